import type { Counts } from '../../desk/counts.ts';
import { markKinds } from '../../desk/item-kind.ts';
import { useDesk } from './desk-context.ts';

/** What the marks mean, and how many there are of each. */
export function Legend({ counts }: { counts: Counts }) {
  const { marks } = useDesk().words.desk;
  return (
    <ul class="desk-legend plain-list" aria-label={marks.legend}>
      {markKinds
        .filter((kind) => counts.kinds[kind] > 0)
        .map((kind) => (
          <li key={kind}>
            <span class={`desk-mark ${kind}`}>{counts.kinds[kind]}</span> {marks.kinds[kind]}
          </li>
        ))}
    </ul>
  );
}

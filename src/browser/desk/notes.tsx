import type { Item } from '../../desk/decided.ts';
import { notesSaidOnce } from '../../desk/note-words.ts';
import type { Note } from '../../desk/outcome.ts';
import { useDesk } from './desk-context.ts';

/** What the check says, beside what it says it of. */
export function Notes({ notes, items = [] }: { notes: readonly Note[]; items?: readonly Item[] }) {
  const { words, language } = useDesk();
  const { problems } = words.desk;
  if (notes.length === 0) return null;
  return (
    <ul class="desk-notes">
      {notesSaidOnce(notes, items, words, language).map(({ severity, reason, remedy, places }, index) => {
        const quotes = places.filter(({ quote }) => quote !== '').map(({ quote }) => `“${quote}”`);
        return (
          <li key={index} class={severity}>
            <strong>{problems[severity]}.</strong> {quotes.length > 0 && `${quotes.join(', ')}: `}
            {reason} <span class="remedy">{remedy}</span>
          </li>
        );
      })}
    </ul>
  );
}

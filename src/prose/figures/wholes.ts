import { compare } from '../../model/decimal.ts';
import type { Metric } from '../../model/metric.ts';
import type { Draft } from './draft.ts';

/** Adds the whole of each ratio as a figure of its own, where the text has not stated it already. */
export function withWholes(drafts: readonly Draft[], metrics: ReadonlyMap<string, Metric>): Draft[] {
  return drafts.flatMap((draft) => {
    const whole = metrics.get(draft.metric?.partOf ?? '');
    const of = draft.figure?.of;
    if (!whole || draft.isWhole || of === undefined || compare(of, draft.figure?.value ?? of) === 0) return [draft];
    const isStated = drafts.some(
      ({ metric, figure, role }) => metric === whole && figure !== undefined && role === draft.role,
    );
    if (isStated) return [draft];
    return [
      draft,
      { ...draft, metric: whole, figure: { operator: 'eq', value: of }, changes: [], elsewhere: [], isWhole: true },
    ];
  });
}

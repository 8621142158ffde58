import { type Change, directionOf } from '../../model/figure.ts';
import { formatChange, formatSize } from '../../model/format.ts';
import type { Observation } from '../../model/observation.ts';
import { adjacentPeriod, parsePeriod } from '../../model/period.ts';
import { measureOf, type ViewContext } from '../context.ts';
import { isBare, rankText } from '../rank-text.ts';
import { isRank, periodText } from './parts.ts';

export type Sized = Pick<Change, 'figure' | 'unit'>;

/**
 * Several sizes of one change: "giảm 43 vụ (9,9%)"; undefined where none may be told, as a rank's in per cent.
 * @param small whether there are too few to begin with a percentage
 */
export function changesText(
  changes: readonly Sized[],
  observation: Observation,
  small: boolean,
  context: ViewContext,
): string | undefined {
  const ranked = isRank(observation, context);
  const [first, ...others] = ordered(
    changes.filter((change) => !ranked || !isShare(change)),
    small,
  );
  if (!first) return undefined;
  const measure = measureOf(observation, context);
  const way = directionOf(first.figure);
  const inside = others
    .filter(({ figure }) => way !== 'none' || directionOf(figure) !== 'none')
    .map((other) =>
      (way === 'up' || way === 'down') && directionOf(other.figure) === way
        ? formatSize(other, measure, context.language)
        : formatChange(other, measure, context.language),
    );
  const text = ranked ? rankText(first, observation, context) : formatChange(first, measure, context.language);
  return inside.length === 0 ? text : `${text} (${inside.join(', ')})`;
}

/** A change with what it is measured from: "giảm 43 vụ so với năm 2021". */
export function changesSince(
  changes: readonly Sized[],
  earlier: string,
  observation: Observation,
  small: boolean,
  context: ViewContext,
): string | undefined {
  const text = changesText(changes, observation, small, context);
  const moved = changes.some(({ figure }) => directionOf(figure) !== 'none');
  return text === undefined ? undefined : context.words.sentences.since(text, earlier, moved);
}

/** The changes that are measured from anything else than the same period a year before, one text for each. */
export function otherChanges(observation: Observation, small: boolean, context: ViewContext): string[] {
  const byBasis = Map.groupBy(
    observation.changes.filter(({ basis }) => basis !== 'previous'),
    ({ basis, versus }) => `${basis}|${versus ?? ''}`,
  );
  return [...byBasis.values()]
    .map((changes) => otherChange(changes, observation, small, context))
    .filter((text) => text !== undefined);
}

function otherChange(
  changes: readonly Change[],
  observation: Observation,
  small: boolean,
  context: ViewContext,
): string | undefined {
  const [first] = changes;
  const { sentences } = context.words;
  const yearStarts = context.dataset.vocabulary.agencies.get(observation.agency)?.yearStarts;
  if (first?.basis === 'target') return versusTarget(changes, observation, small, context);
  const adjacent = first?.basis === 'adjacent' ? adjacentPeriod(observation.period, yearStarts) : null;
  const named = adjacent ?? parsePeriod(first?.versus ?? '', yearStarts);
  const earlier = typeof named === 'object' ? periodText(named, context) : sentences.adjacentPeriod;
  return changesSince(changes, earlier, observation, small, context);
}

/** "cao hơn chỉ tiêu 0,5 điểm phần trăm". */
function versusTarget(
  changes: readonly Change[],
  observation: Observation,
  small: boolean,
  context: ViewContext,
): string | undefined {
  const { sentences } = context.words;
  const measure = measureOf(observation, context);
  const sizes = ordered(changes, small);
  const ways = new Set(sizes.map(({ figure }) => directionOf(figure)));
  const [way] = ways;
  if (ways.size > 1 || way === undefined || way === 'unknown' || isRank(observation, context)) {
    return changesSince(changes, sentences.theTarget, observation, small, context);
  }
  if (way === 'none') return sentences.versusTarget(way, undefined);
  const [first, ...others] = sizes.map((size) =>
    isBare(size.figure) ? undefined : formatSize(size, measure, context.language),
  );
  const text = sentences.versusTarget(way, first);
  return others.length === 0 ? text : `${text} (${others.join(', ')})`;
}

/** What has a size before what has none; of few things the number before the share. */
function ordered(changes: readonly Sized[], small: boolean): readonly Sized[] {
  const sized = changes.filter(({ figure }) => !isBare(figure));
  if (sized.length === 0) return changes.slice(0, 1);
  if (!small) return sized;
  const { counts = [], shares = [] } = Object.groupBy(sized, (change) => (isShare(change) ? 'shares' : 'counts'));
  return [...(counts.length > 0 ? counts : withoutSize(shares)), ...shares];
}

/** The way alone of what would otherwise begin with a percentage. */
function withoutSize([first]: readonly Sized[]): Sized[] {
  const way = first && directionOf(first.figure);
  if (way !== 'up' && way !== 'down') return [];
  return [{ figure: { operator: way === 'up' ? 'gt' : 'lt', value: '0' }, unit: 'absolute' }];
}

/** Whether a change says how far in per cent; the way alone is of no unit. */
export function isShare({ figure, unit }: Sized): boolean {
  return unit === 'percent' && !isBare(figure);
}

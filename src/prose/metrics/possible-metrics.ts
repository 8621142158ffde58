import type { Metric } from '../../model/metric.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Draft, Prepared } from '../figures/draft.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { lexicon } from '../words/lexicon.ts';

/** A rate that is the quotient of what was just counted hardly needs to be named. */
const ratioFavour = 1.1;

const partFavour = 0.35;

/** "chiếm 20%": a share of what was counted before, which says nothing of how much of it was done. */
export const shares = lexicon<'share'>([['share', ['chiếm', 'chiếm tỷ lệ', 'chiếm khoảng']]]);

export function allowsLevel(
  quantity: Quantity,
  metric: Metric,
  before: Draft | undefined,
  whole: Draft | undefined,
  isShare: boolean,
): boolean {
  if (quantity.sign === 'rank') return metric.nature === 'rank';
  if (metric.nature === 'rank') return false;
  if (quantity.sign !== undefined)
    return metric.measure === 'percent' && !isShare && isRateOf(metric, quantity, before);
  if (quantity.of !== undefined && !isPart(metric, quantity, whole)) return false;
  return quantity.unit.some(({ measure }) => measure.id === metric.measure);
}

/** A percentage set in parentheses after a number belongs to it, and not to whatever else may be spoken of. */
function isRateOf({ ratio, id }: Metric, quantity: Quantity, before: Draft | undefined): boolean {
  if (!quantity.parenthesis || before?.quantity.phraseEnd !== quantity.from - 1) return true;
  return (
    before.metric !== undefined &&
    (ratio === undefined || [ratio.numerator, ratio.denominator, id].includes(before.metric.id))
  );
}

/** Only a part may stand over its whole, and not over a number that has been stated as something else. */
function isPart({ partOf }: Metric, quantity: Quantity, whole: Draft | undefined): boolean {
  return (
    partOf !== undefined &&
    (whole?.metric === undefined || whole.metric.id === partOf || quantity.of === quantity.value)
  );
}

/** The number that has been stated before and now stands under the stroke. */
export function wholeOf({ of }: Quantity, { stated, drafts }: Discourse): Draft | undefined {
  if (of === undefined) return undefined;
  const isWhole = ({ figure }: Draft): boolean => figure?.value === of;
  return stated.worth.get(of)?.[0] ?? drafts.find(isWhole);
}

/** A metric has one result in a period; another number may only say the same again. */
export function takerOf(
  metric: Metric,
  { stated, drafts }: Discourse,
  { year, isCumulative }: Prepared,
  own?: string,
): Draft | undefined {
  const isEarlier = (period: string): boolean => Number(period.slice(0, 4)) < (year ?? 0);
  const isTaker = (draft: Draft): boolean =>
    draft.metric === metric &&
    draft.figure !== undefined &&
    draft.role !== 'baseline' &&
    draft.isCumulative === isCumulative &&
    !(draft.period !== undefined && isEarlier(draft.period)) &&
    (own === undefined || draft.period === own);
  return stated.of.get(metric)?.find(isTaker) ?? drafts.find(isTaker);
}

export function favourOf(metric: Metric, quantity: Quantity, antecedents: readonly Draft[]): number {
  const { ratio, partOf } = metric;
  let favour = 0;
  for (const { metric: before } of antecedents) {
    if (!before) continue;
    if (ratio?.numerator === before.id || ratio?.denominator === before.id) favour = Math.max(favour, ratioFavour);
    if (partOf === before.id) favour = Math.max(favour, partFavour);
  }
  return quantity.of !== undefined && partOf !== undefined ? favour + partFavour : favour;
}

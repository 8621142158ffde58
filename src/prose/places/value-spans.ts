/** Where a figure's own number stands in a text, whatever it may count there. */
import { compare, type Decimal, isEqual, multiply } from '../../model/decimal.ts';
import { isPercent } from '../../model/measure.ts';
import { unitBeside } from '../numbers/unit-beside.ts';
import type { Claim, Passage, Place } from './figure-claim.ts';
import { beside } from './surroundings.ts';
import type { WrittenNumber } from './written-numbers.ts';

const namesBefore = /(?<!\p{L})(?:ngày|mùng|tháng|quý|số|điều|khoản|no\.|number) $/iu;
const timesAfter =
  /^ (?:tháng đầu|tháng cuối|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;
const rangeBetween = /^(?: ?(?:\.\.|[-–—]) ?| (?:đến|tới|to|and|và) )$/iu;

/**
 * The stretch that may be the number of the figure, beginning with this one.
 * @param next the number after it, where the figure may reach to that
 */
export function valueSpan(
  claim: Claim,
  { text, isTableRow }: Passage,
  number: WrittenNumber,
  next: WrittenNumber | undefined,
): Omit<Place, 'passage'> | undefined {
  const { figure } = claim;
  if (figure.operator === 'range') {
    if (!next || !rangeBetween.test(text.slice(number.end, next.start))) return undefined;
    const sign = number.sign === 'none' ? next.sign : number.sign;
    const end = matchEnd(claim, { ...next, sign }, figure.valueMax ?? figure.value, text, isTableRow);
    const isLow = matchEnd(claim, { ...number, sign }, figure.value, text, isTableRow) !== undefined;
    return end === undefined || !isLow ? undefined : { start: number.start, end };
  }
  const end = matchEnd(claim, number, figure.value, text, isTableRow);
  return end === undefined ? undefined : { start: number.start, end };
}

/** Where a number ends that is the value, with the unit where it needs that: "4.2 km" for 4200 m. */
function matchEnd(
  { unit, measure, quote }: Claim,
  number: WrittenNumber,
  value: Decimal,
  text: string,
  isTableRow: boolean,
): number | undefined {
  const { start, end, readings, sign } = number;
  const likely = readings.length === 1 || value.includes('.') ? readings : readings.slice(0, 1);
  const isSaid = (factor: Decimal): boolean => likely.some((reading) => isProduct(value, reading, factor));
  const factors = Object.values(measure.units).filter((factor) => factor !== '1');
  if (!['1', ...factors].some(isSaid)) return undefined;
  const isShare = unit === 'percent' || (unit === 'level' && isPercent(measure));
  if (isShare && sign !== 'percent' && !(isTableRow && sign === 'none')) return undefined;
  if (!isShare && sign === 'percent') return undefined;
  if (unit !== 'points' && sign === 'points') return undefined;
  const { before, after } = beside(text, start, end);
  const ownUnit = isShare || unit === 'points' ? undefined : unitBeside(after, measure);
  if (!isShare && ownUnit === undefined && /^\p{L}/u.test(after)) return undefined;
  if (timesAfter.test(after) || (ownUnit === undefined && namesBefore.test(before))) return undefined;
  if (isYear(text.slice(start, end)) && ownUnit === undefined && quote === undefined) return undefined;
  if (isSaid(ownUnit?.factor ?? '1')) return ownUnit && ownUnit.factor !== '1' ? end + ownUnit.length : end;
  return undefined;
}

function isProduct(value: Decimal, reading: Decimal, factor: Decimal): boolean {
  if (factor === '1') return isEqual(value, reading);
  return compare(value, multiply(reading, factor)) === 0;
}

function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/u.test(written);
}

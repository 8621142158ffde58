import { compare, places, toNumber } from '../../model/decimal.ts';
import { type Change, type Figure, mirrored } from '../../model/figure.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Draft, Prepared } from './draft.ts';

/**
 * Whether two numbers with a stroke between them are what a figure is and what it was: "giảm 43 vụ (391/434)". They are
 * where the first has just been stated, or where the change just stated leads from the second to the first.
 */
export function isNowAndBefore({ value, of, unit, parenthesis }: Quantity, earlier: Draft): boolean {
  if (of === undefined) return false;
  if (earlier.changes.some((change) => leadsTo(change, toNumber(of), toNumber(value)))) return true;
  const isStated = earlier.figure !== undefined && compare(earlier.figure.value, value) === 0;
  return isStated && earlier.changes.length > 0 && (unit.length === 0 || parenthesis);
}

/** "có 85/114 vụ so với cùng kỳ, giảm 25,4%": what is compared, or changed by so much, at once is not a part of a whole. */
export function isComparedRatio({ quantities, comparators }: Prepared, at: number): boolean {
  const [quantity, next] = [quantities[at], quantities[at + 1]];
  if (quantity?.of === undefined) return false;
  if (comparators.some(({ from }) => from === quantity.phraseEnd)) return true;
  const unit = next?.sign === 'percent' ? 'percent' : 'absolute';
  if (!next?.direction || next.sign === 'points') return false;
  const figure: Figure = { operator: next.operator, value: next.value };
  const change: Change = { figure: next.direction === 'down' ? mirrored(figure) : figure, unit, basis: 'previous' };
  return leadsTo(change, toNumber(quantity.of), toNumber(quantity.value));
}

/** Authors round or cut: so much as one in the last place may be amiss. */
function leadsTo({ figure, unit }: Change, before: number, now: number): boolean {
  const size = toNumber(figure.value);
  if (unit === 'absolute') return size === now - before;
  return before > 0 && Math.abs(((now - before) / before) * 100 - size) <= 10 ** -places(figure.value);
}

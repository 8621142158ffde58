import { add, compare, type Decimal, divide, negate, places, subtract } from './decimal.ts';

/**
 * What a number says of the quantity it stands for.
 * `eq` exactly; `gt` above (trên, hơn); `ge` at least (ít nhất, từ … trở lên); `lt` below (dưới);
 * `le` at most (không quá); `approx` about (khoảng, ước, gần); `range` between `value` and `valueMax`.
 */
export const operators = ['eq', 'gt', 'ge', 'lt', 'le', 'approx', 'range'] as const;
export type Operator = (typeof operators)[number];

/** A qualified value: it keeps its meaning from the author's words to the table, the chart and the CSV. */
export interface Figure {
  operator: Operator;
  /** In the measure of its metric; per cent as 92.3, money in whole đồng. */
  value: Decimal;
  /** Upper end, with `range` alone. */
  valueMax?: Decimal;
  /** The whole of which `value` is a part: 83 in "81/83". */
  of?: Decimal;
}

/** `percent` of the earlier value; `points` between two rates; `absolute` in the metric's own measure. */
export const changeUnits = ['percent', 'points', 'absolute'] as const;
export type ChangeUnit = (typeof changeUnits)[number];

/**
 * What a change is measured from. `previous`: the same period a year before; `adjacent`: the period just
 * before; `target`: what had been set as the aim; `other`: what `versus` names.
 */
export const bases = ['previous', 'adjacent', 'target', 'other'] as const;
export type Basis = (typeof bases)[number];

/** A signed difference; a decrease is negative. Below zero alone (`lt 0`) is a direction without a size. */
export interface Change {
  figure: Figure;
  unit: ChangeUnit;
  basis: Basis;
  /** The period compared with, where the author names one. */
  versus?: string;
  /** The words it was stated in. */
  quote?: string;
}

/** All values that a figure allows; a missing end is open. */
export interface Interval {
  low?: Decimal;
  high?: Decimal;
  lowIncluded: boolean;
  highIncluded: boolean;
}

/**
 * The values a figure allows, or null for `approx`, which names none.
 */
export function intervalOf(figure: Figure): Interval | null {
  const { operator, value, valueMax } = figure;
  switch (operator) {
    case 'eq':
      return { low: value, high: value, lowIncluded: true, highIncluded: true };
    case 'gt':
      return { low: value, lowIncluded: false, highIncluded: false };
    case 'ge':
      return { low: value, lowIncluded: true, highIncluded: false };
    case 'lt':
      return { high: value, lowIncluded: false, highIncluded: false };
    case 'le':
      return { high: value, lowIncluded: false, highIncluded: true };
    case 'range':
      return { low: value, high: valueMax ?? value, lowIncluded: true, highIncluded: true };
    case 'approx':
      return null;
  }
}

/**
 * The values of a change as its words have it: down by under 10 is a fall all the same, between nothing and -10,
 * though `> -10` alone would allow any rise.
 */
export function changeInterval(figure: Figure): Interval | null {
  const interval = intervalOf(figure);
  if (!interval) return null;
  const { low, high } = interval;
  if (high === undefined && low !== undefined && compare(low, '0') < 0)
    return { ...interval, high: '0', highIncluded: true };
  if (low === undefined && high !== undefined && compare(high, '0') > 0)
    return { ...interval, low: '0', lowIncluded: true };
  return interval;
}

/** The values that are written as `number` when rounded to its own decimals: 22.55 up to 22.65 for 22.6. */
export function roundingInterval(number: Decimal): Interval {
  const half = divide('1', `2${'0'.repeat(places(number))}`);
  return { low: subtract(number, half), high: add(number, half), lowIncluded: true, highIncluded: true };
}

/** Whether every value of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return lowReaches(outer, inner) && highReaches(outer, inner);
}

/** Whether the two have no value in common. */
export function disjoint(left: Interval, right: Interval): boolean {
  return liesBelow(left, right) || liesBelow(right, left);
}

/** Whether the two cannot both be true of one quantity. What is only about right contradicts nothing. */
export function contradict(left: Figure, right: Figure): boolean {
  const [a, b] = [intervalOf(left), intervalOf(right)];
  return a !== null && b !== null && disjoint(a, b);
}

/** Whether every value of `left` is smaller than every value of `right`. */
export function liesBelow(left: Interval, right: Interval): boolean {
  if (left.high === undefined || right.low === undefined) return false;
  const order = compare(left.high, right.low);
  return order < 0 || (order === 0 && !(left.highIncluded && right.lowIncluded));
}

/**
 * Where figures stand in a list, lowest first. A bound stands at its own number, on the side to which it points:
 * above 90 after exactly 90, but before 92.3, which it merely might exceed; below 5 before exactly 5. A range stands
 * at its lower end, and "about" beside its number, as likely less as more. What surely lies below always comes first.
 */
export function compareFigures(left: Figure, right: Figure): number {
  return (
    compare(left.value, right.value) ||
    sides[left.operator] - sides[right.operator] ||
    compare(left.valueMax ?? left.value, right.valueMax ?? right.value)
  );
}

/** Of figures with the same number: which may be less than it, and which more. */
const sides: Readonly<Record<Operator, number>> = { lt: -2, le: -1, eq: 0, approx: 0, range: 1, ge: 2, gt: 3 };

/** The same figure seen from the other side of zero: at least 5 becomes at most -5. */
export function mirrored(figure: Figure): Figure {
  const mirror = { eq: 'eq', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge', approx: 'approx', range: 'range' } as const;
  const operator = mirror[figure.operator];
  if (operator === 'range') {
    return { operator, value: negate(figure.valueMax ?? figure.value), valueMax: negate(figure.value) };
  }
  return { operator, value: negate(figure.value) };
}

/** Whether the figure names a value exactly. */
export function isExact(figure: Figure): boolean {
  return figure.operator === 'eq';
}

export type Direction = 'up' | 'down' | 'none' | 'unknown';

/** Which way a change points: `unknown` where its bounds allow both. */
export function directionOf(figure: Figure): Direction {
  const zero: Interval = { low: '0', high: '0', lowIncluded: true, highIncluded: true };
  const interval = intervalOf(figure.operator === 'approx' ? { operator: 'eq', value: figure.value } : figure);
  if (!interval) return 'unknown';
  if (liesBelow(interval, zero)) return 'down';
  if (liesBelow(zero, interval)) return 'up';
  return figure.operator === 'eq' ? 'none' : 'unknown';
}

function lowReaches(outer: Interval, inner: Interval): boolean {
  if (outer.low === undefined) return true;
  if (inner.low === undefined) return false;
  const order = compare(outer.low, inner.low);
  return order < 0 || (order === 0 && (outer.lowIncluded || !inner.lowIncluded));
}

function highReaches(outer: Interval, inner: Interval): boolean {
  if (outer.high === undefined) return true;
  if (inner.high === undefined) return false;
  const order = compare(outer.high, inner.high);
  return order > 0 || (order === 0 && (outer.highIncluded || !inner.highIncluded));
}

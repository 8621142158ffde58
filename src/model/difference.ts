/** Arithmetic with qualified values: what two figures differ by, and what a figure with its change implies. */
import {
  add,
  ceiling,
  compare,
  type Decimal,
  divide,
  floor,
  isNegative,
  isWhole,
  multiply,
  places,
  round,
  subtract,
} from './decimal.ts';
import { type Change, type ChangeUnit, type Figure, type Interval, intervalOf, roundingInterval } from './figure.ts';
import { isPercent, type Measure } from './measure.ts';

/** How far a figure lies from an earlier one, in the ways that make sense for its measure. */
export interface Difference {
  /** In the metric's own measure; for rates, points. */
  absolute: Figure;
  absoluteUnit: Extract<ChangeUnit, 'absolute' | 'points'>;
  /** In per cent of the earlier figure; absent for rates, and where the earlier figure is zero or a bound. */
  percent?: Figure;
}

/** What a stated change says of the earlier value. */
export interface Implied {
  /** The change it was worked out from. */
  change: Change;
  /** The earlier value, or the interval it lies in. */
  figure: Figure;
  /** For things counted whole: no whole number gives this percentage, or there would have been fewer than none. */
  impossible: boolean;
}

/** Decimals of a computed percentage. */
const percentPlaces = 1;

/** The difference between two figures, or null where their bounds leave it open on both sides. */
export function differenceBetween(later: Figure, earlier: Figure, measure: Measure): Difference | null {
  const [to, from] = [intervalOf(later), intervalOf(earlier)];
  if (!to || !from) return approximateDifference(later, earlier, measure);
  const absolute = toFigure(subtractIntervals(to, from));
  if (!absolute) return null;
  const absoluteUnit = isPercent(measure) ? 'points' : 'absolute';
  const exact = later.operator === 'eq' && earlier.operator === 'eq';
  if (isPercent(measure) || !exact || compare(earlier.value, '0') === 0) return { absolute, absoluteUnit };
  return { absolute, absoluteUnit, percent: { operator: 'eq', value: percentOf(absolute.value, earlier.value) } };
}

/**
 * The earlier value that a stated figure and its change imply: 788 with a change of -88 gives 876; a percentage,
 * which has been rounded, gives an interval. Null where nothing follows.
 */
export function impliedEarlier(figure: Figure, change: Change, measure: Measure): Implied | null {
  const isApproximate = figure.operator === 'approx';
  const stated = intervalOf(isApproximate ? { operator: 'eq', value: figure.value } : figure);
  if (!stated || change.figure.operator === 'approx') return null;
  const byPercent = change.unit === 'percent';
  const changed = byPercent ? percentInterval(change.figure) : intervalOf(change.figure);
  if (!changed) return null;
  const interval = byPercent ? divideByGrowth(stated, changed) : subtractIntervals(stated, changed);
  if (!interval) return null;

  const decimals = places(figure.value) + 1;
  if (isApproximate) {
    const middle = middleOf(interval, measure.whole ? 0 : decimals);
    if (middle === null) return null;
    const value = measure.whole ? roughly(middle, figure.value) : middle;
    return { change, figure: { operator: 'approx', value }, impossible: false };
  }
  const whole = byPercent && measure.whole ? wholeNumbers(interval) : null;
  const found = whole ?? toFigure(byPercent ? roundedOutward(interval, decimals) : interval);
  const implied = found && measure.whole ? inWholes(found) : found;
  // That there was at least nothing follows from anything.
  if (!implied || (implied.operator === 'ge' && compare(implied.value, '0') <= 0)) return null;
  const noneIsWhole = byPercent && whole === null && isBounded(interval);
  const allNegative = interval.high !== undefined && isNegative(interval.high);
  return { change, figure: implied, impossible: measure.whole && (noneIsWhole || allNegative) };
}

/** The sum of figures, as exact as the least exact of them; null where nothing can be said. */
export function sumOf(figures: readonly Figure[]): Figure | null {
  if (figures.some(({ operator }) => operator === 'approx')) {
    if (!figures.every(({ operator }) => operator === 'eq' || operator === 'approx')) return null;
    return { operator: 'approx', value: figures.map(({ value }) => value).reduce(add, '0') };
  }
  const zero: Interval = { low: '0', high: '0', lowIncluded: true, highIncluded: true };
  return toFigure(
    figures
      .map(intervalOf)
      .reduce<Interval>(
        (sum, interval) => addIntervals(sum, interval ?? { lowIncluded: false, highIncluded: false }),
        zero,
      ),
  );
}

/** `part` as a percentage of `whole`, rounded. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  return round(divide(multiply(part, '100'), whole), percentPlaces);
}

function approximateDifference(later: Figure, earlier: Figure, measure: Measure): Difference | null {
  if (![later, earlier].every((figure) => figure.operator === 'eq' || figure.operator === 'approx')) return null;
  const absoluteUnit = isPercent(measure) ? 'points' : 'absolute';
  return { absolute: { operator: 'approx', value: subtract(later.value, earlier.value) }, absoluteUnit };
}

function addIntervals(left: Interval, right: Interval): Interval {
  return {
    low: left.low === undefined || right.low === undefined ? undefined : add(left.low, right.low),
    high: left.high === undefined || right.high === undefined ? undefined : add(left.high, right.high),
    lowIncluded: left.lowIncluded && right.lowIncluded,
    highIncluded: left.highIncluded && right.highIncluded,
  };
}

function subtractIntervals(left: Interval, right: Interval): Interval {
  return {
    low: left.low === undefined || right.high === undefined ? undefined : subtract(left.low, right.high),
    high: left.high === undefined || right.low === undefined ? undefined : subtract(left.high, right.low),
    lowIncluded: left.lowIncluded && right.highIncluded,
    highIncluded: left.highIncluded && right.lowIncluded,
  };
}

/** The percentages that are written as this one; a bound is taken as it stands. */
function percentInterval(figure: Figure): Interval | null {
  return figure.operator === 'eq' ? roundingInterval(figure.value) : intervalOf(figure);
}

/** All `v / (1 + p/100)`: what has grown by p to become v. Nothing can fall by more than the whole. */
function divideByGrowth(values: Interval, percentages: Interval): Interval | null {
  const factor = (percentage: Decimal): Decimal => add('1', divide(percentage, '100'));
  const smallest = percentages.low === undefined ? '0' : factor(percentages.low);
  const largest = percentages.high === undefined ? undefined : factor(percentages.high);
  if (largest !== undefined && compare(largest, '0') <= 0) return null;
  return {
    low: values.low === undefined || largest === undefined ? undefined : divide(values.low, largest),
    high: values.high === undefined || compare(smallest, '0') <= 0 ? undefined : divide(values.high, smallest),
    lowIncluded: values.lowIncluded && percentages.highIncluded,
    highIncluded: values.highIncluded && percentages.lowIncluded,
  };
}

/** The whole numbers in an interval with two ends as a figure, or null where there is none. */
function wholeNumbers(interval: Interval): Figure | null {
  if (!isBounded(interval)) return null;
  const [low, high] = [ceiling(interval.low), floor(interval.high)];
  const order = compare(low, high);
  if (order > 0) return null;
  return order === 0 ? { operator: 'eq', value: low } : { operator: 'range', value: low, valueMax: high };
}

/** Half-way between the two ends, rounded; null where an end is open. */
/** A bound on things counted whole: more than 875.5 of them are at least 876. */
function inWholes(figure: Figure): Figure {
  const { operator, value } = figure;
  if (isWhole(value)) return { ...figure, value: round(value, 0) };
  if (operator === 'gt' || operator === 'ge') return { operator: 'ge', value: ceiling(value) };
  return operator === 'lt' || operator === 'le' ? { operator: 'le', value: floor(value) } : figure;
}

/** As many leading digits as the number it was worked out from has, at least three: more would pretend to be known. */
function roughly(number: Decimal, from: Decimal): Decimal {
  const digits = Math.max(3, from.replace(/^-|\D/g, '').replace(/^0+|0+$/g, '').length);
  const surplus = number.replace('-', '').length - digits;
  if (surplus <= 0) return number;
  const scale = `1${'0'.repeat(surplus)}`;
  return multiply(round(divide(number, scale), 0), scale);
}

function middleOf(interval: Interval, decimals: number): Decimal | null {
  return isBounded(interval) ? round(divide(add(interval.low, interval.high), '2'), decimals) : null;
}

function isBounded(interval: Interval): interval is Interval & { low: Decimal; high: Decimal } {
  return interval.low !== undefined && interval.high !== undefined;
}

function roundedOutward(interval: Interval, decimals: number): Interval {
  const scale = `1${'0'.repeat(decimals)}`;
  return {
    ...interval,
    low: interval.low === undefined ? undefined : round(divide(floor(multiply(interval.low, scale)), scale), decimals),
    high:
      interval.high === undefined ? undefined : round(divide(ceiling(multiply(interval.high, scale)), scale), decimals),
  };
}

function toFigure(interval: Interval): Figure | null {
  const { low, high, lowIncluded, highIncluded } = interval;
  if (low === undefined && high === undefined) return null;
  if (high === undefined) return { operator: lowIncluded ? 'ge' : 'gt', value: low as Decimal };
  if (low === undefined) return { operator: highIncluded ? 'le' : 'lt', value: high };
  if (compare(low, high) === 0) return { operator: 'eq', value: low };
  return { operator: 'range', value: low, valueMax: high };
}

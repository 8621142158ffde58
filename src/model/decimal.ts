import Big from 'big.js';

/**
 * An exact decimal number written in plain digits with a point: `"-22.6"`, `"3264"`, `"0.50"`.
 * No thousands separators, no exponent; trailing zeros are kept because an author wrote them.
 */
export type Decimal = string;

/** Digits kept in a quotient, far more than any bulletin states. */
const divisionPlaces = 24;
Big.DP = divisionPlaces;
Big.PE = 1_000;
Big.NE = -1_000;

/** How many digits stand after the point: 2 for `"86.20"`. */
export function places(number: Decimal): number {
  return number.split('.')[1]?.length ?? 0;
}

export function isWhole(number: Decimal): boolean {
  return new Big(number).mod(1).eq(0);
}

/** -1, 0 or 1, by value: `"5.0"` equals `"5"`. */
export function compare(left: Decimal, right: Decimal): -1 | 0 | 1 {
  return new Big(left).cmp(right);
}

/** Whether both have one value; most have not, which their nearest binary numbers tell at once. */
export function isEqual(left: Decimal, right: Decimal): boolean {
  return toNumber(left) === toNumber(right) && compare(left, right) === 0;
}

export function isNegative(number: Decimal): boolean {
  return compare(number, '0') < 0;
}

/** The sum with as many decimals as the longer of the two. */
export function add(left: Decimal, right: Decimal): Decimal {
  return new Big(left).plus(right).toFixed(Math.max(places(left), places(right)));
}

/** The difference with as many decimals as the longer of the two. */
export function subtract(left: Decimal, right: Decimal): Decimal {
  return new Big(left).minus(right).toFixed(Math.max(places(left), places(right)));
}

export function negate(number: Decimal): Decimal {
  if (compare(number, '0') === 0) return number.replace(/^-/, '');
  return number.startsWith('-') ? number.slice(1) : `-${number}`;
}

/** The exact product, without zeros that the multiplication itself has added. */
export function multiply(left: Decimal, right: Decimal): Decimal {
  return new Big(left).times(right).toFixed();
}

/** The quotient to {@link divisionPlaces} decimals. The divisor must not be zero. */
export function divide(left: Decimal, right: Decimal): Decimal {
  return new Big(left).div(right).toFixed();
}

/** The nearest number with so many decimals; a half is rounded away from zero. */
export function round(number: Decimal, decimals: number): Decimal {
  return negativeZero(new Big(number).round(decimals, Big.roundHalfUp).toFixed(decimals));
}

/** The largest whole number that is not above `number`. */
export function floor(number: Decimal): Decimal {
  const down = new Big(number).round(0, Big.roundDown);
  return negativeZero((down.gt(number) ? down.minus(1) : down).toFixed(0));
}

/** The smallest whole number that is not below `number`. */
export function ceiling(number: Decimal): Decimal {
  return negate(floor(negate(number)));
}

/** The nearest binary number: for drawing, and for telling unlike numbers apart. */
export function toNumber(number: Decimal): number {
  return Number(number);
}

function negativeZero(number: Decimal): Decimal {
  return /^-0(\.0+)?$/.test(number) ? number.slice(1) : number;
}

/** Of many numbers the few that may be a value, so that a figure need not be held against every number of a long text. */
import { type Decimal, divide, toNumber } from '../../model/decimal.ts';
import type { Measure } from '../../model/measure.ts';

/** Items by the numbers that they may mean. Those that it lets through are still to be looked at. */
export interface NumberSieve<Item> {
  /** Items with one of these numbers, in the order in which they were given. */
  having: (numbers: readonly number[]) => Item[];
}

/** @param numbersOf the nearest binary numbers of all that an item may mean */
export function sieve<Item>(items: readonly Item[], numbersOf: (item: Item) => readonly number[]): NumberSieve<Item> {
  const indices = new Map<number, number[]>();
  items.forEach((item, index) => {
    for (const number of numbersOf(item)) {
      const known = indices.get(number);
      if (known) known.push(index);
      else indices.set(number, [index]);
    }
  });
  return {
    having: (numbers) => {
      const found = new Set(numbers.flatMap((number) => indices.get(number) ?? []));
      return [...found].sort((left, right) => left - right).map((index) => items[index] as Item);
    },
  };
}

/** What a value is in each of the units of a measure: 271 billion as itself and as 271. */
export function writtenAs(value: Decimal, { units }: Pick<Measure, 'units'>): number[] {
  const factors = new Set(Object.values(units).filter((factor) => factor !== '1'));
  return [toNumber(value), ...[...factors].map((factor) => toNumber(divide(value, factor)))];
}

/** Of many numbers the few that may be a value, so that a figure need not be held against every number of a long text. */
import { type Decimal, divide, toNumber } from '../model/decimal.ts';
import type { Measure } from '../model/measure.ts';

/** Items by the numbers that they may mean. Those that it gives are still to be looked at. */
export interface NumberSieve<Item> {
  /** Items with one of these values in any unit of the measure, in the order in which they were given. */
  having: (values: readonly Decimal[], measure: Pick<Measure, 'units'>) => Item[];
}

/** @param valuesOf every number that an item may mean */
export function sieve<Item>(items: readonly Item[], valuesOf: (item: Item) => readonly Decimal[]): NumberSieve<Item> {
  const indices = new Map<number, number[]>();
  items.forEach((item, index) => {
    for (const value of valuesOf(item)) {
      const known = indices.get(toNumber(value));
      if (known) known.push(index);
      else indices.set(toNumber(value), [index]);
    }
  });
  return {
    having: (values, measure) => {
      const keys = values.flatMap((value) => writtenAs(value, measure));
      const found = new Set(keys.flatMap((key) => indices.get(key) ?? []));
      return [...found].sort((left, right) => left - right).flatMap((index) => items.slice(index, index + 1));
    },
  };
}

/** What a value is in the units of a measure: 271 billion as itself and as 271. */
export function writtenAs(value: Decimal, { units }: Pick<Measure, 'units'>): number[] {
  const written = new Set([toNumber(value)]);
  for (const factor of new Set(Object.values(units))) {
    if (factor !== '1') written.add(toNumber(divide(value, factor)));
  }
  return [...written];
}

import type { Decimal } from './decimal.ts';

/** A text in each language of the site. */
export type Localized = Readonly<Record<string, string>>;

/** What things are counted or weighed in: cases, persons, per cent, đồng, kilograms. */
export interface Measure {
  id: string;
  /** Whether it counts whole things: a count takes no decimals. */
  whole: boolean;
  /** The word after a number: "vụ", "cases". */
  label: Localized;
  /** The word after the number one, in languages that have another. */
  one?: Localized;
  /** Words an author may write after a number, each with what it is worth in this measure: `g: 0.001`. */
  units: Readonly<Record<string, Decimal>>;
}

/** The one measure the notation knows by name: its numbers need `%`, and its changes are in points. */
export const percent = 'percent';

export function isPercent(measure: Measure): boolean {
  return measure.id === percent;
}

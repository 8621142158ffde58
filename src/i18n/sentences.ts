import type { PeriodForm } from '../model/period.ts';

/** Whose word an earlier figure is: this bulletin's, that of the earlier period's own, or of another of the agency. */
export type Source = 'same' | 'own' | 'another';

/** How a number stands to a target. */
export type Way = 'up' | 'down' | 'none';

/**
 * The pieces of sentences about one figure, put together from texts that are ready: figures with their units, changes
 * in words, periods as {@link Sentences.period} makes them.
 */
export interface Sentences {
  /** A period as it stands inside a sentence. */
  period: (form: PeriodForm, text: string) => string;
  /** A period with a name of its own, and its year where the name does not tell it. */
  namedPeriod: (name: string, year: string | undefined) => string;
  /** A period with a name, a year before, of which nothing has been reported. */
  samePeriodOf: (year: string) => string;
  /** The earlier period where it has no name. */
  earlierPeriod: string;
  /** The period just before where it has no name. */
  adjacentPeriod: string;

  /** Whether the metric's name says already what is counted, so that its numbers need no word after them. */
  namesUnit: (metric: string, unit: string) => boolean;
  range: (low: string, high: string) => string;
  rank: (place: string) => string;
  /** A rank gone up (to a smaller number) or down, and by how many places where that is known. */
  places: (way: 'up' | 'down', places: string | undefined, one: boolean) => string;

  level: (subject: string, figure: string, period: string) => string;
  /** Begins a sentence on what has changed by so much, but is not itself known. */
  withoutLevel: (subject: string, period: string) => string;
  levelNotStated: string;
  /** An earlier figure stated in passing by the bulletin of a later period. */
  baseline: (subject: string, figure: string, period: string, bulletinPeriod: string) => string;

  figureOf: (figure: string, period: string) => string;
  bySource: (earlier: string, source: string) => string;
  /** @param moved false where nothing has changed */
  since: (change: string, earlier: string, moved: boolean) => string;
  computedFrom: (comparison: string, source: string) => string;
  /** What the earlier figure must have been. @param counted false for rates and ranks */
  implies: (figure: string, period: string, counted: boolean) => string;
  impliesNothing: (period: string) => string;
  noLower: (earlier: string) => string;
  noHigher: (earlier: string) => string;
  undecided: (earlier: string, reasons: readonly string[]) => string;
  /** Why a difference of approximate numbers may be none. */
  onlyApproximate: string;
  notComparable: (earlier: string, reasons: readonly string[]) => string;
  statesOnlyChange: (source: string) => string;
  notReported: (period: string) => string;
  noEarlierPeriod: string;

  disagree: (period: string, said: readonly string[]) => string;
  said: (source: string, figure: string) => string;
  saidByChange: (figure: string) => string;
  sources: Readonly<Record<Source, string>>;
  bulletinOf: (agency: string) => string;

  theTarget: string;
  versusTarget: (way: Way, size: string | undefined) => string;
  withCautions: (sentence: string, cautions: readonly string[]) => string;

  target: (period: string, subject: string, target: string) => string;
  computedResult: (change: string) => string;
  reported: Readonly<Record<'met' | 'missed' | 'cannot-tell', (result: string) => string>>;
  unreported: Readonly<Record<'not-reported' | 'no-bulletin', string>>;

  /** The place of a rate or a change among those of the agency's peers. */
  peers: (metric: string, value: string, rank: string, of: string, peers: string, period: string) => string;
  /** A place for certain, alone or with others. */
  place: (rank: string, tied: boolean) => string;
  /** Places that bounds leave open. */
  placesBetween: (best: string, worst: string) => string;
  /** Why the place is left open. */
  placeOpen: string;
}

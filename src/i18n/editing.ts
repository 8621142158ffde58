/** What one may write after a metric's id. */
export type Form = 'count' | 'part' | 'amount' | 'percent';

/** What editors show beside the ids of a content folder. */
export interface EditingWords {
  /** What a metric is measured in, and the words that may follow its number. */
  measured: (measure: string, units: readonly string[]) => string;
  partOf: (whole: string) => string;
  /** How the values of a metric are written. */
  forms: Readonly<Record<Form, string>>;
}

import type { Form } from '../editor/bulletin-schema.ts';

/** What editors show beside the ids of a content folder. */
export interface EditingWords {
  /** What a metric is measured in, and the words that may follow its number. */
  measured: (measure: string, units: readonly string[]) => string;
  partOf: (whole: string) => string;
  /** How the values of a metric are written. */
  forms: Readonly<Record<Form, string>>;
}

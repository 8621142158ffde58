import type { Metric } from '../model/metric.ts';
import type { Draft, Prepared } from './draft.ts';
import type { Statements } from './statements.ts';

/** What a paragraph has said so far. */
export interface Discourse {
  drafts: Draft[];
  /** What the text before it has stated; its headline, which only announces, aside. */
  stated: Statements;
  /** What it is about; without a metric where the vocabulary has none for it. */
  topic?: { metric?: Metric; keys: readonly string[]; sentence: Prepared };
  /** Whether the sentence before sums up the year so far. */
  isCumulative?: boolean;
  /** The figure whose change was read last. */
  changed?: Draft;
}

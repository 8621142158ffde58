import type { Metric } from '../../model/metric.ts';
import type { Draft, Prepared } from '../figures/draft.ts';
import type { Statements } from './statements.ts';

/** What is spoken of, until something else is. */
export interface Topic {
  metric?: Metric;
  /** The words by which it is called. */
  keys: readonly string[];
  /** The words of its group, where it is called by none of them. */
  group?: readonly string[];
  /** Where it was named. */
  sentence: Prepared;
}

/** What a paragraph has said so far. */
export interface Discourse {
  drafts: Draft[];
  /** What the text before it has stated; its headline, which only announces, aside. */
  stated: Statements;
  /** What it is about; without a metric where the vocabulary has none for it. */
  topic?: Topic;
  /** Whether the sentence before sums up the year so far. */
  isCumulative?: boolean;
  /** What was done to the whole of which the sentences that follow list the parts. */
  partsOf?: readonly string[];
  /** Whether the sentence with figures before sets aims. */
  setsAims?: boolean;
  /** The figure whose change was read last. */
  changed?: Draft;
}

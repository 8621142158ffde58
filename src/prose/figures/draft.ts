import type { Change, Figure } from '../../model/figure.ts';
import type { Metric } from '../../model/metric.ts';
import type { Role } from '../../model/observation.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Units } from '../numbers/units.ts';
import type { Token } from '../words/tokens.ts';
import type { Comparator } from './comparators.ts';

/** A figure in the making: what it says, and the number of its sentence that says it. */
export interface Draft {
  metric?: Metric;
  /** The metric that it would be of, had another number not been stated for that already. */
  akin?: Metric;
  /** How well the metric is named. */
  score: number;
  measure?: string;
  role: Role;
  period?: string;
  /** Whether it is for all of the year so far, beside one for a part of it: "lũy kế". */
  isCumulative?: boolean;
  /** The part that it is about. */
  scope?: string;
  figure?: Figure;
  changes: Change[];
  quantity: Quantity;
  sentence: Prepared;
  /** Other numbers that it accounts for: those of its changes. */
  elsewhere: Stated[];
  /** Telling words of its noun phrase. */
  own: readonly string[];
  /** The verbs that govern it. */
  deeds: readonly string[];
  /** Whether it is a part of what was counted before: "gồm", "trong đó". */
  isPart: boolean;
  /** Whether it is the whole of a ratio, stated with its part. */
  isWhole: boolean;
}

/** A number of a sentence. */
export type Stated = Pick<Draft, 'quantity' | 'sentence'>;

/** A sentence made ready. */
export interface Prepared {
  tokens: readonly Token[];
  quantities: readonly Quantity[];
  comparators: readonly Comparator[];
  line: number;
  /** Unit words of the vocabulary. */
  units: Units;
  /** Year of the text as a whole. */
  year?: number;
  /** Whether it sums up the year so far. */
  isCumulative?: boolean;
  /** Whether the sentence before it in its paragraph sets aims. */
  followsAims?: boolean;
}

/** The figures of a sentence, which were read last. */
export function draftsOf(sentence: Prepared, drafts: readonly Draft[]): Draft[] {
  return drafts.slice(drafts.findLastIndex((draft) => draft.sentence !== sentence) + 1);
}

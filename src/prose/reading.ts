/** What is read out of a text: every item with its place and its words. */
import type { Change, Figure } from '../model/figure.ts';
import type { Stage } from '../model/frontmatter.ts';
import type { Role } from '../model/observation.ts';
import type { DistractorReason } from './distractors/out-of-account.ts';

/** A place in the given text. */
export interface Span {
  /** Offsets of the first character and of the one after the last, in the text as given. */
  start: number;
  end: number;
  /** Counted from 1. */
  line: number;
  /** The words that stand there. */
  quote: string;
}

/** A figure of the text: a level, changes, or both. */
export interface ProseFigure extends Span {
  /** Id of the metric, or null where the vocabulary has none. */
  metric: string | null;
  /** What is counted, in the words of the text. */
  label: string;
  /** Id of a measure, or null where the word for what is counted is in none. */
  measure: string | null;
  role: Role;
  /** Whether it is the whole of a ratio, stated in the same words as its part: 83 in "81/83". */
  isWhole: boolean;
  /** Period id where the clause names another than the text as a whole. */
  period?: string;
  /** The part that it is about: "đường bộ". */
  scope?: string;
  /** Where other numbers stand that belong to it: those of its changes. */
  elsewhere?: Span[];
  /** Absent where the text states a change alone. */
  figure?: Figure;
  changes: Change[];
}

/** Honours given to so many. */
export interface ProseAward extends Span {
  honour: string;
  /** Ids of the vocabulary's grantors. */
  grantedBy: string[];
  collectives?: Figure;
  individuals?: Figure;
  /** Collectives and individuals together. */
  combined?: Figure;
  /** Whether occasions are counted, so that one recipient may count twice. */
  occasions: boolean;
  stage: Stage;
}

/** A number known to state no figure. */
export interface ProseDistractor extends Span {
  reason: DistractorReason;
}

/** A number of which nothing could be made out. */
export interface Unexplained extends Span {
  /** Counted from 1, in characters as given. */
  column: number;
}

/** Something proposed to the author, who decides. */
export interface Proposal<Value> {
  value: Value;
  certain: boolean;
}

export interface ProseReading {
  proposedTitle: Proposal<string>;
  /** `2024-07-08`. */
  proposedPublished: Proposal<string | null>;
  /** Id of a period. */
  proposedPeriod: Proposal<string | null>;
  /** Id of an agency of the vocabulary. */
  proposedAgency: Proposal<string | null>;
  figures: ProseFigure[];
  awards: ProseAward[];
  distractors: ProseDistractor[];
  unexplained: Unexplained[];
  /** Share of the text's numbers that are explained, from 0 to 1. */
  coverage: number;
}

/** What looks for its number in a text, and the text it looks in. */
import type { ChangeUnit, Figure } from '../../model/figure.ts';
import type { Measure } from '../../model/measure.ts';

/** A stretch of text that is read as one: a paragraph, an item of a list, a row of a table. */
export interface Passage {
  text: string;
  isTableRow: boolean;
  /** The one it stands under. */
  heading: string;
  /** Whether a number there may be claimed: not inside a link, nor across two pieces of the text. */
  isOpen: (start: number, end: number) => boolean;
}

/** A figure that looks for its number. */
export interface Claim {
  id: string;
  /** Without a sign: "giảm 88" is written with 88. */
  figure: Figure;
  unit: 'level' | ChangeUnit;
  measure: Measure;
  /** Words of the text in which the number stands. */
  quote?: string;
  /** What the figure is of, in words: its metric, its scope. */
  topic: string;
  /** In which its period begins. */
  year: string;
  /** A place in a list, which may be written as one: "đứng thứ hai". */
  isPlace?: boolean;
}

export interface Place {
  /** Index of the passage. */
  passage: number;
  start: number;
  end: number;
}

import type { Figure } from '../model/figure.ts';

/** What stood a period before, drawn hollow under its bar. */
export interface EarlierValue {
  figure: Figure;
  text: string;
  /** Whether nobody published it: it follows from a stated change. */
  implied: boolean;
}

/** What had been promised for the period, marked across its bar. */
export interface TargetMark {
  figure: Figure;
  text: string;
}

/** One figure to draw. Its `text` is what a reader sees beside the mark: "trên 90%". */
export interface ChartBar {
  label: string;
  figure: Figure;
  text: string;
  earlier?: EarlierValue;
  target?: TargetMark;
  /** The bar in words, for those who ask for it: label, value, and what belongs to it. */
  spoken: string;
}

/** One place on a line; without a figure the line has a gap there. */
export interface ChartPoint {
  label: string;
  figure: Figure | null;
  text: string;
  /** Whether nobody published it: it follows from a change stated a period later. Such a point is never joined. */
  implied: boolean;
  /** Whether it may not be joined to the figure before it, although both are known. */
  breaksLine: boolean;
  /** The place in words, for those who ask for it. */
  spoken: string;
}

interface ChartHead {
  /** Unique on its page; every id inside the drawing begins with it. */
  id: string;
  title: string;
  /** What the drawing shows in one or two sentences, for those who do not see it. */
  description: string;
}

/**
 * Horizontal bars over one axis: `rates`, each from nothing to the whole; `changes` in per cent on both sides of a
 * zero line; `counts` of one measure, from zero on.
 */
export interface BarChart extends ChartHead {
  form: 'rates' | 'changes' | 'counts';
  bars: readonly ChartBar[];
}

/** One quantity over time: a line with its points; a bound, an absent figure or a new definition breaks the line. */
export interface SeriesChart extends ChartHead {
  form: 'series';
  points: readonly ChartPoint[];
  /** Whether the axis runs from 0 to 100. */
  percent: boolean;
  /** Whether it is one panel of many, with its first and last labels and values alone. */
  small: boolean;
}

/** What a page asks to have drawn; plain data. */
export type Chart = BarChart | SeriesChart;

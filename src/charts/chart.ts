import type { Figure } from '../model/figure.ts';

/** One figure to draw. Its `text` is what a reader sees beside the mark: "trên 90%". */
export interface ChartBar {
  label: string;
  figure: Figure;
  text: string;
}

/** One place on a line; without a figure the line has a gap there. */
export interface ChartPoint {
  label: string;
  figure: Figure | null;
  text: string;
}

interface ChartHead {
  /** Unique on its page; every id inside the drawing begins with it. */
  id: string;
  title: string;
  /** What the drawing shows in one or two sentences, for those who do not see it. */
  description: string;
}

/** Rates, each from nothing to the whole: horizontal bars on an axis from 0 to 100. */
export interface RateChart extends ChartHead {
  form: 'rates';
  bars: readonly ChartBar[];
}

/** Changes in per cent on both sides of a zero line: horizontal bars to the left and to the right. */
export interface ChangeChart extends ChartHead {
  form: 'changes';
  bars: readonly ChartBar[];
}

/** One quantity over time: a line with its points; a bound or an absent figure breaks the line. */
export interface SeriesChart extends ChartHead {
  form: 'series';
  points: readonly ChartPoint[];
  /** Whether the axis runs from 0 to 100. */
  percent: boolean;
}

/** What a page asks to have drawn; plain data. */
export type Chart = RateChart | ChangeChart | SeriesChart;

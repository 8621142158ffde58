import type { ChartConfiguration, Chart as ChartJs, ChartType } from 'chart.js';

/** Where a mark stands in a drawing, and what it says. */
export interface SpokenMark {
  x: number;
  y: number;
  text: string;
}

/** A chart as Chart.js is to draw it, in a drawing of this size. */
export interface Drawing<Type extends ChartType, Data> {
  width: number;
  height: number;
  configuration: ChartConfiguration<Type, Data>;
  /** The direction in which marks follow each other. */
  along: 'x' | 'y';
  /** The marks of the drawing, once it is laid out. */
  marks: (drawn: ChartJs) => SpokenMark[];
}

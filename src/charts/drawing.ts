import type { ChartConfiguration, ChartType } from 'chart.js';

/** A chart as Chart.js is to draw it, in a drawing of this height. */
export interface Drawing<Type extends ChartType, Data> {
  height: number;
  configuration: ChartConfiguration<Type, Data>;
}

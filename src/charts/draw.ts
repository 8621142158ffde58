/** Charts drawn while the site is built; the typeface's widths are read once. Needs Node. */
import type { Chart } from './chart.ts';
import { renderChart } from './render.ts';
import { readTextWidths } from './text-width.ts';

const measureText = readTextWidths();

export function drawChart(chart: Chart): string {
  return renderChart(chart, measureText);
}

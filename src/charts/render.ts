import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  type ChartConfiguration,
  Chart as ChartJs,
  type ChartType,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { barDrawing } from './bars.ts';
import type { Chart } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { seriesDrawing } from './series.ts';
import { drawingWidth, hatchPaint, hatchPattern, labelFont, paint } from './style.ts';
import { escapeMarkup, type MeasureText, SvgContext } from './svg-context.ts';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/**
 * Draws a chart as one inline `<svg>` that is as wide as its container. The same chart gives the same bytes.
 * Colours are the page's `--chart-*` properties; the typeface is inherited and should be the one measured.
 */
export function renderChart(chart: Chart, measureText: MeasureText): string {
  return chart.form === 'series'
    ? frame(chart, seriesDrawing(chart, measureText), measureText)
    : frame(chart, barDrawing(chart, measureText), measureText);
}

function frame<Type extends ChartType, Data>(
  chart: Chart,
  drawing: Drawing<Type, Data>,
  measureText: MeasureText,
): string {
  const height = Math.ceil(drawing.height);
  const marks = draw(drawing, height, measureText);
  const id = escapeMarkup(chart.id);
  const box = `viewBox="0 0 ${drawingWidth} ${height}"`;
  const text = `font-size="${labelFont.size}" fill="${paint.text}"`;
  const names = `role="img" aria-labelledby="${id}-title ${id}-desc"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" ${box} ${text} ${names}>`,
    `<title id="${id}-title">${escapeMarkup(chart.title)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(chart.description)}</desc>`,
    marks.includes(escapeMarkup(hatchPaint(chart.id))) ? hatchPattern(chart.id) : '',
    marks,
    '</svg>',
  ].join('');
}

/** Has Chart.js draw once, without a browser, and gives back what it drew. */
function draw<Type extends ChartType, Data>(
  { configuration }: Drawing<Type, Data>,
  height: number,
  measureText: MeasureText,
): string {
  const context = new SvgContext(measureText, { fill: paint.text, font: labelFont });
  const canvas = { width: drawingWidth, height, getContext: () => context };
  context.canvas = canvas;
  const once = {
    ...configuration,
    // Named, because in a browser Chart.js would otherwise look for a canvas in the document.
    platform: BasicPlatform,
    options: { ...configuration.options, animation: false, responsive: false, devicePixelRatio: 1, events: [] },
  };
  new ChartJs(canvas as unknown as HTMLCanvasElement, once as ChartConfiguration<Type, Data>).destroy();
  return context.markup();
}

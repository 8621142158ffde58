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
import type { Drawing, SpokenMark } from './drawing.ts';
import { seriesDrawing } from './series.ts';
import { hatchPaint, hatchPattern, labelFont, paint } from './style.ts';
import { escapeMarkup, type MeasureText, SvgContext } from './svg-context.ts';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/**
 * Draws a chart as one inline `<svg>` that is as wide as its container. The same chart gives the same bytes.
 * Colours are the page's `--chart-*` properties; the typeface is inherited and should be the one measured. Where its
 * marks stand and what they say is in `data-points`, for the script that reads them out.
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
  const size = { width: drawing.width, height: Math.ceil(drawing.height) };
  const { markup, marks } = draw(drawing, size, measureText);
  const id = escapeMarkup(chart.id);
  const box = `viewBox="0 0 ${size.width} ${size.height}"`;
  const text = `font-size="${labelFont.size}" fill="${paint.text}"`;
  const names = `role="img" aria-labelledby="${id}-title ${id}-desc"`;
  const points = JSON.stringify(marks.map((mark) => [Math.round(mark.x), Math.round(mark.y), mark.text]));
  const data = marks.length > 0 ? ` data-along="${drawing.along}" data-points="${escapeMarkup(points)}"` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" ${box} ${text} ${names}${data}>`,
    `<title id="${id}-title">${escapeMarkup(chart.title)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(chart.description)}</desc>`,
    markup.includes(escapeMarkup(hatchPaint(chart.id))) ? hatchPattern(chart.id) : '',
    markup,
    '</svg>',
  ].join('');
}

/** Has Chart.js draw once, without a browser, and gives back what it drew and where. */
function draw<Type extends ChartType, Data>(
  { configuration, marks }: Drawing<Type, Data>,
  size: { width: number; height: number },
  measureText: MeasureText,
): { markup: string; marks: SpokenMark[] } {
  const context = new SvgContext(measureText, { fill: paint.text, font: labelFont });
  const canvas = { ...size, getContext: () => context };
  context.canvas = canvas;
  const once = {
    ...configuration,
    // Named, because in a browser Chart.js would otherwise look for a canvas in the document.
    platform: BasicPlatform,
    options: { ...configuration.options, animation: false, responsive: false, devicePixelRatio: 1, events: [] },
  };
  const drawn = new ChartJs(canvas as unknown as HTMLCanvasElement, once as ChartConfiguration);
  const placed = marks(drawn);
  drawn.destroy();
  return { markup: context.markup(), marks: placed };
}

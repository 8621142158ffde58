import { BarController, BarElement, BasicPlatform, CategoryScale, Chart as ChartJs, LineController, LineElement, LinearScale, PointElement } from 'chart.js';
import { barDrawing } from './bars.ts';
import type { Chart } from './chart.ts';
import { drawingWidth, hatchPattern, labelFont, paint } from './style.ts';
import { escapeMarkup, type MeasureText, SvgContext } from './svg-context.ts';
import { round } from './svg-path.ts';

ChartJs.register(BarController, BarElement, CategoryScale, LineController, LineElement, LinearScale, PointElement);

export function renderChart(chart: Chart, measureText: MeasureText): string {
  const { height, configuration } = barDrawing(chart as any, measureText);
  const context = new SvgContext(measureText, { fill: paint.text, font: labelFont });
  const canvas = { width: drawingWidth, height: Math.ceil(height), getContext: () => context };
  context.canvas = canvas;
  configuration.platform = BasicPlatform;
  configuration.options = {...configuration.options, animation: false, responsive: false, devicePixelRatio: 1, events: [], font: {family:'inherit', size: labelFont.size}} as any;
  new ChartJs(canvas as unknown as HTMLCanvasElement, configuration as any).destroy();
  const drawn = context.markup();
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${drawingWidth} ${round(canvas.height)}" role="img" font-size="${labelFont.size}" fill="${paint.text}">${hatchPattern(chart.id)}<title>${escapeMarkup(chart.title)}</title>${drawn}</svg>`;
}

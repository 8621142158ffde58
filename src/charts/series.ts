import type { ChartDataset, Plugin } from 'chart.js';
import { toNumber } from '../model/decimal.ts';
import { countAxis, rateAxis } from './axis.ts';
import type { ChartPoint, SeriesChart } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { breakLines } from './labels.ts';
import { arrowLength, drawPointShapes, markRadius, pointShapes, pointsUp } from './point-marks.ts';
import { drawPointValues, type PlacedPoint, valueHeight } from './point-values.ts';
import { drawingWidth, hatchPaint, labelFont, paint } from './style.ts';
import type { MeasureText } from './svg-context.ts';

const plotHeight = 170;
/** Room above the highest point for its text. */
const headroom = valueHeight + 12;
const labelPadding = 8;
/** Chart.js sets the lines of a label this many font sizes apart. */
const labelLineHeight = 1.2;
const labelGap = 6;
/** About what the numbers beside the axis take from the width. */
const axisWidth = 50;

/** A line through the exact figures of a series, with every other figure standing apart from it. */
export function seriesDrawing(chart: SeriesChart, measureText: MeasureText): Drawing<'line', (number | null)[]> {
  const figures = chart.points.flatMap(({ figure }) => (figure ? [figure] : []));
  const top = headroom + (figures.some(pointsUp) ? arrowLength : 0);
  const axis = chart.percent ? rateAxis(figures) : countAxis(figures);
  const labels = placeLabels(chart.points, measureText);
  const labelsHeight =
    labelPadding + labelLineHeight * labelFont.size * Math.max(1, ...labels.map((lines) => lines.length));
  const tickText = (value: number): string => (chart.percent ? `${value}%` : value === 0 ? '0' : '');

  return {
    height: top + plotHeight + labelsHeight,
    configuration: {
      type: 'line',
      data: { labels, datasets: [exactLine(chart.points)] },
      options: {
        layout: { autoPadding: false, padding: { top, right: 1 } },
        scales: {
          x: {
            type: 'category',
            offset: true,
            grid: { drawOnChartArea: false, drawTicks: false },
            border: { color: paint.axis, width: 2 },
            afterFit: (scale) => {
              scale.height = labelsHeight;
            },
            ticks: { color: paint.muted, font: labelFont, autoSkip: false, maxRotation: 0, padding: labelPadding },
          },
          y: {
            type: 'linear',
            min: 0,
            max: axis.max,
            border: { display: false },
            grid: { display: chart.percent, color: paint.grid, drawTicks: false },
            afterBuildTicks: (scale) => {
              scale.ticks = axis.ticks.map((value) => ({ value }));
            },
            ticks: {
              callback: (value) => tickText(Number(value)),
              color: paint.muted,
              font: labelFont,
              padding: labelPadding,
            },
          },
        },
      },
      plugins: [boundsAndValues(chart, measureText)],
    },
  };
}

/** Chart.js joins neighbouring exact figures; where it finds null it leaves a gap. */
function exactLine(points: readonly ChartPoint[]): ChartDataset<'line', (number | null)[]> {
  return {
    data: points.map(({ figure }) => (figure?.operator === 'eq' ? toNumber(figure.value) : null)),
    borderColor: paint.bar,
    borderWidth: 2.5,
    pointBackgroundColor: paint.bar,
    pointBorderWidth: 0,
    pointRadius: markRadius,
    spanGaps: false,
    clip: false,
    // Any value here keeps Chart.js from handing the context a Path2D, which exists in browsers alone.
    segment: {},
  };
}

/** Labels in lines; where they would touch, only every second or third is kept, counted from the last. */
function placeLabels(points: readonly ChartPoint[], measureText: MeasureText): string[][] {
  const widthOf = (text: string): number => measureText(text, labelFont);
  const room = (drawingWidth - axisWidth) / points.length;
  const broken = points.map(({ label }) => breakLines(label, room - labelGap, widthOf));
  const widest = Math.max(0, ...broken.flat().map(widthOf));
  const every = Math.max(1, Math.ceil((widest + labelGap) / room));
  return broken.map((lines, index) => ((points.length - 1 - index) % every === 0 ? lines : ['']));
}

function boundsAndValues(chart: SeriesChart, measureText: MeasureText): Plugin<'line'> {
  return {
    id: 'bounds-and-values',
    afterDatasetsDraw: (drawn) => {
      const place = (value: number): number => drawn.scales.y?.getPixelForValue(value) ?? 0;
      const points = chart.points.map((point, index): PlacedPoint => {
        const x = drawn.scales.x?.getPixelForValue(index) ?? 0;
        return { point, x, shapes: point.figure && pointShapes(point.figure, x, place) };
      });
      drawPointShapes(
        drawn.ctx,
        points.flatMap(({ shapes }) => shapes ?? []),
        hatchPaint(chart.id),
      );
      drawPointValues(drawn, points, measureText);
    },
  };
}

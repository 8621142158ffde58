import type { ChartDataset, Chart as ChartJs, Plugin } from 'chart.js';
import { toNumber } from '../model/decimal.ts';
import { countAxis, rateAxis } from './axis.ts';
import type { ChartPoint, SeriesChart } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { breakLines } from './labels.ts';
import { alongLine } from './placement.ts';
import { arrowLength, drawPointShapes, impliedShapes, markRadius, pointShapes, pointsUp } from './point-marks.ts';
import { centreOf, drawPointValues, isJoined, type PlacedPoint, valueHeight } from './point-values.ts';
import { type Line, strokeLines } from './shapes.ts';
import { drawingWidth, hatchPaint, labelFont, paint, panelWidth } from './style.ts';
import type { MeasureText } from './svg-context.ts';

const plotHeight = 170;
const panelPlotHeight = 84;
/** Room above the highest point for its text. */
const headroom = valueHeight + 12;
const labelPadding = 8;
/** Chart.js sets the lines of a label this many font sizes apart. */
const labelLineHeight = 1.2;
const labelGap = 6;
/** About what the numbers beside the axis take from the width. */
const axisWidth = 50;
/** Room at the sides of a panel, whose first and last marks stand at its very ends. */
const panelSide = markRadius + 2;
const breakDash = [3, 4];

/** A line through the exact figures of a series, with every other figure standing apart from it. */
export function seriesDrawing(chart: SeriesChart, measureText: MeasureText): Drawing<'line', (number | null)[]> {
  const { points, percent, small } = chart;
  const figures = points.flatMap(({ figure }) => (figure ? [figure] : []));
  const top = headroom + (figures.some(pointsUp) ? arrowLength : 0);
  const axis = percent ? rateAxis(figures) : countAxis(figures);
  const labels = small ? endLabels(points) : placeLabels(points, measureText);
  const labelsHeight =
    labelPadding + labelLineHeight * labelFont.size * Math.max(1, ...labels.map((lines) => lines.length));
  const tickText = (value: number): string => (percent ? `${value}%` : value === 0 ? '0' : '');
  const ticks = { color: paint.muted, font: labelFont, padding: labelPadding };

  return {
    width: small ? panelWidth : drawingWidth,
    height: top + (small ? panelPlotHeight : plotHeight) + labelsHeight,
    along: 'x',
    marks: (drawn) =>
      placePoints(points, drawn).map((placed) => ({
        x: placed.x,
        y: placed.shapes ? centreOf(placed).y : drawn.chartArea.bottom,
        text: placed.point.spoken,
      })),
    configuration: {
      type: 'line',
      data: { labels, datasets: exactLines(points) },
      options: {
        layout: {
          autoPadding: false,
          padding: small ? { top, left: panelSide, right: panelSide } : { top, right: 1 },
        },
        scales: {
          x: {
            type: 'category',
            offset: !small,
            grid: { drawOnChartArea: false, drawTicks: false },
            border: { color: paint.axis, width: 2 },
            afterFit: (scale) => {
              scale.height = labelsHeight;
            },
            ticks: { ...ticks, autoSkip: false, maxRotation: 0, align: small ? 'inner' : 'center' },
          },
          y: {
            type: 'linear',
            min: 0,
            max: axis.max,
            border: { display: false },
            grid: { display: percent, color: paint.grid, drawTicks: false },
            afterBuildTicks: (scale) => {
              scale.ticks = axis.ticks.map((value) => ({ value }));
            },
            ticks: { ...ticks, display: !small, callback: (value) => tickText(Number(value)) },
          },
        },
      },
      plugins: [boundsAndValues(chart, measureText)],
    },
  };
}

/** Chart.js joins neighbouring exact figures; where it finds null, or another line begins, it leaves a gap. */
function exactLines(points: readonly ChartPoint[]): ChartDataset<'line', (number | null)[]>[] {
  let breaks = 0;
  const lineOf = points.map(({ breaksLine }) => (breaksLine ? ++breaks : breaks));
  return Array.from({ length: breaks + 1 }, (_, line) => ({
    data: points.map((point, index) =>
      lineOf[index] === line && point.figure && isJoined(point) ? toNumber(point.figure.value) : null,
    ),
    borderColor: paint.bar,
    borderWidth: 2.5,
    pointBackgroundColor: paint.bar,
    pointBorderWidth: 0,
    pointRadius: markRadius,
    spanGaps: false,
    clip: false,
    // Any value here keeps Chart.js from handing the context a Path2D, which exists in browsers alone.
    segment: {},
  }));
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

/** A panel's labels: the first and the last. */
function endLabels(points: readonly ChartPoint[]): string[][] {
  return points.map(({ label }, index) => [index === 0 || index === points.length - 1 ? label : '']);
}

function placePoints(points: readonly ChartPoint[], drawn: ChartJs): PlacedPoint[] {
  const place = (value: number): number => drawn.scales.y?.getPixelForValue(value) ?? 0;
  return points.map((point, index) => {
    const x = drawn.scales.x?.getPixelForValue(index) ?? 0;
    const shapesOf = point.implied ? impliedShapes : pointShapes;
    return { point, x, shapes: point.figure && shapesOf(point.figure, x, place) };
  });
}

/** An upright line half-way between each point that may not be joined and the last known one before it. */
function breakRules(points: readonly PlacedPoint[], { chartArea }: ChartJs): Line[] {
  return points.flatMap(({ point, x }, index) => {
    const before = points.slice(0, index).findLast(({ shapes }) => shapes);
    if (!point.breaksLine || !before) return [];
    const middle = (before.x + x) / 2;
    return [[chartArea.bottom, valueHeight / 2].map((y) => ({ x: middle, y }))];
  });
}

function boundsAndValues(chart: SeriesChart, measureText: MeasureText): Plugin<'line'> {
  const known = chart.points.filter(({ figure }) => figure);
  const isWritten = (point: ChartPoint): boolean => !chart.small || point === known[0] || point === known.at(-1);
  return {
    id: 'bounds-and-values',
    afterDatasetsDraw: (drawn) => {
      const points = placePoints(chart.points, drawn);
      const rules = breakRules(points, drawn);
      if (rules.length > 0) strokeLines(drawn.ctx, rules, { paint: paint.edge, width: 1.5, dash: breakDash });
      drawPointShapes(
        drawn.ctx,
        points.flatMap(({ shapes }) => shapes ?? []),
        hatchPaint(chart.id),
      );
      const lines = rules.flatMap(([from, to]) => (from && to ? alongLine(from, to) : []));
      drawPointValues(drawn, points, isWritten, lines, measureText);
    },
  };
}

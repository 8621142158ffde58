import type { ChartDataset, Chart as ChartJs, Plugin } from 'chart.js';
import { changeAxis, rateAxis, type TickedAxis } from './axis.ts';
import { barShapes, drawBarShapes } from './bar-marks.ts';
import type { ChangeChart, ChartBar, RateChart } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { type Caption, caption } from './labels.ts';
import { type Mark, markOf } from './segments.ts';
import { type Canvas, type Lettering, type Line, strokeLines, write } from './shapes.ts';
import { canvasFont, drawingWidth, hatchPaint, labelFont, paint, valueFont } from './style.ts';
import type { MeasureText } from './svg-context.ts';

/** A bar as Chart.js takes it: from one value to another, at a height in the drawing. */
interface FloatingBar {
  x: [from: number, to: number];
  y: number;
}

/** A figure with its place: the caption begins at `top`, the bar lies around `middle`. */
interface Row {
  mark: Mark;
  caption: Caption;
  top: number;
  middle: number;
}

const thickness = 15;
const lineHeight = 20;
const captionGap = 6;
const rowGap = 16;
const axisHeight = 26;
/** Room beyond the axis for an arrowhead. */
const overhang = 24;
/** By how much a grid line reaches beyond a bar. */
const gridReach = 4;
/** From a baseline down to the end of its line. */
const descent = 5;

const labelLettering: Lettering = { font: canvasFont(labelFont), paint: paint.text, align: 'left' };
const valueLettering: Lettering = { font: canvasFont(valueFont), paint: paint.text, align: 'right' };

/** Horizontal bars, each under its own caption, over one axis. */
export function barDrawing(chart: RateChart | ChangeChart, measureText: MeasureText): Drawing<'bar', FloatingBar[]> {
  const figures = chart.bars.map((bar) => bar.figure);
  const axis = chart.form === 'rates' ? rateAxis(figures) : changeAxis(figures);
  const rows = placeRows(chart.bars, axis, measureText);
  const last = rows.at(-1);
  const rowsHeight = last ? last.middle + thickness / 2 + gridReach : 0;
  const tickText = chart.form === 'rates' ? rateTick : changeTick;
  const labelWidths = axis.ticks.map((tick) => measureText(tickText(tick), labelFont));
  const side = Math.max(overhang, ...labelWidths.map((width) => Math.ceil(width / 2)));
  const signed = axis.min < 0;

  return {
    height: rowsHeight + axisHeight,
    configuration: {
      type: 'bar',
      data: { datasets: [solidBars(rows)] },
      options: {
        indexAxis: 'y',
        layout: { autoPadding: false, padding: { left: signed ? side : 1, right: side } },
        scales: {
          x: {
            type: 'linear',
            min: axis.min,
            max: axis.max,
            grid: { display: false },
            border: { display: false },
            afterBuildTicks: (scale) => {
              scale.ticks = axis.ticks.map((value) => ({ value }));
            },
            afterFit: (scale) => {
              scale.height = axisHeight;
            },
            ticks: {
              callback: (value) => tickText(Number(value)),
              align: signed ? 'center' : 'inner',
              color: paint.muted,
              font: labelFont,
              autoSkip: false,
              maxRotation: 0,
              padding: 0,
            },
          },
          // In units of the drawing, so that rows may differ in height.
          y: { type: 'linear', min: 0, max: rowsHeight, reverse: true, offset: false, display: false },
        },
      },
      plugins: [captionsAndBounds(rows, axis, hatchPaint(chart.id))],
    },
  };
}

function placeRows(bars: readonly ChartBar[], axis: TickedAxis, measureText: MeasureText): Row[] {
  const widths = {
    label: (text: string) => measureText(text, labelFont),
    value: (text: string) => measureText(text, valueFont),
  };
  let top = 0;
  return bars.map((bar) => {
    const lines = caption({ label: bar.label, value: bar.text }, drawingWidth, widths);
    const row = { mark: markOf(bar.figure, axis), caption: lines, top };
    const middle = top + lines.lines * lineHeight + captionGap + thickness / 2;
    top = middle + thickness / 2 + rowGap;
    return { ...row, middle };
  });
}

/** Chart.js draws what is certain; all else is added to it. */
function solidBars(rows: readonly Row[]): ChartDataset<'bar', FloatingBar[]> {
  const data = rows.flatMap(({ mark, middle }): FloatingBar[] =>
    mark.solid && !mark.approximate ? [{ x: [mark.solid.from, mark.solid.to], y: middle }] : [],
  );
  return {
    data,
    backgroundColor: paint.bar,
    grouped: false,
    barThickness: thickness,
    minBarLength: 2,
    inflateAmount: 0,
    clip: false,
  };
}

function captionsAndBounds(rows: readonly Row[], axis: TickedAxis, hatch: string): Plugin<'bar'> {
  return {
    id: 'captions-and-bounds',
    beforeDatasetsDraw: (chart) => drawGrid(chart, rows, axis),
    afterDatasetsDraw: (chart) => {
      const shapes = rows.map(({ mark, middle }) =>
        barShapes(mark, (value) => pixelOf(chart, value), {
          top: middle - thickness / 2,
          bottom: middle + thickness / 2,
        }),
      );
      drawBarShapes(chart.ctx, shapes, hatch);
      for (const row of rows) drawCaption(chart.ctx, row);
    },
  };
}

/** Grid lines only where there are bars: between them they would cross the captions. */
function drawGrid(chart: ChartJs, rows: readonly Row[], axis: TickedAxis): void {
  const half = thickness / 2 + gridReach;
  const across = (tick: number): Line[] =>
    rows.map(({ middle }) => [-half, half].map((offset) => ({ x: pixelOf(chart, tick), y: middle + offset })));
  const others = axis.ticks.filter((tick) => tick !== 0);
  strokeLines(chart.ctx, others.flatMap(across), { paint: paint.grid, width: 1 });
  strokeLines(chart.ctx, across(0), { paint: paint.axis, width: 2 });
}

function drawCaption(canvas: Canvas, { caption: { label, value, lines }, top }: Row): void {
  const baseline = (line: number): number => top + (line + 1) * lineHeight - descent;
  for (const [index, line] of label.entries()) write(canvas, line, { x: 0, y: baseline(index) }, labelLettering);
  const first = lines - value.length;
  for (const [index, line] of value.entries()) {
    write(canvas, line, { x: drawingWidth, y: baseline(first + index) }, valueLettering);
  }
}

function pixelOf(chart: ChartJs, value: number): number {
  return chart.scales.x?.getPixelForValue(value) ?? 0;
}

function rateTick(value: number): string {
  return `${value}%`;
}

/** With a true minus sign; zero stands alone. */
function changeTick(value: number): string {
  if (value === 0) return '0';
  return `${value < 0 ? '−' : '+'}${Math.abs(value)}%`;
}

import type { ChartDataset, Chart as ChartJs, Plugin } from 'chart.js';
import { toNumber } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import { changeAxis, countAxis, endsOf, rateAxis, type TickedAxis } from './axis.ts';
import { type Band, barShapes, drawBarShapes } from './bar-marks.ts';
import type { BarChart, ChartBar } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { drawHollowBars, hollowBar } from './hollow-bars.ts';
import { type Caption, caption } from './labels.ts';
import { type Mark, markOf } from './segments.ts';
import { type Canvas, type Lettering, type Line, strokeLines, write } from './shapes.ts';
import { canvasFont, drawingWidth, hatchPaint, labelFont, paint, valueFont } from './style.ts';
import type { MeasureText } from './svg-context.ts';
import { drawTargets, headHeight, targetShapes } from './target-marks.ts';

/** A bar as Chart.js takes it: from one value to another, at a height in the drawing. */
interface FloatingBar {
  x: [from: number, to: number];
  y: number;
}

/** A figure with its place: the caption begins at `top`, under it lie the bar and the hollow one of the period before. */
interface Row {
  bar: ChartBar;
  mark: Mark;
  caption: Caption;
  top: number;
  band: Band;
  earlier: { mark: Mark; band: Band; implied: boolean } | null;
}

const thickness = 15;
const hollowThickness = 9;
const hollowGap = 3;
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

/** The axis of each form, and how a number is written beside it. */
const axes: Readonly<
  Record<BarChart['form'], { axis: (figures: readonly Figure[]) => TickedAxis; tick: (value: number) => string }>
> = {
  rates: { axis: rateAxis, tick: (value) => `${value}%` },
  changes: { axis: changeAxis, tick: changeTick },
  counts: { axis: countAxis, tick: String },
};

/** Horizontal bars, each under its own caption, over one axis. */
export function barDrawing(chart: BarChart, measureText: MeasureText): Drawing<'bar', FloatingBar[]> {
  const form = axes[chart.form];
  const axis = form.axis(
    chart.bars.flatMap(({ figure, earlier, target }) => [
      figure,
      ...(earlier ? [earlier.figure] : []),
      ...(target ? endsOf(target.figure) : []),
    ]),
  );
  const rows = placeRows(chart.bars, axis, measureText);
  const last = rows.at(-1);
  const rowsHeight = last ? bottomOf(last) + gridReach : 0;
  const labelWidths = axis.ticks.map((tick) => measureText(form.tick(tick), labelFont));
  const side = Math.max(overhang, ...labelWidths.map((width) => Math.ceil(width / 2)));
  const signed = axis.min < 0;

  return {
    width: drawingWidth,
    height: rowsHeight + axisHeight,
    along: 'y',
    marks: (drawn) =>
      rows.map(({ bar, band }) => ({
        x: pixelOf(drawn, toNumber(bar.figure.valueMax ?? bar.figure.value)),
        y: (band.top + band.bottom) / 2,
        text: bar.spoken,
      })),
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
              callback: (value) => form.tick(Number(value)),
              align: signed ? 'center' : axis.ticks.length > 1 ? 'inner' : 'start',
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
    const gap = bar.target ? Math.max(captionGap, headHeight) : captionGap;
    const band = bandFrom(top + lines.lines * lineHeight + gap, thickness);
    const earlier = bar.earlier && {
      mark: markOf(bar.earlier.figure, axis),
      band: bandFrom(band.bottom + hollowGap, hollowThickness),
      implied: bar.earlier.implied,
    };
    const row = { bar, mark: markOf(bar.figure, axis), caption: lines, top, band, earlier: earlier ?? null };
    top = bottomOf(row) + rowGap;
    return row;
  });
}

function bandFrom(top: number, height: number): Band {
  return { top, bottom: top + height };
}

function bottomOf({ band, earlier }: Row): number {
  return (earlier?.band ?? band).bottom;
}

/** Chart.js draws what is certain; all else is added to it. */
function solidBars(rows: readonly Row[]): ChartDataset<'bar', FloatingBar[]> {
  const data = rows.flatMap(({ mark, band }): FloatingBar[] =>
    mark.solid && !mark.approximate ? [{ x: [mark.solid.from, mark.solid.to], y: (band.top + band.bottom) / 2 }] : [],
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
      const place = (value: number): number => pixelOf(chart, value);
      drawBarShapes(
        chart.ctx,
        rows.map(({ mark, band }) => barShapes(mark, place, band)),
        hatch,
      );
      drawHollowBars(
        chart.ctx,
        rows.flatMap(({ earlier }) => (earlier ? [hollowBar(earlier.mark, place, earlier.band, earlier.implied)] : [])),
        hatch,
      );
      drawTargets(
        chart.ctx,
        rows.flatMap(({ bar, band }) => (bar.target ? [targetShapes(bar.target.figure, place, band)] : [])),
      );
      for (const row of rows) drawCaption(chart.ctx, row);
    },
  };
}

/** Grid lines only where there are bars: between them they would cross the captions. */
function drawGrid(chart: ChartJs, rows: readonly Row[], axis: TickedAxis): void {
  const across = (tick: number): Line[] =>
    rows.map((row) =>
      [row.band.top - gridReach, bottomOf(row) + gridReach].map((y) => ({ x: pixelOf(chart, tick), y })),
    );
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

/** With a true minus sign; zero stands alone. */
function changeTick(value: number): string {
  if (value === 0) return '0';
  return `${value < 0 ? '−' : '+'}${Math.abs(value)}%`;
}

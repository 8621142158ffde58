import type { Figure } from '../model/figure.ts';
import { barShapes, drawBarShapes } from './bar-marks.ts';
import { drawHollowBars, hollowBar } from './hollow-bars.ts';
import { drawPointShapes, impliedShapes, pointShapes } from './point-marks.ts';
import { markOf } from './segments.ts';
import { type Canvas, fillBoxes, type Line, strokeLines } from './shapes.ts';
import type { Sign } from './signs.ts';
import { labelFont, paint } from './style.ts';
import { SvgContext } from './svg-context.ts';
import { drawTargets, targetShapes } from './target-marks.ts';

const width = 40;
const height = 20;
const bar = { top: 4.5, bottom: 15.5 };
const axis = { min: 0, max: 10 };
/** Values from 0 to 10 take the sample's whole width. */
const across = (value: number): number => 2 + value * 3.6;
const middle = width / 2;
/** Samples of points stand half-way up. */
const up = (): number => height / 2;

/** A small drawing of one sign, with the very strokes of the charts; it says nothing without the words beside it. */
export function renderSign(sign: Sign): string {
  const context = new SvgContext(() => 0, { fill: paint.text, font: labelFont });
  samples[sign](context as unknown as Canvas);
  const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart-sign" ${box} aria-hidden="true">${context.markup()}</svg>`;
}

const samples: Readonly<Record<Sign, (canvas: Canvas) => void>> = {
  earlier: (canvas) => drawHollow(canvas, false),
  'implied-earlier': (canvas) => drawHollow(canvas, true),
  target: (canvas) => drawTarget(canvas, { operator: 'eq', value: '5' }),
  'target-bound': (canvas) => drawTarget(canvas, { operator: 'gt', value: '5' }),
  'target-range': (canvas) => drawTarget(canvas, { operator: 'range', value: '3', valueMax: '7' }),
  hatched: (canvas) => drawHatching(canvas),
  dissolving: (canvas) => {
    const shapes = barShapes(markOf({ operator: 'approx', value: '7' }, axis), across, bar);
    drawBarShapes(canvas, [shapes], paint.hatch);
  },
  'bounded-point': (canvas) => {
    const shapes = pointShapes({ operator: 'lt', value: '1' }, middle, (value) => (value === 0 ? height - 1 : 6));
    drawPointShapes(canvas, [shapes], paint.hatch);
  },
  'approximate-point': (canvas) => {
    drawPointShapes(canvas, [pointShapes({ operator: 'approx', value: '0' }, middle, up)], paint.hatch);
  },
  'implied-point': (canvas) => {
    drawPointShapes(canvas, [impliedShapes({ operator: 'eq', value: '0' }, middle, up)], paint.hatch);
  },
  break: (canvas) => {
    const rule = [height, 0].map((y) => ({ x: middle, y }));
    strokeLines(canvas, [rule], { paint: paint.edge, width: 1.5, dash: [3, 4] });
  },
};

function drawHollow(canvas: Canvas, implied: boolean): void {
  const mark = markOf({ operator: 'eq', value: '10' }, axis);
  drawHollowBars(canvas, [hollowBar(mark, across, bar, implied)], paint.hatch);
}

function drawTarget(canvas: Canvas, figure: Figure): void {
  const low = { top: 12.5, bottom: 17 };
  fillBoxes(
    canvas,
    [
      [
        { x: across(0), y: low.top },
        { x: across(10), y: low.bottom },
      ],
    ],
    paint.bar,
  );
  drawTargets(canvas, [targetShapes(figure, across, low)]);
}

/** In strokes of its own: a pattern would need an id, and many samples stand on one page. */
function drawHatching(canvas: Canvas): void {
  const slant = bar.bottom - bar.top;
  const stroke = (x: number): Line => [
    { x, y: bar.bottom },
    { x: x + slant, y: bar.top },
  ];
  strokeLines(canvas, [across(0), 8, 14, 20, across(10) - slant].map(stroke), { paint: paint.hatch, width: 1.6 });
  const sides = [bar.top, bar.bottom].map((y) => [
    { x: across(0), y },
    { x: across(10), y },
  ]);
  strokeLines(canvas, sides, { paint: paint.hatch, width: 1 });
}

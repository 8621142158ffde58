import { toNumber } from '../model/decimal.ts';
import type { Figure, Operator } from '../model/figure.ts';
import type { Rectangle } from './placement.ts';
import { arrowhead, type Box, type Canvas, fillBoxes, type Line, type Point, strokeLines } from './shapes.ts';
import { paint } from './style.ts';

/** What stands at one place of a series, in the drawing's units. Exact figures are joined; no other ever is. */
export interface PointShapes {
  /** A ring around an inexact value. */
  rings: readonly (Point & { dashed: boolean })[];
  /** From the ring towards where the quantity may lie. */
  arrows: readonly Line[];
  /** Between the ends of a range. */
  hatched: readonly Box[];
  /** Lines across at the ends of a range. */
  edges: readonly Line[];
  /** All that the mark covers, which no text may. */
  covers: Rectangle;
}

/** Of a dot on the line and of a ring beside it. */
export const markRadius = 5;
/** How far an arrow reaches from its ring. */
export const arrowLength = 17;
const arrowHalf = 5;
const rangeHalf = 6;
const rangeEdgeHalf = 10;

const pointing: Partial<Record<Operator, 'up' | 'down'>> = { gt: 'up', ge: 'up', lt: 'down', le: 'down' };

/** Lays a figure out at `x`; `place` says how far down a value lies. An arrow ends at zero at the latest. */
export function pointShapes(figure: Figure, x: number, place: (value: number) => number): PointShapes {
  const y = place(toNumber(figure.value));
  const nothing = { rings: [], arrows: [], hatched: [], edges: [] };
  const around = (top: number, bottom: number, half: number): Rectangle => ({
    left: x - half,
    right: x + half,
    top,
    bottom,
  });
  if (figure.operator === 'range') {
    const top = place(toNumber(figure.valueMax ?? figure.value));
    const edge = (at: number): Line => [
      { x: x - rangeEdgeHalf, y: at },
      { x: x + rangeEdgeHalf, y: at },
    ];
    return {
      ...nothing,
      hatched: [
        [
          { x: x - rangeHalf, y: top },
          { x: x + rangeHalf, y },
        ],
      ],
      edges: [edge(top), edge(y)],
      covers: around(top, y, rangeEdgeHalf),
    };
  }
  const covers = around(y - markRadius, y + markRadius, markRadius);
  if (figure.operator === 'eq') return { ...nothing, covers };
  const rings = [{ x, y, dashed: figure.operator === 'approx' }];
  const direction = pointing[figure.operator];
  if (!direction) return { ...nothing, rings, covers };

  const outward = direction === 'up' ? -1 : 1;
  const start = y + markRadius * outward;
  const tip = { x, y: Math.min(start + arrowLength * outward, place(0)) };
  // Just above zero there is no room for an arrow; the ring alone still says that the figure is not exact.
  if (Math.abs(tip.y - start) < arrowHalf) return { ...nothing, rings, covers };
  const arrows = [[{ x, y: start }, tip], arrowhead(tip, direction, arrowHalf)];
  return {
    ...nothing,
    rings,
    arrows,
    covers: around(Math.min(covers.top, tip.y), Math.max(covers.bottom, tip.y), arrowHalf),
  };
}

/** An empty ring for an exact value that was only implied. */
export function impliedShapes(figure: Figure, x: number, place: (value: number) => number): PointShapes {
  const { covers } = pointShapes(figure, x, place);
  const y = (covers.top + covers.bottom) / 2;
  return { rings: [{ x, y, dashed: false }], arrows: [], hatched: [], edges: [], covers };
}

/** Whether the mark of a figure reaches above its value. */
export function pointsUp(figure: Figure): boolean {
  return pointing[figure.operator] === 'up';
}

/** Draws the shapes of many points, each kind in one stroke. */
export function drawPointShapes(canvas: Canvas, points: readonly PointShapes[], hatch: string): void {
  fillBoxes(
    canvas,
    points.flatMap((point) => point.hatched),
    hatch,
  );
  const sides = points.flatMap((point) => point.hatched.flatMap(longSides));
  strokeLines(canvas, sides, { paint: paint.hatch, width: 1 });
  strokeLines(
    canvas,
    points.flatMap((point) => point.edges),
    { paint: paint.edge, width: 2.5 },
  );
  strokeLines(
    canvas,
    points.flatMap((point) => point.arrows),
    { paint: paint.edge, width: 2 },
  );
  for (const ring of points.flatMap((point) => point.rings)) drawRing(canvas, ring, ring.dashed);
}

function longSides([from, to]: Box): Line[] {
  return [from.x, to.x].map((x) => [
    { x, y: from.y },
    { x, y: to.y },
  ]);
}

function drawRing(canvas: Canvas, { x, y }: Point, dashed: boolean): void {
  canvas.save();
  canvas.strokeStyle = paint.edge;
  canvas.lineWidth = 2;
  canvas.setLineDash(dashed ? [2.6, 2.6] : []);
  canvas.beginPath();
  canvas.arc(x, y, markRadius, 0, Math.PI * 2);
  canvas.stroke();
  canvas.restore();
}

import type { Mark } from './segments.ts';
import { arrowhead, type Canvas, type Point, strokeLines } from './shapes.ts';
import { paint } from './style.ts';

/** Where a bar lies between top and bottom. */
export interface Band {
  top: number;
  bottom: number;
}

/** The shortest open stretch that can still be seen. */
const shortestOpen = 14;
const edgeReach = 4;

/**
 * The bars into which the end of an approximate one dissolves, as distances from its value outwards;
 * the solid part stops where the first gap begins.
 */
const dissolving = { solidUntil: -9, slices: [[-6, -2], [1, 4], [7, 9]] } as const;

/** A solid bar whose end dissolves around the value. */
export function drawApproximateBar(canvas: Canvas, zero: number, end: number, { top, bottom }: Band): void {
  const outward = end < zero ? -1 : 1;
  const length = Math.abs(end - zero);
  const pieces = [[-length, dissolving.solidUntil], ...dissolving.slices].filter(
    ([from = 0, to = 0]) => from < to && from >= -length,
  );
  canvas.save();
  canvas.fillStyle = paint.bar;
  canvas.beginPath();
  for (const [from = 0, to = 0] of pieces) {
    canvas.rect(end + from * outward, top, (to - from) * outward, bottom - top);
  }
  canvas.fill();
  canvas.restore();
}

/** What surrounds a hatched stretch: its long sides, lines at the ends that were stated, arrowheads at open ones. */
export function drawBounds(canvas: Canvas, mark: Mark, place: (value: number) => number, band: Band): void {
  const middle = { y: (band.top + band.bottom) / 2, half: (band.bottom - band.top) / 2 };
  const heads = mark.open.map((side) => openEnd(mark, side, place));
  if (mark.hatched) {
    const ends = [place(mark.hatched.from), place(mark.hatched.to), ...heads.map((head) => head.tip)];
    const sides = [band.top, band.bottom].map((y) => [
      { x: Math.min(...ends), y },
      { x: Math.max(...ends), y },
    ]);
    strokeLines(canvas, sides, { paint: paint.hatch, width: 1 });
  }
  const arrows = heads.map(({ tip, direction }) => arrowhead({ x: tip, y: middle.y }, direction, middle.half + 2));
  strokeLines(canvas, arrows, { paint: paint.edge, width: 2 });
  const edges = mark.edges.map((edge): Point[] => [
    { x: place(edge), y: band.top - edgeReach },
    { x: place(edge), y: band.bottom + edgeReach },
  ]);
  strokeLines(canvas, edges, { paint: paint.edge, width: 2.5 });
}

/** The tip of the arrow on an open side: at the end of the axis, or beyond it where the bound is too near. */
function openEnd(mark: Mark, side: 'low' | 'high', place: (value: number) => number) {
  const { from, to } = mark.hatched ?? { from: 0, to: 0 };
  return side === 'low'
    ? { direction: 'left' as const, tip: Math.min(place(Math.min(from, to)), place(Math.max(from, to)) - shortestOpen) }
    : { direction: 'right' as const, tip: Math.max(place(Math.max(from, to)), place(Math.min(from, to)) + shortestOpen) };
}

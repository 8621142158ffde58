import type { Mark } from './segments.ts';
import { arrowhead, type Box, type Canvas, fillBoxes, type Line, strokeLines } from './shapes.ts';
import { paint } from './style.ts';

/** Where a bar lies between top and bottom. */
export interface Band {
  top: number;
  bottom: number;
}

/** What a bar consists of besides its solid part, in the drawing's units. */
export interface BarShapes {
  /** Where the quantity may end. */
  hatched: readonly Box[];
  /** The long sides of the hatched stretch: it has no short ones of its own. */
  sides: readonly Line[];
  /** A line across, at every end that was stated. */
  edges: readonly Line[];
  /** An arrowhead at every end that is open. */
  arrows: readonly Line[];
  /** A solid bar whose end dissolves. */
  dissolving: readonly Box[];
}

/** The shortest open stretch, arrowhead included, in which hatching can still be seen. */
const shortestOpen = 24;
/** From the end of the hatching to the tip of the arrowhead that stands free before it. */
const arrowLength = 12;
/** By how much an edge reaches beyond its bar, so that even a short one is seen to be a limit. */
const edgeReach = 4;
/** The end of an approximate bar, as pieces from and to so far beyond its value. */
const dissolvingPieces: readonly (readonly [from: number, to: number])[] = [
  [-6, -2],
  [1, 4],
  [7, 9],
];
const dissolvingFrom = -9;

/** Lays a mark out; `place` says where on the drawing a value lies, `reach` how far an edge goes beyond the bar. */
export function barShapes(
  mark: Mark,
  place: (value: number) => number,
  { top, bottom }: Band,
  reach = edgeReach,
): BarShapes {
  const box = (from: number, to: number): Box => [
    { x: from, y: top },
    { x: to, y: bottom },
  ];
  const dissolving = mark.approximate && mark.solid ? dissolvingEnd(place(mark.solid.from), place(mark.solid.to)) : [];
  const shapes = {
    edges: mark.edges.map((edge) => [
      { x: place(edge), y: top - reach },
      { x: place(edge), y: bottom + reach },
    ]),
    dissolving: dissolving.map(([from, to]) => box(from, to)),
  };
  if (!mark.hatched) return { ...shapes, hatched: [], sides: [], arrows: [] };

  const [left, right] = openedEnds(mark, place(mark.hatched.low), place(mark.hatched.high));
  const [hatchedLeft, hatchedRight] = [
    mark.open.includes('low') ? left + arrowLength : left,
    mark.open.includes('high') ? right - arrowLength : right,
  ];
  const middle = (top + bottom) / 2;
  const half = (bottom - top) / 2;
  return {
    ...shapes,
    hatched: [box(hatchedLeft, hatchedRight)],
    sides: [top, bottom].map((y) => [
      { x: hatchedLeft, y },
      { x: hatchedRight, y },
    ]),
    arrows: mark.open.map((side) =>
      side === 'low'
        ? arrowhead({ x: left, y: middle }, 'left', half)
        : arrowhead({ x: right, y: middle }, 'right', half),
    ),
  };
}

/** Draws the shapes of many bars, each kind in one stroke. */
export function drawBarShapes(canvas: Canvas, bars: readonly BarShapes[], hatch: string): void {
  fillBoxes(
    canvas,
    bars.flatMap((bar) => bar.dissolving),
    paint.bar,
  );
  fillBoxes(
    canvas,
    bars.flatMap((bar) => bar.hatched),
    hatch,
  );
  strokeLines(
    canvas,
    bars.flatMap((bar) => bar.sides),
    { paint: paint.hatch, width: 1 },
  );
  strokeLines(
    canvas,
    bars.flatMap((bar) => bar.arrows),
    { paint: paint.edge, width: 2.5 },
  );
  strokeLines(
    canvas,
    bars.flatMap((bar) => bar.edges),
    { paint: paint.edge, width: 2.5 },
  );
}

/** An open stretch that would be too short to be seen runs on beyond the axis. */
function openedEnds({ open }: Mark, left: number, right: number): [left: number, right: number] {
  return [
    open.includes('low') ? Math.min(left, right - shortestOpen) : left,
    open.includes('high') ? Math.max(right, left + shortestOpen) : right,
  ];
}

/** The pieces of a bar from `zero` whose end is only roughly known. */
export function dissolvingEnd(zero: number, end: number): [from: number, to: number][] {
  const outward = end < zero ? -1 : 1;
  const length = Math.abs(end - zero);
  const solid = [-length, dissolvingFrom] as const;
  return [solid, ...dissolvingPieces]
    .filter(([from, to]) => from < to && from >= -length)
    .map(([from, to]) => [end + from * outward, end + to * outward]);
}

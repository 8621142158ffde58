import { type Band, barShapes, dissolvingEnd } from './bar-marks.ts';
import type { Mark } from './segments.ts';
import { type Box, type Canvas, fillBoxes, type Line, strokeLines } from './shapes.ts';
import { paint } from './style.ts';

/** A bar that is only outlined, in the drawing's units. */
export interface HollowBar {
  /** Around what is certain; where the quantity goes on from there, that end is left open. */
  outline: readonly Line[];
  /** Where the quantity may end, with its long sides, the ends that were stated and the arrowheads of those that were not. */
  hatched: readonly Box[];
  sides: readonly Line[];
  edges: readonly Line[];
  arrows: readonly Line[];
  dashed: boolean;
}

/** By how much an edge reaches beyond its bar. */
const edgeReach = 2;
const outlineWidth = 1.75;
const dash = [4, 3];

/** Lays out the hollow bar of a mark; one that was only implied is dashed. */
export function hollowBar(mark: Mark, place: (value: number) => number, band: Band, implied: boolean): HollowBar {
  const { hatched, sides, edges, arrows } = barShapes(mark, place, band, edgeReach);
  return { outline: outlineOf(mark, place, band), hatched, sides, edges, arrows, dashed: implied };
}

/** Draws many of them, each kind of stroke at once. */
export function drawHollowBars(canvas: Canvas, bars: readonly HollowBar[], hatch: string): void {
  fillBoxes(
    canvas,
    bars.flatMap((bar) => bar.hatched),
    hatch,
  );
  for (const dashed of [false, true]) {
    const same = bars.filter((bar) => bar.dashed === dashed);
    strokeLines(
      canvas,
      same.flatMap(({ outline, sides }) => [...outline, ...sides]),
      { paint: paint.earlier, width: outlineWidth, dash: dashed ? dash : [] },
    );
  }
  strokeLines(
    canvas,
    bars.flatMap(({ edges, arrows }) => [...edges, ...arrows]),
    { paint: paint.earlier, width: 2 },
  );
}

function outlineOf(mark: Mark, place: (value: number) => number, { top, bottom }: Band): Line[] {
  if (!mark.solid) return [];
  const [from, to] = [place(mark.solid.from), place(mark.solid.to)];
  const side = (y: number, [start, end]: readonly [number, number]): Line => [
    { x: start, y },
    { x: end, y },
  ];
  if (mark.approximate) {
    const foot: Line = [
      { x: from, y: top },
      { x: from, y: bottom },
    ];
    return [foot, ...dissolvingEnd(from, to).flatMap((piece) => [side(top, piece), side(bottom, piece)])];
  }
  const threeSides: Line = [
    { x: to, y: top },
    { x: from, y: top },
    { x: from, y: bottom },
    { x: to, y: bottom },
  ];
  return [mark.hatched ? threeSides : [...threeSides, { x: to, y: top }]];
}

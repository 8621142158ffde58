import type { Point } from './shapes.ts';

/** An upright rectangle in a drawing. */
export interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A text that looks for a place: the first of its candidates that is free. */
export interface Placeable {
  candidates: readonly Rectangle[];
}

/** Between a text and the mark it belongs to. */
const gap = 4;
/** Into how many upright rectangles a slanting line is cut. */
const lineParts = 16;

/** What is already drawn: `solid` must stay clear, a `thin` line may be crossed where there is no other place. */
export interface Obstacles {
  solid: readonly Rectangle[];
  thin: readonly Rectangle[];
}

/**
 * Gives each text the first place where it touches neither an obstacle nor a text placed before it, and
 * null where there is none: an unreadable heap tells less than a table beside the drawing.
 */
export function placeTexts(
  texts: readonly Placeable[],
  { solid, thin }: Obstacles,
  area: Rectangle,
): (Rectangle | null)[] {
  const taken = [...solid];
  return texts.map(({ candidates }) => {
    const possible = candidates.filter((place) => isWithin(place, area) && isClear(place, taken));
    const place = possible.find((candidate) => isClear(candidate, thin)) ?? possible[0] ?? null;
    if (place) taken.push(place);
    return place;
  });
}

/** Places for a text around a mark, the best first: above it, below it, at last further above. */
export function placesAround(mark: Rectangle, size: { width: number; height: number }, area: Rectangle): Rectangle[] {
  const middle = (mark.left + mark.right) / 2;
  // In its middle, or to one side of a line that rises or falls steeply from there.
  const lefts = [middle - size.width / 2, middle - size.width, middle];
  const above = mark.top - gap - size.height;
  const place = (left: number, top: number): Rectangle => {
    const inside = Math.max(area.left, Math.min(left, area.right - size.width));
    return { left: inside, right: inside + size.width, top, bottom: top + size.height };
  };
  return [
    ...lefts.map((left) => place(left, above)),
    ...lefts.map((left) => place(left, mark.bottom + gap)),
    ...[1, 2].map((lines) => place(middle - size.width / 2, above - lines * size.height)),
  ];
}

/** Rectangles that together cover a straight line closely. */
export function alongLine(from: Point, to: Point): Rectangle[] {
  const at = (part: number): Point => ({
    x: from.x + ((to.x - from.x) * part) / lineParts,
    y: from.y + ((to.y - from.y) * part) / lineParts,
  });
  return Array.from({ length: lineParts }, (_, part) => {
    const [start, end] = [at(part), at(part + 1)];
    const [top, bottom] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
    return { left: Math.min(start.x, end.x), right: Math.max(start.x, end.x), top, bottom };
  });
}

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

function isClear(place: Rectangle, others: readonly Rectangle[]): boolean {
  return !others.some((other) => touches(place, other));
}

function touches(one: Rectangle, other: Rectangle): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

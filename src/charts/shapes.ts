/** The canvas that shapes are drawn on. */
export type Canvas = CanvasRenderingContext2D;

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Point {
  x: number;
  y: number;
}

/** Any two opposite corners of an upright rectangle. */
export type Box = readonly [corner: Point, opposite: Point];

/** Points joined by straight strokes. */
export type Line = readonly Point[];

export interface Pen {
  paint: string;
  width: number;
  dash?: readonly number[];
}

/** Draws all lines as one stroke. */
export function strokeLines(canvas: Canvas, lines: readonly Line[], pen: Pen): void {
  canvas.save();
  canvas.strokeStyle = pen.paint;
  canvas.lineWidth = pen.width;
  canvas.setLineDash([...(pen.dash ?? [])]);
  canvas.beginPath();
  for (const [first, ...others] of lines) {
    if (!first) continue;
    canvas.moveTo(first.x, first.y);
    for (const point of others) canvas.lineTo(point.x, point.y);
  }
  canvas.stroke();
  canvas.restore();
}

/** Fills all boxes as one shape. */
export function fillBoxes(canvas: Canvas, boxes: readonly Box[], paint: string): void {
  canvas.save();
  canvas.fillStyle = paint;
  canvas.beginPath();
  for (const [from, to] of boxes) canvas.rect(from.x, from.y, to.x - from.x, to.y - from.y);
  canvas.fill();
  canvas.restore();
}

/** Fills all outlines as one shape. */
export function fillPolygons(canvas: Canvas, outlines: readonly Line[], paint: string): void {
  canvas.save();
  canvas.fillStyle = paint;
  canvas.beginPath();
  for (const [first, ...others] of outlines) {
    if (!first) continue;
    canvas.moveTo(first.x, first.y);
    for (const point of others) canvas.lineTo(point.x, point.y);
    canvas.closePath();
  }
  if (outlines.length > 0) canvas.fill();
  canvas.restore();
}

/** The two strokes of an open arrowhead with its tip at `tip`. */
export function arrowhead(tip: Point, direction: Direction, half: number): Line {
  const back = half * 0.8;
  const { x, y } = tip;
  switch (direction) {
    case 'left':
      return [{ x: x + back, y: y - half }, tip, { x: x + back, y: y + half }];
    case 'right':
      return [{ x: x - back, y: y - half }, tip, { x: x - back, y: y + half }];
    case 'up':
      return [{ x: x - half, y: y + back }, tip, { x: x + half, y: y + back }];
    case 'down':
      return [{ x: x - half, y: y - back }, tip, { x: x + half, y: y - back }];
  }
}

/** How a line of text looks and to which side of its point it stands. */
export interface Lettering {
  font: string;
  paint: string;
  align: CanvasTextAlign;
}

/** Writes one line of text on the baseline through `at`. */
export function write(canvas: Canvas, text: string, at: Point, lettering: Lettering): void {
  canvas.save();
  canvas.font = lettering.font;
  canvas.fillStyle = lettering.paint;
  canvas.textAlign = lettering.align;
  canvas.textBaseline = 'alphabetic';
  canvas.fillText(text, at.x, at.y);
  canvas.restore();
}

/** The canvas that shapes are drawn on. */
export type Canvas = CanvasRenderingContext2D;

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Point {
  x: number;
  y: number;
}

export interface Pen {
  paint: string;
  width: number;
  dash?: readonly number[];
}

/** Draws open lines, each through its points, as one stroke. */
export function strokeLines(canvas: Canvas, lines: readonly (readonly Point[])[], pen: Pen): void {
  if (lines.length === 0) return;
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

/** The two strokes of an open arrowhead with its tip at `tip`. */
export function arrowhead(tip: Point, direction: Direction, half: number): Point[] {
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

/** Writes one line of text. */
export function write(
  canvas: Canvas,
  text: string,
  at: Point,
  style: { font: string; paint: string; align: CanvasTextAlign },
): void {
  canvas.save();
  canvas.font = style.font;
  canvas.fillStyle = style.paint;
  canvas.textAlign = style.align;
  canvas.fillText(text, at.x, at.y);
  canvas.restore();
}

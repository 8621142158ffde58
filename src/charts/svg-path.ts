/** An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The path and transformation half of a 2D canvas context. Every point is mapped as it comes in. */
export class SvgPath {
  protected matrix: Matrix = [1, 0, 0, 1, 0, 0];
  /** What an SVG `d` attribute holds. */
  protected path = '';

  setTransform(...matrix: Matrix): void {
    this.matrix = matrix;
  }

  resetTransform(): void {
    this.setTransform(1, 0, 0, 1, 0, 0);
  }

  translate(x: number, y: number): void {
    const [a, b, c, d] = this.matrix;
    this.matrix = [a, b, c, d, ...this.place(x, y)];
  }

  scale(x: number, y: number): void {
    const [a, b, c, d, e, f] = this.matrix;
    this.matrix = [a * x, b * x, c * y, d * y, e, f];
  }

  rotate(angle: number): void {
    const [a, b, c, d, e, f] = this.matrix;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    this.matrix = [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f];
  }

  beginPath(): void {
    this.path = '';
  }

  closePath(): void {
    if (this.path) this.path += 'Z';
  }

  moveTo(x: number, y: number): void {
    this.path += `M${this.point(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.path += `${this.path ? 'L' : 'M'}${this.point(x, y)}`;
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.path += `Q${this.point(controlX, controlY)} ${this.point(x, y)}`;
  }

  bezierCurveTo(startX: number, startY: number, endX: number, endY: number, x: number, y: number): void {
    this.path += `C${this.point(startX, startY)} ${this.point(endX, endY)} ${this.point(x, y)}`;
  }

  /** A part of a circle; under a map that is not uniform it stays one. */
  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise = false): void {
    const turn = Math.PI * 2;
    const wanted = counterclockwise ? start - end : end - start;
    const sweep = (wanted >= turn ? turn : ((wanted % turn) + turn) % turn) * (counterclockwise ? -1 : 1);
    const [a, b, c, d] = this.matrix;
    const size = round(radius * Math.sqrt(Math.abs(a * d - b * c)));
    const at = (angle: number): [number, number] => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    this.lineTo(...at(start));
    // Halves, because one SVG arc can neither be a full circle nor be told from its complement at 180 degrees.
    for (const share of [0.5, 1]) {
      this.path += `A${size} ${size} 0 0 ${sweep < 0 ? 0 : 1} ${this.point(...at(start + sweep * share))}`;
    }
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const [right, bottom] = [x + width, y + height];
    this.moveTo(x + radius, y);
    this.lineTo(right - radius, y);
    this.quadraticCurveTo(right, y, right, y + radius);
    this.lineTo(right, bottom - radius);
    this.quadraticCurveTo(right, bottom, right - radius, bottom);
    this.lineTo(x + radius, bottom);
    this.quadraticCurveTo(x, bottom, x, bottom - radius);
    this.lineTo(x, y + radius);
    this.quadraticCurveTo(x, y, x + radius, y);
    this.closePath();
  }

  protected place(x: number, y: number): [x: number, y: number] {
    const [a, b, c, d, e, f] = this.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  private point(x: number, y: number): string {
    return this.place(x, y).map(round).join(' ');
  }
}

/** Two decimals are finer than any screen, and the same on every machine. */
export function round(number: number): string {
  return String(Math.round(number * 100) / 100 || 0);
}

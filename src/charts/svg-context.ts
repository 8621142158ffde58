import { type Matrix, round, SvgPath } from './svg-path.ts';

/** What a text is set in; the family is the page's own. */
export interface Font {
  size: number;
  weight: number;
}

/** How wide a text is, in user units. */
export type MeasureText = (text: string, font: Font) => number;

/** What every element inherits from the `<svg>` around it, and so need not state again. */
export interface Inherited {
  fill: string;
  font: Font;
}

const anchors = { left: '', start: '', center: 'middle', right: 'end', end: 'end' } as const;

/** How far below the named line the baseline lies, in font sizes; renderers disagree on `dominant-baseline`. */
const drops = { top: 0.8, hanging: 0.75, middle: 0.34, alphabetic: 0, ideographic: -0.2, bottom: -0.22 } as const;

/** The attributes of a canvas context, with the values it begins with. */
class Settings extends SvgPath {
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap: 'butt' | 'round' | 'square' = 'butt';
  lineJoin: 'bevel' | 'round' | 'miter' = 'miter';
  lineDashOffset = 0;
  globalAlpha = 1;
  font = '400 10px inherit';
  textAlign: keyof typeof anchors = 'start';
  textBaseline: keyof typeof drops = 'alphabetic';
  protected lineDash: readonly number[] = [];
}

/**
 * The part of a 2D canvas context that Chart.js draws with, written down as SVG elements.
 * Paints pass through unchanged, so `var(--…)` and `url(#…)` are legal. Nothing is ever clipped or cleared:
 * whoever draws keeps within the picture.
 */
export class SvgContext extends Settings {
  /** The canvas that Chart.js asks a context for. */
  canvas: unknown;

  readonly #measure: MeasureText;
  readonly #inherited: Inherited;
  readonly #elements: string[] = [];
  readonly #saved: Readonly<Record<string, unknown>>[] = [];

  constructor(measure: MeasureText, inherited: Inherited) {
    super();
    this.#measure = measure;
    this.#inherited = inherited;
  }

  /** Everything drawn so far. */
  markup(): string {
    return this.#elements.join('');
  }

  save(): void {
    // As on any canvas, the current path is no part of what is saved.
    const { path, canvas, ...settings } = this;
    this.#saved.push(settings);
  }

  restore(): void {
    Object.assign(this, this.#saved.pop());
  }

  setLineDash(lengths: readonly number[]): void {
    this.lineDash = lengths;
  }

  fill(rule?: 'nonzero' | 'evenodd'): void {
    this.#paint({ fill: this.fillStyle, 'fill-rule': rule === 'evenodd' ? rule : '' });
  }

  stroke(): void {
    this.#paint({
      fill: 'none',
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth === 1 ? '' : round(this.lineWidth),
      'stroke-linecap': this.lineCap === 'butt' ? '' : this.lineCap,
      'stroke-linejoin': this.lineJoin === 'miter' ? '' : this.lineJoin,
      'stroke-dasharray': this.lineDash.map(round).join(' '),
      'stroke-dashoffset': this.lineDashOffset === 0 ? '' : round(this.lineDashOffset),
    });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#apart(() => {
      this.rect(x, y, width, height);
      this.fill();
    });
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#apart(() => {
      this.rect(x, y, width, height);
      this.stroke();
    });
  }

  clearRect(): void {}

  clip(): void {}

  measureText(text: string): { width: number } {
    return { width: this.#measure(text, parseFont(this.font)) };
  }

  fillText(text: string, x: number, y: number): void {
    if (text === '') return;
    const { size, weight } = parseFont(this.font);
    const [placedX, placedY] = this.place(x, y + size * drops[this.textBaseline]).map(round);
    const [a, b]: Matrix = this.matrix;
    const degrees = round((Math.atan2(b, a) * 180) / Math.PI);
    const { fill, font } = this.#inherited;
    this.#element('text', escapeMarkup(text), {
      x: `${placedX}`,
      y: `${placedY}`,
      fill: this.fillStyle === fill ? '' : this.fillStyle,
      'font-size': size === font.size ? '' : round(size),
      'font-weight': weight === font.weight ? '' : String(weight),
      'text-anchor': anchors[this.textAlign],
      transform: degrees === '0' ? '' : `rotate(${degrees} ${placedX} ${placedY})`,
    });
  }

  /** Draws without touching the current path. */
  #apart(draw: () => void): void {
    const { path } = this;
    this.path = '';
    draw();
    this.path = path;
  }

  #paint(attributes: Readonly<Record<string, string>>): void {
    if (this.path) this.#element('path', '', { d: this.path, ...attributes });
  }

  #element(name: string, content: string, attributes: Readonly<Record<string, string>>): void {
    const opacity = this.globalAlpha === 1 ? '' : round(this.globalAlpha);
    const written = Object.entries({ ...attributes, opacity })
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`)
      .join('');
    this.#elements.push(content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`);
  }
}

/** Text made safe inside an element and inside a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function parseFont(font: string): Font {
  const [, weight = 'normal', size = '10'] = /(?:\b(normal|bold|\d{3})\s+)?([\d.]+)px/.exec(font) ?? [];
  return { size: Number(size), weight: weight === 'normal' ? 400 : weight === 'bold' ? 700 : Number(weight) };
}

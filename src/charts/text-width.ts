import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { MeasureText } from './svg-context.ts';

/** In the order in which their characters are common in these pages. */
const subsets = ['latin', 'vietnamese', 'latin-ext'] as const;

/** In font sizes; for a character that the typeface lacks. */
const strangerWidth = 0.6;

/** The part of fontkit that its types leave out: how much wider a glyph is at another weight. */
interface WeightedFont extends fontkit.Font {
  variationCoords: number[] | null;
  HVAR: unknown;
  _variationProcessor: { getAdvanceAdjustment(glyph: number, table: unknown): number };
}

interface Subset {
  bytes: Buffer;
  lightest: WeightedFont;
}

/**
 * Reads Source Sans 3, and measures texts in it by adding up the widths of their characters.
 * Kerning is left out: it would make few texts narrower by a unit or two. Needs Node.
 */
export function readTextWidths(): MeasureText {
  const fonts = subsets.map(readSubset);
  const widthsByWeight = new Map<number, (character: string) => number>();
  return (text, { size, weight }) => {
    const widthOf = widthsByWeight.get(weight) ?? characterWidths(fonts, weight);
    widthsByWeight.set(weight, widthOf);
    let width = 0;
    for (const character of text.normalize('NFC')) width += widthOf(character);
    return width * size;
  };
}

function readSubset(subset: (typeof subsets)[number]): Subset {
  const file = `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(file));
  return { bytes, lightest: open(bytes) };
}

function characterWidths(fonts: readonly Subset[], weight: number): (character: string) => number {
  const widths = new Map<string, number>();
  const adjustments = fonts.map(({ bytes, lightest }) => weightAdjustment(bytes, lightest, weight));
  const compute = (character: string): number => {
    const codePoint = character.codePointAt(0) ?? 0;
    const index = fonts.findIndex(({ lightest }) => lightest.hasGlyphForCodePoint(codePoint));
    const font = fonts[index]?.lightest;
    if (!font) return strangerWidth;
    const glyph = font.glyphForCodePoint(codePoint);
    return (glyph.advanceWidth + (adjustments[index]?.(glyph.id) ?? 0)) / font.unitsPerEm;
  };
  return (character) => {
    const width = widths.get(character) ?? compute(character);
    widths.set(character, width);
    return width;
  };
}

/**
 * What a glyph gains in width from the lightest weight to this one. fontkit's own `getVariation` fails on WOFF2
 * files and its glyphs cannot be decoded at another weight, so a second copy only answers for the difference.
 */
function weightAdjustment(bytes: Buffer, lightest: WeightedFont, weight: number): (glyph: number) => number {
  const weighted = open(bytes);
  weighted.variationCoords = [weight];
  const processor = weighted._variationProcessor;
  return (glyph) => processor.getAdvanceAdjustment(glyph, lightest.HVAR);
}

function open(bytes: Buffer): WeightedFont {
  return fontkit.create(bytes) as unknown as WeightedFont;
}

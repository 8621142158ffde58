import { expect, it } from 'vitest';
import { readTextWidths } from './text-width.ts';

const measure = readTextWidths();
const regular = { size: 100, weight: 400 };

// Widths of Source Sans 3 in Chromium.
it.each([
  ['Tỷ lệ giải quyết tố giác, tin báo tội phạm', 400, 1657],
  ['Tỷ lệ giải quyết tố giác, tin báo tội phạm', 600, 1702],
  ['trên 90%', 400, 375],
  ['Library visits', 600, 549],
])('%s at weight %d is as wide as in a browser', (text, weight, width) => {
  expect(Math.abs(measure(text, { size: 100, weight }) / width - 1)).toBeLessThan(0.01);
});

it('grows with the font size', () => {
  expect(measure('đường', { ...regular, size: 200 })).toBeCloseTo(measure('đường', regular) * 2);
});

it('takes a letter with its marks for one, however it is encoded', () => {
  expect(measure('ế'.normalize('NFD'), regular)).toBe(measure('ế', regular));
});

it('has a width for a character that the typeface lacks', () => {
  expect(measure('漢', regular)).toBe(60);
});

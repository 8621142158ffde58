import { expect, test } from 'vitest';
import type { Round } from './contest.ts';
import { markdownTable, ratios, spread } from './summary.ts';

const round = (siteSeconds: number, eleventySeconds: number): Round => ({
  site: { seconds: siteSeconds, processorSeconds: null, peakBytes: 6e8, pages: 20, files: 90, bytes: 4e6 },
  eleventy: { seconds: eleventySeconds, processorSeconds: null, peakBytes: 2e8, pages: 10, files: 10, bytes: 1e6 },
  check: { seconds: 1, processorSeconds: null, peakBytes: 1e8 },
});

test.each([
  [[3], { median: 3, least: 3, most: 3 }],
  [[9, 1, 2], { median: 2, least: 1, most: 9 }],
  [[4, 1, 2, 3], { median: 2.5, least: 1, most: 4 }],
])('the middle of %j', (values, expected) => {
  expect(spread(values)).toEqual(expected);
});

test('ratios are taken within each round', () => {
  const { seconds, secondsPerPage, peakBytes, processorSeconds } = ratios([round(8, 2), round(10, 5), round(9, 3)]);
  expect(seconds).toEqual({ median: 3, least: 2, most: 4 });
  expect(secondsPerPage?.median).toBeCloseTo(1.5);
  expect(peakBytes?.median).toBe(3);
  expect(processorSeconds).toBeNull();
});

test('the table says what the system does not tell', () => {
  const table = markdownTable([round(8, 2), round(10, 5)]);
  expect(table).toContain('| time, s | 9.0 (8.0–10.0) | 3.5 (2.0–5.0) | 1.0 | 3.00 (2.00–4.00) |');
  expect(table).toContain('| processor time, s | not known on this system |');
});

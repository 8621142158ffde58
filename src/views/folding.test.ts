import { expect, test } from 'vitest';
import { groupStarts, isFolded } from './folding.ts';

test.each([
  [0, false],
  [24, false],
  [25, true],
])('the row at place %i is folded away: %s', (index, expected) => {
  expect(isFolded(index)).toBe(expected);
});

test('groups begin where the rows before them end', () => {
  expect(groupStarts([{ rows: [1, 2] }, { rows: [] }, { rows: [3] }])).toEqual([0, 2, 2]);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedText, changesBetween, movedSpan } from './text-changes.ts';

test.each<[string, string, [number, number, string][]]>([
  ['391 vụ', '391 vụ', []],
  ['có 391 vụ', 'có 392 vụ', [[3, 6, '392']]],
  [
    'Vụ chay | 87 | 95',
    'Vụ cháy | 87 | 96',
    [
      [3, 7, 'cháy'],
      [15, 17, '96'],
    ],
  ],
  ['một hai', 'một', [[3, 7, '']]],
  ['', 'một hai', [[0, 0, 'một hai']]],
])('what changes from %j to %j', (before, after, expected) => {
  expect(changesBetween(before, after).map(({ start, end, words }) => [start, end, words])).toEqual(expected);
});

test('the changes lead from the one text to the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n'), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(changedText(before, changesBetween(before, after))).toBe(after);
    }),
  );
});

test.each<[string, string, string, string | undefined]>([
  ['a number before the change stays', 'Có 391 vụ mắt cạn.', 'Có 391 vụ mắc cạn.', '391 vụ'],
  ['one after it moves', 'Trong nam có 391 vụ.', 'Trong năm nay có 391 vụ.', '391 vụ'],
  ['one between two changes moves', 'Nam có 391 vụ lon.', 'Năm ấy có 391 vụ lớn.', '391 vụ'],
  ['one that is changed is gone', 'Có 391 vụ.', 'Có 319 vụ.', undefined],
  ['one that is parted is gone', 'Có 391 vụ.', 'Có 391 mấy vụ.', undefined],
])('%s', (_, before, after, expected) => {
  const start = before.indexOf('391');
  const moved = movedSpan(changesBetween(before, after), { start, end: start + '391 vụ'.length });
  expect(moved && after.slice(moved.start, moved.end)).toBe(expected);
});

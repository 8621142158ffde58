import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['value', 'versus', 'groundings'];

test.each([
  ['valu', 'value'],
  ['vlaue', 'value'],
  ['versos', 'versus'],
  ['grundngs', 'groundings'],
  ['value', 'value'],
  ['elephants', undefined],
  ['', undefined],
])('whoever wrote “%s” meant %s', (found, expected) => {
  expect(nearest(found, known)).toBe(expected);
});

test('where nothing is known, nothing is near', () => {
  expect(nearest('value', [])).toBeUndefined();
});

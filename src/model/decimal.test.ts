import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  isNegative,
  isWhole,
  multiply,
  negate,
  places,
  round,
  subtract,
  toNumber,
} from './decimal.ts';
import { decimals } from './fictional.ts';

const numbers = decimals(6, true);
const half = '0.5';

test.each([
  ['391', 0],
  ['86.20', 2],
  ['-0.5', 1],
])('%s has %i decimals', (number, expected) => {
  expect(places(number)).toBe(expected);
});

test.each([
  ['12', true],
  ['12.0', true],
  ['-12.00', true],
  ['12.5', false],
])('whether %s is whole: %s', (number, expected) => {
  expect(isWhole(number)).toBe(expected);
});

test('numbers are compared by value, not by their writing', () => {
  expect(compare('5.0', '5')).toBe(0);
  expect(compare('10', '9')).toBe(1);
  expect(compare('-10', '-9')).toBe(-1);
  expect(isNegative('-0.1')).toBe(true);
  expect(isNegative('-0')).toBe(false);
});

describe('sums', () => {
  test('are exact where binary numbers are not', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(subtract('88.06', '84.7')).toBe('3.36');
    expect(multiply('0.1', '3')).toBe('0.3');
    expect(add('9007199254740993', '1')).toBe('9007199254740994');
  });

  test('have as many decimals as the longer number', () => {
    expect(add('1.50', '2.5')).toBe('4.00');
    expect(subtract('86.20', '1.2')).toBe('85.00');
  });

  test('are undone by differences', () => {
    fc.assert(fc.property(numbers, numbers, (left, right) => compare(subtract(add(left, right), right), left) === 0));
  });
});

test.each([
  ['5', '-5'],
  ['-5.50', '5.50'],
  ['0', '0'],
  ['-0', '0'],
  ['0.00', '0.00'],
])('the opposite of %s is %s', (number, expected) => {
  expect(negate(number)).toBe(expected);
});

test('very large and very small results are written in plain digits', () => {
  expect(multiply('470581', '1000000000000000000')).toBe('470581000000000000000000');
  expect(divide('1', '100000000')).toBe('0.00000001');
});

test.each([
  ['22.65', 1, '22.7'],
  ['-22.65', 1, '-22.7'],
  ['22.649', 1, '22.6'],
  ['-0.04', 1, '0.0'],
  ['3', 2, '3.00'],
])('%s to %i decimals is %s', (number, decimalPlaces, expected) => {
  expect(round(number, decimalPlaces)).toBe(expected);
});

test.each([
  ['82.6', '82', '83'],
  ['82', '82', '82'],
  ['-82.6', '-83', '-82'],
  ['-0.5', '-1', '0'],
  ['0.5', '0', '1'],
])('%s lies between %s and %s', (number, below, above) => {
  expect(floor(number)).toBe(below);
  expect(ceiling(number)).toBe(above);
});

test('the whole numbers around any number are less than one away', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(compare(floor(number), number)).not.toBe(1);
      expect(compare(ceiling(number), number)).not.toBe(-1);
      expect(compare(subtract(ceiling(number), floor(number)), '1')).not.toBe(1);
    }),
  );
});

test('rounding to whole numbers moves a number by a half at most', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const moved = subtract(round(number, 0), number);
      expect(compare(moved, half)).not.toBe(1);
      expect(compare(moved, negate(half))).not.toBe(-1);
    }),
  );
});

test('for drawing a number becomes the nearest binary one', () => {
  expect(toNumber('-22.60')).toBe(-22.6);
});

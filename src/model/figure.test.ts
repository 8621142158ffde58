import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimals, figures, words } from './fictional.ts';
import {
  compareFigures,
  contains,
  directionOf,
  disjoint,
  type Figure,
  type Interval,
  intervalOf,
  isExact,
  liesBelow,
  mirrored,
  operators,
  roundingInterval,
} from './figure.ts';

/** `gt 90`, `range 5 10`: the writing of `words`, read back. */
function figure(text: string): Figure {
  const [name, value = '', valueMax] = text.split(' ');
  const operator = operators.find((known) => known === name);
  if (!operator) throw new Error(text);
  return valueMax === undefined ? { operator, value } : { operator, value, valueMax };
}

/** `[5, 10)`, `(90, …)`: an interval as mathematicians write it. */
function bracketed(interval: Interval | null): string {
  if (!interval) return 'none';
  const { low = '…', high = '…', lowIncluded, highIncluded } = interval;
  return `${lowIncluded ? '[' : '('}${low}, ${high}${highIncluded ? ']' : ')'}`;
}

function interval(text: string): Interval {
  const found = intervalOf(figure(text));
  if (!found) throw new Error(text);
  return found;
}

const signed = figures(decimals(3, true));

test.each([
  ['eq 5', '[5, 5]'],
  ['gt 90', '(90, …)'],
  ['ge 90', '[90, …)'],
  ['lt 0.5', '(…, 0.5)'],
  ['le 0.5', '(…, 0.5]'],
  ['range 5 10', '[5, 10]'],
  ['approx 6500', 'none'],
])('%s allows the values %s', (text, expected) => {
  expect(bracketed(intervalOf(figure(text)))).toBe(expected);
});

test.each([
  ['22.6', '[22.55, 22.65]'],
  ['-22.6', '[-22.65, -22.55]'],
  ['5', '[4.5, 5.5]'],
  ['86.20', '[86.195, 86.205]'],
])('what is written as %s lies in %s', (number, expected) => {
  expect(bracketed(roundingInterval(number))).toBe(expected);
});

describe('one figure inside another', () => {
  test.each([
    ['ge 90', 'eq 90', true],
    ['gt 90', 'eq 90', false],
    ['gt 90', 'eq 91', true],
    ['ge 90', 'gt 90', true],
    ['gt 90', 'ge 90', false],
    ['le -5', 'eq -5', true],
    ['lt -5', 'le -5', false],
    ['range 5 10', 'range 6 9', true],
    ['range 5 10', 'range 5 10', true],
    ['range 5 10', 'ge 5', false],
    ['range 5 10', 'le 10', false],
    ['ge 5', 'range 5.0 10', true],
  ])('all of %s holds all of %s: %s (third column)', (outer, inner, expected) => {
    expect(contains(interval(outer), interval(inner))).toBe(expected);
  });
});

describe('two figures apart', () => {
  test.each([
    ['eq 5', 'eq 5.0', false],
    ['eq 5', 'eq 6', true],
    ['lt 5', 'eq 5', true],
    ['le 5', 'eq 5', false],
    ['lt 5', 'gt 5', true],
    ['le 5', 'ge 5', false],
    ['le 5', 'gt 5', true],
    ['range 5 10', 'range 10 12', false],
    ['range 5 10', 'range 11 12', true],
    ['gt 5', 'gt 500', false],
  ])('%s and %s have nothing in common: %s', (left, right, expected) => {
    expect(disjoint(interval(left), interval(right))).toBe(expected);
    expect(disjoint(interval(right), interval(left))).toBe(expected);
  });

  test('lying below is one-sided', () => {
    expect(liesBelow(interval('lt 5'), interval('ge 5'))).toBe(true);
    expect(liesBelow(interval('ge 5'), interval('lt 5'))).toBe(false);
  });

  test('nothing lies inside what it is apart from', () => {
    fc.assert(
      fc.property(signed, signed, (left, right) => {
        const [outer, inner] = [intervalOf(left), intervalOf(right)];
        if (outer && inner && disjoint(outer, inner)) expect(contains(outer, inner)).toBe(false);
      }),
    );
  });
});

describe('in a list', () => {
  /** Numbers so few that figures often meet at one of them. */
  const crowded = figures(fc.constantFrom('-5', '-0.5', '0', '0.50', '5', '5.0', '92.3'));

  test.each([
    ['bounds at one number', ['lt 90', 'le 90', 'eq 90', 'range 90 95', 'ge 90', 'gt 90']],
    ['bounds beside what they might pass', ['lt 90', 'eq 90', 'gt 90', 'eq 92.3', 'lt 95', 'eq 95']],
    ['decreases', ['range -10 -5', 'lt -5', 'le -5', 'eq -5', 'ge -5', 'eq 0', 'gt 0']],
    ['ranges with one lower end', ['eq 5', 'range 5 7', 'range 5 10', 'eq 6']],
    ['about', ['le 90', 'approx 90', 'ge 90']],
  ])('%s stand in order', (_, order) => {
    const shuffled = order.map(figure).reverse();
    expect(shuffled.sort(compareFigures).map(words)).toEqual(order);
  });

  test.each([
    ['eq 5', 'eq 5.0'],
    ['eq 90', 'approx 90'],
    ['gt 90', 'gt 90.0'],
  ])('%s and %s stand together', (left, right) => {
    expect(compareFigures(figure(left), figure(right))).toBe(0);
  });

  test('what surely lies below comes first', () => {
    fc.assert(
      fc.property(fc.oneof(crowded, signed), fc.oneof(crowded, signed), (left, right) => {
        const [a, b] = [intervalOf(left), intervalOf(right)];
        if (a && b && liesBelow(a, b)) expect(compareFigures(left, right)).toBeLessThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('two figures stand one way, whichever is asked first', () => {
    fc.assert(
      fc.property(crowded, crowded, (left, right) => {
        expect(Math.sign(compareFigures(left, right)) + Math.sign(compareFigures(right, left))).toBe(0);
      }),
    );
  });

  test('what stands before a second stands before all that the second stands before', () => {
    fc.assert(
      fc.property(crowded, crowded, crowded, (first, second, third) => {
        const steps = [compareFigures(first, second), compareFigures(second, third)];
        if (steps.every((step) => step <= 0)) {
          const whole = compareFigures(first, third);
          expect(steps.some((step) => step < 0) ? whole < 0 : whole === 0).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('seen from the other side of zero', () => {
  test.each([
    ['ge 5', 'le -5'],
    ['gt 5', 'lt -5'],
    ['le 5', 'ge -5'],
    ['lt 5', 'gt -5'],
    ['eq 5.50', 'eq -5.50'],
    ['approx 5', 'approx -5'],
    ['range 5 10', 'range -10 -5'],
    ['eq 0', 'eq 0'],
  ])('%s becomes %s', (text, expected) => {
    expect(words(mirrored(figure(text)))).toBe(expected);
  });

  test('twice is where it was', () => {
    fc.assert(
      fc.property(signed, (any) => {
        expect(mirrored(mirrored(any))).toEqual(any);
      }),
    );
  });

  test('up becomes down', () => {
    const opposite = { up: 'down', down: 'up', none: 'none', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(signed, (any) => {
        expect(directionOf(mirrored(any))).toBe(opposite[directionOf(any)]);
      }),
    );
  });
});

test.each([
  ['eq -5', 'down'],
  ['eq 5', 'up'],
  ['eq 0', 'none'],
  ['eq 0.0', 'none'],
  ['lt 0', 'down'],
  ['gt 0', 'up'],
  ['le 0', 'unknown'],
  ['ge 0', 'unknown'],
  ['le -5', 'down'],
  ['gt -5', 'unknown'],
  ['lt 5', 'unknown'],
  ['range -10 -5', 'down'],
  ['range -5 5', 'unknown'],
  ['range 0 5', 'unknown'],
  ['approx -5', 'down'],
  ['approx 0', 'unknown'],
])('a change of %s points %s', (text, expected) => {
  expect(directionOf(figure(text))).toBe(expected);
});

test('only a plain number is exact', () => {
  expect(operators.filter((operator) => isExact({ operator, value: '1', valueMax: '2' }))).toEqual(['eq']);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, ceiling, compare, floor, subtract } from './decimal.ts';
import { differenceBetween, impliedEarlier, percentOf } from './difference.ts';
import { decimals, measure, words } from './fictional.ts';
import { type Change, contains, type Figure, intervalOf } from './figure.ts';
import { type NotationFault, parseChange, parseFigure, type WrittenChange } from './notation.ts';

type MeasureId = Parameters<typeof measure>[0];

function read<Read extends object>(found: Read | NotationFault): Read {
  if ('fault' in found) throw new Error(found.fault);
  return found as Read;
}

function figure(text: string, counted: MeasureId): Figure {
  return read(parseFigure({ text, quoted: false }, { measure: measure(counted) }));
}

function change(text: string, counted: MeasureId): Change {
  const written = read<WrittenChange>(parseChange({ text, quoted: false }, { measure: measure(counted) }));
  return { ...written, basis: 'previous' };
}

describe('the difference between two figures', () => {
  const difference = (later: string, earlier: string, counted: MeasureId): string => {
    const found = differenceBetween(figure(later, counted), figure(earlier, counted), measure(counted));
    if (!found) return 'open';
    const percent = found.percent ? `, ${words(found.percent)} percent` : '';
    return `${words(found.absolute)} ${found.absoluteUnit}${percent}`;
  };

  test.each([
    ['788', '876', 'eq -88 absolute, eq -10.0 percent'],
    ['391', '434', 'eq -43 absolute, eq -9.9 percent'],
    ['434', '391', 'eq 43 absolute, eq 11.0 percent'],
    ['5', '5', 'eq 0 absolute, eq 0.0 percent'],
    ['0', '5', 'eq -5 absolute, eq -100.0 percent'],
    ['5', '0', 'eq 5 absolute'],
    ['> 90', '80', 'gt 10 absolute'],
    ['80', '> 90', 'lt -10 absolute'],
    ['>= 90', '80', 'ge 10 absolute'],
    ['< 5', '> 10', 'lt -5 absolute'],
    ['> 90', '> 80', 'open'],
    ['5..10', '3', 'range 2 7 absolute'],
    ['5..10', '3..4', 'range 1 7 absolute'],
    ['~ 6500', '6000', 'approx 500 absolute'],
    ['~ 6500', '~ 6000', 'approx 500 absolute'],
    ['~ 6500', '> 6000', 'open'],
  ])('of counts: %s after %s is %s', (later, earlier, expected) => {
    expect(difference(later, earlier, 'ships')).toBe(expected);
  });

  test('of rates is in points, and has no percentage of a percentage', () => {
    expect(difference('88,06%', '84,7%', 'percent')).toBe('eq 3.36 points');
    expect(difference('> 90%', '84,7%', 'percent')).toBe('gt 5.3 points');
  });

  test('of decimals keeps their places', () => {
    expect(difference('4,5 kg', '4,25 kg', 'oil')).toBe('eq 0.25 absolute, eq 5.9 percent');
  });
});

test.each([
  ['1', '3', '33.3'],
  ['2', '3', '66.7'],
  ['-43', '434', '-9.9'],
  ['0', '7', '0.0'],
])('%s of %s is %s per cent', (part, whole, expected) => {
  expect(percentOf(part, whole)).toBe(expected);
});

describe('what a figure and its change imply of the earlier figure', () => {
  const implied = (later: string, by: string, counted: MeasureId): string => {
    const found = impliedEarlier(figure(later, counted), change(by, counted), measure(counted));
    return found ? `${words(found.figure)}${found.impossible ? ', impossible' : ''}` : 'nothing';
  };

  test.each([
    ['788', '-88', 'eq 876'],
    ['788', '+88', 'eq 700'],
    ['788', '0', 'eq 788'],
    ['788', '< -88', 'gt 876'],
    ['788', '>= +88', 'le 700'],
    ['788', '-90..-80', 'range 868 878'],
    ['> 700', '-88', 'gt 788'],
    ['700..800', '-88', 'range 788 888'],
    ['> 700', '< -88', 'gt 788'],
    ['> 700', '> +88', 'nothing'],
    ['~ 700', '-88', 'approx 788'],
    ['788', '~ -88', 'nothing'],
  ])('by a change in number: %s after a change of %s was %s', (later, by, expected) => {
    expect(implied(later, by, 'ships')).toBe(expected);
  });

  test.each([
    ['391', '-9,9%', 'eq 434'],
    ['110', '+10%', 'eq 100'],
    ['1000', '-5%', 'range 1048 1058'],
    ['64', '-22,6%', 'range 82.6 82.8, impossible'],
    ['64', '-22,0%', 'eq 82'],
    ['64', '-22%', 'eq 82'],
    ['0', '-100%', 'nothing'],
    ['60', '< -20%', 'gt 75'],
    ['60', '<= -20%', 'ge 75'],
    ['60', '< 0%', 'gt 60'],
    ['60', '> 0%', 'lt 60'],
    ['60', '-20..-10%', 'range 67 75'],
    ['> 60', '-20%', 'ge 75'],
    ['60', '~ -20%', 'nothing'],
    ['60', '-150%', 'nothing'],
    ['60', '<= -100%', 'nothing'],
    ['60', '< -100%', 'nothing'],
  ])('by a percentage, which is rounded: %s after a change of %s was %s', (later, by, expected) => {
    expect(implied(later, by, 'ships')).toBe(expected);
  });

  test('of a rate is the rate less the points', () => {
    expect(implied('88,06%', '+3,36', 'percent')).toBe('eq 84.70');
    expect(implied('> 90%', '+3', 'percent')).toBe('gt 87');
  });

  test('of what is weighed need not be whole, and is as fine as the figure itself', () => {
    expect(implied('64 kg', '-22,6%', 'oil')).toBe('range 82.6 82.8');
    expect(implied('65 kg', '-22,6%', 'oil')).toBe('range 83.9 84.1');
    expect(implied('50 g', '-50%', 'oil')).toBe('range 0.099 0.102');
  });

  test('is about as much where the figure is: no number of things is impossible then', () => {
    expect(implied('~ 64', '-22,6%', 'ships')).toBe('approx 83');
    expect(implied('~ 1000', '-5%', 'ships')).toBe('approx 1050');
    expect(implied('~ 1000', '+0%', 'ships')).toBe('approx 1000');
  });

  test('is nothing where both the figure is about and the change is a bound', () => {
    expect(implied('~ 100', '< -5%', 'ships')).toBe('nothing');
    expect(implied('~ 100', '< -5', 'ships')).toBe('nothing');
  });

  test('cannot be less than nothing: 50 ships cannot be 88 more than before', () => {
    expect(implied('50', '+88', 'ships')).toBe('eq -38, impossible');
    expect(implied('88', '+88', 'ships')).toBe('eq 0');
    expect(implied('50', '> +88', 'ships')).toBe('lt -38, impossible');
    expect(implied('50', '+40..+60', 'ships')).toBe('range -10 10');
  });

  test('agrees with every pair of exact counts', () => {
    const counts = decimals(0);
    fc.assert(
      fc.property(counts, counts, (later, earlier) => {
        const by: Change = {
          figure: { operator: 'eq', value: subtract(later, earlier) },
          unit: 'absolute',
          basis: 'previous',
        };
        const found = impliedEarlier({ operator: 'eq', value: later }, by, measure('ships'));
        expect(found).toMatchObject({ figure: { operator: 'eq', value: earlier }, impossible: false });
      }),
    );
  });

  test('holds the earlier count whenever the percentage was worked out from it', () => {
    const counts = fc.integer({ min: 1, max: 100_000 }).map(String);
    fc.assert(
      fc.property(counts, counts, (later, earlier) => {
        const value = percentOf(subtract(later, earlier), earlier);
        const by: Change = { figure: { operator: 'eq', value }, unit: 'percent', basis: 'previous' };
        const found = impliedEarlier({ operator: 'eq', value: later }, by, measure('ships'));
        const interval = found && intervalOf(found.figure);
        const whole = { low: earlier, high: earlier, lowIncluded: true, highIncluded: true };
        expect(interval && contains(interval, whole)).toBe(true);
        expect(found?.impossible).toBe(false);
      }),
    );
  });

  test('is called impossible only where no count near it gives the percentage', () => {
    const counts = fc.integer({ min: 1, max: 500 }).map(String);
    const percentages = fc.integer({ min: -990, max: 990 }).map((tenths) => (tenths / 10).toFixed(1));
    fc.assert(
      fc.property(counts, percentages, (later, value) => {
        const by: Change = { figure: { operator: 'eq', value }, unit: 'percent', basis: 'previous' };
        const found = impliedEarlier({ operator: 'eq', value: later }, by, measure('ships'));
        if (!found?.impossible) return;
        const { value: low, valueMax: high = low } = found.figure;
        for (const candidate of [floor(low), ceiling(low), floor(high), ceiling(high), add(ceiling(high), '1')]) {
          const isCount = compare(candidate, '0') > 0;
          if (isCount) expect(compare(percentOf(subtract(later, candidate), candidate), value)).not.toBe(0);
        }
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, format, isDay, yearOf } from './calendar.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2023-02-28', true],
  ['2023-02-29', false],
  ['2024-02-29', true],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2023-13-01', false],
  ['2023-00-10', false],
  ['2023-04-31', false],
  ['2023-1-1', false],
  ['2023-01-01T00:00', false],
  ['hôm qua', false],
  ['', false],
])('whether “%s” is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-03-01', -1, '2023-02-28'],
  ['2023-01-01', 0, '2023-01-01'],
])('%s and %i days is %s', (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected);
});

test.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', -12, '2023-02-28'],
  ['2023-01-15', -1, '2022-12-15'],
  ['2023-12-15', 1, '2024-01-15'],
  ['2023-05-31', -3, '2023-02-28'],
])('%s and %i months is %s', (day, count, expected) => {
  expect(addMonths(day, count)).toBe(expected);
});

test('first and last day are both counted', () => {
  expect(daysBetween('2023-01-01', '2023-01-01')).toBe(1);
  expect(daysBetween('2023-01-01', '2023-12-31')).toBe(365);
  expect(daysBetween('2024-01-01', '2024-12-31')).toBe(366);
});

test('days are written with leading zeros', () => {
  expect(format(2023, 4, 5)).toBe('2023-04-05');
  expect(yearOf('2023-04-05')).toBe(2023);
});

test('what is not a day has no year', () => {
  expect(() => yearOf('2023-04')).toThrow('not a day: 2023-04');
});

describe('any day', () => {
  test('is a day, and stays one after days and months', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, count) => {
        expect([day, addDays(day, count), addMonths(day, count)].every(isDay)).toBe(true);
      }),
    );
  });

  test('comes back after as many days the other way', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 5000 }), (day, count) => {
        const later = addDays(day, count);
        expect(addDays(later, -count)).toBe(day);
        expect(daysBetween(day, later)).toBe(count + 1);
      }),
    );
  });
});

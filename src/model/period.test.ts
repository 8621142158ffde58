import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isDay } from './calendar.ts';
import {
  adjacentPeriod,
  comparePeriods,
  filingYear,
  lengthInDays,
  type Period,
  type PeriodForm,
  parsePeriod,
  previousPeriod,
  sameLength,
  type YearStart,
} from './period.ts';

const december: YearStart = '12-15';
const july: YearStart = '07-01';

function period(id: string, yearStarts?: YearStart): Period {
  const read = parsePeriod(id, yearStarts);
  if (typeof read === 'string') throw new Error(`${id}: ${read}`);
  return read;
}

/** `2023-01-01..2023-12-31`, or why not. */
function dates(id: string, yearStarts?: YearStart): string {
  const read = parsePeriod(id, yearStarts);
  return typeof read === 'string' ? read : `${read.start}..${read.end}`;
}

const years = fc.integer({ min: 1990, max: 2090 });
const partIds = fc.oneof(
  fc.constant(''),
  fc.constantFrom('-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'),
  fc.integer({ min: 1, max: 12 }).map((month) => `-${String(month).padStart(2, '0')}`),
  fc.integer({ min: 2, max: 11 }).map((months) => `-${months}M`),
);
const regularIds = fc.tuple(years, partIds).map(([year, part]) => `${year}${part}`);
const yearStarts = fc.constantFrom<YearStart>('01-01', december, july, '04-01', '02-28');

describe('ids', () => {
  test.each<[string, PeriodForm, string]>([
    ['2023', 'year', '2023-01-01..2023-12-31'],
    ['2024-H1', 'half', '2024-01-01..2024-06-30'],
    ['2024-H2', 'half', '2024-07-01..2024-12-31'],
    ['2024-Q1', 'quarter', '2024-01-01..2024-03-31'],
    ['2024-Q3', 'quarter', '2024-07-01..2024-09-30'],
    ['2024-Q4', 'quarter', '2024-10-01..2024-12-31'],
    ['2024-05', 'month', '2024-05-01..2024-05-31'],
    ['2024-02', 'month', '2024-02-01..2024-02-29'],
    ['2023-02', 'month', '2023-02-01..2023-02-28'],
    ['2024-2M', 'months', '2024-01-01..2024-02-29'],
    ['2024-9M', 'months', '2024-01-01..2024-09-30'],
    ['2024-11M', 'months', '2024-01-01..2024-11-30'],
    ['2005..2023', 'years', '2005-01-01..2023-12-31'],
    ['2021-04-23..2021-06-23', 'days', '2021-04-23..2021-06-23'],
    ['2024-02-29..2024-02-29', 'days', '2024-02-29..2024-02-29'],
  ])('%s is a %s from and to %s', (id, form, expected) => {
    expect(dates(id)).toBe(expected);
    expect(period(id)).toMatchObject({ id, form });
  });

  test.each([
    ['2023-H3', 'period-unknown'],
    ['2023-Q0', 'period-unknown'],
    ['2023-Q5', 'period-unknown'],
    ['2023-1M', 'period-unknown'],
    ['2023-12M', 'period-unknown'],
    ['2023-00', 'period-impossible'],
    ['2023-13', 'period-impossible'],
    ['2023-5', 'period-unknown'],
    ['23', 'period-unknown'],
    ['0203', 'period-unknown'],
    ['9999', 'period-unknown'],
    ['2023-tet', 'period-unknown'],
    ['năm 2023', 'period-unknown'],
    ['2023..2005', 'period-inverted'],
    ['2023..2023', 'period-inverted'],
    ['2021-06-23..2021-04-23', 'period-inverted'],
    ['2021-02-29..2021-04-23', 'period-impossible'],
    ['2021-04-23..2021-04-31', 'period-impossible'],
    ['', 'period-unknown'],
  ])('“%s” is refused: %s', (id, fault) => {
    expect(parsePeriod(id)).toBe(fault);
  });

  test('any text is read or refused', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-\d{2}|-[HQ]\d|-\d\d?M|\.\.\d{4})?$/));
    fc.assert(
      fc.property(texts, yearStarts, (text, start) => {
        const read = parsePeriod(text, start);
        if (typeof read === 'object') expect(isDay(read.start ?? '') && isDay(read.end ?? '')).toBe(true);
      }),
    );
  });
});

describe('statistical years', () => {
  test.each([
    ['2022', '2021-12-15..2022-12-14'],
    ['2022-H1', '2021-12-15..2022-06-14'],
    ['2022-H2', '2022-06-15..2022-12-14'],
    ['2022-Q1', '2021-12-15..2022-03-14'],
    ['2022-Q4', '2022-09-15..2022-12-14'],
    ['2022-01', '2021-12-15..2022-01-14'],
    ['2022-05', '2022-04-15..2022-05-14'],
    ['2022-12', '2022-11-15..2022-12-14'],
    ['2022-9M', '2021-12-15..2022-09-14'],
    ['2005..2022', '2004-12-15..2022-12-14'],
    ['2022-01-01..2022-02-01', '2022-01-01..2022-02-01'],
  ])('from 15 December, %s is %s', (id, expected) => {
    expect(dates(id, december)).toBe(expected);
  });

  test.each([
    ['2023', '2022-07-01..2023-06-30'],
    ['2023-H1', '2022-07-01..2022-12-31'],
    ['2023-H2', '2023-01-01..2023-06-30'],
    ['2023-Q3', '2023-01-01..2023-03-31'],
    ['2023-9M', '2022-07-01..2023-03-31'],
    ['2005..2023', '2004-07-01..2023-06-30'],
  ])('from 1 July, %s is %s', (id, expected) => {
    expect(dates(id, july)).toBe(expected);
  });

  test('a month is always the month of the calendar that it is named after', () => {
    expect(dates('2023-05', july)).toBe('2023-05-01..2023-05-31');
    expect(dates('2022-08', july)).toBe('2022-08-01..2022-08-31');
  });
});

describe('the same period a year before', () => {
  test.each([
    ['2023', '2022', '2022-01-01..2022-12-31'],
    ['2024-H1', '2023-H1', '2023-01-01..2023-06-30'],
    ['2024-Q1', '2023-Q1', '2023-01-01..2023-03-31'],
    ['2024-02', '2023-02', '2023-02-01..2023-02-28'],
    ['2025-02', '2024-02', '2024-02-01..2024-02-29'],
    ['2024-2M', '2023-2M', '2023-01-01..2023-02-28'],
    ['2024-9M', '2023-9M', '2023-01-01..2023-09-30'],
    ['2021-04-23..2021-06-23', '2020-04-23..2020-06-23', '2020-04-23..2020-06-23'],
    ['2024-02-01..2024-02-29', '2023-02-01..2023-02-28', '2023-02-01..2023-02-28'],
  ])('of %s is %s', (id, expectedId, expectedDates) => {
    const previous = previousPeriod(period(id));
    expect(previous?.id).toBe(expectedId);
    expect(`${previous?.start}..${previous?.end}`).toBe(expectedDates);
  });

  test('keeps the statistical year', () => {
    const previous = previousPeriod(period('2022', december), december);
    expect(previous).toEqual({ id: '2021', form: 'year', start: '2020-12-15', end: '2021-12-14' });
  });

  test('keeps dates that the author has given instead of the usual ones', () => {
    const stated: Period = { id: '2022', form: 'year', start: '2021-12-01', end: '2022-11-30' };
    expect(previousPeriod(stated)).toEqual({ id: '2021', form: 'year', start: '2020-12-01', end: '2021-11-30' });
  });

  test('of a named one bears the name of the year before', () => {
    expect(previousPeriod({ id: '2022-tet', form: 'named', name: 'Tết' })).toEqual({ id: '2021-tet', form: 'named' });
  });

  test('does not exist for many years together', () => {
    expect(previousPeriod(period('2005..2023'))).toBeNull();
  });

  test('has its form, its length, and ends a year earlier', () => {
    fc.assert(
      fc.property(regularIds, yearStarts, (id, start) => {
        const later = period(id, start);
        const earlier = previousPeriod(later, start);
        expect(earlier?.form).toBe(later.form);
        expect(earlier && sameLength(earlier, later)).toBe(true);
        expect(earlier && filingYear(earlier)).toBe(filingYear(later) - 1);
        expect(earlier).toEqual(period(earlier?.id ?? '', start));
      }),
    );
  });
});

describe('the period just before', () => {
  test.each([
    ['2023', '2022'],
    ['2024-H2', '2024-H1'],
    ['2024-H1', '2023-H2'],
    ['2024-Q1', '2023-Q4'],
    ['2024-Q3', '2024-Q2'],
    ['2024-05', '2024-04'],
    ['2024-01', '2023-12'],
    ['2024-9M', undefined],
    ['2005..2023', undefined],
    ['2021-04-23..2021-06-23', undefined],
  ])('%s is %s', (id, expected) => {
    expect(adjacentPeriod(period(id))?.id).toBe(expected);
  });

  test('ends on the day before the later one begins', () => {
    const adjoining = regularIds.filter((id) => !id.endsWith('M'));
    fc.assert(
      fc.property(adjoining, yearStarts, (id, start) => {
        const later = period(id, start);
        const earlier = adjacentPeriod(later, start);
        expect(addDays(earlier?.end ?? '', 1)).toBe(later.start);
        expect(earlier?.form).toBe(later.form);
      }),
    );
  });
});

test('no regular period ends before it begins, and it is filed under the year of its end', () => {
  fc.assert(
    fc.property(regularIds, yearStarts, (id, start) => {
      const { start: first = '', end: last = '' } = period(id, start);
      expect(first <= last).toBe(true);
      expect(filingYear(period(id, start))).toBe(Number(last.slice(0, 4)));
    }),
  );
});

test.each([
  ['2023', 365],
  ['2024', 366],
  ['2024-02', 29],
  ['2021-04-23..2021-06-23', 62],
])('%s lasts %i days', (id, expected) => {
  expect(lengthInDays(period(id))).toBe(expected);
});

test('a period without dates has no length', () => {
  expect(lengthInDays({ id: '2022-tet', form: 'named' })).toBeUndefined();
});

test.each([
  ['2023', '2024', true],
  ['2023-02', '2024-05', true],
  ['2023-Q1', '2024-Q3', true],
  ['2023-H1', '2023-H2', true],
  ['2023-9M', '2024-9M', true],
  ['2023-9M', '2024-8M', false],
  ['2023-6M', '2024-H1', true],
  ['2023', '2024-H1', false],
  ['2023-Q1', '2024-01', false],
  ['2021-04-23..2021-06-23', '2022-04-23..2022-06-23', true],
  ['2023-01-01..2023-03-01', '2024-01-01..2024-03-01', true],
  ['2021-04-23..2021-06-23', '2022-04-23..2022-06-25', false],
  ['2005..2023', '2004..2022', true],
  ['2005..2023', '2005..2022', false],
])('whether %s and %s last equally long: %s', (left, right, expected) => {
  expect(sameLength(period(left), period(right))).toBe(expected);
  expect(sameLength(period(right), period(left))).toBe(expected);
});

test('a year of ten months is not as long as a year', () => {
  const opening: Period = { id: '2021', form: 'year', start: '2021-03-01', end: '2021-12-31' };
  expect(sameLength(opening, period('2022'))).toBe(false);
  expect(sameLength({ ...opening, start: '2020-12-15', end: '2021-12-14' }, period('2022'))).toBe(true);
});

test('nothing is known of the length of named periods', () => {
  const named = (id: string): Period => ({ id, form: 'named' });
  expect(sameLength(named('2022-tet'), named('2021-tet'))).toBe(false);
});

test.each([
  ['2023', '01-01', 2023],
  ['2023', '12-15', 2023],
  ['2005..2023', '01-01', 2023],
  ['2021-12-20..2022-01-20', '01-01', 2022],
  ['2023-H1', '07-01', 2022],
])('a bulletin of %s, years starting %s, is filed under %i', (id, start, expected) => {
  expect(filingYear(period(id, start))).toBe(expected);
});

test('a period without dates is filed under the year of its name', () => {
  expect(filingYear({ id: '2022-tet', form: 'named' })).toBe(2022);
});

test('periods stand in the order of their ends, a year after its own parts', () => {
  const ordered = ['2022', '2023-01', '2023-Q1', '2023-H1', '2023-9M', '2023-12', '2023-Q4', '2023-H2', '2023'];
  const sorted = [...ordered]
    .reverse()
    .map((id) => period(id))
    .sort(comparePeriods);
  expect(sorted.map(({ id }) => id)).toEqual(ordered);
});

test('the order of periods does not depend on how they lay before', () => {
  fc.assert(
    fc.property(regularIds, regularIds, (left, right) => {
      const [a, b] = [period(left), period(right)];
      expect(comparePeriods(a, b)).toBe(0 - comparePeriods(b, a));
    }),
  );
});

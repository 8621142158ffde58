import { addDays, addMonths, type Day, daysBetween, format, isDay, yearOf } from './calendar.ts';

/** Which of the ways of section "Periods" in docs an id is written in. */
export type PeriodForm = 'year' | 'half' | 'quarter' | 'month' | 'months' | 'years' | 'days' | 'named';

/** A stretch of time that figures speak of. */
export interface Period {
  /** `2023`, `2024-H1`, `2024-Q3`, `2024-05`, `2024-9M`, `2005..2023`, `2021-04-23..2021-06-23` or a chosen id. */
  id: string;
  form: PeriodForm;
  /** First day, where known. */
  start?: Day;
  /** Last day, where known. */
  end?: Day;
  /** What people call it, for periods that have a name instead of dates. */
  name?: string;
}

/** Why a period cannot be read. */
export type PeriodFault = 'period-unknown' | 'period-inverted' | 'period-impossible';

/** Day and month at which an agency's year starts, `MM-DD`; `12-15` where it runs from 15 December to 14 December. */
export type YearStart = string;
export const calendarYear: YearStart = '01-01';

/**
 * Reads a period id. A statistical year bears the number of the calendar year in which it ends, and a month the
 * name of the calendar month in which it ends, wherever the year begins.
 * @param yearStarts when the agency's year begins
 */
export function parsePeriod(id: string, yearStarts: YearStart = calendarYear): Period | PeriodFault {
  const match = /^([12]\d{3})(?:-(H[12]|Q[1-4]|\d{2}|(?:[2-9]|1[01])M))?$/.exec(id);
  if (match) return partOfYear(id, Number(match[1]), match[2], yearStarts);

  const years = /^([12]\d{3})\.\.([12]\d{3})$/.exec(id);
  if (years) {
    const [first, last] = [Number(years[1]), Number(years[2])];
    if (first >= last) return 'period-inverted';
    return { id, form: 'years', start: yearStart(first, yearStarts), end: yearEnd(last, yearStarts) };
  }

  const days = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(id);
  if (days) {
    const [, start = '', end = ''] = days;
    if (!isDay(start) || !isDay(end)) return 'period-impossible';
    if (start > end) return 'period-inverted';
    return { id, form: 'days', start, end };
  }
  return 'period-unknown';
}

/** The same period a year before, or null where there is none to name. */
export function previousPeriod(period: Period, yearStarts: YearStart = calendarYear): Period | null {
  switch (period.form) {
    case 'years':
      return null;
    case 'named': {
      const id = period.id.replace(/^\d{4}/, (year) => String(Number(year) - 1));
      return id === period.id ? null : { id, form: 'named' };
    }
    case 'days': {
      if (!period.start || !period.end) return null;
      const start = addMonths(period.start, -12);
      const end = addMonths(period.end, -12);
      return { id: `${start}..${end}`, form: 'days', start, end };
    }
    default: {
      const id = period.id.replace(/^\d{4}/, (year) => String(Number(year) - 1).padStart(4, '0'));
      const stated = period.start && period.end ? shiftedYear(period, id) : undefined;
      const regular = parsePeriod(id, yearStarts);
      return stated ?? (typeof regular === 'string' ? null : regular);
    }
  }
}

/** The period just before, of the same length: H1 of a year for its H2. Null where none is named. */
export function adjacentPeriod(period: Period, yearStarts: YearStart = calendarYear): Period | null {
  if (period.form === 'year') return previousPeriod(period, yearStarts);
  const match = /^(\d{4})-(H|Q)?(\d{1,2})$/.exec(period.id);
  if (!match) return null;
  const [, year = '', letter = '', part = ''] = match;
  const partsOfYear = { H: 2, Q: 4, '': 12 }[letter] ?? 12;
  const earlier = Number(part) > 1 ? Number(part) - 1 : partsOfYear;
  const earlierYear = Number(part) > 1 ? Number(year) : Number(year) - 1;
  const suffix = letter ? `${letter}${earlier}` : String(earlier).padStart(2, '0');
  const found = parsePeriod(`${earlierYear}-${suffix}`, yearStarts);
  return typeof found === 'string' ? null : found;
}

/** How many days it lasts, or undefined where its dates are not known. */
export function lengthInDays(period: Period): number | undefined {
  return period.start && period.end ? daysBetween(period.start, period.end) : undefined;
}

/**
 * Whether two periods last as many days, give or take a leap day, or the three days by which months, and with them
 * quarters and halves, differ. The form alone does not say so: an author may give a year other dates.
 */
export function sameLength(left: Period, right: Period): boolean {
  const [leftDays, rightDays] = [lengthInDays(left), lengthInDays(right)];
  const ofMonths = left.form === right.form && ['half', 'quarter', 'month', 'months'].includes(left.form);
  return leftDays !== undefined && rightDays !== undefined && Math.abs(leftDays - rightDays) <= (ofMonths ? 3 : 1);
}

/** The year under which a bulletin of this period is filed: the one in which it ends. */
export function filingYear(period: Period): number {
  return period.end ? yearOf(period.end) : Number(period.id.slice(0, 4));
}

/** Sorts by end; of those that end together the longer stands last, so that a year stands after its own halves. */
export function comparePeriods(left: Period, right: Period): number {
  const end = (period: Period): string => period.end ?? period.id.slice(0, 4);
  return inOrder(end(left), end(right)) || inOrder(right.start ?? '', left.start ?? '') || inOrder(left.id, right.id);
}

function inOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function partOfYear(id: string, year: number, part: string | undefined, yearStarts: YearStart): Period | PeriodFault {
  const start = yearStart(year, yearStarts);
  const months = (form: PeriodForm, skip: number, count: number): Period => ({
    id,
    form,
    start: addMonths(start, skip),
    end: addDays(addMonths(start, skip + count), -1),
  });
  if (part === undefined) return months('year', 0, 12);
  const number = Number(part.replace(/\D/g, ''));
  if (part.startsWith('H')) return months('half', (number - 1) * 6, 6);
  if (part.startsWith('Q')) return months('quarter', (number - 1) * 3, 3);
  if (part.endsWith('M')) return months('months', 0, number);
  return number >= 1 && number <= 12 ? monthEndingIn(id, year, number, yearStarts) : 'period-impossible';
}

function monthEndingIn(id: string, year: number, month: number, yearStarts: YearStart): Period {
  const day = Number(yearStarts.split('-')[1]);
  const turn = format(year, month, day);
  const start = day === 1 ? turn : addMonths(turn, -1);
  return { id, form: 'month', start, end: addDays(addMonths(start, 1), -1) };
}

function yearStart(year: number, yearStarts: YearStart): Day {
  const [month = 1, day = 1] = yearStarts.split('-').map(Number);
  return format(yearStarts === calendarYear ? year : year - 1, month, day);
}

function yearEnd(year: number, yearStarts: YearStart): Day {
  return addDays(addMonths(yearStart(year, yearStarts), 12), -1);
}

/** A year whose dates the author gave keeps them a year before, instead of the agency's usual ones. */
function shiftedYear(period: Period, id: string): Period | undefined {
  if (!period.start || !period.end) return undefined;
  return { id, form: period.form, start: addMonths(period.start, -12), end: dayBeforeShifted(period.end) };
}

/** A year before the last day of a period: the end of February stays the end of February. */
function dayBeforeShifted(end: Day): Day {
  return addDays(addMonths(addDays(end, 1), -12), -1);
}

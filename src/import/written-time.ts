/** Periods and days as people write them: read, and shown so that they are read back. */
import { isDay } from '../model/calendar.ts';
import { formatDate, formatPeriod } from '../model/format.ts';
import { parsePeriod } from '../model/period.ts';
import type { Language } from '../model/site.ts';
import { dateOf, daysIn } from '../prose/article/days.ts';
import { periodAt } from '../prose/article/periods.ts';
import { tokenise } from '../prose/words/tokens.ts';

const oneMonth = /^(\d{1,2})\s*[/-]\s*(\d{4})$/;
const twoYears = /^(?:giai đoạn |từ )?(?:năm )?(\d{4})\s*(?:[-–]|đến)\s*(?:năm )?(\d{4})$/i;
const twoDays = /^(?:từ )?(.+?)\s*(?: - |–| đến (?:hết )?)\s*(.+)$/i;

/** The id of the one period that the words name: of "6 tháng đầu năm 2019", "quý 3/2024", "2024-H1". */
export function periodOfWords(words: string): string | undefined {
  const typed = tidy(words);
  if (isPeriod(typed)) return typed;
  const tokens = tokenise(typed);
  const named = periodAt(tokens, 0, undefined);
  const [, month, year] = oneMonth.exec(typed) ?? [];
  const [, first, last] = twoYears.exec(typed) ?? [];
  const [, from = '', to = ''] = twoDays.exec(typed) ?? [];
  const candidates = [
    named?.to === tokens.length ? named.id : '',
    `${year}-${month?.padStart(2, '0')}`,
    `${first}..${last}`,
    `${wholeDay(from)}..${wholeDay(to)}`,
  ];
  return candidates.find(isPeriod);
}

/** As much of a day as the words name: `2024-12-05` of "05/12/2024", `2024-12` of "tháng 12/2024". */
export function dayOfWords(words: string): string | undefined {
  const typed = tidy(words);
  const period = periodOfWords(typed);
  return wholeDay(typed) ?? (period !== undefined && /^\d{4}(?:-\d\d)?$/.test(period) ? period : undefined);
}

/** A period as its author would write it. */
export function writtenPeriod(id: string, language: Language): string {
  const period = parsePeriod(id);
  const words = typeof period === 'string' ? id : formatPeriod(period, language);
  return periodOfWords(words) === id ? words : id;
}

/** A day as its author would write it. */
export function writtenDay(day: string, language: Language): string {
  const words = dayOfWords(day) === day ? formatDate(day, language) : day;
  return dayOfWords(words) === day ? words : day;
}

function wholeDay(words: string): string | undefined {
  const typed = tidy(words);
  const tokens = tokenise(typed);
  const named = daysIn(tokens).find(({ from, to }) => from === 0 && to === tokens.length);
  const read = (named && dateOf(named)) ?? typed;
  return isDay(read) ? read : undefined;
}

function isPeriod(id: string): boolean {
  return typeof parsePeriod(id) !== 'string';
}

function tidy(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;]+$/, '')
    .trim();
}

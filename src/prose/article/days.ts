/** Days as dates name them: "08/07/2024", "8.7.2024", "ngày 05 tháng 12 năm 2024". */

import { lexicon } from '../words/lexicon.ts';
import { type Token, tokenise } from '../words/tokens.ts';

/** A day of a text, with or without its year. */
export interface NamedDay {
  day: number;
  month: number;
  year?: number;
  /** Index of the first token, its word for a day included, and of the one after the last. */
  from: number;
  to: number;
}

const dayWord = lexicon<'day'>([
  ['day', ['ngày', 'sáng', 'trưa', 'chiều', 'tối', 'sáng ngày', 'chiều ngày', 'tối ngày']],
]);
const monthWord = lexicon<'month'>([['month', ['tháng']]]);
const yearWord = lexicon<'year'>([['year', ['năm']]]);

/** All days that tokens name. */
export function daysIn(tokens: readonly Token[]): NamedDay[] {
  const found: NamedDay[] = [];
  for (let at = 0; at < tokens.length; ) {
    const day = inSigns(tokens, at) ?? inWords(tokens, at);
    if (day) found.push({ ...day, from: dayWord.before(tokens, at)?.from ?? at });
    at = day?.to ?? at + 1;
  }
  return found;
}

/** The first whole date in a line, as `2024-07-08`. */
export function dateIn(line: string): string | undefined {
  return daysIn(tokenise(line))
    .map(dateOf)
    .find((date) => date !== undefined);
}

/** A day with its year as `2024-07-08`. */
export function dateOf({ day, month, year }: NamedDay): string | undefined {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return year === undefined ? undefined : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

type Place = Omit<NamedDay, 'from'>;

function inSigns(tokens: readonly Token[], at: number): Place | undefined {
  const pointed = /^(\d{1,2})\.(\d{1,2})(?:\.((?:19|20)\d\d))?$/.exec(tokens[at]?.text ?? '');
  const yearPointed = pointed?.[3] === undefined ? undefined : Number(pointed[3]);
  if (pointed && (yearPointed !== undefined || dayWord.before(tokens, at))) {
    return placeOf(Number(pointed[1]), Number(pointed[2]), at + 1, yearPointed);
  }
  const [first, second, third, fourth] = [1, 2, 3, 4].map((step) => tokens[at + step]);
  if (tokens[at]?.kind !== 'number' || !isSign(first) || second?.kind !== 'number') return undefined;
  const year = isSign(third) && fourth?.kind === 'number' ? yearOf(fourth) : undefined;
  if (year === undefined && !dayWord.before(tokens, at)) return undefined;
  return placeOf(Number(tokens[at].text), Number(second.text), year === undefined ? at + 3 : at + 5, year);
}

function inWords(tokens: readonly Token[], at: number): Place | undefined {
  const month = monthWord.at(tokens, at + 1);
  const number = month && tokens[month.to];
  if (!month || tokens[at]?.kind !== 'number' || number?.kind !== 'number') return undefined;
  const after = yearWord.at(tokens, month.to + 1)?.to ?? (isSign(tokens[month.to + 1]) ? month.to + 2 : undefined);
  const year = after === undefined ? undefined : yearOf(tokens[after]);
  if (year === undefined && !dayWord.before(tokens, at)) return undefined;
  return placeOf(
    Number(tokens[at].text),
    Number(number.text),
    year === undefined ? month.to + 1 : (after ?? at) + 1,
    year,
  );
}

function placeOf(day: number, month: number, to: number, year: number | undefined): Place | undefined {
  const isDay = Number.isInteger(day) && day >= 1 && day <= 31 && Number.isInteger(month) && month >= 1 && month <= 12;
  return isDay ? { day, month, to, ...(year === undefined ? {} : { year }) } : undefined;
}

function isSign(token: Token | undefined): boolean {
  return token?.text === '/' || token?.key === '-';
}

function yearOf(token: Token | undefined): number | undefined {
  return /^(?:19|20)\d\d$/.test(token?.text ?? '') ? Number(token?.text) : undefined;
}

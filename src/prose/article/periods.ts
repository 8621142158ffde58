import { lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** A stretch of time named in a text. */
export interface NamedPeriod {
  /** A period id, as `parsePeriod` of the model reads it. */
  id: string;
  from: number;
  to: number;
  /** Whether the year is named with it, and not taken from elsewhere. */
  dated: boolean;
}

const yearWord = lexicon<'year'>([['year', ['năm', 'của năm', 'trong năm']]]);
const monthWord = lexicon<'month'>([['month', ['tháng']]]);
const quarterWord = lexicon<'quarter'>([['quarter', ['quý']]]);
const halfNames = lexicon<'H1' | 'H2'>([
  ['H1', ['6 tháng đầu năm', 'sáu tháng đầu năm', 'nửa đầu năm', 'nửa năm đầu', '6 tháng']],
  ['H2', ['6 tháng cuối năm', 'sáu tháng cuối năm', 'nửa cuối năm']],
]);
const sinceNewYear = lexicon<'start'>([['start', ['tháng đầu năm', 'tháng năm', 'tháng đầu']]]);
const quarters: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  1: '1',
  2: '2',
  3: '3',
  4: '4',
};

/** The period that is named at a token, with the year of the text where it names none. */
export function periodAt(tokens: readonly Token[], index: number, year: number | undefined): NamedPeriod | undefined {
  return (
    halfAt(tokens, index, year) ??
    monthsAt(tokens, index, year) ??
    quarterAt(tokens, index, year) ??
    yearAt(tokens, index)
  );
}

/** All periods named between two tokens. */
export function periodsOf(
  tokens: readonly Token[],
  year: number | undefined,
  from = 0,
  to = tokens.length,
): NamedPeriod[] {
  const found: NamedPeriod[] = [];
  for (let at = from; at < to; ) {
    const period = periodAt(tokens, at, year);
    if (period) found.push(period);
    at = period ? period.to : at + 1;
  }
  return found;
}

function halfAt(tokens: readonly Token[], index: number, year: number | undefined): NamedPeriod | undefined {
  const half = halfNames.at(tokens, index);
  return half && dated(tokens, index, half.to, half.meaning, year);
}

/** "9 tháng đầu năm 2024", "tháng 5/2024". */
function monthsAt(tokens: readonly Token[], index: number, year: number | undefined): NamedPeriod | undefined {
  const count = Number(tokens[index]?.text);
  const since = sinceNewYear.at(tokens, index + 1);
  if (since && count >= 2 && count <= 11) return dated(tokens, index, since.to, `${count}M`, year);
  const month = monthWord.at(tokens, index);
  const number = month ? Number(tokens[month.to]?.text) : Number.NaN;
  if (!month || !(number >= 1 && number <= 12)) return undefined;
  return dated(tokens, index, month.to + 1, String(number).padStart(2, '0'), year);
}

function quarterAt(tokens: readonly Token[], index: number, year: number | undefined): NamedPeriod | undefined {
  const quarter = quarterWord.at(tokens, index);
  const number = quarter && quarters[tokens[quarter.to]?.key ?? ''];
  return quarter && number ? dated(tokens, index, quarter.to + 1, `Q${number}`, year) : undefined;
}

function yearAt(tokens: readonly Token[], index: number): NamedPeriod | undefined {
  const word = yearWord.at(tokens, index);
  const year = word && yearNumber(tokens[word.to]);
  return word && year ? { id: String(year), from: index, to: word.to + 1, dated: true } : undefined;
}

/** Adds the year that follows, after "năm" or a stroke, or the year of the text. */
function dated(
  tokens: readonly Token[],
  from: number,
  to: number,
  part: string,
  usual: number | undefined,
): NamedPeriod | undefined {
  const word = yearWord.at(tokens, to);
  const joined = tokens[to]?.text === '/' || tokens[to]?.key === '-' ? to + 1 : to;
  const at = word ? word.to : joined;
  const year = yearNumber(tokens[at]);
  if (year !== undefined) return { id: `${year}-${part}`, from, to: at + 1, dated: true };
  return usual === undefined ? undefined : { id: `${usual}-${part}`, from, to, dated: false };
}

function yearNumber(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : undefined;
}

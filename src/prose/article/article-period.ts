/** Of when an article is: the period that its title names, else its first sentences. */
import { comparatorsOf } from '../figures/comparators.ts';
import { wordsAt } from '../numbers/numerals.ts';
import type { Proposal } from '../reading.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { daysIn } from './days.ts';
import { type NamedPeriod, periodsOf } from './periods.ts';

type Words = readonly Token[];

/** A stretch of time as a sentence names it. */
interface Named {
  /** Absent where no year is named with it. */
  year?: number;
  /** `H1`, `9M`, `05`; empty for a whole year. */
  part: string;
  /** Last year of several. */
  lastYear?: number;
  /** Whether it is of one campaign or feast: "đợt thi đua … năm 2023". */
  isOccasion: boolean;
}

/** Stands for a year that is not named. */
const noYear = 1;

const monthWord = lexicon<'month'>([['month', ['tháng']]]);
const likened = lexicon<'as'>([['as', ['bằng', 'bằng cả', 'hơn', 'hơn cả', 'với', 'với cả']]]);
/** "đến năm 2030" is how far a plan reaches, and "từ năm 2015" since when. */
const bounds = lexicon<'bound'>([['bound', ['từ', 'đến', 'tới', 'trước', 'sau']]]);
const between = lexicon<'to'>([['to', ['đến', 'đến năm', 'tới', 'tới năm']]]);
const occasions = lexicon<'occasion'>([['occasion', ['đợt', 'dịp', 'tết', 'lễ', 'cao điểm', 'chiến dịch', 'tuần']]]);
/** How far before a year the word for an occasion may stand. */
const longestOccasion = 8;

/**
 * @param title empty where there is none
 * @param opening the first sentences
 * @param published `2024-07-08`
 */
export function proposePeriod(
  title: Words,
  opening: readonly Words[],
  published: string | undefined,
): Proposal<string | null> {
  const yearOut = published === undefined ? undefined : Number(published.slice(0, 4));
  const isPast = ({ year, lastYear = year }: Named): boolean =>
    yearOut === undefined || lastYear === undefined || lastYear <= yearOut;
  const inTitle = namedIn(title).filter(isPast);
  const inOpening = opening.flatMap(namedIn).filter(isPast);
  const [first] = inTitle;
  if (first?.year !== undefined) return { value: idOf(first, first.year), certain: isCertain(first) };
  if (first) {
    const dated = inOpening.find(({ year, part }) => year !== undefined && part === first.part);
    const year = dated?.year ?? [...inTitle, ...inOpening].find((named) => named.year !== undefined)?.year ?? yearOut;
    return { value: year === undefined ? null : idOf(first, year), certain: dated !== undefined && isCertain(first) };
  }
  const single = inOpening.filter(({ lastYear }) => lastYear === undefined);
  const likely = single.filter(({ part }) => !/^\d\d$/.test(part));
  const best =
    likely.find(({ year, part }) => year !== undefined && part !== '') ??
    likely.find(({ year }) => year !== undefined) ??
    likely[0];
  const less = best ?? single.find(({ year }) => year !== undefined) ?? inOpening[0];
  const year = less?.year ?? yearOut;
  const value = less === undefined || year === undefined ? null : idOf(less, year);
  return { value, certain: best?.year !== undefined && isCertain(best) };
}

function isCertain({ lastYear, isOccasion }: Named): boolean {
  return lastYear === undefined && !isOccasion;
}

function idOf({ part, lastYear }: Named, year: number): string {
  if (lastYear !== undefined) return `${year}..${lastYear}`;
  return part === '' ? String(year) : `${year}-${part}`;
}

/** All that a sentence names and measures nothing against. */
function namedIn(tokens: Words): Named[] {
  const words = inDigits(withoutDays(tokens));
  const several = severalYearsIn(words);
  const compared = comparatorsOf(words, null);
  const isWithin = (at: number, spans: readonly { from: number; to: number }[]): boolean =>
    spans.some(({ from, to }) => at >= from && at < to);
  const single = periodsOf(words, noYear).filter(
    (period) => !isInside(period, several) && !bounds.before(words, period.from),
  );
  return [...several, ...single.map((period) => ({ ...partsOf(period), from: period.from }))]
    .filter(({ from }) => !isWithin(from, compared) && !likened.before(words, from))
    .sort((left, right) => left.from - right.from)
    .map(({ from, ...named }) => ({ ...named, isOccasion: isOfOccasion(words, from) }));
}

function isInside({ from, to }: NamedPeriod, spans: readonly { from: number; to: number }[]): boolean {
  return spans.some((span) => from < span.to && to > span.from);
}

function partsOf({ id, dated }: NamedPeriod): { year?: number; part: string } {
  const [year = '', part = ''] = id.split('-');
  return { part, ...(dated ? { year: Number(year) } : {}) };
}

function isOfOccasion(words: Words, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - longestOccasion); at -= 1) {
    if ([',', ';', '.', '('].includes(words[at]?.text ?? '')) return false;
    if (occasions.at(words, at)) return true;
  }
  return false;
}

/** "2021 - 2025", "từ năm 2021 đến năm 2025". */
function severalYearsIn(words: Words): { year: number; lastYear: number; part: string; from: number; to: number }[] {
  return words.flatMap((word, at) => {
    const to = words[at + 1]?.key === '-' ? at + 2 : between.at(words, at + 1)?.to;
    const [year, lastYear] = [yearOf(word), yearOf(words[to ?? -1])];
    if (to === undefined || year === undefined || lastYear === undefined || year >= lastYear) return [];
    return [{ year, lastYear, part: '', from: at, to: to + 1 }];
  });
}

function yearOf(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : undefined;
}

/** A day is no month and no year: "ngày 05 tháng 12 năm 2024". */
function withoutDays(tokens: Words): Token[] {
  const days = daysIn(tokens);
  return tokens.filter((_, at) => !days.some(({ from, to }) => at >= from && at < to));
}

/** "sáu tháng", "09 tháng" as periods are written: "6 tháng", "9 tháng". */
function inDigits(tokens: Words): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const words = token.kind === 'word' ? wordsAt(tokens, at) : undefined;
    const to = words?.to ?? at + 1;
    const digits = monthWord.at(tokens, to) ? (words?.value ?? /^0*(\d+)$/.exec(token.text)?.[1]) : undefined;
    if (digits === undefined) out.push(token);
    else out.push({ ...token, kind: 'number', text: digits, key: digits });
    at = digits === undefined ? at + 1 : to;
  }
  return out;
}

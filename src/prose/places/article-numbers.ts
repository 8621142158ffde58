/** Every number of an article that may count something, as its own words qualify it, whatever it may count. */
import { compare, type Decimal, isEqual, multiply } from '../../model/decimal.ts';
import type { Operator } from '../../model/figure.ts';
import type { Measure } from '../../model/measure.ts';
import { prefixes } from '../../model/notation.ts';
import type { Language } from '../../model/site.ts';
import type { DistractorReason } from '../distractors/out-of-account.ts';
import { boundBefore } from '../numbers/bounds.ts';
import { parseDigits, wordsAt } from '../numbers/numerals.ts';
import { quantitiesOf } from '../numbers/quantities.ts';
import type { Ignored, Quantity } from '../numbers/quantity.ts';
import { type UnitMeaning, type Units, unitAt, unitsOf } from '../numbers/units.ts';
import type { Direction } from '../words/direction.ts';
import { lexicon } from '../words/lexicon.ts';
import { sentencesOf } from '../words/sentences.ts';
import type { Token } from '../words/tokens.ts';
import { beside, wordsBefore } from './surroundings.ts';
import { type WrittenNumber, writtenNumbers } from './written-numbers.ts';

/** A number where it stands: "trên 90%", "5 - 10%", "81/83". */
export interface ArticleNumber {
  /** Of the number alone, without what qualifies it. */
  start: number;
  end: number;
  /** What it may mean, the likeliest first. */
  readings: readonly Decimal[];
  /** Upper end of a range. */
  valueMax?: Decimal;
  /** The whole of a ratio. */
  of?: Decimal;
  sign: 'percent' | 'points' | 'none';
  /** What the word behind it may count and what it is worth there; empty where it is none of the publisher's. */
  unit: readonly UnitMeaning[];
  /** Absent where the words beside it do not say, in a language whose sentences are not read. */
  operator?: Operator;
  /** Which way it goes, where the words say that it is a change. */
  direction?: Direction;
  /** Whether its words rather make it a name, an age, a place in a row: it may be a figure all the same. */
  isDoubtful: boolean;
}

/** What is made of digits and is never a figure, whatever a publisher counts. */
const neverCounted: readonly DistractorReason[] = ['date', 'document', 'telephone', 'code', 'incident'];

/** @param measures the publisher's; their unit words tell a number from a name */
export function articleNumbers(
  text: string,
  language: Language,
  measures: ReadonlyMap<string, Measure>,
): ArticleNumber[] {
  const found =
    language === 'vi' ? fromSentences(text, measures) : writtenNumbers(text).map((number) => literal(number, text));
  const addresses = [...text.matchAll(address)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  return found.filter(({ start }) => !addresses.some((span) => start >= span.start && start < span.end));
}

/** Of a page or a person, as pages show it. */
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\p{L}+/giu;

/**
 * Whether a number may be this value in a measure: in the unit that the word behind it names, or in any that the measure
 * knows where no such word is there to tell.
 */
export function mayBe(
  { readings, unit }: Pick<ArticleNumber, 'readings' | 'unit'>,
  value: Decimal,
  measure: Measure,
): boolean {
  const named = unit.filter((meaning) => meaning.measure.id === measure.id).map(({ factor }) => factor);
  if (unit.length > 0 && named.length === 0 && hasUnits(measure)) return false;
  const factors = named.length > 0 ? named : ['1', ...Object.values(measure.units)];
  return readings.some((reading) =>
    factors.some((factor) =>
      factor === '1' ? isEqual(reading, value) : compare(multiply(reading, factor), value) === 0,
    ),
  );
}

/** Whether the same digits stand for a value, whatever they are said to count. */
export function isWrittenAs({ readings }: Pick<ArticleNumber, 'readings'>, value: Decimal, measure: Measure): boolean {
  return mayBe({ readings, unit: [] }, value, measure);
}

/** Recipients of honours are counted in words of their own. */
function hasUnits({ units, label }: Measure): boolean {
  return Object.keys(units).length > 0 || Object.keys(label).length > 0;
}

function fromSentences(text: string, measures: ReadonlyMap<string, Measure>): ArticleNumber[] {
  const units = unitsOf(measures);
  return sentencesOf(text).flatMap(({ tokens }) => [
    ...quantitiesOf(tokens, units).flatMap((item): ArticleNumber[] => {
      if (item.kind === 'ignored') return doubtful(tokens, item, units);
      const [from, to] = item.kind === 'quantity' ? [item.number, item.numberEnd] : [item.from, item.to];
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (!first || !last) return [];
      const place = { start: first.start, end: last.end, isDoubtful: isMarker(tokens, from, to) };
      if (item.kind === 'quantity') return [{ ...place, ...qualified(item), unit: unitOf(tokens, item, units) }];
      const value = parseDigits(first.text);
      const operator = boundBefore(tokens, from)?.meaning ?? 'eq';
      return value === null
        ? []
        : [{ ...place, readings: [value], sign: 'none', unit: unitBefore(tokens, from, units), operator }];
    }),
    ...ordinalsInWords(tokens),
  ]);
}

/** What the word behind a number counts; where none is there, the one before it: "số vụ cháy là 18". */
function unitOf(tokens: readonly Token[], { unit, sign, scaled, from, phraseEnd, to }: Quantity, units: Units) {
  const isCounted = unit.length > 0 || sign !== undefined || scaled || phraseEnd > to;
  return isCounted ? unit : unitBefore(tokens, from, units);
}

const numberOf = lexicon<'number of'>([['number of', ['số', 'tổng số']]]);

function unitBefore(tokens: readonly Token[], from: number, units: Units): readonly UnitMeaning[] {
  for (let at = from - 1; at >= 0 && tokens[at]?.kind === 'word'; at -= 1) {
    const number = numberOf.at(tokens, at);
    const unit = number && unitAt(units, tokens, number.to);
    if (number) return unit?.meaning ?? [];
  }
  return [];
}

/** "(1)" before what it numbers. */
function isMarker(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && /^\d{1,2}$/u.test(tokens[from]?.text ?? '');
}

/** "1.900 giờ" tells the time, unless hours are what the publisher counts. */
function doubtful(tokens: readonly Token[], { from, reason }: Ignored, units: Units): ArticleNumber[] {
  const token = tokens[from];
  const value = token?.kind === 'number' ? parseDigits(token.text) : null;
  const isCounted = unitAt(units, tokens, from + 1) !== undefined;
  if (!token || value === null || neverCounted.includes(reason) || (reason === 'time' && !isCounted)) return [];
  return [{ start: token.start, end: token.end, readings: [value], sign: 'none', unit: [], isDoubtful: true }];
}

const places = lexicon<'place'>([['place', ['thứ', 'hạng']]]);

/** "đứng thứ năm". */
function ordinalsInWords(tokens: readonly Token[]): ArticleNumber[] {
  return tokens.flatMap((_, at): ArticleNumber[] => {
    const place = places.at(tokens, at);
    const numeral = place && wordsAt(tokens, place.to);
    const [first, last] = [tokens[numeral?.from ?? -1], tokens[(numeral?.to ?? 0) - 1]];
    if (!numeral || !first || !last) return [];
    return [{ start: first.start, end: last.end, readings: [numeral.value], sign: 'none', unit: [], isDoubtful: true }];
  });
}

function qualified({
  value,
  valueMax,
  of,
  operator,
  direction,
  sign,
  digits,
}: Quantity): Omit<ArticleNumber, 'start' | 'end' | 'isDoubtful' | 'unit'> {
  const grouped = /^\d{1,3},\d{3}$/.test(digits ?? '') ? digits?.replace(',', '') : undefined;
  return {
    readings: grouped === undefined ? [value] : [value, grouped],
    valueMax,
    of,
    operator,
    direction,
    sign: sign === 'rank' || sign === undefined ? 'none' : sign,
  };
}

const bounds = prefixes.map(([operator, words]) => ({ operator, before: wordsBefore(words) }));

function literal({ start, end, readings, sign }: WrittenNumber, text: string): ArticleNumber {
  const { before } = beside(text, start, end);
  const bound = bounds.find((candidate) => candidate.before.test(before));
  const isDenied = bound !== undefined && /(?<!\p{L})(?:no|not)\s+$/iu.test(before.replace(bound.before, ''));
  return { start, end, readings, sign, unit: [], operator: isDenied ? undefined : bound?.operator, isDoubtful: false };
}

const nearing = wordsBefore(['gần', 'ngót', 'gần đến', 'gần tới', 'nearly', 'almost']);

/** Whether the words say that the number is not quite reached: "gần 22.000". */
export function isNearing({ start, end }: ArticleNumber, text: string): boolean {
  return nearing.test(beside(text, start, end).before);
}

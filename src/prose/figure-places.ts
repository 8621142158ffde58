/** Where in a text each figure's number stands. */
import { compare, type Decimal, multiply } from '../model/decimal.ts';
import type { ChangeUnit, Figure } from '../model/figure.ts';
import { isPercent, type Measure } from '../model/measure.ts';
import { decreases, increases, prefixes } from '../model/notation.ts';
import { type WrittenNumber, writtenNumbers } from './written-numbers.ts';

/** A stretch of text that is read as one: a paragraph, an item of a list, a row of a table. */
export interface Passage {
  text: string;
  isTableRow: boolean;
  /** The one it stands under. */
  heading: string;
  /** Whether a number there may be claimed: not inside a link, nor across two pieces of the text. */
  isOpen: (start: number, end: number) => boolean;
}

/** A figure that looks for its number. */
export interface Claim {
  id: string;
  /** Without a sign: "giảm 88" is written with 88. */
  figure: Figure;
  unit: 'level' | ChangeUnit;
  measure: Measure;
  /** Words of the text in which the number stands. */
  quote?: string;
  /** What the figure is of, in words: its metric, its scope. */
  topic: string;
  /** In which its period begins. */
  year: string;
}

export interface Place {
  /** Index of the passage. */
  passage: number;
  start: number;
  end: number;
}

interface Candidate extends Place {
  claim: Claim;
  score: number;
}

/** Below it too little speaks for a place: a short number without its unit, words or year around it. */
const leastScore = -1;
/** What is added for standing in the quote, more than everything else together. */
const surely = 100;

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const namesBefore = /(?<!\p{L})(?:ngày|mùng|tháng|quý|số|điều|khoản|no\.|number) $/iu;
const timesAfter = new RegExp(`^ (?:tháng đầu|tháng cuối|${months})(?!\\p{L})`, 'iu');
const changesAfter =
  /^(?: \p{L}+)?(?:,? or \d[\d.,]*%?)?,? (?:more|fewer|less|higher|lower|shorter|longer)(?! than \d)(?!\p{L})/iu;
const changesBefore = wordsBefore([...decreases, ...increases, 'lowered by', 'fell by', 'rose by', 'grew by', 'by']);
const changesAnywhere = new RegExp(`(?<!\\p{L})(?:${[...decreases, ...increases].join('|')})(?!\\p{L})`, 'iu');
const bounds = prefixes.map(([operator, words]) => ({ operator, before: wordsBefore(words) }));
const clauseSigns = /[.,;:!?](?= |$)/u;
const sentenceSigns = /[.;!?](?= |$)/u;
const rangeBetween = /^(?: ?(?:\.\.|[-–—]) ?| (?:đến|tới|to|and|và) )$/iu;

/**
 * A place for each figure whose number is found. The surest pairs come first; no number is claimed twice, except
 * that figures whose quotes hold the same single number share its place.
 * @param units every measure of the site: the word beside a number may be another one's
 */
export function figurePlaces(
  claims: readonly Claim[],
  passages: readonly Passage[],
  units: Iterable<Measure>,
): Map<string, Place> {
  const otherUnits = [...units];
  const read = passages.map(({ text }) => ({ text: text.replace(/\s/gu, ' '), numbers: writtenNumbers(text) }));
  const candidates = claims.flatMap((claim) => {
    const found = read.flatMap(({ text, numbers }, index): Candidate[] => {
      const passage = { ...passages[index], text } as Passage;
      return spans(claim, passage, numbers)
        .filter(({ start, end }) => passage.isOpen(start, end))
        .map(({ start, end }) => ({
          claim,
          passage: index,
          start,
          end,
          score: scoreOf(claim, passage, { start, end }, otherUnits),
        }));
    });
    return withinQuote(claim, found, read, passages);
  });
  return assigned(candidates);
}

function assigned(candidates: readonly Candidate[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const taken: Place[] = [];
  const surest = candidates
    .filter(({ score }) => score >= leastScore)
    .sort((left, right) => right.score - left.score || left.passage - right.passage || left.start - right.start);
  for (const { claim, passage, start, end } of surest) {
    const isTaken = taken.some((place) => place.passage === passage && start < place.end && end > place.start);
    if (places.has(claim.id) || isTaken) continue;
    const place = { passage, start, end };
    places.set(claim.id, place);
    taken.push(place);
  }
  for (const { claim, passage, start, end } of surest.filter(({ score }) => score >= surely / 2)) {
    const shared = taken.find((place) => place.passage === passage && place.start === start && place.end === end);
    if (shared && !places.has(claim.id)) places.set(claim.id, shared);
  }
  return places;
}

/** Only what stands in the quote, where it is found and holds the number; a quote without any digits as a whole. */
function withinQuote(
  claim: Claim,
  found: readonly Candidate[],
  read: readonly { text: string }[],
  passages: readonly Passage[],
): Candidate[] {
  if (claim.quote === undefined) return [...found];
  const quote = claim.quote.replace(/\s+/gu, ' ').trim();
  const quoted = read.flatMap(({ text }, passage) =>
    indicesOf(quote, text).map((start) => ({ passage, start, end: start + quote.length })),
  );
  const inside = found.filter((candidate) =>
    quoted.some(
      ({ passage, start, end }) => candidate.passage === passage && candidate.start >= start && candidate.end <= end,
    ),
  );
  if (inside.length > 0) return inside.map((candidate) => ({ ...candidate, score: candidate.score + surely }));
  if (/\d/u.test(quote)) return [...found];
  return quoted
    .filter(({ passage, start, end }) => passages[passage]?.isOpen(start, end))
    .map((place) => ({ ...place, claim, score: surely }));
}

function indicesOf(words: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Where the figure's own number stands, whatever it counts there. */
function spans(
  claim: Claim,
  { text, isTableRow }: Passage,
  numbers: readonly WrittenNumber[],
): Omit<Place, 'passage'>[] {
  const { figure } = claim;
  if (figure.operator === 'range') {
    return numbers.flatMap((low, index) => {
      const high = numbers[index + 1];
      if (!high || !rangeBetween.test(text.slice(low.end, high.start))) return [];
      const sign = low.sign === 'none' ? high.sign : low.sign;
      const end = matchEnd(claim, { ...high, sign }, figure.valueMax ?? figure.value, text, isTableRow);
      const isLow = matchEnd(claim, { ...low, sign }, figure.value, text, isTableRow) !== undefined;
      return end === undefined || !isLow ? [] : [{ start: low.start, end }];
    });
  }
  return numbers.flatMap((number) => {
    const end = matchEnd(claim, number, figure.value, text, isTableRow);
    return end === undefined ? [] : [{ start: number.start, end }];
  });
}

/** Where a number ends that is the value, with the unit where it needs that: "4.2 km" for 4200 m. */
function matchEnd(
  { unit, measure, quote }: Claim,
  number: WrittenNumber,
  value: Decimal,
  text: string,
  isTableRow: boolean,
): number | undefined {
  const { start, end, readings, sign } = number;
  const isShare = unit === 'percent' || (unit === 'level' && isPercent(measure));
  if (isShare && sign !== 'percent' && !(isTableRow && sign === 'none')) return undefined;
  if (!isShare && sign === 'percent') return undefined;
  if (unit !== 'points' && sign === 'points') return undefined;
  const { before, after } = beside(text, start, end);
  const ownUnit = isShare || unit === 'points' ? undefined : unitBeside(after, measure);
  if (!isShare && ownUnit === undefined && /^\p{L}/u.test(after)) return undefined;
  if (timesAfter.test(after) || (ownUnit === undefined && namesBefore.test(before))) return undefined;
  if (isYear(text.slice(start, end)) && ownUnit === undefined && quote === undefined) return undefined;
  const likely = readings.length === 1 || value.includes('.') ? readings : readings.slice(0, 1);
  const isSaid = (factor: Decimal): boolean =>
    likely.some((reading) => compare(factor === '1' ? reading : multiply(reading, factor), value) === 0);
  if (isSaid(ownUnit?.factor ?? '1')) return ownUnit && ownUnit.factor !== '1' ? end + ownUnit.length : end;
  return undefined;
}

/** As much of the text around a number as may belong to it; the sign of a footnote right after it is passed over. */
function beside(text: string, start: number, end: number): { before: string; after: string } {
  const reach = 60;
  return {
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, end + reach).replace(/^\ufffc/u, ''),
  };
}

function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/u.test(written);
}

/** The measure's own word right after a number, the longest that fits. */
function unitBeside(after: string, measure: Measure): { factor: Decimal; length: number } | undefined {
  const words = { ...Object.fromEntries(labels(measure).map((label) => [label, '1'])), ...measure.units };
  const [longest] = Object.entries(words)
    .filter(([word]) => startsWithWord(after, word))
    .sort(([left], [right]) => right.length - left.length);
  if (!longest) return undefined;
  const [word, factor] = longest;
  return { factor, length: spaceBefore(after) + word.length };
}

function labels({ label, one }: Measure): string[] {
  return [...Object.values(label), ...Object.values(one ?? {})].filter((word) => /\p{L}/u.test(word));
}

function spaceBefore(text: string): number {
  return text.length - text.trimStart().length;
}

function startsWithWord(text: string, word: string): boolean {
  const rest = text.trimStart();
  return rest.toLowerCase().startsWith(word.toLowerCase()) && !/^\p{L}/u.test(rest.slice(word.length));
}

/** How much speaks for a place: the unit beside it, the bound before it, the words and the year around it. */
function scoreOf(
  { figure, unit, measure, topic, year }: Claim,
  { text, heading }: Passage,
  { start, end }: Omit<Place, 'passage'>,
  measures: readonly Measure[],
): number {
  const { before, after } = beside(text, start, end);
  const [, whole] = /^\/(\d[\d.,]*)/u.exec(after) ?? [];
  const counted = after.slice(whole === undefined ? 0 : whole.length + 1);
  const isCounted = !isPercent(measure) && unit !== 'percent' && unit !== 'points';
  const near = isCounted ? unitScore(counted, measure, measures) : 0;
  const bound = bounds.find((candidate) => candidate.before.test(before))?.operator;
  const agrees = bound === undefined ? 0 : bound === figure.operator ? 2 : -1;
  const ofWhole = figure.of !== undefined && whole !== undefined && sameDigits(whole, figure.of) ? 4 : 0;
  const sentence = around(text, start, end, sentenceSigns);
  const clause = around(text, start, end, clauseSigns);
  const spoken = overlap(topic, clause) * 3 + overlap(topic, sentence);
  const dated = `${heading} ${sentence}`.includes(year) ? 2 : 0;
  const weight = isRare(figure) ? 2 : near > 0 ? 0 : isCounted ? -2 : -1;
  return (
    near + agrees + ofWhole + spoken + dated + weight + fitScore(unit === 'level', isOfChange(before, after), clause)
  );
}

/** A number of three digits or with decimals hardly stands anywhere by chance. */
function isRare({ value }: Figure): boolean {
  return value.length > 2;
}

/** A level is hardly ever said right beside "giảm" or "more"; a change may be, a few words further. */
function fitScore(isLevel: boolean, isChange: boolean, clause: string): number {
  if (isLevel) return isChange ? -4 : 0;
  if (isChange) return 1;
  return changesAnywhere.test(clause) ? 0 : -3;
}

function unitScore(after: string, measure: Measure, measures: readonly Measure[]): number {
  if (unitBeside(after, measure)) return 3;
  return measures.some((other) => unitBeside(after, other)) ? -3 : 0;
}

/** Whether the words around speak of a change: "giảm ít nhất 5%", "tăng 27 người (22,69%)", "400 more". */
function isOfChange(before: string, after: string): boolean {
  const bound = bounds.map(({ before: pattern }) => pattern.exec(before)?.index).find((index) => index !== undefined);
  const inside = before.endsWith('(') ? before.replace(/ ?\d[^()]*\($/u, '') : before;
  const reach = (bound === undefined ? inside : before.slice(0, bound)).replace(/ (?:từ|from|between) $/iu, ' ');
  return changesBefore.test(reach) || changesAfter.test(after);
}

function sameDigits(written: string, number: Decimal): boolean {
  return written.replace(/[.,]+$/u, '').replace(/\D/gu, '') === number.replace(/\D/gu, '');
}

/** From the sign before a number to the one after it. */
function around(text: string, start: number, end: number, signs: RegExp): string {
  return `${text.slice(0, start).split(signs).at(-1) ?? ''} ${text.slice(end).split(signs)[0] ?? ''}`;
}

/** The part of a topic's words that a text holds, from 0 to 1; long words are compared by their beginnings. */
function overlap(topic: string, text: string): number {
  const wanted = stems(topic);
  const present = stems(text);
  return wanted.size === 0 ? 0 : [...wanted].filter((stem) => present.has(stem)).length / wanted.size;
}

function stems(text: string): Set<string> {
  const stemLength = 5;
  return new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, stemLength)));
}

/** Any of the words right before a place, perhaps with a space between. */
function wordsBefore(words: readonly string[]): RegExp {
  const escaped = [...words].sort((left, right) => right.length - left.length).map((word) => RegExp.escape(word));
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})\\s*$`, 'iu');
}

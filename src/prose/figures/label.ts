/** What a figure is called that the vocabulary has no metric for: in the text's own words. */

import { periodAt } from '../article/periods.ts';
import { about, subjectStart } from '../metrics/beside-number.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { onlyJoins } from '../words/noun-phrase.ts';
import { isCapitalised, type Token } from '../words/tokens.ts';
import { verbs } from '../words/verbs.ts';
import type { Draft, Prepared } from './draft.ts';
import { counted, leadingOver, money, rate, reporters, stating } from './label-words.ts';
import { governing, type Lead, leadOf, trailEnd } from './lead.ts';

/** Longer than this, words before a number tell a story, of which the last deed counts. */
const longestName = 12;

/** How many numbers back a name is looked for: a list of hundreds says no more than its beginning. */
const farthest = 6;

/** A piece of a name: words of the article, or one of ours. */
type Piece = readonly Token[] | string;

/** @param text the article that the figure stands in */
export function labelOf({ sentence, quantity }: Draft, text: string): string {
  const at = sentence.quantities.findIndex(({ number }) => number === quantity.number);
  const pieces = at < 0 ? [behindNumber(sentence, quantity)] : nameAt(sentence, at);
  const name = pieces
    .map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece, sentence, text)))
    .filter((piece) => piece !== '')
    .join(' ')
    .replaceAll(' :', ':');
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

function nameAt(sentence: Prepared, at: number, reach = farthest): Piece[] {
  const quantity = sentence.quantities[at];
  if (!quantity) return [];
  if (quantity.sign === undefined) {
    if (tellsMore(sentence, quantity)) return [behindNumber(sentence, quantity)];
    const shared = sharedWithNext(sentence, at);
    if (shared) return [unitOf(sentence, quantity), shared];
  }

  const lead = leadOf(sentence, at);
  const own = trimmed(sentence, lead);
  if (own.length > 0 && !goesOnWithList(sentence, at, own)) return ledBy(sentence, at, own);
  if (reach > 0 && at > 0 && (quantity.sign === 'percent' || quantity.parenthesis)) {
    return besideNumber(sentence, at, reach - 1);
  }

  const words = trimmed(sentence, governing(sentence, at));
  if (words.length === 0) return [behindNumber(sentence, quantity)];
  const unit = unitOf(sentence, quantity);
  if (isMoney(unit)) return ['số tiền', words];
  return quantity.sign ? [words] : [words, ...(verbs.at(words, 0) ? [] : [':']), unit];
}

/** Whether the words before a number only end what the number before it has begun. */
function goesOnWithList(sentence: Prepared, at: number, own: readonly Token[]): boolean {
  const quantity = sentence.quantities[at];
  if (at === 0 || !quantity) return false;
  if (quantity.parenthesis) return !verbs.at(own, 0);
  const isAfterComma = sentence.tokens[quantity.from - 1]?.text === ',';
  return (isAfterComma || leadOf(sentence, at).joins) && !own.some((_, place) => verbs.at(own, place));
}

/** Named by the words before it: a deed alone, with what it was done to and with what the sentence is about. */
function ledBy(sentence: Prepared, at: number, words: readonly Token[]): Piece[] {
  const quantity = sentence.quantities[at];
  const isDeed = verbs.at(words, 0)?.to === words.length;
  if (!quantity || !isDeed) return [...(quantity?.sign === 'percent' ? rateBefore(sentence, at, words) : []), words];
  const unit = unitOf(sentence, quantity);
  const deed = isMoney(unit) ? ['số tiền', words] : quantity.sign ? [words] : [words, unit];
  const subject = subjectOf(sentence, words);
  return subject.length > 0 ? [subject, ':', ...deed] : deed;
}

/** Named by the number before it: as its share, or as the number of which it is the share. */
function besideNumber(sentence: Prepared, at: number, reach: number): Piece[] {
  const [before, quantity] = [sentence.quantities[at - 1], sentence.quantities[at]];
  const name = nameAt(sentence, at - 1, reach);
  if (!before || !quantity || (before.sign === 'percent') === (quantity.sign === 'percent')) return name;
  return quantity.sign === 'percent' ? ['tỷ lệ', ...name] : ['số', unitOf(sentence, quantity), ...name];
}

/** "tỷ lệ phá án", which the rate before it begins with and this one leaves unsaid. */
function rateBefore(sentence: Prepared, at: number, words: readonly Token[], reach = farthest): Piece[] {
  const before = sentence.quantities[at - 1];
  if (reach === 0 || rate.at(words, 0) || before?.sign !== 'percent') return [];
  const said = trimmed(sentence, leadOf(sentence, at - 1));
  if (!rate.at(said, 0)) return rateBefore(sentence, at - 1, said, reach - 1);
  const end = said.findLastIndex((_, place) => counted.at(said, place));
  return end < 0 ? [] : [said.slice(0, counted.at(said, end)?.to)];
}

/** What a sentence begins with, where that is what it is about and not who reports. */
function subjectOf(sentence: Prepared, deed: readonly Token[]): readonly Token[] {
  const { tokens, quantities } = sentence;
  const to = tokens.findIndex((_, at) => at > 0 && (verbs.at(tokens, at) || at >= (quantities[0]?.from ?? 0)));
  const subject = trimmed(sentence, { from: 0, to: Math.max(0, to) });
  const isReporter = subject.some((_, at) => reporters.at(subject, at));
  return subject[0] === deed[0] || subject.length > longestName || isReporter || verbs.at(subject, 0) ? [] : subject;
}

/** Whether the words behind a number say more than in what it counts. */
function tellsMore({ tokens }: Prepared, { to, phraseEnd, unit }: Quantity): boolean {
  if (to >= phraseEnd) return unit.length === 0 || about.at(tokens, to) !== undefined;
  return stating.at(tokens, to)?.to !== phraseEnd;
}

/** What is counted, with its unit unless that only measures. */
function behindNumber(sentence: Prepared, quantity: Quantity): readonly Token[] {
  const { numberEnd, to, phraseEnd, unit } = quantity;
  const onlyMeasures = to < phraseEnd && unit.length > 0 && unit.every(({ measure }) => !measure.whole);
  return sentence.tokens.slice(onlyMeasures ? to : numberEnd, countedEnd(sentence, quantity));
}

/** "vụ đang" alone goes on: "vụ đang điều tra"; so does "vụ trong lĩnh vực …". */
function countedEnd({ tokens, quantities }: Prepared, { to, phraseEnd, number }: Quantity): number {
  if (verbs.at(tokens, to)?.to === phraseEnd) return verbs.at(tokens, phraseEnd)?.to ?? phraseEnd;
  const next = quantities.find(({ from }) => from > number)?.from ?? tokens.length;
  return about.at(tokens, to) ? Math.max(phraseEnd, trailEnd(tokens, to + 1, next)) : phraseEnd;
}

function isMoney(unit: readonly Token[]): boolean {
  return money.before(unit, unit.length) !== undefined;
}

function unitOf({ tokens }: Prepared, { numberEnd, to }: Quantity): readonly Token[] {
  return tokens.slice(numberEnd, to);
}

/** "5 vụ, 8 người buôn lậu": what is said of the number that follows at once is said of both. */
function sharedWithNext(sentence: Prepared, at: number): readonly Token[] | undefined {
  const { tokens, quantities } = sentence;
  const [quantity, next] = [quantities[at], quantities[at + 1]];
  const isPair = quantity && next?.unit.length && !next.sign && !next.direction && !next.scaled;
  const isJoined = isPair && onlyJoins(tokens, quantity.phraseEnd, next.from) && tellsMore(sentence, next);
  return isJoined && !verbs.at(tokens, next.to) ? tokens.slice(next.to, next.phraseEnd) : undefined;
}

/** The words before a number, without those that only lead over and without who reports. */
function trimmed({ tokens, year }: Prepared, lead: Pick<Lead, 'from' | 'to'>): readonly Token[] {
  let from = subjectStart(tokens, { ...lead, joins: false });
  let to = lead.to;
  for (let next = from; from < to; from = next) {
    next = periodAt(tokens, from, year)?.to ?? leadingOver.at(tokens, from)?.to ?? from;
    if (next === from && tokens[from]?.kind !== 'word') next += 1;
    if (next === from) break;
  }
  for (let next = to; from < to; to = next) {
    next = tokens[to - 1]?.kind === 'word' ? (stating.before(tokens, to)?.from ?? to) : to - 1;
    if (next === to) break;
  }
  const words = tokens.slice(from, Math.max(from, to));
  if (!reporters.at(words, 0) && words.length <= longestName) return words;
  return words.slice(lastDeed(words));
}

/** Index of the last verb that is more than "đã" or "có"; 0 where there is none. */
function lastDeed(words: readonly Token[]): number {
  let last = 0;
  for (let at = 0; at < words.length; ) {
    const verb = verbs.at(words, at);
    if (verb && !leadingOver.at(words, at)) last = at;
    at = verb?.to ?? at + 1;
  }
  return last;
}

function wordsOf(piece: readonly Token[], sentence: Prepared, text: string): string {
  const [first, last] = [piece.find(isWord), piece.findLast(isWord)];
  if (!first || !last) return '';
  const said = text.slice(first.start, last.end).replace(/\s+/gu, ' ').normalize('NFC');
  // What begins the sentence is written small, unless it is a name.
  const isName = first !== sentence.tokens[0] || isCapitalised(sentence.tokens[1]) || /^\p{Lu}{2}/u.test(said);
  return isName ? said : said.charAt(0).toLocaleLowerCase('vi') + said.slice(1);
}

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

import type { Quantity } from '../numbers/quantity.ts';
import { lexicon } from '../words/lexicon.ts';
import { links, onlyJoins, passives } from '../words/noun-phrase.ts';
import type { Token } from '../words/tokens.ts';
import { verbs } from '../words/verbs.ts';
import type { Prepared } from './draft.ts';

/** The words before a number that may govern it. */
export interface Lead {
  from: number;
  to: number;
  /** Whether they only join, so that what governs the number before governs this one too. */
  joins: boolean;
}

const clauseSigns = [';', ':'];
const phraseSigns = [';', '.', '(', ')', ':'];

/** The words between a number and the one before it in its clause. */
export function leadOf({ tokens, quantities }: Pick<Prepared, 'tokens' | 'quantities'>, at: number): Lead {
  const quantity = quantities[at];
  const to = quantity?.from ?? 0;
  const before = quantities[at - 1];
  const floor = before?.phraseEnd ?? 0;
  return {
    from: afterList(
      tokens,
      clauseStart(tokens, to, floor, quantity?.direction === undefined),
      to,
      before !== undefined && before.phraseEnd > before.to,
    ),
    to,
    joins:
      before !== undefined &&
      (goesOnWith(tokens, before.phraseEnd, to) ||
        addsAmount(tokens, before.phraseEnd, to) ||
        (quantity !== undefined && isNextItem(tokens, before, quantity))),
  };
}

/** Skips ", đặc biệt nghiêm trọng, …": a member of the list that the noun phrase before had begun. */
function afterList(tokens: readonly Token[], from: number, to: number, follows: boolean): number {
  if (!follows || tokens[from]?.text !== ',' || from + 1 >= to) return from;
  for (let at = from + 1; at < to; at += 1) {
    if (tokens[at]?.text === ',') return at;
    if (verbs.at(tokens, at) || abouts.at(tokens, at) || phraseSigns.includes(tokens[at]?.text ?? '')) return from;
  }
  return from;
}

const abouts = lexicon<'about'>([['about', ['về', 'riêng', 'đối với', 'trong đó', 'liên quan', 'tỷ lệ', 'số']]]);

/** Whether a list goes on: the words between two numbers are joiners, or the rest of the noun phrase of the first. */
function goesOnWith(tokens: readonly Token[], from: number, to: number): boolean {
  if (onlyJoins(tokens, from, to)) return true;
  if (tokens[from]?.text !== ',') return false;
  for (let at = from; at < to; at += 1) {
    if (phraseSigns.includes(tokens[at]?.text ?? '') || verbs.at(tokens, at)) return false;
  }
  return onlyJoins(tokens, to - 1, to);
}

/** "thu giữ 5 kg heroin; 2 khẩu súng": nothing but the semicolon of a list stands between two counts. */
function isNextItem(tokens: readonly Token[], before: Quantity, { from, sign, direction }: Quantity): boolean {
  const areCounts = before.sign === undefined && sign === undefined && !before.direction && !direction;
  return areCounts && from === before.phraseEnd + 1 && tokens[before.phraseEnd]?.text === ';';
}

/** "phạt 12 người với tổng số tiền 3 triệu đồng": the amount is governed by what governs those who paid it. */
function addsAmount(tokens: readonly Token[], from: number, to: number): boolean {
  const amount = amounts.before(tokens, to);
  return amount !== undefined && amount.from >= from && onlyJoins(tokens, from, amount.from);
}

const amounts = lexicon<'amount'>([
  ['amount', ['số tiền', 'tổng số tiền', 'với số tiền', 'với tổng số tiền', 'tổng trị giá']],
]);

/** The lead of the number by which this one is governed: its own, or that of the first of the list in which it stands. */
export function governing(sentence: Prepared, at: number): Lead {
  let place = at;
  let lead = leadOf(sentence, place);
  while (lead.joins && place > 0) {
    place -= 1;
    lead = leadOf(sentence, place);
  }
  return lead;
}

/**
 * Index of the first token of the clause in which a token stands. A parenthesis closes a clause, but for what changes:
 * "tai nạn giảm (số vụ giảm 5%)" goes on with what was spoken of.
 */
export function clauseStart(tokens: readonly Token[], at: number, floor = 0, isClosed = true): number {
  let depth = 0;
  for (let place = at - 1; place >= floor; place -= 1) {
    const sign = tokens[place]?.text ?? '';
    if (sign === ')') depth += 1;
    if (sign === '(') depth -= 1;
    if ((isClosed && sign === '(' && depth < 0 && place < at - 1) || (depth <= 0 && clauseSigns.includes(sign)))
      return place + 1;
  }
  return floor;
}

/** Index of the token at which the words after a noun phrase stop speaking of it: a sign, or a verb that is no passive. */
export function trailEnd(tokens: readonly Token[], from: number, limit = tokens.length): number {
  const stop = phraseStop(tokens, from, limit);
  let isPassive = false;
  for (let at = from; at < stop; ) {
    if (besides.at(tokens, at)) return at;
    const link = links.at(tokens, at);
    if (link) {
      at = link.to;
      continue;
    }
    const verb = verbs.at(tokens, at);
    if (passives.at(tokens, at)) isPassive = true;
    else if (verb && !isPassive) return at;
    at = verb?.to ?? at + 1;
  }
  return stop;
}

/** What is named besides is not what was counted. */
const besides = lexicon<'besides'>([
  ['besides', ['cùng nhiều', 'và nhiều', 'cùng với nhiều', 'cùng một số', 'và một số', 'cùng các', 'ngoài ra']],
]);

/** Index of the token that ends the phrase in which a token stands; commas do not. */
export function phraseStop(tokens: readonly Token[], from: number, limit = tokens.length): number {
  let at = from;
  while (at < limit && !phraseSigns.includes(tokens[at]?.text ?? '.')) at += 1;
  return at;
}

const partWords = lexicon<'part'>([['part', ['gồm', 'trong đó', 'bao gồm', 'trong số đó']]]);

/** Whether a lead introduces the parts of what was counted before. */
export function isPartOfList(tokens: readonly Token[], { from, to }: Pick<Lead, 'from' | 'to'>): boolean {
  for (let at = from; at < to; at += 1) if (partWords.at(tokens, at)) return true;
  return false;
}

/** Whether a lead says nothing itself: it is empty, or "trong đó" alone. */
export function onlyIntroduces(tokens: readonly Token[], { from, to }: Lead): boolean {
  let start = from;
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ',') start = at + 1;
  const part = partWords.at(tokens, start);
  return start === to ? from === to : part?.to === to;
}

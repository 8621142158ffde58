import type { Prepared } from '../figures/draft.ts';
import { isPartOfList, type Lead, onlyIntroduces, phraseStop, trailEnd } from '../figures/lead.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { lexicon } from '../words/lexicon.ts';
import { onlyJoins } from '../words/noun-phrase.ts';
import type { Token } from '../words/tokens.ts';
import { verbs } from '../words/verbs.ts';
import { type Fields, fieldsIn } from './fields.ts';
import { keysOf, type MetricIndex } from './metric-phrases.ts';
import { narrowing } from './nouns.ts';

const nearby = 4;

/** What the words before a number, and those after it and all that are joined to it, say that it is about. */
export function fieldsOf(sentence: Prepared, at: number, governs: Lead, index: MetricIndex): Fields[] {
  const { tokens, quantities } = sentence;
  let last = at;
  const joinsNext = (place: number): boolean => {
    const [quantity, next] = [quantities[place], quantities[place + 1]];
    return quantity !== undefined && next !== undefined && onlyJoins(tokens, quantity.phraseEnd, next.from);
  };
  while (joinsNext(last)) last += 1;
  const from = quantities[last]?.to ?? 0;
  const behind = { from, to: trailEnd(tokens, from, quantities[last + 1]?.from) };
  const opened = fieldsIn(tokens, openerOf(sentence, at), 'after', index);
  return [
    ...(opened?.isField ? [opened] : []),
    fieldsIn(tokens, governs, 'before', index) ?? [],
    fieldsIn(tokens, behind, 'after', index) ?? [],
  ].flat();
}

/** "12 vụ (34 người) buôn lậu": what follows a parenthesis that holds but a number is said of both numbers. */
export function afterAside({ tokens, quantities }: Prepared, at: number): Pick<Lead, 'from' | 'to'> | undefined {
  const [quantity, next] = [quantities[at], quantities[at + 1]];
  const aside = quantity?.parenthesis ? quantity : next?.parenthesis ? next : undefined;
  if (!quantity || !aside || aside.direction || aside.sign) return undefined;
  const isBeside = aside === quantity || tokens[quantity.phraseEnd]?.text === '(';
  if (!isBeside || tokens[aside.phraseEnd]?.text !== ')') return undefined;
  const from = aside.phraseEnd + 1;
  return { from, to: trailEnd(tokens, from, quantities[quantities.indexOf(aside) + 1]?.from) };
}

/**
 * Where the words after a number stop speaking of it. A number that opens its clause is its subject, and the verb
 * after it its own ("100% tin báo được tiếp nhận"); after a percentage that does not, the next thing follows at once.
 */
export function trailOf({ tokens, quantities }: Prepared, at: number, lead: Lead): number {
  const quantity = quantities[at];
  const from = quantity?.phraseEnd ?? 0;
  const limit = quantities[at + 1]?.from;
  if (onlyIntroduces(tokens, lead)) return phraseStop(tokens, from, limit);
  if (quantity?.sign !== undefined) return from;
  const end = trailEnd(tokens, from, limit);
  const comma =
    limit === undefined || end < limit
      ? -1
      : tokens.findIndex(({ text }, index) => index >= from && index < end && text === ',');
  const goesOn =
    comma !== -1 && [...tokens.keys()].slice(quantity?.to ?? from, end).some((place) => aboutWhat.at(tokens, place));
  return comma === -1 || goesOn ? end : comma;
}

/** Index at which the last clause of a lead begins: after a comma before which a verb has stood, and words after it. */
export function subjectStart(tokens: readonly Token[], { from, to }: Lead): number {
  let start = from;
  let hasVerb = false;
  for (let at = from; at < to - 1; at += 1) {
    if (verbs.at(tokens, at)) hasVerb = true;
    if (tokens[at]?.text !== ',' || !hasVerb) continue;
    start = at + 1;
    hasVerb = false;
  }
  return start;
}

/** The tokens after the last verb, or comma, of a lead, up to whom it is done for: "cung cấp cho công an 12 tin". */
export function objectOf(tokens: readonly Token[], { from, to }: Lead): [from: number, to: number] {
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.text === ',') start = at + 1;
    else start = Math.max(start, verbs.at(tokens, at)?.to ?? start);
  }
  const receiver = [...tokens.keys()].slice(start, to).find((at) => receivers.at(tokens, at));
  return [Math.min(start, to), receiver ?? to];
}

const receivers = lexicon<'for'>([['for', ['cho']]]);

/**
 * What opens a sentence, or a clause of it, and says what all of it is about: "Về ma túy, …", or all that stands before a
 * colon. Without such a word in front, the words up to the first comma.
 */
export function openerOf({ tokens, quantities }: Prepared, at: number): Pick<Lead, 'from' | 'to'> {
  const place = quantities[at]?.from ?? 0;
  const colon = tokens.findLastIndex(({ text }, index) => index < place && text === ':');
  const start =
    tokens.findLastIndex(({ text }, index) => index < colon && (text === ';' || opens(tokens, index, colon))) + 1;
  const isOfClause = quantities.every(({ from }) => from < start || from > colon);
  const isClosed = tokens.slice(colon, place).some(({ text }) => text === ';');
  if (colon > 0 && isOfClause && !(isClosed && start > 0)) return { from: start, to: colon };
  const first = quantities[0]?.from ?? 0;
  const isAbout = about.at(tokens, 0) !== undefined;
  for (let index = 1; index < first; index += 1) {
    if (isAbout ? verbs.at(tokens, index) : tokens[index]?.text === ',') return { from: 0, to: index };
  }
  return { from: 0, to: isAbout ? first : 0 };
}

/** Whether a parenthesis begins at a token and is still open at another. */
function opens(tokens: readonly Token[], index: number, to: number): boolean {
  return tokens[index]?.text === '(' && !tokens.slice(index, to).some(({ text }) => text === ')');
}

export const about = lexicon<'about'>([
  [
    'about',
    ['về', 'trên lĩnh vực', 'đối với', 'trong lĩnh vực', 'liên quan', 'trong công tác', 'lĩnh vực', 'riêng về', 'án'],
  ],
]);

/** What is said of people one by one is not said of the cases before them: "5 vụ, 3 người chết". */
const states = lexicon<'state'>([['state', ['chết', 'bị', 'được', 'thương vong', 'mất tích']]]);

const aboutWhat = lexicon<'about'>([['about', ['về', 'liên quan', 'phạm tội', 'tội phạm', 'vi phạm', 'phạm pháp']]]);

/** What is said behind the next number and is meant of this one too. */
export interface SharedWords {
  /** The words that say what is counted. */
  phrase: string[];
  /** These, and what it has to do with: "22 đối tượng liên quan đến ma túy". */
  concerned: string[];
  /** All words up to where the clause goes on. */
  all: string[];
  /** Whether the phrase is about both: it says what they concern, or the numbers are joined. */
  isAbout: boolean;
}

export const noShared: SharedWords = { phrase: [], concerned: [], all: [], isAbout: false };

/** The noun phrase of a number that follows at once serves this one too: "2.096 vụ, 4.194 bị can phạm tội về kinh tế". */
export function sharedWords(
  { tokens, quantities }: Pick<Prepared, 'tokens' | 'quantities'>,
  at: number,
  index: MetricIndex,
): SharedWords {
  const [quantity, next] = [quantities[at], quantities[at + 1]];
  const between = quantity && next ? tokens.slice(quantity.phraseEnd, next.from) : [];
  const isNear = between.length <= nearby && between.every(({ text }) => !['.', ';', '(', ')', ':'].includes(text));
  const areMoney = [quantity, next].some((item) => item && money.before(tokens, item.to) !== undefined);
  const areCounts =
    [quantity, next].every((item) => item?.unit.some(({ measure }) => measure.whole) || isOffender(tokens, item)) ||
    (quantity?.sign === 'percent' && next?.sign === 'percent') ||
    (quantity && next && areOneSeizure(tokens, quantity, next));
  const isListed = quantity !== undefined && next !== undefined && onlyJoins(tokens, quantity.phraseEnd, next.from);
  const isWhole = quantity && next && isPartOfList(tokens, { from: quantity.phraseEnd, to: next.from });
  if (!next || isWhole || next.direction || !areCounts || areMoney || !isNear) return noShared;
  // "2.847 vụ/4.822 cá nhân, 1 tổ chức phạm tội về kinh tế": what is said of the last is said of all, unless it counts
  // the same anew: "12 vụ kinh tế với 13 đối tượng, 17 vụ với 19 đối tượng vi phạm về môi trường".
  if (isListed && next.phraseEnd === next.to) {
    const isOfOther = quantities[at + 2]?.unit.some(({ measure }) =>
      quantity.unit.some((own) => own.measure === measure),
    );
    return isOfOther ? noShared : sharedWords({ tokens, quantities }, at + 1, index);
  }
  return {
    phrase: keysOf(narrowing(tokens.slice(next.to, next.phraseEnd)), index),
    concerned: keysOf(tokens.slice(next.to, next.phraseEnd), index).filter((key) => index.weights.has(key)),
    isAbout: aboutWhat.at(tokens, next.to) !== undefined || (isListed && !states.at(tokens, next.to)),
    all: keysOf(tokens.slice(next.to, trailEnd(tokens, next.phraseEnd, quantities[at + 2]?.from)), index),
  };
}

/** "562 kg và hơn 1,2 triệu viên ma túy tổng hợp": what is weighed and what is counted of one thing. */
function areOneSeizure(tokens: readonly Token[], quantity: Quantity, next: Quantity): boolean {
  const sign = tokens[quantity.to];
  const isAnd = sign !== undefined && (['+', ','].includes(sign.text) || ands.at(tokens, quantity.to) !== undefined);
  return isAnd && next.from === quantity.to + 1 && quantity.unit.length > 0 && next.unit.length > 0;
}

const ands = lexicon<'and'>([['and', ['và', 'với', 'cùng']]]);
const money = lexicon<'money'>([['money', ['đồng', 'đ', 'VNĐ', 'USD']]]);

/** "bắt 9 vụ, 14 đối tượng, thu giữ 8 kg ma túy": what was taken from those who were caught tells what they did. */
export function seizedWith({ tokens, quantities }: Prepared, at: number): Pick<Lead, 'from' | 'to'> | undefined {
  const quantity = quantities[at];
  const later = quantities
    .slice(at + 1)
    .find(({ unit }) => unit.length > 0 && unit.every(({ measure }) => !measure.whole));
  if (!quantity || !later || tokens.slice(quantity.to, later.from).some(({ text }) => text === ';')) return undefined;
  const isSeized = [...tokens.keys()].slice(quantity.to, later.from).some((place) => seizing.at(tokens, place));
  return isSeized ? { from: later.to, to: phraseStop(tokens, later.to) } : undefined;
}

const seizing = lexicon<'seizes'>([['seizes', ['thu', 'thu giữ', 'tịch thu']]]);

/** "1 tổ chức phạm tội về kinh tế": counted in none of the publisher's measures, and said to have done what the others did. */
function isOffender(tokens: readonly Token[], quantity: Quantity | undefined): boolean {
  if (!quantity || quantity.sign !== undefined || quantity.unit.length > 0) return false;
  return [...tokens.keys()].slice(quantity.to, quantity.phraseEnd).some((place) => aboutWhat.at(tokens, place));
}

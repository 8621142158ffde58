import { compare, type Decimal, multiply } from '../model/decimal.ts';
import type { Figure, Operator } from '../model/figure.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { type Direction, directionAt, directionBefore } from './direction.ts';
import { distractorAt } from './distractors.ts';
import { type Found, type Lexicon, lexicon } from './lexicon.ts';
import { nounPhraseEnd, onlyJoins } from './noun-phrase.ts';
import { digitsAt, type Numeral, parseDigits, wordsAt } from './numerals.ts';
import type { DistractorReason } from './out-of-account.ts';
import type { Token } from './tokens.ts';
import { type UnitMeaning, type Units, unitAt } from './units.ts';

/** A number with its bound and its unit, before it is known what it is about. All places are token indices. */
export interface Quantity {
  kind: 'quantity';
  operator: Operator;
  value: Decimal;
  valueMax?: Decimal;
  of?: Decimal;
  /** What it was before, where that stands behind a stroke: "85/114 vụ so với cùng kỳ". */
  before?: Decimal;
  /** "1,8 triệu": a scale follows the digits. */
  scaled: boolean;
  /** Digits as written, where they might group thousands by a comma. */
  digits?: string;
  /** `percent` with a per cent sign; `points` with "điểm phần trăm"; `rank` for a place in an order ("thứ 18"). */
  sign?: 'percent' | 'points' | 'rank';
  /** Measures in which the unit word may count; empty where the word is none of the publisher's. */
  unit: readonly UnitMeaning[];
  /** From the word of change, the bound or the number up to the end of the unit. */
  from: number;
  to: number;
  /** Index of the number itself, and of the token after it. */
  number: number;
  numberEnd: number;
  /** End of the noun phrase that says what is counted. */
  phraseEnd: number;
  /** Which way it changes, where it is a change. */
  direction?: Direction;
  /** Whether it stands first in parentheses. */
  parenthesis: boolean;
  /** Whether it is the first of "từ 500 vụ xuống 400 vụ". */
  formerly: boolean;
}

/** A number that states no figure. */
export interface Ignored {
  kind: 'ignored';
  reason: DistractorReason;
  from: number;
  to: number;
}

/** A number of which nothing is known. */
export interface Unknown {
  kind: 'unknown';
  from: number;
  to: number;
}

export type ReadNumber = Quantity | Ignored | Unknown;

const percentWords: Lexicon<'percent'> = lexicon([['percent', ['phần trăm']]]);
const pointWords: Lexicon<'points'> = lexicon([['points', ['điểm phần trăm', 'điểm']]]);
const correspondence: Lexicon<'same'> = lexicon([
  ['same', ['tương ứng', 'tương đương', 'tức', 'bằng', 'tương ứng với']],
]);
const reaching: Lexicon<'to'> = lexicon([['to', ['đến', 'tới']]]);
const becoming: Lexicon<'to'> = lexicon([['to', ['xuống', 'lên', 'còn', 'xuống còn', 'lên tới', 'thành']]]);
const since: Lexicon<'from'> = lexicon([['from', ['từ']]]);
const ranked: Lexicon<'rank'> = lexicon([
  ['rank', ['xếp thứ', 'đứng thứ', 'vị trí thứ', 'xếp vị trí thứ', 'thứ hạng', 'xếp hạng', 'xếp vị trí']],
]);
const placed: Lexicon<'rank'> = lexicon([['rank', ['xếp', 'đứng', 'hạng']]]);
const comparing: Lexicon<'than'> = lexicon([['than', ['so với', 'so', 'so cùng kỳ']]]);
/** Words after which even a number without a unit is a quantity. */
const stating: Lexicon<'states'> = lexicon([
  ['states', ['là', 'đạt', 'có', 'còn', 'gồm', 'được', 'xảy ra', 'trong số', 'tổng số', 'con số']],
]);

/** All numbers of a sentence, in order. */
export function quantitiesOf(tokens: readonly Token[], units: Units): ReadNumber[] {
  const found: ReadNumber[] = [];
  let at = 0;
  while (at < tokens.length) {
    const next = numberAt(tokens, at, units, found.at(-1)?.to ?? 0);
    if (next) found.push(next);
    at = next ? next.to : at + 1;
  }
  const quantities = found.filter((item) => item.kind === 'quantity');
  quantities.forEach((item, index) => {
    item.phraseEnd = nounPhraseEnd(tokens, item.to, quantities[index + 1]?.from ?? tokens.length);
  });
  shareDirections(tokens, quantities);
  shareUnits(tokens, quantities);
  return found;
}

function numberAt(tokens: readonly Token[], at: number, units: Units, floor: number): ReadNumber | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return undefined;
  if (token.kind === 'word') return countedInWords(tokens, at, units, floor);
  const rank = ranked.before(tokens, at) ?? rankAmong(tokens, at);
  const distractor = distractorAt(tokens, at, units);
  if (distractor && !(rank && distractor.reason === 'ordinal')) {
    return { kind: 'ignored', reason: distractor.reason, from: at, to: distractor.to };
  }
  const numeral = digitsAt(tokens, at);
  if (!numeral) return { kind: 'unknown', from: at, to: at + 1 };
  if (rank && rank.from >= floor) {
    const among = tokens[numeral.to]?.text === '/' ? digitsAt(tokens, numeral.to + 1) : undefined;
    return plain(numeral, { sign: 'rank', from: rank.from, to: among?.to ?? numeral.to });
  }
  return (
    rangeAt(tokens, numeral, units, floor) ??
    ratioAt(tokens, numeral, units, floor) ??
    single(tokens, numeral, units, floor)
  );
}

/** "xếp 9/63": a place among so many needs no word for it. */
function rankAmong(tokens: readonly Token[], at: number): Found<'rank'> | undefined {
  return tokens[at + 1]?.text === '/' ? placed.before(tokens, at) : undefined;
}

/** Words after which "năm" is five and no year. */
const counting: Lexicon<'counts'> = lexicon([
  ['counts', ['và', 'với', 'gồm', 'cho', 'bắt', 'xong', 'làm', 'hơn', 'gần']],
]);

/** A number in words counts only where a unit follows: "một" alone is an article, "năm" a year. */
function countedInWords(tokens: readonly Token[], at: number, units: Units, floor: number): Quantity | undefined {
  const numeral = wordsAt(tokens, at);
  if (!numeral || isQuoted(tokens, at) || distractorAt(tokens, numeral.to, units)) return undefined;
  const isYearWord = numeral.to === at + 1 && numeral.value === '5' && !counting.before(tokens, at);
  if (isYearWord || numeral.value === '0' || !unitAt(units, tokens, numeral.to)) return undefined;
  const quantity = single(tokens, numeral, units, floor);
  return quantity.kind === 'quantity' ? quantity : undefined;
}

/** "xử lý một vụ, cảnh tỉnh cả vùng": a saying counts nothing. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  const open = tokens.findLastIndex(({ text }, place) => place < at && (text === '“' || text === '”'));
  return tokens[open]?.text === '“' && tokens.some(({ text }, place) => place > at && text === '”');
}

function single(tokens: readonly Token[], written: Numeral, units: Units, floor: number): Quantity | Unknown {
  const numeral = withWords(tokens, written);
  const before = opening(tokens, numeral.from, floor);
  const measured = measuredFor(tokens, numeral, before, units, floor);
  const after = boundAfter(tokens, measured.to);
  const isSince = before.bound === 'ge' && before.word === 'từ';
  const turned = isSince ? becoming.at(tokens, afterParenthesis(tokens, measured.to)) : undefined;
  const formerly = turned !== undefined && tokens[turned.to]?.kind === 'number';
  const operator = after ? after.meaning : isSince ? 'eq' : (before.bound ?? 'eq');
  const hasUnit = measured.unit.length > 0 || measured.sign !== undefined;
  const noun = tokens[measured.to];
  const isCounted =
    hasUnit || noun?.kind === 'word' || noun?.text === '“' || stating.before(tokens, numeral.from) || numeral.scaled;
  if (!isCounted && before.direction === undefined) return { kind: 'unknown', from: numeral.from, to: numeral.to };
  return {
    ...plain(numeral, {
      operator,
      sign: measured.sign,
      unit: measured.unit,
      from: isSince && !after && !formerly ? numeral.from : before.from,
      to: after?.to ?? measured.to,
    }),
    direction: formerly ? undefined : (before.direction ?? distantDirection(tokens, before.from, floor, measured.sign)),
    parenthesis: before.parenthesis,
    formerly,
  };
}

/** "05 (năm) vụ": the words in parentheses say the number again. */
function withWords(tokens: readonly Token[], numeral: Numeral): Numeral {
  const words = tokens[numeral.to]?.text === '(' ? wordsAt(tokens, numeral.to + 1) : undefined;
  const isSame = words !== undefined && tokens[words.to]?.text === ')' && compare(words.value, numeral.value) === 0;
  return isSame ? { ...numeral, to: words.to + 1 } : numeral;
}

/** The unit behind a number, or the one that what it is said of counts in: "số người chết là 12". */
function measuredFor(
  tokens: readonly Token[],
  numeral: Numeral,
  before: Opening,
  units: Units,
  floor: number,
): Measured {
  const measured = measuredAt(tokens, numeral.to, units);
  const isBare = measured.unit.length === 0 && measured.sign === undefined && tokens[numeral.to]?.kind !== 'word';
  if (!isBare || !(before.direction ?? equating.before(tokens, before.from))) return measured;
  for (let at = before.from - 1; at >= floor && tokens[at]?.kind !== 'number'; at -= 1) {
    const unit = amounts.before(tokens, at) && unitAt(units, tokens, at);
    if (unit) return { unit: unit.meaning, to: numeral.to };
  }
  return measured;
}

const equating: Lexicon<'is'> = lexicon([
  ['is', ['là', 'còn', 'lên', 'đạt', 'ở mức', 'lên tới', 'xuống còn', 'ghi nhận']],
]);
const amounts: Lexicon<'amount'> = lexicon([['amount', ['số', 'tổng số', 'số lượng', 'số lượt']]]);

/** "từ 150 vụ (năm 2022) xuống 120 vụ": what a parenthesis adds does not part what is before it from what is after it. */
function afterParenthesis(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex(({ text }, place) => place > at && text === ')');
  return close === -1 ? at : close + 1;
}

/** "5 - 10%", "từ 5% đến 10%": both ends, rising. */
function rangeAt(tokens: readonly Token[], low: Numeral, units: Units, floor: number): Quantity | undefined {
  const lowUnit = measuredAt(tokens, low.to, units);
  const before = opening(tokens, low.from, floor);
  const isDash = (index: number): boolean => tokens[index]?.key === '-';
  const start = [lowUnit.to, low.to].find((index) => isDash(index) || reaching.at(tokens, index));
  if (start === undefined) return undefined;
  const to = isDash(start) ? start + 1 : (reaching.at(tokens, start)?.to ?? start);
  if (!isDash(start) && before.word !== 'từ' && lowUnit.sign === undefined) return undefined;
  const high = digitsAt(tokens, to);
  if (!high) return undefined;
  const highUnit = measuredAt(tokens, high.to, units);
  const hasUnit = highUnit.unit.length > 0 || highUnit.sign !== undefined;
  // "50 vụ - 189 đối tượng": two things, and no stretch from one to the other.
  const isPair =
    lowUnit.unit.length > 0 &&
    !lowUnit.unit.some(({ measure }) => highUnit.unit.some((unit) => unit.measure === measure));
  if (!hasUnit || isPair || compare(low.value, high.value) >= 0) return undefined;
  return {
    ...plain(low, { operator: 'range', sign: highUnit.sign, unit: highUnit.unit, from: before.from, to: highUnit.to }),
    valueMax: high.value,
    direction: before.direction ?? distantDirection(tokens, before.from, floor, highUnit.sign),
    parenthesis: before.parenthesis,
  };
}

/** "81/83 chỉ tiêu": two numbers of one thing. "130 vụ/206 bị can" are two quantities, since a unit parts them. */
function ratioAt(tokens: readonly Token[], part: Numeral, units: Units, floor: number): Quantity | Unknown | undefined {
  if (tokens[part.to]?.text !== '/') return undefined;
  const whole = digitsAt(tokens, part.to + 1);
  if (!whole) return undefined;
  const measured = measuredAt(tokens, whole.to, units);
  const before = opening(tokens, part.from, floor);
  // "giảm 1/3" is a fraction of something, and no part of a whole that is counted.
  if (before.direction && measured.unit.length === 0) return { kind: 'unknown', from: part.from, to: whole.to };
  return {
    ...plain(part, { sign: measured.sign, unit: measured.unit, from: before.from, to: measured.to }),
    of: whole.value,
    parenthesis: before.parenthesis,
  };
}

function plain(numeral: Numeral, more: Partial<Quantity>): Quantity {
  return {
    kind: 'quantity',
    operator: 'eq',
    value: numeral.value,
    scaled: numeral.scaled,
    digits: numeral.scaled ? undefined : numeral.digits,
    unit: [],
    from: numeral.from,
    to: numeral.to,
    number: numeral.from,
    numberEnd: numeral.to,
    phraseEnd: numeral.to,
    parenthesis: false,
    formerly: false,
    ...more,
  };
}

interface Opening {
  bound?: Operator;
  /** The bound as it is written, where that matters. */
  word?: 'từ';
  direction?: Direction;
  from: number;
  parenthesis: boolean;
}

/** What stands before a number and belongs to it: parenthesis, word of change, bound, sign. */
function opening(tokens: readonly Token[], number: number, floor: number): Opening {
  let from = number;
  let direction: Direction | undefined;
  const sign = tokens[number - 1];
  const isInside = tokens[number - 2]?.text === '(';
  const isBeside = tokens[number]?.glued === true || isInside;
  const isSign = (sign?.key === '-' || sign?.text === '+') && isBeside && number - 1 >= floor;
  if (isSign && ['(', ';', ','].includes(tokens[number - 2]?.text ?? '(')) {
    direction = sign?.text === '+' ? 'up' : 'down';
    from = number - 1;
  }
  const comparative = directionBefore(tokens, from);
  const bound = comparative?.to === from ? undefined : boundBefore(tokens, from);
  const word = since.before(tokens, from) ? 'từ' : undefined;
  if (bound && bound.from >= floor) from = bound.from;
  const outer = bound && bound.from >= floor ? boundBefore(tokens, from) : undefined;
  if (outer && outer.from >= floor) from = outer.from;
  const change = directionBefore(tokens, from);
  if (change && change.from >= floor) {
    direction = change.meaning;
    from = change.from;
  }
  return {
    bound: bound && bound.from >= floor ? (outer?.meaning ?? bound.meaning) : undefined,
    word,
    direction,
    from,
    parenthesis: isAside(tokens, from),
  };
}

/** Whether a number stands first in parentheses: "(4 người)", "(gồm 4 người)". */
function isAside(tokens: readonly Token[], from: number): boolean {
  const before = consisting.before(tokens, from)?.from ?? from;
  return tokens[before - 1]?.text === '(';
}

const consisting: Lexicon<'of'> = lexicon([['of', ['gồm', 'bao gồm', 'với']]]);

/** "kéo giảm tội phạm về trật tự xã hội ít nhất 5%": what falls by a percentage may stand between the verb and the number. */
function distantDirection(
  tokens: readonly Token[],
  number: number,
  floor: number,
  sign: Quantity['sign'],
): Direction | undefined {
  if (sign !== 'percent') return undefined;
  for (let at = number - 1; at >= floor; at -= 1) {
    const direction = directionAt(tokens, at);
    if (direction) return isPredicate(tokens, at) ? direction.meaning : undefined;
    if (tokens[at]?.kind !== 'word' || becoming.at(tokens, at) || reached.at(tokens, at)) return undefined;
  }
  return undefined;
}

/** "số vụ giảm so với …" has said what falls, and by how much comes after it; "mức giảm" is a noun. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  return nominal.before(tokens, at) === undefined;
}

const nominal: Lexicon<'noun'> = lexicon([['noun', ['mức', 'tỷ lệ', 'chỉ tiêu', 'số vụ', 'sự', 'đà']]]);
const reached: Lexicon<'reached'> = lexicon([
  ['reached', ['đạt', 'chiếm', 'còn', 'là', 'tỷ lệ', 'bằng', 'hoàn thành', 'so với', 'được', 'có']],
]);

interface Measured {
  sign?: 'percent' | 'points';
  unit: readonly UnitMeaning[];
  to: number;
}

function measuredAt(tokens: readonly Token[], index: number, units: Units): Measured {
  const point = pointWords.at(tokens, index);
  if (point && (point.to - point.from > 1 || tokens[point.to]?.text === '%')) {
    return { sign: 'points', unit: [], to: tokens[point.to]?.text === '%' ? point.to + 1 : point.to };
  }
  if (tokens[index]?.text === '%') return { sign: 'percent', unit: [], to: index + 1 };
  const percent = percentWords.at(tokens, index);
  if (percent) return { sign: 'percent', unit: [], to: percent.to };
  // "giảm 3 số vụ": the word for a number says no more than the unit behind it.
  const unit = unitAt(units, tokens, amounts.at(tokens, index)?.to ?? index);
  return unit ? { unit: unit.meaning, to: unit.to } : { unit: [], to: index };
}

/** One word of change governs all that is joined to it: "tăng 147 vụ/1.063 đối tượng", "giảm 3 vụ (5%)". */
function shareDirections(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  quantities.forEach((item, index) => {
    const before = quantities[index - 1];
    if (!before?.direction || item.direction) return;
    const between = tokens.slice(before.to, item.from);
    const isStroke = between.length === 1 && ['/', '='].includes(between[0]?.text ?? '');
    const isOtherUnit = (item.sign === 'percent') !== (before.sign === 'percent');
    const isSizeAgain =
      item.parenthesis &&
      isOtherUnit &&
      item.of === undefined &&
      tokens[item.from - 2] === tokens[before.phraseEnd - 1];
    const isJoined = onlyJoins(tokens, before.phraseEnd, item.from);
    const isListed = isJoined && (isSameSign(before, item) || isCountedBefore(item, quantities.slice(0, index)));
    const isOfComparison = comparing.at(tokens, 0) !== undefined && quantities[0]?.direction !== undefined;
    const isCompared =
      isJoined && item.unit.length > 0 && (isOfComparison || comparing.at(tokens, item.phraseEnd) !== undefined);
    const isSameSize = item.sign === 'percent' && correspondence.before(tokens, item.from) !== undefined;
    if (isStroke || isSizeAgain || isListed || isCompared || isSameSize) item.direction = before.direction;
  });
}

/** "12 vụ (-3)": the change in parentheses counts what the number before it counts. */
function shareUnits(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  quantities.forEach((item, index) => {
    const before = quantities[index - 1];
    const isBare = item.unit.length === 0 && item.sign === undefined && tokens[item.to]?.text === ')';
    if (before && isBare && item.direction && item.parenthesis && before.phraseEnd === item.from - 1)
      item.unit = before.unit;
  });
}

/** "tăng 13 vụ, 6 bị cáo" after "81 vụ với 168 bị cáo": what has its level already is changed. */
function isCountedBefore(item: Quantity, earlier: readonly Quantity[]): boolean {
  const measures = item.unit.map(({ measure }) => measure);
  return earlier.some(({ unit, direction }) => !direction && unit.some(({ measure }) => measures.includes(measure)));
}

function isSameSign(before: Quantity, item: Quantity): boolean {
  return before.sign === item.sign && before.sign !== undefined;
}

/** The figure in the given measure; thousands grouped by a comma are read so only where whole things are counted. */
export function figureIn(quantity: Quantity, meaning: UnitMeaning | undefined): Figure {
  const grouped = meaning?.measure.whole && /^\d{1,3},\d{3}$/.test(quantity.digits ?? '');
  const value = grouped ? (parseDigits((quantity.digits ?? '').replace(',', '.')) ?? quantity.value) : quantity.value;
  const scale = (number: Decimal): Decimal =>
    meaning === undefined || meaning.factor === '1' ? number : multiply(number, meaning.factor);
  return {
    operator: quantity.operator,
    value: scale(value),
    ...(quantity.valueMax === undefined ? {} : { valueMax: scale(quantity.valueMax) }),
    ...(quantity.of === undefined ? {} : { of: scale(quantity.of) }),
  };
}

/** The forms in which a number is written: alone, as a range, over a whole. */
import { compare } from '../../model/decimal.ts';
import { type Lexicon, lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { boundAfter } from './bounds.ts';
import { measuredAt, measuredFor } from './measured.ts';
import { digitsAt, type Numeral, wordsAt } from './numerals.ts';
import { becoming, distantDirection, opening } from './opening.ts';
import { plain, type Quantity, type Unknown } from './quantity.ts';
import type { Units } from './units.ts';

/** A number with its bound, its direction and its unit. */
export function single(tokens: readonly Token[], written: Numeral, units: Units, floor: number): Quantity | Unknown {
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

/** "từ 150 vụ (năm 2022) xuống 120 vụ": what a parenthesis adds does not part what is before it from what is after it. */
function afterParenthesis(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex(({ text }, place) => place > at && text === ')');
  return close === -1 ? at : close + 1;
}

/** "5 - 10%", "từ 5% đến 10%": both ends, rising. */
export function rangeAt(tokens: readonly Token[], low: Numeral, units: Units, floor: number): Quantity | undefined {
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
export function ratioAt(
  tokens: readonly Token[],
  part: Numeral,
  units: Units,
  floor: number,
): Quantity | Unknown | undefined {
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

const reaching: Lexicon<'to'> = lexicon([['to', ['đến', 'tới']]]);
/** Words after which even a number without a unit is a quantity. */
const stating: Lexicon<'states'> = lexicon([
  ['states', ['là', 'đạt', 'có', 'còn', 'gồm', 'được', 'xảy ra', 'trong số', 'tổng số', 'con số']],
]);

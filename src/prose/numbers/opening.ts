import type { Operator } from '../../model/figure.ts';
import { type Direction, directionAt, directionBefore } from '../words/direction.ts';
import { type Lexicon, lexicon } from '../words/lexicon.ts';
import { targetWords } from '../words/target-words.ts';
import type { Token } from '../words/tokens.ts';
import { boundBefore } from './bounds.ts';
import type { Quantity } from './quantity.ts';

/** What stands before a number and belongs to it. */
export interface Opening {
  bound?: Operator;
  /** The bound as it is written, where that matters. */
  word?: 'từ';
  direction?: Direction;
  from: number;
  parenthesis: boolean;
}

/** What stands before a number and belongs to it: parenthesis, word of change, bound, sign. */
export function opening(tokens: readonly Token[], number: number, floor: number): Opening {
  let from = number;
  let direction: Direction | undefined;
  const sign = tokens[number - 1];
  const isInside = tokens[number - 2]?.text === '(';
  const isBeside = tokens[number]?.glued === true || isInside;
  const isSign = (sign?.key === '-' || sign?.text === '+') && isBeside && number - 1 >= floor;
  if (isSign && ['(', ';', ',', '|'].includes(tokens[number - 2]?.text ?? '(')) {
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
export function distantDirection(
  tokens: readonly Token[],
  number: number,
  floor: number,
  sign: Quantity['sign'],
): Direction | undefined {
  if (sign !== 'percent') return undefined;
  let isGiven = false;
  for (let at = number - 1; at >= floor; at -= 1) {
    const direction = directionAt(tokens, at);
    if (direction) {
      const isMeant = isPredicate(tokens, at) && (!isGiven || targetWords.at(tokens, direction.to) !== undefined);
      return isMeant ? direction.meaning : undefined;
    }
    isGiven ||= given.at(tokens, at) !== undefined;
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
  ['reached', ['đạt', 'chiếm', 'còn', 'là', 'tỷ lệ', 'bằng', 'hoàn thành', 'có']],
]);
/** "vượt so với chỉ tiêu được giao 3%": these come before the number where what is exceeded is a target. */
const given: Lexicon<'given'> = lexicon([['given', ['so với', 'được']]]);

const since: Lexicon<'from'> = lexicon([['from', ['từ']]]);
/** Words after which a number is what something has become. */
export const becoming: Lexicon<'to'> = lexicon([['to', ['xuống', 'lên', 'còn', 'xuống còn', 'lên tới', 'thành']]]);

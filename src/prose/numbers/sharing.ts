/** What numbers take from those beside them. */
import { type Lexicon, lexicon } from '../words/lexicon.ts';
import { onlyJoins } from '../words/noun-phrase.ts';
import type { Token } from '../words/tokens.ts';
import type { Quantity } from './quantity.ts';

/** One word of change governs all that is joined to it: "tăng 147 vụ/1.063 đối tượng", "giảm 3 vụ (5%)". */
export function shareDirections(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  quantities.forEach((item, index) => {
    const beside = quantities[index - 1];
    // "tăng 31 vụ (+8,68%) và 40 đối tượng": what stands in parentheses joins nothing.
    const isPassed = beside?.parenthesis === true && tokens[beside.phraseEnd]?.text === ')' && !item.parenthesis;
    const before = isPassed ? quantities[index - 2] : beside;
    if (!before?.direction || item.direction) return;
    const joinFrom = isPassed ? beside.phraseEnd + 1 : before.phraseEnd;
    const between = tokens.slice(before.to, item.from);
    const isStroke = between.length === 1 && ['/', '='].includes(between[0]?.text ?? '');
    const isOtherUnit = (item.sign === 'percent') !== (before.sign === 'percent');
    const isSizeAgain =
      item.parenthesis &&
      isOtherUnit &&
      item.of === undefined &&
      tokens[item.from - 2] === tokens[before.phraseEnd - 1];
    const isJoined = onlyJoins(tokens, joinFrom, item.from);
    const isListed = isJoined && (isSameSign(before, item) || isCountedBefore(item, quantities.slice(0, index)));
    const isOfComparison = comparing.at(tokens, 0) !== undefined && quantities[0]?.direction !== undefined;
    const isCompared =
      isJoined && item.unit.length > 0 && (isOfComparison || comparing.at(tokens, item.phraseEnd) !== undefined);
    const isSameSize = item.sign === 'percent' && correspondence.before(tokens, item.from) !== undefined;
    if (isStroke || isSizeAgain || isListed || isCompared || isSameSize) item.direction = before.direction;
  });
}

/** "12 vụ (-3)": the change in parentheses counts what the number before it counts. */
export function shareUnits(tokens: readonly Token[], quantities: readonly Quantity[]): void {
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

const correspondence: Lexicon<'same'> = lexicon([
  ['same', ['tương ứng', 'tương đương', 'tức', 'bằng', 'tương ứng với']],
]);
const comparing: Lexicon<'than'> = lexicon([['than', ['so với', 'so', 'so cùng kỳ']]]);

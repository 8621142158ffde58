import { type Lexicon, lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Numeral } from './numerals.ts';
import type { Opening } from './opening.ts';
import { type UnitMeaning, type Units, unitAt } from './units.ts';

/** In what a number counts, and where the words for it end. */
export interface Measured {
  sign?: 'percent' | 'points';
  unit: readonly UnitMeaning[];
  to: number;
}

/** The unit, or the sign, that begins at a token. */
export function measuredAt(tokens: readonly Token[], index: number, units: Units): Measured {
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

/** The unit behind a number, or the one that what it is said of counts in: "số người chết là 12". */
export function measuredFor(
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
const amounts: Lexicon<'amount'> = lexicon([['amount', ['số', 'tổng số', 'số lượng']]]);

const percentWords: Lexicon<'percent'> = lexicon([['percent', ['phần trăm']]]);
const pointWords: Lexicon<'points'> = lexicon([['points', ['điểm phần trăm', 'điểm']]]);

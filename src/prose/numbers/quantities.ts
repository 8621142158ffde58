import { distractorAt } from '../distractors/distractors.ts';
import { type Found, type Lexicon, lexicon } from '../words/lexicon.ts';
import { nounPhraseEnd } from '../words/noun-phrase.ts';
import type { Token } from '../words/tokens.ts';
import { rangeAt, ratioAt, single } from './forms.ts';
import { digitsAt, wordsAt } from './numerals.ts';
import { plain, type Quantity, type ReadNumber } from './quantity.ts';
import { shareDirections, shareUnits } from './sharing.ts';
import { type Units, unitAt } from './units.ts';

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

const ranked: Lexicon<'rank'> = lexicon([
  ['rank', ['xếp thứ', 'đứng thứ', 'vị trí thứ', 'xếp vị trí thứ', 'thứ hạng', 'xếp hạng', 'xếp vị trí']],
]);
const placed: Lexicon<'rank'> = lexicon([['rank', ['xếp', 'đứng', 'hạng']]]);

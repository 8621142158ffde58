/** Places in a list as authors write them in running text: "hạng nhì", "đứng thứ năm", "second of five", "3rd". */

import { wordsAt } from '../numbers/numerals.ts';
import { type Found, lexicon } from '../words/lexicon.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import type { WrittenNumber } from './written-numbers.ts';

const inVietnamese = lexicon<number>([
  [1, ['thứ nhất', 'hạng nhất', 'đứng đầu', 'dẫn đầu', 'xếp đầu']],
  [2, ['thứ nhì', 'hạng nhì']],
]);
/** What a number in words follows: "thứ mười lăm". */
const placeWords = lexicon<'place'>([['place', ['thứ', 'hạng']]]);
/** "Lần thứ hai", "năm thứ ba": counted, not placed. */
const countedBefore = lexicon<'counted'>([['counted', ['lần', 'ngày', 'tuần', 'tháng', 'quý', 'năm', 'khóa']]]);

const units = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const teens =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const inEnglish = lexicon<number>([
  ...[...units, ...teens.split(' ')].map((word, index) => [index + 1, [word]] as const),
  ...tens.flatMap((ten, index) =>
    units.map((unit, more) => [(index + 2) * 10 + more + 1, [`${ten} ${unit}`]] as const),
  ),
]);
/** "The first half": a stretch of time, not a place. */
const countedAfter = lexicon<'counted'>([
  ['counted', ['half', 'quarter', 'year', 'month', 'week', 'day', 'time', 'edition']],
]);
const endings = new Set(['st', 'nd', 'rd', 'th']);

/** Every place of a text, in order. */
export function writtenOrdinals(text: string): WrittenNumber[] {
  const tokens = tokenise(text).filter(({ key }) => key !== '-');
  const ordinals: WrittenNumber[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const found = vietnameseAt(tokens, index) ?? englishAt(tokens, index);
    const [first, last] = [tokens[found?.from ?? -1], tokens[(found?.to ?? 0) - 1]];
    if (!found || !first || !last) continue;
    ordinals.push({ start: first.start, end: last.end, readings: [String(found.meaning)], sign: 'none' });
    index = found.to - 1;
  }
  return ordinals;
}

function vietnameseAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  if (countedBefore.before(tokens, index)) return undefined;
  const known = inVietnamese.at(tokens, index);
  if (known) return known;
  const place = placeWords.at(tokens, index);
  const words = place && wordsAt(tokens, place.to);
  return words && { meaning: Number(words.value), from: index, to: words.to };
}

function englishAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const found = inEnglish.at(tokens, index) ?? numberedAt(tokens, index);
  return found && countedAfter.at(tokens, found.to) ? undefined : found;
}

/** "3rd". */
function numberedAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const [number, ending] = tokens.slice(index, index + 2);
  const isOrdinal = number?.kind === 'number' && ending?.glued && endings.has(ending.text.toLowerCase());
  return isOrdinal ? { meaning: Number(number.text), from: index, to: index + 2 } : undefined;
}

import { add, type Decimal, multiply } from '../../model/decimal.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** A number as it stands in a sentence, in digits or in words. */
export interface Numeral {
  value: Decimal;
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
  /** The digits as they stand, without a scale; absent for a number in words. */
  digits?: string;
  /** "1,8 triệu": a scale follows. */
  scaled: boolean;
}

const scales = lexicon<Decimal>([
  ['10', ['chục']],
  ['100', ['trăm']],
  ['1000', ['nghìn', 'ngàn']],
  ['10000', ['vạn']],
  ['1000000', ['triệu']],
  ['1000000000', ['tỷ']],
]);

const digitWords = lexicon<number>([
  [0, ['không']],
  [1, ['một', 'mốt']],
  [2, ['hai']],
  [3, ['ba']],
  [4, ['bốn', 'tư']],
  [5, ['năm', 'lăm']],
  [6, ['sáu']],
  [7, ['bảy', 'bẩy']],
  [8, ['tám']],
  [9, ['chín']],
]);
const tenWord = lexicon<number>([[10, ['mười']]]);
const multiples = lexicon<number>([
  [10, ['mươi', 'chục']],
  [100, ['trăm']],
]);
const connectors = lexicon<'and'>([['and', ['linh', 'lẻ']]]);
const halfWord = lexicon<'half'>([['half', ['rưỡi']]]);

/** The number in digits that begins at a token, with its scales: `3.264`, `1,8 triệu`, `470 tỷ 581 triệu`. */
export function digitsAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const first = pieceAt(tokens, index);
  if (!first) return undefined;
  let total = first.value;
  let { to, scale } = first;
  while (scale !== undefined) {
    const next = pieceAt(tokens, to);
    if (next?.scale === undefined || next.scale.length >= scale.length) break;
    total = add(total, next.value);
    ({ to, scale } = next);
  }
  const half = first.scale !== undefined && to === first.to ? halfWord.at(tokens, to) : undefined;
  if (half) total = add(total, multiply(first.scale ?? '0', '0.5'));
  return {
    value: total,
    from: index,
    to: half?.to ?? to,
    digits: tokens[index]?.text,
    scaled: first.scale !== undefined,
  };
}

/** The number in words that begins at a token: `mười lăm`, `hai trăm linh ba`. */
export function wordsAt(tokens: readonly Token[], index: number): Numeral | undefined {
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let at = index;
  let scaled = false;
  for (;;) {
    const single = digit === undefined ? digitWords.at(tokens, at) : undefined;
    const ten = digit === undefined ? tenWord.at(tokens, at) : undefined;
    const multiple = digit === undefined ? undefined : multiples.at(tokens, at);
    const scale = digit === undefined && group === 0 ? undefined : scales.at(tokens, at);
    const connector = at > index ? connectors.at(tokens, at) : undefined;
    if (single) {
      digit = single.meaning;
      at = single.to;
    } else if (ten) {
      group += ten.meaning;
      at = ten.to;
    } else if (multiple && digit !== undefined) {
      group += digit * multiple.meaning;
      digit = undefined;
      at = multiple.to;
    } else if (scale && Number(scale.meaning) >= 1000) {
      total += (group + (digit ?? 0)) * Number(scale.meaning);
      group = 0;
      digit = undefined;
      scaled = true;
      at = scale.to;
    } else if (connector && digitWords.at(tokens, connector.to)) {
      at = connector.to;
    } else break;
  }
  if (at === index) return undefined;
  return { value: String(total + group + (digit ?? 0)), from: index, to: at, scaled };
}

/**
 * Reads digits as Vietnamese writes them: a point or an unbreakable space groups thousands, a comma parts the decimals.
 * Null for `10.20.30`.
 */
export function parseDigits(digits: string): Decimal | null {
  if (/\s/u.test(digits)) return parseDigits(digits.replace(/\s/gu, '').replace('.', ','));
  const plain = (whole: string): Decimal => whole.replace(/^0+(?=\d)/, '');
  const [head = '', ...tail] = digits.split(/[.,]/);
  const signs = digits.replace(/\d/g, '');
  if (signs === '') return plain(digits);
  const areGroups = (parts: readonly string[]): boolean => head.length <= 3 && parts.every((part) => part.length === 3);
  if (/^\.+$/.test(signs) && areGroups(tail)) return plain(head + tail.join(''));
  if (/^,,+$/.test(signs) && areGroups(tail)) return plain(head + tail.join(''));
  if (/^\.+,$/.test(signs) && areGroups(tail.slice(0, -1))) {
    return `${plain(head + tail.slice(0, -1).join(''))}.${tail.at(-1)}`;
  }
  return signs.length === 1 ? `${plain(head)}.${tail[0]}` : null;
}

interface Piece {
  value: Decimal;
  scale?: Decimal;
  to: number;
}

function pieceAt(tokens: readonly Token[], index: number): Piece | undefined {
  const token = tokens[index];
  const number = token?.kind === 'number' ? parseDigits(token.text) : null;
  if (number === null) return undefined;
  let scale: Decimal | undefined;
  let to = index + 1;
  for (let found = scales.at(tokens, to); found; found = scales.at(tokens, to)) {
    scale = scale === undefined ? found.meaning : multiply(scale, found.meaning);
    to = found.to;
  }
  return { value: scale === undefined ? number : multiply(number, scale), scale, to };
}

import type { Decimal } from '../../model/decimal.ts';
import type { Measure } from '../../model/measure.ts';
import { type Found, type Lexicon, lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** A measure in which the word before it may count, and what that word is worth in it. */
export interface UnitMeaning {
  measure: Measure;
  factor: Decimal;
}

/** The words that follow a number and say what is counted. */
export interface Units {
  words: Lexicon<readonly UnitMeaning[]>;
  /** Those that are written with a comma: "băng, nhóm". */
  lists: Lexicon<readonly UnitMeaning[]>;
}

/**
 * Nouns that count the same things as a plainer noun: Vietnamese counts people by what they are or did, and cases by
 * how weighty the text is. The longer word stands for the measure that knows the plainer one.
 */
const kindred: readonly (readonly [string, readonly string[]])[] = [
  [
    'người',
    [
      'cá nhân',
      'bị cáo',
      'nạn nhân',
      'trẻ em',
      'tên',
      'con bạc',
      'công dân',
      'phạm nhân',
      'học sinh',
      'cán bộ',
      'bị hại',
      'nghi can',
      'nghi phạm',
      'kẻ',
      'đồng chí',
      'tổ chức, cá nhân',
      'cá nhân, tổ chức',
    ],
  ],
  ['vụ', ['vụ án', 'trường hợp', 'việc', 'vụ, việc', 'vụ án, vụ việc']],
  ['tin', ['tin báo', 'thông tin', 'nguồn tin', 'tố giác', 'tin báo, tố giác', 'tố giác, tin báo', 'nguồn tin báo']],
  ['nhóm', ['ổ nhóm', 'ổ, nhóm', 'băng nhóm', 'băng, ổ nhóm']],
  ['phương tiện', ['mô tô', 'ô tô', 'xe mô tô', 'xe máy', 'xe ô tô']],
  ['khẩu', ['súng']],
  ['đồng', ['đ', 'VNĐ']],
  ['kg', ['kilôgam', 'ki lô gam']],
  ['g', ['gam', 'gram', 'gr']],
];

/** All unit words of a publisher's measures; a word may belong to several. */
export function unitsOf(measures: ReadonlyMap<string, Measure>): Units {
  const meanings = new Map<string, UnitMeaning[]>();
  const file = (word: string, meaning: UnitMeaning): void => {
    const list = meanings.get(word) ?? [];
    if (list.every(({ measure }) => measure !== meaning.measure)) list.push(meaning);
    meanings.set(word, list);
  };
  for (const measure of measures.values()) {
    for (const [word, factor] of Object.entries(measure.units)) file(word, { measure, factor });
    const label = measure.label['vi'];
    if (label) file(label, { measure, factor: '1' });
  }
  for (const [plain, others] of kindred) {
    for (const meaning of meanings.get(plain) ?? []) for (const other of others) file(other, meaning);
  }
  const all = [...meanings].map(([word, list]) => [list, [word]] as const);
  return { words: lexicon(all), lists: lexicon(all.filter(([, [word]]) => word?.includes(','))) };
}

/** The unit that begins at a token. */
export function unitAt(
  units: Units,
  tokens: readonly Token[],
  index: number,
): Found<readonly UnitMeaning[]> | undefined {
  const plain = units.words.at(tokens, index);
  const withoutCommas: Token[] = [];
  const places: number[] = [];
  for (let at = index; at < tokens.length && withoutCommas.length < longestUnit; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === ',' && withoutCommas.length > 0) continue;
    if (token.kind !== 'word') break;
    withoutCommas.push(token);
    places.push(at);
  }
  const listed = units.lists.at(withoutCommas, 0);
  if (!listed) return plain;
  const to = (places[listed.to - 1] ?? index) + 1;
  return !plain || to > plain.to ? { meaning: listed.meaning, from: index, to } : plain;
}

const longestUnit = 6;

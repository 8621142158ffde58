/** Numbers in digits as authors write them in running text, in Vietnamese or English. */
import { add, type Decimal, multiply } from '../../model/decimal.ts';
import { percentWords, pointWords, scales } from '../../model/notation.ts';

/** A number where it stands in a text. */
export interface WrittenNumber {
  start: number;
  /** Behind its scale or its per cent sign. */
  end: number;
  /** What it may mean, the likeliest first: "3.264" is 3264 to most authors and 3.264 to some. */
  readings: readonly Decimal[];
  sign: 'percent' | 'points' | 'none';
}

const digits = /\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/gu;

/** What is made of digits but counts nothing: dates, months, stretches of years, times, numbers of documents. */
const countsNothing = [
  /\d{1,4}([/.-])\d{1,2}\1\d{1,4}/gu,
  /(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d(?![\d.,]\d|\d)/gu,
  /(?<!\d)(?:19|20)\d\d ?[-–—/] ?(?:19|20)?\d\d(?!\d)/gu,
  /\d{1,2}[:h]\d{2}(?!\d)/gu,
  /\d+(?=\/\p{Lu})/gu,
];

const scaleNames = Object.keys(scales);

/** Every number of a text that may count something, in order; none begins or ends inside a longer one or a word. */
export function writtenNumbers(text: string): WrittenNumber[] {
  const closed = countsNothing.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length] as const),
  );
  const pieces = [...text.matchAll(digits)].flatMap(({ index, 0: found }): WrittenNumber[] => {
    const end = index + found.length;
    const readings = readingsOf(found);
    const isPartOfWord = /[\p{L}_#][-/.]?$/u.test(text.slice(Math.max(0, index - 2), index));
    const isClosed = closed.some(([from, to]) => index < to && end > from);
    return readings.length === 0 || isPartOfWord || isClosed ? [] : [{ start: index, end, readings, sign: 'none' }];
  });
  return joined(
    pieces.map((piece) => scaled(piece, text)),
    text,
  ).map((number) => withSign(number, text));
}

function readingsOf(written: string): Decimal[] {
  const plain = (whole: string): Decimal => whole.replace(/^0+(?=\d)/, '');
  const [, spaced, decimals] = /^(\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+)(?:[.,](\d+))?$/u.exec(written) ?? [];
  if (spaced !== undefined) {
    const whole = spaced.replace(/\D/gu, '');
    return [decimals === undefined ? whole : `${whole}.${decimals}`];
  }
  const [, grouped, rest] = /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)(?:[.,](\d+))?$/u.exec(written) ?? [];
  const isGrouped = grouped !== undefined && !written.startsWith('0');
  const signs = written.replace(/\d/gu, '');
  const areUnlike = rest === undefined || signs.at(-1) !== signs[0];
  const thousands =
    isGrouped && areUnlike ? [[grouped.replace(/\D/gu, ''), rest].filter((part) => part !== undefined).join('.')] : [];
  if (signs === '') return [plain(written)];
  return signs.length === 1 ? [...thousands, plain(written.replace(',', '.'))] : thousands;
}

interface Scaled extends WrittenNumber {
  scale?: Decimal;
}

/** With the scale that follows: "1,8 triệu", "2.41 million". */
function scaled(number: WrittenNumber, text: string): Scaled {
  const after = text.slice(number.end);
  const name = scaleNames.find((candidate) => wordAt(after, candidate) > 0);
  const scale = scales[name ?? ''];
  if (name === undefined || scale === undefined) return number;
  const readings = number.readings.map((reading) => multiply(reading, scale));
  return { ...number, end: number.end + wordAt(after, name), readings, scale };
}

/** Pieces of one amount become one number: "470 tỷ 581 triệu". */
function joined(pieces: readonly Scaled[], text: string): WrittenNumber[] {
  const numbers: Scaled[] = [];
  for (const piece of pieces) {
    const last = numbers.at(-1);
    const continues =
      last?.scale !== undefined &&
      piece.scale !== undefined &&
      piece.scale.length < last.scale.length &&
      /^\s+$/u.test(text.slice(last.end, piece.start));
    if (!continues) {
      numbers.push(piece);
      continue;
    }
    const readings = last.readings.flatMap((left) => piece.readings.map((right) => add(left, right)));
    numbers[numbers.length - 1] = { ...last, end: piece.end, readings, scale: piece.scale };
  }
  return numbers;
}

function withSign({ start, end, readings }: WrittenNumber, text: string): WrittenNumber {
  const after = text.slice(end);
  const points = Math.max(...pointWords.map((word) => wordAt(after, word)));
  if (points > 0) return { start, end, readings, sign: 'points' };
  const percent = Math.max(
    /^[ \u00a0\u202f]?%/u.exec(after)?.[0].length ?? 0,
    ...percentWords.map((word) => wordAt(after, word)),
  );
  return { start, end: end + percent, readings, sign: percent > 0 ? 'percent' : 'none' };
}

/** How far a text's first word reaches, if it is this one; 0 if it is not. */
function wordAt(text: string, word: string): number {
  const [space = ''] = /^\s*/u.exec(text) ?? [];
  const rest = text.slice(space.length);
  const isWord = rest.slice(0, word.length).toLowerCase() === word && !/^\p{L}/u.test(rest.slice(word.length));
  return isWord ? space.length + word.length : 0;
}

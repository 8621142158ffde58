/**
 * How authors write figures and changes in frontmatter: read and printed.
 * Values come from the author's own characters; whatever could mean two things is refused.
 */
import { add, compare, type Decimal, isNegative, isWhole, multiply } from './decimal.ts';
import { type Change, type ChangeUnit, type Figure, mirrored, type Operator } from './figure.ts';
import { isPercent, type Measure } from './measure.ts';

/** A scalar as the author wrote it. */
export interface Written {
  text: string;
  /** Whether it stood in quotation marks: only then may a point group thousands. */
  quoted: boolean;
}

/** Why a figure is refused, with what to write instead where that is known. */
export interface NotationFault {
  fault:
    | 'not-a-number'
    | 'thousands-point'
    | 'thousands-separator'
    | 'percent-missing'
    | 'percent-unexpected'
    | 'unit-unknown'
    | 'not-whole'
    | 'negative'
    | 'range-inverted'
    | 'ratio-not-allowed'
    | 'part-over-whole'
    | 'change-without-sign'
    | 'points-not-percent'
    | 'points-for-count';
  write?: string;
}

/** What the notation needs to know of a metric. */
export interface NotationContext {
  measure: Measure;
  /** Whether the metric is part of a whole, so that `81/83` is legal. */
  partOfWhole?: boolean;
}

/** A change before it is known what it is measured from. */
export type WrittenChange = Pick<Change, 'figure' | 'unit'>;

const prefixes: readonly (readonly [Operator, readonly string[]])[] = [
  ['ge', ['>=', '≥', 'ít nhất', 'tối thiểu', 'at least']],
  ['le', ['<=', '≤', 'không quá', 'tối đa', 'at most']],
  ['gt', ['>', 'trên', 'hơn', 'over', 'more than']],
  ['lt', ['<', 'dưới', 'under', 'less than']],
  ['approx', ['~', '≈', 'khoảng', 'ước', 'gần', 'about']],
];
const suffixes: readonly (readonly [Operator, readonly string[]])[] = [
  ['ge', ['trở lên', 'or more']],
  ['le', ['trở xuống', 'or less']],
];
const symbols: Readonly<Record<Operator, string>> = {
  eq: '',
  gt: '> ',
  ge: '>= ',
  lt: '< ',
  le: '<= ',
  approx: '~ ',
  range: '',
};
const decreases = ['kéo giảm', 'giảm', 'down'];
const increases = ['tăng', 'up'];
const scales: Readonly<Record<string, Decimal>> = {
  nghìn: '1000',
  ngàn: '1000',
  triệu: '1000000',
  tỷ: '1000000000',
  tỉ: '1000000000',
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
};
const pointWords = ['điểm phần trăm', 'điểm %', 'điểm', 'points', 'pp'];

/** Reads a level: `391`, `"> 90%"`, `ít nhất 5%`, `5–10%`, `81/83`, `"> 271 tỷ đồng"`. */
export function parseFigure(written: Written, context: NotationContext): Figure | NotationFault {
  const text = tidy(written.text);
  const ratio = /^([^/]+)\/([^/]+)$/.exec(text);
  if (ratio) return parseRatio(ratio[1] ?? '', ratio[2] ?? '', written.quoted, context);

  const figure = parseBounded(text, { ...context, quoted: written.quoted, unit: 'level' });
  if ('fault' in figure) return figure;
  if (isNegative(figure.value)) return { fault: 'negative' };
  return figure;
}

/** Reads a change: `-43`, `-9.9%`, `giảm ít nhất 5%`, `"<= -5%"`, `-10..-5%`, `"< 0%"`, `giảm`. */
export function parseChange(written: Written, context: NotationContext): WrittenChange | NotationFault {
  const text = tidy(written.text);
  const lower = text.toLowerCase();
  if (decreases.includes(lower)) return { figure: { operator: 'lt', value: '0' }, unit: 'percent' };
  if (increases.includes(lower)) return { figure: { operator: 'gt', value: '0' }, unit: 'percent' };

  const { rest: unitless, unit } = changeUnit(text, context.measure);
  if (typeof unit !== 'string') return unit;
  const options = { ...context, quoted: written.quoted, unit };

  const decrease = afterWord(unitless, decreases);
  const increase = afterWord(unitless, increases);
  if (decrease !== undefined || increase !== undefined) {
    const figure = parseBounded(decrease ?? increase ?? '', options);
    if ('fault' in figure) return figure;
    if (isNegative(figure.value)) return { fault: 'not-a-number' };
    return { figure: decrease === undefined ? figure : mirrored(figure), unit };
  }
  const figure = parseBounded(unitless, options);
  if ('fault' in figure) return figure;
  return isSigned(unitless) || compare(figure.value, '0') === 0 ? { figure, unit } : { fault: 'change-without-sign' };
}

/** Writes a figure so that {@link parseFigure} reads the same one back from a quoted scalar. */
export function printFigure(figure: Figure, measure: Measure): string {
  const sign = isPercent(measure) ? '%' : '';
  if (figure.of !== undefined) return `${printNumber(figure.value)}/${printNumber(figure.of)}`;
  return printBounded(figure, sign, printNumber);
}

/** Writes a change so that {@link parseChange} reads the same one back from a quoted scalar. */
export function printChange(change: WrittenChange): string {
  return printBounded(change.figure, change.unit === 'percent' ? '%' : '', (number) =>
    compare(number, '0') > 0 ? `+${printNumber(number)}` : printNumber(number),
  );
}

interface Reading extends NotationContext {
  quoted: boolean;
  unit: 'level' | ChangeUnit;
}

function parseRatio(part: string, whole: string, quoted: boolean, context: NotationContext): Figure | NotationFault {
  if (!context.partOfWhole || isPercent(context.measure)) return { fault: 'ratio-not-allowed' };
  const options: Reading = { ...context, quoted, unit: 'level' };
  const value = parseAmount(part, options);
  if (typeof value !== 'string') return value;
  const of = parseAmount(whole, options);
  if (typeof of !== 'string') return of;
  if (isNegative(value) || isNegative(of)) return { fault: 'negative' };
  if (compare(value, of) > 0) return { fault: 'part-over-whole', write: `${of}/${value}` };
  return { operator: 'eq', value, of };
}

function parseBounded(text: string, reading: Reading): Figure | NotationFault {
  const range = parseRange(text, reading);
  if (range) return range;

  for (const [operator, words] of suffixes) {
    const before = beforeWord(text, words);
    if (before !== undefined) return single(operator, afterWord(before, ['từ', 'from']) ?? before, reading);
  }
  for (const [operator, words] of prefixes) {
    const after = afterWord(text, words);
    if (after !== undefined) return single(operator, after, reading);
  }
  return single('eq', text, reading);
}

function parseRange(text: string, reading: Reading): Figure | NotationFault | undefined {
  const number = String.raw`[-−+]?\d[\d.,]*?(?:\s*[^\d\s.,–-][^\d–-]*?)?`;
  const worded = new RegExp(`^(?:từ|from)\\s+(.+?)\\s+(?:đến|tới|to)\\s+(.+)$`, 'iu').exec(text);
  const dashed = new RegExp(`^(${number})\\s*(?:\\.\\.|–|-)\\s*([-−+]?\\d.*)$`, 'u').exec(text);
  const [, low, high] = worded ?? dashed ?? [];
  if (low === undefined || high === undefined) return undefined;

  const valueMax = parseAmount(high, reading);
  if (typeof valueMax !== 'string') return valueMax;
  const tail = /[^\d.,]*$/u.exec(high)?.[0] ?? '';
  const value = parseAmount(/[^\d.,]$/u.test(low) ? low : low + tail, reading);
  if (typeof value !== 'string') return value;
  if (compare(value, valueMax) >= 0) return { fault: 'range-inverted' };
  return { operator: 'range', value, valueMax };
}

function single(operator: Operator, text: string, reading: Reading): Figure | NotationFault {
  const value = parseAmount(text, reading);
  return typeof value === 'string' ? { operator, value } : value;
}

/** One amount with its scale and unit: `84.7%`, `470 tỷ 581 triệu đồng`, `-43`. */
function parseAmount(text: string, reading: Reading): Decimal | NotationFault {
  const { measure, unit } = reading;
  let rest = text.trim();
  let sign = '';
  const signed = /^([-−+])\s*(?=\d)/u.exec(rest);
  if (signed) {
    if (signed[1] === '+' && unit === 'level') return { fault: 'not-a-number' };
    sign = signed[1] === '+' ? '' : '-';
    rest = rest.slice(signed[0].length);
  }
  const needsPercent = unit === 'level' && isPercent(measure);
  if (needsPercent && rest.endsWith('%')) rest = rest.slice(0, -1).trim();
  else if (needsPercent) return faultUnlessNumber(rest, reading, { fault: 'percent-missing', write: `${text.trim()}%` });
  else if (rest.endsWith('%') && unit === 'level') return { fault: 'percent-unexpected' };

  const whole = measure.whole && (unit === 'level' || unit === 'absolute');
  let total: Decimal | undefined;
  let scaled = false;
  for (;;) {
    const piece = /^(\d[\d.,]*)\s*/u.exec(rest);
    if (!piece) break;
    const number = parseNumber(piece[1] ?? '', reading.quoted, whole);
    if (typeof number !== 'string') return number;
    rest = rest.slice(piece[0].length);
    const scale = Object.keys(scales).find((name) => afterWord(rest, [name]) !== undefined);
    if (total !== undefined && !scaled) return { fault: 'thousands-separator' };
    scaled = scale !== undefined;
    if (scale) rest = afterWord(rest, [scale]) ?? '';
    const amount = scale ? multiply(number, scales[scale] ?? '1') : number;
    total = total === undefined ? amount : add(total, amount);
  }
  if (total === undefined) return { fault: 'not-a-number' };
  if (rest !== '') {
    const factor = factorOf(rest, measure);
    if (factor === undefined) {
      return /^[_'’\s]*\d/.test(rest) ? { fault: 'thousands-separator' } : { fault: 'unit-unknown' };
    }
    if (factor !== '1') total = multiply(total, factor);
  }
  if (whole && !isWhole(total)) return { fault: 'not-whole' };
  return sign && compare(total, '0') !== 0 ? `-${total}` : total;
}

/** A number in the author's characters. A comma is a decimal comma; a point before three digits needs quotes. */
function parseNumber(text: string, quoted: boolean, whole: boolean): Decimal | NotationFault {
  const plain = (digits: string): Decimal => digits.replace(/^0+(?=\d)/, '');
  if (/^\d+$/.test(text)) return plain(text);
  if (/^\d+,\d+$/.test(text)) {
    return whole && /^\d{1,3},\d{3}$/.test(text)
      ? { fault: 'thousands-separator', write: plain(text.replace(',', '')) }
      : plain(text.replace(',', '.'));
  }
  const grouped = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(text);
  if (grouped) {
    const digits = plain((grouped[1] ?? '').replaceAll('.', ''));
    const unambiguous = whole || grouped[2] !== undefined;
    if (quoted && unambiguous) return grouped[2] === undefined ? digits : `${digits}.${grouped[2]}`;
    const write = unambiguous ? digits + (grouped[2] === undefined ? '' : `,${grouped[2]}`) : plain(text.replace('.', ','));
    return { fault: 'thousands-point', write };
  }
  if (/^\d+\.\d+$/.test(text)) return /\.\d{3}$/.test(text) ? { fault: 'thousands-point', write: plain(text.replace('.', ',')) } : plain(text);
  return { fault: /\d[.,]\d/.test(text) ? 'thousands-separator' : 'not-a-number' };
}

function changeUnit(text: string, measure: Measure): { rest: string; unit: ChangeUnit | NotationFault } {
  const points = beforeWord(text, pointWords);
  if (points !== undefined) {
    return { rest: points, unit: isPercent(measure) ? 'points' : { fault: 'points-for-count' } };
  }
  if (text.includes('%')) {
    const rest = text.replaceAll('%', '');
    if (!isPercent(measure) || isDirectionOnly(rest)) return { rest, unit: 'percent' };
    return { rest, unit: { fault: 'points-not-percent', write: rest.trim() } };
  }
  return { rest: text, unit: isPercent(measure) ? 'points' : 'absolute' };
}

/** `< 0` says only which way: the unit does not matter. */
function isDirectionOnly(text: string): boolean {
  return /^[<>]\s*0\s*$/.test(text.trim());
}

function isSigned(text: string): boolean {
  return /[-−+]\s*\d/u.test(text);
}

/** A missing percent sign is worth naming only where the rest is a number at all. */
function faultUnlessNumber(text: string, reading: Reading, fault: NotationFault): NotationFault {
  const number = parseNumber(text, reading.quoted, false);
  return typeof number === 'string' ? fault : number;
}

function factorOf(unit: string, measure: Measure): Decimal | undefined {
  const wanted = unit.trim().toLowerCase();
  const known = Object.entries(measure.units).find(([name]) => name.toLowerCase() === wanted);
  return known?.[1];
}

function afterWord(text: string, words: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  const word = words.find((candidate) => lower.startsWith(candidate) && endsHere(candidate, lower[candidate.length]));
  return word === undefined ? undefined : text.slice(word.length).trim();
}

function beforeWord(text: string, words: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  const word = words.find((candidate) => lower.endsWith(` ${candidate}`));
  return word === undefined ? undefined : text.slice(0, -word.length).trim();
}

/** A word must not be the beginning of a longer one; a symbol may touch its number. */
function endsHere(word: string, next: string | undefined): boolean {
  return next === undefined || !/\p{L}$/u.test(word) || !/\p{L}/u.test(next);
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
}

function printBounded(figure: Figure, sign: string, print: (number: Decimal) => string): string {
  if (figure.operator === 'range') return `${print(figure.value)}..${print(figure.valueMax ?? figure.value)}${sign}`;
  return `${symbols[figure.operator]}${print(figure.value)}${sign}`;
}

function printNumber(number: Decimal): string {
  return number.replace('.', ',');
}

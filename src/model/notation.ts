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

/** Why a figure is refused, with what to write instead where that is known: the author's whole text, put right. */
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

/** Words and signs before a number that make it a bound. */
export const prefixes: readonly (readonly [Operator, readonly string[]])[] = [
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
/** Words that say which way a change goes. */
export const decreases = ['kéo giảm', 'giảm', 'down'];
export const increases = ['tăng', 'up'];
/** Words after a number that multiply it. */
export const scales: Readonly<Record<string, Decimal>> = {
  nghìn: '1000',
  ngàn: '1000',
  triệu: '1000000',
  tỷ: '1000000000',
  tỉ: '1000000000',
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
};
export const pointWords = [
  'điểm phần trăm',
  'điểm %',
  'điểm',
  'percentage points',
  'percentage point',
  'points',
  'point',
  'pp',
];
export const percentWords = ['phần trăm', 'percent', 'per cent'];

/** Reads a level: `391`, `"> 90%"`, `ít nhất 5%`, `5–10%`, `81/83`, `"> 271 tỷ đồng"`. */
export function parseFigure(written: Written, context: NotationContext): Figure | NotationFault {
  return advised(written, (text) => readFigure(text, { ...context, quoted: written.quoted, unit: 'level' }));
}

/** Reads a change: `-43`, `-9.9%`, `giảm ít nhất 5%`, `"<= -5%"`, `-10..-5%`, `"< 0%"`, `giảm`. */
export function parseChange(written: Written, context: NotationContext): WrittenChange | NotationFault {
  return advised(written, (text) => readChange(text, written.quoted, context));
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

/** A fault, and which of the author's words would have to be which others. */
interface Refusal {
  fault: NotationFault['fault'];
  wrong?: string;
  right?: string;
}

/** Reads a text; advice on a refused one keeps its bounds, signs and units, and is given only where it would be read. */
function advised<Read extends object>(written: Written, read: (text: string) => Read | Refusal): Read | NotationFault {
  const mostMends = 4;
  let text = tidy(written.text);
  const first = read(text);
  if (!isRefusal(first)) return first;
  let latest: Read | Refusal = first;
  for (let mends = 0; mends < mostMends && isRefusal(latest) && latest.wrong !== undefined; mends += 1) {
    const start = text.lastIndexOf(latest.wrong);
    text = `${text.slice(0, start)}${latest.right}${text.slice(start + latest.wrong.length)}`;
    latest = read(text);
  }
  return isRefusal(latest) ? { fault: first.fault } : { fault: first.fault, write: text };
}

function isRefusal(read: object): read is Refusal {
  return 'fault' in read;
}

function readFigure(text: string, reading: Reading): Figure | Refusal {
  const ratio = /^([^/]+)\/([^/]+)$/.exec(text);
  if (ratio) return parseRatio(text, ratio[1] ?? '', ratio[2] ?? '', reading);

  const figure = parseBounded(text, reading);
  if ('fault' in figure) return figure;
  const belowZero = isNegative(figure.value) || (figure.operator === 'lt' && compare(figure.value, '0') === 0);
  return belowZero ? { fault: 'negative' } : figure;
}

function readChange(text: string, quoted: boolean, context: NotationContext): WrittenChange | Refusal {
  const lower = text.toLowerCase();
  if (decreases.includes(lower)) return { figure: { operator: 'lt', value: '0' }, unit: 'percent' };
  if (increases.includes(lower)) return { figure: { operator: 'gt', value: '0' }, unit: 'percent' };

  const { rest: unitless, unit } = changeUnit(text, context.measure);
  if (typeof unit !== 'string') return unit;
  const reading: Reading = { ...context, quoted, unit };

  const decrease = afterWord(unitless, decreases);
  const increase = afterWord(unitless, increases);
  if (decrease !== undefined || increase !== undefined) {
    const figure = parseBounded(decrease ?? increase ?? '', reading);
    if ('fault' in figure) return figure;
    if (isNegative(figure.value)) return { fault: 'not-a-number' };
    return { figure: decrease === undefined ? figure : mirrored(figure), unit };
  }
  const figure = parseBounded(unitless, reading);
  if ('fault' in figure) return figure;
  return saysDirection(unitless, figure) ? { figure, unit } : { fault: 'change-without-sign' };
}

function parseRatio(text: string, part: string, whole: string, reading: Reading): Figure | Refusal {
  if (!reading.partOfWhole || isPercent(reading.measure)) return { fault: 'ratio-not-allowed' };
  const value = parseAmount(part, reading);
  if (typeof value !== 'string') return value;
  const of = parseAmount(whole, reading);
  if (typeof of !== 'string') return of;
  if (isNegative(value) || isNegative(of)) return { fault: 'negative' };
  if (compare(value, of) > 0)
    return { fault: 'part-over-whole', wrong: text, right: `${printNumber(of)}/${printNumber(value)}` };
  return { operator: 'eq', value, of };
}

function parseBounded(text: string, reading: Reading): Figure | Refusal {
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

function parseRange(text: string, reading: Reading): Figure | Refusal | undefined {
  const number = String.raw`[-−–+]?\d[\d.,]*?(?:\s*[^\d\s.,–-][^\d–-]*?)?`;
  const worded = /^(?:từ|from)\s+(.+?)\s+(?:đến|tới|to)\s+(.+)$/iu.exec(text);
  const dashed = new RegExp(`^(${number})\\s*(?:\\.\\.|–|-)\\s*([-−–+]?\\d.*)$`, 'u').exec(text);
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

function single(operator: Operator, text: string, reading: Reading): Figure | Refusal {
  const value = parseAmount(text, reading);
  return typeof value === 'string' ? { operator, value } : value;
}

/** One amount with its scale and unit: `84.7%`, `470 tỷ 581 triệu đồng`, `-43`. */
function parseAmount(text: string, reading: Reading): Decimal | Refusal {
  const { measure, unit } = reading;
  let rest = text.trim();
  let sign = '';
  const signed = /^([-−–+])\s*(?=\d)/u.exec(rest);
  if (signed) {
    if (signed[1] === '+' && unit === 'level') return { fault: 'not-a-number' };
    sign = signed[1] === '+' ? '' : '-';
    rest = rest.slice(signed[0].length);
  }
  const needsPercent = unit === 'level' && isPercent(measure);
  if (needsPercent && rest.endsWith('%')) rest = rest.slice(0, -1).trim();
  else if (needsPercent) return percentMissing(rest, reading);
  else if (rest.endsWith('%') && unit === 'level') return { fault: 'percent-unexpected' };

  const whole = measure.whole && (unit === 'level' || unit === 'absolute');
  let total: Decimal | undefined;
  let before: Piece | undefined;
  for (;;) {
    const found = /^(\d[\d.,]*)\s*/u.exec(rest);
    if (!found) break;
    const digits = found[1] ?? '';
    rest = rest.slice(found[0].length);
    const name = Object.keys(scales).find((candidate) => afterWord(rest, [candidate]) !== undefined);
    const isDecimal = name !== undefined && digits.includes(',');
    const number = parseNumber(digits, reading.quoted, whole && !isDecimal);
    if (typeof number !== 'string') return number;
    if (name) rest = afterWord(rest, [name]) ?? '';
    const piece: Piece = {
      digits,
      number,
      scale: scales[name ?? ''],
      amount: name ? multiply(number, scales[name] ?? '1') : number,
    };
    if (before && !continues(before, piece)) return { fault: 'thousands-separator' };
    total = total === undefined ? piece.amount : add(total, piece.amount);
    before = piece;
  }
  if (total === undefined) return { fault: 'not-a-number' };
  if (rest !== '') {
    const factor = unit === 'percent' || unit === 'points' ? undefined : factorOf(rest, measure);
    if (factor === undefined) {
      return /^[_'’\s]*\d/.test(rest) ? { fault: 'thousands-separator' } : { fault: 'unit-unknown' };
    }
    if (factor !== '1') total = multiply(total, factor);
  }
  if (whole && !isWhole(total)) return { fault: 'not-whole' };
  return sign && compare(total, '0') !== 0 ? `-${total}` : total;
}

/** One number of an amount with its scale: `470 tỷ` of `470 tỷ 581 triệu`. */
interface Piece {
  digits: string;
  number: Decimal;
  scale?: Decimal;
  amount: Decimal;
}

/** Whether a piece goes on where the one before ends; "2 tỷ 5" could be two and a half thousand million, or five more. */
function continues(before: Piece, piece: Piece): boolean {
  if (before.scale === undefined || !isWhole(before.number) || compare(piece.amount, before.scale) >= 0) return false;
  return piece.scale !== undefined || piece.digits.length === before.scale.length - 1;
}

/** A number in the author's characters. A comma is a decimal comma; a point before three digits needs quotes. */
function parseNumber(text: string, quoted: boolean, whole: boolean): Decimal | Refusal {
  const plain = (digits: string): Decimal => digits.replace(/^0+(?=\d)/, '');
  if (/^\d+$/.test(text)) return plain(text);
  if (/^\d+,\d+$/.test(text)) {
    return whole && /^\d{1,3},\d{3}$/.test(text)
      ? { fault: 'thousands-separator', wrong: text, right: plain(text.replace(',', '')) }
      : plain(text.replace(',', '.'));
  }
  const [, groups, decimals] = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(text) ?? [];
  if (groups !== undefined) {
    const digits = plain(groups.replaceAll('.', ''));
    if (quoted && (whole || decimals !== undefined)) return decimals === undefined ? digits : `${digits}.${decimals}`;
    const areThousands = whole || decimals !== undefined || /\..*\./.test(groups);
    if (areThousands)
      return {
        fault: 'thousands-point',
        wrong: text,
        right: decimals === undefined ? digits : `${digits},${decimals}`,
      };
  }
  if (/^\d+\.\d{3}$/.test(text)) return { fault: 'thousands-point', wrong: text, right: plain(text.replace('.', ',')) };
  if (/^\d+\.\d+$/.test(text)) return plain(text);
  return { fault: /\d[.,]\d/.test(text) ? 'thousands-separator' : 'not-a-number' };
}

function changeUnit(text: string, measure: Measure): { rest: string; unit: ChangeUnit | Refusal } {
  const points = beforeWord(text, pointWords);
  if (points !== undefined) {
    return { rest: points, unit: isPercent(measure) ? 'points' : { fault: 'points-for-count' } };
  }
  if (text.includes('%')) {
    const rest = text.replace(/(\d)\s*%/g, '$1');
    if (!isPercent(measure) || isDirectionOnly(rest)) return { rest, unit: 'percent' };
    return { rest, unit: { fault: 'points-not-percent', wrong: text, right: rest } };
  }
  return { rest: text, unit: isPercent(measure) ? 'points' : 'absolute' };
}

/** `< 0` says only which way: the unit does not matter. */
function isDirectionOnly(text: string): boolean {
  return /^[<>]\s*0\s*$/.test(text.trim());
}

/** Whether a change has its sign; a range across zero needs both, since `-5-10` may well mean down by 5 to 10. */
function saysDirection(text: string, figure: Figure): boolean {
  if (compare(figure.value, '0') === 0 && figure.operator !== 'range') return true;
  const acrossZero = isNegative(figure.value) && compare(figure.valueMax ?? '0', '0') > 0;
  return acrossZero ? /\+\s*\d/.test(text) : /[-−–+]\s*\d/u.test(text);
}

/** A missing percent sign is worth naming only where the rest is a number at all. */
function percentMissing(text: string, reading: Reading): Refusal {
  const [, digits, tail = ''] = /^(\d[\d.,]*)\s*(.*)$/u.exec(text) ?? [];
  if (digits === undefined) return { fault: 'not-a-number' };
  const number = parseNumber(digits, reading.quoted, false);
  if (typeof number !== 'string') return number;
  const isWord = tail === '' || percentWords.includes(tail.toLowerCase());
  return isWord ? { fault: 'percent-missing', wrong: text, right: `${digits}%` } : { fault: 'percent-missing' };
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
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();
}

function printBounded(figure: Figure, sign: string, print: (number: Decimal) => string): string {
  if (figure.operator === 'range') return `${print(figure.value)}..${print(figure.valueMax ?? figure.value)}${sign}`;
  return `${symbols[figure.operator]}${print(figure.value)}${sign}`;
}

function printNumber(number: Decimal): string {
  return number.replace('.', ',');
}

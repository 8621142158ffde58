/** The one place where numbers, changes, periods and dates become text. */
import { addDays } from './calendar.ts';
import { compare, type Decimal, divide, isWhole, places } from './decimal.ts';
import { type Change, type Figure, mirrored, type Operator } from './figure.ts';
import { isPercent, type Measure } from './measure.ts';
import { type Period, parsePeriod } from './period.ts';
import type { Language } from './site.ts';

/** What stands for a number that is not there. */
export const missing = '–';

/** `words` for sentences and headlines: "trên 90%"; `symbols` for narrow cells: "> 90%". */
export type FigureStyle = 'words' | 'symbols';

/** Whether a difference lies between two times or two places: "giảm 5 điểm", "thấp hơn 5 điểm". */
export type Sense = 'time' | 'place';

interface Words {
  bounds: Readonly<Record<Exclude<Operator, 'eq' | 'range'>, (text: string) => string>>;
  billion: string;
  /** What a difference is called, in time and between two agencies. */
  ways: Readonly<Record<Sense, { up: string; down: string; unchanged: string }>>;
  points: (one: boolean) => string;
  period: (period: Period) => string;
}

/** From this amount on, whole things are written in billions: 271 tỷ đồng. */
const billion = '1000000000';
const minusSign = '−';

const englishDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
});
const englishMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' });

const words: Readonly<Record<Language, Words>> = {
  vi: {
    bounds: {
      gt: (text) => `trên ${text}`,
      ge: (text) => `ít nhất ${text}`,
      lt: (text) => `dưới ${text}`,
      le: (text) => `không quá ${text}`,
      approx: (text) => `khoảng ${text}`,
    },
    billion: 'tỷ',
    ways: {
      time: { up: 'tăng', down: 'giảm', unchanged: 'không đổi' },
      place: { up: 'cao hơn', down: 'thấp hơn', unchanged: 'bằng nhau' },
    },
    points: () => 'điểm phần trăm',
    period: periodInVietnamese,
  },
  en: {
    bounds: {
      gt: (text) => `over ${text}`,
      ge: (text) => `at least ${text}`,
      lt: (text) => `under ${text}`,
      le: (text) => `at most ${text}`,
      approx: (text) => `about ${text}`,
    },
    billion: 'billion',
    ways: {
      time: { up: 'up', down: 'down', unchanged: 'unchanged' },
      place: { up: 'higher by', down: 'lower by', unchanged: 'the same' },
    },
    points: (one) => (one ? 'point' : 'points'),
    period: periodInEnglish,
  },
};

/** Changes that stop at zero, or lie close to it. */
const aboutZero = {
  vi: { ge: 'không giảm', le: 'không tăng', approx: 'gần như không đổi' },
  en: { ge: 'no fall', le: 'no rise', approx: 'almost unchanged' },
} as const;

const symbols: Readonly<Record<Exclude<Operator, 'eq' | 'range'>, string>> = {
  gt: '>',
  ge: '≥',
  lt: '<',
  le: '≤',
  approx: '≈',
};

/** A number with the digits its author gave: 3264 is "3.264" in Vietnamese, "3,264" in English. */
export function formatNumber(number: Decimal, language: Language): string {
  const decimals = places(number);
  const format = numberFormat(language, decimals);
  return format.format(number as Intl.StringNumericLiteral).replace('-', minusSign);
}

/** A level with its unit: "trên 90%", "64 vụ", "81/83 chỉ tiêu". */
export function formatFigure(
  figure: Figure,
  measure: Measure,
  language: Language,
  style: FigureStyle = 'words',
): string {
  return withUnit(formatLevel(figure, measure, language, style), figure, measure, language);
}

/** A level without the word after it, for columns whose header names the measure; per cent keeps its sign. */
export function formatLevel(
  figure: Figure,
  measure: Measure,
  language: Language,
  style: FigureStyle = 'symbols',
): string {
  const sign = isPercent(measure) ? '%' : '';
  const number = (value: Decimal): string => `${formatAmount(value, measure, language)}${sign}`;
  if (figure.of !== undefined)
    return `${formatAmount(figure.value, measure, language)}/${formatAmount(figure.of, measure, language)}`;
  return bounded(figure, number, language, style);
}

/** A change in words: "giảm 22,6%", "giảm ít nhất 5%", "tăng 3,36 điểm phần trăm", "giảm 88 vụ", "giảm". */
export function formatChange(
  change: Pick<Change, 'figure' | 'unit'>,
  measure: Measure,
  language: Language,
  sense: Sense = 'time',
): string {
  const { figure, unit } = change;
  const { up, down, unchanged } = words[language].ways[sense];
  const zero = compare(figure.value, '0') === 0;
  if (zero && figure.operator === 'lt') return down;
  if (zero && figure.operator === 'gt') return up;
  if (zero && figure.operator === 'eq') return unchanged;
  if (zero && figure.operator in aboutZero[language])
    return aboutZero[language][figure.operator as keyof typeof aboutZero.vi];
  const mixed = figure.valueMax !== undefined && compare(figure.value, '0') < 0 && compare(figure.valueMax, '0') > 0;
  if (mixed)
    return withChangeUnit(
      bounded(figure, (value) => signed(value, unit, language), language, 'words'),
      figure,
      unit,
      measure,
      language,
    );
  return `${compare(figure.value, '0') < 0 ? down : up} ${formatSize(change, measure, language)}`;
}

/** How far a change goes, without the way: "22,6%", "ít nhất 5%", "3,36 điểm phần trăm", "88 vụ". */
export function formatSize(change: Pick<Change, 'figure' | 'unit'>, measure: Measure, language: Language): string {
  const { figure, unit } = change;
  const size = compare(figure.value, '0') < 0 ? mirrored(figure) : figure;
  const number = (value: Decimal): string => {
    if (unit === 'absolute') return formatAmount(value, measure, language);
    return `${formatNumber(value, language)}${unit === 'percent' ? '%' : ''}`;
  };
  const text = bounded(size, number, language, 'words');
  return withChangeUnit(text, size, unit, measure, language);
}

/** A change as a signed number for charts and narrow cells: "−22,6%", "≤ −5%". */
export function formatSignedChange(change: Pick<Change, 'figure' | 'unit'>, language: Language): string {
  return bounded(change.figure, (value) => signed(value, change.unit, language), language, 'symbols');
}

/** What a measure is called after a number: "vụ"; after one, "case". */
export function unitLabel(measure: Measure, language: Language, number?: Decimal): string {
  const one = number !== undefined && compare(number, '1') === 0 ? measure.one?.[language] : undefined;
  return one ?? measure.label[language] ?? measure.label['vi'] ?? '';
}

/** "năm 2023", "6 tháng đầu năm 2024"; in English "2023", "first half of 2024". */
export function formatPeriod(period: Period, language: Language): string {
  if (period.name !== undefined) return period.name;
  const dates = formatUnusualDates(period, language);
  const text = words[language].period(period);
  return dates === undefined ? text : `${text} (${dates})`;
}

/** The days of a period that is not the calendar's: "7/2022–6/2023" of a year that begins in July. */
export function formatUnusualDates({ id, form, start, end }: Period, language: Language): string | undefined {
  if (form === 'days' || form === 'named' || start === undefined || end === undefined) return undefined;
  const usual = parsePeriod(id);
  if (typeof usual === 'string' || (usual.start === start && usual.end === end)) return undefined;
  const wholeMonths = start.endsWith('-01') && addDays(end, 1).endsWith('-01');
  const [first, last] = wholeMonths ? [start.slice(0, 7), end.slice(0, 7)] : [start, end];
  return `${shortDate(first, language)}–${shortDate(last, language)}`;
}

/** A date without the word for a month before it: 7/2022. */
function shortDate(date: string, language: Language): string {
  return formatDate(date, language).replace(/^tháng /, '');
}

/** As much of a date as is known: "10/1/2024", "10 January 2024", "tháng 1/2024", "2024". */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'));
  if (language === 'vi')
    return day === undefined ? `tháng ${Number(month)}/${year}` : `${Number(day)}/${Number(month)}/${year}`;
  return (day === undefined ? englishMonth : englishDay).format(time);
}

/** The first letter in upper case, for text that begins a line. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function bounded(figure: Figure, number: (value: Decimal) => string, language: Language, style: FigureStyle): string {
  const { operator, value, valueMax } = figure;
  if (operator === 'eq') return number(value);
  if (operator === 'range') return rangeText(number(value), number(valueMax ?? value));
  return style === 'words' ? words[language].bounds[operator](number(value)) : `${symbols[operator]} ${number(value)}`;
}

/** "5–10%": a sign shared by both ends stands once. */
function rangeText(low: string, high: string): string {
  const shared = low.endsWith('%') && high.endsWith('%') ? low.slice(0, -1) : low;
  return /^[−+]/.test(high) ? `${shared} … ${high}` : `${shared}–${high}`;
}

function signed(value: Decimal, unit: Change['unit'], language: Language): string {
  const sign = compare(value, '0') > 0 ? '+' : '';
  return `${sign}${formatNumber(value, language)}${unit === 'percent' ? '%' : ''}`;
}

function formatAmount(value: Decimal, measure: Measure, language: Language): string {
  if (!measure.whole || compare(value, billion) < 0 || !isWhole(value)) return formatNumber(value, language);
  return `${formatNumber(divide(value, billion), language)} ${words[language].billion}`;
}

function withUnit(text: string, figure: Figure, measure: Measure, language: Language): string {
  const unit = isPercent(measure)
    ? ''
    : unitLabel(measure, language, figure.operator === 'eq' ? (figure.of ?? figure.value) : undefined);
  return unit === '' ? text : `${text} ${unit}`;
}

function withChangeUnit(
  text: string,
  size: Figure,
  unit: Change['unit'],
  measure: Measure,
  language: Language,
): string {
  if (unit === 'percent') return text;
  const one = compare(size.valueMax ?? size.value, '1') === 0;
  const label = unit === 'points' ? words[language].points(one) : unitLabel(measure, language, one ? '1' : undefined);
  return label === '' ? text : `${text} ${label}`;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const locale = { vi: 'vi-VN', en: 'en-GB' }[language];
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  numberFormats.set(key, made);
  return made;
}

function periodInVietnamese(period: Period): string {
  const { id, form, start, end } = period;
  const year = id.slice(0, 4);
  switch (form) {
    case 'year':
      return `năm ${year}`;
    case 'half':
      return id.endsWith('1') ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`;
    case 'quarter':
      return `quý ${['I', 'II', 'III', 'IV'][Number(id.slice(6)) - 1]} năm ${year}`;
    case 'month':
      return `tháng ${Number(id.slice(5))} năm ${year}`;
    case 'months':
      return `${id.slice(5, -1)} tháng đầu năm ${year}`;
    case 'years':
      return id.replace('..', '–');
    case 'days':
      return `${formatDate(start ?? '', 'vi')}–${formatDate(end ?? '', 'vi')}`;
    case 'named':
      return id;
  }
}

function periodInEnglish(period: Period): string {
  const { id, form, start, end } = period;
  const year = id.slice(0, 4);
  const counts = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
  switch (form) {
    case 'year':
      return year;
    case 'half':
      return `${id.endsWith('1') ? 'first' : 'second'} half of ${year}`;
    case 'quarter':
      return `${['first', 'second', 'third', 'fourth'][Number(id.slice(6)) - 1]} quarter of ${year}`;
    case 'month':
      return formatDate(id, 'en');
    case 'months':
      return `first ${counts[Number(id.slice(5, -1))]} months of ${year}`;
    case 'years':
      return id.replace('..', '–');
    case 'days':
      return `${formatDate(start ?? '', 'en')} – ${formatDate(end ?? '', 'en')}`;
    case 'named':
      return id;
  }
}

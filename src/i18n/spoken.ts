/** What a bulletin's file writes in signs, said in words: "giảm ít nhất 5%" for `<= -5%`, "10/1/2024" for `2024-01-10`. */
import { formatDate, formatPeriod } from '../model/format.ts';
import { parsePeriod } from '../model/period.ts';
import type { Language } from '../model/site.ts';

const written =
  /^(?:(?<bound>[<>]=?|~) ?)?(?<sign>[-+]?)(?<size>\d[\d.,]*?)(?:\.\.[-+]?(?<end>\d[\d.,]*))?(?<percent>%?)$/;

const bounds = {
  vi: { '>': 'trên ', '>=': 'ít nhất ', '<': 'dưới ', '<=': 'không quá ', '~': 'khoảng ' },
  en: { '>': 'over ', '>=': 'at least ', '<': 'under ', '<=': 'at most ', '~': 'about ' },
} as const;
const ways = { vi: { '-': 'giảm', '+': 'tăng' }, en: { '-': 'down', '+': 'up' } } as const;
/** The same bound of what has fallen: at most -5 is down by at least 5. */
const mirrored = { '>': '<', '>=': '<=', '<': '>', '<=': '>=', '~': '~' } as const;

type Bound = keyof typeof mirrored;

export function spokenFigure(text: string, language: Language): string {
  const { bound, sign, size = '', end, percent = '' } = written.exec(text)?.groups ?? {};
  if (size === '') return text;
  if (size === '0' && (bound === '<' || bound === '>')) return ways[language][bound === '<' ? '-' : '+'];
  const asked = bound as Bound | undefined;
  const limit = asked && bounds[language][sign === '-' ? mirrored[asked] : asked];
  const ends = end === undefined ? [size] : sign === '-' ? [end, size] : [size, end];
  const way = sign === '-' || sign === '+' ? `${ways[language][sign]} ` : '';
  return `${way}${limit ?? ''}${ends.join('–')}${percent}`;
}

export function spokenDay(day: string, language: Language): string {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? formatDate(day, language) : day;
}

export function spokenPeriod(id: string, language: Language): string {
  const period = parsePeriod(id);
  return typeof period === 'string' ? id : formatPeriod(period, language);
}

/** The year that a number is plainly of: by the heading of its column, or as what a change is measured from. */
import type { ArticleNumber } from '../prose/places/article-numbers.ts';
import type { Audited } from './audited.ts';

const year = /(?<![\p{L}\d.,/])(?:19|20)\d\d(?![\d.,]\d|\d)/gu;

/** As the heading of its column says; none outside a table, or where the heading names none or several. */
export function yearOfColumn({ start }: ArticleNumber, { text, passages }: Audited): string | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const row = text.slice(0, lineStart).split('\n').length - 1;
  if (passages[row]?.isTableRow !== true) return undefined;
  let first = row;
  while (passages[first - 1]?.isTableRow === true) first -= 1;
  const column = text.slice(lineStart, start).split(' | ').length - 1;
  const heading = first === row ? undefined : passages[first]?.text.split(' | ')[column];
  const years = [...(heading ?? '').matchAll(year)].map(String);
  return years.length === 1 ? years[0] : undefined;
}

/** "Tăng so với 60 vụ của năm 2022": what stands behind the comparing words was before; with its year, where that is said. */
export function comparedYear({ start, end }: ArticleNumber, { text }: Audited): string | true | undefined {
  if (!comparing.test(text.slice(Math.max(0, start - longestWords), start))) return undefined;
  const [after = ''] = text.slice(end, end + longestWords).split(/[.,;:\n(]/u);
  return [...after.matchAll(year)].map(String)[0] ?? true;
}

const longestWords = 40;
const comparing = /(?<!\p{L})so với (?:(?:mức|con số|tổng số|khoảng|hơn) )?$/iu;

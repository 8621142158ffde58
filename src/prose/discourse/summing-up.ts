import { periodAt } from '../article/periods.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Discourse } from './discourse.ts';

const summing = lexicon<'sums'>([
  ['sums', ['lũy kế', 'cộng dồn', 'tính chung', 'tính từ đầu năm', 'từ đầu năm đến nay', 'từ đầu năm tới nay']],
]);
const partOfYear = lexicon<'part'>([
  ['part', ['trong tháng', 'riêng tháng', 'cũng trong tháng', 'trong quý', 'tuần qua']],
]);

/**
 * Whether a sentence, beside figures for a month or so, sums up the year so far; so does the one after it, unless it
 * names a time of its own.
 */
export function sumsUp(tokens: readonly Token[], before: Pick<Discourse, 'isCumulative'>): boolean {
  const places = [...tokens.keys()];
  if (places.some((at) => summing.at(tokens, at))) return true;
  if (before.isCumulative !== true) return false;
  return !places.some((at) => partOfYear.at(tokens, at) ?? periodAt(tokens, at, undefined));
}

import type { Operator } from '../../model/figure.ts';
import { type Found, lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

const before = lexicon<Operator>([
  ['gt', ['hơn', 'trên', 'vượt mốc', 'quá', 'trên mức', 'trên ngưỡng', 'vượt ngưỡng']],
  [
    'ge',
    [
      ...['ít nhất', 'tối thiểu', 'không dưới', 'không thấp hơn', 'không ít hơn', 'từ', 'từ mức'],
      ...['ít nhất là', 'tối thiểu là', 'thấp nhất là'],
    ],
  ],
  ['lt', ['dưới', 'chưa đến', 'chưa tới', 'thấp hơn', 'không đến', 'không tới', 'ít hơn', 'dưới mức', 'dưới ngưỡng']],
  ['le', ['không quá', 'tối đa', 'không vượt quá', 'nhiều nhất', 'không hơn', 'không cao hơn', 'tối đa là']],
  [
    'approx',
    [
      ...['khoảng', 'ước', 'ước tính', 'ước khoảng', 'ước tính khoảng', 'gần', 'xấp xỉ', 'chừng', 'khoảng trên'],
      ...['khoảng hơn', 'ngót', 'trị giá khoảng', 'ước đạt', 'ước chừng', 'ước đạt khoảng', 'trên dưới'],
    ],
  ],
]);
const after = lexicon<Operator>([
  ['ge', ['trở lên']],
  ['le', ['trở xuống']],
]);
const signs: Readonly<Record<string, Operator>> = {
  '>': 'gt',
  '≥': 'ge',
  '<': 'lt',
  '≤': 'le',
  '~': 'approx',
  '≈': 'approx',
};

/** The bound that stands just before a number: "hơn", "ít nhất", "≥". "từ" is one only with "trở lên" after it. */
export function boundBefore(tokens: readonly Token[], index: number): Found<Operator> | undefined {
  const sign = tokens[index - 1];
  const equals = sign?.text === '=' ? tokens[index - 2] : undefined;
  const strict = signs[(equals ?? sign)?.text ?? ''];
  if (strict) {
    const inclusive = { gt: 'ge', lt: 'le' } as const;
    const meaning = equals && (strict === 'gt' || strict === 'lt') ? inclusive[strict] : strict;
    return { meaning, from: index - (equals ? 2 : 1), to: index };
  }
  return before.before(tokens, index);
}

/** "trở lên", "trở xuống" after a number and its unit. */
export function boundAfter(tokens: readonly Token[], index: number): Found<Operator> | undefined {
  return after.at(tokens, index);
}

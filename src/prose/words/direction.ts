import { type Found, lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type Direction = 'up' | 'down';

const directions = lexicon<Direction>([
  [
    'up',
    [
      'tăng',
      'tăng thêm',
      'gia tăng',
      'nhiều hơn',
      'cao hơn',
      'lớn hơn',
      'vượt',
      'vượt mức',
      'tăng cao',
      'tăng mạnh',
      'nâng',
    ],
  ],
  [
    'down',
    ['giảm', 'kéo giảm', 'giảm sâu', 'giảm mạnh', 'giảm thêm', 'ít hơn', 'thấp hơn', 'hạ', 'giảm được', 'giảm bớt'],
  ],
]);
/** Words that may stand between a change and its number without making a level of it, as "còn" and "lên" do. */
const fillers = lexicon<'filler'>([
  [
    'filler',
    ['tiến độ', 'chỉ tiêu', 'kế hoạch', 'thêm', 'được', 'là', 'số', 'đến', 'tới', 'lần lượt', 'tương ứng', 'bình quân'],
  ],
]);
const mostFillers = 2;

/** The word of change that governs a number, looked for backwards from the number or its bound. */
export function directionBefore(tokens: readonly Token[], index: number): Found<Direction> | undefined {
  let at = index;
  for (let skipped = 0; skipped <= mostFillers; skipped += 1) {
    const found = directions.before(tokens, at);
    if (found) return found;
    const filler = fillers.before(tokens, at);
    if (!filler) return undefined;
    at = filler.from;
  }
  return undefined;
}

/** The word of change that begins at a token. */
export function directionAt(tokens: readonly Token[], index: number): Found<Direction> | undefined {
  return directions.at(tokens, index);
}

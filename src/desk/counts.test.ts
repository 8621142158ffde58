import { expect, test } from 'vitest';
import { interfaceIn } from '../i18n/languages.ts';
import { lighthouses } from '../prose/fictional.ts';
import { nextStop, stopsToReview } from './counts.ts';
import { marksOf } from './decided.ts';
import { reviewOf } from './fictional-review.ts';
import { concludeReview } from './outcome.ts';

const vocabulary = { ...lighthouses, site: { ...lighthouses.site, restrictedWords: ['LƯU HÀNH NỘI BỘ'] } };

test('a warning on a line is a place to look at, after the numbers of its line', async () => {
  const review = await reviewOf('LƯU HÀNH NỘI BỘ', 'Có 7 thứ lạ.', '391 vụ mắc cạn, LƯU HÀNH NỘI BỘ, 8 thứ lạ');
  const { items, notes } = concludeReview(review, [], {
    vocabulary,
    published: [],
    words: interfaceIn('vi').importing,
  });
  const { text } = review.manuscript;
  const stops = stopsToReview(marksOf(items), notes, text);
  const said = stops.map((stop) => ('mark' in stop ? text.slice(stop.mark.start, stop.mark.end) : stop.line));
  expect(said).toEqual([3, '7 thứ lạ', '8 thứ lạ', 7]);
});

test.each<[number, 'next' | 'previous', number | undefined]>([
  [-1, 'next', 5],
  [5, 'next', 9],
  [9, 'next', 5],
  [99, 'previous', 9],
  [9, 'previous', 5],
  [5, 'previous', 9],
])('from %d to the %s', (from, direction, expected) => {
  expect(nextStop([{ at: 5 }, { at: 9 }], from, direction)?.at).toBe(expected);
  expect(nextStop([], from, direction)).toBeUndefined();
});

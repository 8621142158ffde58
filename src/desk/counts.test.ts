import { expect, test } from 'vitest';
import { interfaceIn } from '../i18n/languages.ts';
import { lighthouses } from '../prose/fictional.ts';
import { comparedOf, countsOf, nextStop, stopsToReview } from './counts.ts';
import { marksOf } from './decided.ts';
import { conclude, idOf, reviewOf } from './fictional-review.ts';
import { concludeReview } from './outcome.ts';
import { decide } from './review.ts';

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

test('what is wrong has not been compared with the article, whatever its author has pressed', async () => {
  const review = await reviewOf('Trong năm xảy ra 391 vụ mắc cạn; bắt 12 người buôn lậu.');
  const [first, second] = ['391 vụ mắc cạn', '12 người buôn lậu'].map((quote) => idOf(review, quote));
  const read = review.items.find(({ id }) => id === first)?.read;
  if (!first || !second || read?.kind !== 'figure') throw new Error('no figures');
  const figure = { ...read.figure, figure: { operator: 'eq' as const, value: '319' } };
  const wrong = { ...decide(review, first, { kind: 'figure', figure }), checked: [first, second] };
  const outcome = conclude(wrong);
  expect(countsOf(wrong, outcome)).toMatchObject({ stated: 2, checked: 1 });
  expect(comparedOf(wrong, outcome.notes)).toEqual([second]);
  const right = { ...review, checked: [first, second] };
  expect(countsOf(right, conclude(right))).toMatchObject({ stated: 2, checked: 2 });
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

import { expect, test } from 'vitest';
import { lighthouses } from '../prose/fictional.ts';
import { itemsOf } from './decided.ts';
import { editLine } from './edit-line.ts';
import { idOf, reviewOf } from './fictional-review.ts';
import { kindOf } from './item-kind.ts';
import { check, choose, decide, itemId, type Review } from './review.ts';

const first = 'Trong năm xảy ra 391 vụ mắc cạn, giảm 43 vụ so với năm trước; có 7 thứ lạ.';
const second = 'Bắt 12 người buôn lậu. Lượt xem: 5123';
const third = 'Có 8 thứ lạ khác; hỏng 40 đèn, mọi người yên ổn.';

/** Decided: the riddles of the first and third line are dismissed, the number of the second is another. */
async function decided(): Promise<Review> {
  const review = await reviewOf(first, second, third);
  const read = review.items.find(({ quote }) => quote === '12 người buôn lậu')?.read;
  if (read?.kind !== 'figure') throw new Error('no figure');
  const added = { start: review.manuscript.text.indexOf('mọi người'), line: 7, quote: 'mọi người' };
  const span = { ...added, end: added.start + added.quote.length };
  const decisions: [string, Parameters<typeof decide>[2]][] = [
    [idOf(review, '7 thứ lạ'), { kind: 'dismissed', reason: 'một' }],
    [idOf(review, '12 người buôn lậu'), { kind: 'figure', figure: { ...read.figure, scope: 'phía đông' } }],
    [idOf(review, '8 thứ lạ khác'), { kind: 'dismissed', reason: 'hai' }],
    [itemId(span), { kind: 'figure', figure: { ...read.figure, ...span, scope: 'phía tây' } }],
  ];
  const all = decisions.reduce((now, [id, decision]) => decide(now, id, decision), review);
  const checked = ['391 vụ mắc cạn', '12 người buôn lậu'].map((quote) => idOf(review, quote));
  return choose(
    checked.reduce((now, id) => check(now, id, true), all),
    { title: 'Tên' },
  );
}

function edit(review: Review, line: string, words: string): Review {
  const start = review.manuscript.text.indexOf(line);
  return editLine(review, { start, end: start + line.length }, words, lighthouses);
}

/** What its author has decided, at the words where it stands now. */
function standing(review: Review): string[] {
  const { text } = review.manuscript;
  return itemsOf(review)
    .filter(({ decision }) => decision)
    .map(({ start, end, line, decision }) => {
      const stated = decision?.kind === 'figure' ? decision.figure : undefined;
      expect(stated ?? { start, end, line }).toMatchObject({ start, end, line });
      return `${line}: ${text.slice(start, end)}: ${decision?.kind === 'dismissed' ? decision.reason : stated?.scope}`;
    });
}

const all = ['3: 7 thứ lạ: một', '5: 12 người buôn lậu: phía đông', '7: 8 thứ lạ khác: hai', '7: mọi người: phía tây'];

test.each<[string, string, string, string[]]>([
  ['nothing', first, first, all],
  ['words beside numbers', first, first.replace('Trong năm xảy ra', 'Năm qua đã xảy ra'), all],
  ['a line that goes', first, '', all.slice(1)],
  ['words that should not be there', second, 'Bắt 12 người buôn lậu.', all],
  ['the number itself', second, second.replace('12', '13'), all.filter((said) => !said.startsWith('5'))],
  ['words between two decisions', third, third.replace('hỏng', 'thay'), all],
])('decisions outlast a change of %s', async (_, line, words, expected) => {
  const now = edit(await decided(), line, words);
  expect(standing(now)).toEqual(expected);
  expect(now.chosen).toEqual({ title: 'Tên' });
  expect(now.manuscript.text).toContain(words);
});

test('a number is read anew with its words, and is to be compared again where its line has changed', async () => {
  const before = await decided();
  const now = edit(before, first, first.replace('giảm 43 vụ', 'giảm 44 vụ').replace('7 thứ lạ', '7 người buôn lậu'));
  const checked = now.items.filter(({ id }) => now.checked.includes(id)).map(({ quote }) => quote);
  expect(checked).toEqual(['12 người buôn lậu']);
  const figure = now.items.find(({ quote }) => quote === '391 vụ mắc cạn')?.read;
  expect(figure).toMatchObject({ figure: { changes: [{ figure: { value: '-44' } }] } });
  expect(
    itemsOf(now)
      .filter(({ quote }) => quote.startsWith('7 '))
      .map(kindOf),
  ).toEqual(['figure']);
});

test('after a reload an article is edited as before', async () => {
  const review = await decided();
  const kept = { ...review, manuscript: { ...review.manuscript, offsets: [] } };
  expect(edit(kept, second, 'Bắt 12 người buôn lậu.')).toEqual(edit(review, second, 'Bắt 12 người buôn lậu.'));
});

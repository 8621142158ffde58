import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManuscript } from '../import/read-manuscript.ts';
import { plainText } from '../markdown/plain-text.ts';
import { lighthouses } from '../prose/fictional.ts';
import { beginReview } from './begin-review.ts';
import { countsOf } from './counts.ts';
import { itemsOf, marksOf } from './decided.ts';
import { conclude, idOf, reviewOf, title } from './fictional-review.ts';
import { kindOf } from './item-kind.ts';
import { check, choose, type Decision, decide, describePicture, undo } from './review.ts';

const paragraphs = [
  'Trong năm xảy ra 391 vụ mắc cạn, giảm 43 vụ (-9,9%) so với năm trước; bắt 12 người buôn lậu.',
  'Có 7 thứ lạ, theo Kế hoạch số 5/KH-HD của trạm C07.',
  'Hội gác đèn tặng Giấy khen cho 3 tập thể, 12 cá nhân.',
];

describe('every number of an article is one of four things', () => {
  test.each<[string, string, string]>([
    ['a figure', '391 vụ mắc cạn', 'figure'],
    ['an award', 'Giấy khen cho 3 tập thể, 12 cá nhân', 'award'],
    ['a document', '5/KH-HD', 'known'],
    ['a riddle', '7 thứ lạ', 'unexplained'],
  ])('%s: %s', async (_, quote, kind) => {
    const items = itemsOf(await reviewOf(...paragraphs));
    expect(items.filter((item) => item.quote === quote).map(kindOf)).toEqual([kind]);
  });

  test('the numbers of its changes go with a figure; digits in a name are none', async () => {
    const review = await reviewOf(...paragraphs);
    const figure = review.items.find(({ quote }) => quote === '391 vụ mắc cạn');
    expect(figure?.echoes.map(({ quote }) => quote)).toEqual(['43', '9,9%']);
    expect(review.items.filter(({ quote }) => quote === '07')).toEqual([]);
  });

  test('equal numbers of several changes go each with its own figure', async () => {
    const review = await reviewOf(
      'Trong năm xảy ra 16 vụ mắc cạn, 27 người bị thương, giảm 2 vụ, giảm 2 người bị thương so với năm trước.',
    );
    expect(
      review.items
        .filter(({ read }) => read.kind === 'figure')
        .map(({ quote, echoes }) => [
          quote,
          echoes.map(({ start }) => review.manuscript.text.slice(start).slice(0, 6)),
        ]),
    ).toEqual([
      ['16 vụ mắc cạn', ['2 vụ, ']],
      ['27 người bị thương', ['2 ngườ']],
    ]);
  });

  test('marks lie beside each other and hold every digit that stands alone', async () => {
    const words = fc.constantFrom(
      '391 vụ mắc cạn',
      'giảm 5%',
      'ngày 3/4',
      '81/83',
      'trên 90%',
      'lạ 17,5',
      '2.000',
      '7',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 8 }), async (parts) => {
        const review = await reviewOf(`Trong năm có ${parts.join(', ')}.`);
        const marks = marksOf(itemsOf(review));
        expect(marks.every(({ start }, index) => start >= (marks[index - 1]?.end ?? 0))).toBe(true);
        const { text } = review.manuscript;
        for (const { index } of text.matchAll(/\d/g))
          expect(marks.some(({ start, end }) => index >= start && index < end)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('decisions', () => {
  const decision = fc.constantFrom<Decision>(
    { kind: 'dismissed', reason: 'ngày tháng' },
    {
      kind: 'figure',
      figure: {
        ...{ start: 0, end: 3, line: 1, quote: 'Hải', metric: null, label: 'thứ khác', measure: 'cases' },
        ...{ role: 'result' as const, isWhole: false, figure: { operator: 'eq' as const, value: '5' }, changes: [] },
      },
    },
  );

  test('taken back, they leave everything as it was', async () => {
    const review = await reviewOf(...paragraphs);
    const anyId = fc.constantFrom(...review.items.map(({ id }) => id), '0-3');
    fc.assert(
      fc.property(anyId, decision, (id, decided) => {
        const after = decide(review, id, decided);
        expect(after).not.toEqual(review);
        expect(undo(after, id)).toEqual(review);
        expect(check(check(review, id, true), id, false)).toEqual(review);
      }),
    );
  });

  test('whatever is decided, the file holds every word', async () => {
    const review = await reviewOf(...paragraphs);
    const ids = review.items.map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), decision), (decisions) => {
        const { draft } = conclude({ ...review, decisions });
        const words = plainText(draft.text.slice(draft.text.indexOf('\n---\n') + 5)).text;
        for (const paragraph of paragraphs) expect(words).toContain(paragraph);
        expect(draft.text).toContain(title);
      }),
      { numRuns: 30 },
    );
  });

  test('a text of any signs goes into the file whole', async () => {
    const anything = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const bytes = new TextEncoder().encode(`${title}\n${text} cuối.`);
        const manuscript = await readManuscript('bai.txt', bytes).catch(() => undefined);
        if (!manuscript) return;
        const { draft } = conclude(beginReview(manuscript, lighthouses));
        const letters = (words: string): string => words.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
        const body = plainText(draft.text.slice(draft.text.indexOf('\n---\n') + 5)).text;
        expect(letters(body)).toContain(letters(plainText(manuscript.body).text));
      }),
      { numRuns: 60 },
    );
  });

  test('a dismissed number is counted, named with its reason, and told from others like it', async () => {
    const review = await reviewOf('Có 7 thứ lạ ở phía đông và 7 thứ lạ ở phía tây.');
    const [, second] = review.items.filter(({ quote }) => quote.startsWith('7 '));
    const after = decide(review, second?.id ?? '', { kind: 'dismissed', reason: 'nhắc lại "7"' });
    const outcome = conclude(after);
    expect(outcome.draft.text).toContain('not-a-figure:\n  - { text: "và 7 thứ lạ", reason: ');
    expect(countsOf(after, outcome).kinds).toMatchObject({ dismissed: 1, unexplained: 1 });
    expect(outcome.bulletin?.notAFigure).toMatchObject([{ reason: 'nhắc lại "7"' }]);
  });

  test('the author’s word on title, agency, period and date goes before what was read', async () => {
    const review = choose(await reviewOf(...paragraphs), { title: 'Tên khác', period: '2022', published: '' });
    const { draft, proposed } = conclude(review);
    expect(proposed).toMatchObject({ title: 'Tên khác', published: null, period: { id: '2022' } });
    expect(draft.path).toBe('bulletins/2022/gull-rock.md');
  });
});

test('what is said of a picture is kept', async () => {
  const review = await reviewOf(...paragraphs);
  expect(describePicture(review, 0, { alt: 'Ngọn đèn', kept: true }).pictures).toEqual({
    0: { alt: 'Ngọn đèn', kept: true },
  });
});

test('an added figure stands among the others', async () => {
  const review = await reviewOf(...paragraphs);
  const read = review.items.find(({ id }) => id === idOf(review, '391 vụ mắc cạn'))?.read;
  if (read?.kind !== 'figure') throw new Error('no figure');
  const figure = { ...read.figure, start: 44, end: 52, quote: 'Trong năm', scope: 'phía đông' };
  const items = itemsOf(decide(review, '44-52', { kind: 'figure', figure }));
  expect(items.map(({ quote }) => quote).slice(0, 3)).toEqual(['2023', 'Trong năm', '391 vụ mắc cạn']);
  expect(conclude(decide(review, '44-52', { kind: 'figure', figure })).bulletin?.statements).toHaveLength(3);
});

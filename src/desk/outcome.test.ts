import { describe, expect, test } from 'vitest';
import { interfaceIn } from '../i18n/languages.ts';
import { readManuscript } from '../import/read-manuscript.ts';
import { wordFile, wordParagraph, wordTable } from '../import/word-sample.ts';
import { lighthouses } from '../prose/fictional.ts';
import { beginReview } from './begin-review.ts';
import { conclude, idOf, reviewOf } from './fictional-review.ts';
import { noteInWords, notesSaidOnce } from './note-words.ts';
import type { Note, Outcome } from './outcome.ts';
import { choose, decide, type Review } from './review.ts';
import { publishedAsJson, publishedOfJson, vocabularyAsJson, vocabularyOfJson } from './wire.ts';

const clean = 'Trong năm xảy ra 391 vụ mắc cạn, giảm 43 vụ so với năm trước.';

const speech = { words: interfaceIn('vi'), language: 'vi', vocabulary: lighthouses } as const;

/** A note in one line: where, how bad, and of what. */
function said({ notes }: Outcome): string[] {
  return notes.map(({ severity, target, about }: Note) => {
    const where =
      target.kind === 'item'
        ? 'item'
        : target.kind === 'line'
          ? `line ${target.line}`
          : 'field' in target
            ? target.field
            : target.kind;
    return `${severity} at ${where}: ${'problem' in about ? about.problem.detail.code : about.remark.code}`;
  });
}

async function concluded(...paragraphs: string[]): Promise<Outcome> {
  return conclude(await reviewOf(...paragraphs));
}

describe('what is said, and where', () => {
  test.each<[string, string[], string[]]>([
    ['nothing of a clean article', [clean], []],
    [
      'one that is named and honoured with others',
      [clean, 'Hải đăng và 9 đơn vị trực thuộc đạt danh hiệu Đơn vị Quyết thắng.'],
      [],
    ],
    ['a number that nobody understands', [clean, 'Có 7 thứ lạ.'], ['warning at item: unexplained']],
    ['a figure without a name', [clean, 'Tỷ lệ đạt 95%.'], ['warning at item: unnamed']],
    ['a figure with the name of its unit', [clean, 'Có 1.767 vụ.'], ['warning at item: unnamed']],
    ['a figure in words of the article', [clean, 'Có 40 vụ hỏng đèn.'], []],
    ['a number that contradicts another', [clean, 'Đã cứu hộ 81/83 vụ mắc cạn.'], ['error at item: unwritten']],
    ['a part of a whole that has no metric', [clean, 'Xong 22/34 vụ hỏng đèn.'], ['warning at item: whole-unwritten']],
    ['a link that runs code, which is plain words here', [clean, 'Xem [ở đây](javascript:alert()).'], []],
  ])('%s', async (_, paragraphs, expected) => {
    expect(said(await concluded(...paragraphs))).toEqual(expected);
  });

  test('what the check finds in a line is said beside its number', async () => {
    const outcome = await concluded('Trong năm xảy ra 64 vụ mắc cạn, giảm 22,6% so với năm trước.');
    const [note] = outcome.notes;
    expect(said(outcome)).toEqual(['warning at item: implied-impossible']);
    expect(outcome.items.find((item) => note?.target.kind === 'item' && item.id === note.target.id)?.quote).toBe(
      '64 vụ mắc cạn',
    );
  });

  test.each<[string, (review: Review) => Review, string[]]>([
    ['no title', (review) => choose(review, { title: '' }), ['error at title: title-missing']],
    ['no agency', (review) => choose(review, { agency: '' }), ['error at agency: agency-missing']],
    ['an unknown agency', (review) => choose(review, { agency: 'Ai đó' }), ['error at agency: agency-unknown']],
    ['no period', (review) => choose(review, { period: '' }), ['error at period: period-missing']],
    ['what is no period', (review) => choose(review, { period: 'soon' }), ['error at period: period-unknown']],
    [
      'a date that is none',
      (review) => choose(review, { published: '2023-02-31' }),
      ['error at published: not-a-date'],
    ],
    [
      'a date that is none, and no period',
      (review) => choose(review, { published: '31/02/2023', period: '' }),
      ['error at period: period-missing', 'error at published: not-a-date'],
    ],
  ])('at the head: %s', async (_, change, expected) => {
    const outcome = conclude(change(await reviewOf(clean)));
    expect(said(outcome)).toEqual(expected);
    expect(outcome.draft.text).toContain('\ndraft: true\n');
  });

  test.each<[string, (review: Review) => Review, string[]]>([
    ['without an agency', (review) => choose(review, { agency: '' }), ['error at agency: agency-missing']],
    ['without a period', (review) => choose(review, { period: '' }), ['error at period: period-missing']],
    [
      'without either',
      (review) => choose(review, { agency: '', period: '' }),
      ['error at agency: agency-missing', 'error at period: period-missing'],
    ],
  ])('a number that its sentence contradicts is found %s', async (_, change, expected) => {
    const review = await reviewOf(clean);
    const id = idOf(review, '391 vụ mắc cạn');
    const read = review.items.find((item) => item.id === id)?.read;
    if (read?.kind !== 'figure') throw new Error('no figure');
    const figure = { ...read.figure, figure: { operator: 'eq' as const, value: '319' } };
    const outcome = conclude(change(decide(review, id, { kind: 'figure', figure })));
    expect(said(outcome)).toEqual(expect.arrayContaining([...expected, 'error at item: figure-not-in-quote']));
    expect(outcome.bulletin).toBeNull();
    expect(outcome.draft.path).toBeUndefined();
  });

  test('a file without errors is ready, one with errors a draft', async () => {
    expect((await concluded(clean)).draft.text).not.toContain('draft:');
    expect((await concluded(clean, 'Đã cứu hộ 81/83 vụ mắc cạn.')).draft.text).toContain('\ndraft: true\n');
  });

  test('a period takes the days that its author gives it', async () => {
    const review = choose(await reviewOf(clean), { from: '2022-12-15', to: '2023-12-14', published: '2023-12-20' });
    const outcome = conclude(review);
    expect(outcome.draft.text).toContain('period: { id: 2023, from: 2022-12-15, to: 2023-12-14 }');
    expect(said(outcome)).toEqual([]);
    expect(outcome.bulletin?.period).toMatchObject({ id: '2023', start: '2022-12-15', end: '2023-12-14' });
    expect(said(conclude(choose(review, { from: '', to: '' })))).toEqual(['warning at published: published-early']);
    expect(said(conclude(choose(review, { from: '2024-01-15' })))).toContain('error at period: period-inverted');
  });

  test('a contradicting number says what it contradicts', async () => {
    const { notes } = await concluded(clean, 'Đã cứu hộ 81/83 vụ mắc cạn.');
    const [said] = notes.map((note) => noteInWords(note, speech));
    expect(said?.reason).toContain('391');
    expect(said?.remedy).toBe('Hãy kiểm tra xem số nào đúng và sửa cho khớp.');
  });

  test('the same said of several numbers is said once, with the numbers', async () => {
    const { notes, items } = await concluded(clean, 'Tỷ lệ đạt 95%.', 'Có 7 thứ lạ.', 'Đạt 94%.');
    const said = notesSaidOnce(notes, items, speech);
    expect(said.map(({ places }) => places.map(({ quote }) => quote))).toEqual([['95%', '94%'], ['7 thứ lạ']]);
  });

  test('restricted words are said beside their line', async () => {
    const vocabulary = { ...lighthouses, site: { ...lighthouses.site, restrictedWords: ['MẬT'] } };
    const review = await reviewOf(clean, 'Độ MẬT của đèn.');
    const { concludeReview } = await import('./outcome.ts');
    const outcome = concludeReview(review, [], { vocabulary, published: [], words: interfaceIn('vi').importing });
    expect(said(outcome)).toContain('warning at line 5: restricted');
  });

  test('restricted words around the article are said of all of it', async () => {
    const vocabulary = { ...lighthouses, site: { ...lighthouses.site, restrictedWords: ['MẬT', 'TỐI MẬT'] } };
    const review = await reviewOf(clean);
    const { concludeReview } = await import('./outcome.ts');
    const stamped = { ...review, manuscript: { ...review.manuscript, around: ['TỐI MẬT', 'Đèn mật', 'TỐI MẬT'] } };
    const outcome = concludeReview(stamped, [], { vocabulary, published: [], words: interfaceIn('vi').importing });
    expect(said(outcome)).toEqual(['warning at whole: restricted-around']);
  });
});

test('a number in a table of a Word file is spoken of once, at its own place', async () => {
  const bytes = wordFile(
    [
      wordParagraph('Hải đăng Đảo Hải Âu tổng kết năm 2023', 'Title'),
      wordParagraph(clean),
      wordTable([
        ['Nội dung', '2022', '2023'],
        ['Thứ lạ', '87', '95'],
        ['Chuyện', '95', '87'],
      ]),
    ].join(''),
  );
  const { notes, items } = conclude(beginReview(await readManuscript('bai.docx', bytes), lighthouses));
  const places = notes.map(({ target }) =>
    target.kind === 'item' ? items.find(({ id }) => id === target.id)?.quote : JSON.stringify(target),
  );
  expect(places.filter((place) => place !== undefined && !/2022|2023/.test(place))).toEqual(['87', '95', '95', '87']);
});

describe('beside what is published', () => {
  test('last year’s bulletin contradicts a stated change', async () => {
    const earlier = conclude(choose(await reviewOf('Trong năm xảy ra 400 vụ mắc cạn.'), { period: '2022' })).bulletin;
    if (!earlier) throw new Error('no bulletin');
    const sent = publishedOfJson(publishedAsJson([earlier]));
    const review = await reviewOf(clean);
    expect(said(conclude(review, [earlier]))).toEqual(['warning at item: earlier-disagrees']);
    expect(conclude(review, sent).notes).toEqual(conclude(review, [earlier]).notes);
  });

  test('a bulletin at the same address would be replaced', async () => {
    const review = await reviewOf(clean);
    const { bulletin } = conclude(review);
    if (!bulletin) throw new Error('no bulletin');
    expect(said(conclude(review, [bulletin]))).toEqual(['warning at whole: replaces']);
  });
});

test('the vocabulary comes out of its JSON as it went in', () => {
  expect(vocabularyOfJson(vocabularyAsJson(lighthouses))).toEqual(lighthouses);
});

test('one that is named stands in the quote of those honoured with it', async () => {
  const review = await reviewOf(clean, 'Hải đăng và 9 đơn vị trực thuộc đạt danh hiệu Đơn vị Quyết thắng.');
  expect(conclude(review).draft.text).toContain(
    'collectives: 10, quote: "Hải đăng và 9 đơn vị trực thuộc đạt danh hiệu Đơn vị Quyết thắng" }',
  );
});

test('a corrected figure is written as its author corrected it', async () => {
  const review = await reviewOf(clean);
  const id = idOf(review, '391 vụ mắc cạn');
  const read = review.items.find((item) => item.id === id)?.read;
  if (read?.kind !== 'figure') throw new Error('no figure');
  const figure = { ...read.figure, metric: 'smuggling', figure: { operator: 'gt' as const, value: '391' } };
  expect(conclude(decide(review, id, { kind: 'figure', figure })).draft.text).toContain('smuggling: { value: "> 391"');
});

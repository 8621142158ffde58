import { expect, test } from 'vitest';
import { interfaceIn } from '../i18n/languages.ts';
import { lighthouses } from '../prose/fictional.ts';
import { exampleArticle } from './example.ts';
import { conclude, idOf, reviewOf } from './fictional-review.ts';
import { placeOfWords } from './place-of-words.ts';
import { proofPage } from './proof.ts';
import { choose, decide } from './review.ts';
import { sentenceAround } from './sentence-of.ts';

const words = interfaceIn('vi');

test('the proof sets every number beside its sentence, and nothing in it is code', async () => {
  const review = choose(
    await reviewOf(
      'Năm nay yên ả. Trong năm xảy ra 391 vụ mắc cạn, giảm 43 vụ so với năm trước; bắt 12 người buôn lậu. Hết.',
      'Có 7 thứ <script>alert(1)</script> lạ.',
    ),
    { title: '<img src=x onerror=alert(1)>' },
  );
  const decided = decide(review, idOf(review, '7 thứ'), { kind: 'dismissed', reason: 'không rõ & không cần' });
  const outcome = conclude(decided);
  const speech = { vocabulary: lighthouses, language: 'vi' as const, words, period: outcome.proposed.period };
  const html = proofPage(decided, outcome, speech, '2026-11-24');
  expect(html).toContain(
    'Trong năm xảy ra <mark>391 vụ mắc cạn</mark><sup>1</sup>, giảm 43 vụ so với năm trước; bắt <mark>12 người buôn lậu</mark><sup>2</sup>.',
  );
  expect(html).toContain('không rõ &#x26; không cần');
  expect(html).not.toMatch(/<(script|img|link|iframe)|https?:|url\(|\s(on\w+|src|href)="/);
  expect(proofPage(decided, outcome, speech, '2026-11-24')).toBe(html);
});

test.each<[string, string, string]>([
  ['Một. Hai 391 vụ, tăng 3.264 lượt! Ba.', '391 vụ', 'Hai 391 vụ, tăng 3.264 lượt!'],
  ['Đầu dòng\nChỉ có 5 tàu', '5 tàu', 'Chỉ có 5 tàu'],
  ['TP. Mẫu có 5 tàu. Hết.', '5 tàu', 'Mẫu có 5 tàu.'],
])('the sentence of %j', (text, quote, expected) => {
  const start = text.indexOf(quote);
  const sentence = sentenceAround(text, start, start + quote.length);
  expect(text.slice(sentence.start, sentence.end)).toBe(expected);
});

test.each<[string, string | undefined]>([
  ['391  vụ', '391 vụ'],
  [' giảm 43 ', 'giảm 43'],
  ['392 vụ', undefined],
  ['', undefined],
  ['(a.c)', undefined],
])('the place of the words %j', (wanted, expected) => {
  expect(placeOfWords('Có 391 vụ,\ngiảm 43.', wanted)?.quote).toBe(expected);
});

test('the example is read, and leaves something to do', async () => {
  const text = exampleArticle(lighthouses, words.desk.example, 2023);
  const { items } = conclude(await reviewOf(...text.split('\n\n').slice(1)));
  const kinds = new Set(items.map(({ standing }) => standing.kind));
  expect([...kinds]).toEqual(expect.arrayContaining(['figure', 'award', 'known']));
});

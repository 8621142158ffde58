import { expect, test } from 'vitest';
import { interfaceIn } from '../i18n/languages.ts';
import { lighthouses } from '../prose/fictional.ts';
import { exampleArticle } from './example.ts';
import { conclude, idOf, reviewOf } from './fictional-review.ts';
import { placesOfWords } from './place-of-words.ts';
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
    'Trong năm xảy ra <mark>391 vụ mắc cạn</mark><sup>1</sup>, giảm <mark>43</mark><sup>1</sup> vụ so với năm trước; bắt <mark>12 người buôn lậu</mark><sup>2</sup>.',
  );
  expect(html).toContain('không rõ &#x26; không cần');
  expect(html).not.toMatch(/<(script|img|link|iframe)|https?:|url\(|\s(on\w+|src|href)="/);
  expect(proofPage(decided, outcome, speech, '2026-11-24')).toBe(html);
});

test('what is signed stands together with what is to be noted', async () => {
  const review = await reviewOf('Trong năm xảy ra 391 vụ mắc cạn.');
  const outcome = conclude(review);
  const speech = { vocabulary: lighthouses, language: 'vi' as const, words, period: outcome.proposed.period };
  const html = proofPage(review, outcome, speech, '2026-11-24');
  expect(html).toMatch(/<section class="end"><h2>Điều cần lưu ý<\/h2>.*<table class="signatures">.*<\/section>/s);
});

test('the proof says whether its author has compared the figures with the article', async () => {
  const review = await reviewOf('Trong năm xảy ra 391 vụ mắc cạn; bắt 12 người buôn lậu.');
  const ids = review.items.filter(({ read }) => read.kind === 'figure').map(({ id }) => id);
  const proofOf = (checked: readonly string[]): string => {
    const outcome = conclude({ ...review, checked });
    const speech = { vocabulary: lighthouses, language: 'vi' as const, words, period: outcome.proposed.period };
    return proofPage({ ...review, checked }, outcome, speech, '2026-11-24');
  };
  expect(proofOf(ids.slice(1))).toContain('chưa đối chiếu 1 trên 2 số liệu');
  expect(proofOf(ids)).toContain('đã đối chiếu từng số liệu');
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

test.each<[string, string[]]>([
  ['391  vụ', ['391 vụ']],
  [' giảm 43 ', ['giảm 43']],
  ['12 vụ', ['12 vụ', '12 vụ']],
  ['392 vụ', []],
  ['', []],
  ['(a.c)', []],
])('the places of the words %j', (wanted, expected) => {
  const text = 'Có 391 vụ,\ngiảm 43; 12 vụ cháy, 12 vụ nổ.';
  expect(placesOfWords(text, wanted).map(({ quote }) => quote)).toEqual(expected);
});

test('the example is read, and leaves something to do', async () => {
  const text = exampleArticle(lighthouses, words.desk.example, 2023);
  const { items } = conclude(await reviewOf(...text.split('\n\n').slice(1)));
  const kinds = new Set(items.map(({ standing }) => standing.kind));
  expect([...kinds]).toEqual(expect.arrayContaining(['figure', 'award', 'known']));
});

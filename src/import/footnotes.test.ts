import { expect, test } from 'vitest';
import { readManuscript } from './read-manuscript.ts';
import { wordFile, wordParagraph } from './word-sample.ts';

const title = 'Hải đăng Đảo Hải Âu tổng kết năm 2023';
const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const up = '<w:vertAlign w:val="superscript"/>';

const footnotes = `<?xml version="1.0"?><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${wordParagraph('Số liệu tính đến ngày 14/12.')}</w:footnote></w:footnotes>`;

test.each<[string, string, Record<string, string>, string[]]>([
  [
    'a footnote of Word',
    `<w:p>${run('Xảy ra 48 vụ')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' mắc cạn.')}</w:p>`,
    { 'word/footnotes.xml': footnotes },
    ['Xảy ra 48 vụ mắc cạn.', 'Số liệu tính đến ngày 14/12.'],
  ],
  [
    'a mark raised by hand',
    `<w:p>${run('Xảy ra 48 vụ')}${run('1', up)}${run(' mắc cạn, cứu 12')}${run('(2)', up)}${run(' tàu.')}</w:p><w:p>${run('1', up)}${run(' Số liệu tính đến ngày 14/12.')}</w:p>`,
    {},
    ['Xảy ra 48 vụ mắc cạn, cứu 12 tàu.', 'Số liệu tính đến ngày 14/12.'],
  ],
  [
    'an exponent, which is no mark',
    `<w:p>${run('Cháy 300 m')}${run('2', up)}${run(', đổ 5.10')}${run('3', up)}${run(' lít dầu.')}</w:p>`,
    {},
    ['Cháy 300 m2, đổ 5.103 lít dầu.'],
  ],
  ['a mark at a number', `<w:p>${run('Cứu 10')}${run('1', up)}${run(' tàu.')}</w:p>`, {}, ['Cứu 10 tàu.']],
])('%s', async (_, content, others, expected) => {
  const { body, text } = await readManuscript('bai.docx', wordFile(wordParagraph(title, 'Title') + content, others));
  expect(body.split('\n\n')).toEqual(expected);
  expect(text).not.toMatch(/[↑[\]]/u);
});

test('notes of a saved page', async () => {
  const page = `<h1>${title}</h1><p>Xảy ra 48 vụ<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> mắc cạn.</p><div><p><a href="#_ftnref1" name="_ftn1">[1]</a> Tính đến ngày 14/12. <a href="#r">↩</a></p></div>`;
  const { body } = await readManuscript('bai.html', new TextEncoder().encode(page));
  expect(body).toBe('Xảy ra 48 vụ mắc cạn.\n\nTính đến ngày 14/12.');
});

import { expect, test } from 'vitest';
import { withWords } from './edit-manuscript.ts';
import type { Manuscript } from './manuscript.ts';
import { readManuscript } from './read-manuscript.ts';
import { wordFile, wordParagraph, wordPicture, wordTable } from './word-sample.ts';

const utf8 = new TextEncoder();
const title = 'Thư viện huyện Mẫu tổng kết năm 2022';
const bold = (words: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

const word = wordFile(
  [
    wordParagraph(title, 'Title'),
    `<w:p>${bold('LƯU HÀNH NỘI BỘ')}</w:p>`,
    wordParagraph('Kết quả', 'Heading1'),
    `<w:p><w:r><w:t xml:space="preserve">Bạn đọc mượm </w:t></w:r>${bold('391 cuốn sách')}<w:r><w:t>.</w:t></w:r></w:p>`,
    wordTable([
      ['Phòng', 'Lượt'],
      ['Thiếu nhi', '120'],
    ]),
    wordPicture('Phòng đọc'),
  ].join(''),
);

/** The article after the line with these words has got others. */
function edited(manuscript: Manuscript, from: string, to: string): Manuscript {
  const start = manuscript.text.indexOf(from);
  return withWords(manuscript, { start, end: start + from.length }, to);
}

test.each<[string, string, string, string, string]>([
  ['a word', 'Bạn đọc mượm 391 cuốn sách.', 'Bạn đọc mượn 391 cuốn sách.', 'mượm **391', 'mượn **391'],
  [
    'words on both sides of a mark',
    'Bạn đọc mượm 391 cuốn sách.',
    'Ai mượn 391 cuốn sách!',
    'Bạn đọc mượm **391 cuốn sách**.',
    'Ai mượn **391 cuốn sách**!',
  ],
  [
    'words in a mark',
    'Bạn đọc mượm 391 cuốn sách.',
    'Bạn đọc mượm 391 cuốn báo.',
    '**391 cuốn sách**',
    '**391 cuốn báo**',
  ],
  ['a whole line', 'LƯU HÀNH NỘI BỘ', '', '**LƯU HÀNH NỘI BỘ**\n\n', ''],
  ['a heading', 'Kết quả', '', '## Kết quả\n\n', ''],
  ['two cells of a table', 'Thiếu nhi | 120', 'Thiếu nhỉ | 121', '| Thiếu nhi | 120  |', '| Thiếu nhỉ | 121  |'],
  ['a row of a table', 'Thiếu nhi | 120', '', '\n| Thiếu nhi | 120  |', ''],
  ['signs that Markdown would read', 'Kết quả', 'Kết *quả* | <b>', '## Kết quả', '## Kết \\*quả\\* | \\<b>'],
])('of a Word file: %s', async (_, from, to, before, after) => {
  const manuscript = await readManuscript('bai.docx', word);
  const now = edited(manuscript, from, to);
  expect(manuscript.body).toContain(before);
  const expected = manuscript.body.replace(before, after);
  // The columns of a table are as wide as their widest words.
  const tidy = (body: string): string => body.replace(/ +/g, ' ').replace(/-+/g, '-');
  expect(tidy(now.body)).toBe(tidy(expected));
  expect(now.text).toBe(manuscript.text.replace(`${from}${to === '' ? '\n' : ''}`, to));
  expect(now).toMatchObject({ title, images: manuscript.images });
});

test('the title of a Word file', async () => {
  const now = edited(await readManuscript('bai.docx', word), title, `${title}, sửa lại`);
  expect(now.title).toBe(`${title}, sửa lại`);
});

test('a line of a text, and nothing else of it', async () => {
  const lines = [title, '10/01/2023', 'Dòng ngắn không hết câu', 'và dòng sau.', 'Có 391 vụ | 3 *lượt*.'];
  const manuscript = await readManuscript('bai.txt', utf8.encode(lines.join('\n')));
  const now = edited(manuscript, 'Có 391 vụ | 3 *lượt*.', 'Có 392 vụ\n| 3 *lượt*.');
  expect(now.text).toBe(manuscript.text.replace('391', '392'));
  expect(now.body).toBe(manuscript.body.replace('391', '392'));
  expect(now.title).toBe(title);
});

test('a Markdown file loses its own head, and keeps the rest', async () => {
  const file = `---\nauthor: x\n---\n\n# ${title}\n\n- Có **391 vụ**, [xem](https://example.com)\n- ~~bỏ~~ còn\n`;
  const manuscript = await readManuscript('bai.md', utf8.encode(file));
  const now = edited(manuscript, 'Có 391 vụ, xem', 'Có 392 vụ, xem');
  expect(now.body).toBe(manuscript.body.replace('391', '392'));
  expect(edited(now, 'Có 392 vụ, xem', '').body).toBe('- ~~bỏ~~ còn');
});

test('a Word file keeps its line with the day, which is not in the body', async () => {
  const dated = wordFile(
    [title, 'Thứ Ba, 10/01/2023 | 08:00', 'Bạn đọc mượm 391 cuốn sách.'].map((line) => wordParagraph(line)).join(''),
  );
  const manuscript = await readManuscript('bai.docx', dated);
  const once = edited(manuscript, 'Bạn đọc mượm 391 cuốn sách.', 'Bạn đọc mượn 391 cuốn sách.');
  const twice = edited(once, 'Thứ Ba, 10/01/2023', 'Thứ Tư, 11/01/2023');
  expect(twice.text).toBe(manuscript.text.replace('mượm', 'mượn').replace('Thứ Ba, 10', 'Thứ Tư, 11'));
  expect(twice.body).toBe(manuscript.body.replace('mượm', 'mượn'));
  expect(twice.title).toBe(title);
});

test('a Markdown file keeps what its head says, and the title there can be changed', async () => {
  const file = `---\ntitle: ${title}\nagency: mau\nperiod: 2022\n---\n\nBạn đọc mượm **391 cuốn**.\n`;
  const manuscript = await readManuscript('bai.md', utf8.encode(file));
  const once = edited(manuscript, 'mượm', 'mượn');
  const twice = edited(once, title, `${title}, sửa lại`);
  expect(once.text).toBe(manuscript.text.replace('mượm', 'mượn'));
  expect(twice).toMatchObject({
    title: `${title}, sửa lại`,
    body: 'Bạn đọc mượn **391 cuốn**.',
    head: manuscript.head,
  });
});

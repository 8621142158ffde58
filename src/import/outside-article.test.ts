import { describe, expect, test } from 'vitest';
import { interfaceIn } from '../i18n/languages.ts';
import { lighthouses } from '../prose/fictional.ts';
import { importArticle } from './import-article.ts';
import { readManuscript } from './read-manuscript.ts';
import { formatImport } from './report.ts';
import { wordFile, wordParagraph, wordTable } from './word-sample.ts';

const article = [
  'Hải đăng Đảo Hải Âu tổng kết năm 2023',
  'Năm 2023, trên vùng biển của đảo có 391 vụ mắc cạn, giảm 43 vụ so với năm 2022.',
  'Người gác đèn phát hiện 12 vụ, hướng dẫn 81 tàu vào bờ an toàn.',
];
const before = article.slice(1).join('\n\n');

const kinds: [string, (lines: readonly string[]) => Uint8Array][] = [
  ['bai.txt', (lines) => new TextEncoder().encode(lines.join('\n'))],
  ['bai.md', (lines) => new TextEncoder().encode(`# ${lines.join('\n\n')}\n`)],
  ['bai.html', (lines) => new TextEncoder().encode(`<h1>${lines[0]}</h1><p>${lines.slice(1).join('</p><p>')}</p>`)],
  ['bai.docx', (lines) => wordFile(lines.map((line) => wordParagraph(line)).join(''))],
];

describe.each(kinds)('around the article in %s', (name, bytesOf) => {
  test.each<[string, string[], string[]]>([
    ['lines of its page', ['Xem thêm: Bắt 15 tàu cá ở đảo bên'], ['Tags: đèn biển, năm 2023', '1.234 lượt xem']],
    ['other articles', [], ['Tin cùng chuyên mục', 'Phạt 30 triệu đồng một thuyền trưởng', 'Thêm 3 hải đăng']],
    ['comments', [], ['Bình luận (2)', 'An: Năm nay có 12 vụ thôi.', 'Bình: 5 sao!']],
    ['an imprint', [], ['Giấy phép số 45/GP-BTTTT. Tổng biên tập: Nguyễn Văn Đèn. Điện thoại: 0912 345 678']],
    [
      'who gets and who signs a report',
      [],
      ['KT. TRƯỞNG HẢI ĐĂNG', 'Đại tá Nguyễn Văn Đèn', 'Nơi nhận:', 'Như trên;', 'Lưu: VT, 12 bản.'],
    ],
    ['who signs it alone', [], ['KT. TRƯỞNG TRẠM', 'PHÓ TRƯỞNG TRẠM', '(Đã ký)', 'Nguyễn Văn Đèn']],
  ])('%s are left out and named', async (_, within, below) => {
    const [title = '', first = '', second = ''] = article;
    const manuscript = await readManuscript(name, bytesOf([title, first, ...within, second, ...below]));
    expect(manuscript.body).toBe(before);
    expect(manuscript.dropped).toEqual([...within, ...below]);
    expect(manuscript.offsets).toHaveLength(manuscript.text.length);
    for (const line of [...within, ...below]) expect(manuscript.text).not.toContain(line);
    const words = interfaceIn('vi').importing;
    const imported = importArticle({ manuscript, pictures: [], chosen: {}, vocabulary: lighthouses, words });
    expect(formatImport(imported, lighthouses, words, 'vi')).toContain(`  “${[...within, ...below][0]}”`);
  });

  test.each([
    ['a heading above its own paragraphs', ['Kết quả khác', 'Có 5 tàu được cứu.']],
    ['the name of its author', ['Nguyễn Văn Đèn']],
    ['an appendix', ['Phụ lục: số vụ theo tháng', 'Tháng 1 có 5 vụ.']],
    ['what people share', ['Ông Đèn chia sẻ: có 12 vụ trong đêm.']],
  ])('%s stays', async (_, below) => {
    const manuscript = await readManuscript(name, bytesOf([...article, ...below]));
    expect(manuscript.dropped).toBeUndefined();
    expect(manuscript.body).toBe([before, ...below].join('\n\n'));
  });
});

test('a foot in two columns of a Word table goes, and an appendix below it stays', async () => {
  const foot = wordTable([['Nơi nhận: - Sở Hàng hải; - Lưu: VT (12 bản).', 'TRƯỞNG HẢI ĐĂNG Nguyễn Văn Đèn']]);
  const appendix =
    wordParagraph('Phụ lục') +
    wordTable([
      ['Tháng', 'Số vụ'],
      ['1', '5'],
      ['2', '7'],
      ['3', '9'],
    ]);
  const { body, dropped } = await readManuscript(
    'bai.docx',
    wordFile(article.map((line) => wordParagraph(line)).join('') + foot + appendix),
  );
  expect(dropped).toEqual(['Nơi nhận: - Sở Hàng hải; - Lưu: VT (12 bản).', 'TRƯỞNG HẢI ĐĂNG Nguyễn Văn Đèn']);
  expect(body).toMatch(/Phụ lục\n\n\| Tháng/);
});

test('a letterhead is named too, and in Markdown taken as elsewhere', async () => {
  const head = ['TRẠM ĐÈN ĐẢO HẢI ÂU', 'Số: 12/BC-TĐ', 'Đảo Hải Âu, ngày 05 tháng 12 năm 2023'];
  const file = [...head, ...article.slice(1)].join('\n\n');
  const manuscript = await readManuscript('bai.md', new TextEncoder().encode(file));
  expect(manuscript).toMatchObject({ dropped: head, dated: '2023-12-05', issuer: head[0], body: before });
});

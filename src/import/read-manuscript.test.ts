import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../markdown/check.ts';
import { FileError } from './file-fault.ts';
import { placeOf } from './manuscript.ts';
import { readManuscript } from './read-manuscript.ts';
import { storedZip, wordFile, wordParagraph, wordPicture, wordTable } from './word-sample.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const utf8 = new TextEncoder();

describe('files as folders: what goes in and what comes out', () => {
  test.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
    const manuscript = await readManuscript(input, readFileSync(join(folder, input)));
    const { body, title, published, source, images } = manuscript;
    expect(`${body}\n`).toBe(readFileSync(join(folder, 'expected.md'), 'utf8'));
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    expect(JSON.parse(JSON.stringify({ title, published, source, images }))).toEqual(expected);
    expect(checkArticle(body, 'draft.md', 1)).toEqual([]);
    expect(manuscript.offsets).toHaveLength(manuscript.text.length);
  });
});

test('a Word file keeps title, headings, tables and pictures', async () => {
  const bytes = wordFile(
    [
      wordParagraph('Thư viện huyện Mẫu tổng kết năm 2022', 'Title'),
      wordParagraph('Kết quả', 'Heading1'),
      wordParagraph('Bạn đọc mượn 391 cuốn sách.'),
      wordTable([
        ['Phòng', 'Lượt'],
        ['Thiếu nhi', '120'],
      ]),
      wordPicture('Phòng đọc'),
    ].join(''),
  );
  const { title, body, images, text } = await readManuscript('bai.docx', bytes);
  expect(title).toBe('Thư viện huyện Mẫu tổng kết năm 2022');
  expect(body.split('\n')).toEqual([
    '## Kết quả',
    '',
    'Bạn đọc mượn 391 cuốn sách.',
    '',
    '| Phòng     | Lượt |',
    '| --------- | ---- |',
    '| Thiếu nhi | 120  |',
  ]);
  expect(images).toMatchObject([{ alt: 'Phòng đọc', address: expect.stringMatching(/^data:image\/png;base64,/) }]);
  expect(text.split('\n')[0]).toBe('Thư viện huyện Mẫu tổng kết năm 2022');
});

test.each([
  ['bai.txt', 'Tiêu đề\nMột dòng.\nCó 391 cuốn.', '391', { line: 3, column: 4 }],
  ['bai.md', '---\na: b\n---\n# Tiêu đề\n\nCó **391** cuốn.', '391', { line: 6, column: 6 }],
  ['bai.md', 'Một &amp; hai\nba \\* 391 cuốn.', '391', { line: 2, column: 7 }],
  ['bai.md', '| a | b |\n| - | - |\n| c | 391 |', '391', { line: 3, column: 7 }],
])('in %s a number keeps the place it has in the file', async (name, content, number, expected) => {
  const manuscript = await readManuscript(name, utf8.encode(content));
  expect(placeOf(manuscript, manuscript.text.indexOf(number))).toEqual(expected);
});

const tcvn3 = 'C«ng an huyÖn MÉu tæng kÕt c«ng t¸c n¨m, ®¹t nhiÒu kÕt qu¶ tèt trªn ®Þa bµn huyÖn.';
const vni = 'Coâng an huyeän Maãu toång keát coâng taùc naêm, ñaït nhieàu keát quaû toát treân ñòa baøn huyeän.';
const western = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('what cannot be read is named', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['an empty file', 'bai.txt', utf8.encode(''), 'empty'],
    ['blanks alone', 'bai.txt', utf8.encode(' \n\t\n'), 'empty'],
    ['an empty Word file', 'bai.docx', utf8.encode(''), 'empty'],
    ['too many bytes', 'bai.txt', new Uint8Array(10_000_001).fill(0x61), 'too-large'],
    ['a book', 'bai.txt', utf8.encode('Một câu dài. '.repeat(40_000)), 'article-too-long'],
    ['a picture called text', 'bai.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'binary'],
    ['zero bytes', 'bai.txt', Uint8Array.from([0x61, 0x00, 0x00, 0x62]), 'binary'],
    ['a Word file called text', 'bai.txt', wordFile(wordParagraph('Có 391 cuốn.')), 'binary'],
    ['an old Word file', 'bai.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-word'],
    ['an old Word file with a new name', 'bai.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-word'],
    ['text called a Word file', 'bai.docx', utf8.encode('Có 391 cuốn.'), 'not-a-word-file'],
    ['another zip file', 'bai.docx', storedZip({ 'a.txt': 'a' }), 'not-a-word-file'],
    ['a Word file without words', 'bai.docx', wordFile(''), 'no-article'],
    ['TCVN3 bytes', 'bai.txt', western(tcvn3), 'tcvn3'],
    ['TCVN3 signs saved as UTF-8', 'bai.txt', utf8.encode(tcvn3), 'tcvn3'],
    ['VNI bytes', 'bai.txt', western(vni), 'vni'],
    ['VNI signs saved as UTF-8', 'bai.html', utf8.encode(`<p>${vni}</p>`), 'vni'],
    ['bytes of no known encoding', 'bai.txt', Uint8Array.from([0x61, 0x0a, 0xc3, 0x28, 0x62]), 'unknown-encoding'],
    ['lost letters', 'bai.txt', utf8.encode('Một\nC\ufffdng an'), 'lost-letters'],
    ['a page without an article', 'bai.html', utf8.encode('<nav>Menu</nav>'), 'no-article'],
    ['another kind of file', 'bai.pdf', utf8.encode('%PDF'), 'unknown-kind'],
  ])('%s', async (_, name, bytes, fault) => {
    const error = await readManuscript(name, bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileError);
    expect((error as FileError).fault).toBe(fault);
  });
});

describe('encodings that are read', () => {
  const words = 'Công an huyện Mẫu: 391 cuốn sách.';
  const wide = (mark: boolean, little: boolean): Uint8Array => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + words, 'utf16le');
    return little ? bytes : bytes.swap16();
  };
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8.encode(words)],
    ['UTF-8 with its mark', utf8.encode(`\ufeff${words}`)],
    ['UTF-8 with decomposed accents', utf8.encode(words.normalize('NFD'))],
    ['UTF-16 from Windows', wide(true, true)],
    ['UTF-16 the other way round', wide(true, false)],
    ['UTF-16 without its mark', wide(false, true)],
  ])('%s', async (_, bytes) => {
    const { text } = await readManuscript('bai.txt', bytes);
    expect(text).toBe(words);
  });

  test('French and German names in a Vietnamese text are no old encoding', async () => {
    const text = 'Nghệ sĩ Ñoñez Müller và Žižek Ångström đến thư viện huyện Mẫu tặng 391 cuốn sách.';
    expect((await readManuscript('bai.txt', utf8.encode(text))).text).toBe(text);
  });
});

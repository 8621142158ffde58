import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../markdown/check.ts';
import { lighthouses } from '../prose/fictional.ts';
import { readProse } from '../prose/read.ts';
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

const title = wordParagraph('Thư viện huyện Mẫu tổng kết năm 2022', 'Title');
const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

describe('Word files as people make them', () => {
  test.each<[string, string, string[]]>([
    [
      'a number in several pieces, some of them bold',
      `<w:p>${run('Có 3.2', '<w:b/>')}${run('64')}${run(' lượt, ')}${run('86', '<w:b/>')}${run(',')}${run('2', '<w:i/>')}${run('% là ')}${run('trẻ em', '<w:b/>')}.</w:p>`,
      ['Có 3.264 lượt, 86,2% là **trẻ em**'],
    ],
    [
      'changes that are tracked',
      `<w:p>${run('Có ')}<w:del w:id="1" w:author="a"><w:r><w:delText>380</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('391')}</w:ins>${run(' lượt.')}</w:p>`,
      ['Có 391 lượt.'],
    ],
    [
      'merged cells',
      `<w:tbl>${row(cell(wordParagraph('Phòng'), '<w:vMerge w:val="restart"/>'), cell(wordParagraph('Lượt'), '<w:gridSpan w:val="2"/>'))}${row(cell('<w:p/>', '<w:vMerge/>'), cell(wordParagraph('2021')), cell(wordParagraph('2022')))}</w:tbl>`,
      ['| Phòng | Lượt |      |', '| ----- | ---- | ---- |', '|       | 2021 | 2022 |'],
    ],
    [
      'several lines in a cell',
      wordTable([['Phòng', 'Lượt']]).replace(
        '</w:tbl>',
        `${row(cell(wordParagraph('Thiếu nhi') + wordParagraph('và mẹ')), cell(wordParagraph('100') + wordParagraph('200')))}</w:tbl>`,
      ),
      ['| Phòng           | Lượt     |', '| --------------- | -------- |', '| Thiếu nhi và mẹ | 100; 200 |'],
    ],
    [
      'a table in a cell',
      `<w:tbl>${row(cell(wordParagraph('Lượt') + wordTable([['11', '12']]) + wordParagraph('')), cell(wordParagraph('15')))}${row(cell(wordParagraph('a')), cell(wordParagraph('16')))}</w:tbl>`,
      ['| Lượt 11; 12 | 15 |', '| ----------- | -- |', '| a           | 16 |'],
    ],
    [
      'a box beside the text, once',
      `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${wordParagraph('Có 12 lượt.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['Có 12 lượt.'],
    ],
    [
      'words that may be parted, and a range that may not',
      '<w:p><w:r><w:t>Bạn</w:t><w:softHyphen/><w:t>đọc mượn 5</w:t><w:noBreakHyphen/><w:t>10 lượt</w:t></w:r></w:p>',
      ['Bạnđọc mượn 5‑10 lượt'],
    ],
    ['decomposed accents', wordParagraph('Mượn 391 lượt.').normalize('NFD'), ['Mượn 391 lượt.']],
  ])('%s', async (_, content, expected) => {
    const { body } = await readManuscript('bai.docx', wordFile(title + content));
    expect(body.split('\n')).toEqual(expected);
  });

  test('spaces that group digits stay, others are blanks; what is struck out is not read', async () => {
    const words = 'Thu 12\u00a0345\u00a0678 đồng, 1\u202f234 kg, 07\u00a0lượt, 86,2\u00a0%.';
    const struck = `<w:p>${run('Có ')}${run('88', '<w:strike/>')}${run('391 lượt.')}</w:p>`;
    const { text } = await readManuscript('bai.docx', wordFile(title + wordParagraph(words) + struck));
    expect(text.trim().split('\n').slice(1)).toEqual([
      'Thu 12\u00a0345\u00a0678 đồng, 1\u202f234 kg, 07 lượt, 86,2 %.',
      'Có 391 lượt.',
    ]);
  });
});

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const watchword = 'Độc lập - Tự do - Hạnh phúc';
const placeAndDay = 'Đảo Xanh, ngày 05 tháng 12 năm 2024';
const words = ['BÁO CÁO', 'Kết quả công tác năm 2024', 'Năm 2024, bạn đọc mượn 391 cuốn sách.'];
const paragraphs = (...lines: string[]): string => lines.map((line) => wordParagraph(line)).join('');
const office = 'THƯ VIỆN TỈNH ĐẢO XANH';
const twoColumns = `<w:tbl>${row(
  cell(paragraphs('BỘ THƯ VIỆN', office, '-------', 'Số: 123/BC-TVT')),
  cell(paragraphs(nation, watchword, '---------------', placeAndDay)),
)}</w:tbl>`;

describe('the letterhead of a report is no part of the article', () => {
  test.each<[string, string, Uint8Array, string | undefined]>([
    ['in two columns of a table', 'bai.docx', wordFile(twoColumns + paragraphs(...words)), office],
    [
      'in rows of a table',
      'bai.docx',
      wordFile(
        wordTable([
          ['BỘ THƯ VIỆN', nation],
          [office, watchword],
          ['Số:      /BC-TVT', placeAndDay],
        ]) + paragraphs(...words),
      ),
      office,
    ],
    [
      'in paragraphs',
      'bai.docx',
      wordFile(paragraphs(office, 'Số: 123/BC-TVT', nation, watchword, '', placeAndDay, ...words)),
      office,
    ],
    [
      'with a title in a heading of two lines',
      'bai.docx',
      wordFile(
        `${twoColumns}<w:p><w:r><w:t>BÁO CÁO</w:t><w:br/><w:t>Kết quả công tác năm 2024</w:t></w:r></w:p>${paragraphs(words[2] ?? '')}`,
      ),
      office,
    ],
    [
      'in a text, whose columns tabs part',
      'bai.txt',
      utf8.encode(
        [`BỘ THƯ VIỆN\t${nation}`, `${office}\t${watchword}`, `Số: 123/BC-TVT\t${placeAndDay}`, '', ...words].join(
          '\n',
        ),
      ),
      office,
    ],
    [
      'in a text without columns',
      'bai.txt',
      utf8.encode([`${office} ${nation}`, watchword, `Số: 123/BC-TVT ${placeAndDay}`, ...words].join('\r\n')),
      office,
    ],
    [
      'in a page that Word has saved',
      'bai.html',
      utf8.encode(
        `<table><tr><td><p>${office}</p><p>Số: 123/BC-TVT</p></td><td><p>${nation}<br>${watchword}</p><p><i>${placeAndDay}</i></p></td></tr></table><p>${words.join('</p><p>')}</p>`,
      ),
      office,
    ],
  ])('%s', async (_, name, bytes, issuer) => {
    const manuscript = await readManuscript(name, bytes);
    expect(manuscript).toMatchObject({
      title: 'BÁO CÁO Kết quả công tác năm 2024',
      body: words[2],
      dated: '2024-12-05',
      issuer,
    });
    expect(manuscript.text).not.toContain('BC-TVT');
    expect(manuscript.offsets).toHaveLength(manuscript.text.length);
    expect(manuscript.around?.join(' ')).toContain(watchword);
    expect(placeOf(manuscript, manuscript.text.indexOf('391')).column).toBe(24);
  });

  test('a day that is left blank is none, and stamps go with the letterhead', async () => {
    const lines = [
      `${office}   ${nation}`,
      watchword,
      'Số:      /BC   Đảo Xanh, ngày     tháng 12 năm 2024',
      'MẬT',
      ...words,
    ];
    const manuscript = await readManuscript('bai.txt', utf8.encode(lines.join('\n')));
    expect(manuscript).toMatchObject({ title: 'BÁO CÁO Kết quả công tác năm 2024', issuer: office, body: words[2] });
    expect(manuscript.dated).toBeUndefined();
    expect(manuscript.around).toContain('MẬT');
  });

  test.each([
    [`Thư viện thi đua vì ${watchword} của dân\nĐèn sáng.`, `Thư viện thi đua vì ${watchword} của dân`],
    [
      'BÁO CÁO TÓM TẮT\nKết quả công tác\nvà phương hướng năm 2025\nĐèn sáng.',
      'BÁO CÁO TÓM TẮT Kết quả công tác và phương hướng năm 2025',
    ],
    ['Báo cáo năm 2024\nKết quả tốt\nĐèn sáng.', 'Báo cáo năm 2024'],
    [`${office}\nThư viện tổng kết năm 2024 theo văn bản Số: 12/KH-TV\nĐèn sáng.`, office],
  ])('a title is as long as it says itself: %j', async (file, title) => {
    expect((await readManuscript('bai.txt', utf8.encode(file))).title).toBe(title);
  });
});

describe('lines about the page', () => {
  const lines = [
    'Chủ nhật, 28/04/2024, 02:43[GMT+7]',
    'Thư viện huyện Mẫu tổng kết năm 2023',
    'Thứ 4, 10/01/2024 | 15:07:26',
  ];
  const article = 'Bạn đọc mượn 391 cuốn sách.';
  test.each<[string, string, Uint8Array]>([
    ['a text', 'bai.txt', utf8.encode([...lines, article].join('\n'))],
    ['a Word file', 'bai.docx', wordFile(paragraphs(...lines, article))],
    ['a page', 'bai.html', utf8.encode(`<h1>${lines[1]}</h1><p>${lines[2]}</p><p>${article}</p>`)],
  ])('are no part of the article in %s', async (_, name, bytes) => {
    const manuscript = await readManuscript(name, bytes);
    expect(manuscript).toMatchObject({ title: lines[1], body: article });
    expect(readProse(manuscript.text, lighthouses).proposedPublished).toEqual({ value: '2024-01-10', certain: true });
    expect(manuscript.offsets).toHaveLength(manuscript.text.length);
  });

  test('a day above the title may be that of reading', async () => {
    const { text } = await readManuscript('bai.docx', wordFile(paragraphs(...lines.slice(0, 2), article)));
    expect(readProse(text, lighthouses).proposedPublished).toEqual({ value: '2024-04-28', certain: false });
  });
});

describe('the head and foot of a Word file’s pages', () => {
  const part = (content: string): string =>
    `<?xml version="1.0"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:hdr>`;
  test('are read, and are no part of the article', async () => {
    const bytes = wordFile(title + wordParagraph('Mượn 391 lượt.'), {
      'word/header1.xml': part(`<w:p>${run('TỐI ')}${run('MẬT')}</w:p>`),
      'word/header2.xml': part('<w:p><v:textpath style="a" string="MẬT &amp; kín"/></w:p>'),
      'word/footer1.xml': part(wordParagraph('Lưu hành nội bộ').normalize('NFD')),
    });
    const { around, text } = await readManuscript('bai.docx', bytes);
    expect(around).toEqual(['TỐI MẬT', 'MẬT & kín', 'Lưu hành nội bộ']);
    expect(text).not.toMatch(/MẬT|nội bộ/);
  });
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

const locked = Buffer.concat([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]);

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
    ['a Word file locked by a password', 'bai.docx', locked, 'encrypted'],
    ['text called a Word file', 'bai.docx', utf8.encode('Có 391 cuốn.'), 'not-a-word-file'],
    ['another zip file', 'bai.docx', storedZip({ 'a.txt': 'a' }), 'not-a-word-file'],
    ['a Word file without words', 'bai.docx', wordFile(''), 'no-article'],
    ['TCVN3 bytes', 'bai.txt', western(tcvn3), 'tcvn3'],
    ['TCVN3 signs saved as UTF-8', 'bai.txt', utf8.encode(tcvn3), 'tcvn3'],
    ['VNI bytes', 'bai.txt', western(vni), 'vni'],
    ['VNI signs saved as UTF-8', 'bai.html', utf8.encode(`<p>${vni}</p>`), 'vni'],
    ['TCVN3 in a Word file', 'bai.docx', wordFile(paragraphs(tcvn3, tcvn3)), 'tcvn3'],
    ['VNI in a Word file', 'bai.docx', wordFile(paragraphs(vni, vni)), 'vni'],
    [
      'TCVN3 under the markup of Word',
      'bai.html',
      utf8.encode(
        `<style>${'p.MsoNormal { margin: 0cm } '.repeat(200)}</style><p>${tcvn3.replaceAll('«', '&laquo;')}</p>`,
      ),
      'tcvn3',
    ],
    ['bytes of no known encoding', 'bai.txt', Uint8Array.from([0x61, 0x0a, 0xc3, 0x28, 0x62]), 'unknown-encoding'],
    ['lost letters', 'bai.txt', utf8.encode('Một\nC\ufffdng an'), 'lost-letters'],
    ['a page without an article', 'bai.html', utf8.encode('<nav>Menu</nav>'), 'no-article'],
    ['another kind of document', 'bai.pdf', utf8.encode('%PDF'), 'other-document'],
    ['another kind of file', 'bai.xlsx', utf8.encode('PK'), 'unknown-kind'],
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

  const page = (charset: string, body: string): string =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>Bài</title></head><body><p>${body}</p></body></html>`;
  /** As Windows wrote Vietnamese: the five tone marks are signs of their own, and so are đ, ơ and ư. */
  const vietnameseWindows = (text: string): Uint8Array => {
    const letters = new Map(
      Object.entries({
        đ: 0xf0,
        ơ: 0xf5,
        ư: 0xfd,
        '\u0300': 0xcc,
        '\u0301': 0xec,
        '\u0303': 0xde,
        '\u0309': 0xd2,
        '\u0323': 0xf2,
      }),
    );
    const marks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
    const signs = text
      .normalize('NFD')
      .match(/\P{M}\p{M}*/gu)
      ?.flatMap((sign) => [sign.replace(marks, '').normalize('NFC'), ...(sign.match(marks) ?? [])]);
    return Uint8Array.from(signs ?? [], (sign) => letters.get(sign) ?? sign.charCodeAt(0));
  };
  test.each<[string, Uint8Array]>([
    ['windows-1258, as it says', vietnameseWindows(page('windows-1258', words))],
    ['UTF-8, although it says otherwise', utf8.encode(page('windows-1258', words))],
    ['UTF-8, although it says nothing known', utf8.encode(page('x-vps', words))],
    ['UTF-8 with its mark', utf8.encode(`\ufeff${page('utf-8', words)}`)],
    ['UTF-16', Buffer.from(`\ufeff${page('unicode', words)}`, 'utf16le')],
  ])('a web page in %s', async (_, bytes) => {
    expect((await readManuscript('bai.html', bytes)).body).toBe(words);
  });

  test('French and German names in a Vietnamese text are no old encoding', async () => {
    const text = 'Nghệ sĩ Ñoñez Müller và Žižek Ångström đến thư viện huyện Mẫu tặng 391 cuốn sách.';
    expect((await readManuscript('bai.txt', utf8.encode(text))).text).toBe(text);
  });
});

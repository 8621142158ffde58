import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBulletinFile, readVocabulary, vocabularyFiles } from './content.ts';
import type { Problem } from './model/problem.ts';
import type { ContentFile } from './model/text.ts';
import type { Vocabulary } from './model/vocabulary.ts';

const files: readonly ContentFile[] = vocabularyFiles.map((path) => ({
  path,
  bytes: readFileSync(`fixtures/broken/${path}`),
}));
const vocabulary = readVocabulary(files).vocabulary as Vocabulary;

function readBytes(bytes: Uint8Array) {
  return readBulletinFile({ path: 'bulletins/2023/ban-tin.md', bytes }, vocabulary);
}

function problemsIn(text: string): string[] {
  return readBytes(Buffer.from(text)).problems.map(describeProblem);
}

function describeProblem({ place, detail }: Problem): string {
  return `${place.line} ${detail.code}${'found' in detail ? ` ${detail.found}` : ''}`;
}

/** A bulletin with these lines in its frontmatter, from line 5 on. */
const withLines = (lines: string, body = 'Bài.'): string =>
  `---\ntitle: "T"\nagency: thu-vien-thi-tran-mau\nperiod: 2023\n${lines}\n---\n\n${body}\n`;

describe('one bulletin in four encodings', () => {
  const read = (name: string) => readBytes(readFileSync(`fixtures/clean/${name}.md`));
  const plain = read('nfc');

  it('is read', () => {
    expect(plain.problems).toEqual([]);
    expect(plain.bulletin?.title).toBe('Thư viện thị trấn Mẫu: kết quả năm 2023');
    expect(plain.bulletin?.statements.map(({ figure }) => figure?.value)).toEqual(['3264', '90', '12']);
  });

  it.each(['crlf', 'byte-order-mark', 'nfd'])('gives the same as %s', (name) => {
    expect(read(name)).toEqual(plain);
  });

  it('lies on disk in four encodings, so that the test above means something', () => {
    const [crlf, mark, nfd] = ['crlf', 'byte-order-mark', 'nfd'].map((name) =>
      readFileSync(`fixtures/clean/${name}.md`, 'utf8'),
    );
    expect(crlf).toContain('\r\n');
    expect(mark?.codePointAt(0)).toBe(0xfeff);
    expect(nfd).not.toBe(nfd?.normalize('NFC'));
  });
});

describe('files that no author meant', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);

  it.each<[string, string | Uint8Array, string[]]>([
    ['bytes that are no text', noise, ['1 not-utf8']],
    ['UTF-16', Buffer.from('\ufeff---\ntitle: T\n---\n', 'utf16le'), ['1 not-utf8']],
    ['a byte-order mark alone', '\ufeff', ['1 empty-file']],
    ['fences alone', '---\n---', ['1 no-frontmatter']],
    ['a comment between fences', '---\n# title: T\n---\n\nBài.\n', ['1 no-frontmatter']],
    ['a list between fences', '---\n- title\n---\n', ['2 wrong-shape ["title"]']],
    ['a zero byte', withLines('author: "a\0b"'), ['5 control-character U+0000']],
    ['a zero byte written as an escape', withLines('author: "a\\0b"'), ['5 control-character U+0000']],
    ['letters lost in an earlier copy', withLines('author: "Th\ufffd"'), ['5 control-character U+FFFD']],
    ['ten thousand brackets', withLines(`metrics: ${'['.repeat(10_000)}${']'.repeat(10_000)}`), ['5 nested-too-deep']],
    ['ten thousand quotations', withLines('', `${'>'.repeat(10_000)} x`), ['8 nested-too-deep']],
    ['five thousand lists', withLines('', `${'- '.repeat(5000)}x`), ['8 nested-too-deep']],
    ['ten thousand stars', withLines('', `${'*'.repeat(10_000)}x${'*'.repeat(10_000)}`), ['8 nested-too-deep']],
    ['a megabyte', withLines('', 'a '.repeat(500_000)), ['1 too-large']],
  ])('%s', (_, content, expected) => {
    const { bulletin, problems } = readBytes(typeof content === 'string' ? Buffer.from(content) : content);
    expect(problems.map(describeProblem)).toEqual(expected);
    expect(bulletin).toBeNull();
  });

  it('a very long line, of which only the faulty part is printed', () => {
    const line = `metrics: { ${'luot-muon: 1, '.repeat(5000)}luot-muon: 1 }`;
    const { problems } = readBytes(Buffer.from(withLines(line)));
    expect(Math.max(...problems.map(({ place }) => place.excerpt.length))).toBeLessThan(200);
  });
});

describe('shapes that no author meant', () => {
  it.each<[string, string, string[]]>([
    ['a list of metrics', 'metrics: []', ['5 wrong-shape []']],
    ['a number for metrics', 'metrics: 5', ['5 wrong-shape 5']],
    [
      'one award without its list',
      'awards: { honour: A, individuals: 3 }',
      ['5 wrong-shape {"honour":"A","individuals":"3"}'],
    ],
    ['an award of one word', 'awards: [Giấy khen]', ['5 wrong-shape Giấy khen']],
    ['an award of nothing', 'awards:\n  -', ['6 wrong-shape null']],
    ['an award without a name', 'awards:\n  - { honour: "", individuals: 3 }', ['6 missing']],
    ['a list of targets', 'targets:\n  - luot-muon: 5', ['6 wrong-shape [{"luot-muon":"5"}]']],
    ['a target for a year that is none', 'targets:\n  2024-13: { luot-muon: 5 }', ['6 period-impossible 2024-13']],
    ['a list for text', 'author: [a, b]', ['5 wrong-shape ["a","b"]']],
    ['a list in a list', 'metrics:\n  luot-muon: [[5]]', ['6 wrong-shape ["5"]']],
    ['a list for a key', '? [a, b]\n: c', ['5 yaml [a, b]']],
    ['numbers for keys', '5: 6', ['5 unknown-key 5']],
    ['a key that programs know', 'constructor: 1', ['5 unknown-key constructor']],
    ['a metric that programs know', 'metrics: { toString: 1 }', ['5 unknown-metric toString']],
    ['a prototype', '__proto__: { title: X }', ['5 unknown-key __proto__']],
    ['a prototype among metrics', 'metrics:\n  __proto__: 5', ['6 unknown-key __proto__']],
    ['a prototype among targets', 'targets:\n  __proto__: { luot-muon: 5 }', ['6 unknown-key __proto__']],
    ['a tab', 'metrics:\n\tluot-muon: 5', ['6 yaml-indentation']],
    ['a list of no changes', 'metrics:\n  luot-muon: { change: [] }', ['6 nothing-stated']],
    [
      'a name of its own that no address can carry',
      'metrics:\n  luot-muon: { value: 5, period: { id: 2023/../x } }',
      ['6 not-a-period 2023/../x'],
    ],
    ['a year before all records', 'metrics:\n  luot-muon: { value: 5, period: 0000 }', ['6 not-a-period 0000']],
    ['a year after all records', 'metrics:\n  luot-muon: { value: 5, period: 9999 }', ['6 not-a-period 9999']],
  ])('%s', (_, lines, expected) => {
    expect(problemsIn(withLines(lines))).toEqual(expected);
  });

  it('nothing reaches the prototype of all objects', () => {
    problemsIn(withLines('__proto__: { polluted: 1 }\nmetrics:\n  __proto__: { polluted: 1 }'));
    expect('polluted' in {}).toBe(false);
  });
});

describe('what would vanish without a word', () => {
  it.each<[string, string, string[]]>([
    [
      'a number with its unit in braces',
      'metrics:\n  luot-muon: { value: 22,6 lượt }',
      ['6 comma-in-braces 22,6 lượt'],
    ],
    [
      'words after a comma in braces',
      'awards:\n  - { honour: A, B, C, individuals: 3 }',
      ['6 comma-in-braces A, B, C'],
    ],
    ['half a number in a list', 'metrics:\n  luot-muon: { value: 5, change: [-9,9%] }', ['6 comma-in-braces -9,9%']],
    ['a word alone in braces', 'source: { Báo Mẫu }', ['5 yaml Báo Mẫu']],
  ])('%s', (_, lines, expected) => {
    expect(problemsIn(withLines(lines))).toEqual(expected);
  });

  it.each([
    'metrics:\n  luot-muon: { value: 5, change: [-43, -9.9%] }',
    'metrics:\n  luot-muon: { value: 5, note: }',
    'source: { name: "Báo Mẫu, số 3", url: https://bao-mau.example/a }',
  ])('but not where nothing is lost: %j', (lines) => {
    expect(problemsIn(withLines(lines))).toEqual([]);
  });
});

describe('the fences', () => {
  it('may be followed by spaces, and lines keep their numbers', () => {
    const text = '---  \ntitle: T\nagency: thu-vien-thi-tran-mau\nperiod: 2023\nautor: A\n--- \n\n<b>\n';
    expect(problemsIn(text)).toEqual(['5 unknown-key autor', '8 html-in-markdown <b>']);
  });
  it('are three hyphens, no more and with no word', () => {
    expect(problemsIn('---\ntitle: T\n----\n\nBài.\n---\n')).toEqual(['3 frontmatter-not-closed']);
    expect(problemsIn('---\ntitle: T\n---abc\n\nBài.\n---\n')).toEqual(['3 frontmatter-not-closed']);
  });
});

describe('several faults of one file', () => {
  it('are named at once, whatever their kind', () => {
    const lines = [
      'autor: A',
      'published: 2023-02-30',
      'metrics:',
      '  luot-muonn: 5',
      '  luot-muon: { vlaue: 5 }',
      '  sach-hong: -3',
      'awards:',
      '  - { honour: A }',
    ];
    expect(problemsIn(withLines(lines.join('\n'), '<i>')).sort()).toEqual([
      '10 figure -3',
      '12 award-without-number A',
      '15 html-in-markdown <i>',
      '5 unknown-key autor',
      '6 not-a-date 2023-02-30',
      '8 unknown-metric luot-muonn',
      '9 unknown-key vlaue',
    ]);
  });
});

describe('the vocabulary', () => {
  const source = (path: string): string => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
  const problemsWith = (path: string, from: string, to: string): string[] => {
    const bytes = Buffer.from(source(path).replace(from, to));
    return readVocabulary(files.map((file) => (file.path === path ? { path, bytes } : file))).problems.map(
      describeProblem,
    );
  };

  it.each([
    ['site.yaml', 'accent: "#1c4e80"', 'accent: blue', '15 not-in-form blue'],
    ['site.yaml', 'accent:', 'acent: x\naccent:', '15 unknown-key acent'],
    ['site.yaml', '"https://thu-loi.example"', '"javascript:alert(1)"', '7 not-a-link javascript:alert(1)'],
    ['site.yaml', '[vi, en]', '[vi, en', '8 yaml-bracket-not-closed'],
    ['site.yaml', '[vi, en]', '[]', '8 missing'],
    ['site.yaml', 'luot: { whole: true', 'luot: { whole: yes', '29 not-one-of yes'],
    ['site.yaml', 'name: { vi: "Trang thử lỗi", en: "Broken on purpose" }', 'name: {}', '2 missing'],
    ['metrics.yaml', '  luot-muon:', '  Lượt mượn:', '5 not-in-form Lượt mượn'],
    ['metrics.yaml', 'measure: percent', 'measure: pecent', '14 unknown-measure pecent'],
    ['agencies.yaml', 'phong-doc-gia-dinh:', 'Phòng đọc:', '10 not-in-form Phòng đọc'],
    ['agencies.yaml', 'level: huyen', 'level: huyen\n  from: 2023', '5 not-a-date 2023'],
    ['agencies.yaml', 'level: huyen', 'level: huyen\n  year_starts: 1-7', '5 not-in-form 1-7'],
  ])('%s with %j as %j', (path, from, to, expected) => {
    expect(problemsWith(path, from, to)).toEqual([expected]);
  });
});

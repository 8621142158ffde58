import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder, hasErrors } from '../check.ts';
import { UsageError } from '../command.ts';
import type { Agency } from '../model/agency.ts';
import { parsePeriod } from '../model/period.ts';
import type { ProseReading } from '../prose/reading.ts';
import { draftPath } from './draft.ts';
import { type Desk, importFile, openDesk, writeDraft } from './import-file.ts';
import { importAsJson } from './json.ts';
import { jsonShape } from './json-shape.ts';
import { formatImport } from './report.ts';
import { lastLike, makeSkeleton } from './skeleton.ts';
import { wordFile, wordParagraph, wordPicture } from './word-sample.ts';

/** Reads one sentence that tests write, so that they need no grammar. */
function reader(text: string): ProseReading {
  const start = text.indexOf('391');
  const span = { start, end: start + 3, line: 1, quote: '391 visits' };
  return {
    proposedTitle: { value: 'A title', certain: false },
    proposedPublished: { value: null, certain: false },
    proposedPeriod: { value: null, certain: false },
    proposedAgency: { value: null, certain: false },
    figures: [
      {
        ...span,
        metric: 'visits',
        measure: 'visits',
        label: 'visits',
        role: 'result',
        isWhole: false,
        figure: { operator: 'gt', value: '391' },
        changes: [{ figure: { operator: 'eq', value: '-2.5' }, unit: 'percent', basis: 'previous' }],
      },
    ],
    awards: [],
    distractors: [{ ...span, reason: 'date' }],
    unexplained: [{ ...span, column: 1 }],
    coverage: 0.5,
  };
}

let folder: string;
let desk: Desk;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tong-ket-import-'));
  await cp('fixtures/library-network', join(folder, 'content'), { recursive: true });
  desk = await openDesk(join(folder, 'content'));
});
afterAll(() => rm(folder, { recursive: true }));

const chosen = { agency: 'harbour-branch', period: '2026' };

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe('a draft on the disk', () => {
  test('is accepted, with its pictures beside it, and never overwritten', async () => {
    const content = wordFile(
      wordParagraph('A year') + wordParagraph('There were > 391 visits (-2.5%).') + wordPicture('Shelves'),
    );
    const imported = await importFile(desk, await saved('year.docx', content), chosen, reader);
    const written = await writeDraft(desk, imported);
    expect(written.map((path) => path.slice(desk.content.length + 1))).toEqual([
      'bulletins/2026/harbour-branch.md',
      'bulletins/2026/harbour-branch-1.png',
    ]);
    expect(hasErrors(await checkFolder(desk.content))).toBe(false);
    const before = await readFile(written[0] ?? '', 'utf8');
    const { line } = imported.placeOf(imported.manuscript.text.indexOf('391'));
    expect(before.split('\n')[line - 1]).toContain('391 visits');

    await writeFile(written[0] ?? '', `${before}Mended by hand.\n`);
    await expect(writeDraft(desk, imported)).rejects.toThrow('harbour-branch.md');
    expect(await readFile(written[0] ?? '', 'utf8')).toBe(`${before}Mended by hand.\n`);
    await rm(written[0] ?? '');
    await expect(writeDraft(desk, imported)).rejects.toThrow('harbour-branch-1.png');
    expect(await readdir(join(desk.content, 'bulletins/2026'))).toEqual(['harbour-branch-1.png']);
  });

  test('needs an agency and a period', async () => {
    const imported = await importFile(desk, await saved('none.txt', 'A year\nThere were 391 visits.'), {}, reader);
    await expect(writeDraft(desk, imported)).rejects.toThrow('--agency ID --period P');
  });
});

test('the JSON has its shape', async () => {
  const imported = await importFile(desk, await saved('json.txt', 'A year\n\nThere were 391 visits.'), chosen, reader);
  const json = jsonShape.parse(JSON.parse(importAsJson(imported, desk.vocabulary)));
  expect(json).toMatchObject({ agency: 'harbour-branch', period: '2026', unexplained: [{ line: 3, column: 12 }] });
  expect(json.figures).toMatchObject([
    {
      metric: 'visits',
      label: null,
      operator: 'gt',
      value: 391,
      changes: [{ operator: 'eq', value: -2.5, basis: 'previous' }],
    },
  ]);
  const report = formatImport(imported, desk.vocabulary, desk.words, desk.language);
  expect(report).toContain('line 3, column 12: 391 visits');
});

test('an empty bulletin names what the agency reported last time, and is accepted', async () => {
  const { dataset } = await checkFolder(desk.content);
  const agency = desk.vocabulary.agencies.get('harbour-branch');
  if (!agency || !dataset) throw new Error('no fixture');
  const period = { id: '2027', form: 'year' as const, start: '2027-01-01', end: '2027-12-31' };
  const { bulletins } = dataset;
  expect(lastLike({ agency, period, bulletins })?.period.form).toBe('year');
  const { path, text } = makeSkeleton({ ...desk, agency, period, bulletins });
  expect(path).toBe('bulletins/2027/harbour-branch.md');
  expect(text).toMatch(/\n {2}# [a-z-]+: \(\d{4} .+\)\n/);
  await cp('fixtures/library-network', join(folder, 'new'), { recursive: true });
  await writeFile(join(folder, 'new/bulletins/2025/skeleton.md'), text.replaceAll('2027', '2025'));
  const { problems } = await checkFolder(join(folder, 'new'));
  expect(problems.filter(({ severity, place }) => severity === 'error' && place.file.includes('skeleton'))).toEqual([]);
});

test('it names changes stated alone, and what was aimed at for the period', async () => {
  const { dataset } = await checkFolder('content');
  const police = await openDesk('content');
  const lines = (id: string, period: string): string[] => {
    const agency = police.vocabulary.agencies.get(id);
    const parsed = parsePeriod(period);
    if (!agency || typeof parsed === 'string') throw new Error('no agency');
    const { text } = makeSkeleton({ ...police, agency, period: parsed, bulletins: dataset?.bulletins ?? [] });
    return text
      .split('\n')
      .filter((line) => line.startsWith('  # '))
      .slice(1);
  };
  expect(lines('cong-an-tinh-thanh-hoa', '2025-H1')).toContain('  # criminal-cases: (6 tháng đầu năm 2024 giảm 26%)');
  expect(lines('cum-thi-dua-so-8', '2025')).toContain('  # large-fires: (chỉ tiêu năm 2025: giảm 10%)');
  expect(lines('cum-thi-dua-so-8', '2026')).toEqual([expect.stringContaining('chưa có bản tin kết quả')]);
});

test.each([
  ['2025-Q1', 'bulletins/2025/cong-an-xa-mau-quy-i.md'],
  ['2024-H1', 'bulletins/2024/cong-an-xa-mau-6-thang-dau-nam.md'],
  ['2024-05', 'bulletins/2024/cong-an-xa-mau-thang-5.md'],
  ['2024', 'bulletins/2024/cong-an-xa-mau.md'],
])('the file of %s is %s', (id, path) => {
  const period = parsePeriod(id);
  if (typeof period === 'string') throw new Error(period);
  expect(draftPath({ agency: { id: 'cong-an-xa-mau' } as Agency, period }, 'vi')).toBe(path);
});

describe('files that are no articles are refused in the words of the site', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['50 MB', 'year.docx', new Uint8Array(50_000_000), 'larger than 10 MB'],
    ['an empty file', 'year.txt', '', 'no text in the file'],
    ['a binary file', 'year.txt', Uint8Array.from([0x61, 0x00, 0x00, 0x62]), 'no text file'],
    ['an unreadable encoding', 'year.txt', Uint8Array.from([0x61, 0x0a, 0xc3, 0x28]), 'line 2'],
    ['TCVN3', 'year.txt', 'C«ng an huyÖn MÉu tæng kÕt c«ng t¸c n¨m, ®¹t nhiÒu kÕt qu¶.', 'TCVN3'],
    ['an old Word file', 'year.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'save it as .docx'],
    ['a file of LibreOffice', 'year.odt', 'PK', 'type .docx'],
    ['rich text called Word', 'year.docx', '{\\rtf1 A year}', 'no Word file'],
  ])('%s', async (_, name, content, expected) => {
    const error = await importFile(desk, await saved(name, content), {}, reader).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toContain(expected);
  });
});

test.each<[string, string, { agency?: string; period?: string }, string]>([
  ['a folder', 'fixtures', {}, 'is no file'],
  ['an unknown agency', 'README.md', { agency: 'harbour-brunch' }, 'Did you mean “harbour-branch”'],
  ['an impossible period', 'README.md', { period: '2024-H3' }, 'is no period'],
])('wrong words are refused: %s', async (_, file, words, expected) => {
  const error = await importFile(desk, file, words, reader).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).message).toContain(expected);
});

describe('wrong usage ends with status 2 and one sentence', () => {
  const run = (script: string, ...words: string[]) =>
    promisify(execFile)(process.execPath, [script, '--content', desk.content, ...words]).then(
      () => ({ code: 0, stderr: '' }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
    );
  test.each<[string, string, string[], string]>([
    ['no file', 'scripts/import.ts', [], 'one file is needed'],
    ['a file that is not there', 'scripts/import.ts', ['nowhere.txt'], 'not found'],
    ['an unknown option', 'scripts/import.ts', ['--wirte'], '--wirte'],
    ['new without an agency', 'scripts/new.ts', ['--period', '2026'], '--agency ID'],
  ])('%s', async (_, script, words, expected) => {
    const { code, stderr } = await run(script, ...words);
    expect(stderr).toContain(expected);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBulletinFile, readVocabulary, vocabularyFiles } from './content.ts';
import { examine } from './examine.ts';
import { explain } from './i18n/languages.ts';
import { toAgency } from './model/agency.ts';
import type { Bulletin } from './model/bulletin.ts';
import { buildDataset } from './model/dataset.ts';
import { figureProblems } from './model/figure-problems.ts';
import { formatChange, formatFigure, formatPeriod } from './model/format.ts';
import { parsePeriod } from './model/period.ts';
import type { Problem } from './model/problem.ts';
import type { Language } from './model/site.ts';
import type { Vocabulary } from './model/vocabulary.ts';

const agency = 'cong-an-huyen-mau';
const content = readVocabulary(vocabularyFiles.map((path) => ({ path, bytes: readFileSync(`content/${path}`) })))
  .vocabulary as Vocabulary;
/** The sample site's words, and the agency of the examples, which is nobody's. */
const vocabulary: Vocabulary = {
  ...content,
  agencies: new Map([
    ...content.agencies,
    [agency, toAgency(agency, { name: { vi: 'Công an huyện Mẫu' }, type: 'police', level: 'district' })],
  ]),
};

const manuals: readonly { file: string; language: Language }[] = [
  { file: 'docs/viet-ban-tin.md', language: 'vi' },
  { file: 'docs/authoring.md', language: 'en' },
];

interface Example {
  language: string;
  text: string;
  /** What the command says of it, where the manual shows that beside it. */
  said?: string;
}

/** The fenced examples of a manual: whole files, heads, lines of a head. */
function examplesOf(file: string): Example[] {
  const fenced = /^```(yaml|markdown)\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm;
  return [...readFileSync(file, 'utf8').matchAll(fenced)].map(([, language = '', text = '', said]) => ({
    language,
    text,
    said,
  }));
}

/** Lines of a head as a whole file: what every head must have is added where the lines do not say it. */
function asFile({ language, text }: Example): string {
  if (language === 'markdown') return text;
  const required = ['title: "Công an huyện Mẫu: kết quả năm 2022"', `agency: ${agency}`, 'period: 2022'];
  const missing = required.filter((line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(text));
  return `---\n${missing.map((line) => `${line}\n`).join('')}${text}---\n\nBài viết.\n`;
}

/** A whole file is examined with its article; lines of a head have none. */
function readExample(text: string, isWhole = false): { bulletin: Bulletin | null; problems: Problem[] } {
  const year = /^period: (?:\{ id: )?(\d{4})/m.exec(text)?.[1] ?? '2022';
  const file = { path: `bulletins/${year}/cong-an-huyen-mau.md`, bytes: Buffer.from(text) };
  const read = readBulletinFile(file, vocabulary);
  const { bulletin, problems } = read;
  if (isWhole) return { bulletin, problems: examine(vocabulary, [read]).problems };
  const { dataset, problems: ofDataset } = buildDataset(vocabulary, bulletin ? [bulletin] : []);
  return { bulletin, problems: [...problems, ...ofDataset, ...figureProblems(dataset)] };
}

/** As `npm run check` prints it, without the place. */
function saidOf(problems: readonly Problem[], language: Language): string {
  return problems
    .map((problem) => explain(problem, language, vocabulary))
    .map(({ reason, remedy }) => `${reason}\n→ ${remedy}\n`)
    .join('');
}

/** The tables of a manual that set what is written beside what the site reads, row by row. */
function rowsOf(file: string): { written: string; means: string }[] {
  const tables = readFileSync(file, 'utf8')
    .split('\n\n')
    .filter((block) => /^\| (Viết \| Trang hiểu là|Write \| The site reads) \|$/m.test(block));
  return tables.flatMap((table) => {
    const rows = table.matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gm);
    return [...rows].map(([, written = '', means = '']) => ({ written, means }));
  });
}

/** A period, or a line of `metrics`, in the words of the site. */
function meaningOf(written: string, language: Language): string {
  const period = parsePeriod(written);
  if (typeof period === 'object') return formatPeriod(period, language);
  const { bulletin, problems } = readExample(asFile({ language: 'yaml', text: `metrics:\n  ${written}\n` }));
  if (!bulletin) return saidOf(problems, language);
  const parts = bulletin.statements.flatMap(({ figure, changes, measure: id }) => {
    const measure = vocabulary.site.measures.get(id);
    if (!measure) return [];
    const level = figure ? [formatFigure(figure, measure, language)] : [];
    return [...level, ...changes.map((change) => formatChange(change, measure, language))];
  });
  return parts.join('; ');
}

describe.each(manuals)('$file', ({ file, language }) => {
  const examples = examplesOf(file);

  it.each(examples.filter(({ said }) => said === undefined))('shows what is read without a word: $text', (example) => {
    const { bulletin, problems } = readExample(asFile(example), example.language === 'markdown');
    expect(saidOf(problems, language)).toBe('');
    expect(bulletin).not.toBeNull();
  });

  it.each(examples.filter(({ said }) => said !== undefined))('shows what is said of: $text', (example) => {
    expect(saidOf(readExample(asFile(example), example.language === 'markdown').problems, language)).toBe(example.said);
  });

  it.each(rowsOf(file))('says what $written means', ({ written, means }) => {
    expect(meaningOf(written, language)).toBe(means);
  });
});

describe('the two manuals', () => {
  it('show the same examples', () => {
    const [first = [], second = []] = manuals.map(({ file }) => examplesOf(file).map(({ text }) => text));
    expect(first).toEqual(second);
    expect(first.length).toBeGreaterThan(20);
  });

  it('show the same lines in their tables', () => {
    const [first = [], second = []] = manuals.map(({ file }) => rowsOf(file).map(({ written }) => written));
    expect(first).toEqual(second);
    expect(first.length).toBeGreaterThan(40);
  });
});

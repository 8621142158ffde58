import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isBulletinFile, type ReadBulletin, readBulletinFile, readVocabulary, vocabularyFiles } from '../content.ts';
import { examine } from '../examine.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { auditedOf } from './audited.ts';
import { type Account, accountsOf } from './unclaimed-numbers.ts';

const vocabulary = readVocabulary(vocabularyFiles.map((path) => ({ path, bytes: readFileSync(`content/${path}`) })))
  .vocabulary as Vocabulary;

interface Sample {
  path: string;
  head: string;
  body: string;
}

const sample: readonly Sample[] = readdirSync('content/bulletins', { recursive: true })
  .map((path) => `bulletins/${String(path).replaceAll('\\', '/')}`)
  .filter(isBulletinFile)
  .sort()
  .map((path) => {
    const text = readFileSync(`content/${path}`, 'utf8');
    const end = text.indexOf('\n---\n', 4) + '\n---\n'.length;
    return { path, head: text.slice(0, end), body: text.slice(end) };
  });

function read({ path, head, body }: Sample): ReadBulletin {
  return readBulletinFile({ path, bytes: Buffer.from(head + body) }, vocabulary);
}

function said(problems: readonly Problem[]): string[] {
  return problems.map(({ place, detail }) => `${place.file.replace(/^bulletins\/|\.md$/g, '')} ${detail.code}`);
}

const bulletins = sample.map(read);

test('the sample has no error, and only warnings of what its sources do say', () => {
  const { problems } = examine(vocabulary, bulletins);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(said(problems)).toEqual([
    '2022/ban-chi-dao-138-thai-binh published-early',
    '2022/ubnd-huyen-xuyen-moc published-early',
    '2023/cong-an-huyen-vu-thu implied-impossible',
    '2023/cuc-canh-sat-pccc-va-cnch changes-disagree',
    '2023/cum-thi-dua-so-1 published-early',
    '2023/cum-thi-dua-so-7 published-early',
    '2023/tand-huyen-dai-loc rate-disagrees',
    '2024/ban-chi-dao-138-ba-ria-vung-tau exceeds-target',
    '2024/ban-chi-dao-138-ba-ria-vung-tau exceeds-target',
    '2024/cum-thi-dua-cac-huyen-mien-nui-quang-nam published-early',
  ]);
});

test('at most 3% of its numbers are said to be no figures, each with a reason', () => {
  const accounts = bulletins.flatMap(({ bulletin, body }) =>
    bulletin ? accountsOf(auditedOf(bulletin, body, vocabulary)) : [],
  );
  const counting = accounts.filter(({ account }) => account !== 'no figure');
  const share = (wanted: Account): number =>
    counting.filter(({ account }) => account === wanted).length / counting.length;
  expect(counting.length).toBeGreaterThan(300);
  expect(share('unclaimed')).toBe(0);
  expect(share('dismissed')).toBeLessThanOrEqual(0.03);
  for (const { bulletin } of bulletins) {
    for (const { reason } of bulletin?.notAFigure ?? []) expect(reason.trim().length).toBeGreaterThan(10);
  }
});

/** A digit of each figure in a head, changed: the head as a whole with what was changed. */
function* altered({ path, head, body }: Sample): Generator<{ sample: Sample; line: string }> {
  const figures = Math.max(0, head.search(/^(?:metrics|targets|awards):/m));
  const number = /(?<=: |\[|, |"|-|\+|> |< |= |~ |\/|\.\.)\d+(?:[.,]\d+)?(?=%|,|\]| |"|\n|\/|\.\.)/g;
  for (const { index, 0: digits } of head.slice(figures).matchAll(number)) {
    const at = figures + index;
    const before = head.slice(head.lastIndexOf('\n', at) + 1, at);
    const isFigure = !/(?:quote|note|label|honour|recipient|versus|reason|text): ?"?[^",}]*$|^ {2}\d*$/.test(before);
    if (!isFigure) continue;
    const other = digits.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
    const changed = head.slice(0, at) + other + head.slice(at + digits.length);
    yield { sample: { path, head: changed, body }, line: `${path}: ${before}${digits} → ${other}` };
  }
}

/** Each costs an examination, and a part of them tells as much as all. */
const every = 4;
/** Of those that are tried in a year's bulletins: what is only warned of. */
const mostWarnings = 0.05;

const alterations = sample.flatMap((bulletin) => [...altered(bulletin)].map((change) => ({ ...change, bulletin })));
const byYear = Map.groupBy(
  alterations.filter((_, index) => index % every === 0),
  ({ bulletin }) => bulletin.path.split('/')[1] ?? '',
);

test('enough figures of the sample are altered to tell', () => {
  expect([...byYear.values()].flat().length).toBeGreaterThan(75);
});

test.each([...byYear])(
  'hardly a figure of %s can be altered in a head without a word, and most stop publication',
  (_, tried) => {
    const before = new Map<Sample, ReadonlySet<string>>();
    const saidBefore = (bulletin: Sample): ReadonlySet<string> => {
      const known = before.get(bulletin) ?? new Set(said(examine(vocabulary, [read(bulletin)]).problems));
      before.set(bulletin, known);
      return known;
    };
    const missed: string[] = [];
    let warnings = 0;
    for (const { sample: changed, line, bulletin } of tried) {
      const { problems } = examine(vocabulary, [read(changed)]);
      if (problems.some(({ severity }) => severity === 'error')) continue;
      warnings += 1;
      if (said(problems).every((words) => saidBefore(bulletin).has(words))) missed.push(line);
    }
    expect(missed).toEqual([]);
    expect(warnings / tried.length).toBeLessThan(mostWarnings);
  },
);

/** A metric of each head under the name of another, which counts in another measure. */
function* renamed({ path, head, body }: Sample): Generator<{ sample: Sample; line: string }> {
  for (const { index, 0: all, 1: id = '' } of head.matchAll(/^ {2}([a-z][a-z-]*): (?!.*\d\/\d)(?=.*\d)/gm)) {
    const metric = vocabulary.metrics.get(id);
    const other = [...vocabulary.metrics.values()].find(
      ({ id: name, measure }) => measure !== metric?.measure && measure !== 'percent' && !head.includes(`${name}:`),
    );
    if (!metric || metric.measure === 'percent' || !other) continue;
    const changed = head.slice(0, index) + all.replace(id, other.id) + head.slice(index + all.length);
    yield { sample: { path, head: changed, body }, line: `${path}: ${id} → ${other.id}` };
  }
}

/** Of those that are given to a metric of another measure: what passes, being per cent or without a word beside it. */
const mostUnnoticed = 0.1;

test('hardly a figure can be given to a metric that counts other things without a word', () => {
  const tried = sample.flatMap((bulletin) => [...renamed(bulletin)].filter((_, index) => index % 2 === 0));
  expect(tried.length).toBeGreaterThan(50);
  const unnoticed = tried.filter(({ sample: changed, line }) => {
    const before = bulletins[sample.findIndex(({ path }) => path === changed.path)] as ReadBulletin;
    const known = new Set(said(examine(vocabulary, [before]).problems));
    return line !== '' && said(examine(vocabulary, [read(changed)]).problems).every((words) => known.has(words));
  });
  expect(unnoticed.length / tried.length).toBeLessThan(mostUnnoticed);
});

/** What newspapers leave in an article, or say otherwise than it should be said, is found as such and nothing else. */
const ofTheSources: readonly ProblemCode[] = [
  'page-furniture',
  'points-as-percent',
  'published-early',
  'implied-impossible',
  'changes-disagree',
  'rate-disagrees',
  'exceeds-target',
];

test('the figures of the sample agree with the articles they were read from, other words and all', () => {
  const articles = readdirSync('fixtures/corpus').filter((name) => name.endsWith('.json'));
  const mixed = articles.map((name): Sample => {
    const { title, source_url } = JSON.parse(readFileSync(`fixtures/corpus/${name}`, 'utf8')) as Record<string, string>;
    const text = readFileSync(`fixtures/corpus/${name.replace('.json', '.txt')}`, 'utf8');
    const paragraphs = text.split('\n').filter((line) => line.trim() !== '' && line.trim() !== title);
    const { path, head } = sample.find((one) => one.head.includes(`"${source_url}"`)) as Sample;
    const withoutQuotes = head
      .replace(/,? ?quote: "[^"]*"/g, '')
      .replace(/^title: .*$/m, `title: ${JSON.stringify(title)}`);
    return { path, head: withoutQuotes, body: `\n${paragraphs.join('\n\n')}\n` };
  });
  expect(mixed.length).toBeGreaterThanOrEqual(10);
  const { problems } = examine(vocabulary, mixed.map(read));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(problems.filter(({ detail }) => !ofTheSources.includes(detail.code))).toEqual([]);
});

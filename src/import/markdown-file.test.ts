import { describe, expect, test } from 'vitest';
import { readBulletinFile } from '../content.ts';
import { interfaceIn } from '../i18n/languages.ts';
import { lighthouses } from '../prose/fictional.ts';
import { FileError } from './file-fault.ts';
import { importArticle } from './import-article.ts';
import { placeOf } from './manuscript.ts';
import { readManuscript } from './read-manuscript.ts';
import { formatImport } from './report.ts';

const utf8 = new TextEncoder();
const body = 'Năm 2023, có 391 vụ mắc cạn.';

async function imported(head: string, article = `# Kết quả\n\n${body}\n`) {
  const manuscript = await readManuscript('bai.md', utf8.encode(`---\n${head}\n---\n\n${article}`));
  const { importing } = interfaceIn('vi');
  const result = importArticle({ manuscript, pictures: [], chosen: {}, vocabulary: lighthouses, words: importing });
  const { draft } = result;
  const { problems } = readBulletinFile({ path: draft.path ?? '', bytes: utf8.encode(draft.text) }, lighthouses);
  return {
    ...result,
    errors: problems.filter(({ severity }) => severity === 'error').map(({ detail }) => detail),
    report: formatImport(result, lighthouses, importing, 'vi'),
  };
}

describe('what the head of a Markdown file says is its author’s word', () => {
  test.each<[string, string, string[]]>([
    [
      'all that a draft takes over',
      [
        'title: "Gác đèn: nửa đầu năm 2024"',
        'agency: gull-rock',
        'period: 2024-H1',
        'published: 2024-07',
        'held: 2024-07-11',
        'author: Người Gác',
        'source: { name: "Báo Đèn", url: "https://example.org/bai" }',
      ].join('\n'),
      [
        'title: "Gác đèn: nửa đầu năm 2024"',
        'agency: gull-rock',
        'period: 2024-H1',
        'published: 2024-07\n',
        'held: 2024-07-11',
        'author: Người Gác',
        'source: { name: "Báo Đèn", url: https://example.org/bai }',
      ],
    ],
    ['an agency by its name', 'agency: Hải đăng Đảo Hải Âu\nperiod: 2024', ['agency: gull-rock']],
    [
      'a period with days',
      'agency: gull-rock\nperiod: { id: 2024, from: 2023-12-15, to: 2024-12-14 }',
      ['period: { id: 2024, from: 2023-12-15, to: 2024-12-14 }'],
    ],
    [
      'a period of its own name',
      'agency: gull-rock\nperiod:\n  id: 2024-bao\n  name: Mùa bão',
      ['id: 2024-bao', 'name: "Mùa bão"'],
    ],
  ])('%s', async (_, head, lines) => {
    const { draft, errors, proposed } = await imported(head);
    expect(errors).toEqual([]);
    expect(proposed.agency?.id).toBe('gull-rock');
    for (const line of lines) expect(draft.text).toContain(line);
    expect(draft.text).toContain(body);
  });

  test('and is certain', async () => {
    const { reading } = await imported('title: Gác đèn\nagency: gull-rock\nperiod: 2024-H1\npublished: 2024-07-12');
    expect(reading).toMatchObject({
      proposedTitle: { value: 'Gác đèn', certain: true },
      proposedAgency: { value: 'gull-rock', certain: true },
      proposedPeriod: { value: '2024-H1', certain: true },
      proposedPublished: { value: '2024-07-12', certain: true },
    });
  });

  test('its title stands once, and is read where it stands', async () => {
    const { manuscript } = await imported(
      'agency: gull-rock\ntitle: "Có 391 vụ mắc cạn"',
      `# Có 391 vụ mắc cạn\n\n${body}`,
    );
    expect(manuscript).toMatchObject({ title: 'Có 391 vụ mắc cạn', body });
    expect(manuscript.offsets).toHaveLength(manuscript.text.length);
    expect(placeOf(manuscript, 3)).toEqual({ line: 3, column: 8 });
    expect(placeOf(manuscript, manuscript.text.lastIndexOf('391'))).toEqual({ line: 8, column: 14 });
    const other = await imported('title: Gác đèn\nagency: gull-rock');
    expect(other.manuscript.body).toBe(`## Kết quả\n\n${body}`);
  });
});

test.each<[string, string, string[], string[]]>([
  [
    'figures, awards and corrections',
    'title: Gác đèn\nagency: gull-rock\nperiod: 2023\nmetrics:\n  groundings: 390 # đã kiểm\ncorrections:\n  - { date: 2024-01-02, from: 1, to: 2, reason: "Nhầm" }\ndraft: true',
    ['metrics, corrections'],
    [
      '# metrics:\n#   groundings: 390 # đã kiểm',
      '# corrections:\n#   - { date: 2024-01-02, from: 1, to: 2, reason: "Nhầm" }',
    ],
  ],
  [
    'what no bulletin says so',
    'title: Gác đèn\nagency: nowhere\nperiod: Quý ba\npublished: 3/1/2024\ntags: [đèn]',
    ['agency, period, published, tags'],
    ['# agency: nowhere', '# period: Quý ba', '# published: 3/1/2024', '# tags: [đèn]'],
  ],
])('%s of a head are kept as comments and named', async (_, head, said, comments) => {
  const { draft, report } = await imported(head);
  for (const words of said) expect(report).toContain(words);
  for (const comment of comments) expect(draft.text).toContain(comment);
});

test.each([
  ['title: "Gác đèn\nagency: gull-rock', '2: title: "Gác đèn'],
  ['title: Gác đèn: năm 2023', '2: title: Gác đèn: năm 2023'],
])('a head that is no YAML is named with its line: %s', async (head, found) => {
  const error = await readManuscript('bai.md', utf8.encode(`---\n${head}\n---\n\n${body}`)).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(FileError);
  expect(error).toMatchObject({ fault: 'frontmatter', found });
});

test('a head that never ends is named too; lines between rules are no head', async () => {
  const open = await readManuscript('bai.md', utf8.encode(`---\ntitle: Gác đèn\n\n${body}`)).catch((thrown) => thrown);
  expect(open).toMatchObject({ fault: 'frontmatter' });
  const ruled = await readManuscript('bai.md', utf8.encode(`---\n\nLời mở đầu.\n\n---\n\n${body}`));
  expect(ruled.body).toContain('Lời mở đầu.');
});

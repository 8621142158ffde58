import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { frontmatterSchema } from './frontmatter.ts';
import { metricsSchema } from './metric.ts';
import type { ProblemDetail } from './problem.ts';
import { dateText, dayText, linkText, readShape } from './schema.ts';
import { readYaml } from './yaml-source.ts';

const file = 'bulletins/2022/gull-rock.md';
const head = ['title: x', 'agency: gull-rock', 'period: 2022'];

/** What is wrong with a bulletin of these lines after its head. */
function complaints(...lines: string[]): ProblemDetail[] {
  const source = readYaml([...head, ...lines].join('\n'), file, 2);
  expect(source.problems).toEqual([]);
  return readShape(source, frontmatterSchema).problems.map(({ detail }) => detail);
}

describe('misspelt keys get the nearest spelling', () => {
  test.each([
    ['at the top', 'metrcs: { fog: 5% }', 'metrcs', 'metrics'],
    ['inside a metric', 'metrics: { fog: { value: 5%, changes: -1 } }', 'changes', 'change'],
    ['inside one of several statements', 'metrics: { fog: [5%, { value: 6%, perod: 2021 }] }', 'perod', 'period'],
    ['inside a change', 'metrics: { fog: { change: { by: -1, verus: 2019 } } }', 'verus', 'versus'],
    ['inside one of several changes', 'metrics: { fog: { change: [-1, { by: -2, verus: 2019 }] } }', 'verus', 'versus'],
    ['inside a metric of a target', 'targets: { 2023: { fog: { value: 5%, not: x } } }', 'not', 'note'],
    [
      'inside the period of a statement',
      'metrics: { fog: { value: 5%, period: { id: 2021, form: 2021-01-01 } } }',
      'form',
      'from',
    ],
    ['inside what has no id', 'metrics: { other: [{ label: x, unit: oil, value: 5, skope: East }] }', 'skope', 'scope'],
    ['inside an award', 'awards: [{ honour: x, colectives: 5 }]', 'colectives', 'collectives'],
    ['inside the source', 'source: { nam: x }', 'nam', 'name'],
    [
      'inside a source of a figure',
      'metrics: { fog: { value: 5%, source: { ulr: "https://x.example" } } }',
      'ulr',
      'url',
    ],
    ['of something far from all known', 'weather: fine', 'weather', undefined],
  ])('%s', (_, line, found, nearest) => {
    expect(complaints(line)).toEqual([{ code: 'unknown-key', found, nearest }]);
  });

  test('with the place of the key', () => {
    const source = readYaml([...head, 'metrics:', '  fog:', '    valu: 5%'].join('\n'), file, 2);
    const { problems } = readShape(source, frontmatterSchema);
    expect(problems[0]?.place).toEqual({ file, line: 7, column: 5, excerpt: 'valu: 5%' });
  });
});

describe('wrong shapes are named simply, whatever choices the author had', () => {
  test.each<[string, ProblemDetail[]]>([
    ['metrics: 5', [{ code: 'wrong-shape', found: '5', key: 'metrics', expected: 'map' }]],
    ['metrics: [fog]', [{ code: 'wrong-shape', found: '["fog"]', key: 'metrics', expected: 'map' }]],
    [
      'metrics: { fog: { value: { exact: 5 } } }',
      [{ code: 'wrong-shape', found: '{"exact":"5"}', key: 'value', expected: 'text' }],
    ],
    [
      'metrics: { other: { label: x } }',
      [{ code: 'wrong-shape', found: '{"label":"x"}', key: 'other', expected: 'list' }],
    ],
    ['awards: { honour: x }', [{ code: 'wrong-shape', found: '{"honour":"x"}', key: 'awards', expected: 'list' }]],
    ['awards: [x]', [{ code: 'wrong-shape', found: 'x', key: 'awards', expected: 'map' }]],
    ['author: [a, b]', [{ code: 'wrong-shape', found: '["a","b"]', key: 'author', expected: 'text' }]],
    ['metrics: { fog: { change: { versus: 2019 } } }', [{ code: 'missing', key: 'by' }]],
    ['awards: [{ collectives: 5 }]', [{ code: 'missing', key: 'honour' }]],
    [
      'metrics: { fog: { status: provisonal } }',
      [
        {
          code: 'not-one-of',
          found: 'provisonal',
          key: 'status',
          allowed: ['provisional', 'revised', 'estimated'],
          nearest: 'provisional',
        },
      ],
    ],
    [
      'draft: yes',
      [{ code: 'not-one-of', found: 'yes', key: 'draft', allowed: ['true', 'false'], nearest: undefined }],
    ],
    ['published: 2023-02-30', [{ code: 'not-a-date', found: '2023-02-30', key: 'published' }]],
    ['held: 20/1/2023', [{ code: 'not-a-date', found: '20/1/2023', key: 'held' }]],
    ['source: { url: "javascript:alert(1)" }', [{ code: 'not-a-link', found: 'javascript:alert(1)' }]],
    ['metrics: { fog: { value: 5%, source: { url: almanac } } }', [{ code: 'not-a-link', found: 'almanac' }]],
  ])('%s', (line, expected) => {
    expect(complaints(line)).toEqual(expected);
  });

  test('what is missing is named', () => {
    const { problems } = readShape(readYaml('author: x', file, 2), frontmatterSchema);
    expect(problems.map(({ detail }) => detail)).toEqual([
      { code: 'missing', key: 'title' },
      { code: 'missing', key: 'agency' },
      { code: 'missing', key: 'period' },
    ]);
  });

  test('a missing choice is missing, not a wrong one', () => {
    const yaml = readYaml(
      'groups: {}\nmetrics: { fog: { group: sea, measure: percent, label: { en: Fog }, definition: { en: Fog. } } }',
      file,
    );
    expect(readShape(yaml, metricsSchema).problems.map(({ detail }) => detail)).toEqual([
      { code: 'missing', key: 'nature' },
      { code: 'missing', key: 'better' },
    ]);
  });

  test('an empty item of a list is no text', () => {
    expect(complaints('metrics:', '  fog:', '    - 5%', '    -').map(({ code }) => code)).toEqual(['wrong-shape']);
  });

  test('all at once', () => {
    expect(
      complaints('autor: x', 'draft: no', 'published: soon')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['not-a-date', 'not-one-of', 'unknown-key']);
  });
});

describe('every field of the manual', () => {
  test.each([
    'published: 2023-01-20',
    'published: 2023-01',
    'published: 2023',
    'held: 2023-01-18',
    'author: Nobody',
    'source: { name: "Almanac", url: "https://almanac.example/2022?a=1" }',
    'status: estimated',
    'draft: true',
    'embargo: 2023-01-20T08:00',
    'kind: statistics',
    'lang: vi',
    'metrics: { fog: { value: 5%, was: 6%, change: [-1], versus: 2019, period: 2021, scope: East, agency: gull-rock, status: revised, quote: x, note: y } }',
    'photos: [{ file: lamp.jpg, alt: "A lamp", caption: "The lamp", credit: "Nobody" }]',
    'not-a-figure: [{ text: "138", reason: "A name." }]',
    'corrections: []',
    'corrections: [{ date: 2023-02-01, kind: revision, observation: fog.2022.result, from: 5%, to: 6%, reason: "Late." }]',
  ])('is taken: %s', (line) => {
    expect(complaints(line)).toEqual([]);
  });
});

test.each<[string, string, boolean, z.ZodType]>([
  ['day', '2024-02-29', true, dayText],
  ['day', '2023-02-29', false, dayText],
  ['day', '2023-02', false, dayText],
  ['date', '2023', true, dateText],
  ['date', '2023-02', true, dateText],
  ['date', '2023-13', false, dateText],
  ['date', 'February', false, dateText],
  ['link', 'https://almanac.example', true, linkText],
  ['link', 'https://', false, linkText],
  ['link', 'ftp://almanac.example', false, linkText],
  ['link', '//almanac.example', false, linkText],
  ['link', 'data:text/html,x', false, linkText],
])('whether a %s may be “%s”: %s', (_, text, expected, schema) => {
  expect(schema.safeParse(text).success).toBe(expected);
});

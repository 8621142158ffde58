import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Period, parsePeriod } from '../model/period.ts';
import type { ProseAward, ProseFigure } from '../prose/reading.ts';
import { importArticle } from './import-article.ts';
import { openDesk } from './import-file.ts';
import { importAsJson } from './json.ts';
import { jsonShape } from './json-shape.ts';
import { readManuscript } from './read-manuscript.ts';
import { articlePeriods, statedPeriod } from './stated-period.ts';

const figure = (role: ProseFigure['role'], period?: string) => ({ role, period, isWhole: false }) as ProseFigure;
const [target, result, baseline] = [figure('target'), figure('result'), figure('baseline')];
const award = {} as ProseAward;

test.each<[string, string, string | null, ProseFigure[], ProseAward[], (string | undefined)[]]>([
  ['a review of a year', '2023', '2024-01-10', [target, result, baseline], [], ['2024', '2023', '2022']],
  ['a review of half a year', '2024-H1', null, [target, result, baseline], [], ['2024-H2', '2024-H1', '2023-H1']],
  ['a pledge', '2025', '2025-02-14', [target, target], [], ['2025', '2025']],
  ['a pledge of no known day', '2025', null, [target], [], ['2025']],
  [
    'a pledge with one aside',
    '2020',
    '2020-03',
    [target, target, target, target, result],
    [],
    ['2020', '2020', '2020', '2020', '2020'],
  ],
  ['aims at the end of a year without numbers', '2024', '2025-01-10', [target], [], ['2025']],
  ['aims beside honours', '2024', null, [target], [award], ['2025']],
  [
    'periods that are named',
    '2024',
    null,
    [figure('target', '2030'), figure('baseline', '2019')],
    [],
    ['2030', '2019'],
  ],
])('%s', (_, own, published, figures, awards, expected) => {
  const periods = articlePeriods({ figures, awards }, parsePeriod(own) as Period, published);
  expect(figures.map((item) => statedPeriod(item, periods))).toEqual(expected);
});

test.each([
  ['60.txt', '2025'],
  ['50.txt', '2019'],
])('scripts and the draft of %s name the same period', async (name, expected) => {
  const { vocabulary, words } = await openDesk('content');
  const manuscript = await readManuscript(name, readFileSync(`fixtures/corpus/${name}`));
  const imported = importArticle({ manuscript, pictures: [], chosen: {}, vocabulary, words });
  const { figures } = jsonShape.parse(JSON.parse(importAsJson(imported, vocabulary)));
  expect(new Set(figures.map(({ period }) => period))).toEqual(new Set([expected]));
  expect(imported.draft.text).toContain(`targets:\n  ${expected}:\n`);
});

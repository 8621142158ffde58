import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { importArticle } from './import-article.ts';
import { type Desk, openDesk } from './import-file.ts';
import { importAsJson } from './json.ts';
import { jsonShape } from './json-shape.ts';
import { readManuscript } from './read-manuscript.ts';

const corpus = 'fixtures/corpus';
const articles = readdirSync(corpus).filter((name) => name.endsWith('.txt'));

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('content');
});

async function imported(name: string): Promise<z.infer<typeof jsonShape>> {
  const manuscript = await readManuscript(name, readFileSync(`${corpus}/${name}`));
  const { vocabulary, words } = desk;
  const article = importArticle({ manuscript, pictures: [], chosen: {}, vocabulary, words });
  return jsonShape.parse(JSON.parse(importAsJson(article, vocabulary)));
}

describe('what scripts are given of whole articles', () => {
  test.each(articles)('%s', async (name) => {
    const lines = readFileSync(`${corpus}/${name}`, 'utf8').normalize('NFC').split('\n');
    const { figures, awards, unexplained } = await imported(name);
    expect(figures.length + awards.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure.metric === null, JSON.stringify(figure)).toBe(figure.label !== null);
      expect(figure.operator === null).toBe(figure.value === null);
      expect(figure.operator === 'range').toBe(figure.value_max !== null);
      expect(figure.value ?? 0).toBeGreaterThanOrEqual(0);
      expect(figure.operator !== null || figure.changes.length > 0).toBe(true);
      expect(lines[figure.line - 1], figure.quote).toBeDefined();
    }
    for (const { text, line, column } of unexplained) expect(lines[line - 1]?.slice(column - 1)).toContain(text[0]);
  });
});

test('money is in đồng, percentages are per cent, operators are words, a decrease is negative', async () => {
  const text = [
    'Thư viện huyện Mẫu năm 2022',
    'Tổng thiệt hại trên 1,8 tỷ đồng. Tỷ lệ đạt 84,7%. Xảy ra 391 vụ, giảm 43 vụ (9,9%) so với cùng kỳ; 81/83 chỉ tiêu.',
  ].join('\n');
  const manuscript = await readManuscript('bai.txt', new TextEncoder().encode(text));
  const { vocabulary, words } = desk;
  const article = importArticle({ manuscript, pictures: [], chosen: {}, vocabulary, words });
  const { figures } = jsonShape.parse(JSON.parse(importAsJson(article, vocabulary)));
  expect(figures).toMatchObject([
    { operator: 'gt', value: 1_800_000_000, measure: 'vnd', line: 2 },
    { operator: 'eq', value: 84.7, measure: 'percent' },
    {
      operator: 'eq',
      value: 391,
      changes: [
        { operator: 'eq', value: -43, unit: 'absolute', basis: 'previous' },
        { operator: 'eq', value: -9.9, unit: 'percent', basis: 'previous' },
      ],
    },
    { value: 81, of: 83 },
  ]);
});

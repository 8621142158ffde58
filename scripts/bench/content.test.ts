import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { checkFolder, hasErrors } from '../../src/check.ts';
import { generatedContent } from './content.ts';
import { writeFiles } from './folder.ts';

const isBulletin = ({ path }: { path: string }): boolean => path.endsWith('.md');

test('the same number of bulletins gives the same files', () => {
  expect([...generatedContent(40)]).toEqual([...generatedContent(40)]);
});

test('a bulletin does not depend on how many there are', () => {
  const few = [...generatedContent(15)].filter(isBulletin);
  const many = [...generatedContent(30)].filter(isBulletin);
  expect(few).toHaveLength(15);
  expect(many.slice(0, 15)).toEqual(few);
});

test('gray-matter reads every head by itself, as Eleventy does', () => {
  for (const { text } of [...generatedContent(50)].filter(isBulletin)) {
    const { data, content } = matter(text);
    expect(Object.keys(data.metrics).length).toBeGreaterThanOrEqual(10);
    expect(content.trim().split('\n\n').length).toBeGreaterThanOrEqual(5);
  }
});

test('a generated folder has no errors, and most bulletins have a year to look back on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tong-ket-bench-'));
  try {
    await writeFiles(folder, generatedContent(20));
    const report = await checkFolder(folder);
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(hasErrors(report)).toBe(false);
    expect(report.bulletins).toBe(20);
    const { bulletins = [], reported = new Set() } = report.dataset ?? {};
    const lookBack = bulletins.filter(({ agency, period }) => reported.has(`${agency}|${Number(period.id) - 1}`));
    expect(lookBack).toHaveLength(18);
  } finally {
    await rm(folder, { recursive: true });
  }
});

import { describe, expect, it } from 'vitest';
import { bulletin, dataset, observed, words } from '../model/fictional.ts';
import { viewContext } from './context.ts';
import { figureRow } from './figure-row.ts';

describe('the percentage a row is sorted by', () => {
  const before = bulletin('gull-rock', '2021', 'metrics: { groundings: 40, wrecks: 4 }');

  it.each([
    ['is the stated one', 'groundings: { value: 30, change: [-10, -25%] }', 'eq -25'],
    ['keeps its bound', 'groundings: { value: 30, change: "<= -20%" }', 'le -20'],
    ['is computed where none is stated', 'groundings: 30', 'eq -25.0'],
    ['is none against another period', 'tolls: { value: 300, change: [{ by: -5%, versus: 2019 }] }', 'nothing'],
    ['is none where so few cases were counted that the number leads', 'groundings: 3', 'nothing'],
    ['is none where only a number is stated', 'tolls: { value: 300, change: -10 }', 'nothing'],
  ])('%s', (_, metric, expected) => {
    const now = dataset(before, bulletin('gull-rock', '2022', 'metrics:', `  ${metric}`));
    const row = figureRow(observed(now, '2022/gull-rock-2022#'), viewContext(now, 'en'));
    expect(words(row.percentChange)).toBe(expected);
  });
});

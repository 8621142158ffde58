import { describe, expect, test } from 'vitest';
import { definitionOn, toMetric } from './metric.ts';

const sea = { group: 'sea', measure: 'ships', nature: 'flow', better: 'lower', label: { en: 'Wrecks' } } as const;

describe('what a metric is of', () => {
  test.each([
    [undefined, { partOf: undefined, ratio: undefined }],
    ['ships', { partOf: 'ships', ratio: undefined }],
    ['wrecks/ships', { partOf: undefined, ratio: { numerator: 'wrecks', denominator: 'ships' } }],
  ])('of: %s', (of, expected) => {
    expect(toMetric('wrecks', { ...sea, of, definition: { en: 'Ships lost.' } })).toMatchObject(expected);
  });
});

describe('the definition that holds', () => {
  const metric = toMetric('wrecks', {
    ...sea,
    definition: [{ from: '2022-01-01', en: 'New.' }, { en: 'Old.' }, { from: '2020-06-15', en: 'Middle.' }],
  });

  test.each([
    ['1999-12-31', 'Old.'],
    ['2020-06-14', 'Old.'],
    ['2020-06-15', 'Middle.'],
    ['2021-12-31', 'Middle.'],
    ['2022-01-01', 'New.'],
    [undefined, 'New.'],
  ])('on %s is “%s”', (day, expected) => {
    expect(definitionOn(metric, day)?.text).toEqual({ en: expected });
  });

  test('is none before the first, where the first has a day', () => {
    const late = toMetric('wrecks', { ...sea, definition: { from: '2022-01-01', en: 'New.' } });
    expect(definitionOn(late, '2021-12-31')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { almanac, dataset } from '../model/fictional.ts';
import { toMetric } from '../model/metric.ts';
import { type ViewContext, viewContext } from './context.ts';
import { definitionsOf } from './definition.ts';

const english = viewContext(dataset(), 'en');
const vietnamese = viewContext(dataset(), 'vi');

/** The almanac with one metric more: a rate of two others. */
function withRate(): ViewContext {
  const rate = toMetric('guided-rate', {
    group: 'sea',
    measure: 'percent',
    nature: 'rate',
    of: 'ships-guided/ships-passing',
    better: 'higher',
    label: { en: 'Share guided' },
    definition: { en: 'Ships guided of those that passed.' },
  });
  const vocabulary = { ...almanac, metrics: new Map([...almanac.metrics, [rate.id, rate]]) };
  return viewContext({ ...dataset(), vocabulary }, 'en');
}

describe('the definitions of a page', () => {
  test.each([
    ['each once', ['fog', 'fog'], ['fog']],
    ["in the vocabulary's order", ['wrecks', 'fog', 'groundings'], ['groundings', 'fog', 'wrecks']],
    ['without labels of its own', [undefined, 'fog', 'lamp-oil-spilt'], ['fog']],
    ['none', [], []],
  ])('stand %s', (_, ids, expected) => {
    expect(definitionsOf(ids, english).map(({ id }) => id)).toEqual(expected);
  });
});

describe('the meaning', () => {
  test('stands alone where it never changed', () => {
    expect(definitionsOf(['fog'], english)[0]?.meanings).toEqual([{ holds: undefined, text: 'fog.' }]);
  });

  test.each([
    [english, ['Before 1 January 2022: Ships lost.', 'From 1 January 2022: Ships lost, boats included.']],
    [vietnamese, ['Trước ngày 1/1/2022: Ships lost.', 'Từ ngày 1/1/2022: Ships lost, boats included.']],
  ])('says when it changed', (context, expected) => {
    const [wrecks] = definitionsOf(['wrecks'], context);
    expect(wrecks?.meanings.map(({ holds, text }) => `${holds}: ${text}`)).toEqual(expected);
  });
});

test.each([
  ['groundings', 'Unit: ships. Lower is better.'],
  ['signals-answered', 'Unit: %. Higher is better.'],
  ['ships-passing', 'Unit: ships. Neither a rise nor a fall is judged.'],
  // A part of a whole is not judged by its count.
  ['ships-guided', 'Unit: ships. Part of “ships-passing”. Neither a rise nor a fall is judged.'],
  ['guided-rate', 'Unit: %. “ships-guided” divided by “ships-passing”. Higher is better.'],
])('of %s one must know: %s', (id, expected) => {
  expect(definitionsOf([id], withRate())[0]?.facts.join(' ')).toBe(expected);
});

test("a definition links the metric's page in the page's language", () => {
  expect([english, vietnamese].map((context) => definitionsOf(['fog'], context)[0]?.link)).toEqual([
    '/metrics/fog/',
    '/vi/metrics/fog/',
  ]);
});

import { describe, expect, test } from 'vitest';
import { cautions, comparabilityOf, type Reason, refusals } from './comparability.ts';
import { bulletin, dataset, observed } from './fictional.ts';

/** Two bulletins with one figure each. */
interface Pair {
  later: readonly [agency: string, period: string, ...lines: string[]];
  earlier: readonly [agency: string, period: string, ...lines: string[]];
}

function reasonsOf({ later, earlier }: Pair): { comparable: boolean; reasons: readonly Reason[] } {
  const bulletins = [bulletin(...later), bulletin(...earlier)];
  const built = dataset(...bulletins);
  const [laterOne, earlierOne] = bulletins.map(({ id }) => observed(built, `${id}#`));
  if (!laterOne) throw new Error('nothing observed');
  return comparabilityOf(laterOne, earlierOne, built);
}

const groundings = (value: string): string => `metrics: { groundings: ${value} }`;
const fog = (value: string): string => `metrics: { fog: ${value} }`;

const cases: readonly (readonly [Reason, Pair])[] = [
  [
    'level-not-stated',
    {
      later: ['gull-rock', '2021', groundings('{ change: -5% }')],
      earlier: ['gull-rock', '2020', groundings('40')],
    },
  ],
  [
    'other-length',
    {
      later: ['gull-rock', '2021', groundings('40')],
      earlier: ['gull-rock', '2020-H1', groundings('20')],
    },
  ],
  [
    'other-level',
    {
      later: ['gull-rock', '2021', fog('40%')],
      earlier: ['north-coast', '2021', fog('50%')],
    },
  ],
  [
    'other-type',
    {
      later: ['gull-rock', '2021', fog('40%')],
      earlier: ['mud-harbour', '2021', fog('50%')],
    },
  ],
  [
    'unequal-size',
    {
      later: ['gull-rock', '2021', groundings('40')],
      earlier: ['far-skerry', '2021', groundings('400')],
    },
  ],
  [
    'other-dates',
    {
      later: ['gull-rock', '2021', fog('40%')],
      earlier: ['tide-watch', '2021', fog('50%')],
    },
  ],
  [
    'boundary-change',
    {
      later: ['new-pier', '2023', groundings('40')],
      earlier: ['new-pier', '2022', groundings('30')],
    },
  ],
  [
    'definition-change',
    {
      later: ['gull-rock', '2022', 'metrics: { wrecks: 40 }'],
      earlier: ['gull-rock', '2021', 'metrics: { wrecks: 30 }'],
    },
  ],
  [
    'bound',
    {
      later: ['gull-rock', '2021', groundings('"> 40"')],
      earlier: ['gull-rock', '2020', groundings('50')],
    },
  ],
  [
    'small-base',
    {
      later: ['gull-rock', '2021', groundings('12')],
      earlier: ['gull-rock', '2020', groundings('9')],
    },
  ],
  [
    'second-hand',
    {
      later: ['gull-rock', '2021', groundings('40')],
      earlier: ['north-coast', '2020', groundings('{ value: 50, agency: gull-rock }')],
    },
  ],
  [
    'approximate',
    {
      later: ['gull-rock', '2021', groundings('~ 40')],
      earlier: ['gull-rock', '2020', groundings('50')],
    },
  ],
  [
    'provisional',
    {
      later: ['gull-rock', '2021', 'status: provisional', groundings('40')],
      earlier: ['gull-rock', '2020', groundings('50')],
    },
  ],
];

test.each(cases)('%s is named, alone', (reason, pair) => {
  const refused = (refusals as readonly Reason[]).includes(reason);
  expect(reasonsOf(pair)).toEqual({ comparable: !refused, reasons: [reason] });
});

test('an agency that ended in the course of a period is not compared over it', () => {
  const ofOldPier = (later: string, earlier: string): Pair => ({
    later: ['old-pier', later, groundings('40')],
    earlier: ['old-pier', earlier, groundings('30')],
  });
  expect(reasonsOf(ofOldPier('2022', '2021')).reasons).toEqual(['boundary-change']);
  expect(reasonsOf(ofOldPier('2022-H1', '2021-H1')).reasons).toEqual([]);
});

test('a cluster with other members is another cluster', () => {
  const ofCluster = (later: string, earlier: string): Pair => ({
    later: ['three-lights', later, groundings('40')],
    earlier: ['three-lights', earlier, groundings('30')],
  });
  expect(reasonsOf(ofCluster('2022', '2021')).reasons).toEqual(['boundary-change']);
  expect(reasonsOf(ofCluster('2022-H2', '2022-H1')).reasons).toEqual([]);
  expect(reasonsOf(ofCluster('2020', '2019')).reasons).toEqual([]);
});

test('what nobody has reported is not compared', () => {
  const built = dataset(bulletin('gull-rock', '2021', groundings('40')));
  const [only] = built.observations;
  if (!only) throw new Error('nothing observed');
  expect(comparabilityOf(only, undefined, built)).toEqual({ comparable: false, reasons: ['not-reported'] });
});

test('every reason has a case', () => {
  const tested = ['not-reported', ...cases.map(([reason]) => reason)];
  expect(new Set(tested)).toEqual(new Set([...refusals, ...cautions]));
});

test('two plain counts of one agency, a year apart, need no word', () => {
  const pair: Pair = {
    later: ['gull-rock', '2021', groundings('40')],
    earlier: ['gull-rock', '2020', groundings('10')],
  };
  expect(reasonsOf(pair)).toEqual({ comparable: true, reasons: [] });
});

test('reasons come in one order, refusals before cautions', () => {
  const pair: Pair = {
    later: ['gull-rock', '2021', 'status: estimated', groundings('"> 4"')],
    earlier: ['mud-harbour', '2020-H1', groundings('~ 3')],
  };
  expect(reasonsOf(pair)).toEqual({
    comparable: false,
    reasons: ['other-length', 'other-type', 'unequal-size', 'bound', 'small-base', 'approximate', 'provisional'],
  });
});

describe('no caution where none is due', () => {
  test.each<[string, Pair]>([
    [
      'a stock at the end of the year and of its half is a stock all the same',
      {
        later: ['gull-rock', '2021', 'metrics: { ships-at-anchor: 40 }'],
        earlier: ['gull-rock', '2020-H1', 'metrics: { ships-at-anchor: 30 }'],
      },
    ],
    [
      'the share of one stock in another is taken on a day, too',
      {
        later: ['gull-rock', '2021', 'metrics: { anchored-share: 40% }'],
        earlier: ['gull-rock', '2020-H1', 'metrics: { anchored-share: 30% }'],
      },
    ],
    [
      'a stock is counted on the last day, when the agency existed',
      {
        later: ['new-pier', '2023', 'metrics: { ships-at-anchor: 40 }'],
        earlier: ['new-pier', '2022', 'metrics: { ships-at-anchor: 30 }'],
      },
    ],
    [
      'a leap day is no other length',
      {
        later: ['gull-rock', '2020-02', groundings('40')],
        earlier: ['gull-rock', '2019-02', groundings('30')],
      },
    ],
    [
      'a small percentage is no small base',
      {
        later: ['gull-rock', '2021', 'metrics: { fog: 4% }'],
        earlier: ['gull-rock', '2020', 'metrics: { fog: 3% }'],
      },
    ],
    [
      'a place in a list is no small base',
      {
        later: ['gull-rock', '2021', 'metrics: { place-in-the-contest: 2 }'],
        earlier: ['gull-rock', '2020', 'metrics: { place-in-the-contest: 7 }'],
      },
    ],
    [
      'revised figures are as good as any',
      {
        later: ['gull-rock', '2021', 'status: revised', groundings('40')],
        earlier: ['gull-rock', '2020', groundings('30')],
      },
    ],
    [
      'one definition holds on both sides',
      {
        later: ['gull-rock', '2023', 'metrics: { wrecks: 40 }'],
        earlier: ['gull-rock', '2022', 'metrics: { wrecks: 30 }'],
      },
    ],
    [
      'an agency may have begun on the first day of the earlier period',
      {
        later: ['new-pier', '2024-H2', groundings('40')],
        earlier: ['new-pier', '2022-H2', groundings('30')],
      },
    ],
  ])('%s', (_, pair) => {
    expect(reasonsOf(pair)).toEqual({ comparable: true, reasons: [] });
  });
});

test('a definition that changed within a period makes it like neither the year before nor the year after', () => {
  const mixed = ['tide-watch', '2022', 'metrics: { wrecks: 40 }'] as const;
  const before: Pair = { later: mixed, earlier: ['tide-watch', '2021', 'metrics: { wrecks: 30 }'] };
  const after: Pair = { later: ['tide-watch', '2023', 'metrics: { wrecks: 30 }'], earlier: mixed };
  expect(reasonsOf(before).reasons).toEqual(['definition-change']);
  expect(reasonsOf(after).reasons).toEqual(['definition-change']);
});

test('one label counted in two measures is not one thing', () => {
  const other = (unit: string): string => `metrics: { other: [{ label: "Driftwood", value: 40, unit: ${unit} }] }`;
  const pair: Pair = {
    later: ['gull-rock', '2021', other('ships')],
    earlier: ['gull-rock', '2020', other('oil')],
  };
  expect(reasonsOf(pair)).toEqual({ comparable: false, reasons: ['definition-change'] });
});

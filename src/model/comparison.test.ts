import { describe, expect, test } from 'vitest';
import { type Comparison, compareWithPrevious, directionOfResult } from './comparison.ts';
import { bulletin, dataset, observed, words } from './fictional.ts';

/** This year's groundings of Gull Rock, beside whatever else was published. */
function compared(value: string, ...others: ReturnType<typeof bulletin>[]): Comparison {
  const built = dataset(bulletin('gull-rock', '2022', `metrics: { groundings: ${value} }`), ...others);
  return compareWithPrevious(observed(built, '2022/gull-rock-2022#groundings.2022.result'), built);
}

function lastYear(value: string): ReturnType<typeof bulletin> {
  return bulletin('gull-rock', '2021', `metrics: { groundings: ${value} }`);
}

/** The three ways to the earlier value, and what they contradict. */
function threeWays({ was, computed, implied, disagreements }: Comparison): Record<string, unknown> {
  return {
    was: words(was),
    own: words(computed.earlier?.figure),
    implied: implied.map(({ figure }) => words(figure)),
    disagreements: disagreements.map(({ between, left, right }) => `${between}: ${words(left)}, ${words(right)}`),
  };
}

describe('stated, computed and implied', () => {
  test('stand side by side and agree', () => {
    expect(threeWays(compared('{ value: 788, was: 876, change: [-88, -10%] }', lastYear('876')))).toEqual({
      was: 'eq 876',
      own: 'eq 876',
      implied: ['eq 876', 'range 871 880'],
      disagreements: [],
    });
  });

  test('each may be missing', () => {
    const comparison = compared('788');
    expect(threeWays(comparison)).toEqual({ was: 'nothing', own: 'nothing', implied: [], disagreements: [] });
    expect(comparison.computed.comparability.reasons).toEqual(['not-reported']);
    expect(comparison.computed.difference).toBeUndefined();
    expect(comparison.earlierPeriod?.id).toBe('2021');
  });

  test('what is stated is the author’s, with whatever it was measured from', () => {
    const { stated, implied } = compared('{ value: 788, change: [-88, { by: "< -13%", versus: 2019 }] }');
    expect(stated.map(({ figure, unit, basis }) => `${words(figure)} ${unit} ${basis}`)).toEqual([
      'eq -88 absolute previous',
      'lt -13 percent other',
    ]);
    expect(implied).toHaveLength(1);
  });

  test('the computed difference is worked out from last year’s own bulletin', () => {
    const { difference, comparability } = compared('788', lastYear('900')).computed;
    expect(words(difference?.absolute)).toBe('eq -112');
    expect(words(difference?.percent)).toBe('eq -12.4');
    expect(comparability).toEqual({ comparable: true, reasons: [] });
  });

  test('a change with no level has nothing to compute from', () => {
    const { computed, implied } = compared('{ change: -10% }', lastYear('900'));
    expect(computed.difference).toBeUndefined();
    expect(computed.comparability.reasons).toEqual(['level-not-stated']);
    expect(implied).toEqual([]);
  });

  test('last year’s own bulletin counts, not this year’s word for last year', () => {
    const built = dataset(
      bulletin('gull-rock', '2022', 'metrics: { groundings: [788, { value: 870, period: 2021 }] }'),
      lastYear('876'),
    );
    const { computed } = compareWithPrevious(observed(built, '#groundings.2022.result'), built);
    expect(words(computed.earlier?.figure)).toBe('eq 876');
  });

  test('what a coast says of a tower is used only where the tower says nothing', () => {
    const coast = bulletin('north-coast', '2021', 'metrics: { groundings: { value: 870, agency: gull-rock } }');
    expect(threeWays(compared('788', coast, lastYear('876')))).toMatchObject({ own: 'eq 876' });
    expect(threeWays(compared('788', coast))).toMatchObject({ own: 'eq 870' });
  });

  test('scopes are compared with themselves alone', () => {
    const scoped = (value: number): string => `[{ value: ${value}, scope: "West reef" }]`;
    const built = dataset(
      bulletin('gull-rock', '2022', `metrics: { groundings: ${scoped(5)} }`),
      bulletin('gull-rock', '2021', `metrics: { groundings: ${scoped(7)} }`, 'status: revised'),
      bulletin('far-skerry', '2021', 'metrics: { groundings: 70 }'),
    );
    const { computed } = compareWithPrevious(observed(built, '#groundings.2022.result.west-reef'), built);
    expect(words(computed.difference?.absolute)).toBe('eq -2');
  });

  test('places in a list differ by places, not by a share of one', () => {
    const place = (period: string, value: number): ReturnType<typeof bulletin> =>
      bulletin('gull-rock', period, `metrics: { place-in-the-contest: ${value} }`);
    const built = dataset(place('2022', 18), place('2021', 20));
    const { difference } = compareWithPrevious(observed(built, '.2022.result'), built).computed;
    expect(words(difference?.absolute)).toBe('eq -2');
    expect(difference?.percent).toBeUndefined();
  });

  test('many years together have no earlier period', () => {
    const built = dataset(bulletin('gull-rock', '2005..2022', 'metrics: { groundings: 788 }'));
    const { earlierPeriod, computed } = compareWithPrevious(observed(built, 'result'), built);
    expect(earlierPeriod).toBeNull();
    expect(computed.earlier).toBeUndefined();
  });
});

describe('where the ways to the earlier value do not agree', () => {
  test.each<[string, string | null, string[]]>([
    ['{ value: 788, change: -88 }', '870', ['implied: eq 876, eq 870']],
    ['{ value: 788, was: 870 }', '876', ['was: eq 870, eq 876']],
    ['{ value: 788, was: 870, change: -88 }', null, ['was-implied: eq 876, eq 870']],
    [
      '{ value: 788, was: 870, change: -88 }',
      '880',
      ['was: eq 870, eq 880', 'implied: eq 876, eq 880', 'was-implied: eq 876, eq 870'],
    ],
    ['{ value: 788, change: -10% }', '880', []],
    ['{ value: 788, change: -10% }', '890', ['implied: range 871 880, eq 890']],
    ['{ value: 788, change: "< -10%" }', '870', ['implied: ge 876, eq 870']],
    ['{ value: 788, change: "< -10%" }', '900', []],
    ['{ value: 788, was: "> 800" }', '876', []],
    ['{ value: 788, was: "> 900" }', '876', ['was: gt 900, eq 876']],
    ['{ value: 788, was: ~ 870 }', '876', []],
    ['{ value: 64, change: "-22,6%" }', '83', []],
  ])('%s after a bulletin that says %s', (value, own, expected) => {
    const others = own === null ? [] : [lastYear(own)];
    expect(threeWays(compared(value, ...others)).disagreements).toEqual(expected);
  });

  test('two periods of unequal length contradict nothing', () => {
    const built = dataset(
      bulletin(
        'gull-rock',
        '{ id: 2022, from: 2022-01-01, to: 2022-06-30 }',
        'metrics: { groundings: { value: 40, change: -5 } }',
      ),
      lastYear('90'),
    );
    const comparison = compareWithPrevious(observed(built, 'groundings.2022.result'), built);
    expect(threeWays(comparison)).toMatchObject({ implied: ['eq 45'], disagreements: [] });
    expect(comparison.computed.comparability.reasons).toContain('other-length');
  });

  test('a percentage that no count gives is called impossible, not a disagreement', () => {
    expect(compared('{ value: 64, change: "-22,6%" }').implied).toMatchObject([{ impossible: true }]);
  });
});

describe('the direction of a result', () => {
  test.each<[string, string, string | null, string]>([
    ['is as stated', '{ value: 788, change: -88 }', '700', 'down'],
    ['is as stated, without a size', '{ change: giảm }', null, 'down'],
    ['is open where the stated change is', '{ value: 788, change: "> -5%" }', '700', 'unknown'],
    ['is as computed where nothing is stated', '788', '700', 'up'],
    ['may be none', '788', '788', 'none'],
    ['is as the bulletin’s own earlier figure says where no other is known', '{ value: 788, was: 876 }', null, 'down'],
    ['is not computed from a bound', '788', '"> 700"', 'unknown'],
    ['falls back on the stated earlier figure', '{ value: 788, was: 876 }', '"> 700"', 'down'],
    ['is unknown where nothing is known', '788', null, 'unknown'],
    [
      'is unknown where only another year is spoken of',
      '{ value: 788, change: { by: -5, versus: 2019 } }',
      null,
      'unknown',
    ],
  ])('%s: %s after %s', (_, value, own, expected) => {
    const others = own === null ? [] : [lastYear(own)];
    expect(directionOfResult(compared(value, ...others))).toBe(expected);
  });
});

test('what lies between two periods is known even where nobody has reported the earlier one', () => {
  const apart = (...written: Parameters<typeof bulletin>): readonly string[] => {
    const built = dataset(bulletin(...written));
    return compareWithPrevious(observed(built, '.result'), built).apart;
  };
  expect(apart('gull-rock', '2022', 'metrics: { groundings: 40 }')).toEqual([]);
  expect(apart('gull-rock', '2022', 'metrics: { wrecks: { value: 40, change: -5 } }')).toEqual(['definition-change']);
  expect(apart('new-pier', '2023', 'metrics: { groundings: { value: 40, change: -5 } }')).toEqual(['boundary-change']);
});

test('no direction is worked out across a new definition', () => {
  const built = dataset(bulletin('gull-rock', '2022', 'metrics: { wrecks: { value: 40, was: 30 } }'));
  expect(directionOfResult(compareWithPrevious(observed(built, '2022.result'), built))).toBe('unknown');
});

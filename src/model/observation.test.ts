import { describe, expect, test } from 'vitest';
import { almanac, bulletin, words } from './fictional.ts';
import { type Observation, observationsOf } from './observation.ts';

function observe(...arguments_: Parameters<typeof bulletin>): ReturnType<typeof observationsOf> {
  return observationsOf(bulletin(...arguments_), almanac);
}

/** Each observation in a line: its id without the bulletin, and its figure. */
function lines({ observations }: { observations: readonly Observation[] }): string[] {
  return observations.map(({ id, figure }) => `${id.replace(/^.*#/, '')} ${words(figure)}`);
}

describe('ids', () => {
  test.each<[string, string, string]>([
    ['metric, period and role', 'metrics: { groundings: 40 }', 'groundings.2022.result'],
    ['the period it is about', 'metrics: { groundings: { value: 40, period: 2022-8M } }', 'groundings.2022-8M.result'],
    [
      'days',
      'metrics: { groundings: { value: 4, period: 2022-04-23..2022-06-23 } }',
      'groundings.2022-04-23..2022-06-23.result',
    ],
    [
      'an own name',
      'metrics: { groundings: { value: 4, period: { id: 2022-gales } } }',
      'groundings.2022-gales.result',
    ],
    ['a target', 'targets: { 2023: { groundings: 40 } }', 'groundings.2023.target'],
    [
      'another agency',
      'metrics: { groundings: { value: 4, agency: far-skerry } }',
      'groundings.2022.result.far-skerry',
    ],
    [
      'a scope',
      'metrics: { groundings: { value: 4, scope: "Rạn đá phía Tây" } }',
      'groundings.2022.result.ran-da-phia-tay',
    ],
    [
      'agency and scope',
      'metrics: { groundings: { value: 4, agency: far-skerry, scope: East } }',
      'groundings.2022.result.far-skerry.east',
    ],
    ['a label', 'metrics: { other: [{ label: "Gỗ trôi dạt", value: 4, unit: ships }] }', 'go-troi-dat.2022.result'],
  ])('name %s', (_, line, expected) => {
    const [only, ...others] = observe('gull-rock', '2022', line).observations;
    expect(only?.id).toBe(`2022/gull-rock-2022#${expected}`);
    expect(others).toEqual([]);
  });

  test('the bulletin’s own agency is not repeated', () => {
    const [only] = observe(
      'gull-rock',
      '2022',
      'metrics: { groundings: { value: 4, agency: gull-rock } }',
    ).observations;
    expect(only?.id).toBe('2022/gull-rock-2022#groundings.2022.result');
  });

  test('the status tells apart what nothing else does', () => {
    const found = observe('gull-rock', '2022', 'metrics: { groundings: [4, { value: 5, status: revised }] }');
    expect(lines(found)).toEqual(['groundings.2022.result eq 4', 'groundings.2022.result.revised eq 5']);
    const reverse = observe('gull-rock', '2022', 'metrics: { groundings: [{ value: 5, status: revised }, 4] }');
    expect(lines(reverse)).toEqual(['groundings.2022.result eq 5', 'groundings.2022.result.unqualified eq 4']);
  });
});

describe('the same thing said twice', () => {
  test.each([
    'metrics: { groundings: [4, 5] }',
    'metrics: { groundings: [4, 4] }',
    'metrics: { groundings: [{ value: 4, status: revised }, { value: 5, status: revised }] }',
    'metrics: { groundings: [4, { value: 5, status: revised }, { value: 6, status: revised }] }',
    'metrics: { groundings: [{ value: 4, scope: "Rạn đá" }, { value: 5, scope: "Ran da" }] }',
    'metrics: { groundings: [4, { value: 5, period: 2022 }] }',
  ])('is refused: %s', (line) => {
    const { problems } = observe('gull-rock', '2022', line);
    expect(problems.map(({ severity, detail }) => [severity, detail])).toEqual([
      ['error', { code: 'stated-twice', metric: 'groundings' }],
    ]);
  });

  test('of a label is refused by its words', () => {
    const driftwood = '{ label: "Driftwood", value: 4, unit: ships }';
    const { problems } = observe('gull-rock', '2022', `metrics: { other: [${driftwood}, ${driftwood}] }`);
    expect(problems.map(({ detail }) => detail)).toEqual([{ code: 'stated-twice', metric: 'Driftwood' }]);
  });
});

describe('the whole of a ratio', () => {
  test('becomes an observation of its own', () => {
    const found = observe('gull-rock', '2022', 'metrics: { ships-guided: 81/83 }');
    expect(lines(found)).toEqual(['ships-guided.2022.result eq 81 of 83', 'ships-passing.2022.result eq 83']);
  });

  test('is not made up where only the part is stated', () => {
    expect(observe('gull-rock', '2022', 'metrics: { ships-guided: 81 }').observations).toHaveLength(1);
  });

  test('stands in the same words, for the same scope, agency, period and status', () => {
    const { observations } = observe(
      'gull-rock',
      '2022',
      'metrics: { ships-guided: { value: 81/83, scope: East, agency: far-skerry, period: 2021, status: revised, quote: "81 of 83" } }',
    );
    expect(observations[1]).toMatchObject({
      id: '2022/gull-rock-2022#ships-passing.2021.result.far-skerry.east',
      status: 'revised',
      quote: '81 of 83',
    });
  });

  test('of a target is a target', () => {
    const found = observe('gull-rock', '2022', 'targets: { 2023: { ships-guided: 81/83 } }');
    expect(lines(found)).toEqual(['ships-guided.2023.target eq 81 of 83', 'ships-passing.2023.target eq 83']);
  });

  test.each([
    ['the same number', '83'],
    ['a bound that allows it', '"> 80"'],
    ['about as much', '~ 83'],
  ])('may also be stated as %s, which stays as it is', (_, stated) => {
    const found = observe('gull-rock', '2022', `metrics: { ships-guided: 81/83, ships-passing: ${stated} }`);
    expect(found.problems).toEqual([]);
    expect(found.observations).toHaveLength(2);
  });

  test.each([
    ['84', '84'],
    ['"> 83"', '> 83'],
  ])('must not contradict what is stated: %s', (written, stated) => {
    const { problems } = observe('gull-rock', '2022', `metrics: { ships-guided: 81/83, ships-passing: ${written} }`);
    expect(problems.map(({ detail }) => detail)).toEqual([
      { code: 'whole-contradicted', found: '83', metric: 'ships-passing', stated },
    ]);
  });

  test('is set against the statement of the same status', () => {
    const passing = 'ships-passing: [80, { value: 83, status: revised }]';
    const guided = 'ships-guided: { value: 81/83, status: revised }';
    const found = observe('gull-rock', '2022', `metrics: { ${passing}, ${guided} }`);
    expect(found.problems).toEqual([]);
    expect(found.observations).toHaveLength(3);
  });

  test('fills in the level where only its change is stated', () => {
    const found = observe('gull-rock', '2022', 'metrics: { ships-guided: 81/83, ships-passing: { change: -5% } }');
    expect(found.problems).toEqual([]);
    expect(lines(found)).toEqual(['ships-guided.2022.result eq 81 of 83', 'ships-passing.2022.result eq 83']);
    expect(found.observations[1]?.changes).toHaveLength(1);
  });
});

describe('the earlier figure stated in passing', () => {
  test.each<[string, string, string]>([
    ['is of the same period a year before', '{ value: 391, was: 434 }', 'groundings.2021.baseline eq 434'],
    ['keeps its bound', '{ value: 391, was: "> 430" }', 'groundings.2021.baseline gt 430'],
    [
      'is of the period that the statement is measured from',
      '{ value: 391, was: 434, versus: 2019 }',
      'groundings.2019.baseline eq 434',
    ],
    [
      'is so with a change too',
      '{ value: 391, was: 434, change: -43, versus: 2019 }',
      'groundings.2019.baseline eq 434',
    ],
    [
      'is of the period that its only change is measured from',
      '{ value: 391, was: 434, change: { by: -43, versus: 2019 } }',
      'groundings.2019.baseline eq 434',
    ],
    [
      'is of the year before where changes are measured from several',
      '{ value: 391, was: 434, change: [-43, { by: -9, versus: 2019 }] }',
      'groundings.2021.baseline eq 434',
    ],
    [
      'is of the period that all its changes are measured from',
      '{ value: 391, was: 434, change: [{ by: -43, versus: 2019 }, { by: -9.9%, versus: 2019 }] }',
      'groundings.2019.baseline eq 434',
    ],
    [
      'is of the year before where changes are measured from two other years',
      '{ value: 391, was: 434, change: [{ by: -43, versus: 2019 }, { by: -9.9%, versus: 2018 }] }',
      'groundings.2021.baseline eq 434',
    ],
    [
      'is no target, though the change is measured from one',
      '{ value: 391, was: 434, change: -9, versus: target }',
      'groundings.2021.baseline eq 434',
    ],
    ['belongs to the same scope', '{ value: 391, was: 434, scope: East }', 'groundings.2021.baseline.east eq 434'],
  ])('%s: %s', (_, written, expected) => {
    expect(lines(observe('gull-rock', '2022', `metrics: { groundings: ${written} }`)).slice(1)).toEqual([expected]);
  });

  test('is of the half-year just before where that is what it is measured from', () => {
    const found = observe(
      'gull-rock',
      '2022-H2',
      'metrics: { groundings: { value: 20, was: 30, change: -10, versus: adjacent } }',
    );
    expect(lines(found)).toEqual(['groundings.2022-H2.result eq 20', 'groundings.2022-H1.baseline eq 30']);
  });

  test('follows the agency’s statistical year', () => {
    const { observations } = observe('tide-watch', '2022', 'metrics: { groundings: { value: 20, was: 30 } }');
    expect(observations[1]?.period).toMatchObject({ id: '2021', start: '2020-12-15', end: '2021-12-14' });
  });

  test('has no changes and no status of its own', () => {
    const { observations } = observe(
      'gull-rock',
      '2022',
      'metrics: { groundings: { value: 20, was: 30, change: -10, status: revised } }',
    );
    expect(observations[1]).toMatchObject({ role: 'baseline', changes: [] });
    expect(observations[1]?.status).toBeUndefined();
  });
});

test('observations stand in the author’s order, what they imply after them', () => {
  const found = observe(
    'gull-rock',
    '2022',
    'metrics: { groundings: { value: 20, was: 30 }, ships-guided: 81/83, fog: { change: -1 } }',
    'targets: { 2023: { groundings: 10 } }',
  );
  expect(lines(found)).toEqual([
    'groundings.2022.result eq 20',
    'ships-guided.2022.result eq 81 of 83',
    'fog.2022.result nothing',
    'groundings.2023.target eq 10',
    'groundings.2021.baseline eq 30',
    'ships-passing.2022.result eq 83',
  ]);
});

test('the source of a figure is its own, else the bulletin’s', () => {
  const { observations } = observe(
    'gull-rock',
    '2022',
    'source: { name: "Almanac", url: "https://almanac.example" }',
    'metrics: { groundings: 4, fog: { value: 5%, source: { url: "https://other.example" } } }',
  );
  expect(observations.map(({ sourceUrl }) => sourceUrl)).toEqual(['https://almanac.example', 'https://other.example']);
});

import { describe, expect, test } from 'vitest';
import type { Bulletin } from './bulletin.ts';
import { bulletin, dataset, observed, words } from './fictional.ts';
import { above, adjacent, members, type Neighbour, otherYears, peers, predecessors } from './neighbours.ts';

const fog = (agency: string, period: string, value: string): Bulletin =>
  bulletin(agency, period, `metrics: { fog: ${value} }`);
const groundings = (agency: string, period: string, value: string): Bulletin =>
  bulletin(agency, period, `metrics: { groundings: ${value} }`);

/** `gull-rock 2021: eq 40, eq 10` with the difference, or the reasons why there is none. */
function line({ agency, period, observation, difference, comparability }: Neighbour): string {
  return `${agency} ${period.id}: ${[
    words(observation?.figure),
    ...(difference ? [words(difference.absolute)] : []),
    ...comparability.reasons,
  ].join(', ')}`;
}

function lines(
  ask: (
    observation: ReturnType<typeof observed>,
    from: ReturnType<typeof dataset>,
  ) => Neighbour | Neighbour[] | undefined,
  ...bulletins: Bulletin[]
): string[] {
  const from = dataset(...bulletins);
  const [first] = bulletins;
  return [ask(observed(from, `${first?.id}#`), from) ?? []].flat().map(line);
}

describe('adjacent', () => {
  test.each<[string, Bulletin[], string[]]>([
    [
      'the other half of the year',
      [fog('gull-rock', '2022-H2', '40%'), fog('gull-rock', '2022-H1', '30%')],
      ['gull-rock 2022-H1: eq 30, eq 10'],
    ],
    ['is said to be missing', [fog('gull-rock', '2022-Q3', '40%')], ['gull-rock 2022-Q2: nothing, not-reported']],
    ['of a year is the year before, which is asked elsewhere', [fog('gull-rock', '2022', '40%')], []],
  ])('%s', (_, bulletins, expected) => expect(lines(adjacent, ...bulletins)).toEqual(expected));
});

test('other years are those of the same part of the year, newest first, without last year', () => {
  const others = ['2021-H1', '2020-H1', '2018-H1', '2019-H2', '2019'].map((period) => fog('gull-rock', period, '30%'));
  expect(lines(otherYears, fog('gull-rock', '2022-H1', '40%'), ...others)).toEqual([
    'gull-rock 2020-H1: eq 30, eq 10',
    'gull-rock 2018-H1: eq 30, eq 10',
  ]);
});

test('an agency stands beside those it has succeeded, whose bounds were others', () => {
  expect(lines(predecessors, fog('new-pier', '2023-H1', '40%'), fog('old-pier', '2022-H1', '30%'))).toEqual([
    'old-pier 2022-H1: eq 30, boundary-change',
  ]);
});

test('peers share type, level and period; who has reported on it without this metric is named too', () => {
  const found = lines(
    peers,
    fog('gull-rock', '2022', '40%'),
    fog('far-skerry', '2022', '"> 50%"'),
    groundings('low-light', '2022', '4'),
    fog('tide-watch', '2022', '30%'),
    fog('mud-harbour', '2022', '30%'),
    fog('north-coast', '2022', '30%'),
    fog('new-pier', '2023', '30%'),
  );
  expect(found).toEqual([
    'far-skerry 2022: gt 50, lt -10, bound',
    'tide-watch 2022: eq 30, eq 10, other-dates',
    'low-light 2022: nothing, not-reported',
  ]);
});

test('raw counts of peers are shown without a difference', () => {
  expect(lines(peers, groundings('gull-rock', '2022', '40'), groundings('far-skerry', '2022', '50'))).toEqual([
    'far-skerry 2022: eq 50, unequal-size',
  ]);
});

test('a cluster has the members of its year', () => {
  const ofYear = (year: string): string[] =>
    lines(members, groundings('three-lights', year, '40'), groundings('gull-rock', year, '15'));
  expect(ofYear('2021')).toEqual(['gull-rock 2021: eq 15, other-level, unequal-size']);
  expect(ofYear('2022')).toEqual([
    'gull-rock 2022: eq 15, other-level, unequal-size',
    'far-skerry 2022: nothing, not-reported',
  ]);
  expect(ofYear('2020')).toEqual([]);
});

test('above an agency are its parent and its clusters, as far as they have reported', () => {
  expect(lines(above, fog('low-light', '2022', '40%'), fog('north-coast', '2022', '30%'))).toEqual([
    'north-coast 2022: eq 30, other-level',
  ]);
  expect(
    lines(
      above,
      fog('gull-rock', '2022', '40%'),
      fog('three-lights', '2022', '30%'),
      groundings('mixed-lights', '2022', '9'),
    ),
  ).toEqual(['three-lights 2022: eq 30, other-level']);
});

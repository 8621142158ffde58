import { describe, expect, test } from 'vitest';
import type { Bulletin } from './bulletin.ts';
import { sumOf } from './difference.ts';
import { bulletin, dataset, observed, words } from './fictional.ts';
import type { Figure } from './figure.ts';
import { members } from './neighbours.ts';
import { totalOf, totalRefusals } from './total.ts';

const of =
  (metric: string) =>
  (agency: string, value: string, period = '2022'): Bulletin =>
    bulletin(agency, period, `metrics: { ${metric}: ${value} }`);
const groundings = of('groundings');
const fog = of('fog');
const ranks = of('place-in-the-contest');

function total(...bulletins: Bulletin[]): string {
  const from = dataset(...bulletins);
  const observation = observed(from, `${bulletins[0]?.id}#`);
  const { figure, refusals } = totalOf(observation, members(observation, from), from);
  return figure ? words(figure) : refusals.join(', ');
}

const cases: readonly (readonly [what: string, Bulletin[], expected: string])[] = [
  [
    'what every member has counted is added up',
    [groundings('three-lights', '40'), groundings('gull-rock', '15'), groundings('far-skerry', '25')],
    'eq 40',
  ],
  [
    'at least this and exactly that make at least both',
    [groundings('three-lights', '40'), groundings('gull-rock', '">= 15"'), groundings('far-skerry', '25')],
    'ge 40',
  ],
  [
    'about this and exactly that make about both',
    [groundings('three-lights', '40'), groundings('gull-rock', '~ 15'), groundings('far-skerry', '25')],
    'approx 40',
  ],
  [
    'above this and below that make nothing',
    [groundings('three-lights', '40'), groundings('gull-rock', '"> 15"'), groundings('far-skerry', '"< 25"')],
    'bound',
  ],
  ['one missing', [groundings('three-lights', '40'), groundings('gull-rock', '15')], 'not-reported'],
  [
    'one with a change alone',
    [groundings('three-lights', '40'), groundings('gull-rock', '15'), groundings('far-skerry', '{ change: -5% }')],
    'level-not-stated',
  ],
  ['rates', [fog('three-lights', '40%'), fog('gull-rock', '30%'), fog('far-skerry', '50%')], 'no-sum-of-rates'],
  ['ranks', [ranks('three-lights', '4'), ranks('gull-rock', '1'), ranks('far-skerry', '2')], 'no-sum-of-rates'],
  [
    'unlike members',
    [
      groundings('mixed-lights', '40'),
      groundings('gull-rock', '15'),
      groundings('mud-harbour', '25'),
      groundings('north-coast', '50'),
    ],
    'other-level, other-type',
  ],
];

test.each(cases)('%s', (_, bulletins, expected) => expect(total(...bulletins)).toBe(expected));

test('a year of other dates and length is not added', () => {
  const short = bulletin('far-skerry', '{ id: 2022, from: 2022-03-01, to: 2022-12-31 }', 'metrics: { groundings: 5 }');
  expect(total(groundings('three-lights', '40'), groundings('gull-rock', '15'), short)).toBe('other-length');
});

test('every refusal has a case', () => {
  const tested = cases.flatMap(([, , expected]) => expected.split(', '));
  expect(totalRefusals.filter((refusal) => !tested.includes(refusal))).toEqual(['other-length']);
});

describe('sums', () => {
  test.each<[Figure[], string]>([
    [[], 'eq 0'],
    [
      [
        { operator: 'range', value: '1', valueMax: '3' },
        { operator: 'eq', value: '4' },
      ],
      'range 5 7',
    ],
    [
      [
        { operator: 'lt', value: '3' },
        { operator: 'le', value: '4' },
      ],
      'lt 7',
    ],
    [
      [
        { operator: 'approx', value: '3' },
        { operator: 'gt', value: '4' },
      ],
      'nothing',
    ],
  ])('%j', (figures, expected) => expect(words(sumOf(figures))).toBe(expected));
});

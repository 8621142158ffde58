import { describe, expect, test } from 'vitest';
import type { Bulletin } from './bulletin.ts';
import { bulletin, dataset, words } from './fictional.ts';
import { type League, leaguesOf, type Order } from './league.ts';

const year = (agency: string, ...lines: string[]): Bulletin => bulletin(agency, '2022', ...lines);
const signals = (agency: string, value: string): Bulletin => year(agency, `metrics: { signals-answered: ${value} }`);
const groundings = (agency: string, value: string): Bulletin => year(agency, `metrics: { groundings: ${value} }`);

function league(order: Order, bulletins: readonly Bulletin[]): League | undefined {
  return [...leaguesOf(dataset(...bulletins)).values()].flat().find((found) => found.order === order);
}

/** Each agency with its place: `gull-rock 1`, `far-skerry 2-3`, `=` for a shared one, `-` for none. */
function places(order: Order, bulletins: readonly Bulletin[]): string[] | undefined {
  return league(order, bulletins)?.standings.map(({ agency, rank, reasons }) =>
    [
      agency.id,
      rank ? `${rank.best}${rank.worst > rank.best ? `-${rank.worst}` : ''}${rank.shared ? '=' : ''}` : '-',
      ...reasons,
    ].join(' '),
  );
}

describe('by rate', () => {
  test.each<[string, Bulletin[], string[]]>([
    [
      'the highest first where higher is better',
      [signals('gull-rock', '91%'), signals('far-skerry', '95%')],
      ['far-skerry 1', 'gull-rock 2'],
    ],
    [
      'the lowest first where lower is better',
      [year('gull-rock', 'metrics: { fog: 30% }'), year('far-skerry', 'metrics: { fog: 20% }')],
      ['far-skerry 1', 'gull-rock 2'],
    ],
    [
      'equal ones share a place',
      [signals('gull-rock', '91%'), signals('far-skerry', '91.0%'), signals('new-pier', '80%')],
      ['gull-rock 1=', 'far-skerry 1=', 'new-pier - boundary-change'],
    ],
    [
      'over 90% is not above 92.3%, nor below it',
      [signals('gull-rock', '92.3%'), signals('far-skerry', '"> 90%"')],
      ['gull-rock 1-2', 'far-skerry 1-2'],
    ],
    [
      'over 90% is above 90%',
      [signals('gull-rock', '90%'), signals('far-skerry', '"> 90%"')],
      ['far-skerry 1', 'gull-rock 2'],
    ],
    [
      'at least 90% is at least as good as 90%',
      [signals('gull-rock', '90%'), signals('far-skerry', '">= 90%"')],
      ['far-skerry 1', 'gull-rock 1-2'],
    ],
    [
      'nothing is above the whole',
      [signals('gull-rock', '100%'), signals('far-skerry', '"> 95%"')],
      ['gull-rock 1', 'far-skerry 1-2'],
    ],
    [
      'what is only about right has no place',
      [signals('gull-rock', '~ 90%'), signals('far-skerry', '80%'), signals('low-light', '70%')],
      ['far-skerry 1', 'low-light 2', 'gull-rock - approximate'],
    ],
    [
      'what others report is ranked, and said to be theirs',
      [
        signals('far-skerry', '80%'),
        bulletin('north-coast', '2022', 'metrics: { signals-answered: { value: 90%, agency: gull-rock } }'),
      ],
      ['gull-rock 1 second-hand', 'far-skerry 2'],
    ],
  ])('%s', (_, bulletins, expected) => expect(places('rate', bulletins)).toEqual(expected));

  test('a part of a whole is ordered by its share, worked out', () => {
    const guided = (agency: string, value: string): Bulletin => year(agency, `metrics: { ships-guided: ${value} }`);
    const found = league('rate', [guided('gull-rock', '45/60'), guided('far-skerry', '9/10')]);
    expect(found?.standings.map(({ figure, provenance }) => [words(figure), provenance])).toEqual([
      ['eq 90.0', 'computed'],
      ['eq 75.0', 'computed'],
    ]);
  });

  test.each<[string, Bulletin[]]>([
    ['raw counts', [groundings('gull-rock', '5'), groundings('far-skerry', '50')]],
    ['agencies of another type', [signals('gull-rock', '90%'), signals('mud-harbour', '80%')]],
    ['agencies of another level', [signals('gull-rock', '90%'), signals('north-coast', '80%')]],
    ['one agency alone', [signals('gull-rock', '90%')]],
    [
      'places in a contest',
      [
        year('gull-rock', 'metrics: { place-in-the-contest: 1 }'),
        year('far-skerry', 'metrics: { place-in-the-contest: 2 }'),
      ],
    ],
  ])('there is none of %s', (_, bulletins) => expect(places('rate', bulletins)).toBeUndefined());
});

test.each<[League['unranked'], Bulletin[]]>([
  [undefined, [signals('gull-rock', '90%'), signals('far-skerry', '80%')]],
  ['too-few', [signals('gull-rock', '~ 90%'), signals('far-skerry', '80%')]],
  [
    'neutral',
    ['gull-rock', 'far-skerry'].map((id) => year(id, 'metrics: { ships-passing: { value: 50, change: -5% } }')),
  ],
  ['part', ['gull-rock', 'far-skerry'].map((id) => year(id, 'metrics: { ships-guided: { value: 50, change: -5% } }'))],
])('nobody is ranked: %s', (reason, bulletins) => {
  const [found] = [...leaguesOf(dataset(...bulletins)).values()].flat();
  expect(found?.unranked).toBe(reason);
  expect(found?.standings.some(({ rank }) => rank)).toBe(reason === undefined);
});

describe('by change', () => {
  test.each<[string, Bulletin[], string[]]>([
    [
      'the steepest fall first where lower is better',
      [groundings('gull-rock', '{ value: 50, change: -5% }'), groundings('far-skerry', '{ value: 80, change: -9% }')],
      ['far-skerry 1', 'gull-rock 2'],
    ],
    [
      'a change is stated or worked out from the earlier bulletin',
      [
        groundings('gull-rock', '{ value: 50, change: -5% }'),
        groundings('far-skerry', '80'),
        bulletin('far-skerry', '2021', 'metrics: { groundings: 100 }'),
      ],
      ['far-skerry 1', 'gull-rock 2'],
    ],
    [
      'no percentage is worked out of what is only about right, or nothing',
      [
        groundings('gull-rock', '50'),
        bulletin('gull-rock', '2021', 'metrics: { groundings: ~ 60 }'),
        groundings('tide-watch', '50'),
        bulletin('tide-watch', '2021', 'metrics: { groundings: 0 }'),
        groundings('far-skerry', '{ value: 80, change: -9% }'),
        groundings('low-light', '{ value: 80, change: -4% }'),
      ],
      ['far-skerry 1', 'low-light 2', 'gull-rock - approximate', 'tide-watch - other-dates small-base'],
    ],
    [
      'a change across new bounds is listed, not ranked',
      [
        bulletin('gull-rock', '2023', 'metrics: { groundings: { value: 50, change: -5% } }'),
        bulletin('far-skerry', '2023', 'metrics: { groundings: { value: 50, change: -4% } }'),
        bulletin('new-pier', '2023', 'metrics: { groundings: { value: 80, change: -9% } }'),
      ],
      ['gull-rock 1', 'far-skerry 2', 'new-pier - boundary-change'],
    ],
    [
      'a change across a new definition is not worked out',
      [
        bulletin('gull-rock', '2022', 'metrics: { wrecks: { value: 50, was: 40 } }'),
        bulletin('far-skerry', '2022', 'metrics: { wrecks: { value: 80, change: -9% } }'),
        bulletin('low-light', '2022', 'metrics: { wrecks: { value: 90, change: -4% } }'),
      ],
      ['gull-rock - definition-change', 'far-skerry - definition-change', 'low-light - definition-change'],
    ],
    [
      'small numbers are listed, not ranked',
      [
        groundings('gull-rock', '{ value: 50, change: -5% }'),
        groundings('far-skerry', '{ value: 80, change: -9% }'),
        groundings('old-pier', '{ value: 3, change: -50% }'),
      ],
      ['far-skerry 1', 'gull-rock 2', 'old-pier - boundary-change small-base'],
    ],
    [
      'a fall of less than ten is a fall all the same',
      [
        groundings('gull-rock', '{ value: 50, change: giảm dưới 10% }'),
        groundings('far-skerry', '{ value: 80, change: +3% }'),
        groundings('low-light', '{ value: 80, change: -20% }'),
      ],
      ['low-light 1', 'gull-rock 2', 'far-skerry 3'],
    ],
    [
      'a fall without a size may be any fall',
      [groundings('gull-rock', '{ change: -5% }'), groundings('far-skerry', '{ change: "< 0%" }')],
      ['gull-rock 1-2', 'far-skerry 1-2'],
    ],
    [
      'neutral metrics are listed, not ranked',
      [
        year('gull-rock', 'metrics: { ships-passing: { value: 50, change: -5% } }'),
        year('far-skerry', 'metrics: { ships-passing: { value: 80, change: -9% } }'),
      ],
      ['gull-rock -', 'far-skerry -'],
    ],
    [
      'the part of a whole is not ranked by its count',
      [
        year('gull-rock', 'metrics: { ships-guided: { value: 50, change: -5% } }'),
        year('far-skerry', 'metrics: { ships-guided: { value: 80, change: -9% } }'),
      ],
      ['gull-rock -', 'far-skerry -'],
    ],
  ])('%s', (_, bulletins, expected) => expect(places('change', bulletins)).toEqual(expected));
});

import { describe, expect, test } from 'vitest';
import { answerTo, buildDataset, questionKey } from './dataset.ts';
import { almanac, bulletin, dataset, words } from './fictional.ts';

const groundings = (value: string): string => `metrics: { groundings: ${value} }`;

describe('agency, period and kind belong to one bulletin', () => {
  const first = bulletin('gull-rock', '2022', groundings('4'));
  const second = {
    ...bulletin('gull-rock', '2022', groundings('5')),
    id: '2022/again',
    file: 'bulletins/2022/again.md',
  };

  test('two of one kind are both complained of, each naming the other', () => {
    const { problems } = buildDataset(almanac, [first, second]);
    expect(problems.map(({ severity, place, detail }) => [severity, place.file, detail])).toEqual([
      [
        'error',
        'bulletins/2022/again.md',
        { code: 'same-bulletin', other: first.file, agency: 'gull-rock', period: '2022', kind: 'results' },
      ],
      [
        'error',
        first.file,
        { code: 'same-bulletin', other: second.file, agency: 'gull-rock', period: '2022', kind: 'results' },
      ],
    ]);
  });

  test('a draft counts too: it is meant to be published one day', () => {
    expect(buildDataset(almanac, [first, { ...second, withheld: true }]).problems).toHaveLength(2);
  });

  test.each([
    ['another kind', { ...second, kind: 'statistics' as const }],
    ['another agency', bulletin('far-skerry', '2022', groundings('5'))],
    ['another period', bulletin('gull-rock', '2022-H1', groundings('5'))],
  ])('%s is no repetition', (_, other) => {
    expect(buildDataset(almanac, [first, other]).problems).toEqual([]);
  });
});

test('what is withheld stays out altogether', () => {
  const built = dataset(
    bulletin('gull-rock', '2022', groundings('4'), 'draft: true'),
    bulletin('far-skerry', '2022', groundings('5'), 'embargo: 2023-01-20T08:00'),
  );
  expect(built.bulletins).toEqual([]);
  expect(built.observations).toEqual([]);
  expect([...built.reported]).toEqual([]);
});

test('bulletins stand newest period first, a year before its own halves', () => {
  const periods = ['2021', '2022-H1', '2022', '2022-H2', '2022-Q1'];
  const built = dataset(...periods.map((period) => bulletin('gull-rock', period, groundings('4'))));
  expect(built.bulletins.map(({ period }) => period.id)).toEqual(['2022', '2022-H2', '2022-H1', '2022-Q1', '2021']);
});

test('the order of reading does not matter', () => {
  const bulletins = ['gull-rock', 'far-skerry', 'north-coast'].map((agency) =>
    bulletin(agency, '2022', groundings('4')),
  );
  expect(dataset(...bulletins)).toEqual(dataset(...[...bulletins].reverse()));
});

test('clashes within a bulletin are among the problems', () => {
  const { problems } = buildDataset(almanac, [bulletin('gull-rock', '2022', groundings('[4, 5]'))]);
  expect(problems.map(({ detail }) => detail.code)).toEqual(['stated-twice']);
});

test('targets are found by agency and the period they are set for', () => {
  const built = dataset(bulletin('gull-rock', '2021', groundings('4'), 'targets: { 2022: { groundings: 3 } }'));
  expect([...built.targetsFor.keys()]).toEqual(['gull-rock|2022']);
});

test('only bulletins with results count as reports on a period', () => {
  const built = dataset(
    bulletin('gull-rock', '2022', groundings('4')),
    bulletin('far-skerry', '2022', 'targets: { 2023: { groundings: 3 } }'),
    bulletin('north-coast', '2005..2022', groundings('90')),
  );
  expect(new Set(built.reported)).toEqual(new Set(['gull-rock|2022', 'north-coast|2005..2022']));
});

describe('questions', () => {
  const built = dataset(
    bulletin('gull-rock', '2022', groundings('[4, { value: 40, period: 2021 }, { value: 1, scope: East }]')),
    bulletin('gull-rock', '2021', 'metrics: { fog: 7%, groundings: 39 }'),
    bulletin('north-coast', '2022', groundings('[{ value: 5, agency: gull-rock }, { value: 6, agency: far-skerry }]')),
    bulletin('north-coast', '2021', 'metrics: { other: [{ label: "groundings", value: 7, unit: ships }] }'),
  );
  const answer = (agency: string, period: string, scope?: string): string =>
    words(answerTo(built, { agency, metric: 'groundings', period: { id: period }, role: 'result', scope })?.figure);

  test('are answered by the agency itself', () => {
    expect(answer('gull-rock', '2022')).toBe('eq 4');
  });

  test('are answered by its bulletin on that very period, though a later one speaks of it', () => {
    expect(answer('gull-rock', '2021')).toBe('eq 39');
  });

  test('are answered anew once the agency has revised its answer', () => {
    const revised = dataset(
      bulletin('gull-rock', '2022', groundings('[4, { value: 41, period: 2021, status: revised }]')),
      bulletin('gull-rock', '2021', groundings('39')),
    );
    const question = { agency: 'gull-rock', metric: 'groundings', period: { id: '2021' }, role: 'result' as const };
    expect(words(answerTo(revised, question)?.figure)).toBe('eq 41');
  });

  test('are answered by another where the agency is silent', () => {
    expect(answer('far-skerry', '2022')).toBe('eq 6');
  });

  test('of a scope are answered for that scope alone', () => {
    expect(answer('gull-rock', '2022', 'East')).toBe('eq 1');
    expect(answer('gull-rock', '2022', 'West')).toBe('nothing');
  });

  test('of a metric are not answered by a label that happens to be spelt like it', () => {
    expect(answer('north-coast', '2021')).toBe('nothing');
    const label = { agency: 'north-coast', label: 'groundings', period: { id: '2021' }, role: 'result' as const };
    expect(words(answerTo(built, label)?.figure)).toBe('eq 7');
    expect(questionKey(label)).not.toBe(questionKey({ ...label, label: undefined, metric: 'groundings' }));
  });
});

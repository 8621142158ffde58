import { describe, expect, test } from 'vitest';
import { readBulletin } from './bulletin.ts';
import { almanac, bulletin, readLines, words } from './fictional.ts';
import type { ProblemDetail } from './problem.ts';
import { readYaml } from './yaml-source.ts';

type Refused = readonly [line: string, expected: ProblemDetail[]];

function complaints(...lines: string[]): ProblemDetail[] {
  return readLines('gull-rock', '2022', lines).problems.map(({ detail }) => detail);
}

function statements(...lines: string[]): string[] {
  return bulletin('gull-rock', '2022', ...lines).statements.map(
    ({ metric, label, role, period, agency, scope, figure, changes }) =>
      [
        metric ?? `“${label}”`,
        role,
        period.id,
        agency === 'gull-rock' ? '' : agency,
        scope ?? '',
        words(figure),
        ...changes.map(
          (change) =>
            `(${words(change.figure)} ${change.unit} ${change.basis}${change.versus ? ` ${change.versus}` : ''})`,
        ),
      ]
        .filter(Boolean)
        .join(' '),
  );
}

describe('what may be said of a metric', () => {
  test.each<[string, string, ...string[]]>([
    ['a value alone', 'groundings: 391', 'groundings result 2022 eq 391'],
    ['an object', 'groundings: { value: 391 }', 'groundings result 2022 eq 391'],
    ['a bound', 'signals-answered: trên 90%', 'signals-answered result 2022 gt 90'],
    ['all there is', 'signals-answered: 100%', 'signals-answered result 2022 eq 100'],
    ['a part of its whole', 'ships-guided: 331/391', 'ships-guided result 2022 eq 331 of 391'],
    [
      'changes',
      'groundings: { value: 391, change: [-43, -9.9%] }',
      'groundings result 2022 eq 391 (eq -43 absolute previous) (eq -9.9 percent previous)',
    ],
    [
      'a change with no level',
      'groundings: { change: -8% }',
      'groundings result 2022 nothing (eq -8 percent previous)',
    ],
    ['a direction', 'groundings: { change: "< 0%" }', 'groundings result 2022 nothing (lt 0 percent previous)'],
    [
      'what all is measured from',
      'signals-answered: { value: 84.7%, change: +3.36, versus: target }',
      'signals-answered result 2022 eq 84.7 (eq 3.36 points target)',
    ],
    [
      'what one change is measured from',
      'groundings: { change: [-8%, { by: "< -13%", versus: 2019 }] }',
      'groundings result 2022 nothing (eq -8 percent previous) (lt -13 percent other 2019)',
    ],
    [
      'the year before by its number',
      'groundings: { change: { by: -8%, versus: 2021 } }',
      'groundings result 2022 nothing (eq -8 percent previous 2021)',
    ],
    [
      'several statements',
      'groundings: [179, { value: 1222, period: 2022-8M }, { value: 40, scope: East }]',
      'groundings result 2022 eq 179',
      'groundings result 2022-8M eq 1222',
      'groundings result 2022 East eq 40',
    ],
    ['another agency', 'groundings: { value: 40, agency: far-skerry }', 'groundings result 2022 far-skerry eq 40'],
    [
      'what has no id',
      'other: [{ label: "Gỗ trôi dạt", value: "4,5", unit: oil }]',
      '“Gỗ trôi dạt” result 2022 eq 4.5',
    ],
  ])('%s: %s', (_, line, ...expected) => {
    expect(statements(`metrics: { ${line} }`)).toEqual(expected);
  });

  test('the period just before, by name or by its number', () => {
    const changes = (versus: string) =>
      bulletin('gull-rock', '2022-H2', `metrics: { groundings: { change: { by: -8%, versus: ${versus} } } }`)
        .statements[0]?.changes;
    expect(changes('adjacent')).toMatchObject([{ basis: 'adjacent' }]);
    expect(changes('2022-H1')).toMatchObject([{ basis: 'adjacent', versus: '2022-H1' }]);
    expect(changes('2021-H2')).toMatchObject([{ basis: 'previous', versus: '2021-H2' }]);
  });

  test('targets stand under the period they are set for', () => {
    expect(statements('targets: { 2023: { groundings: { change: giảm ít nhất 5% } }, 2024-H1: { fog: 4% } }')).toEqual([
      'groundings target 2023 nothing (le -5 percent previous)',
      'fog target 2024-H1 eq 4',
    ]);
  });

  test('values are read from the author’s own characters', () => {
    expect(statements('metrics: { groundings: 012, fog: 8.50%, tolls: "3.264" }')).toEqual([
      'groundings result 2022 eq 12',
      'fog result 2022 eq 8.50',
      'tolls result 2022 eq 3264',
    ]);
  });

  test('a status holds for all results that have none of their own, and for no target', () => {
    const { statements: read } = bulletin(
      'gull-rock',
      '2022',
      'status: provisional',
      'metrics: { groundings: 4, fog: { value: 5%, status: revised } }',
      'targets: { 2023: { groundings: 3 } }',
    );
    expect(read.map(({ status }) => status)).toEqual(['provisional', 'revised', undefined]);
  });
});

describe('what is refused', () => {
  test.each<Refused>([
    ['metrics: { grondings: 4 }', [{ code: 'unknown-metric', found: 'grondings', nearest: 'groundings' }]],
    ['metrics: { elephants: 4 }', [{ code: 'unknown-metric', found: 'elephants', nearest: undefined }]],
    [
      'metrics: { groundings: { value: 4, agency: far-skery } }',
      [{ code: 'unknown-agency', found: 'far-skery', nearest: 'far-skerry' }],
    ],
    [
      'metrics: { other: [{ label: "Driftwood", value: 4, unit: ship }] }',
      [{ code: 'unknown-measure', found: 'ship', nearest: 'ships' }],
    ],
    ['metrics: { groundings: {} }', [{ code: 'nothing-stated', metric: 'groundings' }]],
    ['metrics: { groundings: { was: 4 } }', [{ code: 'nothing-stated', metric: 'groundings' }]],
    ['metrics: { groundings: { value: 4, period: 2022-13 } }', [{ code: 'period-impossible', found: '2022-13' }]],
    ['metrics: { groundings: { value: 4, period: last year } }', [{ code: 'not-a-period', found: 'last year' }]],
    ['targets: { next: { groundings: 4 } }', [{ code: 'not-a-period', found: 'next' }]],
    [
      'metrics: { groundings: 3.264 }',
      [
        {
          code: 'figure',
          fault: 'thousands-point',
          found: '3.264',
          write: '3264',
          metric: 'groundings',
          measure: 'ships',
        },
      ],
    ],
    [
      'metrics: { fog: trên 90 }',
      [{ code: 'figure', fault: 'percent-missing', found: 'trên 90', write: 'trên 90%', metric: 'fog', measure: '%' }],
    ],
    [
      'metrics: { groundings: { value: 4, was: -5 } }',
      [{ code: 'figure', fault: 'negative', found: '-5', write: undefined, metric: 'groundings', measure: 'ships' }],
    ],
    [
      'metrics: { groundings: { change: 5% } }',
      [
        {
          code: 'figure',
          fault: 'change-without-sign',
          found: '5%',
          write: undefined,
          metric: 'groundings',
          measure: 'ships',
        },
      ],
    ],
    [
      'metrics: { groundings: { change: { by: 5% } } }',
      [
        {
          code: 'figure',
          fault: 'change-without-sign',
          found: '5%',
          write: undefined,
          metric: 'groundings',
          measure: 'ships',
        },
      ],
    ],
    [
      'metrics: { groundings: 3/4 }',
      [
        {
          code: 'figure',
          fault: 'ratio-not-allowed',
          found: '3/4',
          write: undefined,
          metric: 'groundings',
          measure: 'ships',
        },
      ],
    ],
    ['metrics: { fog: 101% }', [{ code: 'rate-over-hundred', found: '101%', metric: 'fog' }]],
    ['metrics: { fog: 90..101% }', [{ code: 'rate-over-hundred', found: '90..101%', metric: 'fog' }]],
    ['metrics: { fog: "> 100%" }', [{ code: 'rate-over-hundred', found: '> 100%', metric: 'fog' }]],
    ['metrics: { fog: { value: 90%, was: 101% } }', [{ code: 'rate-over-hundred', found: '101%', metric: 'fog' }]],
    ['title: " "', [{ code: 'duplicate-key', found: 'title' }]],
    [
      'photos: [{ file: "../secret.jpg", alt: "x" }]',
      [{ code: 'outside-content', found: '../secret.jpg' }, { code: 'photos-not-shown' }],
    ],
    [
      'photos: [{ file: /etc/passwd, alt: "x" }]',
      [{ code: 'outside-content', found: '/etc/passwd' }, { code: 'photos-not-shown' }],
    ],
  ])('%s', (line, expected) => {
    expect(complaints(line)).toEqual(expected);
  });

  test('an unknown base of a change, once for all its changes', () => {
    const allowed = ['previous', 'adjacent', 'target', '2019'];
    const refused = { code: 'not-one-of', found: 'previus', key: 'versus', allowed, nearest: 'previous' };
    expect(complaints('metrics: { groundings: { change: [-4, -5%], versus: previus } }')).toEqual([refused]);
    expect(complaints('metrics: { groundings: { value: 4, was: 5, versus: previus } }')).toEqual([refused]);
  });

  test('an earlier figure of many years together that does not say of which', () => {
    const line = (more: string): string => `metrics: { groundings: { value: 4, was: 5, period: 2005..2022${more} } }`;
    expect(complaints(line(''))).toEqual([{ code: 'missing', key: 'versus' }]);
    expect(complaints(line(', versus: 1990..2004'))).toEqual([]);
  });

  test('everything at once, each at its own line', () => {
    const { bulletin: read, problems } = readLines('gull-rock', '2022', [
      'metrics:',
      '  grondings: 4',
      '  fog: 90',
      '  tolls: 3.264',
    ]);
    expect(read).toBeNull();
    expect(problems.map(({ place, detail }) => [place.line, place.excerpt, detail.code])).toEqual([
      [6, 'grondings: 4', 'unknown-metric'],
      [7, 'fog: 90', 'figure'],
      [8, 'tolls: 3.264', 'figure'],
    ]);
  });

  test('an empty title', () => {
    const yaml = readYaml('title: " "\nagency: gull-rock\nperiod: 2022', 'bulletins/2022/x.md', 2);
    const { problems } = readBulletin({ path: 'bulletins/2022/x.md', yaml, bodyLine: 6, digest: '' }, almanac);
    expect(problems.map(({ detail }) => detail)).toEqual([{ code: 'missing', key: 'title' }]);
  });
});

describe('periods', () => {
  test('may have dates of their own', () => {
    expect(bulletin('gull-rock', '{ id: 2022, from: 2021-12-15, to: 2022-12-14 }').period).toMatchObject({
      id: '2022',
      form: 'year',
      start: '2021-12-15',
      end: '2022-12-14',
    });
  });

  test('may have a name instead of dates', () => {
    const { period } = bulletin('gull-rock', '{ id: 2022-gales, name: "The gales" }');
    expect(period).toEqual({ id: '2022-gales', form: 'named', name: 'The gales', start: undefined, end: undefined });
  });

  test.each<[string, ProblemDetail]>([
    ['{ id: 2022, from: 2022-12-31, to: 2022-01-01 }', { code: 'period-inverted', found: '2022-12-31..2022-01-01' }],
    ['{ id: gales, name: "The gales" }', { code: 'not-a-period', found: 'gales' }],
    ['{ id: 2022, from: 2022-02-30 }', { code: 'not-a-date', found: '2022-02-30', key: 'from' }],
    ['{ id: 2022-gales, from: 2022-01, to: 2022-02 }', { code: 'not-a-date', found: '2022-01', key: 'from' }],
    ['2022-gales', { code: 'not-a-period', found: '2022-gales' }],
    ['9999', { code: 'not-a-period', found: '9999' }],
  ])('%s is refused', (period, expected) => {
    expect(readLines('gull-rock', period, []).problems.map(({ detail }) => detail)[0]).toEqual(expected);
  });
});

describe('the kind of a bulletin', () => {
  test.each([
    ['results', '2022', 'metrics: { groundings: 4 }', 'results'],
    ['targets alone', '2022', 'targets: { 2023: { groundings: 4 } }', 'targets'],
    ['both', '2022', 'metrics: { groundings: 4 }\ntargets: { 2023: { groundings: 4 } }', 'results'],
    ['nothing countable', '2022', 'author: Nobody', 'results'],
    ['many years', '2005..2022', 'metrics: { groundings: 4 }', 'statistics'],
    ['what the author says', '2022', 'kind: statistics\nmetrics: { groundings: 4 }', 'statistics'],
  ])('follows from %s', (_, period, lines, expected) => {
    expect(bulletin('gull-rock', period, lines).kind).toBe(expected);
  });
});

describe('the file of a bulletin', () => {
  const at = (path: string, period: string): ProblemDetail[] => {
    const yaml = readYaml(`title: x\nagency: tide-watch\nperiod: ${period}`, path, 2);
    return readBulletin({ path, yaml, bodyLine: 6, digest: '' }, almanac).problems.map(({ detail }) => detail);
  };

  test.each<[string, string, ProblemDetail | undefined]>([
    ['bulletins/2022/tide-watch.md', '2022', undefined],
    ['bulletins/2022/tide-watch.md', '2021-12-20..2022-01-20', undefined],
    [
      'bulletins/2021/tide-watch.md',
      '2022',
      { code: 'wrong-year-folder', found: 'bulletins/2021/tide-watch.md', expected: 'bulletins/2022/tide-watch.md' },
    ],
    [
      'bulletins/tide-watch.md',
      '2022',
      { code: 'bad-file-name', found: 'bulletins/tide-watch.md', write: 'bulletins/2022/tide-watch.md' },
    ],
    [
      'bulletins/2022/more/tide-watch.md',
      '2022',
      { code: 'bad-file-name', found: 'bulletins/2022/more/tide-watch.md', write: 'bulletins/2022/tide-watch.md' },
    ],
    [
      'bulletins/2022/Trạm Đèn.md',
      '2022',
      { code: 'bad-file-name', found: 'bulletins/2022/Trạm Đèn.md', write: 'bulletins/2022/tram-den.md' },
    ],
    [
      'bulletins/2021/Tide_Watch.md',
      '2022',
      { code: 'bad-file-name', found: 'bulletins/2021/Tide_Watch.md', write: 'bulletins/2022/tide-watch.md' },
    ],
  ])('%s of %s', (path, period, expected) => {
    expect(at(path, period)).toEqual(expected ? [expected] : []);
  });

  test('gives the bulletin its id', () => {
    expect(bulletin('gull-rock', '2022').id).toBe('2022/gull-rock-2022');
  });
});

describe('awards', () => {
  test('keep who granted what to how many, and get ids that differ', () => {
    const { awards } = bulletin(
      'gull-rock',
      '2022',
      'awards:',
      '  - { honour: "Bright Lamp", collectives: 10 }',
      '  - { honour: "Bright Lamp", granted_by: [admiralty, guild], collectives: 43, individuals: 58 }',
      '  - { honour: "Steady Hand", granted_by: guild, combined: "~ 6500", occasions: true, stage: presented }',
    );
    expect(awards.map(({ id, grantedBy, occasions, stage }) => [id, grantedBy, occasions, stage])).toEqual([
      ['award.bright-lamp.granted', [], false, 'granted'],
      ['award.bright-lamp.granted.2', ['admiralty', 'guild'], false, 'granted'],
      ['award.steady-hand.presented', ['guild'], true, 'presented'],
    ]);
    expect(
      awards.map(({ collectives, individuals, combined }) => [collectives, individuals, combined].map(words)),
    ).toEqual([
      ['eq 10', 'nothing', 'nothing'],
      ['eq 43', 'eq 58', 'nothing'],
      ['nothing', 'nothing', 'approx 6500'],
    ]);
  });

  test.each<Refused>([
    ['awards: [{ honour: "Bright Lamp" }]', [{ code: 'award-without-number', found: 'Bright Lamp' }]],
    [
      'awards: [{ honour: "Bright Lamp", collectives: 4, individuals: ~ 50 }]',
      [{ code: 'award-mixed-bounds', found: 'Bright Lamp' }],
    ],
    [
      'awards: [{ honour: "Bright Lamp", individuals: "4,5" }]',
      [{ code: 'figure', fault: 'not-whole', found: '4,5', write: undefined, metric: 'Bright Lamp', measure: '' }],
    ],
    [
      'awards: [{ honour: "Bright Lamp", individuals: 4, granted_by: gild }]',
      [{ code: 'not-one-of', found: 'gild', key: 'granted_by', allowed: ['admiralty', 'guild'], nearest: 'guild' }],
    ],
  ])('%s is refused', (line, expected) => {
    expect(complaints(line)).toEqual(expected);
  });
});

test('a correction is one unless it is called a revision', () => {
  const { corrections } = bulletin(
    'gull-rock',
    '2022',
    'corrections:',
    '  - { date: 2023-02-01, observation: groundings.2022.result, from: 18, to: 81, reason: "Digits changed places." }',
    '  - { date: 2023-03-01, kind: revision, from: 81, to: 82, reason: "A late report." }',
  );
  expect(corrections.map(({ kind }) => kind)).toEqual(['correction', 'revision']);
});

test('drafts and embargoes are withheld, and the author is told', () => {
  for (const line of ['draft: true', 'embargo: 2023-01-20T08:00']) {
    const { bulletin: read, problems } = readLines('gull-rock', '2022', [line]);
    expect(read?.withheld).toBe(true);
    expect(problems).toMatchObject([{ severity: 'warning', detail: { code: 'withheld', key: line.split(':')[0] } }]);
  }
  expect(bulletin('gull-rock', '2022', 'draft: false').withheld).toBe(false);
});

test('an article is in the first language of the site unless it says otherwise', () => {
  expect(bulletin('gull-rock', '2022').language).toBe('en');
  expect(bulletin('gull-rock', '2022', 'lang: vi').language).toBe('vi');
});

test('a number that is no figure keeps its words, its reason and its place', () => {
  const { notAFigure } = bulletin('gull-rock', '2022', 'not-a-figure:', '  - { text: "7 bells", reason: "A time." }');
  expect(notAFigure).toMatchObject([{ text: '7 bells', reason: 'A time.', place: { line: 6 } }]);
  expect(bulletin('gull-rock', '2022').notAFigure).toEqual([]);
});

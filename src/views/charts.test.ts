import { describe, expect, it } from 'vitest';
import type { BarChart, Chart, SeriesChart } from '../charts/chart.ts';
import type { Bulletin } from '../model/bulletin.ts';
import { bulletin, dataset, words } from '../model/fictional.ts';
import { comparePeriods } from '../model/period.ts';
import { agencyCharts, barsOfPeers, bulletinCharts, type ChartView, seriesChart } from './charts.ts';
import { viewContext } from './context.ts';

function metrics(...lines: string[]): string[] {
  return ['metrics:', ...lines.map((line) => `  ${line}`)];
}

function targets(year: string, ...lines: string[]): string[] {
  return ['targets:', `  ${year}:`, ...lines.map((line) => `    ${line}`)];
}

/** The charts of the last of these bulletins. */
function chartsOf(...bulletins: Bulletin[]): ChartView[] {
  const read = bulletins.at(-1);
  const all = dataset(...bulletins);
  const observations = (read && all.observationsByBulletin.get(read.id)) ?? [];
  return read ? bulletinCharts(observations, 'result', read.period, viewContext(all, 'en')) : [];
}

/** Gull Rock alone reports, in these years. */
function agencyChartsOf(years: Readonly<Record<string, readonly string[]>>): ChartView[] {
  const read = Object.entries(years).map(([year, lines]) => bulletin('gull-rock', year, ...metrics(...lines)));
  const all = dataset(...read);
  const results = all.observations.filter(({ role }) => role === 'result');
  const periods = read.map(({ period }) => period).sort(comparePeriods);
  return agencyCharts(results, periods, viewContext(all, 'en'));
}

function barsIn(view: ChartView | undefined): BarChart['bars'] {
  return view && view.chart.form !== 'series' ? view.chart.bars : [];
}

function pointsIn(view: ChartView | undefined): SeriesChart['points'] {
  return view?.chart.form === 'series' ? view.chart.points : [];
}

/** `fog eq 12`, `| earlier eq 14`, `| implied range 13 14`, `| target lt 10`. */
function told(bar: BarChart['bars'][number]): string {
  const { label, figure, earlier, target } = bar;
  return [
    `${label} ${words(figure)}`,
    ...(earlier ? [`${earlier.implied ? 'implied' : 'earlier'} ${words(earlier.figure)}`] : []),
    ...(target ? [`target ${words(target.figure)}`] : []),
  ].join(' | ');
}

describe('which form a bulletin gets', () => {
  const formsOf = (...lines: string[]): Chart['form'][] =>
    chartsOf(bulletin('gull-rock', '2022', ...metrics(...lines))).map(({ chart }) => chart.form);
  it.each([
    ['rates', ['fog: 12%'], ['rates']],
    ['parts of a whole', ['ships-guided: 81/83'], ['rates']],
    ['changes in per cent', ['groundings: { change: -8% }'], ['changes']],
    ['both', ['fog: 12%', 'groundings: { value: 12, change: -8% }'], ['rates', 'changes']],
    ['rates, and counts that are left to the table', ['fog: 12%', 'groundings: 3', 'wrecks: 4'], ['rates']],
    ['counts of one measure', ['groundings: 3', 'wrecks: "> 4"'], ['counts']],
    ['a lone count', ['groundings: 3'], []],
    ['lone counts of two measures', ['groundings: 3', 'tolls: 400'], []],
    ['a lone count with what it was before', ['groundings: { value: 3, was: 4 }'], ['counts']],
    ['a lone count with what it implies', ['groundings: { value: 3, change: -1 }'], ['counts']],
    ['places in a list', ['place-in-the-contest: 1', 'groundings: 3'], []],
    ['nothing', [], []],
  ] as const)('%s', (_, lines, expected) => {
    expect(formsOf(...lines)).toEqual(expected);
  });

  it('never sets two measures on one axis, and keeps the order of the bulletin', () => {
    const lines = metrics('tolls: 400', 'wrecks: 4', 'oil-burnt: 3 kg', 'groundings: 3');
    expect(barsIn(chartsOf(bulletin('gull-rock', '2022', ...lines))[0]).map(told)).toEqual([
      'Wrecks eq 4',
      'groundings eq 3',
    ]);
  });
  it('leaves out other periods, parts of the agency, and what is said of others', () => {
    const lines = metrics(
      'fog:',
      '  - 12%',
      '  - { value: 14%, period: 2021 }',
      '  - { value: 15%, scope: "East wing" }',
      '  - { value: 16%, agency: far-skerry }',
    );
    expect(barsIn(chartsOf(bulletin('gull-rock', '2022', ...lines))[0]).map(told)).toEqual([
      'fog eq 12 | earlier eq 14',
    ]);
  });
  it('draws at most twelve bars', () => {
    const others = Array.from({ length: 14 }, (_, index) => `    - { label: "Lamp ${index}", value: 3, unit: ships }`);
    expect(barsIn(chartsOf(bulletin('gull-rock', '2022', 'metrics:', '  other:', ...others))[0])).toHaveLength(12);
  });
});

describe('what stands beside a bar', () => {
  const lastYear = (...lines: string[]): Bulletin => bulletin('gull-rock', '2021', ...lines);
  const now = (...lines: string[]): Bulletin => bulletin('gull-rock', '2022', ...metrics(...lines));
  const first = (...bulletins: Bulletin[]): string =>
    barsIn(chartsOf(...bulletins)[0])
      .map(told)
      .join(' ; ');

  it.each([
    ['the own bulletin', metrics('fog: 14%'), 'fog: { value: 12%, was: 15% }', 'fog eq 12 | earlier eq 14'],
    ['a bound of its own', metrics('fog: "> 14%"'), 'fog: 12%', 'fog eq 12 | earlier gt 14'],
    ['what is stated in passing', metrics('tolls: 4'), 'fog: { value: 12%, was: 15% }', 'fog eq 12 | earlier eq 15'],
    [
      'what follows from the change',
      metrics('tolls: 4'),
      'fog: { value: 12%, change: -3 }',
      'fog eq 12 | implied eq 15',
    ],
    ['nothing', metrics('tolls: 4'), 'fog: 12%', 'fog eq 12'],
    [
      'the share of a part',
      metrics('ships-guided: 45/90'),
      'ships-guided: 60/80',
      'ships-guided eq 75 | earlier eq 50',
    ],
    ['no number for a part', metrics('ships-guided: 45'), 'ships-guided: 60/80', 'ships-guided eq 75'],
  ])('%s', (_, lines, line, expected) => {
    expect(first(lastYear(...lines), now(line)).replaceAll('.0', '')).toBe(expected);
  });
  it('a count before a new definition is passed over for the one stated with it', () => {
    const own = lastYear(...metrics('wrecks: 9', 'groundings: 8'));
    expect(first(own, now('wrecks: { value: 4, was: 5 }', 'groundings: 3'))).toBe(
      'Wrecks eq 4 | earlier eq 5 ; groundings eq 3 | earlier eq 8',
    );
    expect(first(own, now('wrecks: 4', 'groundings: 3'))).toBe('Wrecks eq 4 ; groundings eq 3 | earlier eq 8');
  });
  it('a range of changes implies a range', () => {
    expect(first(now('groundings: { value: 90, change: -10..-5 }', 'wrecks: { value: 5, change: -1 }'))).toBe(
      'groundings eq 90 | implied range 95 100 ; Wrecks eq 5 | implied eq 6',
    );
  });
  it('changes have no bar before them', () => {
    const charts = chartsOf(lastYear(...metrics('groundings: 8')), now('groundings: { value: 6, change: -25% }'));
    expect(charts.map(({ chart }) => chart.form)).toEqual(['changes']);
    expect(barsIn(charts[0]).map(told)).toEqual(['groundings eq -25']);
  });
  it('a target is marked in its own kind of number', () => {
    const promised = lastYear(
      ...targets('2022', 'fog: "< 10%"', 'groundings: { change: "<= -5%" }', 'signals-answered: { change: +2 }'),
    );
    const charts = chartsOf(
      promised,
      now('fog: 12%', 'signals-answered: 90%', 'groundings: { value: 8, change: -4% }'),
    );
    expect(charts.map((view) => barsIn(view).map(told))).toEqual([
      ['fog eq 12 | target lt 10', 'signals-answered eq 90'],
      ['groundings eq -4 | target le -5'],
    ]);
    expect(charts[0]?.signs).toEqual(['target-bound']);
  });
  it('targets themselves stand alone', () => {
    const promised = lastYear(...targets('2022', 'fog: "< 10%"'));
    const all = dataset(promised, now('fog: 12%'));
    const charts = bulletinCharts(
      all.targetsFor.get('gull-rock|2022') ?? [],
      'target',
      now('fog: 1%').period,
      viewContext(all, 'en'),
    );
    expect(charts.map((view) => barsIn(view).map(told))).toEqual([['fog lt 10']]);
  });
  it('is said in words, in the table and in the description', () => {
    const promised = lastYear(...metrics('fog: 14%'), ...targets('2022', 'fog: "< 10%"'));
    const [view] = chartsOf(promised, now('fog: 12%'));
    expect(view?.rows).toEqual([
      { label: 'fog', text: '12%', earlier: { text: '14%', implied: false }, target: 'under 10%', remarks: [] },
    ]);
    expect(view?.chart.description).toBe('Bar chart. fog: 12%, the period before 14%, target under 10%.');
    expect(view?.signs).toEqual(['earlier', 'target-bound']);
  });
});

describe('lines of an agency', () => {
  const three = ['groundings: 3', 'ships-passing: 90', 'tolls: 400'];
  it('are large while they are few, small panels over the same periods when there are more', () => {
    const few = agencyChartsOf({ 2020: ['groundings: 3'], 2021: ['groundings: 4'] });
    const many = agencyChartsOf({ 2019: three, 2020: three, 2022: ['groundings: 4'] });
    const small = (views: ChartView[]): unknown[] =>
      views.map(({ chart }) => chart.form === 'series' && [chart.small, chart.title]);
    expect(small(few)).toEqual([[false, 'groundings over time']]);
    expect(small(many)).toEqual([
      [true, 'groundings'],
      [true, 'ships-passing'],
      [true, 'tolls'],
    ]);
    expect(
      many.map((view) =>
        pointsIn(view)
          .map(({ label }) => label)
          .join(),
      ),
    ).toEqual(many.map(() => '2019,2020,2021,2022'));
  });
  it('need two points', () => {
    expect(agencyChartsOf({ 2020: ['groundings: 3'], 2021: ['tolls: 400'] })).toEqual([]);
    expect(agencyChartsOf({ 2021: ['groundings: { value: 3, was: 4 }'] })).toEqual([]);
  });
});

describe('a line', () => {
  const lineOf = (years: Readonly<Record<string, readonly string[]>>): ChartView | undefined =>
    agencyChartsOf(years)[0];
  /** `2020 eq 3`, `2021 implied eq 4`, `| 2022 eq 5` after a break. */
  const toldLine = (view: ChartView | undefined): string[] =>
    pointsIn(view).map(({ label, figure, implied, breaksLine }) =>
      [...(breaksLine ? ['|'] : []), label, ...(implied ? ['implied'] : []), words(figure)].join(' '),
    );

  it('has a gap where nothing is known', () => {
    const view = lineOf({ 2019: ['groundings: 3'], 2021: ['groundings: 4'] });
    expect(toldLine(view)).toEqual(['2019 eq 3', '2020 nothing', '2021 eq 4']);
    expect(pointsIn(view)[1]?.spoken).toBe('2020: not stated');
  });
  it('shows what only the next year implies as implied', () => {
    const view = lineOf({ 2019: ['groundings: 3'], 2021: ['groundings: { value: 4, change: -2 }'] });
    expect(toldLine(view)).toEqual(['2019 eq 3', '2020 implied eq 6', '2021 eq 4']);
    expect(view?.signs).toEqual(['implied-point']);
    expect(view?.rows[1]).toEqual({ label: '2020', text: '6', remarks: ['implied by the period after'] });
  });
  it('takes what the next year states of a year for stated', () => {
    const view = lineOf({ 2019: ['groundings: 3'], 2021: ['groundings: { value: 4, was: 7, change: -2 }'] });
    expect(toldLine(view)).toEqual(['2019 eq 3', '2020 eq 7', '2021 eq 4']);
  });
  it('shows nothing that is implied as a range', () => {
    const view = lineOf({ 2019: ['groundings: 3'], 2021: ['groundings: { value: 400, change: -20% }'] });
    expect(toldLine(view)[1]).toBe('2020 nothing');
  });
  it('breaks where the definition changed, and says so', () => {
    const view = lineOf({ 2020: ['wrecks: 3'], 2021: ['wrecks: 4'], 2022: ['wrecks: 5'], 2023: ['wrecks: 6'] });
    expect(toldLine(view)).toEqual(['2020 eq 3', '2021 eq 4', '| 2022 eq 5', '2023 eq 6']);
    expect(view?.notes).toEqual(['The line breaks before 2022: the definition changed.']);
    expect(view?.rows[2]?.remarks).toEqual(['not joined to the period before: the definition changed']);
    expect(view?.chart.description).toContain('2022: 5, not joined to the period before: the definition changed');
    expect(view?.signs).toEqual(['break']);
  });
  it('breaks across a gap too', () => {
    const view = lineOf({ 2020: ['wrecks: 3'], 2023: ['wrecks: 6'] });
    expect(toldLine(view)).toEqual(['2020 eq 3', '2021 nothing', '2022 nothing', '| 2023 eq 6']);
  });
  it('takes the own answer before that of another agency', () => {
    const others = bulletin('far-skerry', '2021', ...metrics('groundings: { value: 9, agency: gull-rock }'));
    const own = ['2020', '2021'].map((year) => bulletin('gull-rock', year, ...metrics(`groundings: ${year}`)));
    const all = dataset(others, ...own);
    const about = all.observationsByAgency.get('gull-rock') ?? [];
    const periods = own.map(({ period }) => period);
    expect(toldLine(seriesChart('line', about, periods, viewContext(all, 'en')))).toEqual([
      '2020 eq 2020',
      '2021 eq 2021',
    ]);
  });
});

describe('barsOfPeers', () => {
  const context = viewContext(dataset(), 'en');
  it('keeps the order given', () => {
    const rows = ['far-skerry', 'gull-rock'].map((label, index) => ({
      label,
      figure: { operator: 'gt' as const, value: String(index) },
      text: `over ${index}%`,
    }));
    const view = barsOfPeers('fog', 'Fog', rows, 'rates', context);
    expect(view?.chart).toMatchObject({ form: 'rates', id: 'fog', title: 'Fog' });
    expect(view?.rows.map(({ label }) => label)).toEqual(['far-skerry', 'gull-rock']);
    expect(view?.rowsAre).toBe('agency');
    expect(view?.signs).toEqual(['hatched']);
  });
  it('draws nothing of nobody', () => {
    expect(barsOfPeers('fog', 'Fog', [], 'rates', context)).toBeUndefined();
  });
});

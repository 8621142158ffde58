/** The page of one metric: what it means, and what every agency has said of it in every period. */

import { compareFigures } from '../model/figure.ts';
import { formatPeriod, sentenceCase } from '../model/format.ts';
import { leaguesOf } from '../model/league.ts';
import type { Metric } from '../model/metric.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, type Period } from '../model/period.ts';
import { agencyPage, filePath, metricCsv, metricPage, pagePath } from './address.ts';
import { barsOfPeers, type ChartView, everyYear, seriesChart } from './charts.ts';
import { columnOrder, compareTexts } from './column-order.ts';
import { agencyShort, inLanguage, type ViewContext } from './context.ts';
import { type Definition, definitionsOf } from './definition.ts';
import { peersText, standingText } from './league.ts';
import { type Page, page } from './page.ts';
import { distinctPeriods, type PeriodCell, periodCell, tableForm } from './period-cell.ts';
import { allTargets, type PromiseRow, promiseRows } from './promises.ts';

export interface AgencyRow {
  agency: string;
  link: string;
  scope?: string;
  /** Place of the agency's name in its column. */
  nameOrder?: number;
  cells: (PeriodCell & { order?: number })[];
}

/** Agencies of all kinds over periods of one form. */
export interface MetricTable {
  id: string;
  title: string;
  caption: string;
  /** Columns, oldest first. */
  periods: string[];
  /** Agencies of one type and level under each heading. */
  groups: { id: string; label: string; rows: AgencyRow[] }[];
}

export interface MetricView {
  page: Page;
  name: string;
  /** One; a list, as other pages have it. */
  definitions: Definition[];
  lead: string;
  /** Rates of peers in their newest period, then a panel for each agency over the years. */
  peers: ChartView[];
  series: ChartView[];
  tables: MetricTable[];
  targets: PromiseRow[];
  csv: string;
}

/** Every result and target of a metric, by whomever. */
export function observationsOfMetric(id: string, { dataset }: Pick<ViewContext, 'dataset'>): Observation[] {
  return dataset.observations.filter(({ metric }) => metric === id);
}

export function metricView(metric: Metric, context: ViewContext): MetricView {
  const { dataset, language, words } = context;
  const { site } = dataset.vocabulary;
  const about = observationsOfMetric(metric.id, context);
  const results = about.filter(({ role }) => role === 'result');
  const name = inLanguage(metric.label, context);
  const agencies = new Set(results.map(({ agency }) => agency)).size;
  const lead =
    results.length === 0 ? words.comparing.notReported : words.comparing.metricLead(agencies, results.length);
  return {
    page: page(
      metricPage(metric.id),
      {
        title: name,
        description: `${name}. ${lead}`,
        csv: metricCsv(metric.id),
        crumbs: [{ label: words.comparing.metrics, link: pagePath(site, language, 'metrics/') }],
      },
      context,
    ),
    name,
    definitions: definitionsOf([metric.id], context),
    lead,
    peers: peerCharts(metric, name, context),
    series: agencySeries(results, context),
    tables: metricTables(results, name, context),
    targets: promiseRows(
      allTargets(context).filter((target) => target.metric === metric.id),
      context,
    ),
    csv: filePath(site, metricCsv(metric.id)),
  };
}

/** The newest league of rates of each kind of agency. */
function peerCharts(metric: Metric, name: string, context: ViewContext): ChartView[] {
  const { words, language, dataset } = context;
  const leagues = [...leaguesOf(dataset).values()]
    .flat()
    .filter((league) => league.metric.id === metric.id && league.order === 'rate')
    .sort((left, right) => comparePeriods(right.period, left.period));
  const newest = [...Map.groupBy(leagues, ({ type, level }) => `${level}.${type}`)];
  return newest.flatMap(([kind, [league]]) => {
    if (!league) return [];
    const title = words.comparing.leagueCaption(
      name,
      'rate',
      formatPeriod(league.period, language),
      peersText(league, context),
    );
    const bars = league.standings.flatMap((standing) =>
      standing.figure
        ? [
            {
              label: agencyShort(standing.agency.id, context),
              figure: standing.figure,
              text: standingText(standing, context),
            },
          ]
        : [],
    );
    return barsOfPeers(`peers-${kind.replace('.', '-')}`, title, bars, 'rates', context) ?? [];
  });
}

/** Agencies with two years or more, each in a panel of its own over the same years. */
function agencySeries(results: readonly Observation[], context: ViewContext): ChartView[] {
  const annual = results.filter(({ period, scope }) => period.form === 'year' && scope === undefined);
  const years = everyYear(distinctPeriods(annual));
  return [...context.dataset.vocabulary.agencies.keys()].flatMap((id) => {
    const own = annual.filter(({ agency }) => agency === id);
    const view = seriesChart(`series-${id}`, own, years, context, true);
    return view ? [{ ...view, chart: { ...view.chart, title: agencyShort(id, context) } }] : [];
  });
}

function metricTables(results: readonly Observation[], name: string, context: ViewContext): MetricTable[] {
  const { words, language } = context;
  return (Object.keys(words.periodForms) as (keyof typeof words.periodForms)[]).flatMap((form) => {
    const inForm = results.filter(({ period }) => tableForm(period) === form);
    if (inForm.length === 0) return [];
    const periods = distinctPeriods(inForm);
    const title = words.periodForms[form];
    return [
      {
        id: form,
        title,
        caption: words.comparing.everyAgencyCaption(name, title.toLocaleLowerCase(language)),
        // Agencies’ years may differ: each says its own dates.
        periods: periods.map(({ id, form, name: called }) =>
          sentenceCase(formatPeriod({ id, form, name: called }, language)),
        ),
        groups: agencyGroups(inForm, periods, context),
      },
    ];
  });
}

/** Highest level first; within it the vocabulary's order. */
function agencyGroups(
  results: readonly Observation[],
  periods: readonly Period[],
  context: ViewContext,
): MetricTable['groups'] {
  const { site, agencies } = context.dataset.vocabulary;
  const kinds = [...site.levels.keys()].flatMap((level) =>
    [...site.agencyTypes.keys()].map((type) => ({ level, type })),
  );
  return kinds.flatMap(({ level, type }) => {
    const same = [...agencies.values()].filter((agency) => agency.level === level && agency.type === type);
    const series = same.flatMap(({ id }) => {
      const own = results.filter(({ agency }) => agency === id);
      return [...Map.groupBy(own, ({ scope }) => scope ?? '').values()];
    });
    if (series.length === 0) return [];
    return [
      {
        id: `${level}.${type}`,
        label: sentenceCase(peersText({ level, type }, context)),
        rows: agencyRows(series, periods, context),
      },
    ];
  });
}

function agencyRows(
  series: readonly (readonly Observation[])[],
  periods: readonly Period[],
  context: ViewContext,
): AgencyRow[] {
  const { language, dataset } = context;
  const names = series.map(([first]) => agencyShort(first?.agency ?? '', context));
  const byName = columnOrder(names, compareTexts);
  const columns = periods.map(({ id }) => series.map((same) => same.filter(({ period }) => period.id === id)));
  const orders = columns.map((column) =>
    columnOrder(
      column.map((answers) => answers.find(({ figure }) => figure)?.figure),
      compareFigures,
    ),
  );
  return series.map((same, row) => ({
    agency: names[row] ?? '',
    link: pagePath(dataset.vocabulary.site, language, agencyPage(same[0]?.agency ?? '')),
    scope: same[0]?.scope,
    nameOrder: byName[row],
    cells: periods.map((period, index) => ({
      ...periodCell(columns[index]?.[row] ?? [], { agency: same[0]?.agency ?? '', period }, context, 'dated'),
      order: orders[index]?.[row],
    })),
  }));
}

/** The page of one agency: every metric over time, its bulletins, its targets. */
import type { Agency } from '../model/agency.ts';
import { isSecondHand } from '../model/comparability.ts';
import { questionKey } from '../model/dataset.ts';
import {
  formatChange,
  formatDate,
  formatLevel,
  formatPeriod,
  missing,
  sentenceCase,
  unitLabel,
} from '../model/format.ts';
import { isPercent } from '../model/measure.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, type Period } from '../model/period.ts';
import { agencyCsv, agencyFeed, agencyPage, anchorOf, bulletinPage, filePath, pagePath } from './address.ts';
import { type BulletinLine, bulletinLine } from './bulletin-line.ts';
import { type ChartView, seriesChart } from './charts.ts';
import { agencyName, inLanguage, measureOf, metricLabel, type ViewContext } from './context.ts';
import { inMetricGroups, type MetricGroup } from './metric-groups.ts';
import { type Page, page } from './page.ts';
import { type TargetRow, targetRow } from './target-row.ts';

/** What was said of a metric for one period. */
export interface PeriodCell {
  text: string;
  /** The change as stated, under the figure or in its place. */
  change?: string;
  /** Why there is no figure. */
  missing?: string;
  link?: string;
  remarks: string[];
}

export interface SeriesRow {
  metric: string;
  unit: string;
  scope?: string;
  cells: PeriodCell[];
}

/** Periods of one form side by side: a half-year never stands in a row with years. */
export interface SeriesTable {
  id: string;
  title: string;
  caption: string;
  /** Columns, oldest first. */
  periods: string[];
  groups: MetricGroup<SeriesRow>[];
}

export interface AgencyView {
  page: Page;
  name: string;
  type: string;
  level: string;
  parent?: { name: string; link?: string };
  members: { year: string; names: { name: string; link?: string }[] }[];
  until?: string;
  bulletins: BulletinLine[];
  tables: SeriesTable[];
  charts: ChartView[];
  targets: (TargetRow & { period: string })[];
  csv: string;
  feed: string;
}

/** Agencies that have a page: those that report, and those that are reported on. */
export function agenciesWithPages(context: Pick<ViewContext, 'dataset'>): Agency[] {
  return [...context.dataset.vocabulary.agencies.values()].filter(({ id }) => hasPage(id, context));
}

function hasPage(id: string, { dataset }: Pick<ViewContext, 'dataset'>): boolean {
  return dataset.bulletinsByAgency.has(id) || dataset.observationsByAgency.has(id);
}

/** Everything said of an agency, by whomever. */
export function observationsAbout(agencyId: string, context: Pick<ViewContext, 'dataset'>): Observation[] {
  return context.dataset.observationsByAgency.get(agencyId)?.slice() ?? [];
}

export function agencyView(agency: Agency, context: ViewContext): AgencyView {
  const { dataset, language, words } = context;
  const { site } = dataset.vocabulary;
  const name = agencyName(agency.id, context);
  const about = observationsAbout(agency.id, context);
  const results = about.filter(({ role }) => role === 'result');
  const periods = distinctPeriods(results);
  const bulletins = dataset.bulletinsByAgency.get(agency.id) ?? [];
  const linked = (id: string): { name: string; link?: string } => ({
    name: agencyName(id, context),
    link: hasPage(id, context) ? pagePath(site, language, agencyPage(id)) : undefined,
  });
  const type = inLanguage(site.agencyTypes.get(agency.type) ?? {}, context);
  const level = inLanguage(site.levels.get(agency.level) ?? {}, context);
  return {
    page: page(
      agencyPage(agency.id),
      {
        title: name,
        description: `${words.agencyTable(name)}. ${words.bulletinCount(bulletins.length)}.`,
        csv: agencyCsv(agency.id),
        crumbs: [{ label: words.archive, link: pagePath(site, language, 'archive/') }],
      },
      context,
    ),
    name,
    type,
    level,
    parent: agency.parent === undefined ? undefined : linked(agency.parent),
    members: [...agency.members].map(([year, ids]) => ({ year: String(year), names: ids.map(linked) })),
    until: agency.to && formatDate(agency.to, language),
    bulletins: bulletins.map((bulletin) => bulletinLine(bulletin, context)),
    tables: seriesTables(results, periods, name, context),
    charts: seriesCharts(results, periods, context),
    targets: about
      .filter(({ role }) => role === 'target')
      .map((target) => ({ ...targetRow(target, context), period: formatPeriod(target.period, language) })),
    csv: filePath(site, agencyCsv(agency.id)),
    feed: pagePath(site, language, agencyFeed(agency.id)),
  };
}

function distinctPeriods(observations: readonly Observation[]): Period[] {
  const byId = new Map(observations.map(({ period }) => [period.id, period]));
  return [...byId.values()].sort(comparePeriods);
}

function seriesTables(
  results: readonly Observation[],
  periods: readonly Period[],
  name: string,
  context: ViewContext,
): SeriesTable[] {
  const { words, language } = context;
  return (Object.keys(words.periodForms) as (keyof typeof words.periodForms)[]).flatMap((form) => {
    const columns = periods.filter((period) => tableForm(period) === form);
    if (columns.length === 0) return [];
    const inForm = results.filter(({ period }) => tableForm(period) === form);
    const title = words.periodForms[form];
    return [
      {
        id: form,
        title,
        caption: `${words.agencyTable(name)}: ${title.toLocaleLowerCase(language)}`,
        periods: columns.map((period) => sentenceCase(formatPeriod(period, language))),
        groups: seriesGroups(inForm, columns, context),
      },
    ];
  });
}

function tableForm({ form }: Period): 'year' | 'half' | 'quarter' | 'month' | 'other' {
  return form === 'year' || form === 'half' || form === 'quarter' || form === 'month' ? form : 'other';
}

/** One row a metric and scope, in the vocabulary's order; one cell a period. */
function seriesGroups(
  results: readonly Observation[],
  periods: readonly Period[],
  context: ViewContext,
): MetricGroup<SeriesRow>[] {
  const { metrics } = context.dataset.vocabulary;
  const order = new Map([...metrics.keys()].map((id, index) => [id, index]));
  const series = [...Map.groupBy(results, seriesKey).values()].sort(
    ([left], [right]) => (order.get(left?.metric ?? '') ?? order.size) - (order.get(right?.metric ?? '') ?? order.size),
  );
  return inMetricGroups(
    series,
    ([first]) => first,
    (same) => seriesRow(same, periods, context),
    context,
  );
}

function seriesKey(observation: Observation): string {
  return questionKey({ ...observation, period: { id: '' } });
}

function seriesRow(same: readonly Observation[], periods: readonly Period[], context: ViewContext): SeriesRow {
  const [first] = same;
  if (!first) return { metric: '', unit: '', cells: [] };
  const measure = measureOf(first, context);
  return {
    metric: metricLabel(first, context),
    unit: isPercent(measure) ? '' : unitLabel(measure, context.language),
    scope: first.scope,
    cells: periods.map((period) =>
      periodCell(
        same.filter((observation) => observation.period.id === period.id),
        context,
      ),
    ),
  };
}

/** The agency's own answer first; another agency's only where there is no own. */
function periodCell(answers: readonly Observation[], context: ViewContext): PeriodCell {
  const { dataset, language, words } = context;
  const answer = answers.find((candidate) => !isSecondHand(candidate, dataset)) ?? answers[0];
  if (!answer) return { text: missing, missing: words.notStated, remarks: [] };
  const measure = measureOf(answer, context);
  const [change] = answer.changes;
  return {
    text: answer.figure ? formatLevel(answer.figure, measure, language, 'words') : missing,
    missing: answer.figure ? undefined : words.levelNotStated,
    change: change && formatChange(change, measure, language),
    link: `${pagePath(dataset.vocabulary.site, language, bulletinPage(answer.bulletin))}#${anchorOf(answer.id)}`,
    remarks: [
      ...(isSecondHand(answer, dataset) ? [words.secondHand] : []),
      ...(answer.status === undefined ? [] : [words.statuses[answer.status]]),
    ],
  };
}

/** A line for each metric with two or more figures; periods of one form alone stand on one axis. */
function seriesCharts(results: readonly Observation[], periods: readonly Period[], context: ViewContext): ChartView[] {
  const years = periods.filter(({ form }) => form === 'year');
  const annual = results.filter(({ period, scope }) => period.form === 'year' && scope === undefined);
  return [...Map.groupBy(annual, seriesKey).values()]
    .map((same, index) => seriesChart(`series-${same[0]?.metric ?? index}`, same, everyYear(years), context))
    .filter((chart) => chart !== undefined);
}

/** Years between the first and the last that nobody reported on: they are gaps, not neighbours. */
function everyYear(years: readonly Period[]): Period[] {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return [];
  const known = new Map(years.map((period) => [Number(period.id), period]));
  const length = Number(last.id) - Number(first.id) + 1;
  return Array.from({ length }, (_, index) => {
    const year = Number(first.id) + index;
    return known.get(year) ?? { id: String(year), form: 'year' };
  });
}

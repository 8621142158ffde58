/** The page of one agency: every metric over time, its bulletins, its targets. */
import type { Agency } from '../model/agency.ts';
import type { Bulletin } from '../model/bulletin.ts';
import { formatDate, formatPeriod } from '../model/format.ts';
import type { Observation } from '../model/observation.ts';
import { agencyCsv, agencyFeed, agencyPage, bulletinPage, filePath, pagePath } from './address.ts';
import { type BulletinLine, bulletinLine } from './bulletin-line.ts';
import { agencyCharts, type ChartView } from './charts.ts';
import { type ComparedMetric, comparedResults } from './compared.ts';
import { agencyName, inLanguage, type ViewContext } from './context.ts';
import { type Definition, definitionsOf } from './definition.ts';
import { type Page, page } from './page.ts';
import { distinctPeriods } from './period-cell.ts';
import { type SeriesTable, seriesTables } from './series-table.ts';
import { type TargetRow, targetRow } from './target-row.ts';

export interface AgencyView {
  page: Page;
  name: string;
  type: string;
  level: string;
  parent?: { name: string; link?: string };
  members: { year: string; names: { name: string; link?: string }[] }[];
  until?: string;
  bulletins: BulletinLine[];
  /** How the results of its newest bulletin compare, and what that bulletin is about. */
  compared?: { period: string; link: string; metrics: ComparedMetric[] };
  tables: SeriesTable[];
  charts: ChartView[];
  targets: (TargetRow & { period: string })[];
  /** Of every metric named on the page. */
  definitions: Definition[];
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
    compared: newestCompared(bulletins, context),
    tables: seriesTables(results, periods, name, context),
    charts: agencyCharts(results, periods, context),
    targets: about
      .filter(({ role }) => role === 'target')
      .map((target) => ({
        ...targetRow(target, context),
        // Two bulletins may set a target for one metric and period.
        id: target.id.replace(/[/#]/g, '.'),
        period: formatPeriod(target.period, language),
      })),
    definitions: definitionsOf(
      about.map(({ metric }) => metric),
      context,
    ),
    csv: filePath(site, agencyCsv(agency.id)),
    feed: pagePath(site, language, agencyFeed(agency.id)),
  };
}

/** @param bulletins newest first */
function newestCompared(bulletins: readonly Bulletin[], context: ViewContext): AgencyView['compared'] {
  const { dataset, language } = context;
  const newest = bulletins.find(({ kind }) => kind === 'results');
  if (!newest) return undefined;
  const results = dataset.observationsByBulletin.get(newest.id)?.filter(({ role }) => role === 'result') ?? [];
  const { leading } = comparedResults(results, newest, context);
  if (leading.length === 0) return undefined;
  return {
    period: formatPeriod(newest.period, language),
    link: pagePath(dataset.vocabulary.site, language, bulletinPage(newest.id)),
    metrics: leading,
  };
}

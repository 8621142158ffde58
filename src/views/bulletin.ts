/** The page of one bulletin. */
import { type Award, recipients } from '../model/award.ts';
import type { Bulletin } from '../model/bulletin.ts';
import type { Figure } from '../model/figure.ts';
import { formatDate, formatLevel, formatPeriod, sentenceCase } from '../model/format.ts';
import type { Stage } from '../model/frontmatter.ts';
import type { Observation } from '../model/observation.ts';
import { lengthInDays, type Period, previousPeriod } from '../model/period.ts';
import { agencyPage, bulletinCsv, bulletinPage, bulletinSource, filePath, pagePath } from './address.ts';
import { bulletinCharts, type ChartView } from './charts.ts';
import { type ComparedMetric, comparedResults } from './compared.ts';
import { agencyName, agencyShort, inLanguage, type ViewContext } from './context.ts';
import { type Definition, definitionsOf } from './definition.ts';
import { type FigureRow, figureRow } from './figure-row.ts';
import { type Headline, headlines } from './headline.ts';
import { inMetricGroups, type MetricGroup } from './metric-groups.ts';
import { type Page, page } from './page.ts';
import { type TargetRow, targetRow } from './target-row.ts';

/** A target set for one period. */
export interface TargetSet {
  id: string;
  title: string;
  caption: string;
  rows: TargetRow[];
  charts: ChartView[];
}

export interface AwardRow {
  id: string;
  honour: string;
  /** Null, here and below: not stated. */
  grantedBy: string | null;
  recipient?: string;
  collectives: string | null;
  individuals: string | null;
  combined: string | null;
  note?: string;
}

export interface AwardSet {
  stage: Stage;
  title: string;
  rows: AwardRow[];
}

export interface BulletinView {
  page: Page;
  id: string;
  title: string;
  /** Language of the article and its title. */
  articleLanguage: string;
  /** Said where that is not the page's. */
  articleLanguageNote?: string;
  agency: { name: string; short: string; link: string };
  kind: string;
  status?: string;
  period: { label: string; dates?: string };
  earlierPeriod?: string;
  published?: string;
  held?: string;
  author?: string;
  source?: { name?: string; url?: string };
  headlines: Headline[];
  /** How its results compare: the first ones in full, the others folded. */
  compared: { leading: ComparedMetric[]; others: ComparedMetric[] };
  figures: MetricGroup<FigureRow>[];
  figuresCaption: string;
  charts: ChartView[];
  /** Targets that this bulletin sets. */
  targets: TargetSet[];
  /** Targets set elsewhere for this bulletin's period. */
  promised?: TargetSet;
  awards: AwardSet[];
  awardsCaption: string;
  corrections: { date: string; kind: string; text: string; reason: string }[];
  citation: string;
  /** Of every metric named on the page. */
  definitions: Definition[];
  csv: string;
  sourceFile: string;
  /** SHA-256 of the bulletin's file: the article itself is rendered with the page. */
  digest: string;
}

export function bulletinView(bulletin: Bulletin, context: ViewContext): BulletinView {
  const { dataset, language, words } = context;
  const { site, agencies } = dataset.vocabulary;
  const observations = dataset.observationsByBulletin.get(bulletin.id) ?? [];
  const results = observations.filter(({ role }) => role === 'result');
  const agency = agencyName(bulletin.agency, context);
  const periodLabel = formatPeriod(bulletin.period, language);
  const earlier = previousPeriod(bulletin.period, agencies.get(bulletin.agency)?.yearStarts);
  const shownHeadlines = headlines(bulletin, context);
  const charts = bulletinCharts(results, 'result', bulletin.period, context);
  const targets = targetSets(observations, agency, context);

  const frame = page(
    bulletinPage(bulletin.id),
    {
      title: bulletin.title,
      description: [`${agency}, ${periodLabel}`, ...shownHeadlines.map(({ metric, text }) => `${metric}: ${text}`)]
        .join('. ')
        .slice(0, 300),
      crumbs: [
        { label: words.archive, link: pagePath(site, language, 'archive/') },
        { label: agencyShort(bulletin.agency, context), link: pagePath(site, language, agencyPage(bulletin.agency)) },
      ],
      csv: bulletinCsv(bulletin.id),
    },
    context,
  );
  return {
    page: frame,
    id: bulletin.id,
    title: bulletin.title,
    articleLanguage: bulletin.language,
    articleLanguageNote: bulletin.language === language ? undefined : words.articleIn[bulletin.language],
    agency: {
      name: agency,
      short: agencyShort(bulletin.agency, context),
      link: pagePath(site, language, agencyPage(bulletin.agency)),
    },
    kind: words.kinds[bulletin.kind],
    status: bulletin.status && words.statuses[bulletin.status],
    // Its dates stand beside it anyway.
    period: {
      label: sentenceCase(formatPeriod({ ...bulletin.period, start: undefined, end: undefined }, language)),
      dates: periodDates(bulletin.period, context),
    },
    earlierPeriod: earlier ? formatPeriod(earlier, language) : undefined,
    published: bulletin.published && formatDate(bulletin.published, language),
    held: bulletin.held && formatDate(bulletin.held, language),
    author: bulletin.author,
    source: bulletin.source,
    headlines: shownHeadlines,
    compared: comparedResults(results, bulletin, context),
    figures: inMetricGroups(
      results,
      (result) => result,
      (result) => figureRow(result, context),
      context,
    ),
    figuresCaption: words.figuresCaption(agency, periodLabel),
    charts: worthDrawing(charts, [...charts, ...targets.flatMap((set) => set.charts)]),
    targets: targets.map((set) => ({ ...set, charts: worthDrawing(set.charts, [...charts, ...set.charts]) })),
    promised: promisedTargets(bulletin, agency, context),
    awards: awardSets(bulletin.awards, context),
    awardsCaption: words.awardsCaption(agency, periodLabel),
    corrections: bulletin.corrections.map(({ date, kind, from, to, reason }) => ({
      date: formatDate(date, language),
      kind: words.correctionKinds[kind],
      text: words.correctionText(from, to),
      reason,
    })),
    citation: words.citeText({
      agency,
      title: bulletin.title,
      site: inLanguage(site.name, context),
      published: bulletin.published === undefined ? null : formatDate(bulletin.published, language),
      address: frame.canonical,
    }),
    definitions: definitionsOf(
      [...observations, ...targetsSetBefore(bulletin, context)].map(({ metric }) => metric),
      context,
    ),
    csv: filePath(site, bulletinCsv(bulletin.id)),
    sourceFile: filePath(site, bulletinSource(bulletin.id)),
    digest: bulletin.digest,
  };
}

/** A single bar compares nothing: it is left to the table, unless the page would have no chart at all. */
function worthDrawing(charts: readonly ChartView[], all: readonly ChartView[]): ChartView[] {
  const telling = charts.filter(({ rows }) => rows.length > 1);
  return telling.length > 0 || all.some(({ rows }) => rows.length > 1) ? telling : charts.slice(0, 1);
}

function periodDates(period: Period, context: ViewContext): string | undefined {
  if (!period.start || !period.end || lengthInDays(period) === undefined) return undefined;
  return context.words.periodDates(
    formatDate(period.start, context.language),
    formatDate(period.end, context.language),
  );
}

function targetSets(observations: readonly Observation[], agency: string, context: ViewContext): TargetSet[] {
  const targets = observations.filter(({ role }) => role === 'target');
  return [...Map.groupBy(targets, ({ period }) => period.id).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const periodLabel = formatPeriod(first.period, context.language);
    return [
      {
        id: `targets-${first.period.id}`,
        title: context.words.targetsFor(periodLabel),
        caption: context.words.targetsCaption(agency, periodLabel),
        rows: same.map((target) => targetRow(target, context)),
        charts: bulletinCharts(same, 'target', first.period, context),
      },
    ];
  });
}

/** Targets that other bulletins have set for the period of this one, which reports on it. */
export function targetsSetBefore(bulletin: Bulletin, { dataset }: Pick<ViewContext, 'dataset'>): Observation[] {
  if (bulletin.kind === 'targets') return [];
  const targets = dataset.targetsFor.get(`${bulletin.agency}|${bulletin.period.id}`) ?? [];
  return targets.filter((target) => target.bulletin !== bulletin.id);
}

function promisedTargets(bulletin: Bulletin, agency: string, context: ViewContext): TargetSet | undefined {
  const targets = targetsSetBefore(bulletin, context);
  if (targets.length === 0) return undefined;
  const periodLabel = formatPeriod(bulletin.period, context.language);
  return {
    id: 'promised',
    title: context.words.targetsReached(periodLabel),
    caption: context.words.targetsCaption(agency, periodLabel),
    rows: targets.map((target) => ({
      ...targetRow(target, context),
      id: `promised.${target.id.replace(/[/#]/g, '.')}`,
    })),
    charts: [],
  };
}

function awardSets(awards: readonly Award[], context: ViewContext): AwardSet[] {
  const { grantors } = context.dataset.vocabulary.site;
  const count = (figure: Figure | undefined, occasions: boolean): string | null => {
    if (!figure) return null;
    const text = formatLevel(figure, recipients, context.language, 'words');
    return occasions ? `${text} ${context.words.occasions}` : text;
  };
  return (['granted', 'proposed', 'presented'] as const).flatMap((stage) => {
    const same = awards.filter((award) => award.stage === stage);
    if (same.length === 0) return [];
    const rows = same.map((award) => ({
      id: award.id,
      honour: award.honour,
      grantedBy: award.grantedBy.map((id) => inLanguage(grantors.get(id) ?? {}, context)).join(', ') || null,
      recipient: award.recipient,
      collectives: count(award.collectives, award.occasions),
      individuals: count(award.individuals, award.occasions),
      combined: count(award.combined, award.occasions),
      note: award.note,
    }));
    return [{ stage, title: context.words.stages[stage], rows }];
  });
}

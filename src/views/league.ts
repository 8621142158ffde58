/** A league as a table: places, agencies, and the rate or change they are ordered by. */

import { compareFigures } from '../model/figure.ts';
import { formatChange, formatFigure, formatPeriod, missing } from '../model/format.ts';
import { type League, leagueKey, leaguesOf, type Standing } from '../model/league.ts';
import { isPercent } from '../model/measure.ts';
import type { Observation } from '../model/observation.ts';
import { filingYear } from '../model/period.ts';
import { agencyPage, anchorOf, bulletinPage, pagePath, yearPage } from './address.ts';
import { columnOrder, compareTexts } from './column-order.ts';
import { agencyShort, inLanguage, measureOf, type ViewContext } from './context.ts';
import { peerSentence } from './sentences/comparison.ts';
import { periodText } from './sentences/parts.ts';

export interface LeagueRow {
  /** Place or places; absent where it is not ranked. */
  rank?: string;
  rankOrder?: number;
  agency: string;
  agencyLink: string;
  agencyOrder?: number;
  /** The rate or the change, in words. */
  text: string;
  link: string;
  order?: number;
  /** Worked out by the site; all others are as stated. */
  computed: boolean;
  remarks: string[];
}

export interface LeagueView {
  id: string;
  metric: string;
  metricId: string;
  title: string;
  caption: string;
  /** Which end is first, or that the metric is not ranked. */
  note: string;
  valueColumn: string;
  ranked: boolean;
  rows: LeagueRow[];
}

export function leagueView(league: League, context: ViewContext): LeagueView {
  const { words, language } = context;
  const { metric, order, standings } = league;
  const label = inLanguage(metric.label, context);
  const period = formatPeriod(league.period, language);
  const names = standings.map(({ agency }) => agencyShort(agency.id, context));
  const byName = columnOrder(names, compareTexts);
  const byFigure = columnOrder(
    standings.map(({ figure }) => figure),
    compareFigures,
  );
  const byRank = columnOrder(
    standings.map(({ rank }) => rank),
    (left, right) => left.best - right.best || left.worst - right.worst,
  );
  return {
    id: leagueId(league),
    metric: label,
    metricId: metric.id,
    title: words.comparing.leagueTitle(label, order),
    caption: words.comparing.leagueCaption(label, order, period, peersText(league, context)),
    note: noteOf(league, context),
    valueColumn: order === 'rate' ? words.comparing.rateColumn : words.comparing.changeColumn,
    ranked: league.unranked === undefined,
    rows: standings.map((standing, index) => ({
      ...leagueRow(standing, context),
      rankOrder: byRank[index],
      agencyOrder: byName[index],
      order: byFigure[index],
    })),
  };
}

function noteOf({ unranked, metric }: League, { words }: ViewContext): string {
  if (unranked !== undefined) return words.comparing.unranked[unranked];
  return metric.better === 'neutral' ? '' : words.comparing.bestFirst[metric.better];
}

/** The leagues in which a result stands, as sentences with links to the whole tables. */
export function standingsOf(
  observation: Observation,
  context: ViewContext,
): { text: string; link: string; order: League['order'] }[] {
  const { dataset, words } = context;
  const leagues = leaguesOf(dataset).get(leagueKey(observation, dataset)) ?? [];
  return leagues.flatMap((league) => {
    const own = league.standings.find(({ observation: { id } }) => id === observation.id);
    const ranked = league.standings.filter(({ rank }) => rank).length;
    if (!own?.rank) return [];
    const text = peerSentence(
      {
        metric: inLanguage(league.metric.label, context),
        value: standingText(own, context),
        rank: own.rank,
        of: ranked,
        tied: own.rank.shared,
        period: periodText(league.period, context),
        peers: words.comparing.sameKind,
      },
      context,
    );
    return [{ text, link: leagueLink(league, context), order: league.order }];
  });
}

export function leagueLink(league: League, context: ViewContext): string {
  const year = String(filingYear(league.period));
  return `${pagePath(context.dataset.vocabulary.site, context.language, yearPage(year))}#${leagueId(league)}`;
}

/** Whom a league compares: "cấp huyện, Công an". */
export function peersText({ type, level }: Pick<League, 'type' | 'level'>, context: ViewContext): string {
  const { site } = context.dataset.vocabulary;
  return context.words.comparing.peers(
    inLanguage(site.agencyTypes.get(type) ?? {}, context),
    inLanguage(site.levels.get(level) ?? {}, context),
  );
}

function leagueId({ period, level, type, metric, order }: League): string {
  return [period.id, level, type, metric.id, order].join('.');
}

function leagueRow(standing: Standing, context: ViewContext): LeagueRow {
  const { words, dataset, language } = context;
  const { agency, observation, rank, figure, provenance, reasons } = standing;
  const { site } = dataset.vocabulary;
  return {
    rank: rank && words.comparing.rankText(String(rank.best), String(rank.worst), rank.shared),
    agency: agencyShort(agency.id, context),
    agencyLink: pagePath(site, language, agencyPage(agency.id)),
    text: figure ? standingText(standing, context) : missing,
    link: `${pagePath(site, language, bulletinPage(observation.bulletin))}#${anchorOf(observation.id)}`,
    computed: figure !== undefined && provenance === 'computed',
    remarks: reasons.map((reason) => words.reasons[reason]),
  };
}

/** The rate or the change that a standing is ordered by, in words. */
export function standingText({ figure, unit, observation, provenance }: Standing, context: ViewContext): string {
  if (!figure) return missing;
  const { language } = context;
  const measure = measureOf(observation, context);
  if (unit !== 'level') return formatChange({ figure, unit }, measure, language);
  // A share worked out from a part and its whole is a rate, whatever its metric is counted in.
  const isShare = provenance === 'computed' && !isPercent(measure);
  return formatFigure(figure, isShare ? share : measure, language);
}

const share = { id: 'percent', whole: false, label: {}, units: {} };

/** The page of one year: its bulletins, and how agencies of one kind stand beside one another. */

import { formatPeriod, sentenceCase } from '../model/format.ts';
import { type League, leaguesOf } from '../model/league.ts';
import { comparePeriods, filingYear } from '../model/period.ts';
import { pagePath, yearPage } from './address.ts';
import { type BulletinLine, bulletinLine, metricsOfLines } from './bulletin-line.ts';
import type { ViewContext } from './context.ts';
import { type Definition, definitionsOf } from './definition.ts';
import { type LeagueView, leagueView, peersText } from './league.ts';
import { type Page, page } from './page.ts';

/** Leagues of one kind of agency in one period. */
export interface LeagueGroup {
  id: string;
  title: string;
  rates: LeagueView[];
  changes: LeagueView[];
}

export interface YearView {
  page: Page;
  title: string;
  bulletins: BulletinLine[];
  groups: LeagueGroup[];
  definitions: Definition[];
}

export function yearView(year: number, context: ViewContext): YearView {
  const { dataset, words, language } = context;
  const { site } = dataset.vocabulary;
  const bulletins = dataset.bulletins.filter(({ period }) => filingYear(period) === year);
  const leagues = [...leaguesOf(dataset).values()].flat().filter(({ period }) => filingYear(period) === year);
  const title = words.comparing.year(String(year));
  const lines = bulletins.map((bulletin) => bulletinLine(bulletin, context));
  return {
    page: page(
      yearPage(String(year)),
      {
        title,
        description: words.comparing.yearLead(bulletins.length),
        csv: `data/${year}/observations.csv`,
        crumbs: [{ label: words.archive, link: pagePath(site, language, 'archive/') }],
      },
      context,
    ),
    title,
    bulletins: lines,
    groups: leagueGroups(leagues, context),
    definitions: definitionsOf([...leagues.map(({ metric }) => metric.id), ...metricsOfLines(lines)], context),
  };
}

/** Highest level first, the longest period of each before its parts; metrics in the vocabulary's order. */
function leagueGroups(leagues: readonly League[], context: ViewContext): LeagueGroup[] {
  const { site, metrics } = context.dataset.vocabulary;
  const place = (ids: Iterable<string>, id: string): number => [...ids].indexOf(id);
  const sorted = [...leagues].sort(
    (left, right) =>
      place(site.levels.keys(), left.level) - place(site.levels.keys(), right.level) ||
      place(site.agencyTypes.keys(), left.type) - place(site.agencyTypes.keys(), right.type) ||
      comparePeriods(right.period, left.period) ||
      place(metrics.keys(), left.metric.id) - place(metrics.keys(), right.metric.id),
  );
  const grouped = Map.groupBy(sorted, ({ period, level, type }) => [period.id, level, type].join('.'));
  return [...grouped].flatMap(([id, same]) => {
    const [first] = same;
    if (!first) return [];
    const views = (order: League['order']): LeagueView[] =>
      same.filter((league) => league.order === order).map((league) => leagueView(league, context));
    return [
      {
        id,
        title: `${peersText(first, context)}, ${formatPeriod(first.period, context.language)}`,
        rates: views('rate'),
        changes: views('change'),
      },
    ].map((group) => ({ ...group, title: sentenceCase(group.title) }));
  });
}

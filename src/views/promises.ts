/** Every target that any bulletin has set, and whether any bulletin has ever reported on it. */
import { formatNumber, formatPeriod } from '../model/format.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, filingYear } from '../model/period.ts';
import { type Outcome, outcomeOf, outcomes } from '../model/target-outcome.ts';
import { agencyPage, pagePath, promisesCsv, promisesPage, promisesYearPage } from './address.ts';
import { columnOrder, compareTexts } from './column-order.ts';
import { agencyShort, type ViewContext } from './context.ts';
import { type Definition, definitionsOf } from './definition.ts';
import { type Page, page } from './page.ts';
import { type TargetRow, targetRow } from './target-row.ts';

export interface PromiseRow extends TargetRow {
  agency: string;
  agencyLink: string;
  period: string;
  /** Places in the columns they may be sorted by. */
  orders: { metric?: number; agency?: number; period?: number; outcome?: number };
}

/** How the targets of one year came out. */
export interface PromiseYear {
  year: string;
  link: string;
  /** Whether its targets are the ones shown. */
  shown: boolean;
  /** How many came to what, in the order of outcomes; 0 where none did. */
  counts: { outcome: Outcome; count: string }[];
}

export interface PromisesView {
  page: Page;
  /** Newest first. */
  years: PromiseYear[];
  caption: string;
  rows: PromiseRow[];
  definitions: Definition[];
}

/** All targets of a dataset, those of the newest period first. */
export function allTargets({ dataset }: Pick<ViewContext, 'dataset'>): Observation[] {
  return [...dataset.targetsFor.values()]
    .flat()
    .sort((left, right) => comparePeriods(right.period, left.period) || (left.id < right.id ? -1 : 1));
}

/** Years that targets have been set for, newest first. */
export function promiseYears(context: Pick<ViewContext, 'dataset'>): number[] {
  return [...new Set(allTargets(context).map(({ period }) => filingYear(period)))];
}

/** @param year whose targets are listed; without it the newest on which anything has been reported */
export function promisesView(year: number | undefined, context: ViewContext): PromisesView {
  const { words, dataset, language } = context;
  const byYear = Map.groupBy(allTargets(context), ({ period }) => filingYear(period));
  const reported = [...byYear].find(([, targets]) =>
    targets.some((target) => outcomeOf(target, dataset).outcome !== 'no-bulletin'),
  );
  const shown = year ?? reported?.[0] ?? [...byYear.keys()][0];
  const targets = byYear.get(shown ?? 0) ?? [];
  const path = year === undefined ? promisesPage : promisesYearPage(String(year));
  const title = words.comparing.promises;
  const home = { label: title, link: pagePath(dataset.vocabulary.site, language, promisesPage) };
  return {
    page: page(
      path,
      {
        title: year === undefined ? title : words.comparing.promisesCaption(String(year)),
        description: words.comparing.promisesLead,
        csv: promisesCsv,
        crumbs: year === undefined ? [] : [home],
      },
      context,
    ),
    years: [...byYear].map(([each, set]) => promiseYear(each, set, each === shown, context)),
    caption: words.comparing.promisesCaption(String(shown ?? '')),
    rows: promiseRows(targets, context),
    definitions: definitionsOf(
      targets.map(({ metric }) => metric),
      context,
    ),
  };
}

function promiseYear(
  year: number,
  targets: readonly Observation[],
  shown: boolean,
  { dataset, language }: ViewContext,
): PromiseYear {
  const found = targets.map((target) => outcomeOf(target, dataset).outcome);
  return {
    year: String(year),
    link: pagePath(dataset.vocabulary.site, language, promisesYearPage(String(year))),
    shown,
    counts: outcomes.map((outcome) => ({
      outcome,
      count: formatNumber(String(found.filter((one) => one === outcome).length), language),
    })),
  };
}

/** Targets as rows of one table that may be sorted. */
export function promiseRows(targets: readonly Observation[], context: ViewContext): PromiseRow[] {
  const { language, dataset } = context;
  const rows = targets.map((target) => ({ target, row: targetRow(target, context) }));
  const order = <Item>(itemOf: (entry: (typeof rows)[number]) => Item, compare: (left: Item, right: Item) => number) =>
    columnOrder(rows.map(itemOf), compare);
  const byMetric = order(({ row }) => row.metric, compareTexts);
  const byAgency = order(({ target }) => agencyShort(target.agency, context), compareTexts);
  const byPeriod = order(({ target }) => target.period, comparePeriods);
  const byOutcome = order(
    ({ row }) => outcomes.indexOf(row.outcome),
    (left, right) => left - right,
  );
  return rows.map(({ target, row }, index) => ({
    ...row,
    id: target.id.replace(/[/#]/g, '.'),
    agency: agencyShort(target.agency, context),
    agencyLink: pagePath(dataset.vocabulary.site, language, agencyPage(target.agency)),
    period: formatPeriod(target.period, language),
    orders: { metric: byMetric[index], agency: byAgency[index], period: byPeriod[index], outcome: byOutcome[index] },
  }));
}

/** Every target that any bulletin has set, and whether any bulletin has ever reported on it. */
import { formatNumber, formatPeriod } from '../model/format.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods } from '../model/period.ts';
import { type Outcome, outcomes } from '../model/target-outcome.ts';
import { agencyPage, pagePath, promisesCsv, promisesPage } from './address.ts';
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

export interface PromisesView {
  page: Page;
  /** How many came to what, in the order of outcomes. */
  counts: { outcome: Outcome; count: string }[];
  rows: PromiseRow[];
  definitions: Definition[];
}

/** All targets of a dataset, those of the newest period first. */
export function allTargets({ dataset }: Pick<ViewContext, 'dataset'>): Observation[] {
  return [...dataset.targetsFor.values()]
    .flat()
    .sort((left, right) => comparePeriods(right.period, left.period) || (left.id < right.id ? -1 : 1));
}

export function promisesView(context: ViewContext): PromisesView {
  const { words, language } = context;
  const targets = allTargets(context);
  const rows = promiseRows(targets, context);
  return {
    page: page(
      promisesPage,
      { title: words.comparing.promises, description: words.comparing.promisesLead, csv: promisesCsv },
      context,
    ),
    counts: outcomes.flatMap((outcome) => {
      const { length } = rows.filter((row) => row.outcome === outcome);
      return length === 0 ? [] : [{ outcome, count: formatNumber(String(length), language) }];
    }),
    rows,
    definitions: definitionsOf(
      targets.flatMap(({ metric }) => metric ?? []),
      context,
    ),
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

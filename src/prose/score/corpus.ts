/** Articles read by hand, in the two forms in which they are kept: one JSON an article, or one table for several. */
import type { Decimal } from '../../model/decimal.ts';
import { type ChangeUnit, changeUnits, type Operator, operators } from '../../model/figure.ts';
import type { Expected, ExpectedAward, ExpectedChange, ExpectedFigure } from './score.ts';

interface WrittenChange {
  value: number | null;
  measure: ChangeUnit;
  direction: 'up' | 'down';
}

interface WrittenFigure {
  metric: string | null;
  value: number | null;
  qualifier: string | null;
  change: WrittenChange | null;
  changes_more?: WrittenChange[];
  role: string;
  phrase: string;
  restated?: string[];
}

interface WrittenAward {
  collectives: number | null;
  individuals: number | null;
  combined: number | null;
  phrase: string;
}

interface WrittenArticle {
  figures: WrittenFigure[];
  awards: WrittenAward[];
}

/** A row of a table with a header, by column. */
export type Row = Readonly<Record<string, string>>;

/** What was read by hand of one article. */
export function expectedOfJson(json: string): Expected {
  const article = JSON.parse(json) as WrittenArticle;
  return { figures: article.figures.map(figureOf), awards: article.awards.map(awardOf) };
}

/** What was read by hand of one article, out of the rows for all. */
export function expectedOfRows(seed: string, figures: readonly Row[], awards: readonly Row[]): Expected {
  return {
    figures: figures.filter((row) => row['seed'] === seed).map(figureOfRow),
    awards: awards.filter((row) => row['seed'] === seed).map(awardOfRow),
  };
}

function figureOf(written: WrittenFigure): ExpectedFigure {
  const changes = [written.change, ...(written.changes_more ?? [])];
  return {
    metric: written.metric,
    ...(written.value === null ? {} : { value: String(written.value), operator: operatorOf(written.qualifier) }),
    changes: changes.flatMap((change) => (change === null || change.value === null ? [] : [changeOf(change)])),
    role: written.role,
    phrase: written.phrase,
    restated: written.restated ?? [],
  };
}

function changeOf({ value, measure, direction }: WrittenChange): ExpectedChange {
  return { value: String(direction === 'down' ? -(value ?? 0) : value), unit: measure };
}

function awardOf({ collectives, individuals, combined, phrase }: WrittenAward): ExpectedAward {
  const count = (number: number | null): Decimal | undefined => (number === null ? undefined : String(number));
  return { collectives: count(collectives), individuals: count(individuals), combined: count(combined), phrase };
}

function figureOfRow(row: Row): ExpectedFigure {
  const unit = changeUnits.find((known) => known === row['change_unit']);
  return {
    metric: row['metric'] ?? null,
    ...(row['value'] ? { value: row['value'], operator: operatorOf(row['operator'] ?? null) } : {}),
    changes: row['change'] && unit ? [{ value: row['change'], unit }] : [],
    role: row['role'] ?? 'result',
    phrase: row['phrase'] ?? '',
    restated: [],
  };
}

function awardOfRow(row: Row): ExpectedAward {
  return {
    collectives: row['collectives'] || undefined,
    individuals: row['individuals'] || undefined,
    combined: row['combined'] || undefined,
    phrase: row['honour'] ?? '',
  };
}

function operatorOf(qualifier: string | null): Operator {
  const named = { gte: 'ge', lte: 'le' } as const;
  return (
    operators.find((operator) => operator === qualifier) ??
    (qualifier === 'gte' || qualifier === 'lte' ? named[qualifier] : 'eq')
  );
}

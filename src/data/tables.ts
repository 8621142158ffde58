/** The data files' contents as rows of text. */
import type { Award } from '../model/award.ts';
import type { Bulletin } from '../model/bulletin.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Change } from '../model/figure.ts';
import type { Observation } from '../model/observation.ts';
import { filingYear } from '../model/period.ts';
import {
  awardColumns,
  bulletinColumns,
  type Column,
  changeColumns,
  correctionColumns,
  observationColumns,
  text,
} from './columns.ts';

/** Rows under columns; an empty cell means not stated. */
export interface Table {
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
}

export function observationsTable(observations: readonly Observation[]): Table {
  return { name: 'observations', columns: observationColumns, rows: observations.map(observationRow) };
}

export function changesTable(observations: readonly Observation[]): Table {
  const rows = observations.flatMap((observation) =>
    observation.changes.map((change) => changeRow(observation, change)),
  );
  return { name: 'changes', columns: changeColumns, rows };
}

/** One row an observation with its first change beside it: the CSV of a page. Further changes stand in `more_changes`. */
export function figuresTable(observations: readonly Observation[]): Table {
  const [, ...ofChange] = changeColumns;
  const columns = [
    ...observationColumns,
    ...ofChange.map((column) => ({ ...column, name: `change_${column.name}` })),
    text('more_changes', 'further changes as operator value unit basis, joined by semicolons'),
  ];
  const rows = observations.map((observation) => {
    const [first = [], ...more] = observation.changes.map((change) => changeRow(observation, change).slice(1));
    const further = more.map(([operator, value, valueMax, unit, basis]) =>
      [operator, value, valueMax, unit, basis].filter(Boolean).join(' '),
    );
    return [...observationRow(observation), ...ofChange.map((_, index) => first[index] ?? ''), further.join('; ')];
  });
  return { name: 'figures', columns, rows };
}

export function awardsTable(bulletins: readonly Bulletin[]): Table {
  return {
    name: 'awards',
    columns: awardColumns,
    rows: bulletins.flatMap((bulletin) => bulletin.awards.map((award) => awardRow(bulletin, award))),
  };
}

export function bulletinsTable(bulletins: readonly Bulletin[]): Table {
  return { name: 'bulletins', columns: bulletinColumns, rows: bulletins.map(bulletinRow) };
}

export function correctionsTable(bulletins: readonly Bulletin[]): Table {
  const rows = bulletins.flatMap(({ id, corrections }) =>
    corrections.map(({ date, kind, observation, from, to, reason }) => [
      id,
      date,
      kind,
      observation === undefined ? '' : `${id}#${observation}`,
      from,
      to,
      reason,
    ]),
  );
  return { name: 'corrections', columns: correctionColumns, rows };
}

export function metricsTable(dataset: Dataset): Table {
  const { languages } = dataset.vocabulary.site;
  const inEach = (name: string, description: string): Column[] =>
    languages.map((language) => text(`${name}_${language}`, `${description} (${language})`));
  const columns = [
    text('id', 'id of the metric'),
    text('group', 'heading it stands under'),
    text('measure', 'what it is counted in'),
    text('nature', 'flow, stock, rate or rank'),
    text('of', 'the whole it is part of, or numerator/denominator'),
    text('better', 'lower, higher or neutral'),
    ...inEach('label', 'its name'),
    text('definition_from', 'first day on which the newest definition holds'),
    ...inEach('definition', 'what is counted'),
  ];
  const rows = [...dataset.vocabulary.metrics.values()].map((metric) => {
    const newest = metric.definitions.at(-1);
    const of = metric.ratio ? `${metric.ratio.numerator}/${metric.ratio.denominator}` : (metric.partOf ?? '');
    return [
      metric.id,
      metric.group,
      metric.measure,
      metric.nature,
      of,
      metric.better,
      ...languages.map((language) => metric.label[language] ?? ''),
      newest?.from ?? '',
      ...languages.map((language) => newest?.text[language] ?? ''),
    ];
  });
  return { name: 'metrics', columns, rows };
}

export function agenciesTable(dataset: Dataset): Table {
  const { languages } = dataset.vocabulary.site;
  const columns = [
    text('id', 'id of the agency'),
    ...languages.map((language) => text(`name_${language}`, `its name (${language})`)),
    text('type', 'kind of agency'),
    text('level', 'level of agency'),
    text('parent', 'id of the agency above it'),
    text('members', 'members by year, as year:id id …; joined by semicolons'),
    text('from', 'first day'),
    text('to', 'last day'),
    text('successors', 'ids of those who carry on, joined by spaces'),
    text('year_starts', 'day on which its year begins, MM-DD'),
  ];
  const rows = [...dataset.vocabulary.agencies.values()].map((agency) => [
    agency.id,
    ...languages.map((language) => agency.name[language] ?? ''),
    agency.type,
    agency.level,
    agency.parent ?? '',
    [...agency.members].map(([year, members]) => `${year}:${members.join(' ')}`).join('; '),
    agency.from ?? '',
    agency.to ?? '',
    agency.successors.join(' '),
    agency.yearStarts,
  ]);
  return { name: 'agencies', columns, rows };
}

/** The tables that are also given year by year. */
export function yearlyTables(dataset: Dataset, year?: number): Table[] {
  const bulletins = dataset.bulletins.filter(({ period }) => year === undefined || filingYear(period) === year);
  const observations = bulletins.flatMap(({ id }) => dataset.observationsByBulletin.get(id) ?? []);
  return [
    observationsTable(observations),
    changesTable(observations),
    awardsTable(bulletins),
    bulletinsTable(bulletins),
    correctionsTable(bulletins),
  ];
}

function observationRow(observation: Observation): string[] {
  const { figure, period } = observation;
  return [
    observation.id,
    observation.bulletin,
    observation.agency,
    observation.metric ?? '',
    observation.label ?? '',
    observation.role,
    period.id,
    period.start ?? '',
    period.end ?? '',
    observation.scope ?? '',
    figure?.operator ?? '',
    figure?.value ?? '',
    figure?.valueMax ?? '',
    figure?.of ?? '',
    observation.measure,
    observation.status ?? '',
    observation.note ?? '',
    observation.quote ?? '',
    observation.sourceUrl ?? '',
  ];
}

function changeRow(observation: Observation, change: Change): string[] {
  const { operator, value, valueMax } = change.figure;
  return [
    observation.id,
    operator,
    value,
    valueMax ?? '',
    change.unit,
    change.basis,
    change.versus ?? '',
    change.quote ?? '',
  ];
}

function awardRow(bulletin: Bulletin, award: Award): string[] {
  const { collectives, individuals, combined } = award;
  return [
    `${bulletin.id}#${award.id}`,
    bulletin.id,
    bulletin.agency,
    bulletin.period.id,
    award.honour,
    award.grantedBy.join(' '),
    award.recipient ?? '',
    (collectives ?? individuals ?? combined)?.operator ?? '',
    collectives?.value ?? '',
    individuals?.value ?? '',
    combined?.value ?? '',
    String(award.occasions),
    award.stage,
    award.note ?? '',
    award.quote ?? '',
  ];
}

function bulletinRow(bulletin: Bulletin): string[] {
  return [
    bulletin.id,
    bulletin.title,
    bulletin.agency,
    bulletin.kind,
    bulletin.period.id,
    bulletin.period.start ?? '',
    bulletin.period.end ?? '',
    bulletin.published ?? '',
    bulletin.status ?? '',
    bulletin.source?.name ?? '',
    bulletin.source?.url ?? '',
  ];
}

/** Every file under /data/, by its path there. */
import { type Dataset, yearsOf } from '../model/dataset.ts';
import { toCsv, toJson } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { agenciesTable, metricsTable, observationsTable, type Table, yearlyTables } from './tables.ts';

export interface DataFile {
  path: string;
  /** The table in it; none for the package's description. */
  table?: Table;
  text: () => string;
}

/** All data files of a site in a fixed order. */
export function dataFiles(dataset: Dataset): DataFile[] {
  const csv = (table: Table, folder = ''): DataFile => ({
    path: `${folder}${table.name}.csv`,
    table,
    text: () => toCsv(table),
  });
  const tables = [...yearlyTables(dataset), metricsTable(dataset), agenciesTable(dataset)];
  const observations = observationsTable(dataset.observations);
  return [
    ...tables.map((table) => csv(table)),
    { path: 'observations.json', table: observations, text: () => toJson(observations) },
    { path: 'datapackage.json', text: () => dataPackage(dataset, tables) },
    ...yearsOf(dataset).flatMap((year) => yearlyFiles(dataset, year, csv)),
  ];
}

function yearlyFiles(dataset: Dataset, year: number, csv: (table: Table, folder: string) => DataFile): DataFile[] {
  const tables = yearlyTables(dataset, year);
  const json = tables
    .filter(({ name }) => name === 'observations')
    .map((table): DataFile => ({ path: `${year}/observations.json`, table, text: () => toJson(table) }));
  return [...tables.map((table) => csv(table, `${year}/`)), ...json];
}

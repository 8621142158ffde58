/** Targets with what became of them, as rows of text. */
import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { outcomeOf } from '../model/target-outcome.ts';
import { text } from './columns.ts';
import { figuresTable, type Table } from './tables.ts';

/** One row a target, as in the CSV of any page; then the id of the observation that answers it, and the outcome. */
export function targetsTable(targets: readonly Observation[], dataset: Dataset): Table {
  const figures = figuresTable(targets);
  return {
    name: 'targets',
    columns: [
      ...figures.columns,
      text('result', 'id of the observation that reports on it, empty where none does'),
      text('outcome', 'met, missed, cannot-tell, not-reported or no-bulletin'),
    ],
    rows: targets.map((target, index) => {
      const { result, outcome } = outcomeOf(target, dataset);
      return [...(figures.rows[index] ?? []), result?.id ?? '', outcome];
    }),
  };
}

/** Every metric of an agency over its periods. */
import { questionKey } from '../model/dataset.ts';
import { formatPeriod, sentenceCase, unitLabel } from '../model/format.ts';
import { isPercent } from '../model/measure.ts';
import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import { measureOf, metricLabel, type ViewContext } from './context.ts';
import { inMetricGroups, type MetricGroup } from './metric-groups.ts';
import { type PeriodCell, periodCell, tableForm } from './period-cell.ts';

export interface SeriesRow {
  metric: string;
  /** The metric's id; absent for a label outside the vocabulary. */
  metricId?: string;
  unit: string;
  scope?: string;
  cells: PeriodCell[];
}

/** Periods of one form side by side: a half-year never stands in a row with years. */
export interface SeriesTable {
  id: string;
  title: string;
  caption: string;
  /** Columns, oldest first. */
  periods: string[];
  groups: MetricGroup<SeriesRow>[];
}

/** One table a form of period, the longest periods first. */
export function seriesTables(
  results: readonly Observation[],
  periods: readonly Period[],
  name: string,
  context: ViewContext,
): SeriesTable[] {
  const { words, language } = context;
  return (Object.keys(words.periodForms) as (keyof typeof words.periodForms)[]).flatMap((form) => {
    const columns = periods.filter((period) => tableForm(period) === form);
    if (columns.length === 0) return [];
    const inForm = results.filter(({ period }) => tableForm(period) === form);
    const title = words.periodForms[form];
    return [
      {
        id: form,
        title,
        caption: `${words.agencyTable(name)}: ${title.toLocaleLowerCase(language)}`,
        periods: columns.map((period) => sentenceCase(formatPeriod(period, language))),
        groups: seriesGroups(inForm, columns, context),
      },
    ];
  });
}

/** One row a metric and scope, in the vocabulary's order; one cell a period. */
function seriesGroups(
  results: readonly Observation[],
  periods: readonly Period[],
  context: ViewContext,
): MetricGroup<SeriesRow>[] {
  const { metrics } = context.dataset.vocabulary;
  const order = new Map([...metrics.keys()].map((id, index) => [id, index]));
  const series = [...Map.groupBy(results, seriesKey).values()].sort(
    ([left], [right]) => (order.get(left?.metric ?? '') ?? order.size) - (order.get(right?.metric ?? '') ?? order.size),
  );
  return inMetricGroups(
    series,
    ([first]) => first,
    (same) => seriesRow(same, periods, context),
    context,
  );
}

function seriesKey(observation: Observation): string {
  return questionKey({ ...observation, period: { id: '' } });
}

function seriesRow(same: readonly Observation[], periods: readonly Period[], context: ViewContext): SeriesRow {
  const [first] = same;
  if (!first) return { metric: '', unit: '', cells: [] };
  const measure = measureOf(first, context);
  return {
    metric: metricLabel(first, context),
    metricId: first.metric,
    unit: isPercent(measure) ? '' : unitLabel(measure, context.language),
    scope: first.scope,
    cells: periods.map((period) =>
      periodCell(
        same.filter((observation) => observation.period.id === period.id),
        { agency: first.agency, period },
        context,
      ),
    ),
  };
}

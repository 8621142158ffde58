/** Headings of the vocabulary with what stands under each. */
import type { Observation } from '../model/observation.ts';
import { inLanguage, type ViewContext } from './context.ts';

export interface MetricGroup<Row> {
  /** `other` for what the vocabulary has no metric for. */
  id: string;
  label: string;
  rows: Row[];
}

/** Items under the groups of their metrics, in the vocabulary's order of groups and the given order of items. */
export function inMetricGroups<Item, Row>(
  items: readonly Item[],
  observationOf: (item: Item) => Observation | undefined,
  rowOf: (item: Item) => Row,
  context: ViewContext,
): MetricGroup<Row>[] {
  const { metrics, metricGroups } = context.dataset.vocabulary;
  const byGroup = Map.groupBy(items, (item) => metrics.get(observationOf(item)?.metric ?? '')?.group ?? '');
  return [...metricGroups.keys(), ''].flatMap((id) => {
    const found = byGroup.get(id);
    if (!found) return [];
    const label = metricGroups.get(id);
    return [
      {
        id: id || 'other',
        label: label ? inLanguage(label, context) : context.words.otherMetrics,
        rows: found.map(rowOf),
      },
    ];
  });
}

/** The page of all metrics, under their headings. */

import { metricPage, pagePath } from './address.ts';
import { inLanguage, type ViewContext } from './context.ts';
import { type Definition, definitionsOf } from './definition.ts';
import { type Page, page } from './page.ts';

export interface MetricLine {
  id: string;
  name: string;
  link: string;
  /** How many agencies have reported it, in words. */
  agencies: string;
}

export interface MetricsView {
  page: Page;
  groups: { id: string; label: string; metrics: MetricLine[] }[];
  definitions: Definition[];
}

export function metricsView(context: ViewContext): MetricsView {
  const { dataset, language, words } = context;
  const { metrics, metricGroups, site } = dataset.vocabulary;
  const reporting = Map.groupBy(
    dataset.observations.filter(({ role }) => role === 'result'),
    ({ metric }) => metric,
  );
  return {
    page: page(
      'metrics/',
      { title: words.comparing.metrics, description: words.comparing.metricsLead, csv: 'data/metrics.csv' },
      context,
    ),
    groups: [...metricGroups].map(([id, label]) => ({
      id,
      label: inLanguage(label, context),
      metrics: [...metrics.values()]
        .filter(({ group }) => group === id)
        .map((metric) => ({
          id: metric.id,
          name: inLanguage(metric.label, context),
          link: pagePath(site, language, metricPage(metric.id)),
          agencies: words.comparing.reportedBy(new Set(reporting.get(metric.id)?.map(({ agency }) => agency)).size),
        })),
    })),
    definitions: definitionsOf(metrics.keys(), context),
  };
}

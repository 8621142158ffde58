/** What the metrics of a page mean: each opens in place from the metric's name. */
import { formatDate, unitLabel } from '../model/format.ts';
import { judge } from '../model/judgement.ts';
import type { Metric } from '../model/metric.ts';
import { metricPage, pagePath } from './address.ts';
import { inLanguage, measureOf, type ViewContext } from './context.ts';

export interface Definition {
  /** Id of the metric. */
  id: string;
  metric: string;
  /** Oldest first; with the day on which each begins or ends to hold, where there are several. */
  meanings: { holds?: string; text: string }[];
  /** Its unit, what it is a part of, which way is better: one sentence each. */
  facts: string[];
  /** The metric's own page. */
  link: string;
}

/** Each metric once, in the vocabulary's order; labels outside the vocabulary have no definition. */
export function definitionsOf(metricIds: Iterable<string | undefined>, context: ViewContext): Definition[] {
  const wanted = new Set(metricIds);
  return [...context.dataset.vocabulary.metrics.values()]
    .filter(({ id }) => wanted.has(id))
    .map((metric) => definitionOf(metric, context));
}

function definitionOf(metric: Metric, context: ViewContext): Definition {
  return {
    id: metric.id,
    metric: inLanguage(metric.label, context),
    meanings: meaningsOf(metric, context),
    facts: factsOf(metric, context),
    link: pagePath(context.dataset.vocabulary.site, context.language, metricPage(metric.id)),
  };
}

function meaningsOf({ definitions }: Metric, context: ViewContext): Definition['meanings'] {
  const { language, words } = context;
  return definitions.map(({ from, text }, index) => {
    const next = definitions[index + 1]?.from;
    const first = next === undefined ? undefined : words.definitions.before(formatDate(next, language));
    return {
      holds: from === undefined ? first : words.definitions.from(formatDate(from, language)),
      text: inLanguage(text, context),
    };
  });
}

function factsOf(metric: Metric, context: ViewContext): string[] {
  const words = context.words.definitions;
  const { metrics } = context.dataset.vocabulary;
  const name = (id: string): string => inLanguage(metrics.get(id)?.label ?? {}, context);
  const unit = unitLabel(measureOf(metric, context), context.language);
  return [
    ...(unit === '' ? [] : [words.unit(unit)]),
    ...(metric.partOf === undefined ? [] : [words.partOf(name(metric.partOf))]),
    ...(metric.ratio ? [words.ratio(name(metric.ratio.numerator), name(metric.ratio.denominator))] : []),
    words.rise[judge('up', metric)],
  ];
}

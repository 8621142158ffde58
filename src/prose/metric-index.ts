import type { Vocabulary } from '../model/vocabulary.ts';
import { indexMetrics, type MetricIndex } from './metric-phrases.ts';
import type { Units } from './units.ts';

const known = new WeakMap<Vocabulary, MetricIndex>();

/** The names of a vocabulary's metrics: dear to make, and the same for every article. */
export function metricIndexOf(vocabulary: Vocabulary, units: Units): MetricIndex {
  const found = known.get(vocabulary) ?? indexMetrics(vocabulary.metrics.values(), units);
  known.set(vocabulary, found);
  return found;
}

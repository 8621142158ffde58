import type { Vocabulary } from '../../model/vocabulary.ts';
import { type Grantors, grantorsOf } from '../awards/grantors.ts';
import { indexMetrics, type MetricIndex } from '../metrics/metric-phrases.ts';
import { type Units, unitsOf } from '../numbers/units.ts';

/** The words of a publisher's vocabulary, ready to be looked for in sentences. */
export interface PublisherWords {
  units: Units;
  index: MetricIndex;
  grantors: Grantors;
}

/** Gathering the words takes longer than reading an article by them, and a vocabulary is never changed. */
const gathered = new WeakMap<Vocabulary, PublisherWords>();

export function publisherWords(vocabulary: Vocabulary): PublisherWords {
  const known = gathered.get(vocabulary);
  if (known) return known;
  const units = unitsOf(vocabulary.site.measures);
  const index = indexMetrics(vocabulary.metrics.values(), units);
  const words = { units, index, grantors: grantorsOf(vocabulary.site.grantors) };
  gathered.set(vocabulary, words);
  return words;
}

/** How surely words belong to a number, and how much of a name they say. */
import type { MetricIndex, PhrasePart } from './metric-phrases.ts';

/** Words in which a metric may be named, and how surely they belong to the number. */
export interface Zone {
  keys: readonly string[];
  credit: number;
  /** Whether it stands beside the number, where the words of other such zones go on. */
  isBeside?: boolean;
  /** The group of metrics for which alone it speaks. */
  group?: string;
}

/** How surely each syllable, and each pair of neighbours, belongs to the number. */
export interface Credits {
  single: ReadonlyMap<string, number>;
  pairs: ReadonlyMap<string, number>;
  /** How often each syllable is said in one place. */
  times: ReadonlyMap<string, number>;
}

export function creditsOf(zones: readonly Zone[]): Credits {
  const single = new Map<string, number>();
  const pairs = new Map<string, number>();
  const beside = countKeys(zones.flatMap(({ keys, isBeside }) => (isBeside ? keys : [])));
  const times = new Map(beside);
  for (const { keys, credit } of zones) {
    keys.forEach((key, at) => {
      single.set(key, Math.max(single.get(key) ?? 0, credit));
      const next = keys[at + 1];
      if (next !== undefined) pairs.set(`${key} ${next}`, Math.max(pairs.get(`${key} ${next}`) ?? 0, credit));
    });
    for (const [key, count] of countKeys(keys)) times.set(key, Math.max(times.get(key) ?? 0, count));
  }
  return { single, pairs, times };
}

function countKeys(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How much of a part of a name has been said; a syllable that stands in it twice must have been said twice. */
export function coverageOf(
  parts: readonly PhrasePart[],
  said: Map<string, number>,
  credits: Credits,
  index: MetricIndex,
): { matched: number; whole: number } {
  let matched = 0;
  let whole = 0;
  for (const { key, before, after, isAlone } of parts) {
    const weight = index.weights.get(key) ?? 1;
    whole += weight;
    said.set(key, (said.get(key) ?? 0) + 1);
    if ((said.get(key) ?? 0) > (credits.times.get(key) ?? 0)) continue;
    const beside = Math.max(credits.pairs.get(before) ?? 0, credits.pairs.get(after) ?? 0);
    const alone = (credits.single.get(key) ?? 0) * (isAlone ? 1 : halfWord);
    matched += weight * Math.max(beside, alone);
  }
  return { matched, whole };
}

/** A syllable without its neighbour is half a word. */
const halfWord = 0.45;

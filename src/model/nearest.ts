import { closest, distance } from 'fastest-levenshtein';

/** The known word that `found` was probably meant to be; none where nothing is near. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(found, known);
  const tolerated = Math.max(2, Math.floor(found.length / 3));
  return distance(found, candidate) <= tolerated ? candidate : undefined;
}

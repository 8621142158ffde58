/** Which agency somebody means who types its name, or nearly its id. */
import type { Agency } from '../model/agency.ts';
import { nearest } from '../model/nearest.ts';
import { fold } from '../model/text.ts';

const mostChoices = 5;

/** The likeliest first: those whose name has all the words typed, else the one whose id is nearly so. */
export function agenciesMeant(typed: string, agencies: Iterable<Agency>): Agency[] {
  const all = [...agencies];
  const words = wordsOf(typed);
  const named = all.filter((agency) => words.length > 0 && namesOf(agency).some((name) => holds(name, words)));
  if (named.length > 0) {
    return named.sort((left, right) => shortest(left) - shortest(right)).slice(0, mostChoices);
  }
  const ids = all.map(({ id }) => id);
  const byId = nearest(typed.toLowerCase(), ids);
  return all.filter(({ id }) => id === byId);
}

function namesOf({ name, short }: Agency): string[] {
  return [...Object.values(name), ...Object.values(short)];
}

function shortest(agency: Agency): number {
  return Math.min(...namesOf(agency).map((name) => name.length));
}

function holds(name: string, words: readonly string[]): boolean {
  const present = new Set(wordsOf(name));
  return words.every((word) => present.has(word));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

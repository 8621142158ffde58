import { type Lexicon, lexicon } from '../lexicon.ts';
import { phraseKeys } from '../syllable.ts';
import type { Token } from '../tokens.ts';

/** Who may grant an honour, by the names of the vocabulary. */
export interface Grantors {
  names: Lexicon<string>;
  /** Ids of those whose names are a part of a longer list of names, by the id of that list. */
  within: ReadonlyMap<string, readonly string[]>;
}

export function grantorsOf(grantors: ReadonlyMap<string, Readonly<Record<string, string>>>): Grantors {
  const owners = new Map<string, { id: string; name: string }>();
  const within = new Map<string, string[]>();
  const entries = [...grantors].flatMap(([id, { vi: label }]) => (label ? [{ id, label }] : []));
  for (const { id, label } of entries) owners.set(phraseKeys(label).join(' '), { id, name: label });
  for (const { id, label } of entries) {
    for (const name of label.split(',')) {
      const key = phraseKeys(name).join(' ');
      const owner = owners.get(key);
      if (!owner) owners.set(key, { id, name });
      else if (owner.id !== id) within.set(id, [...(within.get(id) ?? []), owner.id]);
    }
  }
  return { names: lexicon([...owners.values()].map(({ id, name }) => [id, [name]] as const)), within };
}

/** All grantors named between two tokens; one that a named list of them comprises is not named apart. */
export function grantorsIn({ names, within }: Grantors, tokens: readonly Token[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; ) {
    const grantor = names.at(tokens, at);
    if (grantor && grantor.to <= to && !found.includes(grantor.meaning)) found.push(grantor.meaning);
    at = grantor?.to ?? at + 1;
  }
  const comprised = found.flatMap((id) => within.get(id) ?? []);
  return found.filter((id) => !comprised.includes(id));
}

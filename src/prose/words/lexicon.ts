import { phraseKeys } from './syllable.ts';
import type { Token } from './tokens.ts';

/** A word or phrase found among tokens. */
export interface Found<Meaning> {
  meaning: Meaning;
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
}

interface Entry<Meaning> {
  keys: readonly string[];
  meaning: Meaning;
}

/** Words and phrases with what they mean; of those that fit, the longest counts. */
export interface Lexicon<Meaning> {
  /** The longest that begins at a token. */
  at(tokens: readonly Token[], index: number): Found<Meaning> | undefined;
  /** The longest that ends just before a token. */
  before(tokens: readonly Token[], index: number): Found<Meaning> | undefined;
}

/** Builds a lexicon from what is meant and the phrases that mean it. */
export function lexicon<Meaning>(entries: Iterable<readonly [Meaning, readonly string[]]>): Lexicon<Meaning> {
  const byFirst = new Map<string, Entry<Meaning>[]>();
  const byLast = new Map<string, Entry<Meaning>[]>();
  for (const [meaning, phrases] of entries) {
    for (const phrase of phrases) {
      const keys = phraseKeys(phrase);
      file(byFirst, keys[0], { keys, meaning });
      file(byLast, keys.at(-1), { keys, meaning });
    }
  }
  const longest = (
    tokens: readonly Token[],
    entry: Entry<Meaning>[] | undefined,
    start: (length: number) => number,
  ) => {
    let best: Found<Meaning> | undefined;
    for (const { keys, meaning } of entry ?? []) {
      const from = start(keys.length);
      const isLonger = best === undefined || keys.length > best.to - best.from;
      if (isLonger && stands(tokens, from, keys)) best = { meaning, from, to: from + keys.length };
    }
    return best;
  };
  return {
    at: (tokens, index) => longest(tokens, byFirst.get(tokens[index]?.key ?? ''), () => index),
    before: (tokens, index) => longest(tokens, byLast.get(tokens[index - 1]?.key ?? ''), (length) => index - length),
  };
}

function stands(tokens: readonly Token[], from: number, keys: readonly string[]): boolean {
  return from >= 0 && keys.every((key, offset) => tokens[from + offset]?.key === key);
}

function file<Meaning>(index: Map<string, Entry<Meaning>[]>, key: string | undefined, entry: Entry<Meaning>): void {
  if (key === undefined) return;
  const list = index.get(key);
  if (list) list.push(entry);
  else index.set(key, [entry]);
}

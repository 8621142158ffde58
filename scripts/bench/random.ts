/** Numbers that look drawn by lot and are the same in every run. */

/** A draw for one purpose, named by its seed: what is drawn for one library never depends on another. */
export interface Random {
  /** From 0 up to but without 1. */
  fraction(): number;
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
  /** True so often of a hundred times. */
  happens(ofHundred: number): boolean;
}

export function randomFor(...seed: readonly (string | number)[]): Random {
  const fraction = mulberry32(hashOf(seed.join('|')));
  const whole = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    whole,
    oneOf: (items) => items[whole(0, items.length - 1)] ?? items[0],
    happens: (ofHundred) => fraction() * 100 < ofHundred,
  };
}

/** FNV-1a over the characters. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Tommy Ettinger's generator of 32 bits of state; in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Stretches of a text, asked about so often that none of them is looked at twice. */

export interface Stretch {
  start: number;
  end: number;
}

export function overlap(left: Stretch, right: Stretch): boolean {
  return left.start < right.end && left.end > right.start;
}

/** A part of a text that grows. */
export interface Cover {
  add: (stretch: Stretch) => void;
  /** Whether any character of a stretch is in it. */
  touches: (stretch: Stretch) => boolean;
}

/** @param length of the text */
export function coverOf(stretches: Iterable<Stretch>, length: number): Cover {
  const isIn = new Uint8Array(length);
  const add = ({ start, end }: Stretch): void => {
    isIn.fill(1, start, end);
  };
  for (const stretch of stretches) add(stretch);
  return { add, touches: ({ start, end }) => isIn.subarray(start, end).includes(1) };
}

/** How many lines end before a character. */
export function lineCounter(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

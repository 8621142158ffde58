/** What has changed between two states of a text, word by word, and where the rest has gone. */

/** Words that stand in place of others. */
export interface TextChange {
  /** Offsets in the text before. */
  start: number;
  end: number;
  words: string;
}

/** Comparisons of words that are made at once, and not felt: what differs by more counts as changed throughout. */
const mostComparisons = 4_000_000;

/** In the order of the text; none touches another. */
export function changesBetween(before: string, after: string): TextChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from += 1;
  let [oldTo, nowTo] = [old.length, now.length];
  while (oldTo > from && nowTo > from && old[oldTo - 1] === now[nowTo - 1]) {
    oldTo -= 1;
    nowTo -= 1;
  }
  const changes: TextChange[] = [];
  let at = old.slice(0, from).join('').length;
  const replace = (gone: readonly string[], words: readonly string[]): void => {
    const end = at + gone.join('').length;
    if (gone.length > 0 || words.length > 0) changes.push({ start: at, end, words: words.join('') });
    at = end;
  };
  const [oldPart, nowPart] = [old.slice(from, oldTo), now.slice(from, nowTo)];
  let [oldAt, nowAt] = [0, 0];
  for (const [oldNext, nowNext] of kept(oldPart, nowPart)) {
    replace(oldPart.slice(oldAt, oldNext), nowPart.slice(nowAt, nowNext));
    at += oldPart[oldNext]?.length ?? 0;
    [oldAt, nowAt] = [oldNext + 1, nowNext + 1];
  }
  replace(oldPart.slice(oldAt), nowPart.slice(nowAt));
  return changes;
}

/** The text with the changes made. */
export function changedText(text: string, changes: readonly TextChange[]): string {
  let at = 0;
  const parts = changes.map(({ start, end, words }) => {
    const part = text.slice(at, start) + words;
    at = end;
    return part;
  });
  return parts.join('') + text.slice(at);
}

/** Where words have gone that none of the changes touches; undefined where one does. */
export function movedSpan(
  changes: readonly TextChange[],
  { start, end }: Pick<TextChange, 'start' | 'end'>,
): { start: number; end: number } | undefined {
  if (changes.some((change) => change.start < end && change.end > start)) return undefined;
  const before = changes.filter((change) => change.end <= start);
  const by = before.reduce((sum, change) => sum + change.words.length - (change.end - change.start), 0);
  return { start: start + by, end: end + by };
}

function wordsOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+|\n|[^\S\n]+|./gu) ?? [];
}

/** Places in both of the longest row of words that they have in common. */
function kept(old: readonly string[], now: readonly string[]): [number, number][] {
  if (old.length * now.length > mostComparisons) return [];
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const lengthAt = (left: number, right: number): number => longest[left * width + right] ?? 0;
  for (let left = old.length - 1; left >= 0; left -= 1)
    for (let right = now.length - 1; right >= 0; right -= 1)
      longest[left * width + right] =
        old[left] === now[right]
          ? lengthAt(left + 1, right + 1) + 1
          : Math.max(lengthAt(left + 1, right), lengthAt(left, right + 1));
  const pairs: [number, number][] = [];
  for (let left = 0, right = 0; left < old.length && right < now.length; ) {
    if (old[left] === now[right]) {
      pairs.push([left, right]);
      left += 1;
      right += 1;
    } else if (lengthAt(left + 1, right) >= lengthAt(left, right + 1)) left += 1;
    else right += 1;
  }
  return pairs;
}

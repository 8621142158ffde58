/** Words by which a publisher knows what must not be published: "MẬT", "lưu hành nội bộ". */

/**
 * Where they stand, each once, "TUYỆT MẬT" as one. A word in capitals is a stamp, and looked for in capitals alone; in
 * small letters it is a word like any other.
 */
export function restrictedWordsIn(
  text: string,
  words: readonly string[],
): { start: number; end: number; found: string }[] {
  const taken: { start: number; end: number; found: string }[] = [];
  for (const word of [...words].sort((left, right) => right.length - left.length)) {
    const isCapital = word === word.toUpperCase();
    const spaced = word
      .normalize('NFC')
      .trim()
      .split(/\s+/u)
      .map((part) => RegExp.escape(part))
      .join('[^\\S\\n]+');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${spaced}(?![\\p{L}\\p{N}])`, isCapital ? 'gu' : 'giu');
    for (const { index: start, 0: found } of text.matchAll(pattern)) {
      if (!taken.some((other) => start >= other.start && start < other.end)) {
        taken.push({ start, end: start + found.length, found });
      }
    }
  }
  return taken;
}

/** Words by which a site's publisher knows what must not be published: "MẬT", "lưu hành nội bộ". */

/**
 * Where they stand, once for each word and line. Words written in capitals are looked for in capitals alone: "MẬT" is
 * a stamp, "mật" a word.
 */
export function restrictedWordsIn(text: string, words: readonly string[]): { line: number; words: string }[] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      words.filter((word) => stands(word, content)).map((word) => ({ line: index + 1, words: word })),
    );
}

function stands(word: string, content: string): boolean {
  const isStamp = word === word.toUpperCase();
  const escaped = word
    .normalize('NFC')
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, isStamp ? 'u' : 'iu').test(content.normalize('NFC'));
}

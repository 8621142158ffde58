/** The heads and feet of a Word file's pages: stamps such as "MẬT" stand there, and are no part of the article. */
import { unpackText, type ZipEntry } from './zip-entries.ts';

const pageEnds = /^word\/(?:header|footer)\d*\.xml$/;

/** Letters of a page's head with pictures in it; more is none. */
const longestPageEnd = 2_000_000;

/** Their lines, each once, with the words of watermarks. */
export async function pageEndLines(entries: readonly ZipEntry[]): Promise<string[]> {
  const parts = await Promise.all(
    entries.filter(({ name }) => pageEnds.test(name)).map((entry) => unpackText(entry, longestPageEnd)),
  );
  return [...new Set(parts.flatMap(linesOf))];
}

function linesOf(xml: string): string[] {
  const watermarks = [...xml.matchAll(/<v:textpath\b[^>]*\bstring="([^"]*)"/g)].map(([, words = '']) => words);
  const paragraphs = xml
    .split(/<\/w:p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\b/g)]
        .map(([, words = ' ']) => words)
        .join(''),
    );
  return [...paragraphs, ...watermarks]
    .map((words) => withoutReferences(words).normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((words) => words !== '');
}

/** "&amp;" as the sign that is meant. */
function withoutReferences(words: string): string {
  return words
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (found, hex?: string, digits?: string) => {
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : found;
    })
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (found) => signs[found] ?? found);
}

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

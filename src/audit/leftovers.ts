/** What should not have come into an article: furniture of the page it was copied from, words kept from the public. */
import type { Problem } from '../model/problem.ts';
import { furnitureIn } from '../prose/page-furniture.ts';
import { type Audited, finding, occurrencesOf } from './audited.ts';

export function leftovers(audited: Audited): Problem[] {
  return [...pageFurniture(audited), ...restrictedWords(audited), ...emptyDismissals(audited)];
}

function pageFurniture({ passages, placeAt }: Audited): Problem[] {
  let lineStart = 0;
  return passages.flatMap(({ text }, index) => {
    const start = lineStart;
    lineStart += text.length + 1;
    const found = index === 0 ? undefined : furnitureIn(text);
    if (!found) return [];
    const words = text.slice(found.start, found.end);
    return [finding('warning', placeAt(start + found.start), { code: 'page-furniture', found: words })];
  });
}

/** A word in capitals is a stamp; in small letters it is a word like any other. */
function restrictedWords({ text, vocabulary, placeAt }: Audited): Problem[] {
  const taken: { start: number; end: number }[] = [];
  const words = [...vocabulary.site.restrictedWords].sort((left, right) => right.length - left.length);
  return words.flatMap((word) => {
    const isCapital = word === word.toUpperCase();
    const spaced = word
      .normalize('NFC')
      .trim()
      .split(/\s+/u)
      .map((part) => RegExp.escape(part));
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${spaced.join('[^\\S\\n]+')}(?![\\p{L}\\p{N}])`,
      isCapital ? 'gu' : 'giu',
    );
    return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
      if (taken.some(({ start, end }) => index >= start && index < end)) return [];
      taken.push({ start: index, end: index + found.length });
      return [finding('warning', placeAt(index), { code: 'restricted-word', found })];
    });
  });
}

function emptyDismissals(audited: Audited): Problem[] {
  return audited.bulletin.notAFigure
    .filter(({ text }) => occurrencesOf(text, audited).length === 0)
    .map(({ text, place }) => finding('warning', place, { code: 'dismissed-not-in-article', found: text }));
}

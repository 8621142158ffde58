/** What should not have come into an article: furniture of the page it was copied from, words kept from the public. */
import type { Problem } from '../model/problem.ts';
import { restrictedWordsIn } from '../model/restricted-words.ts';
import { furnitureIn } from '../prose/article/page-furniture.ts';
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

function restrictedWords({ text, vocabulary, placeAt }: Audited): Problem[] {
  return restrictedWordsIn(text, vocabulary.site.restrictedWords).map(({ start, found }) =>
    finding('warning', placeAt(start), { code: 'restricted-word', found }),
  );
}

function emptyDismissals(audited: Audited): Problem[] {
  return audited.bulletin.notAFigure
    .filter(({ text }) => occurrencesOf(text, audited).length === 0)
    .map(({ text, place }) => finding('warning', place, { code: 'dismissed-not-in-article', found: text }));
}

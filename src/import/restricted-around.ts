/** Words kept from the public in what a file says around its article: a stamp in its letterhead or on its pages. */
import { restrictedWordsIn } from '../model/restricted-words.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Manuscript } from './manuscript.ts';

/** Each once. */
export function restrictedAround(
  { around = [], dropped = [] }: Pick<Manuscript, 'around' | 'dropped'>,
  { site }: Vocabulary,
): string[] {
  return [
    ...new Set(restrictedWordsIn([...around, ...dropped].join('\n'), site.restrictedWords).map(({ found }) => found)),
  ];
}

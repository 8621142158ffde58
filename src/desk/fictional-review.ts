/** A desk over the lighthouses' vocabulary, for tests alone. */
import { interfaceIn } from '../i18n/languages.ts';
import { readManuscript } from '../import/read-manuscript.ts';
import type { Bulletin } from '../model/bulletin.ts';
import { lighthouses } from '../prose/fictional.ts';
import { beginReview } from './begin-review.ts';
import { concludeReview, type Outcome } from './outcome.ts';
import type { Review } from './review.ts';

export const title = 'Hải đăng Đảo Hải Âu tổng kết năm 2023';

/** The review of an article with this body, under a title that names agency and year. */
export async function reviewOf(...paragraphs: string[]): Promise<Review> {
  const text = [title, ...paragraphs].join('\n\n');
  return beginReview(await readManuscript('bai.txt', new TextEncoder().encode(text)), lighthouses);
}

export function conclude(review: Review, published: readonly Bulletin[] = []): Outcome {
  return concludeReview(review, [], { vocabulary: lighthouses, published, words: interfaceIn('vi').importing });
}

/** The id of the item with these words. */
export function idOf(review: Review, quote: string): string {
  const found = review.items.find((item) => item.quote === quote);
  if (!found) throw new Error(`no “${quote}” among ${review.items.map((item) => item.quote).join(', ')}`);
  return found.id;
}

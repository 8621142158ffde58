/** Keeps the work in this tab of the browser, so that a reload by accident costs nothing. It never leaves the device. */
import type { KeptReview, Review } from '../../desk/review.ts';

const key = 'tong-ket-desk';

/** @returns false where the browser keeps nothing, or the article is too large for it */
export function keep({ name, manuscript, chosen, decisions, checked, pictures }: Review): boolean {
  // Places in the author's file are of no use here, and the longest part of all.
  const kept: KeptReview = { name, manuscript: { ...manuscript, offsets: [] }, chosen, decisions, checked, pictures };
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    forget();
    return false;
  }
}

export function keptReview(): KeptReview | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as KeptReview);
  } catch {
    return undefined;
  }
}

export function forget(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

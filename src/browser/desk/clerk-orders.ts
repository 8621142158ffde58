/** What the desk asks of the clerk who reads and checks behind it, and what comes back. */
import type { Outcome } from '../../desk/outcome.ts';
import type { KeptReview, Review } from '../../desk/review.ts';
import type { FileFault } from '../../import/file-fault.ts';
import type { Picture } from '../../import/pictures.ts';
import type { Span } from '../../prose/reading.ts';

export interface Opened {
  review: Review;
  pictures: readonly Picture[];
}

/** Each kind of order, with what it needs and what answers it. */
export interface Orders {
  /** The vocabulary and what is published, as JSON: once, before anything else. */
  open: { needs: { vocabulary: string; published: string }; answer: null };
  read: { needs: { name: string | undefined; bytes: Uint8Array }; answer: Opened };
  resume: { needs: { kept: KeptReview }; answer: Opened };
  edit: { needs: { review: Review; line: Span; words: string }; answer: Review };
  conclude: { needs: Opened; answer: Outcome };
}

export type OrderKind = keyof Orders;

export type Order = { [Kind in OrderKind]: { number: number; kind: Kind; needs: Orders[Kind]['needs'] } }[OrderKind];

export type Answer = { number: number } & (
  | { answer: Orders[OrderKind]['answer'] }
  | { fault: FileFault; found: string }
  | { failure: string }
);

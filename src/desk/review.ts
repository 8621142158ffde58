/** An article under review: what was read in it, and what its author has decided. Every step gives a new value. */
import type { Manuscript } from '../import/manuscript.ts';
import type { Chosen } from '../import/proposal.ts';
import type { DistractorReason } from '../prose/distractors/out-of-account.ts';
import type { ProseAward, ProseFigure, ProseReading, Span } from '../prose/reading.ts';
import type { NumberRun } from './number-runs.ts';

/** What a number of the article was read as. */
export type ReadAs =
  /** `wholes` are what follows from it: the 83 of "81/83". */
  | { kind: 'figure'; figure: ProseFigure; wholes: readonly ProseFigure[] }
  | { kind: 'award'; award: ProseAward }
  | { kind: 'known'; reason: DistractorReason }
  | { kind: 'unexplained' };

/** What the author says instead. */
export type Decision =
  | { kind: 'figure'; figure: ProseFigure }
  | { kind: 'award'; award: ProseAward }
  | { kind: 'dismissed'; reason: string };

/** A place of the article that states something, or might. */
export interface ReadItem extends Span {
  /** Follows from its place alone. */
  id: string;
  read: ReadAs;
  /** Numbers elsewhere on its line that belong to it: those of its changes. */
  echoes: readonly NumberRun[];
}

/** What an author says of a picture. */
export interface PictureWords {
  alt: string;
  /** Whether it goes with the bulletin. */
  kept: boolean;
}

export interface Review {
  /** Name of the file, where there was one. */
  name?: string;
  manuscript: Manuscript;
  reading: ProseReading;
  items: readonly ReadItem[];
  chosen: Chosen;
  /** By the ids of items; an id that no item has is one that the author added. */
  decisions: Readonly<Record<string, Decision>>;
  /** Ids of items that the author has compared with the text and found right. */
  checked: readonly string[];
  /** By the number of the picture in the article. */
  pictures: Readonly<Record<number, PictureWords>>;
}

/** The part of a review that cannot be worked out again. */
export type KeptReview = Pick<Review, 'name' | 'manuscript' | 'chosen' | 'decisions' | 'checked' | 'pictures'>;

export function decide(review: Review, id: string, decision: Decision): Review {
  return { ...review, decisions: { ...review.decisions, [id]: decision } };
}

/** Takes a decision back; what was read stands again. */
export function undo(review: Review, id: string): Review {
  const { [id]: _, ...decisions } = review.decisions;
  return { ...review, decisions };
}

/** Whatever is decided anew has not been compared with the text yet, unless its author says so. */
export function check(review: Review, id: string, isRight: boolean): Review {
  const others = review.checked.filter((other) => other !== id);
  return { ...review, checked: isRight ? [...others, id] : others };
}

/** @param chosen a field that is undefined goes back to what is proposed */
export function choose(review: Review, chosen: Chosen): Review {
  return { ...review, chosen: { ...review.chosen, ...chosen } };
}

export function describePicture(review: Review, index: number, words: PictureWords): Review {
  return { ...review, pictures: { ...review.pictures, [index]: words } };
}

/** Id of what stands at a place: the same for an item that was read there and one that is added. */
export function itemId({ start, end }: Pick<Span, 'start' | 'end'>): string {
  return `${start}-${end}`;
}

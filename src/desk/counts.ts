/** How an article stands: what its numbers are, and which are still to be looked at. */
import { type Item, type Mark, marksOf } from './decided.ts';
import { kindOf, type MarkKind, markKinds } from './item-kind.ts';
import type { Note, Outcome } from './outcome.ts';
import type { Review } from './review.ts';

export interface Counts {
  kinds: Readonly<Record<MarkKind, number>>;
  /** Numbers of the article, those of changes included. */
  numbers: number;
  explained: number;
  /** Figures and awards, and how many of them the author has compared with the text. */
  stated: number;
  checked: number;
  errors: number;
  warnings: number;
}

export function countsOf({ checked }: Review, { items, notes }: Outcome): Counts {
  const of = (kind: MarkKind): Item[] => items.filter((item) => kindOf(item) === kind);
  const marks = marksOf(items);
  const stated = [...of('figure'), ...of('award')];
  const kinds = Object.fromEntries(markKinds.map((kind) => [kind, of(kind).length])) as Record<MarkKind, number>;
  return {
    kinds,
    numbers: marks.length,
    explained: marks.filter((mark) => mark.items.every((item) => kindOf(item) !== 'unexplained')).length,
    stated: stated.length,
    checked: stated.filter(({ id }) => checked.includes(id)).length,
    errors: notes.filter(({ severity }) => severity === 'error').length,
    warnings: notes.filter(({ severity }) => severity === 'warning').length,
  };
}

/** Whether an author has to look at a place before anything is published. */
export function isOpen(item: Item, notes: readonly Note[]): boolean {
  return kindOf(item) === 'unexplained' || notes.some(({ target }) => target.kind === 'item' && target.id === item.id);
}

/** The place after a position of the article, or before it, that wants to be looked at; round at the end. */
export function nextMark(
  marks: readonly Mark[],
  from: number,
  direction: 'next' | 'previous',
  isWanted: (mark: Mark) => boolean,
): Mark | undefined {
  const wanted = marks.filter((mark) => !mark.isEcho && isWanted(mark));
  return direction === 'next'
    ? (wanted.find(({ start }) => start > from) ?? wanted[0])
    : (wanted.findLast(({ start }) => start < from) ?? wanted.at(-1));
}

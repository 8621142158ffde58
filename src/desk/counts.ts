/** How an article stands: what its numbers are, and what is still to be looked at. */
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

/** Ids of figures and awards that their author has compared with the article: not of what is wrong all the same. */
export function comparedOf({ checked }: Review, notes: readonly Note[]): string[] {
  return checked.filter((id) => !hasError(id, notes));
}

/** Whether something is wrong with an item. */
export function hasError(id: string, notes: readonly Note[]): boolean {
  return notes.some(({ severity, target }) => severity === 'error' && target.kind === 'item' && target.id === id);
}

export function countsOf(review: Review, { items, notes }: Outcome): Counts {
  const compared = comparedOf(review, notes);
  const of = (kind: MarkKind): Item[] => items.filter((item) => kindOf(item) === kind);
  const marks = marksOf(items);
  const stated = [...of('figure'), ...of('award')];
  const kinds = Object.fromEntries(markKinds.map((kind) => [kind, of(kind).length])) as Record<MarkKind, number>;
  return {
    kinds,
    numbers: marks.length,
    explained: marks.filter((mark) => mark.items.every((item) => kindOf(item) !== 'unexplained')).length,
    stated: stated.length,
    checked: stated.filter(({ id }) => compared.includes(id)).length,
    errors: notes.filter(({ severity }) => severity === 'error').length,
    warnings: notes.filter(({ severity }) => severity === 'warning').length,
  };
}

/** A place of the article at which its author stops: a number, or a line of which something is said. */
export type Stop = { at: number } & ({ mark: Mark } | { line: number });

/** Everything that wants to be looked at before anything is published, in the order of the article. */
export function stopsToReview(marks: readonly Mark[], notes: readonly Note[], text: string): Stop[] {
  const isSaidOf = (item: Item): boolean => notes.some(({ target }) => target.kind === 'item' && target.id === item.id);
  const isOpen = (mark: Mark): boolean => mark.items.some((item) => kindOf(item) === 'unexplained' || isSaidOf(item));
  const lines = new Set(notes.flatMap(({ target }) => (target.kind === 'line' ? [target.line] : [])));
  // The end of a line comes after all of its numbers, and before those of the next.
  const atEnd = [...lines].map((line) => ({ at: text.split('\n').slice(0, line).join('\n').length, line }));
  return [...stopsAt(marks.filter(isOpen)), ...atEnd].sort((left, right) => left.at - right.at);
}

/** Figures and awards that their author has not compared with the article yet. */
export function stopsToCompare(marks: readonly Mark[], compared: readonly string[]): Stop[] {
  return stopsAt(marks.filter(({ items }) => items.some((item) => isStated(item) && !compared.includes(item.id))));
}

function stopsAt(marks: readonly Mark[]): Stop[] {
  return marks.filter(({ isEcho }) => !isEcho).map((mark) => ({ at: mark.start, mark }));
}

function isStated(item: Item): boolean {
  return kindOf(item) === 'figure' || kindOf(item) === 'award';
}

/** The stop after a position of the article, or before it; round at the end. */
export function nextStop<Place extends { at: number }>(
  stops: readonly Place[],
  from: number,
  direction: 'next' | 'previous',
): Place | undefined {
  return direction === 'next'
    ? (stops.find(({ at }) => at > from) ?? stops[0])
    : (stops.findLast(({ at }) => at < from) ?? stops.at(-1));
}

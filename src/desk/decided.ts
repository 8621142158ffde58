/** From a review to the reading that its author stands by. */
import type { Dismissed } from '../import/draft.ts';
import { oneLine } from '../import/written-statement.ts';
import type { ProseAward, ProseFigure, ProseReading, Span } from '../prose/reading.ts';
import type { Decision, ReadAs, ReadItem, Review } from './review.ts';

/** What a place of the article states once its author has decided. */
export type Standing = Exclude<ReadAs, { kind: 'figure' }> | { kind: 'figure'; figure: ProseFigure } | Dismissal;

type Dismissal = Extract<Decision, { kind: 'dismissed' }>;

export interface Item extends Omit<ReadItem, 'read'> {
  /** Absent where the author added it. */
  read?: ReadAs;
  decision?: Decision;
  standing: Standing;
}

/** Every item in the order of the article, those the author added among them. */
export function itemsOf({ items, decisions }: Review): Item[] {
  const read = items.map((item): Item => {
    const decision = decisions[item.id];
    return { ...item, decision, standing: decision ?? item.read };
  });
  const known = new Set(items.map(({ id }) => id));
  const added = Object.entries(decisions).flatMap(([id, decision]): Item[] => {
    if (known.has(id) || decision.kind === 'dismissed') return [];
    const { start, end, line, quote } = decision.kind === 'figure' ? decision.figure : decision.award;
    return [{ id, start, end, line, quote, echoes: [], decision, standing: decision }];
  });
  return [...read, ...added].sort((left, right) => left.start - right.start || left.end - right.end);
}

/** Figures and awards as they go into the bulletin. */
export function decidedReading(review: Review): ProseReading {
  const items = itemsOf(review);
  const figures = items.flatMap(({ standing }): ProseFigure[] => {
    if (standing.kind !== 'figure') return [];
    return 'wholes' in standing ? [standing.figure, ...(standing.wholes as ProseFigure[])] : [standing.figure];
  });
  const awards = items.flatMap(({ standing }): ProseAward[] => (standing.kind === 'award' ? [standing.award] : []));
  return { ...review.reading, figures, awards };
}

/** Numbers that the author says are no figures, each with words enough to know it by. */
export function dismissals(review: Review): Dismissed[] {
  const { text } = review.manuscript;
  return itemsOf(review).flatMap(({ standing, start, end, echoes }): Dismissed[] => {
    if (standing.kind !== 'dismissed') return [];
    const numbers = [{ start, end }, ...echoes];
    const first = Math.min(...numbers.map((number) => number.start));
    const last = Math.max(...numbers.map((number) => number.end));
    return [{ text: tellingWords(text, first, last), reason: standing.reason }];
  });
}

/** A place with as many words of its line around it as it takes to occur but once. */
export function tellingWords(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const lineEnd = found === -1 ? text.length : found;
  let [from, to] = [start, end];
  let isLeft = true;
  while (occursAgain(text, from, to) && (from > lineStart || to < lineEnd)) {
    if (isLeft && from > lineStart) from = lineStart + wordStartBefore(text.slice(lineStart, from));
    else if (to < lineEnd) to += wordEndAfter(text.slice(to, lineEnd));
    isLeft = !isLeft;
  }
  return oneLine(text.slice(from, to));
}

function occursAgain(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return text.indexOf(words) !== text.lastIndexOf(words);
}

function wordStartBefore(before: string): number {
  return before.trimEnd().search(/\S+$/);
}

function wordEndAfter(after: string): number {
  return /^\s*\S+|^\s+/.exec(after)?.[0].length ?? after.length;
}

/** Places of the article with the items that stand there, none overlapping another. */
export interface Mark {
  start: number;
  end: number;
  /** The first is the one to be spoken of. */
  items: readonly Item[];
  /** Whether the number belongs to a figure that stands elsewhere. */
  isEcho: boolean;
}

export function marksOf(items: readonly Item[]): Mark[] {
  const places = items.flatMap((item): (Pick<Span, 'start' | 'end'> & { item: Item; isEcho: boolean })[] => [
    { start: item.start, end: item.end, item, isEcho: false },
    ...item.echoes.map(({ start, end }) => ({ start, end, item, isEcho: true })),
  ]);
  const marks: Mark[] = [];
  for (const { start, end, item, isEcho } of places.sort((left, right) => left.start - right.start)) {
    const last = marks.at(-1);
    if (last && start < last.end) {
      marks[marks.length - 1] = { ...last, end: Math.max(last.end, end), items: [...last.items, item] };
    } else marks.push({ start, end, items: [item], isEcho });
  }
  return marks;
}

/** A line of the article in other words: what was decided of all that they leave alone stands. */
import { withWords } from '../import/edit-manuscript.ts';
import { changesBetween, movedSpan } from '../import/text-changes.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Span } from '../prose/reading.ts';
import { beginReview } from './begin-review.ts';
import { itemsOf } from './decided.ts';
import { type Decision, itemId, type ReadItem, type Review } from './review.ts';

/** @param words what stands in the line from now on; nothing where it shall go */
export function editLine(
  review: Review,
  line: Pick<Span, 'start' | 'end'>,
  words: string,
  vocabulary: Vocabulary,
): Review {
  const before = review.manuscript.text;
  const manuscript = withWords(review.manuscript, line, words);
  const { name, chosen, pictures } = review;
  const fresh = beginReview(manuscript, vocabulary);
  const changes = changesBetween(before, manuscript.text);
  const moved = (span: Span): Span | undefined => {
    const place = movedSpan(changes, span);
    return place && { ...span, ...place, line: manuscript.text.slice(0, place.start).split('\n').length };
  };
  const movedId = (id: string): string | undefined => {
    const [, start, end, time = ''] = /^(\d+)-(\d+)(\.\d+)?$/.exec(id) ?? [];
    const place = movedSpan(changes, { start: Number(start), end: Number(end) });
    return place && `${itemId(place)}${time}`;
  };
  const was = new Map(review.items.map((item) => [item.id, item]));
  const is = new Map(fresh.items.map((item) => [item.id, item]));
  const decisions = Object.entries(review.decisions).flatMap(([id, decision]): [string, Decision][] => {
    const now = movedId(id);
    const there = movedDecision(decision, moved);
    // What was decided of a number that is read otherwise now, as part of another, would state it twice.
    return now === undefined || !there || (was.has(id) && !is.has(now)) ? [] : [[now, there]];
  });
  const checked = itemsOf(review).flatMap(({ id, start, end }): string[] => {
    const now = movedId(id);
    const isSame = now !== undefined && (review.decisions[id] !== undefined || saysSame(was.get(id), is.get(now)));
    const isTouched = movedSpan(changes, lineAround(before, start, end)) === undefined;
    return review.checked.includes(id) && isSame && !isTouched ? [now] : [];
  });
  return { ...fresh, name, chosen, pictures, decisions: Object.fromEntries(decisions), checked };
}

function movedDecision(decision: Decision, moved: (span: Span) => Span | undefined): Decision | undefined {
  switch (decision.kind) {
    case 'dismissed':
      return decision;
    case 'award': {
      const place = moved(decision.award);
      return place && { kind: 'award', award: { ...decision.award, ...place } };
    }
    case 'figure': {
      const { figure } = decision;
      const place = moved(figure);
      const elsewhere = figure.elsewhere?.flatMap((span) => moved(span) ?? []);
      return place && { kind: 'figure', figure: { ...figure, ...place, ...(elsewhere && { elsewhere }) } };
    }
  }
}

function lineAround(text: string, start: number, end: number): Pick<Span, 'start' | 'end'> {
  const lineEnd = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineEnd === -1 ? text.length : lineEnd };
}

/** Whether a number is read as before, wherever it stands. */
function saysSame(before: ReadItem | undefined, now: ReadItem | undefined): boolean {
  const places = ['start', 'end', 'line'];
  const said = (item: ReadItem | undefined): string =>
    JSON.stringify(item?.read, (key, value) => (places.includes(key) ? undefined : value));
  return said(before) === said(now);
}

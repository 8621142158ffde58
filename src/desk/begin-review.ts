/** From an article to its review: every number read, nothing decided yet. */
import type { Manuscript } from '../import/manuscript.ts';
import { readArticle } from '../import/read-article.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ProseReading, Span } from '../prose/reading.ts';
import { numbersOutside } from './number-runs.ts';
import { itemId, type KeptReview, type ReadAs, type ReadItem, type Review } from './review.ts';

export function beginReview(
  manuscript: Manuscript,
  vocabulary: Vocabulary,
  kept: Omit<KeptReview, 'manuscript'> = { chosen: {}, decisions: {}, checked: [], pictures: {} },
): Review {
  const reading = readArticle(manuscript, vocabulary);
  return { ...kept, manuscript, reading, items: itemsIn(manuscript.text, reading) };
}

function itemsIn(text: string, reading: ProseReading): ReadItem[] {
  const { figures, awards, distractors, unexplained } = reading;
  const sameSpan = (left: Span, right: Span): boolean => left.start === right.start && left.end === right.end;
  const found: [Span, ReadAs][] = [
    ...figures.flatMap((figure): [Span, ReadAs][] => {
      const part = figure.isWhole && figures.find((other) => !other.isWhole && sameSpan(other, figure));
      if (part) return [];
      const wholes = figures.filter((other) => !figure.isWhole && other.isWhole && sameSpan(other, figure));
      return [[figure, { kind: 'figure', figure, wholes }]];
    }),
    ...awards.map((award): [Span, ReadAs] => [award, { kind: 'award', award }]),
    ...distractors.map((known): [Span, ReadAs] => [known, { kind: 'known', reason: known.reason }]),
    ...unexplained.map((number): [Span, ReadAs] => [number, { kind: 'unexplained' }]),
  ];
  const { echoes, loose } = numbersOutside(
    text,
    found.map(([span]) => span),
    figures,
  );
  const read = [...found, ...loose.map((number): [Span, ReadAs] => [number, { kind: 'unexplained' }])];
  const times = new Map<string, number>();
  return read
    .sort(([left], [right]) => left.start - right.start || left.end - right.end)
    .map(([{ start, end, line, quote }, as]) => {
      const base = itemId({ start, end });
      const time = (times.get(base) ?? 0) + 1;
      times.set(base, time);
      const own = as.kind === 'figure' ? (echoes.get(as.figure) ?? []) : [];
      return { id: time === 1 ? base : `${base}.${time}`, start, end, line, quote, read: as, echoes: own };
    });
}

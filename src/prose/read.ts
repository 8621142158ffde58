/** The reading of prose; so far it finds numbers, and says of each that nothing is known of it. */
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ProseReading, Unexplained } from './reading.ts';

const number = /\d+(?:[.,]\d+)*/g;

/** Reads figures, changes and awards out of a Vietnamese article. */
export function readProse(text: string, _vocabulary: Vocabulary): ProseReading {
  const unexplained = [...text.matchAll(number)].map(({ index, 0: quote }): Unexplained => {
    const before = text.slice(0, index).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    return { start: index, end: index + quote.length, line: before.length, column, quote };
  });
  const title = text.split('\n').find((line) => line.trim() !== '') ?? '';
  return {
    proposedTitle: { value: title.trim(), certain: false },
    proposedPublished: { value: null, certain: false },
    proposedPeriod: { value: null, certain: false },
    proposedAgency: { value: null, certain: false },
    figures: [],
    awards: [],
    distractors: [],
    unexplained,
    coverage: unexplained.length === 0 ? 1 : 0,
  };
}

/** "Giảm" alone, without a number: the article must say so, and must not say that it rose. */
import { directionOf } from '../model/figure.ts';
import type { Problem } from '../model/problem.ts';
import { type Audited, finding, sentenceAt } from './audited.ts';
import { namedShare, surroundingsOf } from './metric-names.ts';
import { saidOf } from './said-of-metric.ts';
import type { StatedFigure } from './stated-figures.ts';
import { wordsAround } from './words-around.ts';

export function directionProblems(stated: StatedFigure, audited: Audited): Problem[] {
  const { name: metric, written: found, place, figure } = stated;
  const going = directionOf(figure);
  const read = saidOf(stated, audited).flatMap((one) => one.changes.map((change) => ({ ...one, change })));
  if (read.some(({ change }) => isSame(directionOf(change.figure), going))) return [];
  const otherwise = (said: string): Problem[] => [
    finding('warning', place, { code: 'direction-otherwise', metric, found, said }),
  ];
  const [first] = read;
  if (first) return otherwise(first.quote);
  if (!audited.reading || stated.statement?.metric === undefined) return [];
  const said = saidNear(stated.statement.metric, audited);
  if (said.some(({ direction, isDenied }) => direction === going && !isDenied)) return [];
  const denied = said.find(({ share }) => share >= most);
  return denied
    ? otherwise(wordsAround(denied, audited))
    : [finding('warning', place, { code: 'direction-not-in-article', metric, found })];
}

interface SaidDirection {
  start: number;
  end: number;
  direction: 'up' | 'down';
  /** "không tăng". */
  isDenied: boolean;
  /** How much of the metric's name is said there. */
  share: number;
}

/** Words of change in sentences that name a metric, or that follow one that does in its paragraph. */
function saidNear(metric: string, audited: Audited): SaidDirection[] {
  const { text, articleStart, vocabulary } = audited;
  return [...text.matchAll(changing)].flatMap(({ index: start, 0: found }): SaidDirection[] => {
    const end = start + found.length;
    if (start < articleStart) return [];
    const { clause, context } = surroundingsOf({ start, end }, audited);
    const share = namedShare(metric, context, vocabulary);
    const others = [...vocabulary.metrics.keys()].map((other) => namedShare(other, clause, vocabulary));
    if (Math.max(...others) - share >= margin) return [];
    const { words, at } = sentenceAt(text, start);
    const isDenied = denying.test(words.slice(0, at));
    return share < least ? [] : [{ start, end, direction: rising.test(found) ? 'up' : 'down', isDenied, share }];
  });
}

/** So much of a name is enough to know it by, and so much that something like it may be meant. */
const [most, least] = [0.75, 0.3];
/** By how much another metric must be named better to be the one that is spoken of. */
const margin = 0.45;
const changing = /(?<!\p{L})(?:tăng|nhiều hơn|cao hơn|lớn hơn|giảm|ít hơn|thấp hơn|hạ)(?!\p{L})/giu;
const rising = /^(?:tăng|nhiều|cao|lớn)/iu;
const denying = /(?<!\p{L})(?:không|chưa|chẳng)(?: (?:hề|có|bị|được))?\s+$/iu;

function isSame(left: string, right: string): boolean {
  return left === right || left === 'unknown' || right === 'unknown';
}

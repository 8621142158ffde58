/** Two figures of the head that have changed places: around each number the article names the other metric. */
import type { Problem } from '../model/problem.ts';
import type { ArticleNumber } from '../prose/places/article-numbers.ts';
import { type Audited, finding } from './audited.ts';
import { namedShare, type Surroundings, surroundingsOf } from './metric-names.ts';
import type { StatedFigure } from './stated-figures.ts';
import { wordsAround } from './words-around.ts';

/** By how much the names must fit better the other way round, of three whole names for each number. */
const least = 0.8;

/** A level, and the only number of the article that it can be. */
export interface Placed {
  stated: StatedFigure;
  number: ArticleNumber;
}

export function exchanges(placed: readonly Placed[], audited: Audited): Problem[] {
  const known = placed.flatMap(({ stated, number }) =>
    stated.kind === 'level' && stated.statement?.metric !== undefined
      ? [{ stated, number, metric: stated.statement.metric, said: surroundingsOf(number, audited) }]
      : [],
  );
  const nearness = (metric: string, { clause, sentence, context }: Surroundings): number => {
    const [near, further, far] = [clause, sentence, context].map((said) =>
      namedShare(metric, said, audited.vocabulary),
    ) as [number, number, number];
    return near + (further + far) / 2;
  };
  return known.flatMap((one): Problem[] => {
    const own = nearness(one.metric, one.said);
    const others = known.filter((two) => two !== one && areAlike(one.stated, two.stated) && one.metric !== two.metric);
    const [best] = others
      .map((two) => ({
        two,
        gain: nearness(one.metric, two.said) + nearness(two.metric, one.said) - own - nearness(two.metric, two.said),
      }))
      .sort((left, right) => right.gain - left.gain);
    if (!best || best.gain < least) return [];
    const { name: metric, written: found, place } = one.stated;
    const said = wordsAround(one.number, audited);
    return [finding('warning', place, { code: 'metric-otherwise', metric, found, said, called: best.two.metric })];
  });
}

function areAlike(left: StatedFigure, right: StatedFigure): boolean {
  const [one, two] = [left.statement, right.statement];
  return left.measure.id === right.measure.id && one?.role === two?.role && one?.period.id === two?.period.id;
}

/** What the sentences of the article, as they are read, make of a number that stands in them. */
import { compare } from '../model/decimal.ts';
import type { Change, Figure } from '../model/figure.ts';
import type { ArticleNumber } from '../prose/places/article-numbers.ts';
import type { ProseFigure } from '../prose/reading.ts';
import type { Audited } from './audited.ts';
import { numbersOf, type StatedFigure } from './stated-figures.ts';
import { overlap } from './stretches.ts';

/** A number of the article that is read as a level, or as the size of a change. */
export interface Understood {
  figure: ProseFigure;
  /** Absent for a level. */
  change?: Change;
}

/** Everything that a number with the digits of a stated figure is read as; nothing where it is not read at all. */
export function understoodOf(number: ArticleNumber, stated: StatedFigure, { reading }: Audited): Understood[] {
  const there = (reading?.figures ?? []).filter((said) =>
    [said, ...(said.elsewhere ?? [])].some((span) => overlap(span, number)),
  );
  return there.flatMap((figure): Understood[] => [
    ...(figure.figure && hasNumberOf(figure.figure, stated) ? [{ figure }] : []),
    ...figure.changes.filter((change) => hasNumberOf(change.figure, stated)).map((change) => ({ figure, change })),
  ]);
}

function hasNumberOf({ value, valueMax, of }: Figure, stated: StatedFigure): boolean {
  const own = [value, valueMax, of].filter((part) => part !== undefined).map((part) => part.replace('-', ''));
  return numbersOf(stated).some((number) => own.some((part) => compare(part, number) === 0));
}

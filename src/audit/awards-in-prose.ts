/** Honours that the article speaks of and the head does not. */
import { compare } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Problem } from '../model/problem.ts';
import { fold } from '../model/text.ts';
import type { ProseAward } from '../prose/reading.ts';
import { type Audited, finding } from './audited.ts';
import type { StatedFigure } from './stated-figures.ts';

export function awardsInProse(audited: Audited): Problem[] {
  const { reading, placeAt, stated } = audited;
  const left = stated.filter(({ kind }) => kind === 'award');
  const others = stated.filter(({ kind }) => kind !== 'award');
  const seen = new Set<string>();
  return (reading?.awards ?? [])
    .filter((award) => !audited.isDismissed(award) && isCounted(award))
    .filter((award) => {
      const counts = countsOf(award);
      const said = `${fold(award.honour)} ${counts.map(({ value }) => value).join(' ')}`;
      const isAgain = seen.has(said);
      seen.add(said);
      const areTaken = counts.map((count) => take(left, count) || others.some((other) => isSame(other, count)));
      return !isAgain && areTaken.includes(false);
    })
    .map(({ start, quote }) => finding('warning', placeAt(start), { code: 'award-unclaimed', found: quote }));
}

/** "Một cá nhân có thể được khen nhiều lần" honours nobody: one that no digit counts is too little to go by. */
function isCounted(award: ProseAward): boolean {
  return /\d/u.test(award.quote) || countsOf(award).some(({ value }) => compare(value, '1') !== 0);
}

/** Each stated number accounts for one of the article's. */
function take(left: StatedFigure[], count: Figure): boolean {
  const index = left.findIndex((figure) => isSame(figure, count));
  if (index >= 0) left.splice(index, 1);
  return index >= 0;
}

function isSame({ size }: StatedFigure, { value }: Figure): boolean {
  return compare(size.value, value) === 0;
}

function countsOf({ collectives, individuals, combined }: ProseAward): Figure[] {
  return [collectives, individuals, combined].filter((figure) => figure !== undefined);
}

/** Honours that the article speaks of and the head does not. */
import { compare, type Decimal } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Problem } from '../model/problem.ts';
import type { ProseAward } from '../prose/reading.ts';
import { type Audited, finding, occurrencesOf } from './audited.ts';
import { numbersOf } from './stated-figures.ts';

export function awardsInProse(audited: Audited): Problem[] {
  const { reading, bulletin, placeAt, stated } = audited;
  const dismissed = bulletin.notAFigure.flatMap(({ text }) => occurrencesOf(text, audited));
  const isStated = (value: Decimal): boolean =>
    stated.some((figure) => numbersOf(figure).some((own) => compare(own, value) === 0));
  return (reading?.awards ?? [])
    .filter(({ start, end }) => !dismissed.some((span) => start < span.end && end > span.start))
    .filter((award) => !countsOf(award).every(({ value }) => isStated(value)))
    .map(({ start, quote }) => finding('warning', placeAt(start), { code: 'award-unclaimed', found: quote }));
}

function countsOf({ collectives, individuals, combined }: ProseAward): Figure[] {
  return [collectives, individuals, combined].filter((figure) => figure !== undefined);
}

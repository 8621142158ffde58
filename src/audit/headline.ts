/** A headline may round what the article says, as long as its own words say that it does. */
import { compare, type Decimal, divide, subtract } from '../model/decimal.ts';
import type { Problem } from '../model/problem.ts';
import { type ArticleNumber, isNearing, mayBe } from '../prose/places/article-numbers.ts';
import { type Audited, finding } from './audited.ts';
import type { StatedFigure } from './stated-figures.ts';
import { wordsAround } from './words-around.ts';

/** Nobody rounds fewer than a hundred. */
const smallest = '100';
/** Further off than that it is another number; "hơn 1.000" may be further off than what passes for exact. */
const [nearest, nearestBound] = ['0.05', '0.1'];

export function headline(audited: Audited): Problem[] {
  const { numbers, articleStart, text, placeAt } = audited;
  return numbers
    .filter(({ start, isDoubtful }) => start < articleStart && !isDoubtful)
    .filter((number) => !audited.isDismissed(number) && !audited.isNoFigure(number))
    .flatMap((number): Problem[] => {
      const place = placeAt(number.start);
      const found = wordsAround(number, audited);
      const same = sameAs(number, audited);
      const agrees = ({ size }: StatedFigure): boolean =>
        number.operator === undefined || number.operator === size.operator || size.operator === 'range';
      if (same.length > 0) {
        const [first] = same;
        return first === undefined || same.some(agrees)
          ? []
          : [finding('warning', place, { code: 'headline-bound', found, said: first.written })];
      }
      const full = roundedFrom(number, audited);
      if (!full || number.operator === undefined) return [];
      const said = full.written;
      if (number.operator === 'eq') return [finding('warning', place, { code: 'headline-rounds', found, said })];
      return isTrue(number, full.size.value, text)
        ? []
        : [finding('warning', place, { code: 'headline-bound', found, said })];
    });
}

/** The stated figure that a number of the title stands for in fewer digits. */
export function roundedFrom(number: ArticleNumber, { stated, articleStart }: Audited): StatedFigure | undefined {
  const [value = '0'] = number.readings;
  if (number.start >= articleStart || compare(value, smallest) < 0) return undefined;
  const isBound = number.operator !== undefined && number.operator !== 'eq';
  return stated.find(({ size, sign }) => {
    if (sign !== number.sign || compare(size.value, '0') === 0) return false;
    const off = divide(subtract(value, size.value), size.value).replace('-', '');
    return compare(off, isBound ? nearestBound : nearest) <= 0 && digitsThatCount(value) < digitsThatCount(size.value);
  });
}

function sameAs(number: ArticleNumber, { stated }: Audited): StatedFigure[] {
  return stated.filter(({ size, sign, measure }) => sign === number.sign && mayBe(number, size.value, measure));
}

function isTrue(number: ArticleNumber, full: Decimal, text: string): boolean {
  const order = compare(full, number.readings[0] ?? '0');
  switch (number.operator) {
    case 'gt':
    case 'ge':
      return order >= 0;
    case 'lt':
    case 'le':
      return order <= 0;
    default:
      return order <= 0 || !isNearing(number, text);
  }
}

/** 2 in 22.000, 5 in 22.022. */
function digitsThatCount(number: Decimal): number {
  const digits = number.replace(/\D/gu, '').replace(/^0+/, '');
  return (number.includes('.') ? digits : digits.replace(/0+$/, '')).length;
}

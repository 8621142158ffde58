/** Numbers of the title and the article that nothing in the head accounts for. */
import { compare, type Decimal, isEqual, places, toNumber } from '../model/decimal.ts';
import type { Problem } from '../model/problem.ts';
import { unitBeside } from '../prose/numbers/unit-beside.ts';
import { type ArticleNumber, mayBe } from '../prose/places/article-numbers.ts';
import type { Claim } from '../prose/places/figure-claim.ts';
import { figurePlaces } from '../prose/places/figure-places.ts';
import { type NumberSieve, sieve, writtenAs } from '../prose/places/number-sieve.ts';
import { beside } from '../prose/places/surroundings.ts';
import { type Audited, finding, occurrencesOf } from './audited.ts';
import { saidInstead } from './figures-in-prose.ts';
import { roundedFrom } from './headline.ts';
import { hasSize, numbersOf, type StatedFigure } from './stated-figures.ts';
import { type Cover, coverOf, overlap } from './stretches.ts';

/** What became of a number of the article. */
export type Account = 'stated' | 'dismissed' | 'award' | 'no figure' | 'unclaimed';

/** One number of the article: a ratio and a range are two. */
export interface AccountedNumber {
  start: number;
  end: number;
  value: Decimal;
  account: Account;
}

export function unclaimedNumbers(audited: Audited): Problem[] {
  return accountsOf(audited)
    .filter(({ account }) => account === 'unclaimed')
    .map(({ start, end }) =>
      finding('warning', audited.placeAt(start), {
        code: 'number-unclaimed',
        found: audited.text.slice(start, end),
      }),
    );
}

/** Every number of the article with what accounts for it. */
export function accountsOf(audited: Audited): AccountedNumber[] {
  const { text, reading, isDismissed, isNoFigure } = audited;
  const numbers = audited.numbers.filter(({ isDoubtful }) => !isDoubtful);
  const taken = placesOfStated(audited);
  const instead = sieve(saidInstead(audited), (size) => [toNumber(size)]);
  const awards = coverOf(reading?.awards ?? [], text.length);
  const statedBy = sieve(audited.stated, (figure) =>
    numbersOf(figure).flatMap((own) => writtenAs(own, figure.measure)),
  );
  return numbers.flatMap((number) => {
    const parts = [...number.readings.slice(0, 1), number.valueMax, number.of].filter((part) => part !== undefined);
    return parts.map((value, index): AccountedNumber => {
      const account = (): Account => {
        const same = statedAs(value, index, number, statedBy);
        if (same.length > 0 && taken.touches(number)) return 'stated';
        if (isDismissed(number)) return 'dismissed';
        if (instead.having([toNumber(value)]).some((size) => compare(size, value) === 0)) return 'stated';
        if (isNoFigure(number)) return 'no figure';
        if (awards.touches(number)) return 'award';
        if (!reading && !isTelling(number, text)) return 'no figure';
        if (roundedFrom(number, audited)) return 'stated';
        return isRepeated(value, number, same, audited) ? 'stated' : 'unclaimed';
      };
      return { start: number.start, end: number.end, value, account: account() };
    });
  });
}

/** Where the stated figures stand, each number of the text given to one of them. */
function placesOfStated(audited: Audited): Cover {
  const { passages, vocabulary, text, stated, articleStart, numbersBy } = audited;
  const starts = passages.reduce<number[]>((sums, _, index) => {
    sums.push(index === 0 ? 0 : (sums[index - 1] ?? 0) + (passages[index - 1]?.text.length ?? 0) + 1);
    return sums;
  }, []);
  const claims = stated.filter(hasSize).map((figure) => claimOf(figure, audited));
  const article = passages.map((passage, index) => (index === 0 ? { ...passage, text: '' } : passage));
  const found = figurePlaces(claims, article, vocabulary.site.measures.values());
  const places = [...found.values()].map(({ passage, start, end }) => ({
    start: start + (starts[passage] ?? 0),
    end: end + (starts[passage] ?? 0),
  }));
  const taken = coverOf(places, text.length);
  // What too little speaks for is still the only number that can be meant.
  for (const figure of stated.filter(({ id }) => !found.has(id))) {
    const quoted = figure.quote === undefined ? [] : occurrencesOf(figure.quote, { text });
    const values = numbersOf(figure);
    const left = numbersBy
      .having(values.flatMap((value) => writtenAs(value, figure.measure)))
      .filter(
        (number) =>
          number.start >= articleStart &&
          values.some((value) => hasValue(number, value, figure)) &&
          (figure.size.operator === 'range' || !taken.touches(number)),
      );
    const nearest = left.find(({ start }) => quoted.some((quote) => start >= quote.start && start < quote.end));
    const chosen = figure.size.operator === 'range' ? left : [nearest ?? left[0]];
    for (const number of chosen) if (number) taken.add(number);
  }
  for (const whole of stated.flatMap(({ size }) => size.of ?? [])) {
    const number = numbersBy
      .having([toNumber(whole)])
      .find(
        ({ start, end, sign, readings }) =>
          start >= articleStart &&
          sign === 'none' &&
          readings.some((reading) => isEqual(reading, whole)) &&
          !taken.touches({ start, end }),
      );
    if (number) taken.add(number);
  }
  return taken;
}

function claimOf(figure: StatedFigure, { vocabulary, bulletin }: Audited): Claim {
  const { id, size, unit, measure, quote, statement, name } = figure;
  const label = vocabulary.metrics.get(statement?.metric ?? '')?.label[bulletin.language] ?? name;
  const year = (statement?.period ?? bulletin.period).id.slice(0, 4);
  return { id, figure: size, unit, measure, quote, topic: `${label} ${statement?.scope ?? ''}`, year };
}

function hasValue(number: ArticleNumber, value: Decimal, { measure, sign }: StatedFigure): boolean {
  const isSigned = number.sign === sign || number.sign === 'none' || sign === 'points';
  const ends = [number.valueMax, number.of].filter((end) => end !== undefined);
  return isSigned && (mayBe(number, value, measure) || ends.some((end) => compare(end, value) === 0));
}

/** Of a ratio or a range each number must be stated: `91` does not account for the whole in "91/97". */
function statedAs(
  value: Decimal,
  index: number,
  number: ArticleNumber,
  stated: NumberSieve<StatedFigure>,
): StatedFigure[] {
  const meant = index === 0 ? number : { readings: [value], unit: number.unit };
  return stated
    .having(meant.readings.map(toNumber))
    .filter((figure) => numbersOf(figure).some((own) => mayBe(meant, own, figure.measure)));
}

/**
 * Said again: in the title; by a number that hardly stands twice by chance; or of the same things, where it is not
 * read as another metric.
 */
function isRepeated(
  value: Decimal,
  number: ArticleNumber,
  same: readonly StatedFigure[],
  { text, articleStart, reading, passageAt }: Audited,
): boolean {
  const isRare = value.replace(/\D/gu, '').length > 2 || places(value) > 0;
  const said = reading?.figures.find((span) => overlap(number, span));
  const { after } = beside(text, number.start, number.end);
  const isInRow = passageAt(number.start)?.isTableRow === true;
  const isSameThing = ({ measure, sign, statement }: StatedFigure): boolean =>
    (isInRow || (number.sign === 'percent' && sign === 'percent') || unitBeside(after, measure) !== undefined) &&
    (said?.metric == null || said.metric === statement?.metric);
  return same.some((figure) => number.start < articleStart || isRare || isSameThing(figure));
}

/** In a language whose sentences are not read: what is neither a year nor a day, nor so small that it may be a name. */
function isTelling({ start, end, readings: [value = '0'], sign }: ArticleNumber, text: string): boolean {
  const isYear = /^(?:19|20)\d\d$/u.test(text.slice(start, end));
  return !isYear && (sign !== 'none' || value.replace(/\D/gu, '').length > 2 || places(value) > 0);
}

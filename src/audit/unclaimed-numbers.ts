/** Numbers of the title and the article that nothing in the head accounts for. */
import { compare, type Decimal, places } from '../model/decimal.ts';
import type { Problem } from '../model/problem.ts';
import { type ArticleNumber, mayBe } from '../prose/article-numbers.ts';
import type { Claim } from '../prose/figure-claim.ts';
import { figurePlaces } from '../prose/figure-places.ts';
import { beside } from '../prose/surroundings.ts';
import { unitBeside } from '../prose/unit-beside.ts';
import { type Audited, finding, isDismissed, isNoFigure, occurrencesOf, overlap, passageAt } from './audited.ts';
import { saidInstead } from './figures-in-prose.ts';
import { roundedFrom } from './headline.ts';
import { hasSize, numbersOf, type StatedFigure } from './stated-figures.ts';

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
  const { text, reading } = audited;
  const numbers = audited.numbers.filter(({ isDoubtful }) => !isDoubtful);
  const taken = placesOfStated(audited);
  const instead = saidInstead(audited);
  const isWithin = (spans: readonly { start: number; end: number }[], number: ArticleNumber): boolean =>
    spans.some((span) => overlap(number, span));
  return numbers.flatMap((number) => {
    const parts = [...number.readings.slice(0, 1), number.valueMax, number.of].filter((part) => part !== undefined);
    return parts.map((value, index): AccountedNumber => {
      const account = (): Account => {
        if (isWithin(taken, number) && isStated(value, index, number, audited)) return 'stated';
        if (isDismissed(number, audited)) return 'dismissed';
        if (instead.some((size) => compare(size, value) === 0)) return 'stated';
        if (isNoFigure(number, audited)) return 'no figure';
        if (isWithin(reading?.awards ?? [], number)) return 'award';
        if (!reading && !isTelling(number, text)) return 'no figure';
        if (roundedFrom(number, audited)) return 'stated';
        return isRepeated(value, index, number, audited) ? 'stated' : 'unclaimed';
      };
      return { start: number.start, end: number.end, value, account: account() };
    });
  });
}

/** Where the stated figures stand, each number of the text given to one of them. */
function placesOfStated(audited: Audited): { start: number; end: number }[] {
  const { passages, vocabulary, text, stated, articleStart } = audited;
  const numbers = audited.numbers.filter(({ start }) => start >= articleStart);
  const starts = passages.reduce<number[]>((sums, _, index) => {
    sums.push(index === 0 ? 0 : (sums[index - 1] ?? 0) + (passages[index - 1]?.text.length ?? 0) + 1);
    return sums;
  }, []);
  const claims = stated.filter(hasSize).map((figure) => claimOf(figure, audited));
  const article = passages.map((passage, index) => (index === 0 ? { ...passage, text: '' } : passage));
  const found = figurePlaces(claims, article, vocabulary.site.measures.values());
  const taken = [...found.values()].map(({ passage, start, end }) => ({
    start: start + (starts[passage] ?? 0),
    end: end + (starts[passage] ?? 0),
  }));
  // What too little speaks for is still the only number that can be meant.
  for (const figure of stated.filter(({ id }) => !found.has(id))) {
    const quoted = figure.quote === undefined ? [] : occurrencesOf(figure.quote, { text });
    const left = numbers.filter(
      (number) =>
        numbersOf(figure).some((value) => hasValue(number, value, figure)) &&
        (figure.size.operator === 'range' || !taken.some((span) => overlap(number, span))),
    );
    const nearest = left.find(({ start }) => quoted.some((quote) => start >= quote.start && start < quote.end));
    const chosen = figure.size.operator === 'range' ? left : [nearest ?? left[0]];
    for (const number of chosen) if (number) taken.push(number);
  }
  for (const { size } of stated) {
    const whole = numbers.find(
      (number) =>
        number.sign === 'none' &&
        number.readings.some((reading) => size.of !== undefined && compare(reading, size.of) === 0) &&
        !taken.some((span) => overlap(number, span)),
    );
    if (whole) taken.push(whole);
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
function isStated(value: Decimal, index: number, number: ArticleNumber, { stated }: Audited): boolean {
  return stated.some((figure) => numbersOf(figure).some((own) => isSame(value, index, number, own, figure)));
}

/**
 * Said again: in the title; by a number that hardly stands twice by chance; or of the same things, where it is not
 * read as another metric.
 */
function isRepeated(value: Decimal, index: number, number: ArticleNumber, audited: Audited): boolean {
  const { text, articleStart, reading, stated } = audited;
  const isRare = value.replace(/\D/gu, '').length > 2 || places(value) > 0;
  const said = reading?.figures.find((span) => overlap(number, span));
  const { after } = beside(text, number.start, number.end);
  const isInRow = passageAt(number.start, audited)?.isTableRow === true;
  const isSameThing = ({ measure, sign, statement }: StatedFigure): boolean =>
    (isInRow || (number.sign === 'percent' && sign === 'percent') || unitBeside(after, measure) !== undefined) &&
    (said?.metric == null || said.metric === statement?.metric);
  return stated.some(
    (figure) =>
      (number.start < articleStart || isRare || isSameThing(figure)) &&
      numbersOf(figure).some((own) => isSame(value, index, number, own, figure)),
  );
}

function isSame(
  value: Decimal,
  index: number,
  number: ArticleNumber,
  own: Decimal,
  { measure }: StatedFigure,
): boolean {
  return index === 0 ? mayBe(number, own, measure) : mayBe({ readings: [value] }, own, measure);
}

/** In a language whose sentences are not read: what is neither a year nor a day, nor so small that it may be a name. */
function isTelling({ start, end, readings: [value = '0'], sign }: ArticleNumber, text: string): boolean {
  const isYear = /^(?:19|20)\d\d$/u.test(text.slice(start, end));
  return !isYear && (sign !== 'none' || value.replace(/\D/gu, '').length > 2 || places(value) > 0);
}

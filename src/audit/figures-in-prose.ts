/** Whether the article says what the head states: each number, and with the same bound, sign and direction. */
import { compare, type Decimal, isWhole } from '../model/decimal.ts';
import { type Change, directionOf, mirrored } from '../model/figure.ts';
import { printChange } from '../model/notation.ts';
import type { Problem } from '../model/problem.ts';
import { type ArticleNumber, mayBe } from '../prose/article-numbers.ts';
import { writtenAs } from '../prose/number-sieve.ts';
import { type Audited, finding, occurrencesOf, sentenceAt } from './audited.ts';
import { isValueOf, otherwiseSaid, saidOf } from './said-of-metric.ts';
import { hasSize, numbersOf, type StatedFigure } from './stated-figures.ts';
import { wordsAround } from './words-around.ts';

/** Up to here other languages write numbers in words, or as "the second", which nothing here reads. */
const smallest = 20;

export function figuresInProse(audited: Audited): Problem[] {
  return audited.stated.flatMap((stated) => {
    if (!hasSize(stated)) return directionProblems(stated, audited);
    const quoted = stated.quote === undefined ? [] : occurrencesOf(stated.quote, audited);
    const unquoted =
      stated.quote !== undefined && quoted.length === 0
        ? [finding('warning', stated.place, { code: 'quote-not-in-article', found: stated.quote })]
        : [];
    if (quoted.length > 0 && !/\d/u.test(stated.quote ?? '')) return [];
    if (isReadAsAward(stated, quoted, audited)) return unquoted;
    const outside = quoted.length > 0 ? outsideQuote(stated, quoted, audited) : undefined;
    const problem = outside ?? problemOf(stated, audited);
    return problem ? [...unquoted, problem] : unquoted;
  });
}

/** "Thư viện huyện và 9 đơn vị" are ten: one who is named is counted with the others, and no number says so. */
function isReadAsAward(
  { kind, size }: StatedFigure,
  quoted: readonly { start: number; end: number }[],
  { reading }: Audited,
): boolean {
  if (kind !== 'award') return false;
  const awards = reading?.awards ?? [];
  return awards
    .filter((award) => quoted.length === 0 || quoted.some(({ start, end }) => award.start < end && start < award.end))
    .flatMap(({ collectives, individuals, combined }) => [collectives, individuals, combined])
    .some((count) => count?.operator === size.operator && compare(count.value, size.value) === 0);
}

/** A quote with a number in it is where the figure stands: there must be its number. */
function outsideQuote(
  stated: StatedFigure,
  quoted: readonly { start: number; end: number }[],
  audited: Audited,
): Problem | undefined {
  const { name: metric, written: found, place, size, quote = '' } = stated;
  const inside = audited.numbers.filter((number) =>
    quoted.some(({ start, end }) => number.start >= start && number.end <= end),
  );
  if (inside.length === 0 || inside.some((number) => hasPart(number, size.value, stated))) return undefined;
  return finding('error', place, { code: 'figure-not-in-quote', metric, found, said: quote });
}

function problemOf(stated: StatedFigure, audited: Audited): Problem | undefined {
  const { name: metric, written: found, place } = stated;
  const numbers = numbersOf(stated);
  const present = numbers.map((value) => holdersOf(value, stated, audited));
  const absent = numbers.filter((_, index) => present[index]?.length === 0);
  const maybeInWords =
    !audited.reading && numbers.every((value) => isWhole(value) && compare(value, String(smallest)) <= 0);
  if (maybeInWords) return undefined;
  if (absent.length > 0) {
    if (absent.every((value) => compare(value, '0') === 0)) return undefined;
    // Who alone is honoured is named, and not counted.
    if (stated.kind === 'award' && numbers.every((value) => compare(value, '1') === 0)) return undefined;
    const other = otherwiseSaid(stated, audited);
    if (!other) return finding('error', place, { code: 'figure-not-in-article', metric, found });
    const { line: at } = audited.placeAt(other.figure.start);
    return finding('error', place, { code: 'article-says-otherwise', metric, found, said: other.said, at });
  }
  if (present[0]?.some(({ isDoubtful }) => isDoubtful)) return undefined;
  const own = (present[0] ?? []).filter((number) => isSigned(number, stated, audited));
  const [misfit] = present[0] ?? [];
  if (own.length === 0 && misfit) {
    const said = wordsAround(misfit, audited);
    const code = stated.sign === 'points' && misfit.sign === 'percent' ? 'points-as-percent' : 'sign-otherwise';
    return code === 'points-as-percent'
      ? finding('warning', audited.placeAt(misfit.start), { code, metric, found, said })
      : finding('error', place, { code, metric, found, said });
  }
  return otherwise(stated, own, audited) ?? exchanged(stated, audited);
}

/** The numbers of the article that may be this one of the head's. */
function holdersOf(value: Decimal, stated: StatedFigure, { numbersBy }: Audited): ArticleNumber[] {
  return numbersBy.having(writtenAs(value, stated.measure)).filter((number) => hasPart(number, value, stated));
}

function hasPart(number: ArticleNumber, value: string, { measure }: StatedFigure): boolean {
  const ends = [number.valueMax, number.of].filter((end) => end !== undefined);
  return mayBe(number, value, measure) || ends.some((end) => mayBe({ readings: [end] }, value, measure));
}

/** A row of a table may leave out its per cent sign, and so may all but the last number of a list. */
function isSigned(number: ArticleNumber, { sign }: StatedFigure, audited: Audited): boolean {
  if (number.sign === sign || (sign === 'points' && number.sign === 'none')) return true;
  if (number.sign !== 'none' || sign !== 'percent') return false;
  const isListed = /^(?:[\s,;–-]|\d|\p{L}{1,4}(?!\p{L}))*%/u.test(audited.text.slice(number.end, number.end + 30));
  return audited.passageAt(number.start)?.isTableRow === true || isListed;
}

/** Numbers that the article gives where the head gives others, or that it signs otherwise: both are one fault. */
export function saidInstead(audited: Audited): Decimal[] {
  return audited.stated.flatMap((stated) => {
    const numbers = numbersOf(stated);
    const present = numbers.map((value) => holdersOf(value, stated, audited));
    if (present.some((found) => found.length === 0)) return otherwiseSaid(stated, audited)?.sizes ?? [];
    return present.some((found) => found.some((number) => isSigned(number, stated, audited))) ? [] : numbers;
  });
}

/** With another bound, or the other way: only where no place of the number agrees with the head. */
function otherwise(stated: StatedFigure, own: readonly ArticleNumber[], audited: Audited): Problem | undefined {
  const { name: metric, written: found, size, kind, place, change } = stated;
  const going = kind === 'change' && change ? directionOf(change.figure) : undefined;
  const fits = own.filter(
    ({ direction }) => going === undefined || going === 'none' || direction === undefined || isSame(going, direction),
  );
  const [first] = own;
  if (fits.length === 0 && first) {
    return finding('error', place, { code: 'direction-otherwise', metric, found, said: wordsAround(first, audited) });
  }
  if (size.operator === 'range' && isRange(stated, audited)) return undefined;
  const [unlike] = fits;
  if (change && isOnWrongSide(change) && fits.every(({ operator }) => operator === undefined)) {
    const write = printed(change, { operator: mirrored(size).operator });
    return finding('warning', place, { code: 'bound-inverted', metric, found, write });
  }
  const agrees = fits.some(({ operator }) => operator === undefined || operator === size.operator);
  if (agrees || !unlike) return undefined;
  const said = wordsAround(unlike, audited);
  if (
    change &&
    unlike.operator !== undefined &&
    mirrored({ ...size, operator: unlike.operator }).operator === size.operator
  ) {
    return finding('error', place, { code: 'bound-inverted', metric, found, said, write: printed(change, unlike) });
  }
  const isPlain = unlike.operator === 'eq' && hasBound(sentenceAt(audited.text, unlike.start).words);
  return finding(isPlain ? 'warning' : 'error', place, { code: 'bound-otherwise', metric, found, said });
}

/** "từ 400 đến 450": both ends stand side by side, whatever counts there. */
function isRange({ size, measure }: StatedFigure, { numbersBy }: Audited): boolean {
  const most = 40;
  const [lows, highs] = [size.value, size.valueMax ?? size.value].map((value) =>
    numbersBy.having(writtenAs(value, measure)).filter((number) => mayBe(number, value, measure)),
  );
  return (lows ?? []).some(({ end }) => highs?.some(({ start }) => start >= end && start - end < most));
}

/** "≥ −5%" allows every rise, and "≤ +5%" every fall: hardly ever what was meant. */
function isOnWrongSide({ figure: { operator, value } }: Change): boolean {
  const going = compare(value, '0');
  return going < 0 ? operator === 'ge' || operator === 'gt' : going > 0 && (operator === 'le' || operator === 'lt');
}

/** Any word of a bound, perhaps a little away from its number. */
const hasBound = (words: string): boolean => /[<>≥≤~≈]/u.test(words);

function printed(change: Change, { operator = 'eq' }: Pick<ArticleNumber, 'operator'>): string {
  const { figure } = change;
  const size = figure.value.startsWith('-') ? mirrored(figure) : figure;
  const meant = { ...size, operator };
  return printChange({ ...change, figure: figure.value.startsWith('-') ? mirrored(meant) : meant });
}

/** "Giảm" alone: the article must not say that it rose. */
function directionProblems(stated: StatedFigure, audited: Audited): Problem[] {
  const { name: metric, written: found, place, figure } = stated;
  const said = saidOf(stated, audited).flatMap((one) => one.changes.map((change) => ({ ...one, change })));
  const isOther =
    said.length > 0 && said.every(({ change }) => !isSame(directionOf(change.figure), directionOf(figure)));
  const [first] = said;
  return isOther && first
    ? [finding('warning', place, { code: 'direction-otherwise', metric, found, said: first.quote })]
    : [];
}

/** Two figures that have changed places: the article gives this number to another metric, and this metric another. */
function exchanged(stated: StatedFigure, audited: Audited): Problem | undefined {
  const other = stated.kind === 'level' ? otherwiseSaid(stated, audited) : undefined;
  const { name: metric, written: found, place, measure, size } = stated;
  if (!other) return undefined;
  const holders = audited.reading?.figures.filter((said) => isValueOf(said, size.value)) ?? [];
  // Parts of one whole, such as targets met and exceeded, are told apart by more than their own words.
  const wholeOf = (id: string | null): string | undefined => audited.vocabulary.metrics.get(id ?? '')?.partOf;
  const isOther = (id: string | null): boolean =>
    id !== null && id !== metric && (wholeOf(id) === undefined || wholeOf(id) !== wholeOf(metric));
  const isElsewhere = holders.length > 0 && holders.every((said) => isOther(said.metric));
  const asChange = audited.numbersBy
    .having(writtenAs(size.value, measure))
    .filter((number) => mayBe(number, size.value, measure));
  const isChange = holders.length === 0 && asChange.every(({ direction }) => direction !== undefined);
  if (!isElsewhere && !isChange) return undefined;
  const { line: at } = audited.placeAt(other.figure.start);
  return finding('warning', place, { code: 'article-says-otherwise', metric, found, said: other.said, at });
}

function isSame(left: string, right: string): boolean {
  return left === right || left === 'unknown' || right === 'unknown';
}

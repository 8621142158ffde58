/** Whether the article says what the head states: each number, and with the same bound, sign and direction. */
import { compare, type Decimal, isWhole } from '../model/decimal.ts';
import type { Problem } from '../model/problem.ts';
import { type ArticleNumber, isWrittenAs, mayBe } from '../prose/places/article-numbers.ts';
import { writtenAs } from '../prose/places/number-sieve.ts';
import { type Audited, finding, occurrencesOf } from './audited.ts';
import { contradicted } from './contradicted.ts';
import { directionProblems } from './directions-in-prose.ts';
import { exchanges, type Placed } from './exchanges.ts';
import { countsInWords } from './numbers-in-words.ts';
import { isValueOf, otherwiseSaid } from './said-of-metric.ts';
import { hasSize, numbersOf, type StatedFigure } from './stated-figures.ts';
import { wordsAround } from './words-around.ts';

/** Up to here other languages write numbers in words, or as "the second", which nothing here reads. */
const smallest = 20;

export function figuresInProse(audited: Audited): Problem[] {
  const checked = audited.stated.map((stated) => ({ stated, problems: problemsOf(stated, audited) }));
  const placed = checked.flatMap(({ stated, problems }): Placed[] => {
    const [number, ...others] =
      problems.length > 0 ? [] : standingOf(holdersOf(stated.size.value, stated, audited), audited);
    return number && others.length === 0 ? [{ stated, number }] : [];
  });
  return [...checked.flatMap(({ problems }) => problems), ...exchanges(placed, audited)];
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

function problemsOf(stated: StatedFigure, audited: Audited): Problem[] {
  if (!hasSize(stated)) return directionProblems(stated, audited);
  const quoted = stated.quote === undefined ? [] : occurrencesOf(stated.quote, audited);
  const unquoted =
    stated.quote !== undefined && quoted.length === 0
      ? [finding('warning', stated.place, { code: 'quote-not-in-article', found: stated.quote })]
      : [];
  if (isReadAsAward(stated, quoted, audited)) return unquoted;
  const problem = quoted.length > 0 ? problemInQuote(stated, quoted, audited) : problemOf(stated, audited);
  return problem ? [...unquoted, problem] : unquoted;
}

/** A quote is where the figure stands: there must be its number, with the same bound and the same sign. */
function problemInQuote(
  stated: StatedFigure,
  quoted: readonly { start: number; end: number }[],
  audited: Audited,
): Problem | undefined {
  const { name: metric, written: found, place, size, quote: said = '' } = stated;
  const inside = audited.numbers.filter((number) =>
    quoted.some(({ start, end }) => number.start >= start && number.end <= end),
  );
  if (inside.some((number) => hasPart(number, size.value, stated))) return problemOf(stated, audited, inside);
  if (inside.length > 0) return finding('error', place, { code: 'figure-not-in-quote', metric, found, said });
  // Words may say a number that is not read: "một nửa", "không có vụ nào".
  if (isNothing(stated)) return undefined;
  const problem = problemOf(stated, audited);
  return problem?.detail.code === 'figure-not-in-article'
    ? finding('warning', place, { code: 'figure-not-in-quote', metric, found, said })
    : problem;
}

function isNothing(stated: StatedFigure): boolean {
  return numbersOf(stated).every((value) => compare(value, '0') === 0);
}

/** @param among the numbers of its quote, where it has one */
function problemOf(stated: StatedFigure, audited: Audited, among?: readonly ArticleNumber[]): Problem | undefined {
  const { name: metric, written: found, place } = stated;
  const numbers = numbersOf(stated);
  const present = numbers.map((value) => {
    const holders = holdersOf(value, stated, audited);
    const quoted = among?.filter((number) => holders.includes(number)) ?? [];
    return quoted.length > 0 ? quoted : holders;
  });
  const absent = numbers.filter((_, index) => present[index]?.length === 0);
  const maybeInWords =
    !audited.reading && numbers.every((value) => isWhole(value) && compare(value, String(smallest)) <= 0);
  if (maybeInWords) return undefined;
  if (absent.length > 0) {
    if (isNothing(stated)) return insteadOfNothing(stated, audited);
    // Who alone is honoured is named, and not counted.
    if (stated.kind === 'award' && numbers.every((value) => compare(value, '1') === 0)) return undefined;
    if (stated.kind === 'award' && absent.every((value) => countsInWords(value, audited))) return undefined;
    const [misfit] = misfitsOf(absent, stated, audited);
    const other = misfit && isOfMeasure(misfit, stated) ? undefined : otherwiseSaid(stated, audited);
    if (!other && misfit) {
      return finding('error', place, { code: 'measure-otherwise', metric, found, said: wordsAround(misfit, audited) });
    }
    if (!other) return finding('error', place, { code: 'figure-not-in-article', metric, found });
    const { line: at } = audited.placeAt(other.figure.start);
    return finding('error', place, { code: 'article-says-otherwise', metric, found, said: other.said, at });
  }
  const standing = standingOf(present[0] ?? [], audited);
  if (standing.length === 0) return undefined;
  const own = standing.filter((number) => isSigned(number, stated, audited));
  const [misfit] = standing;
  if (own.length === 0 && misfit) {
    const said = wordsAround(misfit, audited);
    const code = stated.sign === 'points' && misfit.sign === 'percent' ? 'points-as-percent' : 'sign-otherwise';
    return code === 'points-as-percent'
      ? finding('warning', audited.placeAt(misfit.start), { code, metric, found, said })
      : finding('error', place, { code, metric, found, said });
  }
  return contradicted(stated, own, audited) ?? exchanged(stated, audited);
}

/** That nothing happened needs no number; that something did is a contradiction. */
function insteadOfNothing(stated: StatedFigure, audited: Audited): Problem | undefined {
  const other = stated.kind === 'award' ? undefined : otherwiseSaid(stated, audited);
  const { name: metric, written: found, place } = stated;
  if (!other) return undefined;
  const { line: at } = audited.placeAt(other.figure.start);
  return finding('error', place, { code: 'article-says-otherwise', metric, found, said: other.said, at });
}

/** Those of the article before one of the title; what its words rather make a name proves nothing. */
function standingOf(present: readonly ArticleNumber[], { articleStart }: Audited): ArticleNumber[] {
  const telling = present.filter(({ isDoubtful }) => !isDoubtful);
  const ofArticle = telling.filter(({ start }) => start >= articleStart);
  return ofArticle.length > 0 ? ofArticle : telling;
}

/** Numbers with the same digits beside a word for something else: "25 người chết" for 25 đồng, "2 gam" for 2 kg. */
function misfitsOf(absent: readonly Decimal[], stated: StatedFigure, audited: Audited): ArticleNumber[] {
  const { measure } = stated;
  return absent
    .flatMap((value) =>
      audited.numbersBy
        .having(writtenAs(value, measure))
        .filter((number) => number.start >= audited.articleStart && isWrittenAs(number, value, measure)),
    )
    .sort((left, right) => Number(isOfMeasure(right, stated)) - Number(isOfMeasure(left, stated)));
}

/** Whether a number counts in the measure of a figure, perhaps in another unit of it. */
function isOfMeasure({ unit }: ArticleNumber, { measure }: StatedFigure): boolean {
  return unit.some((meaning) => meaning.measure.id === measure.id);
}

/** The numbers of the article that may be this one of the head's. */
function holdersOf(value: Decimal, stated: StatedFigure, { numbersBy }: Audited): ArticleNumber[] {
  return numbersBy.having(writtenAs(value, stated.measure)).filter((number) => hasPart(number, value, stated));
}

function hasPart(number: ArticleNumber, value: string, { measure }: StatedFigure): boolean {
  const ends = [number.valueMax, number.of].filter((end) => end !== undefined);
  return (
    mayBe(number, value, measure) || ends.some((end) => mayBe({ readings: [end], unit: number.unit }, value, measure))
  );
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
    const absent = numbers.filter((_, index) => present[index]?.length === 0);
    if (absent.length > 0) {
      const [misfit] = misfitsOf(absent, stated, audited).filter((number) => isOfMeasure(number, stated));
      return misfit?.readings ?? otherwiseSaid(stated, audited)?.sizes ?? [];
    }
    return present.some((found) => found.some((number) => isSigned(number, stated, audited))) ? [] : numbers;
  });
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

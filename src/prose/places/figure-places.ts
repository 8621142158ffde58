/** Where in a text each figure's number stands. */
import { toNumber } from '../../model/decimal.ts';
import type { Measure } from '../../model/measure.ts';
import type { Claim, Passage, Place } from './figure-claim.ts';
import { sieve, writtenAs } from './number-sieve.ts';
import { placeScore } from './place-score.ts';
import { valueSpan } from './value-spans.ts';
import { type WrittenNumber, writtenNumbers } from './written-numbers.ts';
import { writtenOrdinals } from './written-ordinals.ts';

interface Candidate extends Place {
  claim: Claim;
  score: number;
}

/** Below it too little speaks for a place: a short number without its unit, words or year around it. */
const leastScore = -1;
/** What is added for standing in the quote, more than everything else together. */
const surely = 100;

/**
 * A place for each figure whose number is found. The surest pairs come first; no number is claimed twice, except
 * that figures whose quotes hold the same single number share its place.
 * @param units every measure of the site: the word beside a number may be another one's
 */
export function figurePlaces(
  claims: readonly Claim[],
  passages: readonly Passage[],
  units: Iterable<Measure>,
): Map<string, Place> {
  const otherUnits = [...units];
  const hasPlaces = claims.some(({ isPlace }) => isPlace);
  const read = passages.map((passage) => ({ ...passage, text: passage.text.replace(/\s/gu, ' ') }));
  const numbers = sieve(
    passages.flatMap(({ text }, passage) => standing(writtenNumbers(text), passage)),
    ({ number }) => number.readings.map(toNumber),
  );
  const ordinals = hasPlaces
    ? sieve(
        passages.flatMap(({ text }, passage) => standing([...writtenNumbers(text), ...writtenOrdinals(text)], passage)),
        ({ number }) => number.readings.map(toNumber),
      )
    : numbers;
  const candidates = claims.flatMap((claim) => {
    const { figure, measure, isPlace } = claim;
    const found = (isPlace ? ordinals : numbers)
      .having(writtenAs(figure.value, measure))
      .flatMap(({ number, next, passage: index }): Candidate[] => {
        const passage = read[index] as Passage;
        const span = valueSpan(claim, passage, number, next);
        if (!span || !passage.isOpen(span.start, span.end)) return [];
        return [{ claim, passage: index, ...span, score: placeScore(claim, passage, span, otherUnits) }];
      });
    return withinQuote(claim, found, read, passages);
  });
  return assigned(candidates);
}

/** A number in its passage, and the one after it. */
interface Standing {
  number: WrittenNumber;
  next?: WrittenNumber;
  passage: number;
}

function standing(numbers: readonly WrittenNumber[], passage: number): Standing[] {
  return numbers.map((number, index) => ({ number, next: numbers[index + 1], passage }));
}

function assigned(candidates: readonly Candidate[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const taken: Place[] = [];
  const surest = candidates
    .filter(({ score }) => score >= leastScore)
    .sort((left, right) => right.score - left.score || left.passage - right.passage || left.start - right.start);
  for (const { claim, passage, start, end } of surest) {
    const isTaken = taken.some((place) => place.passage === passage && start < place.end && end > place.start);
    if (places.has(claim.id) || isTaken) continue;
    const place = { passage, start, end };
    places.set(claim.id, place);
    taken.push(place);
  }
  for (const { claim, passage, start, end } of surest.filter(({ score }) => score >= surely / 2)) {
    const shared = taken.find((place) => place.passage === passage && place.start === start && place.end === end);
    if (shared && !places.has(claim.id)) places.set(claim.id, shared);
  }
  return places;
}

/** Only what stands in the quote, where it is found and holds the number; a quote without any digits as a whole. */
function withinQuote(
  claim: Claim,
  found: readonly Candidate[],
  read: readonly { text: string }[],
  passages: readonly Passage[],
): Candidate[] {
  if (claim.quote === undefined) return [...found];
  const quote = claim.quote.replace(/\s+/gu, ' ').trim();
  const quoted = read.flatMap(({ text }, passage) =>
    indicesOf(quote, text).map((start) => ({ passage, start, end: start + quote.length })),
  );
  const inside = found.filter((candidate) =>
    quoted.some(
      ({ passage, start, end }) => candidate.passage === passage && candidate.start >= start && candidate.end <= end,
    ),
  );
  if (inside.length > 0) return inside.map((candidate) => ({ ...candidate, score: candidate.score + surely }));
  if (/\d/u.test(quote)) return [...found];
  return quoted
    .filter(({ passage, start, end }) => passages[passage]?.isOpen(start, end))
    .map((place) => ({ ...place, claim, score: surely }));
}

function indicesOf(words: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

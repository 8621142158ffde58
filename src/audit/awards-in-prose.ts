/** The honours of the head beside those that the article speaks of. */

import type { Award } from '../model/award.ts';
import { compare } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Problem } from '../model/problem.ts';
import { fold } from '../model/text.ts';
import { writtenAs } from '../prose/places/number-sieve.ts';
import type { ProseAward } from '../prose/reading.ts';
import { phraseKeys } from '../prose/words/syllable.ts';
import { type Audited, finding } from './audited.ts';
import type { StatedFigure } from './stated-figures.ts';
import { overlap } from './stretches.ts';

const kinds = ['collectives', 'individuals', 'combined'] as const;

export function awardsInProse(audited: Audited): Problem[] {
  return [...unclaimed(audited), ...audited.bulletin.awards.flatMap((award) => saidOtherwise(award, audited))];
}

/** Honours that the article speaks of and the head does not. */
function unclaimed(audited: Audited): Problem[] {
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
      const areTaken = counts.map(
        (count) => take(left, count) || others.some((other) => isSame(other, count) && standsIn(other, award, audited)),
      );
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

function isSame({ size }: Pick<StatedFigure, 'size'>, { value }: Figure): boolean {
  return compare(size.value, value) === 0;
}

/** Whether a figure that is no award can only be the number of one: it stands nowhere else. */
function standsIn({ size, measure }: StatedFigure, award: ProseAward, { numbersBy, articleStart }: Audited): boolean {
  const places = numbersBy.having(writtenAs(size.value, measure)).filter(({ start }) => start >= articleStart);
  return places.length > 0 && places.every((place) => overlap(place, award));
}

function countsOf(award: Pick<ProseAward, (typeof kinds)[number]>): Figure[] {
  return kinds.map((kind) => award[kind]).filter((figure) => figure !== undefined);
}

/** To others, by others, or not yet given, as the article has it wherever it speaks of an honour. */
function saidOtherwise(award: Award, { reading }: Audited): Problem[] {
  const said = (reading?.awards ?? []).map((other) => ({ other, fit: fitOf(award, other) }));
  const most = Math.max(...said.map(({ fit }) => fit));
  const alike = said.filter(({ fit }) => fit > 0 && fit === most).map(({ other }) => other);
  const [first] = alike;
  if (!first) return [];
  const always = (isOther: (other: ProseAward) => boolean): boolean => alike.every(isOther);
  const detail = { found: award.honour, said: first.quote };
  return [
    ...(always((other) => isToOthers(award, other))
      ? [finding('error', award.place, { code: 'award-recipients-otherwise', ...detail })]
      : []),
    ...(always((other) => isByOthers(award, other))
      ? [finding('warning', award.place, { code: 'award-grantor-otherwise', ...detail })]
      : []),
    ...(always((other) => (award.stage === 'proposed') !== (other.stage === 'proposed'))
      ? [finding('warning', award.place, { code: 'award-stage-otherwise', ...detail })]
      : []),
  ];
}

/** How many numbers two honours have in common, whoever is counted, and how much of their names; 0 for unlike ones. */
function fitOf(award: Award, other: ProseAward): number {
  const counts = countsOf(other);
  const same = countsOf(award).filter(({ value }) => counts.some((count) => compare(count.value, value) === 0));
  const [own, others] = [phraseKeys(award.honour), phraseKeys(other.honour)];
  const shared = others.filter((key) => own.includes(key)).length / Math.max(1, Math.min(own.length, others.length));
  return same.length > 0 && shared >= leastShared ? same.length + shared : 0;
}

const leastShared = 0.5;

/** "5 tập thể" for five individuals: the number stands beside another word alone. */
function isToOthers(award: Award, other: ProseAward): boolean {
  return kinds.some((kind) => {
    const own = award[kind];
    const isThere = (at: (typeof kinds)[number]): boolean => {
      const said = other[at];
      return own !== undefined && said !== undefined && compare(said.value, own.value) === 0;
    };
    return own !== undefined && !isThere(kind) && kinds.some(isThere);
  });
}

function isByOthers({ grantedBy }: Award, other: ProseAward): boolean {
  return (
    grantedBy.length > 0 &&
    other.grantedBy.length > 0 &&
    grantedBy.every((grantor) => !other.grantedBy.includes(grantor))
  );
}

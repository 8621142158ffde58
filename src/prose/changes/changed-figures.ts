import type { Discourse } from '../discourse/discourse.ts';
import type { Draft, Prepared } from '../figures/draft.ts';
import { governing, leadOf } from '../figures/lead.ts';
import { verbsIn } from '../metrics/deeds.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { onlyJoins } from '../words/noun-phrase.ts';
import { verbs } from '../words/verbs.ts';

/** "giảm 165 vụ, giảm 45,96%": one change, in the two ways in which it can be put. */
export function saysSizeAgain({ tokens }: Prepared, previous: Quantity, quantity: Quantity): boolean {
  const isOtherUnit = (previous.sign === undefined) !== (quantity.sign === undefined);
  const isSameWay = previous.direction !== undefined && previous.direction === quantity.direction;
  const words = tokens.slice(previous.phraseEnd, quantity.from);
  return (
    isSameWay && isOtherUnit && quantity.sign !== undefined && words.length <= 1 && quantity.phraseEnd === quantity.to
  );
}

/** "giảm 36% so với kỳ trước và giảm 25% so với cùng kỳ": one figure, measured from two times. */
export function comparesAgain({ tokens, comparators }: Prepared, previous: Quantity, quantity: Quantity): boolean {
  const comparator = comparators.find(({ from, to }) => from >= previous.phraseEnd && to <= quantity.from);
  if (!comparator || !previous.direction || previous.sign !== quantity.sign) return false;
  const isAlone =
    onlyJoins(tokens, previous.phraseEnd, comparator.from) && onlyJoins(tokens, comparator.to, quantity.from);
  return isAlone && comparators.some(({ from }) => from >= quantity.phraseEnd) && quantity.phraseEnd === quantity.to;
}

/** Whether nothing but the noun phrase of the number before stands before a parenthesis. */
export function belongsTo({ tokens }: Prepared, previous: Quantity, quantity: Quantity): boolean {
  const between = tokens.slice(previous.phraseEnd, quantity.from - 1);
  const isList = between.every(({ kind, text }) => kind === 'word' || text === ',');
  return (
    isList &&
    !between.some((_, at) => verbs.at(between, at)) &&
    (between.length === 0 || previous.phraseEnd > previous.to)
  );
}

/** Whether a change in this unit may be a figure's. */
export function fits(quantity: Quantity, { measure, figure }: Draft): boolean {
  const isUnmeasured = measure === undefined && figure === undefined;
  return quantity.sign !== undefined || isUnmeasured || quantity.unit.some((unit) => unit.measure.id === measure);
}

/** The figure before it that counts the same: of those, the one that shares most words, and a whole before its parts. */
export function alike(
  quantity: Quantity,
  own: readonly string[],
  here: readonly Draft[],
  counted: readonly string[] | undefined,
): Draft | undefined {
  const counts = (draft: Draft): boolean =>
    draft.figure !== undefined &&
    draft.role !== 'baseline' &&
    fits(quantity, draft) &&
    (counted === undefined || counted.includes(draft.measure ?? ''));
  const shared = (draft: Draft): number =>
    draft.own.filter((key) => own.includes(key)).length * 2 - (draft.isPart && own.length === 0 ? 1 : 0);
  let best: Draft | undefined;
  for (const draft of here.filter(counts)) if (!best || shared(draft) >= shared(best)) best = draft;
  return best;
}

/** What a paragraph has counted first: that is what "con số này" refers to. */
export function firstOf(drafts: readonly Draft[], quantity: Quantity): Draft | undefined {
  return drafts.find((draft) => draft.figure !== undefined && draft.role !== 'baseline' && fits(quantity, draft));
}

/** How many figures back a paragraph that only compares may refer. */
const farthest = 8;

/** "đã thụ lý 52 vụ … thụ lý tăng 9 vụ": the figure of the paragraph to which the same was done. */
export function doneAs(
  quantity: Quantity,
  at: number,
  counted: readonly string[] | undefined,
  sentence: Prepared,
  { drafts, stated }: Discourse,
): Draft | undefined {
  const isOfChange = sentence.quantities[at - 1]?.direction !== undefined;
  const { from, to } = isOfChange ? governing(sentence, at) : leadOf(sentence, at);
  const deeds = verbsIn(sentence.tokens.slice(from, to));
  const isComparison = sentence.comparators[0]?.from === 0;
  return [...(isComparison ? stated.all.slice(-farthest) : []), ...drafts].findLast(
    (draft) =>
      draft.figure !== undefined &&
      draft.role !== 'baseline' &&
      draft.quantity.sign === undefined &&
      (counted === undefined || counted.includes(draft.measure ?? '')) &&
      (quantity.sign !== undefined || fits(quantity, draft)) &&
      draft.deeds.some((deed) => deeds.includes(deed)),
  );
}

/** "Đối chiếu với năm 2022, tăng 206 vụ": a sentence of changes alone speaks of the figures of the one before it. */
export function alikeEarlier(
  quantity: Quantity,
  own: readonly string[],
  { drafts, stated }: Discourse,
  counted: readonly string[] | undefined,
): Draft | undefined {
  if (quantity.sign !== undefined && counted === undefined) return undefined;
  const before = drafts.length > 0 ? drafts : stated.all;
  const last = before.at(-1)?.sentence;
  const sentence = before.slice(before.findLastIndex((draft) => draft.sentence !== last) + 1);
  // Where nothing says which, it is what the sentence before began with: "xảy ra 52 vụ; khám phá 45 vụ. …, tăng 3 vụ".
  return alike(quantity, own, own.length === 0 ? sentence.toReversed() : sentence, counted);
}

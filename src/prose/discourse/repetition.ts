import { compare } from '../../model/decimal.ts';
import { type Change, contradict, type Figure } from '../../model/figure.ts';
import type { Metric } from '../../model/metric.ts';
import type { SentenceAward } from '../awards/awards.ts';
import type { Draft } from '../figures/draft.ts';
import { phraseKeys } from '../words/syllable.ts';

/** Parts a text's figures into those that it states and those that it only states again. */
export function withoutRepetitions(
  drafts: readonly Draft[],
  titleLine: number | undefined,
): { kept: Draft[]; repeated: Draft[] } {
  const kept: Draft[] = [];
  const repeated: Draft[] = [];
  const body = drafts.filter(({ sentence }) => sentence.line !== titleLine);
  const keptOf = new Map<Metric, Draft[]>();
  for (const draft of body) {
    const first = draft.metric && keptOf.get(draft.metric)?.find((other) => isRepetition(draft, other));
    if (first) {
      const [told, again] = saysMore(draft, first) ? [draft, first] : [first, draft];
      told.changes.push(...again.changes.filter((change) => !told.changes.some((own) => isSameChange(own, change))));
      repeated.push(again);
      if (told === first) continue;
      kept.splice(kept.indexOf(first), 1);
    }
    kept.push(draft);
    if (draft.metric) {
      const others = keptOf.get(draft.metric)?.filter((other) => other !== first) ?? [];
      keptOf.set(draft.metric, [...others, draft]);
    }
  }
  for (const draft of drafts.filter(({ sentence }) => sentence.line === titleLine)) {
    const isSaidAgain = kept.some((other) => saysSame(draft, other));
    if (isSaidAgain) repeated.push(draft);
    else kept.unshift(draft);
  }
  const whole = withChangesGiven(kept);
  resolveRivals(whole);
  return { kept: whole, repeated };
}

/** Whether of two figures of one metric the later says the same. */
function isRepetition(draft: Draft, other: Draft): boolean {
  return samePlace(draft, other) && draft.figure !== undefined && sameFigure(draft.figure, other.figure);
}

/** A number with its whole says more than the number alone, as the paragraph under a headline has it. */
function saysMore({ figure }: Draft, { figure: other }: Draft): boolean {
  return figure?.of !== undefined && other?.of === undefined;
}

function isSameChange(left: Change, right: Change): boolean {
  return left.unit === right.unit && sameFigure(left.figure, right.figure);
}

/** A headline rounds: "hơn 22.000" for 22.022. */
function saysSame(draft: Draft, other: Draft): boolean {
  if (draft.figure === undefined) {
    return draft.changes.some((change) =>
      other.changes.some((own) => sameFigure(change.figure, own.figure) || roundsChange(draft, change, other, own)),
    );
  }
  if (other.figure === undefined) return false;
  if (sameFigure(draft.figure, other.figure)) return true;
  const isRounded = draft.figure.operator !== 'eq' && draft.metric !== undefined && draft.metric === other.metric;
  return isRounded && (draft.figure.operator === 'approx' || !contradict(draft.figure, other.figure));
}

/** "giảm hơn 14%" for a fall by 14,28%. */
function roundsChange(draft: Draft, change: Change, other: Draft, own: Change): boolean {
  const isSameThing = draft.metric !== undefined && draft.metric === other.metric && change.unit === own.unit;
  return isSameThing && change.figure.operator !== 'eq' && !contradict(change.figure, own.figure);
}

/** Whether an honour goes to one whom another sentence names too, as the words below a picture do. */
export function isSameAward(award: SentenceAward, other: SentenceAward): boolean {
  if (!award.isImplied || !other.isImplied) return false;
  const [left, right] = [phraseKeys(award.honour).join(' '), phraseKeys(other.honour).join(' ')];
  const [fewer, more] = [award.recipients, other.recipients].sort((a, b) => a.length - b.length);
  return (left.startsWith(right) || right.startsWith(left)) && fewer?.every((key) => more?.includes(key)) === true;
}

/** "… giảm 4 vụ … Cả năm xảy ra 81 vụ": a change told apart from its level belongs to it, where it has none of its own. */
function withChangesGiven(kept: readonly Draft[]): Draft[] {
  const given = new Set<Draft>();
  const ofMetric = Map.groupBy(kept, ({ metric }) => metric);
  for (const draft of kept.filter(({ figure, metric }) => figure === undefined && metric !== undefined)) {
    const level = ofMetric
      .get(draft.metric)
      ?.find(
        (other) =>
          other.figure !== undefined &&
          samePlace(draft, other) &&
          !draft.changes.some(({ unit }) => other.changes.some((own) => own.unit === unit)),
      );
    if (!level || !draft.changes.every(({ figure }) => isNumber(figure))) continue;
    level.changes.push(...draft.changes);
    level.elsewhere.push(draft, ...draft.elsewhere);
    given.add(draft);
  }
  return kept.filter((draft) => !given.has(draft));
}

function isNumber({ value }: Figure): boolean {
  return compare(value, '0') !== 0;
}

/** One metric has one result in a period: of two that differ, the one that is named worse is about something else. */
function resolveRivals(kept: Draft[]): void {
  const ofMetric = Map.groupBy(kept, ({ metric }) => metric);
  for (const draft of kept) {
    if (draft.metric === undefined) continue;
    const rival = ofMetric
      .get(draft.metric)
      ?.find((other) => other !== draft && other.metric === draft.metric && samePlace(draft, other));
    if (!rival?.figure || !draft.figure) continue;
    const isClose = Math.abs(draft.score - rival.score) < closeScores;
    const worse = isClose ? laterOf(draft, rival, kept) : draft.score > rival.score ? rival : draft;
    delete worse.metric;
  }
}

/** Of two that are named about as well, the first is the sum, and the other a detail. */
const closeScores = 0.4;

function laterOf(left: Draft, right: Draft, kept: readonly Draft[]): Draft {
  return kept.indexOf(left) < kept.indexOf(right) ? right : left;
}

function samePlace(left: Draft, right: Draft): boolean {
  return (
    left.role === right.role &&
    left.period === right.period &&
    left.scope === right.scope &&
    left.isCumulative === right.isCumulative
  );
}

function sameFigure(left: Figure, right: Figure | undefined): boolean {
  return right !== undefined && left.operator === right.operator && compare(left.value, right.value) === 0;
}

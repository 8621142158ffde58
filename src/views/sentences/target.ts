/** A target in words, and what was reported on it. */
import { compareWithPrevious } from '../../model/comparison.ts';
import type { Change } from '../../model/figure.ts';
import type { Observation } from '../../model/observation.ts';
import { outcomeOf } from '../../model/target-outcome.ts';
import type { ViewContext } from '../context.ts';
import { changesSince, changesText, otherChanges } from './change.ts';
import { sizesOf } from './computed.ts';
import { earlierPeriodText, knownOf } from './earlier.ts';
import { levelText, periodText, subjectText } from './parts.ts';

/** "Chỉ tiêu năm 2023: …; đạt (kết quả: …)", without its full stop. */
export function targetSentence(target: Observation, context: ViewContext): string {
  const { sentences } = context.words;
  const { result, outcome } = outcomeOf(target, context.dataset);
  const wanted = [...levelOf(target, context), ...changesOf(target, context)].join(', ');
  const begun = sentences.target(periodText(target.period, context), subjectText(target, context), wanted);
  if (!result || outcome === 'not-reported' || outcome === 'no-bulletin') {
    return `${begun}; ${sentences.unreported[outcome === 'no-bulletin' ? outcome : 'not-reported']}`;
  }
  return `${begun}; ${sentences.reported[outcome](resultText(result, target, context))}`;
}

/** The result's level, and its change where the target is one; whatever it says where it says neither. */
function resultText(result: Observation, target: Observation, context: ViewContext): string {
  const answer = target.changes.length === 0 ? undefined : answerText(result, target.changes, context);
  const parts = [...levelOf(result, context), ...(answer === undefined ? [] : [answer])];
  return (parts.length > 0 ? parts : changesOf(result, context)).join(', ');
}

/** The change that answers a target set as a change: as stated, else as worked out from the earlier bulletin. */
function answerText(result: Observation, wanted: readonly Change[], context: ViewContext): string | undefined {
  const comparison = compareWithPrevious(result, context.dataset);
  const { difference, comparability } = comparison.computed;
  const small = knownOf(comparison, context.dataset).includes('small-base');
  const bases = new Set(wanted.map(basisKey));
  const stated = result.changes.filter((change) => bases.has(basisKey(change)));
  if (stated.length > 0) return changesText(stated, result, small, context);
  if (!bases.has('previous') || !difference || !comparability.comparable) return undefined;
  const computed = changesText(sizesOf(difference, small), result, small, context);
  return computed && context.words.sentences.computedResult(computed);
}

/** What a change is measured from; a year named is the year before, whether named or not. */
function basisKey({ basis, versus }: Change): string {
  return basis === 'other' ? `${basis} ${versus}` : basis;
}

function levelOf(observation: Observation, context: ViewContext): string[] {
  return observation.figure ? [levelText(observation.figure, observation, context)] : [];
}

function changesOf(observation: Observation, context: ViewContext): string[] {
  const earlier = earlierPeriodText(compareWithPrevious(observation, context.dataset), context);
  const previous = observation.changes.filter(({ basis }) => basis === 'previous');
  const since = changesSince(previous, earlier, observation, false, context);
  return [...(since === undefined ? [] : [since]), ...otherChanges(observation, false, context)];
}

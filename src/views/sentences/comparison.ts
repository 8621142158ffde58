/** One figure as one plain sentence: what was counted, what it is compared with or why not, where it stands. */
import { compareWithPrevious } from '../../model/comparison.ts';
import { formatNumber, sentenceCase } from '../../model/format.ts';
import type { Observation } from '../../model/observation.ts';
import type { ViewContext } from '../context.ts';
import { isShare, otherChanges } from './change.ts';
import { besideEarlier } from './computed.ts';
import { earlierOf, knownOf } from './earlier.ts';
import { isRank, levelText, periodText, subjectText } from './parts.ts';
import { asStated } from './stated.ts';
import { targetSentence } from './target.ts';

/** Where a rate or a change stands among those of the agency's peers; raw counts have no place. */
export interface PeerStanding {
  /** The metric's name. */
  metric: string;
  /** The rate or the change in words. */
  value: string;
  /** Places it may hold: more than one where bounds leave it open. */
  rank: { best: number; worst: number };
  /** How many peers are ranked, itself among them. */
  of: number;
  /** Whether another certainly holds the same place. */
  tied?: boolean;
  /** As {@link periodText} gives it. */
  period: string;
  /** What the peers are called, as many: "đơn vị cùng cấp". */
  peers: string;
}

/** A result beside what came before it, a target beside its result, or an earlier figure stated in passing. */
export function comparisonSentence(observation: Observation, context: ViewContext): string {
  const write = { result: resultSentence, target: targetSentence, baseline: baselineSentence }[observation.role];
  return `${sentenceCase(write(observation, context))}.`;
}

export function peerSentence(standing: PeerStanding, context: Pick<ViewContext, 'language' | 'words'>): string {
  const { sentences } = context.words;
  const { metric, value, rank, of, tied = false, period, peers } = standing;
  const number = (count: number): string => formatNumber(String(count), context.language);
  const isOpen = rank.best !== rank.worst;
  const place = isOpen
    ? sentences.placesBetween(number(rank.best), number(rank.worst))
    : sentences.place(number(rank.best), tied);
  const sentence = sentences.peers(metric, value, place, number(of), peers, period);
  return `${sentenceCase(isOpen ? `${sentence}, ${sentences.placeOpen}` : sentence)}.`;
}

function baselineSentence(observation: Observation, context: ViewContext): string {
  const { figure, period } = observation;
  const bulletin = context.dataset.bulletinsById.get(observation.bulletin);
  if (!figure || !bulletin) return '';
  return context.words.sentences.baseline(
    subjectText(observation, context),
    levelText(figure, observation, context),
    periodText(period, context),
    periodText(bulletin.period, context),
  );
}

function resultSentence(observation: Observation, context: ViewContext): string {
  const { words, dataset } = context;
  const { sentences } = words;
  const { figure } = observation;
  const comparison = compareWithPrevious(observation, dataset);
  const earlier = earlierOf(comparison, dataset);
  const known = knownOf(comparison, dataset);
  const small = known.includes('small-base');
  const ranked = isRank(observation, context);
  const since = observation.changes.filter((change) => change.basis === 'previous' && !(ranked && isShare(change)));
  const others = otherChanges(observation, small, context);
  const draft =
    since.length > 0
      ? asStated(since, comparison, earlier, known, context)
      : besideEarlier(comparison, earlier, known, others.length > 0, context);

  const [main, ...more] = [...(draft.main === undefined ? [] : [draft.main]), ...others];
  const subject = subjectText(observation, context);
  const period = periodText(observation.period, context);
  const begun = figure
    ? [sentences.level(subject, levelText(figure, observation, context), period), main].filter(Boolean).join(', ')
    : [sentences.withoutLevel(subject, period), main].filter(Boolean).join(' ');
  const whole = [begun, ...more, ...draft.more, ...(figure ? [] : [sentences.levelNotStated])].join('; ');
  if (draft.cautions.length === 0) return whole;
  return sentences.withCautions(
    whole,
    draft.cautions.map((reason) => words.reasons[reason]),
  );
}

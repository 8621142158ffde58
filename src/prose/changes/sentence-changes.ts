import { type Change, mirrored } from '../../model/figure.ts';
import type { Metric } from '../../model/metric.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { comparatorFor } from '../figures/comparators.ts';
import { type Draft, draftsOf, type Prepared } from '../figures/draft.ts';
import { meaningIn, topicOf } from '../figures/sentence-levels.ts';
import { evidenceFor } from '../metrics/evidence.ts';
import { type Match, matchMetric } from '../metrics/metric-match.ts';
import type { MetricIndex, MetricPhrase } from '../metrics/metric-phrases.ts';
import { figureIn, type Quantity } from '../numbers/quantity.ts';
import { directionAt } from '../words/direction.ts';
import { phraseKeys } from '../words/syllable.ts';
import { targetWords } from '../words/target-words.ts';
import { draftOf } from './change-draft.ts';
import {
  alike,
  alikeEarlier,
  belongsTo,
  comparesAgain,
  doneAs,
  firstOf,
  fits,
  saysSizeAgain,
} from './changed-figures.ts';
import { changedWords, countedMeasures, matchChange } from './changed-words.ts';
import { inOrder, listedInOrder, shareWithList } from './listed-changes.ts';
import { hasSubject, refersBack, subjectNouns } from './subject.ts';

/** Adds a change to the figure it belongs to; where the text states the change alone, to a new one. */
export function readChange(sentence: Prepared, at: number, index: MetricIndex, discourse: Discourse): void {
  const quantity = sentence.quantities[at];
  if (!quantity) return;
  const rise = namedForChange(quantity, sentence, at, index, discourse);
  if (rise) {
    discourse.drafts.push(rise);
    return;
  }
  const draft = changedBy(quantity, sentence, at, index, discourse);
  const change = changeOf(quantity, draft, sentence);
  draft.changes.push(change);
  if (draft.quantity !== quantity) draft.elsewhere.push({ quantity, sentence });
  discourse.changed = draft;
  if (draft.quantity === quantity) shareWithList(draft, change, sentence, at, index, discourse);
}

/** "chỉ số … tăng 20 bậc": where a metric is itself called an increase, the increase is its level. */
function namedForChange(
  quantity: Quantity,
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  discourse: Discourse,
): Draft | undefined {
  const word = quantity.direction === 'up' ? increase : decrease;
  const counts = ({ metric }: MetricPhrase): boolean =>
    quantity.unit.some(({ measure }) => measure.id === metric.measure);
  if (!word.every((key) => index.phrasesWith.get(key)?.some(counts))) return undefined;
  const evidence = evidenceFor(sentence, at, index, discourse);
  const zones = [...evidence.zones, { keys: word, credit: 1 }];
  const isCalled = (metric: Metric): boolean => word.every((key) => index.words.get(metric.id)?.has(key));
  const allows = (metric: Metric): boolean => isCalled(metric) && evidence.allows(metric);
  const match = matchMetric(index, { ...evidence, zones, allows });
  if (!match) return undefined;
  const meaning = meaningIn(quantity, match.metric);
  return { ...draftOf(quantity, match, [], sentence), figure: figureIn(quantity, meaning) };
}

const increase = phraseKeys('tăng');

const decrease = phraseKeys('giảm');

function changeOf(quantity: Quantity, draft: Draft, sentence: Prepared): Change {
  const size = figureIn(quantity, meaningIn(quantity, draft.metric));
  const figure = quantity.direction === 'down' ? mirrored(size) : size;
  const isRate = draft.metric ? draft.metric.measure === 'percent' : draft.measure === 'percent';
  const unit = quantity.sign === undefined ? 'absolute' : isRate || quantity.sign === 'points' ? 'points' : 'percent';
  if (isFromTarget(quantity, sentence)) return { figure, unit, basis: 'target' };
  const comparator = comparatorFor(sentence, quantity);
  return {
    figure,
    unit,
    basis: comparator?.basis ?? 'previous',
    ...(comparator?.versus === undefined ? {} : { versus: comparator.versus }),
  };
}

/** "vượt 8,3% chỉ tiêu", "vượt chỉ tiêu được giao 8,3%". */
function isFromTarget({ from, to }: Quantity, { tokens }: Prepared): boolean {
  if (targetWords.at(tokens, to)) return true;
  for (let at = from; at >= 0; at -= 1) {
    const direction = directionAt(tokens, at);
    if (direction) return targetWords.at(tokens, direction.to) !== undefined;
    if (at < from && tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

function changedBy(
  quantity: Quantity,
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  discourse: Discourse,
): Draft {
  const here = draftsOf(sentence, discourse.drafts);
  const ordered = inOrder(sentence, at, here);
  if (ordered) return ordered;
  const listed = listedInOrder(sentence, at, index, discourse);
  if (listed) return listed;
  const previous = sentence.quantities[at - 1];
  const isAside = quantity.parenthesis && previous !== undefined && belongsTo(sentence, previous, quantity);
  const beside = previous?.direction ? discourse.changed : here.at(-1);
  const counted = countedMeasures(sentence, at);
  const isCounted = counted === undefined || counted.includes(beside?.measure ?? '');
  if (isAside && beside && isCounted && fits(quantity, beside)) return beside;
  if (beside && previous && saysSizeAgain(sentence, previous, quantity)) return beside;
  if (beside && previous && comparesAgain(sentence, previous, quantity)) return beside;

  const referred = refersBack(sentence, at) ? firstOf(discourse.drafts, quantity) : undefined;
  if (referred) return referred;

  const own = changedWords(sentence, at, index);
  const isNamed = !isAside && (own.length > 0 || hasSubject(sentence, at, index));
  const match = isNamed ? matchChange(quantity, sentence, at, index, discourse) : undefined;
  const isKnown = ({ metric, akin, role }: Draft): boolean =>
    (metric ?? akin)?.id === match?.metric.id && role !== 'baseline';
  const known = match && discourse.drafts.findLast(isKnown);
  const done = doneAs(quantity, at, counted, sentence, discourse);
  if (done && discourse.drafts.indexOf(done) > discourse.drafts.indexOf(known ?? done) - 1) return done;
  const nouns = [...own, ...subjectNouns(sentence, at, index)];
  const unnamed = match
    ? undefined
    : (alike(quantity, nouns, here, counted) ?? alikeEarlier(quantity, nouns, discourse, counted));
  const guess = (known ?? unnamed) ? undefined : (match ?? matchChange(quantity, sentence, at, index, discourse));
  return known ?? unnamed ?? added(quantity, guess, own, sentence, index, discourse);
}

function added(
  quantity: Quantity,
  match: Match | undefined,
  own: readonly string[],
  sentence: Prepared,
  index: MetricIndex,
  discourse: Discourse,
): Draft {
  const draft = draftOf(quantity, match, own, sentence);
  discourse.drafts.push(draft);
  if (match) discourse.topic = topicOf(match.metric, index, sentence);
  return draft;
}

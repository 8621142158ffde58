import type { Metric } from '../../model/metric.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { type Draft, draftsOf, type Prepared } from '../figures/draft.ts';
import { isPartOfList, leadOf } from '../figures/lead.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Zone } from './credits.ts';
import type { MetricIndex } from './metric-phrases.ts';

/** Whether a paragraph speaks of another group of metrics, and the sentence does not name that of the metric. */
export function isApart(
  { group }: Metric,
  zones: readonly Zone[],
  index: MetricIndex,
  { topic }: Discourse,
  sentence: Prepared,
): boolean {
  const words = index.groups.get(group) ?? [];
  if (!topic || topic.metric?.group === group || words.length === 0) return false;
  if (!topic.metric && topic.sentence !== sentence) return false;
  return !words.some(
    (word) => zones.some(({ keys }) => keys.includes(word)) || [...topic.keys, ...(topic.group ?? [])].includes(word),
  );
}

/**
 * "Triệt phá 6 nhóm trộm, bắt 49 người": the people belong to what was counted just before them. A metric that is known
 * by a verb alone must have words in common with that.
 */
export function isForeign(
  metric: Metric,
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  drafts: readonly Draft[],
): boolean {
  const antecedent = index.shared.has(metric.measure) ? antecedentOf(metric, sentence, at, drafts) : undefined;
  if (!antecedent) return false;
  const known = antecedent.metric ?? antecedent.akin;
  if (!known) {
    const isOther = antecedent.measure !== metric.measure || antecedent.own.length > 0;
    return isOther || leadOf(sentence, at).joins || isPartHere(sentence, at);
  }
  // Gangs are counted in a measure of their own; whoever belongs to them is not all who were caught.
  if (antecedent.measure !== metric.measure && !index.shared.has(known.measure)) return true;
  const words = index.pairs.get(metric.id);
  return ![...(index.kin.get(known.id) ?? [])].some((pair) => words?.has(pair));
}

/** Whether "trong đó" stands between a number and the one before it; at the beginning of a sentence it refers to the sentence before. */
function isPartHere({ tokens, quantities }: Prepared, at: number): boolean {
  const to = quantities[at]?.from ?? 0;
  return isPartOfList(tokens, { from: quantities[at - 1]?.to ?? 0, to });
}

/** The figures that what a sentence counts may go with: its own; for the parts of the sentence before, that one's too. */
function draftsBefore(sentence: Prepared, drafts: readonly Draft[]): readonly Draft[] {
  const own = draftsOf(sentence, drafts);
  const isOpened = isPartOfList(sentence.tokens, { from: 0, to: Math.min(2, sentence.tokens.length) });
  if (own.length > 0 || !isOpened) return own;
  const last = drafts.at(-1)?.sentence;
  return last ? draftsOf(last, drafts) : [];
}

/** What was counted before a number and goes with it: what it is joined to, what counts the same, or else what a comma parts from it. */
function antecedentOf(
  { measure }: Metric,
  sentence: Prepared,
  at: number,
  drafts: readonly Draft[],
): Draft | undefined {
  const all = draftsBefore(sentence, drafts).filter(({ figure, quantity }) => {
    const isMoney = sentence.tokens.slice(quantity.numberEnd, quantity.to).some((_, at, unit) => money.at(unit, at));
    return figure !== undefined && quantity.sign === undefined && !isMoney;
  });
  const counted = all.some(({ isPart }) => !isPart) ? all.filter(({ isPart }) => !isPart) : all;
  const last = counted.at(-1);
  const lead = leadOf(sentence, at);
  if (lead.joins) return last;
  const isApart = sentence.tokens.slice(last?.quantity.to ?? 0, lead.to).some(({ text }) => text === ';');
  return counted.findLast((draft) => draft.measure === measure) ?? (isApart ? undefined : last);
}

const money = lexicon<'money'>([['money', ['đồng', 'đ', 'VNĐ', 'USD']]]);

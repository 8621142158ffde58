import type { Metric } from '../../model/metric.ts';
import { phraseKeys } from '../words/syllable.ts';
import { type Credits, coverageOf, creditsOf, type Zone } from './credits.ts';
import { isBesides, isOtherDeed } from './deeds.ts';
import { type Fields, isPartlyMeant } from './fields.ts';
import type { MetricIndex, MetricPhrase } from './metric-phrases.ts';

/** All that is known of a number whose metric is sought. */
export interface Evidence {
  /** Words of its own sentence. */
  zones: readonly Zone[];
  /** Words of the sentences or numbers before it, which count where its own do not name a metric. */
  remote: readonly Zone[];
  /** Words that qualify what is counted: each of them should be explained by the metric. */
  own: readonly string[];
  /** Words after the next number that say what both are about. */
  shared: readonly string[];
  /** All nouns about it: where they name another metric wholly, this one is not meant alone. */
  nouns: readonly string[];
  /** Words between the verb and the number: "làm rõ nguyên nhân 15 vụ". */
  object: readonly string[];
  /** The verbs that govern the number. */
  deeds: readonly string[];
  /** All verbs beside the number. */
  deedsSaid: readonly string[];
  /** The verb and its objects: a metric that is not called so is hardly meant. */
  action: readonly string[];
  /** Fields and offences that the number is said to be about. */
  fields: readonly Fields[];
  /** Whether all kinds of what is counted are meant: "ma túy các loại". */
  isGeneral: boolean;
  /** What this sentence has spoken of already. */
  topic: readonly string[];
  /** The metric that was spoken of last. */
  topicMetric?: Metric;
  /** Whether what is spoken of belongs to another group of metrics, or to none. */
  isApart: (metric: Metric) => boolean;
  /** Words of the number's own noun phrase and of those before it, which alone say that somebody died. */
  states: ReadonlySet<string>;
  /** Whether the number goes with one just counted, of which the metric does not speak. */
  isForeign: (metric: Metric) => boolean;
  /** Whether the word for what a metric counts has been said. */
  isUnitSaid: (metric: Metric) => boolean;
  /** Whether a metric may be meant at all, by what it counts. */
  allows: (metric: Metric) => boolean;
  /** Metrics that go together with one just named: the rate of the cases before it. */
  favours: (metric: Metric) => number;
  /** How well another number that stands for the metric already is named. */
  taken: (metric: Metric) => number | undefined;
}

export interface Match {
  metric: Metric;
  score: number;
}

/** What became of those who are counted. */
const states = new Set(['chết', 'thương', 'mất tích'].flatMap(phraseKeys));
const leastCoverage = 0.62;
const wholeCoverage = 0.8;
/** A metric of one kind is not meant where all kinds are. */
const generalCoverage = 0.85;
/** Of each part of a name some of it must have been said: "vụ ma túy, xử phạt" is not meant where no drugs are. */
const leastOfChunk = 0.3;
/** A name of syllables that are all as common as this tells too little to change the subject. */
const commonSyllable = 0.75;
/** A name of so many syllables tells enough, however common they are. */
const longName = 4;
/** Words that name as many metrics as this say by themselves of none what is counted. */
const mostSpread = 4;
const leastScore = 0.2;
/** By how much a second number must be named better than the first that stands for a metric. */
const takeover = 0.4;
const ownUnexplained = 0.45;
const sharedUnexplained = 0.4;
const objectUnexplained = 0.25;
const actionUnexplained = 0.1;
const topicUnexplained = 0.45;
/** An object of a verb that is as long as this names what is counted. */
const fewestObject = 4;
/** Sums of the same numbers in another order differ by less. */
const rounding = 1e-9;
const missing = 0.8;
const leastTelling = 0.6;
const leastTellingAlone = 0.9;
const mostUnexplained = 3;
/** Of the words that qualify what is counted, at least half must belong to the metric. */
const mostUnexplainedShare = 0.5;

/**
 * The metric that the words name best, or undefined where none is named well enough. Where the words that qualify what
 * is counted name one wholly, it is that one, whatever has been spoken of before.
 */
export function matchMetric(index: MetricIndex, evidence: Evidence): Match | undefined {
  const near = creditsOf(evidence.zones);
  const topicMatters = evidence.topic.some((key) =>
    index.phrasesWith.get(key)?.some(({ metric }) => evidence.allows(metric)),
  );
  const alone =
    evidence.nouns.length + evidence.shared.length > 0
      ? best(index, evidence, near, near, wholeCoverage, topicMatters)
      : undefined;
  if (alone) return alone;
  const said = [...evidence.zones, ...evidence.remote];
  const all = creditsOf(said.filter(({ group }) => group === undefined));
  const group = said.find((zone) => zone.group !== undefined)?.group;
  const ofGroup = group === undefined ? all : creditsOf(said);
  const others = best(index, outside(evidence, group), near, all, leastCoverage, topicMatters);
  if (group === undefined) return others;
  const own = best(index, within(evidence, group), near, ofGroup, leastCoverage, topicMatters);
  return own && (!others || own.score > others.score) ? own : others;
}

function within(evidence: Evidence, group: string): Evidence {
  return { ...evidence, allows: (metric) => metric.group === group && evidence.allows(metric) };
}

function outside(evidence: Evidence, group: string | undefined): Evidence {
  return { ...evidence, allows: (metric) => metric.group !== group && evidence.allows(metric) };
}

/** The metric that the words name best; of two that they name as well, the first of the vocabulary. */
function best(
  index: MetricIndex,
  evidence: Evidence,
  near: Credits,
  credits: Credits,
  least: number,
  topicMatters: boolean,
): Match | undefined {
  let found: Match | undefined;
  let place = Number.POSITIVE_INFINITY;
  for (const phrase of phrasesAmong(credits, evidence, index, least)) {
    const { metric } = phrase;
    const score = scoreOf(phrase, { near, credits }, evidence, index, least, topicMatters);
    if (score === undefined || score <= leastScore) continue;
    if (found && (score < found.score || (score === found.score && phrase.place > place))) continue;
    if (isBesides(index.deeds, metric, evidence.deeds)) continue;
    if (near !== credits && isOnlyBesideTopic(phrase, near, evidence)) continue;
    const taken = evidence.taken(metric);
    if (taken !== undefined && !(near === credits && score > taken + takeover)) continue;
    found = { metric, score };
    place = phrase.place;
  }
  return found;
}

/** Whether nothing beside the number names a metric that is another than the one just spoken of, and no part of it. */
function isOnlyBesideTopic({ metric, worth }: MetricPhrase, near: Credits, { topicMetric }: Evidence): boolean {
  if (!topicMetric || topicMetric === metric || topicMetric.measure !== metric.measure) return false;
  return !areRelated(metric, topicMetric) && ![...worth.keys()].some((key) => near.single.has(key));
}

/** The phrases of which enough may have been said, of metrics that may be meant. */
function phrasesAmong({ single }: Credits, evidence: Evidence, index: MetricIndex, least: number): MetricPhrase[] {
  const allowed = new Map<Metric, boolean>();
  const said = new Map<MetricPhrase, number>();
  for (const [key, credit] of single) {
    for (const phrase of index.phrasesWith.get(key) ?? []) {
      const { metric } = phrase;
      let isAllowed = allowed.get(metric);
      if (isAllowed === undefined) {
        isAllowed = evidence.allows(metric) && !isOtherDeed(index.deeds, metric, evidence.deeds, evidence.deedsSaid);
        allowed.set(metric, isAllowed);
      }
      if (isAllowed) said.set(phrase, (said.get(phrase) ?? 0) + credit * (phrase.worth.get(key) ?? 0));
    }
  }
  return [...said].flatMap(([phrase, most]) => {
    const needed = phrase.whole * least - rounding;
    return most >= needed || most + evidence.favours(phrase.metric) >= needed ? [phrase] : [];
  });
}

function scoreOf(
  phrase: MetricPhrase,
  { near, credits }: { near: Credits; credits: Credits },
  evidence: Evidence,
  index: MetricIndex,
  least: number,
  topicMatters: boolean,
): number | undefined {
  const known = index.words.get(phrase.metric.id);
  const telling = (keys: readonly string[]): number =>
    keys.reduce((sum, key) => sum + (index.weights.get(key) ?? 1), 0);
  const unknown = (keys: readonly string[]): number => telling(keys.filter((key) => !known?.has(key)));
  let matched = 0;
  let whole = 0;
  const said = new Map<string, number>();
  for (const parts of phrase.parts) {
    // A noun may leave out what follows it, and never what goes before: "vụ nổ" are no "vụ cháy nổ".
    const head = parts.findIndex(({ key }) => key === evidence.own[0]);
    const before = head > 0 && near.single.get(parts[head - 1]?.key ?? '') === undefined;
    const chunk = coverageOf(parts, said, before ? near : credits, index);
    if (chunk.matched < chunk.whole * leastOfChunk) return undefined;
    matched += chunk.matched;
    whole += chunk.whole;
  }
  const favour = evidence.favours(phrase.metric);
  if (matched + favour < whole * (evidence.isGeneral ? generalCoverage : least)) return undefined;
  if (!phrase.isDeed && evidence.fields.some((fields) => isPartlyMeant(fields, phrase.metric, index))) return undefined;
  const isLongRate = phrase.metric.nature === 'rate' && phrase.chunks.flat().length >= longName;
  if (!isLongRate && phrase.weight < commonSyllable && evidence.isApart(phrase.metric)) return undefined;
  // "tội phạm giảm 5%" says nothing of gangs, nor of reports.
  if (phrase.spread >= mostSpread && phrase.metric.nature === 'flow' && !evidence.isUnitSaid(phrase.metric))
    return undefined;
  if (phrase.isDeed && evidence.own.length === 0 && evidence.isForeign(phrase.metric)) return undefined;
  if (
    evidence.own.length === 0 &&
    evidence.object.length >= fewestObject &&
    unknown(evidence.object) === telling(evidence.object)
  )
    return undefined;
  if (phrase.chunks.some((chunk) => chunk.some((key) => states.has(key) && !evidence.states.has(key))))
    return undefined;
  const strange = (keys: readonly string[]): number => Math.min(mostUnexplained, unknown(keys));
  // "3 vụ, 17 bị can nhận hối lộ": what is said of those involved narrows their cases down.
  const ofCases = phrase.metric.measure === index.usual ? evidence.shared : [];
  const qualifiers = evidence.own.length > 0 ? evidence.own : ofCases;
  const strangers = qualifiers.filter((key) => !known?.has(key));
  const isMostlyStrange =
    strangers.length > qualifiers.length * mostUnexplainedShare &&
    telling(strangers) > telling(qualifiers) * mostUnexplainedShare;
  if (isMostlyStrange) return undefined;
  if (namesAnother(evidence.nouns, phrase.metric, index)) return undefined;
  const isOfGroup = (key: string): boolean => index.groups.get(phrase.metric.group)?.includes(key) === true;
  const isSaidItself = evidence.own.length > 0 && strangers.length === 0;
  const isOffTopic = topicMatters && !isSaidItself && !evidence.topic.some((key) => known?.has(key) || isOfGroup(key));
  const otherActions = evidence.action.filter((key) => index.weights.has(key));
  return (
    matched +
    favour -
    missing * Math.max(0, whole - matched - favour) -
    ownUnexplained * strange(evidence.own) -
    sharedUnexplained * strange(evidence.shared) -
    objectUnexplained * strange(evidence.object) -
    actionUnexplained * strange(otherActions) -
    (isOffTopic ? topicUnexplained : 0)
  );
}

/** Whether the nouns name another metric in full, with words that this one has not: "kinh tế - môi trường". */
function namesAnother(nouns: readonly string[], metric: Metric, index: MetricIndex): boolean {
  const known = index.words.get(metric.id);
  const strange = nouns.filter((key) => !known?.has(key) && index.weights.has(key));
  if (strange.length === 0) return false;
  const all = new Set(nouns);
  return strange.some((key) =>
    (index.phrasesWith.get(key) ?? []).some(
      ({ metric: other, chunks }) =>
        isComparable(metric, other) &&
        !areRelated(metric, other) &&
        isTelling(chunks, index) &&
        chunks.every((chunk) => chunk.every((part) => all.has(part))),
    ),
  );
}

/** Whether a name tells enough to be taken for a metric where it merely stands among other words. */
function isTelling(chunks: readonly (readonly string[])[], index: MetricIndex): boolean {
  let weight = 0;
  for (const key of chunks.flat()) weight += index.weights.get(key) ?? 0;
  return weight > (chunks.flat().length > 1 ? leastTelling : leastTellingAlone);
}

/** Whether one is a part of the other, or its rate: words for the one then belong to the other too. */
function areRelated(left: Metric, right: Metric): boolean {
  const kin = ({ id, partOf, ratio }: Metric): (string | undefined)[] => [
    id,
    partOf,
    ratio?.numerator,
    ratio?.denominator,
  ];
  return kin(left).some((id) => id !== undefined && kin(right).includes(id));
}

/** Whether two metrics may be mistaken for each other: they count the same, or the one is a rate of what the other counts. */
function isComparable(metric: Metric, other: Metric): boolean {
  return metric.measure === other.measure || metric.nature === 'rate';
}

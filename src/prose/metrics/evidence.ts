import type { Discourse } from '../discourse/discourse.ts';
import { draftsOf, type Prepared } from '../figures/draft.ts';
import { clauseStart, governing, isPartOfList, type Lead, leadOf, trailEnd } from '../figures/lead.ts';
import { scopeOf } from '../figures/scope.ts';
import { nounPhraseEnd } from '../words/noun-phrase.ts';
import { isApart, isForeign } from './antecedents.ts';
import {
  about,
  afterAside,
  fieldsOf,
  noShared,
  objectOf,
  openerOf,
  seizedWith,
  sharedWords,
  subjectStart,
  trailOf,
} from './beside-number.ts';
import type { Zone } from './credits.ts';
import { isToldApart, verbsIn } from './deeds.ts';
import type { Evidence } from './metric-match.ts';
import { keysOf, type MetricIndex } from './metric-phrases.ts';
import { allKinds, narrowing, nounsOf } from './nouns.ts';
import { allowsLevel, favourOf, shares, takerOf, wholeOf } from './possible-metrics.ts';

/** How surely words of each place belong to a number. */
const credits = {
  own: 1,
  lead: 0.95,
  inherited: 0.85,
  shared: 0.85,
  trail: 0.8,
  rest: 0.4,
  counted: 0.7,
  opener: 0.8,
  first: 0.6,
  topic: 0.75,
  carried: 0.55,
  group: 0.35,
  seized: 0.7,
};

/** How many figures back one may stand that a rate or a part refers to. */
const reach = 3;

/** Words alone, of which nothing is known but that they are the name of something. */
export function namingEvidence(keys: readonly string[]): Evidence {
  return {
    zones: [{ keys, credit: 1 }],
    remote: [],
    own: keys,
    shared: [],
    nouns: keys,
    object: keys,
    deeds: [],
    deedsSaid: [],
    action: [],
    fields: [],
    isGeneral: false,
    topic: [],
    isApart: () => false,
    isForeign: () => false,
    isUnitSaid: () => true,
    states: new Set(keys),
    allows: () => true,
    favours: () => 0,
    taken: () => undefined,
  };
}

/** All that a sentence and its paragraph tell of what a number counts. */
export function evidenceFor(
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  discourse: Discourse,
  period?: string,
): Evidence {
  const { tokens, quantities } = sentence;
  const quantity = quantities[at];
  if (!quantity) throw new RangeError(`no number ${at}`);
  const words = (from: number, to: number): string[] => keysOf(tokens.slice(from, to), index);
  const own = words(quantity.to, quantity.phraseEnd);
  // What a percentage is a percentage of, and where a place in an order holds, does not narrow down what is meant.
  const kinds = allKinds.at(tokens, quantity.phraseEnd - 2)?.to === quantity.phraseEnd ? 2 : 0;
  const outside = afterAside(sentence, at);
  const said =
    own.length === 0 && outside
      ? tokens.slice(outside.from, nounPhraseEnd(tokens, outside.from, outside.to))
      : tokens.slice(quantity.to, quantity.phraseEnd - kinds);
  const limiting = quantity.sign === undefined ? keysOf(narrowing(said), index) : [];
  const lead = leadOf(sentence, at);
  const governs = governing(sentence, at);
  const opener = openerOf(sentence, at);
  const ownDeeds = verbsIn(tokens.slice(governs.from, governs.to));
  const deeds = ownDeeds.length > 0 ? ownDeeds : deedsOfWhole(sentence, governs, discourse);
  const unit = keysOf(
    tokens.slice(quantity.number, quantity.to).filter(({ kind }) => kind === 'word'),
    index,
  );
  const shared = own.length === 0 ? sharedWords(sentence, at, index) : noShared;
  const governors = words(governs.from, governs.to);
  const isOpened = about.at(tokens, opener.from) !== undefined || tokens[opener.to]?.text === ':';
  const openerKeys = isOpened ? words(opener.from, opener.to).filter((key) => index.weights.has(key)) : [];
  const zones: Zone[] = [
    { keys: [...unit, ...own], credit: credits.own, isBeside: true },
    { keys: words(lead.from, lead.to), credit: lead.joins ? credits.rest : credits.lead, isBeside: true },
    {
      keys: words(quantity.phraseEnd, trailOf(sentence, at, lead)),
      credit: credits.trail,
      isBeside: true,
    },
    { keys: shared.all, credit: credits.shared },
    { keys: words(opener.from, opener.to), credit: credits.opener },
  ];
  if (lead.joins) zones.push({ keys: governors, credit: credits.inherited });
  if (ownDeeds.length === 0) zones.push({ keys: deeds.flatMap((deed) => deed.split(' ')), credit: credits.inherited });
  if (outside) zones.push({ keys: words(outside.from, outside.to), credit: credits.shared });
  const { topic, drafts } = discourse;
  const isOfParts = isPartOfList(tokens, { from: 0, to: 1 });
  const isNear = topic !== undefined && (topic.sentence === sentence || sentence.isCumulative === true || isOfParts);
  const previous = quantities[at - 1];
  if (quantity.sign === 'percent' && previous && !previous.sign) {
    const before = governing(sentence, at - 1);
    zones.push({ keys: words(before.from, before.to), credit: credits.counted });
  }
  const remote: Zone[] = [
    { keys: topic?.keys ?? [], credit: isNear ? credits.topic : credits.carried },
    ...(topic?.group ? [{ keys: topic.group, credit: credits.group, group: topic.metric?.group }] : []),
  ];
  if (at > 0) remote.push({ keys: words(0, quantities[0]?.from ?? 0), credit: credits.first });
  // "Phạm pháp hình sự được kiềm chế; xảy ra 52 vụ": a clause without a number announces what those after it are about.
  else remote.push({ keys: words(0, lead.from), credit: credits.topic });
  const seizure = own.length === 0 ? seizedWith(sentence, at) : undefined;
  const seized = seizure ? words(seizure.from, seizure.to) : [];
  zones.push({ keys: seized, credit: credits.seized });
  const whole = wholeOf(quantity, discourse);
  const isFree = quantity.direction !== undefined || scopeOf(tokens, governs.from, governs.to) !== undefined;
  const antecedents = draftsOf(sentence, drafts).slice(-reach);
  return {
    zones,
    // "tội phạm kinh tế: 12 vụ; tội phạm tham nhũng: 3 vụ": each item of such a list says wholly what it is about.
    remote: tokens[opener.to]?.text === ':' && opener.from > 0 && openerKeys.length > 0 ? [] : remote,
    own: limiting,
    shared: shared.isAbout ? shared.phrase : [],
    isGeneral: kinds > 0,
    nouns:
      limiting.length > 0
        ? limiting
        : [
            ...(lead.joins ? [] : nounsOf(tokens.slice(subjectStart(tokens, lead), lead.to), index)),
            ...(shared.isAbout && shared.phrase.length === 0 ? shared.concerned : []),
          ],
    object: lead.joins ? [] : nounsOf(tokens.slice(...objectOf(tokens, lead)), index),
    deeds,
    deedsSaid: verbsIn([
      ...tokens.slice(opener.from, opener.to),
      ...tokens.slice(governs.from, governs.to),
      ...tokens.slice(quantity.to, trailEnd(tokens, quantity.to, quantities[at + 1]?.from)),
    ]),
    action: governors,
    fields: fieldsOf(sentence, at, governs, index),
    isApart: (metric) => isApart(metric, zones, index, discourse, sentence),
    states: new Set([...own, ...words(lead.from, lead.to)]),
    isUnitSaid: () => true,
    isForeign: (metric) => isForeign(metric, sentence, at, index, drafts),
    topic: openerKeys.length > 0 ? openerKeys : isNear ? [...topic.keys, ...(topic.group ?? []), ...seized] : [],
    topicMetric: topic?.metric,
    allows: (metric) =>
      allowsLevel(quantity, metric, drafts.at(-1), whole, shares.before(tokens, quantity.from) !== undefined),
    favours: (metric) => favourOf(metric, quantity, antecedents),
    taken: (metric) => {
      const taker = isFree ? undefined : takerOf(metric, discourse, sentence, period);
      if (taker === undefined || taker.figure?.value === quantity.value) return undefined;
      if (isToldApart(index.deeds, metric, deeds)) return Number.POSITIVE_INFINITY;
      const isPartOf = isPartOfList(tokens, { from: clauseStart(tokens, quantity.from), to: quantity.from });
      return isPartOf ? Number.POSITIVE_INFINITY : taker.score;
    },
  };
}

/** "khởi tố 31 vụ. Trong đó, 7 vụ về ma túy": to the parts was done what was done to the whole. */
function deedsOfWhole({ tokens }: Prepared, governs: Lead, { drafts, partsOf }: Discourse): readonly string[] {
  if (partsOf) return partsOf;
  return isPartOfList(tokens, governs) ? (drafts.at(-1)?.deeds ?? []) : [];
}

import type { Metric } from '../model/metric.ts';
import { isToldApart, verbsIn } from './deeds.ts';
import { type Discourse, type Draft, draftsOf, type Prepared } from './draft.ts';
import { type Fields, fieldsIn } from './fields.ts';
import {
  clauseStart,
  governing,
  isPartOfList,
  type Lead,
  leadOf,
  onlyIntroduces,
  phraseStop,
  trailEnd,
} from './lead.ts';
import { lexicon } from './lexicon.ts';
import type { Evidence, Zone } from './metric-match.ts';
import { keysOf, type MetricIndex } from './metric-phrases.ts';
import { links, onlyJoins } from './noun-phrase.ts';
import type { Quantity } from './quantities.ts';
import { scopeOf } from './scope.ts';
import type { Token } from './tokens.ts';
import { verbs } from './verbs.ts';

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
};
/** A rate that is the quotient of what was just counted hardly needs to be named. */
const ratioFavour = 1.1;
const partFavour = 0.35;
/** How many figures back one may stand that a rate or a part refers to. */
const reach = 3;
const nearby = 4;

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
  const limiting =
    quantity.sign === undefined ? keysOf(narrowing(tokens.slice(quantity.to, quantity.phraseEnd - kinds)), index) : [];
  const lead = leadOf(sentence, at);
  const governs = governing(sentence, at);
  const opener = openerOf(sentence, at);
  const deeds = verbsIn(tokens.slice(governs.from, governs.to));
  const unit = keysOf(
    tokens.slice(quantity.number, quantity.to).filter(({ kind }) => kind === 'word'),
    index,
  );
  const shared = own.length === 0 ? sharedWords(sentence, at, index) : { phrase: [], all: [], isAbout: false };
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
  const outside = afterAside(sentence, at);
  if (outside) zones.push({ keys: words(outside.from, outside.to), credit: credits.shared });
  const { topic, drafts } = discourse;
  const isNear = topic !== undefined && (topic.sentence === sentence || sentence.isCumulative === true);
  const previous = quantities[at - 1];
  if (quantity.sign === 'percent' && previous && !previous.sign) {
    const before = governing(sentence, at - 1);
    zones.push({ keys: words(before.from, before.to), credit: credits.counted });
  }
  const remote: Zone[] = [{ keys: topic?.keys ?? [], credit: isNear ? credits.topic : credits.carried }];
  if (at > 0) remote.push({ keys: words(0, quantities[0]?.from ?? 0), credit: credits.first });
  const whole = wholeOf(quantity, discourse);
  const isFree = quantity.direction !== undefined || scopeOf(tokens, governs.from, governs.to) !== undefined;
  const antecedents = draftsOf(sentence, drafts).slice(-reach);
  return {
    zones,
    remote,
    own: limiting,
    shared: shared.isAbout ? shared.phrase : [],
    isGeneral: kinds > 0,
    nouns:
      limiting.length > 0
        ? limiting
        : lead.joins
          ? []
          : nounsOf(tokens.slice(subjectStart(tokens, lead), lead.to), index),
    object: lead.joins ? [] : nounsOf(tokens.slice(objectStart(tokens, lead), lead.to), index),
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
    isForeign: (metric) => isForeign(metric, sentence, at, index, drafts),
    topic: openerKeys.length > 0 ? openerKeys : isNear ? topic.keys : [],
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

/** What the words before a number, and those after it and all that are joined to it, say that it is about. */
function fieldsOf(sentence: Prepared, at: number, governs: Lead, index: MetricIndex): Fields[] {
  const { tokens, quantities } = sentence;
  let last = at;
  const joinsNext = (place: number): boolean => {
    const [quantity, next] = [quantities[place], quantities[place + 1]];
    return quantity !== undefined && next !== undefined && onlyJoins(tokens, quantity.phraseEnd, next.from);
  };
  while (joinsNext(last)) last += 1;
  const from = quantities[last]?.to ?? 0;
  const behind = { from, to: trailEnd(tokens, from, quantities[last + 1]?.from) };
  const opened = fieldsIn(tokens, openerOf(sentence, at), 'after', index);
  return [
    ...(opened?.isField ? [opened] : []),
    fieldsIn(tokens, governs, 'before', index) ?? [],
    fieldsIn(tokens, behind, 'after', index) ?? [],
  ].flat();
}

/** Whether a paragraph speaks of another group of metrics, and the sentence does not name that of the metric. */
function isApart(
  { group }: Metric,
  zones: readonly Zone[],
  index: MetricIndex,
  { topic }: Discourse,
  sentence: Prepared,
): boolean {
  const words = index.groups.get(group) ?? [];
  if (!topic || topic.metric?.group === group || words.length === 0) return false;
  if (!topic.metric && topic.sentence !== sentence) return false;
  return !words.some((word) => zones.some(({ keys }) => keys.includes(word)) || topic.keys.includes(word));
}

/**
 * "Triệt phá 6 nhóm trộm, bắt 49 người": the people belong to what was counted just before them. A metric that is known
 * by a verb alone must have words in common with that.
 */
function isForeign(
  metric: Metric,
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  drafts: readonly Draft[],
): boolean {
  const antecedent = index.shared.has(metric.measure) ? antecedentOf(metric, sentence, at, drafts) : undefined;
  if (!antecedent) return false;
  if (!antecedent.metric) {
    const isOther = antecedent.measure !== metric.measure || antecedent.own.length > 0;
    return isOther || leadOf(sentence, at).joins || isPartHere(sentence, at);
  }
  // Gangs are counted in a measure of their own; whoever belongs to them is not all who were caught.
  if (antecedent.measure !== metric.measure && !index.shared.has(antecedent.metric.measure)) return true;
  const words = index.pairs.get(metric.id);
  return ![...(index.kin.get(antecedent.metric.id) ?? [])].some((pair) => words?.has(pair));
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

/** "12 vụ (34 người) buôn lậu": what follows a parenthesis that holds but a number is said of both numbers. */
function afterAside({ tokens, quantities }: Prepared, at: number): Pick<Lead, 'from' | 'to'> | undefined {
  const [quantity, next] = [quantities[at], quantities[at + 1]];
  const aside = quantity?.parenthesis ? quantity : next?.parenthesis ? next : undefined;
  if (!quantity || !aside || aside.direction || aside.sign) return undefined;
  const isBeside = aside === quantity || aside.from === quantity.phraseEnd + 1;
  if (!isBeside || tokens[aside.phraseEnd]?.text !== ')') return undefined;
  const from = aside.phraseEnd + 1;
  return { from, to: trailEnd(tokens, from, quantities[quantities.indexOf(aside) + 1]?.from) };
}

/**
 * Where the words after a number stop speaking of it. A number that opens its clause is its subject, and the verb
 * after it its own ("100% tin báo được tiếp nhận"); after a percentage that does not, the next thing follows at once.
 */
function trailOf({ tokens, quantities }: Prepared, at: number, lead: Lead): number {
  const quantity = quantities[at];
  const from = quantity?.phraseEnd ?? 0;
  const limit = quantities[at + 1]?.from;
  if (onlyIntroduces(tokens, lead)) return phraseStop(tokens, from, limit);
  if (quantity?.sign !== undefined) return from;
  const end = trailEnd(tokens, from, limit);
  const comma =
    limit === undefined || end < limit
      ? -1
      : tokens.findIndex(({ text }, index) => index >= from && index < end && text === ',');
  const goesOn =
    comma !== -1 && [...tokens.keys()].slice(quantity?.to ?? from, end).some((place) => aboutWhat.at(tokens, place));
  return comma === -1 || goesOn ? end : comma;
}

/** Index at which the last clause of a lead begins: after a comma before which a verb has stood, and words after it. */
function subjectStart(tokens: readonly Token[], { from, to }: Lead): number {
  let start = from;
  let hasVerb = false;
  for (let at = from; at < to - 1; at += 1) {
    if (verbs.at(tokens, at)) hasVerb = true;
    if (tokens[at]?.text !== ',' || !hasVerb) continue;
    start = at + 1;
    hasVerb = false;
  }
  return start;
}

/** Index of the token after the last verb, or comma, of a lead. */
function objectStart(tokens: readonly Token[], { from, to }: Lead): number {
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.text === ',') start = at + 1;
    else start = Math.max(start, verbs.at(tokens, at)?.to ?? start);
  }
  return Math.min(start, to);
}

/**
 * What opens a sentence, or a clause of it, and says what all of it is about: "Về ma túy, …", or all that stands before a
 * colon. Without such a word in front, the words up to the first comma.
 */
function openerOf({ tokens, quantities }: Prepared, at: number): Pick<Lead, 'from' | 'to'> {
  const place = quantities[at]?.from ?? 0;
  const colon = tokens.findLastIndex(({ text }, index) => index < place && text === ':');
  const start = tokens.findLastIndex(({ text }, index) => index < colon && text === ';') + 1;
  const isOfClause = quantities.every(({ from }) => from < start || from > colon);
  const isClosed = tokens.slice(colon, place).some(({ text }) => text === ';');
  if (colon > 0 && isOfClause && !(isClosed && start > 0)) return { from: start, to: colon };
  const first = quantities[0]?.from ?? 0;
  const isAbout = about.at(tokens, 0) !== undefined;
  for (let index = 1; index < first; index += 1) {
    if (isAbout ? verbs.at(tokens, index) : tokens[index]?.text === ',') return { from: 0, to: index };
  }
  return { from: 0, to: isAbout ? first : 0 };
}

const concerning = lexicon<'concerns'>([['concerns', ['liên quan', 'có liên quan']]]);

function narrowing(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    // What something has to do with does not say what it is: "130 tin liên quan đến an ninh" are still "tin".
    if (concerning.at(tokens, at)) break;
    const skipped = links.at(tokens, at);
    const token = tokens[at];
    if (!skipped && token) found.push(token);
    at = skipped?.to ?? at + 1;
  }
  return found;
}

/** Says that nothing is left out, and so does not narrow down what is counted. */
const allKinds = lexicon<'all'>([['all', ['các loại', 'nói chung', 'cùng loại']]]);

const about = lexicon<'about'>([
  [
    'about',
    ['về', 'trên lĩnh vực', 'đối với', 'trong lĩnh vực', 'liên quan', 'trong công tác', 'lĩnh vực', 'riêng về', 'án'],
  ],
]);

/** What is said of people one by one is not said of the cases before them: "5 vụ, 3 người chết". */
const states = lexicon<'state'>([['state', ['chết', 'bị', 'được', 'thương vong', 'mất tích']]]);
const aboutWhat = lexicon<'about'>([['about', ['về', 'liên quan', 'phạm tội', 'vi phạm', 'phạm pháp']]]);

/** Nouns that frame what is spoken of, and whereabouts that are those of the whole text. */
const frames = lexicon<'frame'>([
  [
    'frame',
    [
      ...[
        'tình hình',
        'kết quả',
        'công tác',
        'việc',
        'hoạt động',
        'số lượng',
        'số',
        'tổng số',
        'toàn tỉnh',
        'toàn huyện',
      ],
      ...[
        'toàn thành phố',
        'toàn quốc',
        'cả nước',
        'địa bàn tỉnh',
        'địa bàn huyện',
        'trên địa bàn',
        'địa bàn',
        'bình quân',
      ],
    ],
  ],
]);

/** The telling words of a lead that are no verbs and stand in no parentheses. */
export function nounsOf(tokens: readonly Token[], index: MetricIndex): string[] {
  const nouns: Token[] = [];
  let depth = 0;
  for (let at = 0; at < tokens.length; ) {
    const skipped = verbs.at(tokens, at) ?? frames.at(tokens, at);
    const token = tokens[at];
    if (token?.text === '(') depth += 1;
    if (token?.text === ')') depth -= 1;
    if (!skipped && token && depth <= 0) nouns.push(token);
    at = skipped?.to ?? at + 1;
  }
  return keysOf(nouns, index);
}

/** "chiếm 20%": a share of what was counted before, which says nothing of how much of it was done. */
const shares = lexicon<'share'>([['share', ['chiếm', 'chiếm tỷ lệ', 'chiếm khoảng']]]);

/** The noun phrase of a number that follows at once serves this one too: "2.096 vụ, 4.194 bị can phạm tội về kinh tế". */
function sharedWords(
  { tokens, quantities }: Prepared,
  at: number,
  index: MetricIndex,
): { phrase: string[]; all: string[]; isAbout: boolean } {
  const [quantity, next] = [quantities[at], quantities[at + 1]];
  const between = quantity && next ? tokens.slice(quantity.phraseEnd, next.from) : [];
  const isNear = between.length <= nearby && between.every(({ text }) => !['.', ';', '(', ')', ':'].includes(text));
  const areCounts =
    [quantity, next].every((item) => item?.unit.some(({ measure }) => measure.whole)) ||
    (quantity?.sign === 'percent' && next?.sign === 'percent');
  const isListed = quantity !== undefined && next !== undefined && onlyJoins(tokens, quantity.phraseEnd, next.from);
  const isWhole = quantity && next && isPartOfList(tokens, { from: quantity.phraseEnd, to: next.from });
  if (!next || isWhole || next.direction || !areCounts || quantity?.scaled || next.scaled || !isNear)
    return { phrase: [], all: [], isAbout: false };
  return {
    phrase: keysOf(tokens.slice(next.to, next.phraseEnd), index),
    isAbout: aboutWhat.at(tokens, next.to) !== undefined || (isListed && !states.at(tokens, next.to)),
    all: keysOf(tokens.slice(next.to, trailEnd(tokens, next.phraseEnd, quantities[at + 2]?.from)), index),
  };
}

function allowsLevel(
  quantity: Quantity,
  metric: Metric,
  before: Draft | undefined,
  whole: Draft | undefined,
  isShare: boolean,
): boolean {
  if (quantity.sign === 'rank') return metric.nature === 'rank';
  if (metric.nature === 'rank') return false;
  if (quantity.sign !== undefined)
    return metric.measure === 'percent' && !isShare && isRateOf(metric, quantity, before);
  if (quantity.of !== undefined && !isPart(metric, quantity, whole)) return false;
  return quantity.unit.some(({ measure }) => measure.id === metric.measure);
}

/** A percentage set in parentheses after a number belongs to it, and not to whatever else may be spoken of. */
function isRateOf({ ratio, id }: Metric, quantity: Quantity, before: Draft | undefined): boolean {
  if (!quantity.parenthesis || before?.quantity.phraseEnd !== quantity.from - 1) return true;
  return (
    before.metric !== undefined &&
    (ratio === undefined || [ratio.numerator, ratio.denominator, id].includes(before.metric.id))
  );
}

/** Only a part may stand over its whole, and not over a number that has been stated as something else. */
function isPart({ partOf }: Metric, quantity: Quantity, whole: Draft | undefined): boolean {
  return (
    partOf !== undefined &&
    (whole?.metric === undefined || whole.metric.id === partOf || quantity.of === quantity.value)
  );
}

/** The number that has been stated before and now stands under the stroke. */
function wholeOf({ of }: Quantity, { stated, drafts }: Discourse): Draft | undefined {
  if (of === undefined) return undefined;
  const isWhole = ({ figure }: Draft): boolean => figure?.value === of;
  return stated.worth.get(of)?.[0] ?? drafts.find(isWhole);
}

/** A metric has one result in a period; another number may only say the same again. */
function takerOf(
  metric: Metric,
  { stated, drafts }: Discourse,
  { year, isCumulative }: Prepared,
  own?: string,
): Draft | undefined {
  const isEarlier = (period: string): boolean => Number(period.slice(0, 4)) < (year ?? 0);
  const isTaker = (draft: Draft): boolean =>
    draft.metric === metric &&
    draft.figure !== undefined &&
    draft.role !== 'baseline' &&
    draft.isCumulative === isCumulative &&
    !(draft.period !== undefined && isEarlier(draft.period)) &&
    (own === undefined || draft.period === own);
  return stated.of.get(metric)?.find(isTaker) ?? drafts.find(isTaker);
}

function favourOf(metric: Metric, quantity: Quantity, antecedents: readonly Draft[]): number {
  const { ratio, partOf } = metric;
  let favour = 0;
  for (const { metric: before } of antecedents) {
    if (!before) continue;
    if (ratio?.numerator === before.id || ratio?.denominator === before.id) favour = Math.max(favour, ratioFavour);
    if (partOf === before.id) favour = Math.max(favour, partFavour);
  }
  return quantity.of !== undefined && partOf !== undefined ? favour + partFavour : favour;
}

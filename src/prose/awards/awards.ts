import type { Figure } from '../../model/figure.ts';
import type { Stage } from '../../model/frontmatter.ts';
import { lexicon } from '../lexicon.ts';
import { nounPhraseEnd } from '../noun-phrase.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Token } from '../tokens.ts';
import { type Grantors, grantorsIn } from './grantors.ts';
import { type Honour, honoursOf } from './honours.ts';
import { type Counted, countedOf, groupsOf, namedAt, type Recipient } from './recipients.ts';

/** An award as it stands in a sentence, with the numbers that it accounts for. */
export interface SentenceAward {
  honour: string;
  grantedBy: string[];
  collectives?: Figure;
  individuals?: Figure;
  combined?: Figure;
  occasions: boolean;
  stage: Stage;
  /** Whether its recipient is named, and no number says that it is one. */
  isImplied: boolean;
  /** The syllables that say who gets it. */
  recipients: readonly string[];
  from: number;
  to: number;
  quantities: readonly Quantity[];
}

const proposing = lexicon<'proposed'>([['proposed', ['đề nghị', 'đề xuất', 'trình']]]);
const presenting = lexicon<'presented' | 'none'>([
  [
    'presented',
    [
      ...['dịp này', 'tại hội nghị', 'nhân dịp này', 'tại buổi lễ', 'công bố', 'thừa ủy quyền', 'trao', 'trao tặng'],
      ...['hội nghị', 'tại lễ', 'tại đây'],
    ],
  ],
  ['none', ['trao đổi', 'sau hội nghị']],
]);
const giving = lexicon<'gives'>([['gives', ['trao', 'tặng', 'trao tặng', 'tặng thưởng', 'trao thưởng', 'truy tặng']]]);
const taking = lexicon<'takes'>([['takes', ['được', 'nhận', 'đón nhận', 'vinh dự', 'đạt']]]);
const passive = lexicon<'passive'>([['passive', ['được', 'vinh dự được']]]);
const receiving = lexicon<'receives'>([['receives', ['nhận', 'đón nhận', 'vinh dự đón nhận', 'vinh dự nhận']]]);
const toWhom = lexicon<'to'>([['to', ['cho', 'đối với']]]);
const recognising = lexicon<'recognises'>([['recognises', ['công nhận', 'đạt', 'công nhận danh hiệu']]]);
/** Words that say more of recipients, and name no honour. */
const describing = lexicon<'describes'>([
  [
    'describes',
    [
      ...['có', 'thuộc', 'trực thuộc', 'tiêu biểu', 'xuất sắc', 'điển hình', 'trong', 'tại', 'khác', 'ngoài', 'đã'],
      ...['được', 'đạt', 'lập', 'công an', 'và', 'vì', 'là', 'của', 'nghiệp vụ', 'dân quân'],
    ],
  ],
]);

/** The awards of a sentence. */
export function awardsOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  grantors: Grantors,
  text: string,
): SentenceAward[] {
  const honours = honoursOf(tokens, 0, tokens.length);
  if (honours.length === 0) return [];
  const sentence = { tokens, honours, grantors, text };
  const groups = groupsOf(tokens, countedOf(tokens, quantities)).flatMap((group) => titlesApart(tokens, group));
  const awards: SentenceAward[] = [];
  groups.forEach((group, index) => {
    const previousEnd = Math.max(groups[index - 1]?.at(-1)?.to ?? 0, awards.at(-1)?.to ?? 0);
    const nextStart = groups[index + 1]?.[0]?.from ?? tokens.length;
    const award = awardFor(sentence, group, previousEnd, nextStart);
    if (award) awards.push(award);
  });
  return [...awards, ...impliedOf(sentence, awards)].sort((left, right) => left.from - right.from);
}

interface AwardSentence {
  tokens: readonly Token[];
  honours: readonly Honour[];
  grantors: Grantors;
  text: string;
}

/** "42 cá nhân và 14 đơn vị gương mẫu …": what is recognised as something is honoured by that name, apart from the rest. */
function titlesApart(tokens: readonly Token[], group: Counted[]): Counted[][] {
  const last = group.at(-1);
  const isRecognised = tokens.slice(0, last?.from).some((_, at) => recognising.at(tokens, at));
  return last && group.length > 1 && isRecognised && titleEnd(tokens, last) > last.to
    ? [group.slice(0, -1), [last]]
    : [group];
}

function titleEnd(tokens: readonly Token[], { to }: Counted): number {
  return describing.at(tokens, to) ? to : nounPhraseEnd(tokens, to, tokens.length);
}

function awardFor(
  sentence: AwardSentence,
  group: readonly Counted[],
  previousEnd: number,
  nextStart: number,
): SentenceAward | undefined {
  const { tokens, honours } = sentence;
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return undefined;
  const floor = clauseStart(tokens, first.from, previousEnd);
  const ceiling = clauseEnd(tokens, last.to, nextStart);
  if (first.byHonours) {
    const own = honours.find(({ from }) => from >= first.from && from < first.to);
    return own && awardOf(sentence, group, own, floor, ceiling);
  }
  const before = nearest(honours.filter(({ from, to }) => from >= floor && to <= first.from).reverse());
  const after = nearest(honours.filter(({ from, to }) => from >= last.to && to <= ceiling));
  const isGiven = toWhom.before(tokens, first.from) !== undefined;
  const isTaken = after && tokens.slice(last.to, after.from).some((_, offset) => taking.at(tokens, last.to + offset));
  const honour = after && isTaken && !isGiven ? after : (before ?? after);
  if (honour) return awardOf(sentence, group, honour, floor, ceiling);
  const to = titleEnd(tokens, last);
  const isRecognised = tokens.slice(0, first.from).some((_, at) => recognising.at(tokens, at));
  return isRecognised && honours.length > 0 && to > last.to
    ? awardOf(sentence, group, { kind: 'named', from: nounStart(last), to }, floor, to)
    : undefined;
}

function nounStart({ quantity, from }: Counted): number {
  return quantity?.numberEnd ?? from;
}

/** A name tells more than "khen thưởng" beside it. */
function nearest(honours: readonly Honour[]): Honour | undefined {
  return honours.find(({ kind }) => kind === 'named') ?? honours[0];
}

function awardOf(
  { tokens, grantors, text }: AwardSentence,
  group: readonly Counted[],
  honour: Honour,
  floor: number,
  ceiling: number,
): SentenceAward {
  const start = Math.min(honour.from, group[0]?.from ?? honour.from);
  const to = Math.max(honour.to, group.at(-1)?.to ?? honour.to);
  const isBefore = honour.from < (group[0]?.from ?? 0);
  const end = isBefore ? Math.min(honour.to, group[0]?.from ?? honour.to) : honour.to;
  const within = grantorsIn(grantors, tokens, honour.from, end);
  const around = grantorsIn(
    grantors,
    tokens,
    isBefore ? floor : (group.at(-1)?.to ?? floor),
    isBefore ? honour.from : ceiling,
  );
  const figureOf = (recipient: Recipient): Figure | undefined =>
    group.find((item) => item.recipient === recipient)?.figure;
  return {
    honour: textOf(tokens, honour.from, end, text),
    grantedBy: within.length > 0 ? within : around,
    collectives: figureOf('collectives'),
    individuals: figureOf('individuals'),
    combined: figureOf('combined'),
    occasions: group.some(({ occasions }) => occasions),
    stage: stageOf(tokens, floor, to),
    recipients: group.flatMap(({ from, to: end }) => tokens.slice(from, end).map(({ key }) => key)),
    isImplied: group.every(({ quantity }) => quantity === undefined),
    from: start,
    to,
    quantities: group.flatMap(({ quantity }) => quantity ?? []),
  };
}

/** Honours that go to one who is named: "trao Cờ thi đua … cho Phòng Mẫu", "Phòng Mẫu được tặng Cờ thi đua". */
function impliedOf(sentence: AwardSentence, counted: readonly SentenceAward[]): SentenceAward[] {
  const { tokens, honours } = sentence;
  return honours.flatMap((honour): SentenceAward[] => {
    const isUsed = counted.some(({ from, to }) => honour.from >= from && honour.from < to);
    const isGiven = giving.before(tokens, honour.from) !== undefined;
    if (isUsed || honour.kind !== 'named' || !(isGiven || receiving.before(tokens, honour.from))) return [];
    const floor = clauseStart(tokens, honour.from, 0);
    const given = toWhom.at(tokens, honour.to);
    const taken = [...tokens.keys()]
      .slice(floor, honour.from)
      .find((at) => passive.at(tokens, at) ?? receiving.at(tokens, at));
    const start = subjectStart(tokens, floor, taken ?? floor);
    const recipient = given
      ? namedAt(tokens, given.to)
      : taken === undefined
        ? undefined
        : namedAt(tokens, start, taken);
    return recipient ? [awardOf(sentence, [recipient], honour, floor, honour.to)] : [];
  });
}

/** Index at which the subject of a clause begins, after what only says when or where: "Tại hội nghị, …". */
function subjectStart(tokens: readonly Token[], floor: number, to: number): number {
  for (let at = to - 1; at >= floor; at -= 1) if (tokens[at]?.text === ',') return at + 1;
  return floor;
}

/** What is proposed is said in the clause itself; a ceremony once for all of a sentence. */
function stageOf(tokens: readonly Token[], from: number, to: number): Stage {
  const places = [...tokens.keys()];
  if (places.slice(from, to).some((at) => proposing.at(tokens, at))) return 'proposed';
  return places.slice(0, to).some((at) => presenting.at(tokens, at)?.meaning === 'presented') ? 'presented' : 'granted';
}

function clauseStart(tokens: readonly Token[], index: number, floor: number): number {
  for (let at = index - 1; at >= floor; at -= 1) if (tokens[at]?.text === ';') return at + 1;
  return floor;
}

function clauseEnd(tokens: readonly Token[], index: number, ceiling: number): number {
  for (let at = index; at < ceiling; at += 1) if (tokens[at]?.text === ';') return at;
  return ceiling;
}

function textOf(tokens: readonly Token[], from: number, to: number, text: string): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? text.slice(first.start, last.end).normalize('NFC') : '';
}

import { add } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import type { Stage } from '../../model/frontmatter.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { lexicon } from '../words/lexicon.ts';
import { nounPhraseEnd, onlyJoins } from '../words/noun-phrase.ts';
import type { Token } from '../words/tokens.ts';
import { type Grantors, grantorsIn, grantorsOfHonour } from './grantors.ts';
import { type Honour, honoursOf } from './honours.ts';
import { type Counted, countedOf, groupsOf, namedAt, type Recipient } from './recipients.ts';
import { proposing, stageOf } from './stages.ts';

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

const giving = lexicon<'gives'>([['gives', ['trao', 'tặng', 'trao tặng', 'tặng thưởng', 'trao thưởng', 'truy tặng']]]);
const taking = lexicon<'takes'>([['takes', ['được', 'nhận', 'đón nhận', 'vinh dự', 'đạt']]]);
const passive = lexicon<'passive'>([['passive', ['được', 'vinh dự được']]]);
const receiving = lexicon<'receives'>([['receives', ['nhận', 'đón nhận', 'vinh dự đón nhận', 'vinh dự nhận']]]);
const joining = lexicon<'and'>([['and', ['và', 'cùng']]]);
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

/** Words of the longest name of a grantor in a list of them. */
const longestGrantor = 8;

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
  sentence: AwardSentence,
  group: readonly Counted[],
  named: Honour,
  floor: number,
  ceiling: number,
): SentenceAward {
  const { tokens, grantors, text } = sentence;
  const [first = 0, last = 0] = [group[0]?.from, group.at(-1)?.to];
  const isBefore = named.from < first;
  const honour = withAllGrantors(sentence, isBefore ? { ...named, to: Math.min(named.to, first) } : named, ceiling);
  const to = Math.max(honour.to, last);
  const around = isBefore
    ? { from: giverStart(tokens, floor, honour.from), to: honour.from }
    : { from: takenFrom(sentence, last, honour.from), to: honour.from };
  const granted = grantorsOfHonour(grantors, tokens, { honour, ...around });
  const figureOf = (recipient: Recipient): Figure | undefined =>
    group.map((item) => (item.recipient === recipient ? item.figure : undefined)).reduce(sumOf, undefined);
  return {
    honour: textOf(tokens, honour.from, honour.to, text),
    grantedBy:
      granted.length > 0 || isBefore
        ? granted
        : grantorsIn(grantors, tokens, honour.to, phraseOf(tokens, honour.to, ceiling)),
    collectives: figureOf('collectives'),
    individuals: figureOf('individuals'),
    combined: figureOf('combined'),
    occasions: group.some(({ occasions }) => occasions),
    stage: stageOf(tokens, floor, to),
    recipients: group.flatMap(({ from, to: end }) => tokens.slice(from, end).map(({ key }) => key)),
    isImplied: group.every(({ isNamed }) => isNamed === true),
    from: Math.min(honour.from, first),
    to,
    quantities: group.flatMap(({ quantity }) => quantity ?? []),
  };
}

/** "3 đơn vị cấp tỉnh, 8 tập thể cấp huyện": those of one kind that get the same honour are counted together. */
function sumOf(left: Figure | undefined, right: Figure | undefined): Figure | undefined {
  if (!left || !right) return left ?? right;
  return left.value === undefined || right.value === undefined
    ? left
    : { ...left, value: add(left.value, right.value) };
}

/** "Giấy khen của Bộ Mẫu, Sở Mẫu và Phòng Mẫu": all that follow belong to the honour. */
function withAllGrantors({ tokens, grantors }: AwardSentence, honour: Honour, ceiling: number): Honour {
  if (grantorsIn(grantors, tokens, honour.from, honour.to).length === 0) return honour;
  let { to } = honour;
  for (;;) {
    const isJoined = tokens[to]?.text === ',' || joining.at(tokens, to) !== undefined;
    const end = isJoined ? grantorEnd(tokens, to + 1, ceiling) : to;
    if (end === to || grantorsIn(grantors, tokens, to + 1, end).length === 0) return { ...honour, to };
    to = end;
  }
}

/** The words of one grantor in a list of them. */
function grantorEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  let at = from;
  while (at < Math.min(ceiling, from + longestGrantor) && tokens[at]?.kind === 'word' && !joining.at(tokens, at)) {
    if (taking.at(tokens, at) ?? giving.at(tokens, at) ?? toWhom.at(tokens, at)) break;
    at += 1;
  }
  return at;
}

/** Where whoever gives an honour may be named: with the first of several in one clause, where nothing but joins parts them. */
function giverStart(tokens: readonly Token[], floor: number, honour: number): number {
  return onlyJoins(tokens, floor, honour) ? clauseStart(tokens, floor, 0) : floor;
}

/**
 * After what says that recipients get something: who they are of stands before it, and who gives it behind. Of several
 * honours, only the first is said to be given so.
 */
function takenFrom({ tokens, honours }: AwardSentence, from: number, honour: number): number {
  const places = [...tokens.keys()].slice(from, honour);
  const last = places.findLast((at) => passive.at(tokens, at) ?? receiving.at(tokens, at) ?? proposing.at(tokens, at));
  const isListed = honours.some((other) => other.from >= (last ?? from) && other.to <= honour);
  return isListed ? honour : (last ?? from);
}

/** Up to the next sign: who is named behind that has to do with something else. */
function phraseOf(tokens: readonly Token[], from: number, ceiling: number): number {
  const sign = tokens.findIndex(({ kind }, at) => at >= from && at < ceiling && kind === 'sign');
  return sign === -1 ? ceiling : sign;
}

/** Honours that go to one who is named: "trao Cờ thi đua … cho Phòng Mẫu", "Phòng Mẫu được tặng Cờ thi đua". */
function impliedOf(sentence: AwardSentence, counted: readonly SentenceAward[]): SentenceAward[] {
  const { tokens, honours } = sentence;
  const implied: SentenceAward[] = [];
  for (const [index, honour] of honours.entries()) {
    const isUsed = counted.some(({ from, to }) => honour.from >= from && honour.from < to);
    if (isUsed || honour.kind !== 'named') continue;
    const before = honours[index - 1];
    const isGiven = givenBefore(tokens, honour.from);
    const isListed = before !== undefined && implied.some(({ from, to }) => before.from >= from && before.from < to);
    if (!isGiven && !(isListed && isJoinedTo(tokens, honour.from))) continue;
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
    if (recipient)
      implied.push(
        awardOf(
          sentence,
          [recipient],
          honour,
          floor,
          honours[index + 1]?.from ?? clauseEnd(tokens, honour.to, tokens.length),
        ),
      );
  }
  return implied;
}

/** Whether an honour is what is given or received; a quotation mark may open its name. */
function givenBefore(tokens: readonly Token[], honour: number): boolean {
  const at = ['“', '"'].includes(tokens[honour - 1]?.text ?? '') ? honour - 1 : honour;
  return giving.before(tokens, at) !== undefined || receiving.before(tokens, at) !== undefined;
}

/** "nhận Cờ thi đua, Bằng khen": the honour goes on a list. */
function isJoinedTo(tokens: readonly Token[], honour: number): boolean {
  return tokens[honour - 1]?.text === ',' || joining.before(tokens, honour) !== undefined;
}

/** Index at which the subject of a clause begins, after what only says when or where: "Tại hội nghị, …". */
function subjectStart(tokens: readonly Token[], floor: number, to: number): number {
  for (let at = to - 1; at >= floor; at -= 1) if (tokens[at]?.text === ',') return at + 1;
  return floor;
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

import type { Figure } from '../model/figure.ts';
import type { Stage } from '../model/frontmatter.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { onlyJoins } from './noun-phrase.ts';
import { figureIn, type Quantity } from './quantities.ts';
import { phraseKeys } from './syllable.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** An award as it stands in a sentence, with the numbers that it accounts for. */
export interface SentenceAward {
  honour: string;
  grantedBy: string[];
  collectives?: Figure;
  individuals?: Figure;
  combined?: Figure;
  occasions: boolean;
  stage: Stage;
  from: number;
  to: number;
  quantities: readonly Quantity[];
}

/** Who may grant an honour, by the names of the vocabulary. */
export type Grantors = Lexicon<string>;

type Recipient = 'collectives' | 'individuals' | 'combined' | 'occasions';

const recipients = lexicon<Recipient>([
  [
    'combined',
    ['tập thể và cá nhân', 'tập thể cá nhân', 'lượt tập thể cá nhân', 'cá nhân tập thể', 'cá nhân và tập thể'],
  ],
  [
    'collectives',
    ['tập thể', 'đơn vị', 'tổ chức', 'cơ quan', 'lượt tập thể', 'xã', 'phường', 'hộ gia đình', 'gia đình'],
  ],
  [
    'individuals',
    [
      'cá nhân',
      'đồng chí',
      'cán bộ',
      'người',
      'chiến sĩ',
      'cán bộ chiến sĩ',
      'CBCS',
      'quần chúng',
      'lượt cá nhân',
      'công dân',
    ],
  ],
]);
const honours = lexicon<'named' | 'act'>([
  [
    'named',
    [
      ...[
        'bằng khen',
        'giấy khen',
        'huân chương',
        'huy chương',
        'cờ thi đua',
        'danh hiệu',
        'kỷ niệm chương',
        'cờ',
        'bằng',
      ],
      ...['chiến sĩ thi đua', 'đơn vị quyết thắng', 'đơn vị tiên tiến', 'anh hùng', 'thư khen'],
    ],
  ],
  ['act', ['khen thưởng', 'biểu dương', 'tuyên dương', 'tặng thưởng', 'trao thưởng', 'vinh danh', 'thưởng']],
]);
const proposing = lexicon<'proposed'>([['proposed', ['đề nghị', 'đề xuất', 'trình']]]);
const presenting = lexicon<'presented'>([
  [
    'presented',
    [
      'dịp này',
      'tại hội nghị',
      'nhân dịp này',
      'tại buổi lễ',
      'công bố',
      'thừa ủy quyền',
      'trao',
      'trao tặng',
      'hội nghị',
    ],
  ],
]);
const ofWord = lexicon<'of'>([['of', ['của']]]);

export function grantorsOf(grantors: ReadonlyMap<string, Readonly<Record<string, string>>>): Grantors {
  return lexicon([...grantors].map(([id, label]) => [id, namesOf(label['vi'] ?? '')] as const));
}

/** The awards of a sentence. */
export function awardsOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  grantors: Grantors,
  text: string,
): SentenceAward[] {
  if (!tokens.some((_, index) => honours.at(tokens, index))) return [];
  const awards: SentenceAward[] = [];
  const groups = groupsOf(tokens, quantities);
  groups.forEach((group, index) => {
    const previousEnd = groups[index - 1]?.at(-1)?.quantity.phraseEnd ?? 0;
    const nextStart = groups[index + 1]?.[0]?.quantity.from ?? tokens.length;
    const award = awardFor(tokens, group, { previousEnd, nextStart }, grantors, text);
    if (award) awards.push(award);
  });
  return awards;
}

interface Counted {
  quantity: Quantity;
  recipient: Recipient;
  occasions: boolean;
  to: number;
}

function groupsOf(tokens: readonly Token[], quantities: readonly Quantity[]): Counted[][] {
  const groups: Counted[][] = [];
  for (const quantity of quantities) {
    const counted = countedAt(tokens, quantity);
    if (!counted) continue;
    const last = groups.at(-1)?.at(-1);
    if (last && onlyJoins(tokens, last.to, quantity.from)) groups.at(-1)?.push(counted);
    else groups.push([counted]);
  }
  return groups;
}

/** Who is counted after a number; a comma may join both kinds: "44 tập thể, cá nhân". */
function countedAt(tokens: readonly Token[], quantity: Quantity): Counted | undefined {
  if (quantity.sign || quantity.direction) return undefined;
  const start = quantity.numberEnd;
  const places: number[] = [];
  for (let at = start; at < tokens.length && places.length < 6; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number' || (token?.kind === 'sign' && token.text !== ',')) break;
    if (token?.kind === 'word') places.push(at);
  }
  const bare = places.flatMap((at) => tokens[at] ?? []);
  const occasions = bare[0]?.key === occasionKey;
  const found = recipients.at(bare, 0) ?? (occasions ? recipients.at(bare, 1) : undefined);
  if (!found) return undefined;
  return { quantity, recipient: found.meaning, occasions, to: (places[found.to - 1] ?? start) + 1 };
}

const occasionKey = phraseKeys('lượt')[0];

function awardFor(
  tokens: readonly Token[],
  group: readonly Counted[],
  { previousEnd, nextStart }: { previousEnd: number; nextStart: number },
  grantors: Grantors,
  text: string,
): SentenceAward | undefined {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return undefined;
  const floor = clauseStart(tokens, first.quantity.from, previousEnd);
  const ceiling = clauseEnd(tokens, last.to, nextStart);
  const before = lastHonour(tokens, floor, first.quantity.from);
  const after = firstHonour(tokens, last.to, ceiling);
  const honour = before ?? after;
  if (!honour) return undefined;
  const from = Math.min(honour.from, first.quantity.from);
  const to = Math.max(honour.to, last.to);
  const end = honour === before ? Math.min(honour.to, first.quantity.from) : honour.to;
  const name = textOf(tokens, honour.from, end, text);
  const within = grantorIn(tokens, honour.from, end, grantors);
  const grantor = within ?? grantorIn(tokens, floor, honour === before ? honour.from : ceiling, grantors);
  const combined = group.length === 1 && first.recipient === 'combined';
  const figureOf = (recipient: Recipient): Figure | undefined => {
    const counted = group.find((item) => item.recipient === recipient);
    return counted && figureIn(counted.quantity, undefined);
  };
  return {
    honour: name,
    grantedBy: grantor === undefined ? [] : [grantor],
    ...(combined
      ? { combined: figureIn(first.quantity, undefined) }
      : { collectives: figureOf('collectives'), individuals: figureOf('individuals') }),
    occasions: group.some(({ occasions }) => occasions),
    stage: stageOf(tokens, floor, to),
    from,
    to,
    quantities: group.map(({ quantity }) => quantity),
  };
}

interface HonourFound {
  from: number;
  to: number;
}

function firstHonour(tokens: readonly Token[], from: number, to: number): HonourFound | undefined {
  for (let at = from; at < to; at += 1) {
    const found = honours.at(tokens, at);
    if (found) return { from: at, to: honourEnd(tokens, found.to, to) };
  }
  return undefined;
}

function lastHonour(tokens: readonly Token[], from: number, to: number): HonourFound | undefined {
  let last: HonourFound | undefined;
  for (let at = from; at < to; at += 1) {
    const found = honours.at(tokens, at);
    if (!found) continue;
    if (last && at < last.to) continue;
    last = { from: at, to: honourEnd(tokens, found.to, to) };
  }
  return last;
}

/** An honour goes on through names, quotation marks and "của …". */
function honourEnd(tokens: readonly Token[], start: number, limit: number): number {
  let at = start;
  let quoted = false;
  while (at < limit) {
    const token = tokens[at];
    if (token === undefined) break;
    if (['“', '”', '"'].includes(token.text)) quoted = token.text === '“' || (token.text === '"' && !quoted);
    else if (!quoted) {
      const of = ofWord.at(tokens, at);
      const goesOn =
        of !== undefined || isCapitalised(token) || isCapitalised(tokens[at - 1]) || honourTail.at(tokens, at);
      if (token.kind !== 'word' || !goesOn || ending.at(tokens, at)) break;
    }
    at += 1;
  }
  return at;
}

const honourTail = lexicon<'tail'>([
  ['tail', ['hạng', 'toàn lực lượng', 'lực lượng', 'toàn', 'tiên tiến', 'thi đua', 'cơ sở', 'các', 'nghiệp vụ']],
]);
const ending = lexicon<'end'>([['end', ['cho', 'tặng', 'đối với', 'và', 'vì', 'về', 'trong']]]);

function grantorIn(tokens: readonly Token[], from: number, to: number, grantors: Grantors): string | undefined {
  let found: string | undefined;
  let longest = 0;
  for (let at = from; at < to; at += 1) {
    const grantor = grantors.at(tokens, at);
    if (!grantor || grantor.to - grantor.from <= longest) continue;
    found = grantor.meaning;
    longest = grantor.to - grantor.from;
  }
  return found;
}

function stageOf(tokens: readonly Token[], from: number, to: number): Stage {
  let stage: Stage = 'granted';
  for (let at = from; at < to; at += 1) {
    if (proposing.at(tokens, at)) return 'proposed';
    if (presenting.at(tokens, at)) stage = 'presented';
  }
  return stage;
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

/** A grantor's name, and each of the names that a comma joins in it. */
function namesOf(label: string): string[] {
  return label === '' ? [] : [label, ...label.split(',')];
}

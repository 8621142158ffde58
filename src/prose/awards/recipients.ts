import type { Figure } from '../../model/figure.ts';
import { wordsAt } from '../numbers/numerals.ts';
import { figureIn, type Quantity } from '../numbers/quantity.ts';
import { lexicon } from '../words/lexicon.ts';
import { nounPhraseEnd, onlyJoins } from '../words/noun-phrase.ts';
import { phraseKeys } from '../words/syllable.ts';
import { isCapitalised, type Token } from '../words/tokens.ts';
import { honourAt, honoursOf } from './honours.ts';

export type Recipient = 'collectives' | 'individuals' | 'combined';

/** Recipients of honours as a sentence counts them. */
export interface Counted {
  recipient: Recipient;
  figure: Figure;
  occasions: boolean;
  /** The number that counts them; absent where one is named and none counted. */
  quantity?: Quantity;
  /** Whether it is one that is named, and that no number counts. */
  isNamed?: boolean;
  /** Whether honours are counted, and not who gets them: "12 Giấy khen". */
  byHonours?: boolean;
  from: number;
  to: number;
}

const recipients = lexicon<Recipient>([
  [
    'combined',
    ['tập thể và cá nhân', 'tập thể cá nhân', 'lượt tập thể cá nhân', 'cá nhân tập thể', 'cá nhân và tập thể'],
  ],
  [
    'collectives',
    [
      ...[
        'tập thể',
        'đơn vị',
        'tổ chức',
        'cơ quan',
        'lượt tập thể',
        'xã',
        'phường',
        'hộ gia đình',
        'gia đình',
        'chi bộ',
      ],
      ...['đảng bộ', 'doanh nghiệp', 'lượt đơn vị'],
    ],
  ],
  [
    'individuals',
    [
      ...[
        'cá nhân',
        'đồng chí',
        'cán bộ',
        'người',
        'chiến sĩ',
        'cán bộ chiến sĩ',
        'CBCS',
        'quần chúng',
        'lượt cá nhân',
      ],
      ...['công dân', 'đảng viên', 'lượt người', 'lượt cán bộ', 'lượt đồng chí'],
    ],
  ],
]);
const occasionKey = phraseKeys('lượt')[0];
const oneKey = phraseKeys('một')[0];
const persons = lexicon<'person'>([['person', ['đồng chí', 'ông', 'bà', 'anh', 'chị', 'em']]]);
/** Words with which names of offices begin, and names of persons hardly ever. */
const bodies = lexicon<'body'>([
  [
    'body',
    [
      ...['phòng', 'công an', 'sở', 'đội', 'trạm', 'trung tâm', 'trường', 'ủy ban', 'tòa án', 'viện kiểm sát', 'cục'],
      ...['chi cục', 'đồn', 'văn phòng', 'ban chỉ huy', 'ban chỉ đạo', 'bộ chỉ huy', 'tổ'],
    ],
  ],
]);
const takers = lexicon<'takes'>([['takes', ['nhận', 'được', 'vinh dự', 'đón nhận', 'đạt']]]);
const givenTo = lexicon<'to'>([['to', ['cho']]]);
const besides = lexicon<'and'>([['and', ['và', 'cùng', 'cùng với']]]);
const longestNoun = 6;
/** A personal name has its family name, and is written in capitals throughout. */
const fewestNames = 3;

/** Those counted by a number, or by a number word that counts nothing else: "một y tá … nhận". */
export function countedOf(tokens: readonly Token[], quantities: readonly Quantity[]): Counted[] {
  const found = quantities.flatMap((quantity) => countedAt(tokens, quantity) ?? []);
  for (let at = 0; at < tokens.length; at += 1) {
    const isFree = quantities.every(({ from, to }) => at < from || at >= to);
    const single = isFree && (tokens[at]?.key === oneKey ? singleAt(tokens, at) : countedInWords(tokens, at));
    if (single) found.push(single);
  }
  found.push(...found.flatMap((counted) => collectiveBeside(tokens, counted) ?? []));
  return found.sort((left, right) => left.from - right.from);
}

/** Joined numbers share one honour: "3 tập thể và 5 cá nhân". */
export function groupsOf(tokens: readonly Token[], counted: readonly Counted[]): Counted[][] {
  const groups: Counted[][] = [];
  for (const item of counted) {
    const last = groups.at(-1)?.at(-1);
    const isSameKind = groups.at(-1)?.some(({ recipient }) => recipient === item.recipient) === true;
    const isListed = last && isSameKind && areOfLevels(tokens, last, item);
    if (last && (isListed || (!isSameKind && onlyJoins(tokens, last.to, item.from)))) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** "3 đơn vị cấp tỉnh, 8 tập thể cấp huyện": told apart by where they belong, and by nothing that they get. */
function areOfLevels(tokens: readonly Token[], left: Counted, right: Counted): boolean {
  const end = levels.at(tokens, left.to) ? nounPhraseEnd(tokens, left.to, right.from) : left.to;
  const isApart = [...tokens.keys()].slice(left.to, right.from).some((at) => takers.at(tokens, at));
  return (
    end > left.to &&
    !isApart &&
    onlyJoins(tokens, end, right.from) &&
    honoursOf(tokens, left.to, right.from).length === 0
  );
}

const levels = lexicon<'level'>([['level', ['cấp', 'thuộc', 'khối']]]);

/** "hai tập thể, cá nhân được …": a number in words; "năm" is a year more often than five. */
function countedInWords(tokens: readonly Token[], at: number): Counted | undefined {
  const numeral = tokens[at]?.kind === 'word' && tokens[at - 1]?.kind !== 'number' ? wordsAt(tokens, at) : undefined;
  if (!numeral || (numeral.value === '5' && numeral.to === at + 1)) return undefined;
  const { words, places } = nounAt(tokens, numeral.to);
  const noun = recipients.at(words, 0);
  if (!noun) return undefined;
  const figure: Figure = { operator: 'eq', value: numeral.value };
  const to = (places[noun.to - 1] ?? numeral.to) + 1;
  return { recipient: noun.meaning, figure, occasions: false, from: at, to };
}

/** "tập thể Phòng Mẫu và ba cán bộ": a collective that is named beside the persons who are counted. */
function collectiveBeside(tokens: readonly Token[], { recipient, from }: Counted): Counted | undefined {
  const joiner = recipient === 'individuals' ? besides.before(tokens, from) : undefined;
  if (!joiner) return undefined;
  for (let at = joiner.from - 1; at >= Math.max(0, joiner.from - longestName) && tokens[at]?.kind === 'word'; at -= 1) {
    const noun = recipients.at(tokens, at);
    if (noun?.meaning === 'collectives' && isCapitalised(tokens[noun.to]) && tokens[at - 1]?.kind !== 'number')
      return {
        recipient: 'collectives',
        figure: { operator: 'eq', value: '1' },
        occasions: false,
        from: at,
        to: joiner.from,
      };
  }
  return undefined;
}

/** Words of a named collective: "tập thể Thư viện xã Mẫu Đông". */
const longestName = 10;

/** Who is counted after a number; a comma may join both kinds: "44 tập thể, cá nhân". */
function countedAt(tokens: readonly Token[], quantity: Quantity): Counted | undefined {
  if (quantity.sign || quantity.direction || quantity.of !== undefined) return undefined;
  const figure = figureIn(quantity, undefined);
  const honour = honourAt(tokens, quantity.numberEnd);
  if (honour?.kind === 'named') {
    const recipient = kindAfter(tokens, honour.to);
    return { recipient, figure, occasions: false, quantity, byHonours: true, from: quantity.from, to: honour.to };
  }
  const { words, places } = nounAt(tokens, quantity.numberEnd);
  const occasions = words[0]?.key === occasionKey;
  const noun = recipients.at(words, 0) ?? (occasions ? recipients.at(words, 1) : undefined);
  if (!noun) return undefined;
  const to = (places[noun.to - 1] ?? quantity.numberEnd) + 1;
  const named = noun.meaning === 'collectives' ? namedBeside(tokens, quantity.from) : undefined;
  const counted = named === undefined ? figure : { ...figure, value: String(Number(figure.value) + 1) };
  return { recipient: noun.meaning, figure: counted, occasions, quantity, from: named ?? quantity.from, to };
}

/** Which kind the honours that are counted go to, as the words after them say without a number. */
function kindAfter(tokens: readonly Token[], from: number): Recipient {
  const limit = Math.min(tokens.length, from + longestNoun);
  for (let at = from; at < limit && tokens[at]?.kind === 'word'; at += 1) {
    const noun = recipients.at(nounAt(tokens, at).words, 0);
    if (noun) return noun.meaning;
  }
  return 'combined';
}

/** The words of a noun, and where each stands; commas are passed over. */
function nounAt(tokens: readonly Token[], from: number): { words: Token[]; places: number[] } {
  const words: Token[] = [];
  const places: number[] = [];
  for (let at = from; at < tokens.length && words.length < longestNoun; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || (token.kind === 'sign' && token.text !== ',')) break;
    if (token.kind !== 'word') continue;
    words.push(token);
    places.push(at);
  }
  return { words, places };
}

/** "Thư viện huyện Mẫu và 9 đơn vị …": where the name begins of one that is counted with those beside it. */
function namedBeside(tokens: readonly Token[], from: number): number | undefined {
  const joiner = besides.before(tokens, from);
  if (!joiner || joiner.from === 0) return undefined;
  let start = joiner.from;
  while (start > 0 && tokens[start - 1]?.kind === 'word' && !givenTo.before(tokens, start)) start -= 1;
  const isGiven = givenTo.before(tokens, start) !== undefined;
  const isWholeSubject = isGiven || start === 0 || ['.', ';'].includes(tokens[start - 1]?.text ?? '');
  const isNamed =
    isWholeSubject && joiner.from - start <= longestNoun && isCapitalised(tokens[start]) && !takers.at(tokens, start);
  return isNamed ? start : undefined;
}

/** "một y tá … nhận": one person or body, whatever it is called. */
function singleAt(tokens: readonly Token[], at: number): Counted | undefined {
  let end = at + 1;
  while (tokens[end]?.kind === 'word' && !takers.at(tokens, end)) end += 1;
  if (tokens[end]?.text === '(') end = tokens.findIndex(({ text }, place) => place > end && text === ')') + 1;
  if (end <= at + 1 || !takers.at(tokens, end) || isSupposed(tokens, at, end)) return undefined;
  const noun = recipients.at(tokens, at + 1);
  return {
    recipient: noun?.meaning === 'collectives' ? 'collectives' : 'individuals',
    figure: { operator: 'eq', value: '1' },
    isNamed: true,
    occasions: false,
    from: at,
    to: end,
  };
}

/** "một tập thể hoặc cá nhân có thể được …": a rule, and nobody who got anything. */
function isSupposed(tokens: readonly Token[], from: number, to: number): boolean {
  return [...tokens.keys()].slice(from, to).some((at) => supposing.at(tokens, at));
}

const supposing = lexicon<'may'>([['may', ['có thể', 'hoặc', 'nếu', 'phải', 'sẽ', 'muốn', 'cần']]]);

/** One that is named where another sentence counts: "trao Huân chương … cho Phòng Mẫu". */
export function namedAt(tokens: readonly Token[], at: number, limit = tokens.length): Counted | undefined {
  const person = persons.at(tokens, at);
  let end = person?.to ?? at;
  while (end < limit && isCapitalised(tokens[end])) end += 1;
  const names = end - (person?.to ?? at);
  if (names === 0 || (!person && recipients.at(tokens, at))) return undefined;
  const isPerson = person !== undefined || (names >= fewestNames && !bodies.at(tokens, at));
  while (end < limit && tokens[end]?.kind === 'word') end += 1;
  if (isSupposed(tokens, at, end)) return undefined;
  return {
    recipient: isPerson ? 'individuals' : 'collectives',
    figure: { operator: 'eq', value: '1' },
    isNamed: true,
    occasions: false,
    from: at,
    to: end,
  };
}

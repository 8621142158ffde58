import { lexicon } from '../words/lexicon.ts';
import { isCapitalised, type Token } from '../words/tokens.ts';

/** An honour, or the act of honouring, where it stands in a sentence. */
export interface Honour {
  /** `named` has a name of its own; `act` only says that somebody was honoured. */
  kind: 'named' | 'act';
  from: number;
  to: number;
}

const honours = lexicon<Honour['kind'] | 'none'>([
  [
    'named',
    [
      ...['bằng khen', 'giấy khen', 'huân chương', 'huy chương', 'cờ thi đua', 'danh hiệu', 'kỷ niệm chương', 'cờ'],
      ...['bằng', 'chiến sĩ thi đua', 'đơn vị quyết thắng', 'đơn vị tiên tiến', 'anh hùng', 'thư khen', 'giải thưởng'],
    ],
  ],
  ['act', ['khen thưởng', 'biểu dương', 'tuyên dương', 'tặng thưởng', 'trao thưởng', 'vinh danh', 'thưởng']],
  [
    'none',
    ['thi đua khen thưởng', 'công tác khen thưởng', 'bằng cấp', 'bằng lái', 'cờ bạc', 'cờ tướng', 'cờ vua', 'ngọn cờ'],
  ],
]);
const ofWord = lexicon<'of'>([['of', ['của']]]);
const many = lexicon<'many'>([['many', ['các']]]);
/** "bằng" is a preposition as often as it is an honour. */
const plain = lexicon<'plain'>([['plain', ['bằng']]]);
/** Words in small letters at which a name of an honour ends. */
const ends = lexicon<'end'>([
  [
    'end',
    [
      ...['cho', 'tặng', 'trao', 'gửi', 'nhận', 'được', 'đã', 'đối với', 'và', 'vì', 'về', 'trong', 'tại', 'do', 'từ'],
      ...['để', 'nhân dịp', 'năm', 'giai đoạn', 'vào', 'trước', 'sau', 'khi', 'theo', 'có', 'là', 'này', 'kèm', 'cùng'],
      ...[
        'với',
        'đến',
        'tới',
        'đạt',
        'lập thành tích',
        'đề nghị',
        'các',
        'những',
        'nhiều',
        'một',
        'một số',
        'toàn thể',
      ],
      ...['tập thể', 'cá nhân', 'đồng chí', 'cán bộ', 'ông', 'bà', 'lần'],
    ],
  ],
]);
const classes = lexicon<'class'>([['class', ['hạng', 'nhất', 'nhì', 'ba', 'I', 'II', 'III']]]);
const joins = lexicon<'and'>([['and', ['và']]]);

/** Words of the longest name in small letters. */
const longestTail = 10;

/** All honours between two tokens, in order; those joined by "và" are one, as those who get them are. */
export function honoursOf(tokens: readonly Token[], from: number, to: number): Honour[] {
  const found: Honour[] = [];
  for (let at = from; at < to; ) {
    const honour = honourAt(tokens, at, to);
    const last = found.at(-1);
    if (honour && last?.kind === honour.kind && areJoined(tokens, last, honour)) last.to = honour.to;
    else if (honour) found.push(honour);
    at = honour?.to ?? honours.at(tokens, at)?.to ?? at + 1;
  }
  return found;
}

/** The honour that begins at a token: what is "tặng thưởng", where that has a name, is the honour by this name. */
export function honourAt(tokens: readonly Token[], at: number, limit = tokens.length): Honour | undefined {
  const word = honours.at(tokens, at);
  if (!word || word.meaning === 'none') return undefined;
  const name = word.meaning === 'act' ? word.to + (isOpening(tokens[word.to]) ? 1 : 0) : at;
  const named = honours.at(tokens, name);
  if (named?.meaning !== 'named') return { kind: 'act', from: at, to: word.to };
  return { kind: 'named', from: name, to: honourEnd(tokens, named.to, limit, isOpening(tokens[name - 1])) };
}

function isOpening(token: Token | undefined): boolean {
  return token?.text === '“' || token?.text === '"';
}

function isClosing(token: Token): boolean {
  return token.text === '”' || token.text === '"';
}

/** "biểu dương, khen thưởng", "Bằng khen và Giấy khen". */
function areJoined(tokens: readonly Token[], left: Honour, right: Honour): boolean {
  const between = tokens.slice(left.to, right.from);
  const isList = left.kind === 'act' && between.length === 1 && between[0]?.text === ',';
  return isList || (between.length === 1 && joins.at(tokens, left.to) !== undefined);
}

/** An honour goes on through names, quotation marks, "của …" and the words that tell it from others of its kind. */
function honourEnd(tokens: readonly Token[], start: number, limit: number, opened: boolean): number {
  // "danh hiệu Đơn vị quyết thắng": the name of the title is one of its own.
  const inner = honours.at(tokens, start);
  const isPlain = plain.before(tokens, start) !== undefined;
  let at = inner?.meaning === 'named' ? Math.min(inner.to, limit) : start;
  let isQuoted = opened;
  let tail = 0;
  while (at < limit) {
    const token = tokens[at];
    if (token === undefined || (opened && isClosing(token))) break;
    if (['“', '”', '"'].includes(token.text)) isQuoted = token.text === '“' || (token.text === '"' && !isQuoted);
    else if (!isQuoted && token.text === ',' && classes.at(tokens, at + 1) && classes.before(tokens, at)) at += 1;
    else if (!isQuoted) {
      const isName = isCapitalised(token) || (isCapitalised(tokens[at - 1]) && !ends.at(tokens, at));
      const isOf = ofWord.at(tokens, at) !== undefined || (many.at(tokens, at) && ofWord.before(tokens, at));
      tail = isName || isOf ? 0 : tail + 1;
      const goesOn = isName || isOf || (!isPlain && tail <= longestTail && !ends.at(tokens, at));
      if (token.kind !== 'word' || !goesOn) break;
    }
    at += 1;
  }
  return at;
}

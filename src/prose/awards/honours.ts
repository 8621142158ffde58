import { lexicon } from '../lexicon.ts';
import { isCapitalised, type Token } from '../tokens.ts';

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
  ['none', ['thi đua khen thưởng', 'công tác khen thưởng', 'bằng cấp', 'bằng lái']],
]);
const ofWord = lexicon<'of'>([['of', ['của']]]);
/** Words in small letters that a name of an honour goes on with. */
const tails = lexicon<'tail'>([
  ['tail', ['hạng', 'toàn lực lượng', 'lực lượng', 'toàn', 'tiên tiến', 'thi đua', 'cơ sở', 'các', 'nghiệp vụ']],
]);
const ends = lexicon<'end'>([['end', ['cho', 'tặng', 'đối với', 'và', 'vì', 'về', 'trong']]]);

/** All honours between two tokens, in order. */
export function honoursOf(tokens: readonly Token[], from: number, to: number): Honour[] {
  const found: Honour[] = [];
  for (let at = from; at < to; ) {
    const word = honours.at(tokens, at);
    if (word && word.meaning !== 'none') {
      const end = honourEnd(tokens, word.to, to);
      found.push({ kind: word.meaning, from: at, to: end });
      at = end;
    } else at = word?.to ?? at + 1;
  }
  return found;
}

/** The honour that begins at a token. */
export function honourAt(tokens: readonly Token[], at: number): Honour | undefined {
  const word = honours.at(tokens, at);
  if (!word || word.meaning === 'none') return undefined;
  return { kind: word.meaning, from: at, to: honourEnd(tokens, word.to, tokens.length) };
}

/** An honour goes on through names, quotation marks and "của …". */
function honourEnd(tokens: readonly Token[], start: number, limit: number): number {
  // "danh hiệu Đơn vị quyết thắng": the name of the title is one of its own.
  const inner = honours.at(tokens, start);
  let at = inner?.meaning === 'named' ? Math.min(inner.to, limit) : start;
  let isQuoted = false;
  while (at < limit) {
    const token = tokens[at];
    if (token === undefined) break;
    if (['“', '”', '"'].includes(token.text)) isQuoted = token.text === '“' || (token.text === '"' && !isQuoted);
    else if (!isQuoted) {
      const goesOn =
        ofWord.at(tokens, at) !== undefined ||
        isCapitalised(token) ||
        isCapitalised(tokens[at - 1]) ||
        tails.at(tokens, at) !== undefined;
      if (token.kind !== 'word' || !goesOn || ends.at(tokens, at)) break;
    }
    at += 1;
  }
  return at;
}

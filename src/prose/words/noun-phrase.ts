import { type Lexicon, lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { verbs } from './verbs.ts';

/** Function words after which a noun phrase does not go on. */
const closers: Lexicon<'closer' | 'offence'> = lexicon([
  // The name of an offence that begins like a function word.
  ['offence', ['cho vay', 'cho vay nặng lãi', 'cho vay lãi nặng']],
  [
    'closer',
    [
      ...[
        'so',
        'với',
        'trong đó',
        'trong khi',
        'để',
        'nhằm',
        'tại',
        'trên',
        'ở',
        'cho',
        'từ',
        'theo',
        'nhiều hơn',
        'ít hơn',
      ],
      ...[
        'cao hơn',
        'thấp hơn',
        'vượt',
        'qua',
        'là',
        'như',
        'khi',
        'nên',
        'nhưng',
        'cùng',
        'đều',
        'lần lượt',
        'tương ứng',
        'sau',
      ],
      ...['đồng thời', 'trong', 'hơn', 'dưới', 'gần', 'khoảng', 'ước', 'ước tính', 'trị giá', 'tương đương', 'mà'],
      ...[
        'vào',
        'hậu quả',
        'trước',
        'nhất là',
        'riêng',
        'tỷ lệ',
        'số tiền',
        'đến',
        'tới',
        'của',
        'sẽ',
        'không',
        'cũng',
        'vẫn',
        'xuống',
        'lên',
        'ra khỏi',
        'vào',
      ],
    ],
  ],
]);
/** Passives that belong to what is counted: "người bị thương", "vụ được làm rõ". */
export const passives: Lexicon<'passive'> = lexicon([['passive', ['bị', 'được']]]);
/** Words that lead over to what narrows a noun down. */
export const links: Lexicon<'link'> = lexicon([
  [
    'link',
    [
      ...['liên quan đến', 'liên quan tới', 'liên quan về', 'về hành vi', 'có hành vi', 'về các hành vi', 'về tội'],
      ...['về tội phạm', 'về tội phạm và hành vi vi phạm pháp luật', 'về hành vi vi phạm pháp luật'],
      ...['về các tội', 'có dấu hiệu', 'có tính chất', 'có biểu hiện', 'có liên quan đến', 'có quyết định', 'có lệnh'],
      ...['tổ chức sử dụng', 'và tổ chức sử dụng'],
    ],
  ],
]);
const longest = 16;

/** Index of the token after the noun phrase that begins at a token. */
export function nounPhraseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  let inPassive = false;
  const last = Math.min(limit, from + longest);
  while (at < last) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') break;
    if (token.key === '-' && !token.glued && goesOn(tokens, at + 1, last)) {
      at += 1;
      continue;
    }
    if (token.kind === 'sign' && !isQuotation(token)) break;
    const passive = passives.at(tokens, at);
    if (passive) {
      inPassive = true;
      at = passive.to;
      continue;
    }
    const link = links.at(tokens, at);
    if (link && link.to < last && tokens[link.to]?.kind === 'word') {
      at = link.to;
      continue;
    }
    const closer = closers.at(tokens, at);
    if (closer?.meaning === 'closer') break;
    if (closer) {
      at = closer.to;
      continue;
    }
    if (joiners.at(tokens, at)) {
      if (at === from || !goesOn(tokens, at + 1, last)) break;
      at += 1;
      continue;
    }
    const verb = verbs.at(tokens, at);
    // "618 vụ bắt 759 người": what was done to the next number is not said of this one.
    const isOfNext = verb !== undefined && tokens[verb.to]?.kind === 'number';
    if (verb && !inPassive && (at > from || isOfNext)) break;
    at = verb && inPassive ? verb.to : at + 1;
  }
  return Math.max(from, Math.min(at, last));
}

/** Whether another noun follows "và": "rất nghiêm trọng và đặc biệt nghiêm trọng". */
function goesOn(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at];
  return at < limit && next?.kind === 'word' && !verbs.at(tokens, at) && closers.at(tokens, at)?.meaning !== 'closer';
}

/** Whether the words between two numbers only join them: "và", "với", a comma, a stroke. */
export function onlyJoins(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const joiner = joiners.at(tokens, at);
    const token = tokens[at];
    if (joiner) at = joiner.to;
    else if (token?.text === ',' || token?.text === '/' || token?.key === '-' || token?.text === '&') at += 1;
    else return false;
  }
  return true;
}

const joiners: Lexicon<'joiner'> = lexicon([['joiner', ['và', 'với', 'cùng', 'cùng với', 'hoặc']]]);

function isQuotation(token: Token): boolean {
  return ['“', '”', '"', '‘', '’'].includes(token.text);
}

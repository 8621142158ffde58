import { type Token, tokenise } from './tokens.ts';

/** One sentence of a text. */
export interface Sentence {
  tokens: readonly Token[];
  /** Number of the line in the text, counted from 1. Each line of the text is a paragraph of its own. */
  line: number;
  /** Offset at which that line begins. */
  lineStart: number;
  /** Whether it opens its paragraph. */
  opens: boolean;
}

/** Longest run of capitals that is an abbreviation before a name: "TP. Cần Thơ", but not "vụ TNGT. Cháy". */
const shortestWord = 3;

/** No author's sentence is longer; what is, is no prose, and must not cost more than its length. */
const longestSentence = 250;
/** Nor is a paragraph longer, in sentences. */
const longestParagraph = 50;

/** Cuts a text into lines and sentences. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const lineEnds = /\r\n?|\n/g;
  let line = 1;
  let start = 0;
  const take = (end: number): void => {
    const tokens = tokenise(text.slice(start, end));
    for (const token of tokens) {
      token.start += start;
      token.end += start;
    }
    const opens = !continues(tokens, sentences.at(-1)?.tokens);
    split(tokens).forEach((part, at) => {
      sentences.push({ tokens: part, line, lineStart: start, opens: at % longestParagraph === 0 && (at > 0 || opens) });
    });
  };
  for (const { index, 0: found } of text.matchAll(lineEnds)) {
    take(index);
    line += 1;
    start = index + found.length;
  }
  take(text.length);
  return sentences;
}

/** Whether a line goes on with the one before it, which a picture or a raised figure has cut in two. */
function continues(tokens: readonly Token[], before: readonly Token[] | undefined): boolean {
  const [first, second] = tokens;
  const isOpen = before !== undefined && !['.', '!', '?', '…', ':'].includes(before.at(-1)?.text ?? '.');
  return isOpen && (/^\p{Ll}/u.test(first?.text ?? '') || (first?.kind === 'number' && second?.text === ','));
}

function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  tokens.forEach((token, index) => {
    part.push(token);
    if (endsSentence(tokens, index) || part.length === longestSentence) {
      parts.push(part);
      part = [];
    }
  });
  return part.length > 0 ? [...parts, part] : parts;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || !['.', '!', '?', '…'].includes(token.text)) return false;
  if (after === undefined) return true;
  const isAbbreviation = before?.kind === 'word' && before.text.length < shortestWord && /^\p{Lu}/u.test(before.text);
  return !after.glued && !(token.text === '.' && isAbbreviation) && !/^\p{Ll}/u.test(after.text);
}

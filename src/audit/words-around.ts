import { sentenceAt } from './audited.ts';

/** The number with the words right before and after it in its sentence, as a message shows it. */
export function wordsAround({ start, end }: { start: number; end: number }, { text }: { text: string }): string {
  const { words, at } = sentenceAt(text, start);
  const before = /(?:\S+\s){0,3}$/u.exec(words.slice(0, at))?.[0] ?? '';
  const after = /^\S*(?: \S+){0,2}/u.exec(words.slice(at + end - start))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.replace(/[\s.,;:]+$/u, '').trim();
}

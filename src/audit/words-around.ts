/** The number with the words right before and after it, as a message shows it. */
export function wordsAround({ start, end }: { start: number; end: number }, { text }: { text: string }): string {
  const before = /(?:\S+\s){0,3}$/u.exec(text.slice(0, start).split('\n').at(-1) ?? '')?.[0] ?? '';
  const after = /^\S*(?: \S+){0,2}/u.exec(text.slice(end).split('\n')[0] ?? '')?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.replace(/[\s.,;:]+$/u, '').trim();
}

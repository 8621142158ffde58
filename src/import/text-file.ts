import type { Paragraph, Root } from 'mdast';
import { FileError, longestArticle } from './file-fault.ts';
import { aroundOf, type Letterhead, letterheadOf } from './letterhead.ts';
import type { Manuscript } from './manuscript.ts';
import { outsideArticle } from './outside-article.ts';
import { tidyArticle } from './tidy-article.ts';

/** Letters of a line that was ended because it was full, and not because its paragraph was. */
const fullLine = 50;

/** How a line begins that goes on with a sentence: no capital, no date, no number of a list. */
const goesOn = /^[ \t]*(?:[\p{Ll}(]|\d(?!\d?[/.-]\d{1,2}[/.-]\d{4}|\d?[.)] ))/u;

/** A `.txt` file: each line is a paragraph, unless it was plainly broken in the middle of a sentence. */
export function readTextFile(file: string): Manuscript {
  if (file.length > longestArticle) throw new FileError('article-too-long');
  return { ...readLines(joinBrokenLines(file)), original: file };
}

/** Plain words of which each line is a paragraph. */
export function readLines(original: string): Manuscript {
  const letterhead = takeLetterhead(original);
  const under = letterhead?.rest ?? original;
  const outside = linesOutside(under);
  const text = without(letterhead?.read ?? original, outside).replaceAll('\t', ' ');
  const lines = without(under, outside)
    .split('\n')
    .map((line) => line.replace(/[^\S\u00a0\u202f\u2009]+/g, ' ').trim())
    .filter((line) => line !== '');
  const tree: Root = {
    type: 'root',
    children: lines.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
  const offsets = Array.from({ length: original.length }, (_, index) => index);
  const { title, body } = tidyArticle(tree, 'first-block');
  return {
    text,
    offsets,
    original,
    form: 'lines',
    placesIn: 'file',
    body,
    title,
    images: [],
    ...aroundOf(
      letterhead,
      under.split('\n').flatMap((line, index) => (outside.has(index) ? line.trim() : [])),
    ),
  };
}

/** Numbers of the lines that are no part of the article. */
function linesOutside(text: string): Set<number> {
  const lines = text.split('\n');
  const places = [...lines.keys()].filter((index) => lines[index]?.trim() !== '');
  const blocks = places.map((index) => ({ lines: cellsOf(lines[index] ?? ''), rows: 0 }));
  return new Set(outsideArticle(blocks).map((at) => places[at] ?? 0));
}

/** Both columns of a line that was copied out of a table. */
function cellsOf(line: string): string[] {
  return line.trim().split(/\s*\t\s*| {3,}/);
}

/** The same text with blanks for some of its lines. */
function without(text: string, gone: ReadonlySet<number>): string {
  const lines = text.split('\n');
  return lines.map((line, index) => (gone.has(index) ? ' '.repeat(line.length) : line)).join('\n');
}

export interface TextUnderLetterhead extends Letterhead {
  words: string[];
  /** The text with blanks for its letterhead. */
  rest: string;
  /** The same with place and date, which are read. */
  read: string;
}

export function takeLetterhead(text: string): TextUnderLetterhead | undefined {
  const all = text.split('\n');
  const places = [...all.keys()].filter((index) => all[index]?.trim() !== '');
  const letterhead = letterheadOf(places.map((index) => all[index]?.trim() ?? ''));
  if (!letterhead) return undefined;
  const taken = new Set(places.slice(0, letterhead.length));
  const rest = all.map((line, index) => (taken.has(index) ? ' '.repeat(line.length) : line)).join('\n');
  const dated = letterhead.dated?.words ?? '';
  const at = dated === '' ? -1 : text.indexOf(dated);
  const read = at < 0 ? rest : rest.slice(0, at) + dated + rest.slice(at + dated.length);
  return { ...letterhead, words: all.filter((_, index) => taken.has(index)), rest, read };
}

/** The same text, as long as before, with blanks for line ends inside sentences. */
function joinBrokenLines(file: string): string {
  const lines = file.split('\n');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      const isBroken = index > 0 && line.length >= fullLine && !/[.!?:;…”"]\s*$/.test(line) && goesOn.test(next);
      return line + (isBroken ? ' ' : '\n');
    })
    .join('');
}

import type { Paragraph, Root } from 'mdast';
import { parseArticle } from '../markdown/article.ts';
import { plainText } from '../markdown/plain-text.ts';
import { splitFile } from '../markdown/split.ts';
import { isPageLine } from '../prose/page-furniture.ts';
import { FileError, longestArticle } from './file-fault.ts';
import type { Manuscript } from './manuscript.ts';
import { isHeadline, tidyArticle } from './tidy-article.ts';

/** Letters of a line that was ended because it was full, and not because its paragraph was. */
const fullLine = 50;

/** How a line begins that goes on with a sentence: no capital, no date, no number of a list. */
const goesOn = /^[ \t]*(?:[\p{Ll}(]|\d(?!\d?[/.-]\d{1,2}[/.-]\d{4}|\d?[.)] ))/u;

/** A `.txt` file: each line is a paragraph, unless it was plainly broken in the middle of a sentence. */
export function readTextFile(file: string): Manuscript {
  if (file.length > longestArticle) throw new FileError('article-too-long');
  return { ...readLines(joinBrokenLines(file).replaceAll('\t', ' ')), original: file };
}

/** Plain words of which each line is a paragraph. */
export function readLines(text: string): Manuscript {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/[^\S\u00a0\u202f\u2009]+/g, ' ').trim())
    .filter((line) => line !== '' && !isPageLine(line));
  const [first = '', ...rest] = lines;
  const title = rest.length > 0 && isHeadline(first) ? first : undefined;
  const paragraphs = (title === undefined ? lines : rest).map(
    (value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] }),
  );
  const tree: Root = { type: 'root', children: paragraphs };
  const offsets = Array.from({ length: text.length }, (_, index) => index);
  return {
    text,
    offsets,
    original: text,
    form: 'lines',
    placesIn: 'file',
    body: tidyArticle(tree, 'first-heading').body,
    title,
    images: [],
  };
}

/** A picture held by its address counts for nothing in an article's length. */
const inlinePicture = /data:image\/[^)\s]+/g;

/** A `.md` file; what stands between fences at its head is no part of the article. */
export function readMarkdownFile(file: string): Manuscript {
  if (file.replace(inlinePicture, '').length > longestArticle) throw new FileError('article-too-long');
  const withoutHead = blankHead(file);
  const { title, body, images } = tidyArticle(parseArticle(withoutHead), 'first-heading');
  return { ...plainText(withoutHead), original: file, form: 'markdown', placesIn: 'file', body, title, images };
}

/** The same text, as long as before, with blanks for what stands between fences at its head. */
export function blankHead(file: string): string {
  const split = splitFile(file, '');
  const bodyStart = 'severity' in split ? 0 : file.length - split.body.length;
  return file.slice(0, bodyStart).replace(/[^\n]/g, ' ') + file.slice(bodyStart);
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

/** An article in Markdown, with the head that its author has given it, or without one. */
import type { RootContent } from 'mdast';
import { parseArticle } from '../markdown/article.ts';
import { plainText } from '../markdown/plain-text.ts';
import { readArticleHead } from './article-head.ts';
import { blockOf } from './block.ts';
import { FileError, longestArticle } from './file-fault.ts';
import { aroundOf } from './letterhead.ts';
import type { Manuscript } from './manuscript.ts';
import { takeOutside } from './outside-article.ts';
import { takeLetterhead } from './text-file.ts';
import { type TitleFrom, tidyArticle } from './tidy-article.ts';

/** A picture held by its address counts for nothing in an article's length. */
const inlinePicture = /data:image\/[^)\s]+/g;

/**
 * A `.md` file. What its head says of the article is its author's word; the title is read with the body, wherever it
 * stands.
 * @throws FileError where the head cannot be read
 */
export function readMarkdownFile(file: string): Manuscript {
  if (file.replace(inlinePicture, '').length > longestArticle) throw new FileError('article-too-long');
  const found = readArticleHead(file);
  if (!found) return { ...bodyOf(file, 'first-heading'), original: file, form: 'markdown', placesIn: 'file' };
  const { bodyStart, titleStart, title, published, author, source, ...head } = found;
  const blank = blanks(file.slice(0, bodyStart)) + file.slice(bodyStart);
  const body = bodyOf(blank, title === undefined ? 'first-heading' : { known: title });
  const read = {
    ...body,
    published,
    author,
    source,
    head,
    original: file,
    form: 'markdown',
    placesIn: 'file',
  } as const;
  if (title === undefined) return read;
  const line = `${title}\n`;
  const offsets = [...Array.from(line, () => titleStart), ...body.offsets];
  return { ...read, text: line + body.text, offsets, title };
}

/** Where a file goes on under its head. */
export function startOfBody(file: string): number {
  return readArticleHead(file)?.bodyStart ?? 0;
}

/** The article in a text, which its letterhead and what else stands around it have left as blanks. */
function bodyOf(markdown: string, titleFrom: TitleFrom) {
  const letterhead = takeLetterhead(markdown);
  const under = letterhead?.rest ?? markdown;
  const outside = takeOutside(parseArticle(under));
  const blank = (whole: string): string => outside.reduce(withoutNode, whole);
  const { text, offsets } = plainText(blank(letterhead?.read ?? markdown));
  const { title, body, images } = tidyArticle(parseArticle(blank(under)), titleFrom);
  const dropped = outside.flatMap((node) => blockOf(node).lines);
  return { text, offsets, title, body, images, ...aroundOf(letterhead, dropped) };
}

function withoutNode(markdown: string, { position }: RootContent): string {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  return markdown.slice(0, start) + blanks(markdown.slice(start, end)) + markdown.slice(end);
}

function blanks(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

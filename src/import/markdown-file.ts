/** An article in Markdown, with the head that its author has given it, or without one. */
import { parseArticle } from '../markdown/article.ts';
import { plainText } from '../markdown/plain-text.ts';
import { readArticleHead } from './article-head.ts';
import { FileError, longestArticle } from './file-fault.ts';
import type { Manuscript } from './manuscript.ts';
import { tidyArticle } from './tidy-article.ts';

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
  if (!found) return { ...bodyOf(file, 'first-heading'), original: file, placesIn: 'file' };
  const { bodyStart, titleStart, title, published, author, source, ...head } = found;
  const blank = file.slice(0, bodyStart).replace(/[^\n]/g, ' ') + file.slice(bodyStart);
  const body = bodyOf(blank, title === undefined ? 'first-heading' : { known: title });
  const said = { published, author, source, head };
  if (title === undefined) return { ...body, ...said, original: file, placesIn: 'file' };
  const line = `${title}\n`;
  return {
    ...body,
    ...said,
    text: line + body.text,
    offsets: [...Array.from(line, () => titleStart), ...body.offsets],
    original: file,
    placesIn: 'file',
    title,
  };
}

function bodyOf(markdown: string, titleFrom: Parameters<typeof tidyArticle>[1]) {
  const { text, offsets } = plainText(markdown);
  const { title, body, images } = tidyArticle(parseArticle(markdown), titleFrom);
  return { text, offsets, title, body, images };
}

import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { plainText } from '../markdown/plain-text.ts';
import { blockOf } from './block.ts';
import { tidyFootnotes } from './footnotes.ts';
import { aroundOf } from './letterhead.ts';
import { takeLetterhead } from './letterhead-in-page.ts';
import type { Manuscript } from './manuscript.ts';
import { takeOutside } from './outside-article.ts';
import { flattenCells } from './table-cells.ts';
import { type TitleFrom, tidyArticle } from './tidy-article.ts';

const converter = unified().use(rehypeRemark, { newlines: false }).freeze();

/** What HTML says, as Markdown; a title known from elsewhere stands before it. */
export function articleOfHtml(tree: HtmlRoot, titleFrom: TitleFrom, otherTitle?: string): Manuscript {
  tidyFootnotes(tree);
  const letterhead = takeLetterhead(tree);
  flattenCells(tree);
  const blocks = converter.runSync(tree) as Root;
  const dropped = takeOutside(blocks).flatMap((node) => blockOf(node).lines);
  const { title = otherTitle, body, images, dateLine } = tidyArticle(blocks, letterhead ? 'first-block' : titleFrom);
  const original = title === undefined ? body : `# ${title}\n\n${body}`;
  const { text, offsets } = plainText(original);
  const dated = letterhead?.dated?.words ?? dateLine?.words;
  const isUnderTitle = title !== undefined && letterhead?.dated === undefined && dateLine?.isAboveTitle === false;
  const at = isUnderTitle ? text.indexOf('\n') + 1 : 0;
  const read = dated === undefined ? { text, offsets } : withLine({ text, offsets }, `${dated}\n`, at);
  return {
    ...read,
    original,
    form: 'markdown',
    placesIn: 'draft',
    body,
    title,
    images,
    ...aroundOf(letterhead, dropped),
  };
}

/** A text with one line more, which stands nowhere else. */
function withLine({ text, offsets }: Pick<Manuscript, 'text' | 'offsets'>, line: string, at: number) {
  return {
    text: text.slice(0, at) + line + text.slice(at),
    offsets: [
      ...offsets.slice(0, at),
      ...Array.from({ length: line.length }, () => offsets[at] ?? 0),
      ...offsets.slice(at),
    ],
  };
}

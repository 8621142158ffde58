import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { plainText } from '../markdown/plain-text.ts';
import { aroundOf } from './letterhead.ts';
import { takeLetterhead } from './letterhead-in-page.ts';
import type { Manuscript } from './manuscript.ts';
import { flattenCells } from './table-cells.ts';
import { type TitleFrom, tidyArticle } from './tidy-article.ts';

const converter = unified().use(rehypeRemark, { newlines: false }).freeze();

/** What HTML says, as Markdown; a title known from elsewhere stands before it. */
export function articleOfHtml(tree: HtmlRoot, titleFrom: TitleFrom, otherTitle?: string): Manuscript {
  const letterhead = takeLetterhead(tree);
  flattenCells(tree);
  const {
    title = otherTitle,
    body,
    images,
    dated,
  } = tidyArticle(converter.runSync(tree) as Root, letterhead ? 'first-block' : titleFrom);
  const original = title === undefined ? body : `# ${title}\n\n${body}`;
  return { ...plainText(original), original, placesIn: 'draft', body, title, images, ...aroundOf(letterhead, dated) };
}

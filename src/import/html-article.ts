import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { plainText } from '../markdown/plain-text.ts';
import type { Manuscript } from './manuscript.ts';
import { flattenCells } from './table-cells.ts';
import { type TitleFrom, tidyArticle } from './tidy-article.ts';

const converter = unified().use(rehypeRemark, { newlines: false }).freeze();

/** What HTML says, as Markdown; a title known from elsewhere stands before it. */
export function articleOfHtml(tree: HtmlRoot, titleFrom: TitleFrom, otherTitle?: string): Manuscript {
  flattenCells(tree);
  const { title = otherTitle, body, images } = tidyArticle(converter.runSync(tree) as Root, titleFrom);
  const original = title === undefined ? body : `# ${title}\n\n${body}`;
  return { ...plainText(original), original, form: 'markdown', placesIn: 'draft', body, title, images };
}

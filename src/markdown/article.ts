import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const renderer = unified().use(remarkRehype, { clobberPrefix: 'chu-thich-' }).use(rehypeStringify).freeze();

/** The article as a Markdown tree. */
export function parseArticle(body: string): Root {
  return parser.parse(body);
}

/** The article as HTML. HTML that an author wrote is never passed through. */
export function renderArticle(body: string): string {
  const tree = renderer.runSync(parser.runSync(parseArticle(body)) as Root) as HtmlRoot;
  return renderer.stringify(tree);
}

/** The article's first paragraph as plain text, for summaries and feeds. */
export function firstParagraph(body: string): string {
  const paragraph = parseArticle(body).children.find((node) => node.type === 'paragraph');
  return paragraph ? plainText(paragraph) : '';
}

function plainText(node: { type: string; value?: string; children?: readonly unknown[] }): string {
  if (node.value !== undefined) return node.value;
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map((child) => plainText(child as typeof node)).join('');
}

import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Ids come from footnotes alone and carry a prefix of ours already; columns are aligned by class. */
const allowed = {
  ...defaultSchema,
  clobber: [],
  attributes: { ...defaultSchema.attributes, td: alignments(), th: alignments() },
};

/** Words that a rendered article adds to its author's. */
export interface ArticleWords {
  footnotes: string;
  /** Said of the link from a footnote back to its place. */
  backToText: string;
}

/** The article as a Markdown tree. */
export function parseArticle(body: string): Root {
  return parser.parse(body);
}

/**
 * The article as HTML. HTML that an author wrote is dropped, and so is any link that could run code.
 * @param finish what is done to the tree at last, when nothing of an author's can look like it any more
 */
export function renderArticle(
  body: string,
  { footnotes, backToText }: ArticleWords,
  finish: (tree: HtmlRoot) => void = () => {},
): string {
  const renderer = parser()
    .use(remarkRehype, {
      clobberPrefix: 'note-',
      footnoteLabel: footnotes,
      footnoteLabelProperties: {},
      footnoteBackLabel: backToText,
    })
    .use(() => alignByClass)
    .use(rehypeSanitize, allowed)
    .use(() => (tree: HtmlRoot) => finish(tree))
    .use(rehypeStringify);
  return String(renderer.processSync(body));
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

function alignments(): [string, ...string[]][] {
  return [['className', 'align-left', 'align-center', 'align-right']];
}

/** The `align` attribute of table cells has gone from HTML. */
function alignByClass(tree: HtmlRoot): void {
  visit(tree, 'element', ({ properties }) => {
    const { align } = properties;
    if (align === undefined) return;
    delete properties['align'];
    properties['className'] = [`align-${align}`];
  });
}

import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isDay } from '../model/calendar.ts';
import { articleIn } from './article-in-page.ts';
import { dropFurniture } from './furniture.ts';
import { articleOfHtml } from './html-article.ts';
import type { Manuscript } from './manuscript.ts';
import { elementsIn } from './page-elements.ts';

/** A saved web page: its article alone, with what its head says of where and when it was published. */
export function readWebPage(html: string): Manuscript {
  const page = unified().use(rehypeParse).parse(html);
  const said = metadataOf(page);
  const boxes = dropFurniture(page);
  const { article, left } = articleIn(page);
  captionImages(article);
  const manuscript = articleOfHtml({ type: 'root', children: [article] }, 'first-heading', said.title);
  const dropped = [...(manuscript.dropped ?? []), ...boxes, ...left];
  return { ...manuscript, ...said, title: manuscript.title, ...(dropped.length > 0 ? { dropped } : {}) };
}

/** A caption goes with its picture instead of standing in the article. */
function captionImages(article: Element): void {
  visit(article, 'element', (figure) => {
    if (figure.tagName !== 'figure') return;
    const image = elementsIn(figure, ({ tagName }) => tagName === 'img')[0];
    const caption = elementsIn(figure, ({ tagName }) => tagName === 'figcaption')[0];
    if (!image || !caption) return;
    image.properties['title'] = textOf(caption).replace(/\s+/g, ' ').trim();
    caption.children = [];
  });
}

interface Metadata {
  title?: string;
  published?: string;
  author?: string;
  source?: Manuscript['source'];
}

function metadataOf(page: Root): Metadata {
  const meta = new Map<string, string>();
  for (const { properties } of elementsIn(page, ({ tagName }) => tagName === 'meta')) {
    const name = String(properties['property'] ?? properties['name'] ?? properties['itemProp'] ?? '').toLowerCase();
    const content = String(properties['content'] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  const canonical = elementsIn(
    page,
    ({ tagName, properties }) => tagName === 'link' && [properties['rel']].flat().includes('canonical'),
  )[0];
  const head = elementsIn(page, ({ tagName }) => tagName === 'title')[0];
  const title = meta.get('og:title') ?? (head && textOf(head).replace(/\s+/g, ' ').trim());
  const url = [canonical?.properties['href'], meta.get('og:url')]
    .map(String)
    .find((address) => /^https?:\/\/[^\s/]+/i.test(address) && URL.canParse(address));
  const name = meta.get('og:site_name') ?? (url && new URL(url).hostname.replace(/^www\./, ''));
  const day = (meta.get('article:published_time') ?? meta.get('datepublished') ?? meta.get('pubdate') ?? '').slice(
    0,
    10,
  );
  return {
    title: title || undefined,
    published: isDay(day) ? day : undefined,
    author: meta.get('author') ?? undefined,
    source: name || url ? { name, url } : undefined,
  };
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}

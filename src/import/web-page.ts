import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isDay } from '../model/calendar.ts';
import { FileError } from './file-fault.ts';
import { dropFurniture, lengthOf } from './furniture.ts';
import { articleOfHtml } from './html-article.ts';
import type { Manuscript } from './manuscript.ts';

/** Share of the page's letters that an article element must hold to be the article, and not a teaser. */
const leastShare = 0.4;
/** Share that a part must hold for everything beside it to be left out. */
const nearlyAll = 0.97;

/** A saved web page: its article alone, with what its head says of where and when it was published. */
export function readWebPage(html: string): Manuscript {
  const page = unified().use(rehypeParse).parse(html);
  const said = metadataOf(page);
  dropFurniture(page);
  const article = articleIn(page);
  if (lengthOf(article) === 0) throw new FileError('no-article');
  captionImages(article);
  const manuscript = articleOfHtml({ type: 'root', children: [article] }, 'first-heading', said.title);
  return { ...manuscript, published: said.published, author: said.author, source: said.source };
}

function articleIn(page: Root): Element {
  const body = elementsIn(page, ({ tagName }) => tagName === 'body')[0];
  if (!body) throw new FileError('no-article');
  const enough = lengthOf(body) * leastShare;
  const semantic = [
    elementsIn(body, ({ tagName }) => tagName === 'article'),
    elementsIn(body, ({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main'),
  ].map((candidates) => candidates.sort((left, right) => lengthOf(right) - lengthOf(left))[0]);
  const marked = semantic.find((candidate) => candidate && lengthOf(candidate) >= enough);
  return marked ?? narrowed(body);
}

/** Steps into the part that holds nearly everything, as long as there is one. */
function narrowed(element: Element): Element {
  const whole = lengthOf(element);
  const inner = element.children.find(
    (child): child is Element =>
      child.type === 'element' &&
      ['div', 'section', 'main', 'article'].includes(child.tagName) &&
      lengthOf(child) >= whole * nearlyAll,
  );
  return inner ? narrowed(inner) : element;
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

function elementsIn(node: Nodes, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}

import type { Element, ElementContent, Root } from 'hast';
import { announcesOthers, opensComments } from '../prose/article/page-furniture.ts';
import { lengthOf, linesOf, linkedShare, linksIn } from './page-elements.ts';

/** Elements that hold no article, wherever they stand. */
const emptyOfArticle = new Set(
  `script style noscript template nav aside form button input select textarea iframe svg canvas video audio object embed
   dialog menu link meta`.split(/\s+/),
);
/** Elements that are furniture of the page, but of an article hold its title or its author. */
const pageEnds = new Set(['header', 'footer']);
const roles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'menu', 'toolbar']);

/** Words in the class or id of what stands around an article. */
const names = new Set(
  `nav navbar navigation menu breadcrumb breadcrumbs share sharing social related comment comments sidebar footer banner
   advert adverts advertisement ad ads promo newsletter subscribe subscription pagination pager popup modal cookie cookies
   toolbar widget mostread print hotnews cmt cmts lq tag tags taglist keyword keywords relate relates relatednews
   othernews breadcrum rating vote copyright imprint`.split(/\s+/),
);
const namesInTwoWords =
  /(?:^|[-_ ])(?:(?:tin|bai)[-_]?(?:lien[-_]?quan|khac|doc[-_]?nhieu)|lien[-_]?quan|binh[-_]?luan|chia[-_]?se|doc[-_]?nhieu|quang[-_]?cao|(?:tin|bai)[-_]?(?:moi|noi[-_]?bat|cung[-_]?\w+)|tu[-_]?khoa|xem[-_]?(?:them|nhieu)|danh[-_]?gia|box[-_]?(?:inline|tin|news|relate\w*|link)|most[-_]?read|read[-_]?more|back[-_]?to[-_]?top)(?:$|[-_ ])/i;

/** Share of a block's letters that are links, above which it is a list of other articles. */
const mostlyLinks = 0.75;
const fewestLinks = 3;

/**
 * Takes everything away from a page that is no part of its article.
 * @returns the lines of what gave itself away by its words or its links alone
 */
export function dropFurniture(tree: Root): string[] {
  const dropped: string[] = [];
  const half = lengthOf(tree) / 2;
  const prune = (parent: Root | Element, inArticle: boolean): void => {
    parent.children = (parent.children as ElementContent[]).filter((child) => {
      if (child.type === 'comment') return false;
      if (child.type !== 'element') return true;
      const isLarge = lengthOf(child) > half;
      if (emptyOfArticle.has(child.tagName) || isHidden(child)) return false;
      if (!isLarge && !holdsTitle(child) && (isNamedFurniture(child, inArticle) || isListOfLinks(child))) return false;
      if (!isLarge && !holdsTitle(child) && (isBoxOfOthers(child) || isPointer(child))) {
        dropped.push(...linesOf(child));
        return false;
      }
      prune(child, inArticle || child.tagName === 'article' || child.tagName === 'main');
      return true;
    });
  };
  prune(tree, false);
  return dropped;
}

/** "Tin cùng chuyên mục", "Bình luận (3)" and all that stands below it. */
function isBoxOfOthers(element: Element): boolean {
  if (!boxes.has(element.tagName)) return false;
  const [first = '', ...others] = linesOf(element);
  return others.length > 0 && (announcesOthers(first) || opensComments(first));
}

const boxes = new Set(['div', 'section', 'ul', 'ol', 'dl', 'table', 'td']);

/** A headline between the paragraphs that leads to another article. */
function isPointer(element: Element): boolean {
  const isLine = element.tagName === 'div' || element.tagName === 'p' || element.tagName === 'li';
  if (!isLine || lengthOf(element) < shortestHeadline || linkedShare(element) < 1) return false;
  return linksIn(element).every(({ properties }) =>
    /^(?:https?:|\/|[\w-]+\/|[\w-]+\.html?)/i.test(String(properties['href'] ?? '')),
  );
}

/** Letters of the shortest headline; shorter links are addresses and names of papers. */
const shortestHeadline = 25;

function isNamedFurniture(element: Element, inArticle: boolean): boolean {
  const { role, className, id } = element.properties;
  if (pageEnds.has(element.tagName)) return !inArticle || element.tagName === 'footer';
  if (roles.has(String(role ?? ''))) return true;
  const name = [className ?? [], id ?? []].flat().join(' ');
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => names.has(word)) || namesInTwoWords.test(name);
}

function isHidden({ properties }: Element): boolean {
  return (
    properties['hidden'] !== undefined ||
    String(properties['ariaHidden'] ?? '') === 'true' ||
    /display:\s*none/i.test(String(properties['style'] ?? ''))
  );
}

function isListOfLinks(element: Element): boolean {
  if (element.tagName === 'p' || element.tagName === 'table' || element.tagName === 'a') return false;
  return linksIn(element).length >= fewestLinks && linkedShare(element) > mostlyLinks;
}

function holdsTitle(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && (child.tagName === 'h1' || holdsTitle(child)));
}

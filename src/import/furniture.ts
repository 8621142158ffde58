import type { Element, ElementContent, Nodes, Root } from 'hast';

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
   toolbar widget mostread print hotnews`.split(/\s+/),
);
const namesInTwoWords =
  /(?:^|[-_ ])(?:(?:tin|bai)[-_]?(?:lien[-_]?quan|khac|doc[-_]?nhieu)|lien[-_]?quan|binh[-_]?luan|chia[-_]?se|doc[-_]?nhieu|quang[-_]?cao|most[-_]?read|read[-_]?more|back[-_]?to[-_]?top)(?:$|[-_ ])/i;

/** Share of a block's letters that are links, above which it is a list of other articles. */
const mostlyLinks = 0.75;
const fewestLinks = 3;

/** Takes everything away from a page that is no part of its article. */
export function dropFurniture(tree: Root): void {
  const half = lengthOf(tree) / 2;
  const prune = (parent: Root | Element, inArticle: boolean): void => {
    parent.children = (parent.children as ElementContent[]).filter((child) => {
      if (child.type === 'comment') return false;
      if (child.type !== 'element') return true;
      const isLarge = lengthOf(child) > half;
      if (emptyOfArticle.has(child.tagName) || isHidden(child)) return false;
      if (!isLarge && !holdsTitle(child) && (isNamedFurniture(child, inArticle) || isListOfLinks(child))) return false;
      prune(child, inArticle || child.tagName === 'article' || child.tagName === 'main');
      return true;
    });
  };
  prune(tree, false);
}

/** How many letters a part of a page holds. */
export function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ').trim().length;
  if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child as Nodes), 0) : 0;
}

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
  const links = linksIn(element);
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return links.length >= fewestLinks && linked > lengthOf(element) * mostlyLinks;
}

function linksIn(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'a' ? [child] : linksIn(child);
  });
}

function holdsTitle(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && (child.tagName === 'h1' || holdsTitle(child)));
}

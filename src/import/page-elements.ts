/** What the elements of a page hold: letters, lines, links. */
import type { Element, ElementContent, Nodes } from 'hast';
import { visit } from 'unist-util-visit';

const blocks = new Set(
  `address article aside blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table
   tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** How many letters a part of a page holds. */
export function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ').trim().length;
  if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child as Nodes), 0) : 0;
}

/** All elements below a node that are wanted, in the order of the page. */
export function elementsIn(node: Nodes, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

/** Links, without those inside links. */
export function linksIn(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'a' ? [child] : linksIn(child);
  });
}

/** Share of an element's letters that are links. */
export function linkedShare(element: Element): number {
  const whole = lengthOf(element);
  return whole === 0 ? 0 : linksIn(element).reduce((sum, link) => sum + lengthOf(link), 0) / whole;
}

/** The words of a part of a page, block by block. */
export function linesOf(node: Nodes): string[] {
  const lines: string[] = [''];
  const read = (child: ElementContent | Nodes): void => {
    if (child.type === 'text') lines.push((lines.pop() ?? '') + child.value);
    if (!('children' in child)) return;
    const isBlock = child.type === 'element' && blocks.has(child.tagName);
    if (isBlock) lines.push('');
    for (const inner of child.children) read(inner as Nodes);
    if (isBlock) lines.push('');
  };
  read(node);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

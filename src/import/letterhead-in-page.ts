/** The head of an official letter in a Word file or a page, where it stands in a table of two columns or in paragraphs. */
import type { Element, ElementContent, Root } from 'hast';
import { type Letterhead, letterheadOf } from './letterhead.ts';

/** A line of the page with what it stands in. */
interface Line {
  words: string;
  element: Element;
}

const leaves = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th']);
const containers = new Set(['table', 'tr', 'td', 'th', 'thead', 'tbody', 'ul', 'ol', 'li']);

/** Takes the letterhead away from the beginning of a page; its words are what is left of it. */
export function takeLetterhead(tree: Root): (Letterhead & { words: string[] }) | undefined {
  const lines = linesOf(tree.children as ElementContent[]);
  const letterhead = letterheadOf(lines.map(({ words }) => words));
  if (!letterhead) return undefined;
  const taken = lines.slice(0, letterhead.length);
  const rest = new Set(lines.slice(letterhead.length).map(({ element }) => element));
  const gone = new Set(taken.map(({ element }) => element).filter((element) => !rest.has(element)));
  tree.children = without(tree.children as ElementContent[], gone);
  return { ...letterhead, words: taken.map(({ words }) => words) };
}

function linesOf(nodes: readonly ElementContent[]): Line[] {
  return nodes.flatMap((node): Line[] => {
    if (node.type !== 'element') return [];
    const inner = linesOf(node.children);
    if (inner.length > 0 || !leaves.has(node.tagName)) return inner;
    return textOf(node)
      .split('\n')
      .map((words) => ({ words: words.replace(/[^\S\t]+/gu, ' ').trim(), element: node }))
      .filter(({ words }) => words !== '');
  });
}

/** The same nodes without some, and without the rows and tables that held nothing else. */
function without(nodes: readonly ElementContent[], gone: ReadonlySet<Element>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (gone.has(node)) return [];
    const before = node.children.length;
    node.children = without(node.children, gone);
    const isEmptied = node.children.length < before && containers.has(node.tagName) && textOf(node).trim() === '';
    return isEmptied ? [] : [node];
  });
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\n/g, ' ');
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? '\n' : node.children.map(textOf).join('');
}

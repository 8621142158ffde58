/** A part of an article that stands for itself, as the lines that it holds. */
import type { Nodes, Parents, RootContent } from 'mdast';
import { wordsOf } from './tidy-article.ts';

/** A paragraph, a heading, a list with its items, a table with its cells. */
export interface Block {
  lines: readonly string[];
  /** How many rows a table has; 0 for all else. */
  rows: number;
}

/** A node as one line for each of its paragraphs, items or cells. */
export function blockOf(node: RootContent): Block {
  return { lines: linesOf(node).filter((line) => line !== ''), rows: node.type === 'table' ? node.children.length : 0 };
}

function linesOf(node: Nodes): string[] {
  const isLine = !('children' in node) || ['paragraph', 'heading', 'tableCell'].includes(node.type);
  if (isLine) return [wordsOf(node).replace(/\s+/g, ' ').trim()];
  return (node as Parents).children.flatMap(linesOf);
}

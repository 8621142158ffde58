/** Cells of tables as Markdown can hold them: one line each, whatever stood in them. */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What is read apart from what stands beside it. */
const blocks = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Puts each cell's paragraphs, lines and inner tables into one line; no number ends up touching another. */
export function flattenCells(tree: Root): void {
  visit(tree, 'element', (cell) => {
    if (cell.tagName === 'td' || cell.tagName === 'th') cell.children = joined(linesOf(cell));
  });
}

function linesOf(parent: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of parent.children) {
    if (child.type === 'element' && blocks.has(child.tagName)) lines.push(...linesOf(child), []);
    else if (child.type === 'element' && hasBlocks(child)) {
      lines.push(...linesOf(child).map((children) => [{ ...child, children }]), []);
    } else lines.at(-1)?.push(child);
  }
  return lines.filter((line) => line.some((node) => textOf(node).trim() !== '' || holdsPicture(node)));
}

function hasBlocks({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (blocks.has(child.tagName) || hasBlocks(child)));
}

function joined(lines: readonly ElementContent[][]): ElementContent[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (!before) return line;
    const areNumbers = /\d[%)]?\s*$/.test(textOf(...before)) && /^\s*[(+-]?\d/.test(textOf(...line));
    return [{ type: 'text', value: areNumbers ? '; ' : ' ' }, ...line];
  });
}

function textOf(...nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(...node.children) : ''))
    .join('');
}

function holdsPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(holdsPicture));
}

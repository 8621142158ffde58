/** An article whose author puts other words in place of some: it is read anew, and keeps all else that it came with. */
import type { Nodes, Parents, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseArticle } from '../markdown/article.ts';
import type { Manuscript } from './manuscript.ts';
import { readMarkdownFile, startOfBody } from './markdown-file.ts';
import { changedText, changesBetween, type TextChange } from './text-changes.ts';
import { readLines } from './text-file.ts';
import { writeMarkdown } from './tidy-article.ts';

/**
 * @param line offsets of a line of the words read
 * @param words what shall stand there: one line, or nothing
 */
export function withWords(
  manuscript: Manuscript,
  { start, end }: Pick<TextChange, 'start' | 'end'>,
  words: string,
): Manuscript {
  const { form, text, original, body, title, offsets, ...kept } = manuscript;
  const changes = changesBetween(text.slice(start, end), words.replace(/\s*\n\s*/g, ' ')).map(
    (change): TextChange => ({ ...change, start: change.start + start, end: change.end + start }),
  );
  const read =
    form === 'lines'
      ? readLines(changedText(text, changes))
      : readMarkdownFile(writeMarkdown(changedTree(manuscript, changes)));
  return { ...read, ...kept };
}

/** Every word keeps the marks around it; what is left without words goes, and so does the head of a file. */
function changedTree({ text, offsets, original }: Manuscript, changes: readonly TextChange[]): Root {
  const bodyStart = startOfBody(original);
  const tree = parseArticle(original.slice(0, bodyStart).replace(/[^\n]/g, ' ') + original.slice(bodyStart));
  const pieces: Piece[] = [];
  const places = [...offsets];
  for (const { start, end, offset } of linesFromElsewhere(text, offsets)) {
    places.fill(-1, start, end + 1);
    const node: Text = { type: 'text', value: text.slice(start, end) };
    const block: RootContent =
      offset < bodyStart ? { type: 'heading', depth: 1, children: [node] } : { type: 'paragraph', children: [node] };
    const at = tree.children.findIndex(({ position }) => (position?.end.offset ?? 0) > offset);
    tree.children.splice(at === -1 ? tree.children.length : at, 0, block);
    pieces.push({ node, start, end });
  }
  visit(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return;
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const isOwn = (offset: number): boolean => offset >= from && offset < to;
    const [start, end] = [places.findIndex(isOwn), places.findLastIndex(isOwn) + 1];
    if (start < end) pieces.push({ node: node as Text, start, end });
  });
  pieces.sort((a, b) => a.start - b.start);
  for (const { node, start, end } of pieces) {
    const own = changes.flatMap((change): TextChange[] => {
      const owner = pieces.findLast((piece) => piece.start <= change.start) ?? pieces[0];
      const words = owner?.node === node ? change.words : '';
      const [from, to] = [Math.max(change.start, start), Math.min(change.end, end)];
      return from < to || words !== ''
        ? [{ start: Math.min(from, end) - start, end: Math.max(Math.min(from, end), to) - start, words }]
        : [];
    });
    if (own.length > 0) node.value = changedText(text.slice(start, end), own);
  }
  dropWordless(tree);
  return tree;
}

/** Lines of the words read that stand in no block of the article: a title in the head, a day in a letterhead. */
function linesFromElsewhere(text: string, offsets: readonly number[]) {
  const lines: { start: number; end: number; offset: number }[] = [];
  for (let start = 0, end = text.indexOf('\n'); end !== -1; start = end + 1, end = text.indexOf('\n', start)) {
    const offset = offsets[start] ?? 0;
    if (end > start && offsets.slice(start, end + 1).every((other) => other === offset))
      lines.push({ start, end, offset });
  }
  return lines;
}

/** A node of words, and where these stand in the words read. */
interface Piece {
  node: Text;
  start: number;
  end: number;
}

function dropWordless(node: Parents): void {
  node.children = (node.children as Nodes[]).filter((child) => {
    if ('children' in child) {
      dropWordless(child);
      return child.type === 'tableCell' || child.children.some((inner) => !isEmptyCell(inner));
    }
    return !('value' in child) || child.value !== '';
  }) as typeof node.children;
}

function isEmptyCell(node: Nodes): boolean {
  return node.type === 'tableCell' && node.children.length === 0;
}

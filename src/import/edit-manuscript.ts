/** An article whose author puts other words in place of some: it is read anew, and keeps all else that it came with. */
import type { Nodes, Parents, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseArticle } from '../markdown/article.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Manuscript } from './manuscript.ts';
import { changedText, changesBetween, type TextChange } from './text-changes.ts';
import { blankHead, readLines, readMarkdownFile } from './text-file.ts';
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
  const { form, text, original, images, placesIn, published, author, source } = manuscript;
  const changes = changesBetween(text.slice(start, end), words.replace(/\s*\n\s*/g, ' ')).map(
    (change): TextChange => ({ ...change, start: change.start + start, end: change.end + start }),
  );
  const read =
    form === 'lines'
      ? readLines(changedText(text, changes))
      : readMarkdownFile(writeMarkdown(changedTree(blankHead(original), changes)));
  return { ...read, images, placesIn, published, author, source };
}

/** Every word keeps the marks around it; what is left without words goes. */
function changedTree(markdown: string, changes: readonly TextChange[]): Root {
  const tree = parseArticle(markdown);
  const { text, offsets } = plainText(markdown);
  const pieces: Piece[] = [];
  visit(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return;
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const start = offsets.findIndex((offset) => offset >= from);
    const end = offsets.findLastIndex((offset) => offset < to) + 1;
    if (start !== -1 && start < end) pieces.push({ node: node as Text, start, end });
  });
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

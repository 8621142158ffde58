/** The text of a rendered article, cut where nothing is read across: paragraphs, items, rows of tables. */
import type { Element, Root, Text } from 'hast';
import type { Passage } from '../prose/places/figure-claim.ts';

/** A text node, where it begins in its passage. */
export interface TextPiece {
  node: Text;
  parent: Element | Root;
  start: number;
}

export interface ArticlePassage extends Passage {
  isHeading: boolean;
  pieces: TextPiece[];
}

const blocks = new Set(
  'blockquote div dd dl dt h1 h2 h3 h4 h5 h6 hr li ol p section table tbody tfoot thead tr ul'.split(' '),
);
/** What is read as one sign that is no part of any number or word. */
const opaque = new Set(['code', 'pre', 'sup', 'img', 'input', 'del']);
const sign = '\ufffc';

/** Whether an element begins a passage of its own. */
export function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName);
}

/** Every passage in the order of the page. */
export function passagesOf(tree: Root): ArticlePassage[] {
  const passages: ArticlePassage[] = [];
  read(tree, begin(passages, ''), false, passages);
  return passages.filter(({ text }) => text.trim() !== '');
}

function begin(passages: ArticlePassage[], tagName: string): ArticlePassage {
  const pieces: TextPiece[] = [];
  const heading = passages.findLast(({ isHeading }) => isHeading)?.text ?? '';
  const isOpen = (start: number, end: number): boolean => pieceAt(pieces, start, end) !== undefined;
  const passage = { text: '', isTableRow: tagName === 'tr', isHeading: /^h\d$/.test(tagName), heading, pieces, isOpen };
  passages.push(passage);
  return passage;
}

/** The text node that holds all of a stretch; a link is none, since no link may stand in another. */
export function pieceAt(pieces: readonly TextPiece[], start: number, end: number): TextPiece | undefined {
  return pieces.find((piece) => start >= piece.start && end <= piece.start + piece.node.value.length);
}

function read(parent: Element | Root, passage: ArticlePassage, inLink: boolean, passages: ArticlePassage[]): void {
  for (const node of parent.children) {
    if (node.type === 'text') {
      if (!inLink) passage.pieces.push({ node, parent, start: passage.text.length });
      passage.text += node.value;
    } else if (node.type !== 'element' || opaque.has(node.tagName)) passage.text += sign;
    else if (isBlock(node)) {
      read(node, begin(passages, node.tagName), inLink, passages);
      passage.text += sign;
    } else if (node.tagName === 'br') passage.text += ' ';
    else {
      const isCell = node.tagName === 'td' || node.tagName === 'th';
      read(node, passage, inLink || node.tagName === 'a', passages);
      if (isCell) passage.text += ` ${sign} `;
    }
  }
}

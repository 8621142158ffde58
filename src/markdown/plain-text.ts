import type { Nodes, Parents } from 'mdast';
import { parseArticle } from './article.ts';

/** Plain words of a Markdown text, and for each character where it stands there. */
export interface PlainText {
  text: string;
  offsets: readonly number[];
  /** What each line was. */
  lines: readonly LineKind[];
}

export type LineKind = 'paragraph' | 'heading' | 'tableRow' | 'code';

/** Characters that are not seen and would part a word in two. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
/** Spaces that may group the digits of one number, and others of their kind. */
const groupSpace = /[\u00a0\u202f\u2009]/;
const noGroup = /(?<!\d)[\u00a0\u202f\u2009]|[\u00a0\u202f\u2009](?!\d{3}(?!\d))/g;

/**
 * A Markdown text without its marks, and without what is struck out: each paragraph, heading, list item and table row
 * on one line.
 */
export function plainText(markdown: string): PlainText {
  const characters: string[] = [];
  const offsets: number[] = [];
  const lines: LineKind[] = [];
  const put = (character: string, offset: number): void => {
    if (invisible.test(character)) return;
    const isPlainSpace = /\s/.test(character) && character !== '\n' && !groupSpace.test(character);
    characters.push(isPlainSpace ? ' ' : character);
    offsets.push(offset);
  };
  const putWords = (value: string, from: number): void => {
    const at = placesOf(value, markdown, from);
    for (let index = 0; index < value.length; index += 1) {
      const character = value[index] ?? '';
      put(character === '\n' ? ' ' : character, at[index] ?? from);
    }
  };
  const inline = (node: Nodes): void => {
    const from = node.position?.start.offset ?? 0;
    if (node.type === 'text' || node.type === 'inlineCode') putWords(node.value, from);
    else if (node.type === 'break') put(' ', from);
    else if ('children' in node && node.type !== 'delete') {
      for (const [index, child] of (node as Parents).children.entries()) {
        if (child.type === 'tableCell' && index > 0)
          for (const sign of ' | ') put(sign, child.position?.start.offset ?? from);
        inline(child);
      }
    }
  };
  const block = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow' || node.type === 'code') {
      if (node.type === 'code') putWords(node.value, node.position?.start.offset ?? 0);
      else inline(node);
      put('\n', node.position?.end.offset ?? 0);
      lines.push(node.type);
    } else if ('children' in node) for (const child of (node as Parents).children) block(child);
  };
  block(parseArticle(markdown));
  return { text: characters.join('').replace(noGroup, ' '), offsets, lines };
}

/** Where each character of a node's words stands: escapes, entities and the beginnings of lines are stepped over. */
function placesOf(value: string, markdown: string, from: number): number[] {
  const places: number[] = [];
  let at = from;
  for (const character of value) {
    const entity = /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.exec(markdown.slice(at, at + 40));
    const found = entity ? at : markdown.indexOf(character, at);
    const place = found === -1 ? at : found;
    for (let unit = 0; unit < character.length; unit += 1) places.push(place);
    if (found !== -1) at = found + (entity?.[0].length ?? character.length);
  }
  return places;
}

/** Marks of footnotes, which would stand in the article as numbers, and the notes at its end. */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** "1", "[1]", "(2)", "*". */
const mark = /^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}|[*†‡]{1,3})\s*$/u;
const arrow = /^\s*[↑↩⏎^]\ufe0e?\s*$/u;
const noteId = /^(?:foot|end)note-\d+$/;
/** What a raised number is an exponent of: "km²", "5.10³". */
const raised = /(?:(?<!\p{L})[kcdm]?m|[.x×·]\s*10)$/u;

/** Takes the marks away; a note is a paragraph as others are. */
export function tidyFootnotes(tree: Root): void {
  unlist(tree);
  dropMarks(tree, { words: '' });
}

/** Takes marks away below a node; `before` holds the words that stand before. */
function dropMarks(parent: Root | Element, before: { words: string }): void {
  parent.children = (parent.children as ElementContent[]).filter((child) => {
    if (child.type === 'text') before.words += child.value;
    if (child.type !== 'element') return true;
    const words = textOf(child);
    if (isMarkOfNote(child, words) && !raised.test(before.words)) return false;
    dropMarks(child, before);
    return true;
  });
}

function isMarkOfNote({ tagName, properties }: Element, words: string): boolean {
  if (tagName === 'sup') return mark.test(words);
  const isLocal = tagName === 'a' && String(properties['href'] ?? '').startsWith('#');
  return isLocal && (mark.test(words) || arrow.test(words));
}

/** A list of nothing but notes: its numbers mean nothing without the marks. */
function unlist(tree: Root): void {
  visit(tree, 'element', (list, index, parent) => {
    const items = list.children.filter((child): child is Element => child.type === 'element');
    const areNotes =
      list.tagName === 'ol' &&
      items.length > 0 &&
      items.every(({ properties }) => noteId.test(String(properties['id'])));
    if (areNotes && parent && index !== undefined)
      parent.children.splice(index, 1, ...items.flatMap(({ children }) => children));
  });
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

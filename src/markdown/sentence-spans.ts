/** Sentences with a marked number become elements of their own, so that a link to the number can show them whole. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { isBlock } from './passages.ts';

/** A full stop after a short word in capitals, as in "TP. Mẫu", mostly shortens it. */
const ending = String.raw`(?<!(?<!\p{L})\p{Lu}\p{L}{0,2})[.!?…]["”’»)\]]*\s`;
const sentenceBreak = new RegExp(String.raw`(?<=${ending})(?=["“‘«(]?[\p{Lu}\d])`, 'u');
const sentenceEnd = new RegExp(`${ending}$`, 'u');

/** What sentences stand in; a cell of a table is its own. */
const paragraphs = new Set('dd dt h1 h2 h3 h4 h5 h6 li p'.split(' '));

export function wrapSentences(tree: Root): void {
  visit(tree, 'element', (element) => {
    const isWrapped = paragraphs.has(element.tagName) && element.children.some(isMark);
    if (isWrapped) element.children = sentencesOf(element.children);
  });
}

/** Numbers inside emphasis are found in the sentence around it. */
function isMark(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'data' || (!isBlock(node) && node.children.some(isMark));
}

function sentencesOf(children: readonly ElementContent[]): ElementContent[] {
  const sentences: ElementContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'element' && isBlock(child)) sentences.push([child], []);
    else if (child.type === 'text') {
      const [first = '', ...others] = child.value.split(sentenceBreak);
      sentences.at(-1)?.push(textNode(first));
      sentences.push(...others.map((text) => [textNode(text)]));
      if (sentenceEnd.test(child.value)) sentences.push([]);
    } else sentences.at(-1)?.push(child);
  }
  return sentences.flatMap((sentence) => (sentence.some(isMark) ? [sentenceElement(sentence)] : sentence));
}

function textNode(value: string): Text {
  return { type: 'text', value };
}

function sentenceElement(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: ['sentence'] }, children };
}

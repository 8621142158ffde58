/** Sentences with a marked number become elements of their own, so that a link to the number can show them whole. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { isBlock } from './passages.ts';

/** A full stop after a short word in capitals, as in "TP. Mẫu", mostly shortens it. */
const sentenceEnd = /(?<=(?<!(?<!\p{L})\p{Lu}\p{L}{0,2})[.!?…]["”’»)\]]*\s)(?=["“‘«(]?[\p{Lu}\d])/u;

export function wrapSentences(tree: Root): void {
  visit(tree, 'element', (element) => {
    const isCell = element.tagName === 'td' || element.tagName === 'th';
    if (isCell || !element.children.some(isMark)) return;
    if (isBlock(element)) element.children = sentencesOf(element.children);
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
      const [first, ...others] = child.value.split(sentenceEnd).map((value): Text => ({ type: 'text', value }));
      if (first) sentences.at(-1)?.push(first);
      sentences.push(...others.map((text) => [text]));
    } else sentences.at(-1)?.push(child);
  }
  return sentences.flatMap((sentence) => (sentence.some(isMark) ? [sentenceElement(sentence)] : sentence));
}

function sentenceElement(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: ['sentence'] }, children };
}

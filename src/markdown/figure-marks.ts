/** Marks the number of each figure in an article, and its sentence. */
import type { Element, ElementContent, Root } from 'hast';
import type { Measure } from '../model/measure.ts';
import type { Claim } from '../prose/figure-claim.ts';
import { figurePlaces } from '../prose/figure-places.ts';
import { type ArticlePassage, passagesOf, pieceAt } from './passages.ts';
import { wrapSentences } from './sentence-spans.ts';

/** A figure whose number is looked for. */
export interface MarkedFigure extends Claim {
  /**
   * What its mark says; without it the figure only keeps its number from the others, as the change beside a level does.
   */
  mark?: {
    /** Of the element. */
    id: string;
    /** Where a reader goes from the number. */
    link: string;
    /** For machines: `92.3`, `5..10`. */
    value: string;
  };
}

interface Mark {
  passage: ArticlePassage;
  start: number;
  end: number;
  said: NonNullable<MarkedFigure['mark']>;
}

/**
 * Wraps numbers and the sentences they stand in; the text stays as it is.
 * @returns for each figure that was found, by its id, the id of the mark it is found at: one may serve several
 */
export function markFigures(
  tree: Root,
  figures: readonly MarkedFigure[],
  measures: Iterable<Measure>,
): Map<string, string> {
  const passages = passagesOf(tree);
  const places = figurePlaces(figures, passages, measures);
  const marks = new Map<string, Mark>();
  const marked = new Map<string, string>();
  for (const { id, mark } of figures) {
    const place = places.get(id);
    const passage = place && passages[place.passage];
    if (!mark || !passage) continue;
    const key = `${place.passage}:${place.start}`;
    const first = marks.get(key) ?? { ...place, passage, said: mark };
    marks.set(key, first);
    marked.set(id, first.said.id);
  }
  const backwards = [...marks.values()].sort((left, right) => right.start - left.start);
  for (const mark of backwards) wrapNumber(mark);
  wrapSentences(tree);
  return marked;
}

/** From the last number of a passage to its first, so that the places before stay right. */
function wrapNumber({ passage, start, end, said }: Mark): void {
  const piece = pieceAt(passage.pieces, start, end);
  if (!piece) return;
  const { node, parent } = piece;
  const [from, to] = [start - piece.start, end - piece.start];
  const children = parent.children as ElementContent[];
  const after = node.value.slice(to);
  const number = markElement(said, node.value.slice(from, to));
  const rest: ElementContent[] = after === '' ? [] : [{ type: 'text', value: after }];
  node.value = node.value.slice(0, from);
  children.splice(children.indexOf(node) + 1, 0, number, ...rest);
}

function markElement({ id, link, value }: Mark['said'], text: string): Element {
  const anchor: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: link },
    children: [{ type: 'text', value: text }],
  };
  return { type: 'element', tagName: 'data', properties: { value, id, className: ['figure'] }, children: [anchor] };
}

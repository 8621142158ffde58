/** Marks the number of each figure in an article, and its sentence. */
import type { Element, ElementContent, Root } from 'hast';
import type { Measure } from '../model/measure.ts';
import type { Claim, Place } from '../prose/places/figure-claim.ts';
import { figurePlaces } from '../prose/places/figure-places.ts';
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
    /** Where a reader of the printed article goes. */
    row: string;
    /** For machines: `92.3`, `5..10`. */
    value: string;
  };
}

/** Where a figure was found. */
export interface FoundMark {
  /** Id of the mark: one may serve several figures. */
  id: string;
  /** By which the number and its row know each other on paper. */
  note: number;
}

interface Mark {
  place: Place;
  passage: ArticlePassage;
  said: NonNullable<MarkedFigure['mark']>;
}

/**
 * Wraps numbers and the sentences they stand in; the text stays as it is.
 * @returns each figure that was found, by its id
 */
export function markFigures(
  tree: Root,
  figures: readonly MarkedFigure[],
  measures: Iterable<Measure>,
): Map<string, FoundMark> {
  const passages = passagesOf(tree);
  const places = figurePlaces(figures, passages, measures);
  const marks = new Map<string, Mark>();
  const marked = new Map<string, Mark>();
  for (const { id, mark } of figures) {
    const place = places.get(id);
    const passage = place && passages[place.passage];
    if (!mark || !passage) continue;
    const key = `${place.passage}:${place.start}`;
    const first = marks.get(key) ?? { place, passage, said: mark };
    marks.set(key, first);
    marked.set(id, first);
  }
  const inOrder = [...marks.values()].sort(byPlace);
  const rows = [...new Set(inOrder.map(({ said }) => said.row))];
  const noteOf = ({ said }: Mark): number => rows.indexOf(said.row) + 1;
  for (const mark of inOrder.toReversed()) wrapNumber(mark, noteOf(mark));
  wrapSentences(tree);
  return new Map([...marked].map(([id, mark]) => [id, { id: mark.said.id, note: noteOf(mark) }]));
}

function byPlace({ place: left }: Mark, { place: right }: Mark): number {
  return left.passage - right.passage || left.start - right.start;
}

/** From the last number of a passage to its first, so that the places before stay right. */
function wrapNumber({ passage, place: { start, end }, said }: Mark, note: number): void {
  const piece = pieceAt(passage.pieces, start, end);
  if (!piece) return;
  const { node, parent } = piece;
  const [from, to] = [start - piece.start, end - piece.start];
  const children = parent.children as ElementContent[];
  const after = node.value.slice(to);
  const number = markElement(said, node.value.slice(from, to), note);
  const rest: ElementContent[] = after === '' ? [] : [{ type: 'text', value: after }];
  node.value = node.value.slice(0, from);
  children.splice(children.indexOf(node) + 1, 0, number, ...rest);
}

/** The note has no text of its own: it is of paper alone, and the article's words stay its author's. */
function markElement({ id, link, row, value }: Mark['said'], text: string, note: number): Element {
  const children: ElementContent[] = [
    { type: 'element', tagName: 'a', properties: { href: link }, children: [{ type: 'text', value: text }] },
    {
      type: 'element',
      tagName: 'a',
      properties: { href: row, className: ['note'], ariaLabel: `${note}` },
      children: [],
    },
  ];
  return { type: 'element', tagName: 'data', properties: { value, id, className: ['figure'] }, children };
}

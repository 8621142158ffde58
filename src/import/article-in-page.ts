/** Where in a page its article is: marked as such, named so, or where the sentences stand closest. */
import type { Element, ElementContent, Root } from 'hast';
import { isPageLine } from '../prose/article/page-furniture.ts';
import { FileError } from './file-fault.ts';
import { elementsIn, lengthOf, linesOf, linkedShare } from './page-elements.ts';

/** Share of the page's letters that an article element must hold to be the article, and not a teaser. */
const leastShare = 0.4;
/** Share that a part must hold for everything beside it to be left out. */
const nearlyAll = 0.97;
/** Letters of the shortest sentence, and of the shortest of which there is one in every article. */
const shortestSentence = 25;
const plainSentence = 80;
/** Share of links in a line, above which it is no sentence. */
const mostlyLinked = 0.25;

/** How pages name the words of an article: `article-body`, `detail-content`, `noi-dung`. */
const bodyNames =
  /(?:^|[-_ ])(?:(?:article|detail|news|post|entry|story|content|page|main|cms|chi[-_]?tiet)[-_]*(?:body|content|text|detail|main)|noi[-_]?dung(?:[-_]?(?:bai|tin)\w*)?|chi[-_]?tiet|fck[-_]?detail|articlebody|maincontent)(?:$|[-_ ])/i;

export interface FoundArticle {
  article: Element;
  /** Sentences of the page that are not in it. */
  left: readonly string[];
}

/** @throws FileError where the page has none */
export function articleIn(page: Root): FoundArticle {
  const [body] = elementsIn(page, ({ tagName }) => tagName === 'body');
  if (!body || lengthOf(body) === 0) throw new FileError('no-article');
  const all = sentencesIn(body);
  const stretches = isSavedDocument(page) ? [] : [namedIn(body), densestIn(body)];
  const stretch = stretches.find((found) => found && holdsMost(found, body));
  const article = markedIn(body) ?? (stretch && untilTitle(body, stretch)) ?? narrowed(body);
  const inside = new Set(sentencesIn(article));
  return { article, left: all.filter((sentence) => !inside.has(sentence)) };
}

/** A page that a word processor has made is nothing but its document. */
function isSavedDocument(page: Root): boolean {
  return elementsIn(page, ({ tagName }) => tagName === 'meta').some(
    ({ properties: { name, content } }) =>
      /^generator$/i.test(String(name)) && /word|libreoffice|openoffice/i.test(String(content)),
  );
}

/** Whether a stretch holds most of the sentences of a page. */
function holdsMost({ first, last }: Stretch, body: Element): boolean {
  const letters = (element: Element): number => sentencesIn(element).join('').length;
  return letters(body) > 0 && letters(between(body, first, last)) > letters(body) / 2;
}

function markedIn(body: Element): Element | undefined {
  const enough = lengthOf(body) * leastShare;
  return [
    elementsIn(body, ({ tagName }) => tagName === 'article'),
    elementsIn(body, ({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main'),
  ]
    .map(longest)
    .find((candidate) => candidate && lengthOf(candidate) >= enough);
}

/** The element that its name says to be the words of an article. */
function namedIn(body: Element): Stretch | undefined {
  const named = longest(
    elementsIn(body, ({ properties }) => {
      const { className, id, itemProp } = properties;
      return (
        [itemProp].flat().includes('articleBody') ||
        [className ?? [], id ?? []].flat().some((name) => bodyNames.test(String(name)))
      );
    }),
  );
  return named && { first: named, last: named };
}

/** Parts of a page from one element to another. */
interface Stretch {
  first: Element;
  last: Element;
}

/** The element whose own paragraphs hold most words that are no links, with those beside it that hold some too. */
function densestIn(body: Element): Stretch | undefined {
  const scores = new Map<Element, number>();
  const parents = new Map<Element, Element>();
  const score = (element: Element): void => {
    const inner = element.children.filter((child): child is Element => child.type === 'element');
    for (const child of inner) {
      parents.set(child, element);
      score(child);
    }
    const own = isLeaf(element) ? scoreOf(element) : 0;
    const holders = [parents.get(element), parents.get(parents.get(element) ?? body)];
    for (const [index, holder] of holders.entries())
      if (own > 0 && holder) scores.set(holder, (scores.get(holder) ?? 0) + own / (index + 1));
  };
  score(body);
  const ranked = [...scores].map(([element, sum]) => ({ element, sum: sum * (1 - linkedShare(element)) }));
  const best = ranked.sort((left, right) => right.sum - left.sum)[0];
  if (!best) return undefined;
  const beside = (parents.get(best.element)?.children ?? []).filter(
    (child): child is Element =>
      child.type === 'element' &&
      (child === best.element || (scores.get(child) ?? 0) >= best.sum * siblingShare || isPlainSentence(child)),
  );
  return { first: beside[0] ?? best.element, last: beside.at(-1) ?? best.element };
}

/** Share of the best score at which an element beside the best one belongs to it. */
const siblingShare = 0.2;

/** Longer words, and more parts of a sentence, are more of an article. */
function scoreOf(element: Element): number {
  const length = lengthOf(element);
  if (length < shortestSentence || linkedShare(element) > mostlyLinked) return 0;
  const commas = linesOf(element).join(' ').split(',').length;
  return commas + Math.min(3, Math.floor(length / 100)) + 1;
}

/** From the title above a stretch to its end; what stands before and behind is the page's. */
function untilTitle(body: Element, stretch: Stretch): Element {
  const inOrder = elementsIn(body, () => true);
  const start = inOrder.indexOf(stretch.first);
  const title = inOrder.findLast(({ tagName }, index) => tagName === 'h1' && index < start);
  const from =
    title && elementsIn(stretch.first, ({ tagName }) => tagName === 'h1').length === 0 ? title : stretch.first;
  const dated = datesAbove(body, from);
  const cut = unwrapped(between(body, from, stretch.last));
  return { ...cut, children: [...dated, ...cut.children] };
}

/** Lines above an element that say a day: the page may say there when the article appeared. */
function datesAbove(body: Element, element: Element): Element[] {
  const inOrder = elementsIn(body, () => true);
  const above = inOrder
    .slice(0, inOrder.indexOf(element))
    .filter((other) => isLeaf(other) && isPageLine(linesOf(other).join(' ')));
  return above.slice(-1);
}

/** The same tree from one element to another, in the order of the page. */
function between(parent: Element, first: Element, last: Element): Element {
  const holds = (node: ElementContent, wanted: Element): boolean =>
    node === wanted || (node.type === 'element' && node.children.some((child) => holds(child, wanted)));
  const start = parent.children.findIndex((child) => holds(child, first));
  const end = parent.children.findIndex((child) => holds(child, last));
  const children = parent.children.slice(Math.max(0, start), end === -1 ? undefined : end + 1);
  const cut = children.map((child) => {
    if (child.type !== 'element' || child === first || child === last) return child;
    return holds(child, first) || holds(child, last) ? between(child, first, last) : child;
  });
  return { ...parent, children: cut };
}

/** Without the tables and boxes that hold nothing else: old pages are laid out in them. */
function unwrapped(element: Element): Element {
  const inner = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = inner;
  return inner.length === 1 && only?.type === 'element' && wrappers.has(only.tagName) ? unwrapped(only) : element;
}

const wrappers = new Set(['div', 'section', 'main', 'table', 'tbody', 'tr', 'td', 'center']);

/** Steps into the part that holds nearly everything, as long as there is one. */
function narrowed(element: Element): Element {
  const whole = lengthOf(element);
  const inner = element.children.find(
    (child): child is Element =>
      child.type === 'element' &&
      ['div', 'section', 'main', 'article'].includes(child.tagName) &&
      lengthOf(child) >= whole * nearlyAll,
  );
  return inner ? narrowed(inner) : element;
}

function longest(candidates: Element[]): Element | undefined {
  return candidates.sort((left, right) => lengthOf(right) - lengthOf(left))[0];
}

const leaves = new Set(['p', 'div', 'td', 'li', 'blockquote', 'pre', 'section', 'h2', 'h3', 'h4']);

/** Whether an element holds words with no block around them. */
function isLeaf(element: Element): boolean {
  const isBlock = (child: ElementContent): boolean => child.type === 'element' && leaves.has(child.tagName);
  return isBlock(element) && !element.children.some(isBlock);
}

function isPlainSentence(element: Element): boolean {
  return element.tagName === 'p' && lengthOf(element) >= plainSentence && linkedShare(element) <= mostlyLinked;
}

function sentencesIn(element: Element): string[] {
  return linesOf(element).filter((line) => line.length >= plainSentence);
}

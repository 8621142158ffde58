import type { Definition, Heading, Nodes, Paragraph, Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { dateIn } from '../prose/article/days.ts';
import { isPageLine } from '../prose/article/page-furniture.ts';
import { isKindOfDocument } from './letterhead.ts';
import type { ManuscriptImage } from './manuscript.ts';

/** An article as a bulletin may hold it. */
export interface TidyArticle {
  title?: string;
  body: string;
  images: ManuscriptImage[];
  /** The line about the page that holds a day, by preference the one under the title. */
  dateLine?: { words: string; isAboveTitle: boolean };
}

/**
 * Where an article's title is looked for: a heading of the first rank anywhere, or the first lines alone. One that is
 * known stands no second time as the heading above the article.
 */
export type TitleFrom = 'first-heading' | 'first-block' | { known: string };

/** Letters of the longest line that is a title and no paragraph. */
export const longestTitle = 250;

/** Soft hyphens and other signs without width. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_' }).freeze();
const followable = /^(?:https?|mailto|tel):/i;

/** Parts a tree into title, pictures and a body without HTML, unsafe links or headings of the first rank. */
export function tidyArticle(tree: Root, titleFrom: TitleFrom): TidyArticle {
  dropHtml(tree);
  dropInvisible(tree);
  joinWords(tree);
  const images = takeImages(tree);
  unlink(tree);
  dropEmpty(tree);
  headTables(tree);
  const dateLine = takePageLines(tree);
  const title = takeTitle(tree, titleFrom);
  lowerHeadings(tree);
  return { title, body: writeMarkdown(tree), images, ...(dateLine ? { dateLine } : {}) };
}

/** Takes lines about the page and lines without a word away, and gives the one near the title that holds a day. */
function takePageLines(tree: Root): TidyArticle['dateLine'] {
  const lines: { words: string; above: number }[] = [];
  const kept: Root['children'] = [];
  for (const node of tree.children) {
    const words = node.type === 'paragraph' || node.type === 'heading' ? oneLine(wordsOf(node)) : '';
    if (words !== '' && !/[\p{L}\d]/u.test(words)) continue;
    if (isPageLine(words)) lines.push({ words, above: kept.length });
    else kept.push(node);
  }
  tree.children = kept;
  const dated = lines.filter(({ words, above }) => above <= mostAbovePageLine && dateIn(words) !== undefined);
  const found = dated.find(({ above }) => above > 0) ?? dated[0];
  return found && { words: found.words, isAboveTitle: found.above === 0 };
}

/** Title, author and summary may stand above the line that says when an article appeared. */
const mostAbovePageLine = 3;

/** Plain words as a paragraph, with nothing in them that Markdown would read otherwise. */
export function paragraphOf(words: string): string {
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: words }] };
  return writeMarkdown({ type: 'root', children: [paragraph] });
}

/** A tree as Markdown. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree).trim();
}

/** The words of a node alone. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node as Parents).children.map(wordsOf).join('') : '';
}

/** Whether a line could be a headline: short, and no sentence. */
export function isHeadline(words: string): boolean {
  return words !== '' && words.length <= longestTitle && !/[.;:,]$/.test(words);
}

function dropHtml(tree: Root): void {
  visit(tree, 'html', (_, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** What is not seen in the article would part the words of a quote in two. */
function dropInvisible(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(invisible, '');
  });
}

/** Emphasis that begins or ends inside a word or a number is a slip of the mouse: "39**1 vụ**" is "391 vụ". */
function joinWords(tree: Root): void {
  visit(tree, ['emphasis', 'strong'], (node, index, parent) => {
    if (!parent || index === undefined || !('children' in node)) return undefined;
    const siblings = (parent as Parents).children;
    const wordsIn = (nodes: readonly Nodes[]): string => nodes.map(wordsOf).join('');
    const words = wordsOf(node as Nodes);
    const touchesBefore = touches(wordsIn(siblings.slice(0, index)), words);
    if (!touchesBefore && !touches(words, wordsIn(siblings.slice(index + 1)))) return undefined;
    siblings.splice(index, 1, ...(node as Parents).children);
    return [SKIP, Math.max(0, index - 1)];
  });
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const { children } = node as Parents;
    for (let index = children.length - 1; index > 0; index -= 1) {
      const [left, right] = [children[index - 1], children[index]];
      if (left?.type !== 'text' || right?.type !== 'text') continue;
      left.value += right.value;
      children.splice(index, 1);
    }
  });
}

/** "3.2" and "64", "86" and ",2%": what belongs together wherever it was cut. */
function touches(left: string, right: string): boolean {
  return /[\p{L}\p{N}]$/u.test(left)
    ? /^(?:[\p{L}\p{N}]|[.,]\d)/u.test(right)
    : /\d[.,]$/.test(left) && /^\d/.test(right);
}

function takeImages(tree: Root): ManuscriptImage[] {
  const images: ManuscriptImage[] = [];
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    definitions.set(node.identifier, node);
  });
  visit(tree, ['image', 'imageReference'], (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const target =
      node.type === 'imageReference' ? definitions.get(node.identifier) : node.type === 'image' ? node : undefined;
    const alt = node.type === 'image' || node.type === 'imageReference' ? (node.alt ?? '') : '';
    if (target)
      images.push({
        address: target.url,
        alt: oneLine(alt),
        caption: target.title ? oneLine(target.title) : undefined,
      });
    (parent as Parents).children.splice(index, 1);
    return [SKIP, index];
  });
  return images;
}

/** A link that leads nowhere from here leaves its words behind. */
function unlink(tree: Root): void {
  visit(tree, ['link', 'linkReference', 'definition'], (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if ('url' in node && followable.test(node.url) && !(node.type === 'link' && wordsOf(node).trim() === ''))
      return undefined;
    const left = node.type === 'definition' || !('children' in node) ? [] : (node as Parents).children;
    (parent as Parents).children.splice(index, 1, ...left);
    return [SKIP, index];
  });
}

function dropEmpty(tree: Root): void {
  visit(tree, ['paragraph', 'heading'], (node, index, parent) => {
    if (!parent || index === undefined || wordsOf(node as Nodes).trim() !== '') return undefined;
    (parent as Parents).children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Word tables know no header row, and Markdown needs one: the first row takes the place of the empty one made for it. */
function headTables(tree: Root): void {
  visit(tree, 'table', (table) => {
    const [first] = table.children;
    if (first && table.children.length > 1 && wordsOf(first).trim() === '') table.children.shift();
  });
}

function takeTitle(tree: Root, titleFrom: TitleFrom): string | undefined {
  if (titleFrom === 'first-block') return takeFirstLines(tree);
  if (typeof titleFrom === 'object') {
    const [first] = tree.children;
    if (first?.type === 'heading' && oneLine(wordsOf(first)) === titleFrom.known) tree.children.shift();
    return titleFrom.known;
  }
  let title: string | undefined;
  visit(tree, 'heading', (node, index, parent) => {
    if (node.depth !== 1 || !parent || index === undefined) return undefined;
    title = oneLine(wordsOf(node));
    parent.children.splice(index, 1);
    return EXIT;
  });
  return title;
}

/** The first line where that is a headline; with the lines below it, where it says no more than "BÁO CÁO". */
function takeFirstLines(tree: Root): string | undefined {
  const words: string[] = [];
  for (const node of tree.children.slice(0, -1)) {
    const line = node.type === 'heading' || node.type === 'paragraph' ? oneLine(wordsOf(node)) : '';
    const [first] = words;
    const goesOn = first === undefined || (isKindOfDocument(first) && (words.length === 1 || /^\p{Ll}/u.test(line)));
    if (!goesOn || !isHeadline(line)) break;
    words.push(line);
  }
  tree.children.splice(0, words.length);
  return words.length === 0 ? undefined : words.join(' ');
}

/** The highest headings left become those of the second rank; the first is the bulletin's title. */
function lowerHeadings(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    headings.push(node);
  });
  const highest = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = Math.min(6, heading.depth - highest + 2) as Heading['depth'];
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

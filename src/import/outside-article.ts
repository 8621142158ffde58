/** What stands before, between and below the paragraphs of an article without being of it: lines of its page, a report's foot. */
import type { Root, RootContent } from 'mdast';
import { announcesOthers, isFurnitureLine, opensComments } from '../prose/article/page-furniture.ts';
import { type Block, blockOf } from './block.ts';
import { footOf } from './report-foot.ts';

/** Letters of the longest name of another article. */
const longestName = 160;
/** Letters of the longest line that goes away whole, whatever it begins with. */
const longestFurniture = 300;

/** Indexes of the blocks that are no part of the article, in their order. */
export function outsideArticle(blocks: readonly Block[]): number[] {
  const outside = new Set<number>();
  const lengths = blocks.map(({ lines }) => lines.join('').length);
  const all = sum(lengths);
  let isBelowList = false;
  for (const [index, block] of blocks.entries()) {
    const [first = ''] = block.lines;
    const isText = block.rows === 0 && block.lines.length > 0;
    const isLine = isText && block.lines.length === 1;
    if (isLine && opensComments(first) && sum(lengths.slice(0, index)) > all / 2) {
      for (let below = index; below < blocks.length; below += 1) outside.add(below);
      break;
    }
    const opensList = isText && announcesOthers(first);
    isBelowList = opensList || (isBelowList && isText && block.lines.every(isName));
    const isFurniture = isText && block.lines.every((line) => line.length <= longestFurniture && isFurnitureLine(line));
    if (isBelowList || isFurniture) outside.add(index);
  }
  const article = [...blocks.keys()].filter((index) => !outside.has(index));
  const foot = footOf(article.map((index) => blocks[index] ?? { lines: [], rows: 0 })).map((at) => article[at] ?? 0);
  return [...outside, ...foot].sort((left, right) => left - right);
}

/** Parts a tree's blocks into those of the article, which stay in it, and those around it. */
export function takeOutside(tree: Root): RootContent[] {
  const outside = new Set(outsideArticle(tree.children.map(blockOf)));
  const taken = tree.children.filter((_, index) => outside.has(index));
  tree.children = tree.children.filter((_, index) => !outside.has(index));
  return taken;
}

/** A headline, and no sentence. */
function isName(line: string): boolean {
  return line.length <= longestName && !/[.!;:…]["”)]*$/.test(line);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

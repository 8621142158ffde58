import type { Definition, Heading, Html, Image, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { excerptOf, type Problem, type ProblemDetail } from '../model/problem.ts';
import { parseArticle } from './article.ts';

/** Schemes that a link of an article may have; an address without a scheme stays on the site. */
const safeSchemes = ['http', 'https', 'mailto', 'tel'];

/** A line that opens so many parts inside one another that reading it takes the parser minutes or fails. */
const endless = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+|>[ \t]?){100}|([*_[])\1{999}/;

/**
 * What must not stand in an article: HTML, links that run code or leave the site's folders, pictures.
 * @param bodyLine the line of the file on which the article begins
 */
export function checkArticle(body: string, file: string, bodyLine: number): Problem[] {
  const lines = body.split('\n');
  const tooDeep = (index: number): Problem[] => {
    const place = { file, line: index + bodyLine, column: 1, excerpt: excerptOf(lines[index] ?? '') };
    return [{ severity: 'error', place, detail: { code: 'nested-too-deep' } }];
  };
  const suspect = lines.findIndex((line) => endless.test(line));
  if (suspect >= 0) return tooDeep(suspect);
  try {
    return articleProblems(body, lines, file, bodyLine);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(0);
    throw error;
  }
}

function articleProblems(body: string, lines: readonly string[], file: string, bodyLine: number): Problem[] {
  const problems: Problem[] = [];
  const complain = (node: { position?: { start: { line: number; column: number } } }, detail: ProblemDetail): void => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const excerpt = excerptOf(lines[line - 1] ?? '', column);
    problems.push({ severity: 'error', place: { file, line: line + bodyLine - 1, column, excerpt }, detail });
  };
  visit(parseArticle(body), ['html', 'link', 'definition', 'image', 'imageReference', 'heading'], (visited) => {
    const node = visited as Html | Link | Definition | Image | Heading;
    if (node.type === 'html') complain(node, { code: 'html-in-markdown', found: node.value.split('\n')[0] ?? '' });
    else if (node.type === 'heading') {
      if (node.depth === 1)
        complain(node, { code: 'heading-too-high', found: lines[(node.position?.start.line ?? 1) - 1] ?? '' });
    } else if (node.type === 'link' || node.type === 'definition') {
      const address = linkProblem(node.url);
      if (address) complain(node, address);
    } else {
      const url = 'url' in node ? node.url : '';
      complain(
        node,
        leavesFolder(url) ? { code: 'outside-content', found: url } : { code: 'image-in-article', found: url },
      );
    }
  });
  return problems;
}

function linkProblem(url: string): ProblemDetail | undefined {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u001f\s]/g, ''))?.[1]?.toLowerCase();
  if (scheme !== undefined && !safeSchemes.includes(scheme)) return { code: 'unsafe-link', found: url };
  if (scheme === undefined && leavesFolder(url) && !toBulletin.test(url))
    return { code: 'outside-content', found: url };
  return undefined;
}

/** To another bulletin, from where this one's file or its page lies. */
const toBulletin = /^(?:\.\.\/){1,2}(?:bulletins\/)?\d{4}\/[\w-]+(?:\.md|\/)?(?:[?#].*)?$/i;

function leavesFolder(url: string): boolean {
  let path = url;
  try {
    path = decodeURIComponent(url);
  } catch {
    return true;
  }
  return path.split(/[/\\]/).includes('..') || path.startsWith('file:');
}

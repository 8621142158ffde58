import matter from 'gray-matter';
import type { BulletinSource } from '../model/bulletin.ts';
import { hashText } from '../model/hash.ts';
import { excerptOf, type Place, type Problem, type ProblemDetail } from '../model/problem.ts';
import { readYaml } from '../model/yaml-source.ts';

/** A bulletin's file in two: what the machine reads, and the article. */
export interface SplitFile {
  source: BulletinSource;
  /** The article in Markdown. */
  body: string;
}

/**
 * Splits a bulletin at its fences. gray-matter finds them and nothing more: its own engines, one of which
 * would run `---js` as code, are never reached, because any word after the first fence is refused here.
 */
export function splitFile(text: string, path: string): SplitFile | Problem {
  const lines = text.split('\n');
  const place = (line: number): Place => ({ file: path, line, column: 1, excerpt: excerptOf(lines[line - 1] ?? '') });
  const problem = (line: number, detail: ProblemDetail): Problem => ({ severity: 'error', place: place(line), detail });

  if (text.trim() === '') return problem(1, { code: 'empty-file' });
  const first = lines[0] ?? '';
  if (!first.startsWith('---') || first.startsWith('----')) return problem(1, { code: 'no-frontmatter' });
  const language = first.slice(3).trim();
  if (language !== '') return problem(1, { code: 'frontmatter-language', found: language });
  const closing = closingFence(lines);
  if (closing === -1) return problem(1, { code: 'frontmatter-not-closed' });
  if (lines[closing]?.trim() !== '---') return problem(closing + 1, { code: 'frontmatter-not-closed' });

  const withBareFences = lines.with(0, '---').with(closing, '---').join('\n');
  const file = matter(withBareFences, {
    language: 'yaml',
    engines: { yaml: () => ({}), javascript: refuse, json: refuse },
  });
  const yaml = readYaml(file.matter.replace(/^\n/, ''), path, 2);
  if (yaml.problems.length === 0 && yaml.data === undefined) return problem(1, { code: 'no-frontmatter' });
  return { source: { path, yaml, bodyLine: closing + 2, digest: hashText(text) }, body: file.content };
}

/** The article alone, of a file that {@link splitFile} has accepted: its frontmatter is not read again. */
export function articleOf(text: string): string {
  const lines = text.split('\n');
  return lines.slice(closingFence(lines) + 1).join('\n');
}

function closingFence(lines: readonly string[]): number {
  return lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
}

function refuse(): never {
  throw new Error('frontmatter is YAML alone');
}

/** The head of a Markdown file: what its author says of the article there, and what else stands in it. */
import { splitFile } from '../markdown/split.ts';
import { frontmatterSchema, type WrittenPeriod } from '../model/frontmatter.ts';
import { excerptOf } from '../model/problem.ts';
import { FileError } from './file-fault.ts';

/** What a file's head says beside title, day, author and source. */
export interface ArticleHead {
  /** As written: an id of the vocabulary, or the agency's name. */
  agency?: string;
  period?: WrittenPeriod;
  held?: string;
  /** All that the head says, by key, in the words of the file. */
  entries: Readonly<Record<string, string>>;
  /** Keys of what no draft takes over: figures, awards, corrections, whatever else there is. */
  left: readonly string[];
}

interface ReadHead extends ArticleHead {
  title?: string;
  published?: string;
  author?: string;
  source?: { name?: string; url?: string };
  /** Where the words of the title stand in the file. */
  titleStart: number;
  bodyStart: number;
}

/** What is taken over, where it is written as a bulletin's head may say it. */
const taken = ['title', 'agency', 'period', 'published', 'held', 'author', 'source'] as const;
type Taken = { -readonly [Key in (typeof taken)[number]]?: unknown };

/** What every draft says for itself. */
const ownOfDraft = ['draft'];

/** A line such as those of a head; other lines between rules are an article. */
const entry = /^(["']?)([\p{L}\d][\p{L}\d_-]*)\1[ \t]*:(?:[ \t]|$)/u;

/**
 * @returns undefined where the file has no head
 * @throws FileError where it has one that cannot be read
 */
export function readArticleHead(file: string): ReadHead | undefined {
  const lines = file.split('\n');
  if (!/^---(?!-)/.test(lines[0] ?? '') || !lines.slice(1, lastLineOfHead(lines)).some((line) => entry.test(line)))
    return undefined;
  const split = splitFile(file, '');
  const problem = 'severity' in split ? split : split.source.yaml.problems[0];
  if ('severity' in split || problem) {
    const { line = 1, excerpt = '' } = problem?.place ?? {};
    throw new FileError('frontmatter', `${line}: ${excerptOf(excerpt)}`);
  }
  const { data } = split.source.yaml;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const said = acceptedOf(data as Readonly<Record<string, unknown>>);
  const isLeft = (key: string): boolean => !(key in said) && !ownOfDraft.includes(key);
  const { line, column } = split.source.yaml.placeOf(['title']);
  return {
    ...(said as Partial<ReadHead>),
    entries: entriesOf(lines, data),
    left: Object.keys(data).filter(isLeft),
    titleStart: lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1),
    bodyStart: file.length - split.body.length,
  };
}

/** The line under the last one that a head can have. */
function lastLineOfHead(lines: readonly string[]): number {
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  return closing === -1 ? lines.length : closing;
}

/** What is as the schema of a bulletin wants it. */
function acceptedOf(data: Readonly<Record<string, unknown>>): Taken {
  const { shape } = frontmatterSchema;
  const accepted: Taken = {};
  for (const key of taken) {
    if (data[key] === undefined) continue;
    const { success, data: value } = shape[key].safeParse(data[key]);
    if (success && value !== '') accepted[key] = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
  }
  return accepted;
}

/** The lines of each key, with those that are set in under it. */
function entriesOf(lines: readonly string[], data: object): Record<string, string> {
  const entries = new Map<string, string[]>();
  let own: string[] = [];
  for (const line of lines.slice(1, lastLineOfHead(lines))) {
    const key = entry.exec(line)?.[2];
    if (key !== undefined && key in data && !entries.has(key)) {
      own = [];
      entries.set(key, own);
    }
    own.push(line);
  }
  return Object.fromEntries([...entries].map(([key, words]) => [key, words.join('\n').trimEnd()]));
}

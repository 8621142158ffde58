/**
 * YAML read as its author typed it: every scalar stays text, with its place and whether it was quoted.
 * The failsafe schema keeps `012`, `1:30` and `12.000` from becoming other numbers; aliases and tags are refused.
 */
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Place, Problem, ProblemDetail } from './problem.ts';

/** A key or an index at each step from the top. */
export type Path = readonly (string | number)[];

/** YAML data with the way back to its places. */
export interface YamlSource {
  /** Maps, lists and texts alone; an empty value counts as absent. */
  data: unknown;
  problems: Problem[];
  /** The place of the value at this path, or of its nearest parent that was written. */
  placeOf(path: Path): Place;
  /** The place of a key itself, for complaints about the key. */
  placeOfKey(path: Path): Place;
  /** Whether the scalar at this path stood in quotation marks. */
  isQuoted(path: Path): boolean;
}

/** @param firstLine the line of the file on which `text` begins, counted from 1 */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: true,
    lineCounter,
    prettyErrors: false,
  });
  const lines = text.split('\n');

  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { file, line: line + firstLine - 1, column: col, excerpt: (lines[line - 1] ?? '').trim() };
  };
  const problemAt = (offset: number, detail: ProblemDetail): Problem => ({
    severity: 'error',
    place: placeAt(offset),
    detail,
  });

  const problems = [
    ...document.errors.map((error) => problemAt(error.pos[0], yamlDetail(error, text))),
    ...forbidden(document).map(({ node, detail }) => problemAt(node.range?.[0] ?? 0, detail)),
    ...commasInBraces(document).map(({ offset, found }) => problemAt(offset, { code: 'comma-in-braces', found })),
  ];
  const find = (path: Path): { node: Node | null; key?: Node } => findNode(document, path);

  return {
    data: problems.length > 0 ? undefined : toData(document.contents),
    problems,
    placeOf: (path) => placeAt(find(path).node?.range?.[0] ?? 0),
    placeOfKey: (path) => {
      const { node, key } = find(path);
      return placeAt((key ?? node)?.range?.[0] ?? 0);
    },
    isQuoted: (path) => {
      const { node } = find(path);
      return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    },
  };
}

function toData(node: unknown): unknown {
  if (isScalar(node))
    return node.value === '' && node.type === 'PLAIN'
      ? undefined
      : node.value === null
        ? undefined
        : String(node.value);
  if (isSeq(node)) return node.items.map(toData);
  if (isMap(node)) {
    const entries = node.items.map(
      (pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), toData(pair.value)] as const,
    );
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  return undefined;
}

function findNode(document: Document, path: Path): { node: Node | null; key?: Node } {
  let node: unknown = document.contents;
  let key: Node | undefined;
  let deepest: Node | null = document.contents as Node | null;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = (node as YAMLMap).items.find((item) => isScalar(item.key) && item.key.value === String(step));
      if (!pair) return { node: deepest };
      key = pair.key as Node;
      next = pair.value;
      deepest = isNode(next) && next.range ? next : key;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      key = undefined;
      if (!isNode(next)) return { node: deepest };
      deepest = next;
    } else return { node: deepest, key };
    node = next;
  }
  return { node: isNode(node) ? node : deepest, key };
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

/** Aliases can grow without bound and tags can ask for code; neither belongs in a bulletin. */
function forbidden(document: Document): { node: Node; detail: ProblemDetail }[] {
  const found: { node: Node; detail: ProblemDetail }[] = [];
  const walk = (node: unknown): void => {
    if (isAlias(node)) found.push({ node, detail: { code: 'yaml-alias', found: `*${node.source}` } });
    else if (isPair(node)) {
      walk(node.key);
      walk(node.value);
    } else if (isNode(node)) {
      const anchor = 'anchor' in node ? node.anchor : undefined;
      if (anchor) found.push({ node, detail: { code: 'yaml-alias', found: `&${anchor}` } });
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
        found.push({ node, detail: { code: 'yaml-tag', found: node.tag } });
      else if (node.tag && hasWrittenTag(node)) found.push({ node, detail: { code: 'yaml-tag', found: node.tag } });
      if (isMap(node) || isSeq(node)) node.items.forEach(walk);
    }
  };
  walk(document.contents);
  return found;
}

function hasWrittenTag(node: Node): boolean {
  return !['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq', 'tag:yaml.org,2002:str'].includes(node.tag ?? '');
}

/** `{ value: 22,6 }` is two entries to YAML; the second is a number without a value. */
function commasInBraces(document: Document): { offset: number; found: string }[] {
  const found: { offset: number; found: string }[] = [];
  const scalarText = (node: unknown): string => (isScalar(node) ? String(node.value ?? '') : '');
  const walk = (node: unknown): void => {
    if (isMap(node)) {
      const pairs = node.items as Pair[];
      pairs.forEach((pair, index) => {
        const before = pairs[index - 1];
        const [left, right] = [scalarText(before?.value), scalarText(pair.key)];
        if (node.flow && /\d$/.test(left) && /^\d+\s*%?$/.test(right) && scalarText(pair.value) === '') {
          const start = isScalar(before?.value) ? (before.value.range?.[0] ?? 0) : 0;
          found.push({ offset: start, found: `${left},${right}` });
        }
        walk(pair.value);
      });
    } else if (isSeq(node)) node.items.forEach(walk);
  };
  walk(document.contents);
  return found;
}

function yamlDetail(error: YAMLError, text: string): ProblemDetail {
  const at = text.slice(error.pos[0]).split('\n')[0]?.trim() ?? '';
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { code: 'duplicate-key', found: at.replace(/\s*:.*$/, '') };
    case 'MISSING_CHAR':
      return { code: /quote/i.test(error.message) ? 'yaml-quote-not-closed' : 'yaml-bracket-not-closed' };
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return { code: 'yaml-indentation' };
    case 'BAD_ALIAS':
      return { code: 'yaml-alias', found: at };
    default:
      return { code: 'yaml', found: at };
  }
}

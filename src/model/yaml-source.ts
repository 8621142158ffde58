/**
 * YAML read as its author typed it: every scalar stays text, with its place and whether it was quoted.
 * The failsafe schema keeps `012`, `1:30` and `12.000` from becoming other numbers; aliases and tags are refused.
 */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { excerptOf, type Place, type Problem, type ProblemDetail } from './problem.ts';
import { controlCharacter } from './text.ts';

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
    return { file, line: line + firstLine - 1, column: col, excerpt: excerptOf(lines[line - 1] ?? '', col) };
  };
  const problemAt = (offset: number, detail: ProblemDetail): Problem => ({
    severity: 'error',
    place: placeAt(offset),
    detail,
  });

  const faults = [...syntaxFaults(document, text), ...forbidden(document, text), ...commasInBrackets(document, text)];
  const problems = oncePerLine(faults, text).map(({ offset, detail }) => problemAt(offset, detail));
  const find = (path: Path): { node: Node | null; key?: Node } => findNode(document, path);

  return {
    data: problems.length > 0 ? undefined : toData(document.contents),
    problems,
    placeOf: (path) => placeAt(find(path).node?.range?.[0] ?? 0),
    placeOfKey: (path) => {
      const { node, key } = find(path);
      return placeAt((key ?? node)?.range?.[0] ?? 0);
    },
    isQuoted: (path) => isQuoted(find(path).node),
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

/** What is wrong, and where in the text. */
interface Fault {
  offset: number;
  detail: ProblemDetail;
}

/**
 * What YAML allows and a bulletin does not: aliases can grow without bound, tags can ask for code, and a key that
 * is no plain word would vanish without a trace. An alias is named once, however often it is used.
 */
function forbidden(document: Document, text: string): Fault[] {
  const faults: Fault[] = [];
  const refuse = (node: Node, detail: ProblemDetail): void => {
    faults.push({ offset: node.range?.[0] ?? 0, detail });
  };
  const names = new Set<string>();
  visit(document, {
    Node: (_, node) => {
      const name = isAlias(node) ? node.source : node.anchor;
      if (name !== undefined && !names.has(name)) {
        names.add(name);
        refuse(node, { code: 'yaml-alias', found: `${isAlias(node) ? '*' : '&'}${name}` });
      }
      if (hasWrittenTag(node)) refuse(node, { code: 'yaml-tag', found: (node.tag ?? '').replace(yamlTags, '!!') });
      const invisible = isScalar(node) ? controlCharacter(String(node.value ?? '')) : undefined;
      if (invisible) refuse(node, { code: 'control-character', found: invisible.name });
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value === '' || key.value === null) {
        const offset = (key as Node | null)?.range?.[0] ?? 0;
        faults.push({ offset, detail: { code: 'yaml', found: lineFrom(text, offset) } });
      } else if (key.value === '__proto__') refuse(key, { code: 'unknown-key', found: key.value });
    },
  });
  return faults;
}

const yamlTags = 'tag:yaml.org,2002:';

function hasWrittenTag(node: Node): boolean {
  return node.tag !== undefined && !['map', 'seq', 'str'].some((name) => node.tag === `${yamlTags}${name}`);
}

/** `{ value: 22,6 }` is two entries to YAML, the second without a value; `[-9,9%]` is two items. */
function commasInBrackets(document: Document, text: string): Fault[] {
  const faults: Fault[] = [];
  const complain = (left: Scalar, right: Scalar): void => {
    const [start, end] = [left.range?.[0] ?? 0, right.range?.[1] ?? 0];
    faults.push({ offset: start, detail: { code: 'comma-in-braces', found: text.slice(start, end) } });
  };
  visit(document, {
    Map: (_, map) => {
      if (!map.flow) return;
      map.items.forEach(({ key, value }, index) => {
        const isLastWithoutValue = value === null && map.items[index + 1]?.value !== null;
        if (!isLastWithoutValue || !isScalar(key)) return;
        const before = map.items.slice(0, index).findLast((pair) => pair.value !== null)?.value;
        if (isPlain(before)) complain(before, key);
        else faults.push({ offset: key.range?.[0] ?? 0, detail: { code: 'yaml', found: String(key.value) } });
      });
    },
    Seq: (_, list) => {
      if (!list.flow) return;
      list.items.forEach((item, index) => {
        const before = list.items[index - 1];
        if (!isPlain(before) || !isPlain(item)) return;
        const touching = (before.range?.[1] ?? 0) + 1 === item.range?.[0];
        if (touching && /\d$/.test(String(before.value)) && /^\d/.test(String(item.value))) complain(before, item);
      });
    },
  });
  return faults;
}

function isPlain(node: unknown): node is Scalar {
  return isScalar(node) && node.type === 'PLAIN';
}

/** Of a line that makes no sense, only the first complaint. */
function oncePerLine(faults: readonly Fault[], text: string): Fault[] {
  const key = ({ offset, detail }: Fault): string =>
    detail.code === 'yaml' ? `yaml ${text.lastIndexOf('\n', offset - 1)}` : `${offset} ${JSON.stringify(detail)}`;
  return [...Map.groupBy(faults, key).values()].flatMap((same) => same.slice(0, 1));
}

/** What the parser complains of. */
function syntaxFaults(document: Document, text: string): Fault[] {
  const enclosed = document.errors.length === 0 ? [] : enclosedParts(document, text);
  return document.errors.map((error) => syntaxFault(error, enclosed, text));
}

function syntaxFault(error: YAMLError, enclosed: readonly Enclosed[], text: string): Fault {
  const [offset] = error.pos;
  const at = lineFrom(text, offset);
  const startOfUnclosed = (quoted: boolean): number =>
    enclosed.findLast((part) => part.quoted === quoted && !part.closed && part.start < offset)?.start ?? offset;
  if (/closing ['"]quote/.test(error.message)) {
    return { offset: startOfUnclosed(true), detail: { code: 'yaml-quote-not-closed' } };
  }
  if (/end with a [}\]]/.test(error.message)) {
    return { offset: startOfUnclosed(false), detail: { code: 'yaml-bracket-not-closed' } };
  }
  const justBefore = enclosed.findLast(({ quoted, end }) => quoted && end <= offset);
  if (justBefore && /^[ \t]*$/.test(text.slice(justBefore.end, offset)) && /['"]/.test(at)) {
    const found = lineFrom(text, justBefore.start);
    return { offset: justBefore.start, detail: { code: 'yaml-quote-inside', found } };
  }
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { offset, detail: { code: 'duplicate-key', found: at.replace(/\s*:.*$/, '') } };
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return { offset, detail: { code: 'yaml-indentation' } };
    case 'BAD_ALIAS':
      return { offset, detail: { code: 'yaml-alias', found: at } };
    case 'RESOURCE_EXHAUSTION':
      return { offset, detail: { code: 'nested-too-deep' } };
    default:
      return { offset, detail: { code: 'yaml', found: at } };
  }
}

/** A part of the text between quotation marks or brackets. */
interface Enclosed {
  quoted: boolean;
  start: number;
  end: number;
  /** Whether the mark that closes it is there. */
  closed: boolean;
}

/** In the order of their beginnings. */
function enclosedParts(document: Document, text: string): Enclosed[] {
  const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '{': '}', '[': ']' };
  const parts: Enclosed[] = [];
  visit(document, {
    Node: (_, node) => {
      const quoted = isQuoted(node);
      if (!quoted && !(isCollection(node) && node.flow)) return;
      const [start = 0, end = 0] = node.range ?? [];
      parts.push({ quoted, start, end, closed: end - start > 1 && text[end - 1] === closing[text[start] ?? ''] });
    },
  });
  return parts;
}

function isQuoted(node: unknown): boolean {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}

function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return excerptOf(text.slice(offset, end === -1 ? undefined : end));
}

/** Where what is said of a draft's file is said at the desk: at a number, at a line, at a field. */
import { type Draft, entryPaths } from '../import/draft.ts';
import type { Entry } from '../import/entries.ts';
import { oneLine } from '../import/written-statement.ts';
import { plainText } from '../markdown/plain-text.ts';
import { splitFile } from '../markdown/split.ts';
import type { Problem } from '../model/problem.ts';
import type { Item } from './decided.ts';
import type { Review } from './review.ts';

/** Parts of a bulletin's head that an author fills in here. */
export const headFields = ['title', 'agency', 'period', 'published', 'pictures'] as const;
export type HeadField = (typeof headFields)[number];

/** Where something is said: at a number, beside a line of the article, at a field of the head, or of it all. */
export type Target =
  | { kind: 'item'; id: string }
  | { kind: 'line'; line: number }
  | { kind: 'head'; field: HeadField }
  | { kind: 'whole' };

/** What stands for an address that is not known yet. */
export const somewhere = 'bulletins/2000/ban-tin.md';

/** Whether what stands in the draft's head is what an item states. */
export function isOf(entry: Entry, { standing }: Pick<Item, 'standing'>): boolean {
  if (entry.kind === 'award') return standing.kind === 'award' && standing.award === entry.award;
  if (standing.kind !== 'figure') return false;
  const { start, end, quote, metric, scope, period } = standing.figure;
  const { figure } = entry;
  const isSame = figure.start === start && figure.end === end && figure.quote === quote;
  return isSame && figure.metric === metric && figure.scope === scope && (figure.period === period || !period);
}

/** Finds for each problem of the file where in the article or its head it is to be said. */
export function placer(draft: Draft, items: readonly Item[], { manuscript }: Review): (problem: Problem) => Target {
  const split = splitFile(draft.text, draft.path ?? somewhere);
  if ('severity' in split) return () => ({ kind: 'whole' });
  const { yaml } = split.source;
  const paths = entryPaths(draft.entries);
  const lineOf = (index: number): number => yaml.placeOf(paths[index] ?? []).line;
  const byLine = new Map<number, Entry>(draft.entries.map((entry, index) => [lineOf(index), entry]));
  const dismissed = items.filter(({ standing }) => standing.kind === 'dismissed');
  const dismissedByLine = new Map(
    dismissed.map((item, index) => [yaml.placeOf(['not-a-figure', index]).line, item] as const),
  );
  const fieldByLine = new Map<number, HeadField>([
    ...headFields.map((field) => [yaml.placeOfKey([field]).line, field] as const),
    [yaml.placeOfKey(['photos']).line, 'pictures'],
  ]);
  const lines = draft.text.split('\n');
  const afterHead = lines.indexOf('---', 1) + 1;
  const read = linesOfText(draft.text, afterHead, manuscript.text);
  return ({ place: { line, column }, detail }) => {
    if (line > afterHead) {
      const found = 'found' in detail ? detail.found : '';
      // A paragraph of several lines is one line of the words read.
      const first = lines.findLastIndex((_, index) => index < line && read.has(index + 1)) + 1;
      const here = read.get(first);
      return here ? itemIn(here, found, lines[line - 1] ?? '', column, items) : { kind: 'whole' };
    }
    const entry = byLine.get(line);
    const item = entry ? items.find((candidate) => isOf(entry, candidate)) : dismissedByLine.get(line);
    if (item) return { kind: 'item', id: item.id };
    const named = 'key' in detail ? headFields.find((field) => field === detail.key) : undefined;
    const field = named ?? (detail.code === 'photos-not-shown' ? 'pictures' : fieldByLine.get(line));
    return field && line > 1 ? { kind: 'head', field } : { kind: 'whole' };
  };
}

/** A line of the words read. */
interface ReadLine {
  line: number;
  start: number;
  words: string;
}

/** For each line of the file below its head the line of the words read that it has become. */
function linesOfText(file: string, afterHead: number, text: string): ReadonlyMap<number, ReadLine> {
  const lines = file.split('\n');
  const body = lines.slice(afterHead).join('\n');
  const written = plainText(body);
  let start = 0;
  const unused = text.split('\n').map((words, index) => {
    const from = start;
    start += words.length + 1;
    return { key: oneLine(words), line: index + 1, start: from, words };
  });
  const found = new Map<number, ReadLine>();
  let at = 0;
  for (const words of written.text.split('\n').slice(0, -1)) {
    const key = oneLine(words);
    const same = unused.findIndex((line) => line.key === key);
    const inFile = afterHead + body.slice(0, written.offsets[at]).split('\n').length;
    const [line] = same === -1 ? [] : unused.splice(same, 1);
    if (line) found.set(inFile, line);
    at += words.length + 1;
  }
  return found;
}

/** The item of a line that a problem names, by how often its words stood in the line before. */
function itemIn(
  { line, start, words }: ReadLine,
  found: string,
  written: string,
  column: number,
  items: readonly Item[],
): Target {
  const before = found === '' ? 0 : written.slice(0, column - 1).split(found).length - 1;
  const places =
    found === '' ? [] : [...words.matchAll(new RegExp(RegExp.escape(found), 'gu'))].map(({ index }) => index + start);
  const at = places[before] ?? places[0];
  const item = items.find(
    (candidate) =>
      at !== undefined &&
      [candidate, ...candidate.echoes].some((place) => at < place.end && at + found.length > place.start),
  );
  return item ? { kind: 'item', id: item.id } : { kind: 'line', line };
}

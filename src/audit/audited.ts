/** A bulletin as the audit sees it: what its head states beside what its title and article say. */
import { plainText } from '../markdown/plain-text.ts';
import type { Bulletin } from '../model/bulletin.ts';
import { excerptOf, type Place, type Problem, type ProblemDetail, type Severity } from '../model/problem.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { type ArticleNumber, articleNumbers } from '../prose/article-numbers.ts';
import type { Passage } from '../prose/figure-claim.ts';
import { readProse } from '../prose/read.ts';
import type { ProseReading } from '../prose/reading.ts';
import { type StatedFigure, statedFigures } from './stated-figures.ts';

export interface Audited {
  bulletin: Bulletin;
  vocabulary: Vocabulary;
  /** The article in Markdown. */
  body: string;
  /** The title, and below it the plain words of the article, each paragraph on a line of its own. */
  text: string;
  /** Offset at which the article begins in `text`. */
  articleStart: number;
  /** The lines of `text`, the title first. */
  passages: Passage[];
  numbers: ArticleNumber[];
  stated: StatedFigure[];
  /** Absent in a language whose sentences are not read. */
  reading?: ProseReading;
  /** The line of the file on which a character of `text` stands, with its sentence. */
  placeAt: (offset: number) => Place;
  /** The line of the file on which a character of the Markdown stands. */
  placeInBody: (offset: number) => Place;
}

export function auditedOf(bulletin: Bulletin, body: string, vocabulary: Vocabulary): Audited {
  const { text: article, offsets, lines } = plainText(body);
  const title = bulletin.title.replace(/\s+/gu, ' ');
  const text = `${title}\n${article}`;
  const articleStart = title.length + 1;
  const placeInBody = (offset: number, words?: string): Place => {
    const lineStart = body.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = body.indexOf('\n', offset);
    const line = body.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
    const column = offset - lineStart + 1;
    return {
      file: bulletin.file,
      line: bulletin.bodyLine + (body.slice(0, lineStart).match(/\n/g)?.length ?? 0),
      column,
      excerpt: words ?? excerptOf(line, column),
    };
  };
  const placeAt = (offset: number): Place => {
    if (offset < articleStart) return bulletin.places.title;
    const { words, at } = sentenceAt(text, offset);
    return placeInBody(offsets[offset - articleStart] ?? 0, excerptOf(words, at + 1));
  };
  return {
    bulletin,
    vocabulary,
    body,
    text,
    articleStart,
    passages: passagesOf(text, lines),
    numbers: articleNumbers(text, bulletin.language, vocabulary.site.measures),
    stated: statedFigures(bulletin, vocabulary),
    ...(bulletin.language === 'vi' ? { reading: readProse(text, vocabulary) } : {}),
    placeAt,
    placeInBody: (offset) => placeInBody(offset),
  };
}

export function finding(severity: Severity, place: Place, detail: ProblemDetail): Problem {
  return { severity, place, detail };
}

/** Whether words stand in the title or the article, however they are spaced. */
export function occurrencesOf(words: string, { text }: Pick<Audited, 'text'>): { start: number; end: number }[] {
  const wanted = words.trim().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  const pattern = new RegExp(wanted.map((word) => RegExp.escape(word.normalize('NFC'))).join('\\s+'), 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Whether the author has said that a number is no figure. */
export function isDismissed(number: Stretch, { bulletin, text }: Pick<Audited, 'bulletin' | 'text'>): boolean {
  return bulletin.notAFigure.some((entry) => occurrencesOf(entry.text, { text }).some((span) => overlap(number, span)));
}

/** Whether a number is read as something else: a date, an age, a number of a document. */
export function isNoFigure(number: Stretch, { reading }: Pick<Audited, 'reading'>): boolean {
  const others = reading?.distractors.filter(({ reason }) => reason !== 'headline') ?? [];
  return others.some((span) => overlap(number, span));
}

interface Stretch {
  start: number;
  end: number;
}

export function overlap(left: Stretch, right: Stretch): boolean {
  return left.start < right.end && left.end > right.start;
}

/** The line on which a character stands. */
export function passageAt(offset: number, { text, passages }: Pick<Audited, 'text' | 'passages'>): Passage | undefined {
  return passages[text.slice(0, offset).match(/\n/g)?.length ?? 0];
}

/** The sentence around a character, and how far in it stands. */
export function sentenceAt(text: string, offset: number): { words: string; at: number } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  const before = [...line.slice(0, offset - lineStart).matchAll(/[.!?…]["”)]*\s+(?=[\p{Lu}\d“"(])/gu)].at(-1);
  const start = before ? before.index + before[0].length : 0;
  const length = line.slice(offset - lineStart).search(/[.!?…]["”)]*(?:\s+[\p{Lu}“"(]|\s*$)/u);
  const end = length === -1 ? line.length : offset - lineStart + length + 1;
  return { words: line.slice(start, end), at: offset - lineStart - start };
}

function passagesOf(text: string, lines: readonly string[]): Passage[] {
  const isOpen = (): boolean => true;
  let heading = '';
  return text.split('\n').map((line, index): Passage => {
    const kind = lines[index - 1];
    const passage = { text: line, isTableRow: kind === 'tableRow', heading, isOpen };
    if (kind === 'heading') heading = line;
    return passage;
  });
}

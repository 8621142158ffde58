/** A bulletin as the audit sees it: what its head states beside what its title and article say. */
import { plainText } from '../markdown/plain-text.ts';
import type { Bulletin } from '../model/bulletin.ts';
import { toNumber } from '../model/decimal.ts';
import { excerptOf, type Place, type Problem, type ProblemDetail, type Severity } from '../model/problem.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { type ArticleNumber, articleNumbers } from '../prose/places/article-numbers.ts';
import type { Passage } from '../prose/places/figure-claim.ts';
import { type NumberSieve, sieve } from '../prose/places/number-sieve.ts';
import { readProse } from '../prose/read.ts';
import type { ProseReading } from '../prose/reading.ts';
import { type StatedFigure, statedFigures } from './stated-figures.ts';
import { coverOf, lineCounter, type Stretch } from './stretches.ts';

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
  /** The same by what they may mean, the ends of ranges and the wholes of ratios too. */
  numbersBy: NumberSieve<ArticleNumber>;
  stated: StatedFigure[];
  /** Whether any of a stretch is what the author has said to be no figure. */
  isDismissed: (stretch: Stretch) => boolean;
  /** Whether any of a stretch is read as something else: a date, an age, a number of a document. */
  isNoFigure: (stretch: Stretch) => boolean;
  /** The line on which a character of `text` stands. */
  passageAt: (offset: number) => Passage | undefined;
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
  const bodyLineAt = lineCounter(body);
  const lineAt = lineCounter(text);
  const passages = passagesOf(text, lines);
  const numbers = articleNumbers(text, bulletin.language, vocabulary.site.measures);
  const reading = bulletin.language === 'vi' ? readProse(text, vocabulary) : undefined;
  const others = reading?.distractors.filter(({ reason }) => reason !== 'headline') ?? [];
  const dismissed = bulletin.notAFigure.flatMap((entry) => occurrencesOf(entry.text, { text }));
  const placeInBody = (offset: number, words?: string): Place => {
    const lineStart = body.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = body.indexOf('\n', offset);
    const line = body.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
    const column = offset - lineStart + 1;
    return {
      file: bulletin.file,
      line: bulletin.bodyLine + bodyLineAt(lineStart),
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
    passages,
    numbers,
    numbersBy: sieve(numbers, ({ readings, valueMax, of }) =>
      [...readings, valueMax, of].filter((value) => value !== undefined).map(toNumber),
    ),
    stated: statedFigures(bulletin, vocabulary),
    isDismissed: coverOf(dismissed, text.length).touches,
    isNoFigure: coverOf(others, text.length).touches,
    passageAt: (offset) => passages[lineAt(offset)],
    ...(reading ? { reading } : {}),
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

import type { Agency } from '../model/agency.ts';
import { proposeAgency } from './agency-names.ts';
import { type NamedPeriod, periodsOf } from './periods.ts';
import type { Proposal } from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What the head of an article says of it as a whole. */
export interface Heading {
  title: Proposal<string>;
  published: Proposal<string | null>;
  period: Proposal<string | null>;
  agency: Proposal<string | null>;
  /** Line of the title, which repeats what the article says; absent where the text begins at once. */
  titleLine?: number;
  /** Line that holds the date of publication alone. */
  dateLine?: number;
}

/** How many sentences of the beginning say what an article is about. */
const opening = 6;

export function readHeading(sentences: readonly Sentence[], text: string, agencies: Iterable<Agency>): Heading {
  const titleSentence = titleOf(sentences);
  const isHeadline = titleSentence !== undefined && standsAlone(titleSentence, sentences);
  const title = lineOf(text, (titleSentence ?? sentences[0])?.line ?? 1);
  const dated = dateLineOf(sentences.slice(0, opening), titleSentence);
  const published = dated ? firstDay([dated]) : firstDay(sentences.slice(0, opening).map(beginningOf));
  return {
    title: { value: title, certain: isHeadline },
    published: { value: published ?? null, certain: dated !== undefined },
    period: proposePeriod(sentences, published),
    agency: proposeAgency(titleSentence?.tokens ?? [], wordsBelow(titleSentence, sentences), agencies),
    ...(isHeadline ? { titleLine: titleSentence.line } : {}),
    ...(dated ? { dateLine: dated.line } : {}),
  };
}

/** The line that says when the article appeared: under the title, or above it, where pages also put the day of reading. */
function dateLineOf(sentences: readonly Sentence[], title: Sentence | undefined): Sentence | undefined {
  const dated = sentences.filter(({ tokens }) => tokens.length <= mostDateTokens && firstDay([{ tokens }]));
  return dated.find(({ line }) => title !== undefined && line > title.line) ?? dated[0];
}

/** "Thứ hai, 08/07/2024 09:15" and no more. */
const mostDateTokens = 16;

/** The headline: the first line that is long enough for one; a shorter one before it, where that is the article itself. */
function titleOf(sentences: readonly Sentence[]): Sentence | undefined {
  const title = sentences.find((sentence) => isTitle(sentence));
  if (title && standsAlone(title, sentences)) return title;
  const earlier = (title === undefined ? sentences : sentences.slice(0, sentences.indexOf(title))).slice(0, opening);
  const isShortTitle = (sentence: Sentence): boolean =>
    isTitle(sentence, fewestShortTitleWords) && standsAlone(sentence, sentences);
  return earlier.find(isShortTitle) ?? title;
}

/** Whether a line may be a headline: words, and no date or clock such as pages put above it. */
function isTitle({ tokens }: Sentence, fewest = fewestTitleWords): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  return words >= fewest && !tokens.some((_, at) => dayOf(tokens, at) !== undefined);
}

const fewestTitleWords = 4;
const fewestShortTitleWords = 2;

/** Whether a line is a headline, and not the first paragraph of an article that has none: one sentence, without a full stop, and more below it. */
function standsAlone({ tokens, line }: Sentence, sentences: readonly Sentence[]): boolean {
  const isOnly = sentences.filter((other) => other.line === line).length === 1;
  const isLast = sentences.at(-1)?.line === line;
  return isOnly && !isLast && tokens.at(-1)?.text !== '.';
}

function lineOf(text: string, line: number): string {
  return (
    text
      .split(/\r\n?|\n/)
      [line - 1]?.trim()
      .normalize('NFC') ?? ''
  );
}

/** The period that is named first; of those in the title and the first sentences one with a year goes before others. */
function proposePeriod(sentences: readonly Sentence[], published: string | undefined): Proposal<string | null> {
  const year = published === undefined ? undefined : Number(published.slice(0, 4));
  const named = sentences.slice(0, opening).flatMap(({ tokens }) => periodsOf(tokens, year));
  const isPast = ({ id }: NamedPeriod): boolean => year === undefined || Number(id.slice(0, 4)) <= year;
  const likely = named.filter((period) => isPast(period) && !/-\d\d$/.test(period.id));
  const best = likely.find(({ dated, id }) => dated && id.length > 4) ?? likely.find(({ dated }) => dated) ?? likely[0];
  const inTitle = periodsOf(titleOf(sentences)?.tokens ?? [], year).find((period) => period.dated && isPast(period));
  if (inTitle) return { value: inTitle.id, certain: true };
  return { value: best?.id ?? null, certain: best?.dated ?? false };
}

/** The first sentences without the title. */
function wordsBelow(title: Sentence | undefined, sentences: readonly Sentence[]): (readonly Token[])[] {
  return sentences
    .slice(0, opening)
    .filter((sentence) => sentence !== title)
    .map(({ tokens }) => tokens);
}

/** "Sáng 10/01/2024, …" is when it happened; a date further on is mostly that of a document. */
function beginningOf({ tokens }: Sentence): Pick<Sentence, 'tokens'> {
  return { tokens: tokens.slice(0, beginning) };
}

const beginning = 8;

function firstDay(sentences: readonly Pick<Sentence, 'tokens'>[]): string | undefined {
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      const day = dayOf(tokens, at);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

/** A date with its year at a token, as `2024-07-08`. */
function dayOf(tokens: readonly Token[], at: number): string | undefined {
  const [day, month, year] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  const joined = [tokens[at + 1], tokens[at + 3]].every((sign) => sign?.text === '/' || sign?.key === '-');
  if (!joined || day?.kind !== 'number' || month?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(year?.text ?? ''))
    return undefined;
  const [dayNumber, monthNumber] = [Number(day.text), Number(month.text)];
  if (!(dayNumber >= 1 && dayNumber <= 31 && monthNumber >= 1 && monthNumber <= 12)) return undefined;
  return `${year?.text}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
}

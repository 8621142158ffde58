import type { Agency } from '../../model/agency.ts';
import { addDays, isDay, yearOf } from '../../model/calendar.ts';
import { parsePeriod } from '../../model/period.ts';
import type { Proposal } from '../reading.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Token } from '../words/tokens.ts';
import { proposeAgency } from './agency-names.ts';
import { proposePeriod } from './article-period.ts';
import { dateOf, daysIn, type NamedDay } from './days.ts';

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
  const isUnderTitle = dated !== undefined && (titleSentence === undefined || dated.line > titleSentence.line);
  const published = firstDate(dated ? daysIn(dated.tokens) : daysAtBeginning(sentences.slice(0, opening)));
  const period = proposePeriod(
    titleSentence?.tokens ?? [],
    sentences.slice(0, opening).map(({ tokens }) => tokens),
    published,
  );
  return {
    title: { value: title, certain: isHeadline },
    published: { value: published ?? dayOfSummary(sentences.slice(0, opening), period), certain: isUnderTitle },
    period,
    agency: proposeAgency(titleSentence?.tokens ?? [], wordsBelow(titleSentence, sentences), agencies),
    ...(isHeadline ? { titleLine: titleSentence.line } : {}),
    ...(dated ? { dateLine: dated.line } : {}),
  };
}

/** The line that says when the article appeared: under the title, or above it, where pages also put the day of reading. */
function dateLineOf(sentences: readonly Sentence[], title: Sentence | undefined): Sentence | undefined {
  const dated = sentences.filter(isDateLine);
  return dated.find(({ line }) => title !== undefined && line > title.line) ?? dated[0];
}

/** "Thứ hai, 08/07/2024 09:15", "Đảo Xanh, ngày 05 tháng 12 năm 2024": a date, and hardly a word beside it. */
function isDateLine({ tokens }: Sentence): boolean {
  const days = daysIn(tokens);
  if (firstDate(days) === undefined || tokens.at(-1)?.text === '.') return false;
  const isTold = (at: number): boolean =>
    days.some(({ from, to }) => at >= from && at < to) || aboutTime.at(tokens, at) !== undefined;
  return tokens.filter(({ kind }, at) => kind === 'word' && !isTold(at)).length <= mostWordsBesideDate;
}

const aboutTime = lexicon<'time'>([
  ['time', ['thứ', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'chủ', 'nhật', 'ngày', 'cập', 'đăng', 'lúc', 'giờ', 'GMT']],
]);
/** A place has four syllables: "Bà Rịa - Vũng Tàu". */
const mostWordsBesideDate = 4;

/** The headline: the first line that is long enough for one; a shorter one before it, where that is the article itself. */
function titleOf(sentences: readonly Sentence[]): Sentence | undefined {
  const title = sentences.find((sentence) => isTitle(sentence));
  if (title && standsAlone(title, sentences)) return title;
  const earlier = (title === undefined ? sentences : sentences.slice(0, sentences.indexOf(title))).slice(0, opening);
  const isShortTitle = (sentence: Sentence): boolean =>
    isTitle(sentence, fewestShortTitleWords) && standsAlone(sentence, sentences);
  return earlier.find(isShortTitle) ?? title;
}

/** Whether a line may be a headline: words, and no date such as pages put above it. */
function isTitle(sentence: Sentence, fewest = fewestTitleWords): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').length;
  return words >= fewest && !isDateLine(sentence);
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

/** The first sentences without the title. */
function wordsBelow(title: Sentence | undefined, sentences: readonly Sentence[]): (readonly Token[])[] {
  return sentences
    .slice(0, opening)
    .filter((sentence) => sentence !== title)
    .map(({ tokens }) => tokens);
}

/** The days on which sentences begin: "Sáng 10/01/2024, …"; a date further on is mostly that of a document. */
function daysAtBeginning(sentences: readonly Sentence[]): NamedDay[] {
  return sentences.flatMap(({ tokens }) =>
    daysIn(tokens.slice(0, beginning)).filter(({ from }) => !spans.before(tokens, from)),
  );
}

const beginning = 8;
/** What lasts from one day to another did not happen on it. */
const spans = lexicon<'span'>([['span', ['từ', 'đến', 'tới', 'kể từ', 'tính từ', 'tính đến', 'trước']]]);

function firstDate(days: readonly NamedDay[]): string | undefined {
  return days.map(dateOf).find((date) => date !== undefined);
}

/** A period is summed up some weeks before it ends, or after: "Ngày 8/1" of an article on 2023 is of 2024. */
function dayOfSummary(sentences: readonly Sentence[], { value, certain }: Proposal<string | null>): string | null {
  const period = value === null || !certain ? undefined : parsePeriod(value);
  const promises = ({ tokens }: Sentence): boolean => tokens.some((_, at) => promising.at(tokens, at) !== undefined);
  const [day] = daysAtBeginning(sentences.filter((sentence) => !promises(sentence)));
  if (!day || typeof period !== 'object' || period.end === undefined) return null;
  const earliest = addDays(period.end, -earliestSummary);
  const year = yearOf(earliest);
  const dates = [year, year + 1].map((each) => dateOf({ ...day, year: each }));
  return dates.find((date) => date !== undefined && isDay(date) && date >= earliest) ?? null;
}

/** Days before the end of a period. */
const earliestSummary = 60;
/** What is promised for a period is promised when it begins. */
const promising = lexicon<'promise'>([['promise', ['giao ước', 'cam kết', 'phát động']]]);

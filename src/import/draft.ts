/** From what was read to a bulletin file that an author can correct, and that is accepted as it stands. */
import { Document } from 'yaml';
import type { ImportingWords } from '../i18n/importing.ts';
import { plainText } from '../markdown/plain-text.ts';
import { readBulletin } from '../model/bulletin.ts';
import { formatPeriod } from '../model/format.ts';
import { observationsOf } from '../model/observation.ts';
import { filingYear, type Period, parsePeriod } from '../model/period.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Language } from '../model/site.ts';
import { slug } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Path, YamlSource } from '../model/yaml-source.ts';
import type { ProseAward, ProseFigure, ProseReading } from '../prose/reading.ts';
import { frontmatterOf, styleLikeAnAuthor } from './draft-head.ts';
import { awardEntry, type Entry, metricEntry, otherEntry, type StatementEntry, withEarlierValues } from './entries.ts';
import type { Manuscript } from './manuscript.ts';
import type { Proposed } from './proposal.ts';
import { leftOfHead } from './said-in-head.ts';
import { articlePeriods } from './stated-period.ts';
import { paragraphOf } from './tidy-article.ts';
import { oneLine } from './written-statement.ts';

export interface Draft {
  /** Path inside the content folder; undefined where agency or period is not known. */
  path?: string;
  /** The whole file. */
  text: string;
  /** Line of the file on which the manuscript's body begins. */
  bodyLine: number;
  /** What stands in its head, in that order. */
  entries: readonly Entry[];
  /** What was read and could not be written; it stands in the draft as a comment. */
  unwritten: readonly Entry[];
  /** What was wrong with those that are not written, or not under their metric. */
  reasons: Reasons;
}

/** Why what was read could not be taken as it was. */
export type Reasons = ReadonlyMap<ProseFigure | ProseAward, Problem>;

/** A number that its author says is no figure. */
export interface Dismissed {
  /** Words of the article with the number. */
  text: string;
  reason: string;
}

/** A picture beside the draft. */
export interface DraftPhoto {
  file: string;
  alt: string;
  caption?: string;
}

export interface DraftRequest {
  manuscript: Manuscript;
  reading: ProseReading;
  proposed: Proposed;
  photos: readonly DraftPhoto[];
  dismissed?: readonly Dismissed[];
  /** Kept from the site until its author says otherwise; so unless asked for. */
  withheld?: boolean;
  vocabulary: Vocabulary;
  words: ImportingWords;
}

/** A year long gone: statements can be checked before it is known of when they are. */
export const anyPeriod: Period = { id: '2000', form: 'year', start: '2000-01-01', end: '2000-12-31' };

export function makeDraft(request: DraftRequest): Draft {
  return composeDraft(request, settleEntries(request));
}

/** The file of entries that have been settled: whether it is withheld changes nothing about them. */
export function composeDraft(request: DraftRequest, { kept, refused, reasons }: SettledEntries): Draft {
  const { proposed, manuscript, words } = request;
  const head = new Document(frontmatterOf(request, kept), { schema: 'failsafe', version: '1.2' });
  styleLikeAnAuthor(head);
  const missing = [proposed.agency ? '' : words.chooseAgency, proposed.period ? '' : words.choosePeriod].filter(
    Boolean,
  );
  if (missing.length > 0) head.commentBefore = missing.map((line) => ` ${line}`).join('\n');
  const remarks = [...unwrittenLines(refused, words), ...headLines(request)];
  if (remarks.length > 0) head.comment = remarks.map((line) => ` ${line}`).join('\n');
  const yaml = head.toString({ lineWidth: 0, flowCollectionPadding: true });
  const before = `---\n${yaml}---\n\n${titleAsParagraph(manuscript, kept)}`;
  return {
    path: draftPath(proposed, request.vocabulary.site.languages[0] ?? 'vi'),
    text: `${before}${manuscript.body}\n`,
    bodyLine: before.split('\n').length,
    entries: kept,
    unwritten: refused,
    reasons,
  };
}

function unwrittenLines(refused: readonly Entry[], words: ImportingWords): string[] {
  const quotes = refused.map(
    (entry) => `- ${oneLine(entry.kind === 'award' ? entry.award.quote : entry.figure.quote)}`,
  );
  return quotes.length > 0 ? [words.unwritten, ...quotes] : [];
}

/** What the article's own head says, and its draft does not: word for word, since its author may want it back. */
function headLines({ manuscript: { head }, vocabulary, words }: DraftRequest): string[] {
  const left = leftOfHead(head, vocabulary);
  return left.length > 0 ? [words.headInDraft, ...left.flatMap((key) => head?.entries[key]?.split('\n') ?? key)] : [];
}

/** A title whose number stands nowhere else stays in the article, since every quote is of words of the article. */
function titleAsParagraph({ title, body }: Manuscript, entries: readonly Entry[]): string {
  const words = oneLine(plainText(body).text);
  const quotes = entries.map((entry) => oneLine(entry.kind === 'award' ? entry.award.quote : entry.figure.quote));
  const isNeeded = title !== undefined && quotes.some((quote) => !words.includes(quote) && title.includes(quote));
  return isNeeded ? `${paragraphOf(title)}\n\n` : '';
}

/** A bulletin's path: the year in which its period ends, then its agency and the part of the year. */
export function draftPath(
  { agency, period }: Pick<Proposed, 'agency' | 'period'>,
  language: Language,
): string | undefined {
  if (!agency || !period) return undefined;
  const isYear = period.form === 'year' || period.form === 'named';
  const part = isYear ? period.id.slice(4) : withoutYear(formatPeriod(period, language));
  return `bulletins/${filingYear(period)}/${slug(`${agency.id} ${part}`)}.md`;
}

/** "quý I năm 2025" → "quý I", and "6 tháng đầu năm 2024" → "6 tháng đầu năm". */
function withoutYear(period: string): string {
  return period.replace(/(?<!đầu|cuối)\s+năm\s+\d{4}\b/giu, '').replace(/\b\d{4}\b/g, '');
}

export interface SettledEntries {
  kept: readonly Entry[];
  refused: readonly Entry[];
  reasons: Reasons;
}

/** Tries every statement under its metric, then under its own words; keeps what a check accepts. */
export function settleEntries(request: DraftRequest): SettledEntries {
  const { reading, vocabulary, proposed } = request;
  const periods = articlePeriods(reading, proposed.period ?? anyPeriod, proposed.published);
  const reasons = new Map<ProseFigure | ProseAward, Problem>();
  const settle = (kept: readonly Entry[], candidates: readonly Entry[]): Settled =>
    settleTogether(kept, candidates, (entries) => faultsIn(request, entries), reasons);

  // The whole of a ratio follows from the ratio.
  const ofPeriod = reading.figures.filter(({ role, isWhole }) => role !== 'baseline' && !isWhole);
  const direct = ofPeriod
    .map((figure) => metricEntry(figure, vocabulary, periods))
    .filter((entry) => entry !== undefined);
  const { entries, alone } = withEarlierValues(
    direct,
    reading.figures.filter(({ role }) => role === 'baseline'),
    vocabulary,
    periods,
  );
  const earlier = alone
    .map((figure) => metricEntry(figure, vocabulary, periods))
    .filter((entry) => entry !== undefined);
  const first = settle([], [...entries, ...earlier]);

  const rest = [...ofPeriod, ...alone].filter((figure) => !first.kept.some((entry) => isOf(entry, figure)));
  const labelled = rest.map((figure) => otherEntry(figure, vocabulary, periods)).filter((entry) => entry !== undefined);
  const second = settle(first.kept, labelled);
  const relabelled = second.refused.flatMap((entry) =>
    entry.kind === 'statement' ? (otherEntry(entry.figure, vocabulary, periods, true) ?? []) : [],
  );
  const third = settle(second.kept, relabelled);
  const fourth = settle(third.kept, reading.awards.map(awardEntry));

  const unwritten = [...ofPeriod, ...alone]
    .filter((figure) => !fourth.kept.some((entry) => isOf(entry, figure)))
    .map((figure): StatementEntry => ({ kind: 'statement', figure, statement: {} }));
  return { kept: fourth.kept, refused: [...unwritten, ...fourth.refused], reasons };
}

function isOf(entry: Entry, { start, end, quote, metric }: ProseReading['figures'][number]): boolean {
  if (entry.kind !== 'statement') return false;
  const { figure } = entry;
  return figure.start === start && figure.end === end && figure.quote === quote && figure.metric === metric;
}

/** What is wrong with entries when they stand together. */
interface Faults {
  isSound: boolean;
  /** The first error of each entry that has one; an error may be placed at none. */
  byEntry: ReadonlyMap<Entry, Problem>;
}

interface Settled {
  kept: Entry[];
  refused: Entry[];
}

/** The candidates that go together with what is kept already: without those that the errors are placed at. */
function settleTogether(
  kept: readonly Entry[],
  candidates: readonly Entry[],
  faultsOf: (entries: readonly Entry[]) => Faults,
  reasons: Map<ProseFigure | ProseAward, Problem>,
): Settled {
  if (candidates.length === 0) return { kept: [...kept], refused: [] };
  const { isSound, byEntry } = faultsOf([...kept, ...candidates]);
  if (isSound) return { kept: [...kept, ...candidates], refused: [] };
  const refuse = (entry: Entry, reason: Problem | undefined): void => {
    const read = entry.kind === 'award' ? entry.award : entry.figure;
    if (reason && !reasons.has(read)) reasons.set(read, reason);
  };
  const [only] = candidates;
  if (only && candidates.length === 1) {
    refuse(only, byEntry.get(only) ?? byEntry.values().next().value);
    return { kept: [...kept], refused: [only] };
  }
  const faulty = candidates.filter((entry) => byEntry.has(entry));
  if (faulty.length > 0 && faulty.length < candidates.length) {
    for (const entry of faulty) refuse(entry, byEntry.get(entry));
    const others = candidates.filter((entry) => !byEntry.has(entry));
    const sound = settleTogether(kept, others, faultsOf, reasons);
    return { kept: sound.kept, refused: [...faulty, ...sound.refused] };
  }
  const middle = Math.ceil(candidates.length / 2);
  const left = settleTogether(kept, candidates.slice(0, middle), faultsOf, reasons);
  const right = settleTogether(left.kept, candidates.slice(middle), faultsOf, reasons);
  return { kept: right.kept, refused: [...left.refused, ...right.refused] };
}

/** What a check would say of a bulletin with these entries. Their places are not lines but entries. */
function faultsIn(request: DraftRequest, entries: readonly Entry[]): Faults {
  const { vocabulary, proposed } = request;
  const agency = proposed.agency ?? vocabulary.agencies.values().next().value;
  if (!agency) return { isSound: false, byEntry: new Map() };
  // What is wrong with the rest of the head is no fault of the entries.
  const known = { title: '-', published: null, agency, period: proposed.period ?? anyPeriod };
  const manuscript = { ...request.manuscript, author: undefined, source: undefined, head: undefined };
  const file = draftPath(known, 'en') ?? '';
  const byPath = new Map(entryPaths(entries).map((path, index) => [path.join('\n'), entries[index]]));
  const asked: Path[] = [];
  const placeOf = (path: Path): Place => ({ file, line: asked.push(path), column: 1, excerpt: '' });
  const yaml: YamlSource = {
    data: frontmatterOf({ ...request, manuscript, proposed: known, photos: [], dismissed: [] }, entries),
    problems: [],
    placeOf,
    placeOfKey: placeOf,
    isQuoted: () => false,
  };
  const { bulletin, problems } = readBulletin({ path: file, yaml, bodyLine: 1, digest: '' }, vocabulary);
  const observed = bulletin ? observationsOf(bulletin, vocabulary).problems : [];
  const errors = [...problems, ...observed].filter(({ severity }) => severity === 'error');
  const byEntry = new Map<Entry, Problem>();
  for (const error of errors) {
    const path = asked[error.place.line - 1] ?? [];
    const lengths = path.map((_, index) => path.length - index);
    const entry = lengths.map((length) => byPath.get(path.slice(0, length).join('\n'))).find(Boolean);
    if (entry && !byEntry.has(entry)) byEntry.set(entry, error);
  }
  return { isSound: bulletin !== null && errors.length === 0, byEntry };
}

/** For each entry where it stands among the others in the head. */
export function entryPaths(entries: readonly Entry[]): Path[] {
  const placeIn = (entry: Entry): Path => {
    if (entry.kind === 'award') return ['awards'];
    const under = entry.targetsOf === undefined ? ['metrics'] : ['targets', entry.targetsOf];
    return [...under, entry.metric ?? 'other'];
  };
  const places = entries.map(placeIn);
  const together = new Map<string, number>();
  const numbers = places.map((path) => {
    const key = path.join('\n');
    const before = together.get(key) ?? 0;
    together.set(key, before + 1);
    return before;
  });
  return places.map((path, index) => {
    const isList = ['other', 'awards'].includes(path.at(-1) as string) || (together.get(path.join('\n')) ?? 0) > 1;
    return isList ? [...path, numbers[index] ?? 0] : path;
  });
}

/** Whether a period id can be given on the command line. */
export function isPeriodId(id: string): boolean {
  return typeof parsePeriod(id) !== 'string';
}

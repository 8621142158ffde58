import type { FileFault } from '../import/file-fault.ts';

/** Words of the commands that make drafts: from a file, or empty ones. */
export interface ImportingWords {
  /** Why a file cannot be read, and what to do; `found` is the line, the name or the words that show it. */
  faults: Readonly<Record<FileFault, (found: string) => string>>;
  notAFile: (file: string) => string;
  unknownAgency: (found: string, nearest: string | undefined) => string;
  unknownPeriod: (found: string) => string;
  exists: (path: string) => string;
  incomplete: (missing: readonly ('agency' | 'period')[]) => string;
  neededForNew: (missing: readonly ('agency' | 'period')[]) => string;
  written: (path: string) => string;

  /** Comments in the draft where the author has to say what the text does not. */
  chooseAgency: string;
  choosePeriod: string;
  /** Heading of the figures that the notation or the site's measures have no place for. */
  unwritten: string;

  /** A word kept from the public in a letterhead, or at the head or foot of a page. */
  restrictedAround: (found: string) => string;
  summary: (figures: number, awards: number, coverage: string) => string;
  line: string;
  metric: string;
  value: string;
  changes: string;
  quote: string;
  target: string;
  earlier: string;
  notInVocabulary: string;
  awards: string;
  unexplained: (count: number) => string;
  noneUnexplained: string;
  at: (line: number, column: number) => string;
  /** Where lines are counted, for files that have none of their own. */
  linesOfDraft: string;
  ignored: (count: number) => string;
  left: (count: number) => string;
  /** Lines of the file that do not go into the article: its letterhead and foot, what its page says around it. */
  dropped: (count: number) => string;
  /** Keys of a Markdown file's head that are not taken over. */
  headLeft: (keys: readonly string[]) => string;
  /** Heading of those in the draft. */
  headInDraft: string;
  pictures: (files: readonly string[]) => string;
  picturesLeft: (count: number) => string;
  picturesWithoutText: (count: number) => string;

  askAgency: (suggested: string | undefined) => string;
  agencyNeeded: string;
  askPeriod: string;
  askTitle: (suggested: string) => string;
  /** Where somebody ends the questions. */
  stopped: string;
  skeletonTitle: (agency: string, period: string) => string;
  fillIn: string;
  before: (period: string, value: string) => string;
  aimed: (period: string, value: string) => string;
  noneBefore: string;
  noResultsBefore: string;
}

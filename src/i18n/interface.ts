import type { ArticleWords } from '../markdown/article.ts';
import type { Reason } from '../model/comparability.ts';
import type { Disagreement } from '../model/comparison.ts';
import type { Operator } from '../model/figure.ts';
import type { Kind, Stage, Status } from '../model/frontmatter.ts';
import type { Language } from '../model/site.ts';
import type { Outcome } from '../model/target-outcome.ts';
import type { ChartWords } from './chart-words.ts';
import type { ComparingWords } from './comparing.ts';
import type { DesignWords } from './design.ts';
import type { DeskWords } from './desk.ts';
import type { EditingWords } from './editing.ts';
import type { FigureCardWords } from './figure-cards.ts';
import type { ImportingWords } from './importing.ts';
import type { Sentences } from './sentences.ts';

/** The page that explains how to read everything else. */
export interface AboutPage {
  lead: string;
  bounds: { title: string; text: string; caption: string; written: string; means: string };
  boundMeanings: Readonly<Record<Operator, string>>;
  earlier: { title: string; text: string; ways: readonly { term: string; meaning: string }[]; disagree: string };
  directions: { title: string; paragraphs: readonly string[] };
  comparisons: { title: string; text: string; caption: string; reason: string; why: string };
  targets: { title: string; text: string; caption: string };
  outcomeMeanings: Readonly<Record<Outcome, string>>;
  missing: { title: string; paragraphs: readonly string[] };
  site: { title: string };
}

/** Two ways of sorting a column: lowest first, highest first. */
export type SortWords = readonly [ascending: string, descending: string];

/** Sorting and unfolding a table. */
export interface TableWords {
  sort: string;
  /** A column and one of its orders follow: "Sorted by" "Satisfaction, highest first". */
  sortedBy: string;
  originalOrder: string;
  orders: Readonly<Record<'number' | 'text' | 'date' | 'outcome', SortWords>>;
  showAll: (rows: number) => string;
}

/** What a metric means, in a box that opens from its name. */
export interface DefinitionWords {
  unit: (unit: string) => string;
  before: (date: string) => string;
  from: (date: string) => string;
  partOf: (whole: string) => string;
  ratio: (numerator: string, denominator: string) => string;
  /** How a rise of the metric is judged. */
  rise: Readonly<Record<'better' | 'worse' | 'neutral', string>>;
  page: string;
  close: string;
}

/** Every word of the interface in one language. */
export interface Interface {
  skipToContent: string;
  mainNavigation: string;
  breadcrumb: string;
  home: string;
  archive: string;
  data: string;
  about: string;
  feed: string;
  inOtherLanguage: string;

  latestBulletins: string;
  waysIn: string;
  byAgency: string;
  byYear: string;
  allBulletins: string;
  howToRead: string;
  takeTheData: string;
  bulletinCount: (count: number) => string;
  homeLead: (bulletins: number, agencies: number, figures: number) => string;

  published: string;
  held: string;
  heldOn: (date: string) => string;
  period: string;
  periodDates: (start: string, end: string) => string;
  source: string;
  noSource: string;
  byline: string;
  agency: string;
  kind: string;
  status: string;
  kinds: Readonly<Record<Kind, string>>;
  statuses: Readonly<Record<Status, string>>;
  notStated: string;
  headline: string;
  article: string;
  articleWords: ArticleWords;
  /** Said where an article is not in the page's language. */
  articleIn: Readonly<Record<Language, string>>;
  allFigures: string;
  figuresCaption: (agency: string, period: string) => string;
  metric: string;
  /** Heading of what the vocabulary has no metric for. */
  otherMetrics: string;
  value: string;
  change: string;
  earlier: string;
  earlierPeriod: (period: string) => string;
  stated: string;
  computed: string;
  implied: string;
  ownBulletin: string;
  levelNotStated: string;
  noChangeStated: string;
  noEarlierPeriod: string;
  onlyTheChange: string;
  versusPrevious: (period: string) => string;
  versusAdjacent: string;
  versusTarget: string;
  versusOther: (period: string) => string;
  impossibleImplied: string;
  disagreements: Readonly<Record<Disagreement['between'], (left: string, right: string) => string>>;
  reasons: Readonly<Record<Reason, string>>;
  reasonDetails: Readonly<Record<Reason, string>>;
  scope: (scope: string) => string;
  ofAgency: (agency: string) => string;
  notes: string;
  better: string;
  worse: string;

  targetsFor: (period: string) => string;
  targetsCaption: (agency: string, period: string) => string;
  targetsReached: (period: string) => string;
  target: string;
  result: string;
  outcome: string;
  outcomes: Readonly<Record<Outcome, string>>;
  setIn: (bulletin: string) => string;

  awards: string;
  awardsCaption: (agency: string, period: string) => string;
  honour: string;
  grantedBy: string;
  collectives: string;
  individuals: string;
  combined: string;
  occasions: string;
  stages: Readonly<Record<Stage, string>>;
  stagesLegend: Readonly<Record<Stage, string>>;

  corrections: string;
  correctionKinds: Readonly<Record<'correction' | 'revision', string>>;
  correctionText: (from: string, to: string) => string;

  charts: ChartWords;

  cite: string;
  citeText: (parts: {
    agency: string;
    title: string;
    site: string;
    published: string | null;
    address: string;
  }) => string;
  figuresAsCsv: string;
  sourceFile: string;
  openData: string;

  agencyLead: (type: string, level: string) => string;
  partOf: string;
  members: (year: string) => string;
  until: (date: string) => string;
  agencyBulletins: string;
  agencyTable: (agency: string) => string;
  agencyOverTime: string;
  periodForms: Readonly<Record<'year' | 'half' | 'quarter' | 'month' | 'other', string>>;
  agencyTargets: string;
  secondHand: string;
  chartsOverTime: string;
  noSeries: string;
  agencyFeed: string;

  archiveLead: string;
  archiveCaption: (year: string) => string;
  title: string;

  dataLead: string;
  dataLicense: (name: string) => string;
  file: string;
  rows: string;
  contains: string;
  partitions: string;
  dataNotes: readonly string[];
  dataFiles: Readonly<Record<string, string>>;

  comparing: ComparingWords;

  editing: EditingWords;

  aboutPage: AboutPage;

  desk: DeskWords;

  design: DesignWords;

  importing: ImportingWords;

  sentences: Sentences;

  tables: TableWords;
  definitions: DefinitionWords;
  figureCards: FigureCardWords;

  notFoundTitle: string;
  notFoundText: string;
  goHome: string;

  contact: string;
  publisher: string;
  licence: string;
}

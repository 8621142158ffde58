import { comparingInEnglish } from './comparing.en.ts';
import { designInEnglish } from './design.en.ts';
import { deskInEnglish } from './desk.en.ts';
import { editingInEnglish } from './editing.en.ts';
import { figureCardsInEnglish } from './figure-cards.en.ts';
import { importingInEnglish } from './importing.en.ts';
import type { Interface } from './interface.ts';
import { sentencesInEnglish } from './sentences.en.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const interfaceInEnglish: Interface = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  breadcrumb: 'You are here',
  home: 'Home',
  archive: 'Archive',
  data: 'Data',
  about: 'How to read',
  feed: 'News by RSS',
  inOtherLanguage: 'Bằng tiếng Việt',

  latestBulletins: 'Latest bulletins',
  waysIn: 'Find the figures you need',
  byAgency: 'By agency',
  byYear: 'By year',
  allBulletins: 'All bulletins',
  howToRead: 'How to read the figures',
  takeTheData: 'Take the data',
  bulletinCount: (count) => plural(count, 'bulletin'),
  homeLead: (bulletins, agencies, figures) =>
    `${plural(bulletins, 'bulletin')} from ${plural(agencies, 'agency', 'agencies')}, ${plural(figures, 'figure')}. Every number comes with its source and the comparison it allows.`,

  published: 'Published',
  held: 'Conference',
  heldOn: (date) => `conference ${date}`,
  period: 'Period',
  periodDates: (start, end) => `${start} to ${end}`,
  source: 'Source',
  noSource: 'The article does not say where it appeared',
  byline: 'Author of the source article',
  agency: 'Agency',
  kind: 'Kind',
  status: 'Status',
  kinds: { results: 'Results', targets: 'Targets', statistics: 'Statistics' },
  statuses: { provisional: 'provisional', revised: 'revised', estimated: 'estimated' },
  notStated: 'not stated',
  headline: 'Main figures',
  article: 'Article',
  articleWords: { footnotes: 'Footnotes', backToText: 'Back to the text' },
  articleIn: { vi: 'The article is in Vietnamese.', en: 'The article is in English.' },
  allFigures: 'All figures',
  figuresCaption: (agency, period) => `Figures of ${agency}, ${period}`,
  metric: 'Metric',
  otherMetrics: 'Other figures',
  value: 'Figure',
  change: 'Change',
  earlier: 'Earlier',
  earlierPeriod: (period) => `Earlier: ${period}`,
  stated: 'stated',
  computed: 'computed',
  implied: 'implied',
  ownBulletin: 'earlier bulletin',
  levelNotStated: 'only the change is stated',
  noChangeStated: 'no change stated',
  noEarlierPeriod: 'no earlier period corresponds to this one',
  onlyTheChange: 'no figure stated',
  versusPrevious: (period) => `against ${period}`,
  versusAdjacent: 'against the period just before',
  versusTarget: 'against the target',
  versusOther: (period) => `against ${period}`,
  impossibleImplied: 'no whole number gives this percentage',
  disagreements: {
    implied: (left, right) => `The stated change makes the earlier figure ${left}; the earlier bulletin says ${right}.`,
    was: (left, right) => `This bulletin says it was ${left} before; the earlier bulletin says ${right}.`,
    'two-implied': (left, right) =>
      `The two stated changes do not agree: one makes the earlier figure ${left}, the other ${right}.`,
    'was-implied': (left, right) => `It was ${right} before, as stated, but the change makes it ${left}.`,
  },
  reasons: {
    'not-reported': 'no figure reported',
    'level-not-stated': 'only the change is stated',
    'other-length': 'periods of different length',
    'other-level': 'different levels',
    'other-type': 'different types of agency',
    'unequal-size': 'units of unequal size',
    'boundary-change': 'the boundaries or members changed',
    'definition-change': 'the definition changed',
    bound: 'one side is a bound, not an exact number',
    'other-dates': 'the periods begin on different days',
    'small-base': 'small numbers: the percentage says little',
    'second-hand': 'reported by another agency',
    approximate: 'an approximate number',
    provisional: 'not yet final',
  },
  reasonDetails: {
    'not-reported': 'No bulletin on this site gives the other figure, so nothing can be computed.',
    'level-not-stated':
      'The article says by how much it rose or fell, but not the figure itself. Nothing more can be worked out.',
    'other-length': 'Six months do not stand beside a year; only periods of equal length are compared.',
    'other-level':
      'Units of different levels, such as a district and a province, differ too much in size to be compared.',
    'other-type': 'Different types of agency count different things, even under one name.',
    'unequal-size':
      'A larger place has more of most things. Between two agencies only rates and changes are set side by side.',
    'boundary-change':
      'The area or the organisation changed between the two periods, so the numbers speak of two different places.',
    'definition-change':
      'The metric has been counted in another way since a certain day; numbers from before and after do not stand together.',
    bound:
      '“Over 90%” may be 91% or 99%. Of such a number one can only say by how much it differs at least, or at most.',
    'other-dates': 'The two agencies’ years do not run alike, so their numbers speak of different stretches of time.',
    'small-base':
      'With fewer than ten on either side, one more or less makes the percentage jump. The absolute change leads.',
    'second-hand': 'The number was given by another agency, not by the one it is about.',
    approximate: 'The number was given as “about” or “nearly”, so the arithmetic is approximate too.',
    provisional: 'The number was given as provisional or estimated and may still change.',
  },
  scope: (scope) => `${scope} only`,
  ofAgency: (agency) => `of ${agency}`,
  notes: 'Notes',
  better: 'better',
  worse: 'worse',

  targetsFor: (period) => `Targets for ${period}`,
  targetsCaption: (agency, period) => `Targets of ${agency}, ${period}`,
  targetsReached: (period) => `Targets that had been set for ${period}`,
  target: 'Target',
  result: 'Result',
  outcome: 'Outcome',
  outcomes: {
    met: 'Met',
    missed: 'Missed',
    'cannot-tell': 'Cannot tell',
    'not-reported': 'Not reported',
    'no-bulletin': 'No results published yet',
  },
  setIn: (bulletin) => `set in: ${bulletin}`,

  awards: 'Awards',
  awardsCaption: (agency, period) => `Awards of ${agency}, ${period}`,
  honour: 'Honour',
  grantedBy: 'Granted by',
  collectives: 'Collectives',
  individuals: 'Individuals',
  combined: 'Both together',
  occasions: 'occasions',
  stages: { granted: 'Granted', proposed: 'Proposed', presented: 'Presented at the conference' },
  stagesLegend: {
    granted: 'granted in the period',
    proposed: 'proposed, not yet granted',
    presented: 'may be among those granted',
  },

  corrections: 'Corrections',
  correctionKinds: { correction: 'Correction', revision: 'Revision' },
  correctionText: (from, to) => `from “${from}” to “${to}”`,

  charts: {
    rateTitle: (period) => `Rates, ${period}`,
    rateTargetTitle: (period) => `Targets set as rates, ${period}`,
    changeTitle: (period, earlier) => `Change in ${period} against ${earlier}`,
    changeTargetTitle: (period) => `Targets set as changes, ${period}`,
    countTitle: (unit, period) => `Figures in ${unit}, ${period}`,
    seriesTitle: (metric) => `${metric} over time`,
    bars: (marks) => `Bar chart. ${marks}.`,
    line: (marks) => `Line chart. ${marks}.`,
    earlier: (value) => `the period before ${value}`,
    impliedEarlier: (value) => `the period before ${value} (implied)`,
    target: (value) => `target ${value}`,
    impliedPoint: 'implied by the period after',
    breakBefore: (reasons) => `not joined to the period before: ${reasons}`,
    breakNote: (period, reasons) => `The line breaks before ${period}: ${reasons}.`,
    signs: {
      earlier: 'Hollow bar: the period before.',
      'implied-earlier': 'Dashed bar: the period before, as the stated change implies it.',
      target: 'Line with a diamond: the target.',
      'target-bound': 'Line with a flag: the target is a bound, and the flag points to where it is met.',
      'target-range': 'Two joined lines: the target is a range.',
      hatched: 'Hatched part: not known for certain, the article gives a bound only.',
      dissolving: 'Bar with a broken end: an approximate number.',
      'bounded-point': 'Ring with an arrow: the article gives a bound only, the number lies on the arrow’s side.',
      'approximate-point': 'Dashed ring: an approximate number.',
      'implied-point': 'Empty ring: not published, but implied by the change stated a period later.',
      break: 'Dashed upright line: the numbers on its two sides cannot be compared.',
    },
    source: (agency) => `Source: bulletin of ${agency}.`,
    table: 'The chart’s figures',
    steppable: 'chart',
    help: 'Arrow keys: one number at a time. Esc: close.',
  },

  cite: 'Cite this page',
  citeText: ({ agency, title, site, published, address }) =>
    `${agency}, “${title}”${published === null ? '' : `, published ${published}`}. ${site}, ${address}`,
  figuresAsCsv: 'The figures of this page (CSV)',
  sourceFile: 'The bulletin’s source file (Markdown)',
  openData: 'Every figure on this site can be downloaded.',

  agencyLead: (type, level) => `${type} · ${level}`,
  partOf: 'Part of',
  members: (year) => `Members in ${year}`,
  until: (date) => `In these bounds until ${date}`,
  agencyBulletins: 'Bulletins',
  agencyTable: (agency) => `Every metric of ${agency} over time`,
  agencyOverTime: 'Figures over time',
  periodForms: { year: 'Years', half: 'Half-years', quarter: 'Quarters', month: 'Months', other: 'Other periods' },
  agencyTargets: 'Targets and results',
  secondHand: 'reported by another agency',
  chartsOverTime: 'Charts over time',
  noSeries: 'There are figures of one period only: not enough for a line over time.',
  agencyFeed: 'RSS of this agency',

  archiveLead: 'All bulletins by the year in which their period ends. Old bulletins keep their addresses.',
  archiveCaption: (year) => `Bulletins of ${year}`,
  title: 'Title',

  dataLead:
    'All figures of this site, one file for each kind. CSV in UTF-8 with a header row; numbers with a point; an empty cell means not stated, never zero.',
  dataLicense: (name) => `The data may be used under ${name}.`,
  file: 'File',
  rows: 'Rows',
  contains: 'Contents',
  partitions: 'By year',
  dataNotes: [
    'The column operator says whether a number is exact (eq), above (gt), at least (ge), below (lt), at most (le), about (approx) or from … to … (range). Never take a bound for an exact number.',
    'Every number is in the unit of the column measure, never in thousands or millions; rates are in per cent, and a decrease is negative.',
    'To open a CSV in Excel, use Data → From Text/CSV and choose UTF-8, or letters with marks may look wrong.',
  ],
  dataFiles: {
    'observations.csv': 'every figure: agency, metric, period, role, value and the words it stands in',
    'observations.json': 'the same as JSON',
    'changes.csv': 'every stated change, with what it is measured from',
    'awards.csv': 'every award',
    'bulletins.csv': 'the list of bulletins with their sources',
    'metrics.csv': 'the list of metrics with their definitions',
    'agencies.csv': 'the list of agencies',
    'corrections.csv': 'every correction',
    'datapackage.json': 'a description of the files as a Frictionless Data Package',
  },

  comparing: comparingInEnglish,

  editing: editingInEnglish,

  aboutPage: {
    lead: 'Every number on this site stays as sure as its source made it, and no surer. This page explains how numbers are written, and what should not be compared.',
    bounds: {
      title: 'Exact numbers and bounds',
      text: 'Many articles say “over 90%” or “at least 5%” instead of an exact number. The site does not turn these into exact ones: tables keep the words, and charts hatch what is not known.',
      caption: 'The ways a number is written',
      written: 'Written',
      means: 'Means',
    },
    boundMeanings: {
      eq: 'exactly this number',
      gt: 'more than this number; how much more is not known',
      ge: 'this number or more',
      lt: 'less than this number',
      le: 'this number or less',
      approx: 'near this number',
      range: 'between these two numbers',
    },
    earlier: {
      title: 'Three ways to the earlier figure',
      text: 'An article that says “788, down 88” also says that it was 876 before. The earlier bulletin has a figure of its own. The site keeps each way apart:',
      ways: [
        { term: 'stated', meaning: 'a figure or change written in the article itself' },
        {
          term: 'computed',
          meaning: 'the difference between this figure and the earlier bulletin’s, worked out by the site',
        },
        { term: 'earlier bulletin', meaning: 'the figure that the earlier period’s own bulletin published' },
        {
          term: 'implied',
          meaning:
            'what the earlier figure must have been for the stated change to hold; a rounded percentage gives a range only',
        },
      ],
      disagree: 'Where the ways do not agree, the site says so under the metric and chooses none of them.',
    },
    directions: {
      title: 'Up and down, better and worse',
      paragraphs: [
        'An arrow shows which way a figure went. The words “better” and “worse” appear only where it is clear which way is good. Neutral metrics, such as the number of cases handled, are not judged: a rise may mean that more happened, or that more was looked into.',
        'With fewer than ten on either side the absolute change comes first, because percentages of very small numbers mislead. The change of a rate is in percentage points: from 75% to 78% is up 3 points.',
      ],
    },
    comparisons: {
      title: 'What cannot be compared',
      text: 'The site does not add up numbers of different levels, does not average rates, and does not rank counts of units that differ in size. Only rates and changes are ranked; where a number is only a bound, its rank is a range, such as “1 to 3”. Wherever two numbers cannot stand together, or only with care, it gives the reason:',
      caption: 'Reasons and what they mean',
      reason: 'Reason',
      why: 'Why',
    },
    targets: {
      title: 'Targets and results',
      text: 'Where a target and its result are both on the site, they stand side by side. A target of “down 5%” is met by a fall of 5% or more; a target given as a range is met from its nearer end on.',
      caption: 'How targets are judged',
    },
    outcomeMeanings: {
      met: 'every value that the result allows meets the target',
      missed: 'no value that the result allows meets the target',
      'cannot-tell': 'the result is a bound, or the kind of number needed is missing',
      'not-reported': 'results of that period were published, but this metric is not among them',
      'no-bulletin': 'no results of that period are on the site yet',
    },
    missing: {
      title: 'Where there is no number',
      paragraphs: [
        'A dash means not stated, never zero; its reason stands beside it. In the data files an empty cell means the same.',
        'Published bulletins are not changed silently. Every correction is listed in its bulletin and in corrections.csv.',
      ],
    },
    site: { title: 'About this site' },
  },

  desk: deskInEnglish,

  design: designInEnglish,

  importing: importingInEnglish,

  sentences: sentencesInEnglish,

  tables: {
    sort: 'Sort',
    sortedBy: 'Sorted by',
    originalOrder: 'In the original order',
    orders: {
      number: ['lowest first', 'highest first'],
      text: ['A to Z', 'Z to A'],
      date: ['oldest first', 'newest first'],
      outcome: ['met first', 'met last'],
    },
    showAll: (rows) => `Show all ${rows} rows`,
  },
  figureCards: figureCardsInEnglish,

  definitions: {
    unit: (unit) => `Unit: ${unit}.`,
    before: (date) => `Before ${date}`,
    from: (date) => `From ${date}`,
    partOf: (whole) => `Part of “${whole}”.`,
    ratio: (numerator, denominator) => `“${numerator}” divided by “${denominator}”.`,
    rise: {
      better: 'Higher is better.',
      worse: 'Lower is better.',
      neutral: 'Neither a rise nor a fall is judged.',
    },
    page: 'This metric at every agency',
    close: 'Close',
  },

  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be mistyped. Published bulletins are never taken down; look for them in the archive.',
  goHome: 'To the home page',

  contact: 'Contact',
  publisher: 'Made by',
  licence: 'Data licence',
};

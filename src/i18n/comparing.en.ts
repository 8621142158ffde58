import type { ComparingWords } from './comparing.ts';

export const comparingInEnglish: ComparingWords = {
  title: 'How this compares',
  lead: 'Each sentence sets one figure beside the same period a year before. Open it for other periods and other agencies, or for the reason why they do not compare.',
  questions: {
    previous: 'Same period a year before',
    adjacent: 'Period just before',
    'other-years': 'Same period of other years',
    predecessors: 'Agencies it has succeeded',
    peers: 'Agencies of the same type and level',
    members: 'Members',
    above: 'The agency above, its clusters',
  },
  against: 'Beside',
  value: 'Figure',
  itsChange: 'Its own change',
  difference: 'Difference',
  noChange: 'not stated',
  notComputed: 'not computed',
  ofAgency: (agency, period) => `${agency}, ${period}`,
  caption: (metric) => `${metric}: what it may be set beside`,
  toLeague: 'see the whole table',
  others: (count) => (count === 1 ? 'Compare 1 other metric' : `Compare ${count} other metrics`),
  newest: (period) => `From the newest bulletin: ${period}`,
  total: 'Members added up',
  totalMatches: (own) => `agrees with the ${own} that the cluster itself gives`,
  totalDiffers: (own) => `differs from the ${own} that the cluster itself gives`,
  noTotal: 'not added up',
  totalRefusals: {
    'no-sum-of-rates': 'rates and ranks are neither added up nor averaged',
    'not-reported': 'a member has not reported',
    'level-not-stated': 'a member gives only the change',
    'other-level': 'the members are of different levels',
    'other-type': 'the members are of different types',
    'other-length': 'a member’s figure is for a period of another length',
    bound: 'the bounds give no sum',
  },

  rank: 'Rank',
  rankText: (best, worst, shared) => (best === worst ? `${best}${shared ? ' (shared)' : ''}` : `${best} to ${worst}`),
  notRanked: 'not ranked',
  leagueTitle: (metric, order) => (order === 'rate' ? metric : `${metric}: change`),
  leagueCaption: (metric, order, period, peers) =>
    `${order === 'rate' ? metric : `Change in: ${metric}`}, ${period}, ${peers}`,
  peers: (type, level) => `${type}, ${level.toLocaleLowerCase('en')} level`,
  sameKind: 'agencies of the same type and level',
  bestFirst: { lower: 'lowest first', higher: 'highest first' },
  neutralLeague: 'not ranked: a rise or fall says neither good nor bad',
  partLeague: 'not ranked by its count: its rate says how it went',
  rateColumn: 'Rate',
  changeColumn: 'Since a year before',
  leagues: 'Side by side',
  leaguesLead:
    'Only agencies of one type, level and period stand side by side. Only rates and changes are ranked, never raw counts. Where a number is only a bound, the rank is a range.',
  noLeagues:
    'In this year no two agencies of one type and level published the same rate or change for the same period.',
  byRate: 'By rate',
  byChange: 'By change',

  metrics: 'Metrics',
  metricsLead: 'Every metric on this site. Its name opens its definition in place.',
  metricLead: (agencies, figures) =>
    `${figures === 1 ? '1 figure' : `${figures} figures`} of ${agencies === 1 ? '1 agency' : `${agencies} agencies`}.`,
  notReported: 'No bulletin on this site has stated this metric yet.',
  reportedBy: (agencies) => (agencies === 1 ? '1 agency' : `${agencies} agencies`),
  everyAgency: 'Every agency, every period',
  agenciesNamed: 'the agencies named',
  everyAgencyCaption: (metric, form) => `${metric}: every agency, ${form}`,

  year: (year) => `The year ${year}`,
  yearLead: (bulletins) =>
    `${bulletins === 1 ? '1 bulletin' : `${bulletins} bulletins`} of periods that end in this year, and agencies of one kind side by side.`,

  promises: 'Targets',
  promisesLead: 'Every target that a bulletin has set, and the result where any bulletin has reported it.',
  promisesCaption: 'Every target and its result',
  noPromises: 'No bulletin has set a target yet.',
};

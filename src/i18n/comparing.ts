import type { League } from '../model/league.ts';
import type { TotalRefusal } from '../model/total.ts';

/** What a result is set beside. */
export type Question = 'previous' | 'adjacent' | 'other-years' | 'predecessors' | 'peers' | 'members' | 'above';

/** Words of comparisons: on bulletins and agencies, in leagues, of metrics and of promises. */
export interface ComparingWords {
  /** Heading of a page's comparisons, and what they show. */
  title: string;
  lead: string;
  questions: Readonly<Record<Question, string>>;
  against: string;
  value: string;
  itsChange: string;
  difference: string;
  noChange: string;
  notComputed: string;
  /** An agency in another period than the page's. */
  ofAgency: (agency: string, period: string) => string;
  open: string;
  caption: (metric: string) => string;
  someOf: (shown: number, all: number) => string;
  toLeague: string;
  others: (count: number) => string;
  newest: (period: string) => string;
  total: string;
  totalMatches: (own: string) => string;
  totalDiffers: (own: string) => string;
  noTotal: string;
  totalRefusals: Readonly<Record<TotalRefusal, string>>;

  rank: string;
  rankText: (best: string, worst: string, shared: boolean) => string;
  notRanked: string;
  leagueTitle: (metric: string, order: 'rate' | 'change') => string;
  leagueCaption: (metric: string, order: 'rate' | 'change', period: string, peers: string) => string;
  /** Agencies of one type and level. */
  peers: (type: string, level: string) => string;
  /** Those that a place is held among. */
  sameKind: string;
  bestFirst: Readonly<Record<'lower' | 'higher', string>>;
  /** Why nobody in a league has a place. */
  unranked: Readonly<Record<NonNullable<League['unranked']>, string>>;
  rateColumn: string;
  changeColumn: string;
  leagues: string;
  toLeagues: string;
  leaguesLead: string;
  noLeagues: string;
  byRate: string;
  byChange: string;

  metrics: string;
  metricsLead: string;
  metricLead: (agencies: number, figures: number) => string;
  notReported: string;
  reportedBy: (agencies: number) => string;
  everyAgency: string;
  /** Why an agency has no figure for a period: it has published nothing on it. */
  noBulletin: string;
  notFounded: string;
  closed: string;
  /** Whose bulletins a chart of many agencies is drawn from. */
  agenciesNamed: string;
  everyAgencyCaption: (metric: string, form: string) => string;

  year: (year: string) => string;
  yearLead: (bulletins: number) => string;

  promises: string;
  promisesLead: string;
  promisesCaption: (year: string) => string;
  promisesByYear: string;
  noPromises: string;
}

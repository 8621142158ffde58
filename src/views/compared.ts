/** How a bulletin's results compare: each in one sentence, and beside everything it may be set beside. */
import type { Question } from '../i18n/comparing.ts';
import type { Bulletin } from '../model/bulletin.ts';
import { compareWithPrevious, isTelling } from '../model/comparison.ts';
import { contradict } from '../model/figure.ts';
import { formatChange, formatFigure, formatLevel, formatPeriod, sentenceCase } from '../model/format.ts';
import {
  above,
  adjacent,
  members,
  type Neighbour,
  otherYears,
  peerAgencies,
  peers,
  predecessors,
} from '../model/neighbours.ts';
import type { Observation } from '../model/observation.ts';
import { totalOf } from '../model/total.ts';
import { agencyPage, anchorOf, bulletinPage, pagePath } from './address.ts';
import { agencyShort, measureOf, metricLabel, type ViewContext } from './context.ts';
import { versusText } from './figure-row.ts';
import { standingsOf } from './league.ts';
import { comparisonSentence } from './sentences/comparison.ts';

/** One line of what a result is set beside. */
export interface ComparedRow {
  /** The period or the agency. */
  against: string;
  link?: string;
  /** The figure in words, or why there is none. */
  value: { text: string; missing?: string };
  /** The change that the other one states for itself. */
  change?: string;
  /** How far the result lies from it; absent where that may not be said. */
  difference?: string;
  /** Why it may not be said, or what must be known. */
  reasons: string[];
}

export interface ComparedGroup {
  question: Question;
  rows: ComparedRow[];
  /** How many there are, where not all are shown. */
  of?: string;
}

export interface ComparedMetric {
  id: string;
  metric: string;
  /** The comparison with the year before in one sentence. */
  sentence: string;
  /** Places among agencies of the same kind, each with the table it is taken from. */
  standings: { text: string; link: string }[];
  caption: string;
  /** Questions that have anything beside them. */
  groups: ComparedGroup[];
  /** The members added up, or why they are not. */
  total?: { text?: string; remarks: string[] };
}

/** Results shown in full, as many as there are headlines. */
const mostLeading = 4;

/** Other years and peers shown beside one result; the pages of the agency and of the year have them all. */
const mostYears = 3;
const mostPeers = 5;

/** The results of a bulletin's own agency, period and whole: the first ones beside all else, the others as sentences. */
export function comparedResults(
  results: readonly Observation[],
  bulletin: Bulletin,
  context: ViewContext,
): { leading: ComparedMetric[]; others: ComparedMetric[] } {
  const own = results.filter(
    ({ agency, period, scope }) =>
      agency === bulletin.agency && period.id === bulletin.period.id && scope === undefined,
  );
  // What can be compared says more than what cannot; within each the author's own order.
  const telling = own.filter((result) => isTold(result, context));
  const sorted = [...telling, ...own.filter((result) => !telling.includes(result))];
  return {
    leading: sorted.slice(0, mostLeading).map((result) => besideAll(result, context)),
    others: sorted.slice(mostLeading).map((result) => inSentences(result, context)),
  };
}

/** Whether anything is known of it beside the figure itself. */
function isTold(result: Observation, context: ViewContext): boolean {
  const { stated, was, computed } = compareWithPrevious(result, context.dataset);
  return (
    stated.length > 0 || was !== undefined || computed.earlier !== undefined || standingsOf(result, context).length > 0
  );
}

function inSentences(observation: Observation, context: ViewContext): ComparedMetric {
  const metric = metricLabel(observation, context);
  return {
    id: `compared.${anchorOf(observation.id)}`,
    metric,
    sentence: comparisonSentence(observation, context),
    standings: standingsOf(observation, context).map(({ text, link }) => ({ text, link })),
    caption: context.words.comparing.caption(metric),
    groups: [],
  };
}

function besideAll(observation: Observation, context: ViewContext): ComparedMetric {
  const { dataset } = context;
  const next = adjacent(observation, dataset);
  const ofMembers = members(observation, dataset);
  const questions: readonly (readonly [Question, readonly Neighbour[]])[] = [
    ['previous', previous(observation, context)],
    ['adjacent', next ? [next] : []],
    ['other-years', otherYears(observation, dataset, mostYears)],
    ['predecessors', predecessors(observation, dataset)],
    ['peers', peers(observation, dataset, mostPeers)],
    ['members', ofMembers],
    ['above', above(observation, dataset)],
  ];
  return {
    ...inSentences(observation, context),
    groups: questions
      .filter(([, neighbours]) => neighbours.length > 0)
      .map(([question, neighbours]) => ({
        question,
        rows: neighbours.map((neighbour) => comparedRow(neighbour, observation, context)),
        of:
          question === 'peers'
            ? someOf(neighbours.length, peerAgencies(observation, dataset).length, context)
            : undefined,
      })),
    total: ofMembers.length === 0 ? undefined : totalOfMembers(observation, ofMembers, context),
  };
}

function someOf(shown: number, all: number, { words }: ViewContext): string | undefined {
  return shown < all ? words.comparing.someOf(shown, all) : undefined;
}

function previous(observation: Observation, context: ViewContext): Neighbour[] {
  const { earlierPeriod, computed } = compareWithPrevious(observation, context.dataset);
  if (!earlierPeriod) return [];
  const { earlier, comparability, difference } = computed;
  return [
    {
      agency: observation.agency,
      period: earlier?.period ?? earlierPeriod,
      observation: earlier,
      comparability,
      difference: difference && isTelling(comparability, difference) ? difference : undefined,
    },
  ];
}

function comparedRow(
  { agency, period, observation: other, comparability, difference }: Neighbour,
  observation: Observation,
  context: ViewContext,
): ComparedRow {
  const { words, language, dataset } = context;
  const { site } = dataset.vocabulary;
  const measure = measureOf(observation, context);
  const ofAnother = agency !== observation.agency;
  const periodText = formatPeriod(period, language);
  const name = agencyShort(agency, context);
  const [own] =
    other?.changes.toSorted((left, right) => Number(right.basis === 'previous') - Number(left.basis === 'previous')) ??
    [];
  const ownPage =
    ofAnother && dataset.bulletinsByAgency.has(agency) ? pagePath(site, language, agencyPage(agency)) : undefined;
  const smallFirst = comparability.reasons.includes('small-base') || difference?.percent === undefined;
  const percent =
    !ofAnother &&
    difference?.percent &&
    formatChange({ figure: difference.percent, unit: 'percent' }, measure, language, 'place');
  const absolute =
    difference &&
    formatChange({ figure: difference.absolute, unit: difference.absoluteUnit }, measure, language, 'place');
  return {
    against: !ofAnother
      ? sentenceCase(periodText)
      : period.id === observation.period.id
        ? name
        : words.comparing.ofAgency(name, periodText),
    link: other ? `${pagePath(site, language, bulletinPage(other.bulletin))}#${anchorOf(other.id)}` : ownPage,
    value: other?.figure
      ? { text: formatLevel(other.figure, measureOf(other, context), language, 'words') }
      : { text: '', missing: other ? words.levelNotStated : words.reasons['not-reported'] },
    change:
      own && other
        ? [formatChange(own, measureOf(other, context), language), versusText(own, other, context)].join(' ').trim()
        : undefined,
    difference:
      [smallFirst ? absolute : percent, smallFirst ? percent : absolute].filter(Boolean).join(', ') || undefined,
    reasons: comparability.reasons
      // Said in the place of the other's figure, where it is the other that has none.
      .filter((reason) => reason !== 'not-reported' && (reason !== 'level-not-stated' || other?.figure !== undefined))
      .map((reason) => words.reasons[reason]),
  };
}

function totalOfMembers(
  observation: Observation,
  ofMembers: readonly Neighbour[],
  context: ViewContext,
): ComparedMetric['total'] {
  const { words, language, dataset } = context;
  const measure = measureOf(observation, context);
  const total = totalOf(observation, ofMembers, dataset);
  if (!total.figure) {
    return { remarks: total.refusals.map((refusal) => words.comparing.totalRefusals[refusal]) };
  }
  const own = observation.figure;
  const agrees = own && !contradict({ ...own, of: undefined }, total.figure);
  return {
    text: formatFigure(total.figure, measure, language),
    remarks: own
      ? [(agrees ? words.comparing.totalMatches : words.comparing.totalDiffers)(formatFigure(own, measure, language))]
      : [],
  };
}

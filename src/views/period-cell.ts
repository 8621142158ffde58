/** One cell of a table over periods: what was said for one of them, or why nothing was. */
import { isSecondHand } from '../model/comparability.ts';
import { formatChange, formatLevel, formatUnusualDates, missing } from '../model/format.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, type Period } from '../model/period.ts';
import { anchorOf, bulletinPage, pagePath } from './address.ts';
import { measureOf, type ViewContext } from './context.ts';

/** What was said of a metric for one period. */
export interface PeriodCell {
  text: string;
  /** The change as stated, under the figure or in its place. */
  change?: string;
  /** Why there is no figure. */
  missing?: string;
  link?: string;
  remarks: string[];
}

/** The agency's own answer first; another agency's only where there is no own. */
export function periodCell(
  answers: readonly Observation[],
  asked: { agency: string; period: Period },
  context: ViewContext,
  style: 'plain' | 'dated' = 'plain',
): PeriodCell {
  const { dataset, language, words } = context;
  const answer = answers.find((candidate) => !isSecondHand(candidate, dataset)) ?? answers[0];
  if (!answer) {
    return { text: missing, missing: whyMissing(asked, context), remarks: [] };
  }
  const measure = measureOf(answer, context);
  const [change] = answer.changes;
  return {
    text: answer.figure ? formatLevel(answer.figure, measure, language, 'words') : missing,
    missing: answer.figure ? undefined : words.levelNotStated,
    change: change && formatChange(change, measure, language),
    link: `${pagePath(dataset.vocabulary.site, language, bulletinPage(answer.bulletin))}#${anchorOf(answer.id)}`,
    remarks: [
      ...(style === 'dated' ? [formatUnusualDates(answer.period, language) ?? []].flat() : []),
      ...(answer.note === undefined ? [] : [answer.note]),
      ...(isSecondHand(answer, dataset) ? [words.secondHand] : []),
      ...(answer.status === undefined ? [] : [words.statuses[answer.status]]),
    ],
  };
}

function whyMissing({ agency, period }: { agency: string; period: Period }, { dataset, words }: ViewContext): string {
  const { from, to } = dataset.vocabulary.agencies.get(agency) ?? {};
  if (dataset.reported.has(`${agency}|${period.id}`)) return words.notStated;
  if (from !== undefined && period.end !== undefined && period.end < from) return words.comparing.notFounded;
  if (to !== undefined && period.start !== undefined && period.start > to) return words.comparing.closed;
  return words.comparing.noBulletin;
}

/** Periods that anything is known of, oldest first. */
export function distinctPeriods(observations: readonly Observation[]): Period[] {
  const byId = new Map(observations.map(({ period }) => [period.id, period]));
  return [...byId.values()].sort(comparePeriods);
}

/** Which table a period stands in: a half-year never stands in a row with years. */
export function tableForm({ form }: Period): 'year' | 'half' | 'quarter' | 'month' | 'other' {
  return form === 'year' || form === 'half' || form === 'quarter' || form === 'month' ? form : 'other';
}

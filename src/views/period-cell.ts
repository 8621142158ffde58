/** One cell of a table over periods: what was said for one of them, or why nothing was. */
import { isSecondHand } from '../model/comparability.ts';
import { formatChange, formatLevel, missing } from '../model/format.ts';
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
  asked: { agency: string; period: string },
  context: ViewContext,
): PeriodCell {
  const { dataset, language, words } = context;
  const answer = answers.find((candidate) => !isSecondHand(candidate, dataset)) ?? answers[0];
  if (!answer) {
    const hasReported = dataset.reported.has(`${asked.agency}|${asked.period}`);
    return { text: missing, missing: hasReported ? words.notStated : words.comparing.noBulletin, remarks: [] };
  }
  const measure = measureOf(answer, context);
  const [change] = answer.changes;
  return {
    text: answer.figure ? formatLevel(answer.figure, measure, language, 'words') : missing,
    missing: answer.figure ? undefined : words.levelNotStated,
    change: change && formatChange(change, measure, language),
    link: `${pagePath(dataset.vocabulary.site, language, bulletinPage(answer.bulletin))}#${anchorOf(answer.id)}`,
    remarks: [
      ...(isSecondHand(answer, dataset) ? [words.secondHand] : []),
      ...(answer.status === undefined ? [] : [words.statuses[answer.status]]),
    ],
  };
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

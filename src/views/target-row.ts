/** One target, and what was reported on it. */
import { formatChange, formatDate, formatFigure } from '../model/format.ts';
import type { Observation } from '../model/observation.ts';
import { type Outcome, outcomeOf } from '../model/target-outcome.ts';
import { anchorOf, bulletinPage, pagePath } from './address.ts';
import { measureOf, metricLabel, type ViewContext } from './context.ts';
import { versusText } from './figure-row.ts';

export interface TargetRow {
  id: string;
  metric: string;
  /** The metric's id; absent for a label outside the vocabulary. */
  metricId?: string;
  scope?: string;
  /** The target in words: "trên 90%", "giảm ít nhất 5%". */
  target: string;
  /** The result in words, where one was reported. */
  result?: string;
  /** Where the result stands. */
  resultLink?: string;
  outcome: Outcome;
  /** Said where the agency ended before the period did. */
  closed?: string;
  /** The bulletin that set it. */
  setIn: { title: string; link: string };
  note?: string;
}

export function targetRow(target: Observation, context: ViewContext): TargetRow {
  const { dataset, language } = context;
  const { result, outcome } = outcomeOf(target, dataset);
  const link = (observation: Observation): string =>
    `${pagePath(dataset.vocabulary.site, language, bulletinPage(observation.bulletin))}#${anchorOf(observation.id)}`;
  return {
    id: anchorOf(target.id),
    metric: metricLabel(target, context),
    metricId: target.metric,
    scope: target.scope,
    target: statementText(target, context),
    result: result && statementText(result, context),
    resultLink: result && link(result),
    outcome,
    closed: result ? undefined : closedText(target, context),
    setIn: { title: dataset.bulletinsById.get(target.bulletin)?.title ?? target.bulletin, link: link(target) },
    note: target.note,
  };
}

function closedText({ agency, period }: Observation, { dataset, words, language }: ViewContext): string | undefined {
  const to = dataset.vocabulary.agencies.get(agency)?.to;
  return to !== undefined && period.end !== undefined && period.end > to
    ? words.until(formatDate(to, language))
    : undefined;
}

/** What an observation says, in words: its level, its changes, or both. */
export function statementText(observation: Observation, context: ViewContext): string {
  const measure = measureOf(observation, context);
  const level = observation.figure ? [formatFigure(observation.figure, measure, context.language)] : [];
  const changes = observation.changes.map((change) =>
    [formatChange(change, measure, context.language), versusText(change, observation, context)]
      .filter((part) => part !== '')
      .join(' '),
  );
  return [...level, ...changes].join(', ');
}

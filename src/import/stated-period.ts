/** Of when a figure is where its own words do not say it. */
import { type Period, parsePeriod, previousPeriod } from '../model/period.ts';
import type { ProseFigure, ProseReading } from '../prose/reading.ts';

/** The periods that an article speaks of. */
export interface ArticlePeriods {
  own: Period;
  /** Id of the one that its targets are for. */
  aims: string;
}

/** Results beside so many targets are asides of a text about aims. */
const targetsToOneResult = 4;

/** @param published a day, a month or a year, as far as it is known */
export function articlePeriods(
  { figures, awards }: Pick<ProseReading, 'figures' | 'awards'>,
  own: Period,
  published: string | null,
): ArticlePeriods {
  const ofRole = (wanted: ProseFigure['role']): number =>
    figures.filter(({ role, isWhole }) => role === wanted && !isWhole).length;
  const isOver = published !== null && own.end !== undefined && own.end < published;
  const isPledge = awards.length === 0 && ofRole('result') * targetsToOneResult <= ofRole('target');
  return { own, aims: isPledge && !isOver ? own.id : nextPeriod(own) };
}

/** Id of the period that a figure is written for; undefined where none can be named. */
export function statedPeriod(
  { period, role }: Pick<ProseFigure, 'period' | 'role'>,
  { own, aims }: ArticlePeriods,
): string | undefined {
  if (period !== undefined) return period;
  if (role === 'target') return aims;
  return role === 'baseline' ? previousPeriod(own)?.id : own.id;
}

/** What targets are set for where the text does not say it: the rest of the year after a first half, else the next year. */
function nextPeriod(period: Period): string {
  const year = Number(period.id.slice(0, 4));
  if (/^\d{4}-H1$/.test(period.id)) return `${year}-H2`;
  const next = String(year + 1);
  return typeof parsePeriod(next) === 'string' ? period.id : next;
}

/** What the article says of the metric that a statement is about, as its sentences are read. */
import { compare, type Decimal } from '../model/decimal.ts';
import type { ProseFigure } from '../prose/reading.ts';
import type { Audited } from './audited.ts';
import type { StatedFigure } from './stated-figures.ts';

/** Figures of the same metric, role, period and part; none where the statement has no metric of its own. */
export function saidOf({ statement }: StatedFigure, { reading, bulletin }: Audited): ProseFigure[] {
  if (!reading || statement?.metric === undefined || statement.agency !== bulletin.agency) return [];
  const { metric, role, scope, period } = statement;
  const isOfPeriod = (said: ProseFigure): boolean =>
    said.period === undefined ? period.id === bulletin.period.id || role === 'target' : said.period === period.id;
  return reading.figures.filter(
    (said) => said.metric === metric && said.role === role && said.scope === scope && isOfPeriod(said),
  );
}

/** The level that the article gives the metric instead of the stated one; none where it also gives that. */
export function otherLevel(stated: StatedFigure, audited: Audited): ProseFigure | undefined {
  if (stated.kind !== 'level') return undefined;
  const levels = saidOf(stated, audited).filter(({ figure }) => figure !== undefined);
  if (levels.some((said) => isValueOf(said, stated.size.value))) return undefined;
  return levels[0];
}

export function isValueOf({ figure }: ProseFigure, value: Decimal): boolean {
  return figure !== undefined && compare(figure.value, value) === 0;
}

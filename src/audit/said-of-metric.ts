/** What the article says of the metric that a statement is about, as its sentences are read. */
import { compare, type Decimal } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { ProseFigure } from '../prose/reading.ts';
import type { Audited } from './audited.ts';
import { spokenChange, spokenLevel } from './spoken.ts';
import type { StatedFigure } from './stated-figures.ts';

/** Something else that the article says where the head says this. */
export interface OtherWords {
  /** In the head's notation. */
  said: string;
  /** Its numbers, without a sign. */
  sizes: Decimal[];
  figure: ProseFigure;
}

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

/** The level or change that the article gives the metric instead of the stated one; none where it also gives that. */
export function otherwiseSaid(stated: StatedFigure, audited: Audited): OtherWords | undefined {
  if (stated.kind === 'level') return otherLevel(stated, audited);
  return stated.kind === 'change' ? otherChange(stated, audited) : undefined;
}

function otherLevel(stated: StatedFigure, audited: Audited): OtherWords | undefined {
  const said = saidOf(stated, audited).flatMap((figure) =>
    figure.figure
      ? [{ said: spokenLevel(figure.figure, stated.measure, audited.bulletin.language), own: figure.figure, figure }]
      : [],
  );
  return other(said, stated);
}

function otherChange(stated: StatedFigure, audited: Audited): OtherWords | undefined {
  const { change } = stated;
  const said = saidOf(stated, audited).flatMap((figure) =>
    figure.changes
      .filter(({ unit, basis }) => unit === change?.unit && basis === change.basis)
      .map((own) => ({ said: spokenChange(own, stated.measure, audited.bulletin.language), own: own.figure, figure })),
  );
  return other(said, stated);
}

function other(
  said: readonly (Omit<OtherWords, 'sizes'> & { own: Figure })[],
  { figure }: StatedFigure,
): OtherWords | undefined {
  const [first] = said;
  if (!first || said.some(({ own }) => areSame(own, figure))) return undefined;
  const sizes = [first.own.value, first.own.valueMax, first.own.of].filter((size) => size !== undefined);
  return { said: first.said, figure: first.figure, sizes: sizes.map((size) => size.replace('-', '')) };
}

function areSame(left: Figure, right: Figure): boolean {
  const isEqual = (one: Decimal | undefined, two: Decimal | undefined): boolean =>
    one === undefined || two === undefined || compare(one, two) === 0;
  return isEqual(left.value, right.value) && isEqual(left.valueMax, right.valueMax) && isEqual(left.of, right.of);
}

export function isValueOf({ figure }: ProseFigure, value: Decimal): boolean {
  return figure !== undefined && compare(figure.value, value) === 0;
}

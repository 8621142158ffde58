/** Every number that the head of a bulletin states, one by one, ready to be looked for in the article. */
import { recipients } from '../model/award.ts';
import type { Bulletin } from '../model/bulletin.ts';
import { compare, type Decimal, isNegative } from '../model/decimal.ts';
import { type Change, type ChangeUnit, type Figure, mirrored } from '../model/figure.ts';
import { isPercent, type Measure } from '../model/measure.ts';
import type { Place } from '../model/problem.ts';
import type { Language } from '../model/site.ts';
import type { Statement } from '../model/statement.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { spokenChange, spokenLevel } from './spoken.ts';

export interface StatedFigure {
  id: string;
  kind: 'level' | 'was' | 'change' | 'award';
  /** Its metric, label or honour. */
  name: string;
  /** As the head writes it, with its unit. */
  written: string;
  /** With its sign. */
  figure: Figure;
  /** Without: "giảm 88" is said with 88. */
  size: Figure;
  unit: 'level' | ChangeUnit;
  /** How its number is signed in running text. */
  sign: 'percent' | 'points' | 'none';
  measure: Measure;
  quote?: string;
  /** What it is part of; absent for an award. */
  statement?: Statement;
  change?: Change;
  place: Place;
}

export function statedFigures(bulletin: Bulletin, { site }: Vocabulary): StatedFigure[] {
  const ofStatements = bulletin.statements.flatMap((statement, index) => {
    const measure = site.measures.get(statement.measure);
    return measure ? ofStatement(statement, measure, bulletin.language, String(index)) : [];
  });
  const ofAwards = bulletin.awards.flatMap(({ id, honour, collectives, individuals, combined, quote, place }) =>
    [collectives, individuals, combined].flatMap((figure, index): StatedFigure[] =>
      figure
        ? [
            {
              ...level(figure, recipients, bulletin.language),
              id: `${id}.${index}`,
              kind: 'award',
              name: honour,
              quote: quote,
              place,
            },
          ]
        : [],
    ),
  );
  return [...ofStatements, ...ofAwards];
}

/** The numbers that must stand in the text: both ends of a range, both of a ratio. */
export function numbersOf({ size }: Pick<StatedFigure, 'size'>): Decimal[] {
  return [size.value, size.valueMax, size.of].filter((value) => value !== undefined);
}

/** "Giảm" alone has no number. */
export function hasSize({ figure: { operator, value } }: Pick<StatedFigure, 'figure'>): boolean {
  return !(compare(value, '0') === 0 && (operator === 'lt' || operator === 'gt'));
}

function ofStatement(statement: Statement, measure: Measure, language: Language, id: string): StatedFigure[] {
  const { figure, was, changes, quote, place } = statement;
  const name = statement.metric ?? statement.label ?? '';
  const about = { name, measure, statement, place };
  const ofChanges = changes.map((change, index): StatedFigure => {
    const isAlone = figure === undefined && changes.length === 1;
    return {
      ...about,
      id: `${id}.change.${index}`,
      kind: 'change',
      written: spokenChange(change, measure, language),
      figure: change.figure,
      size: isNegative(change.figure.value) ? mirrored(change.figure) : change.figure,
      unit: change.unit,
      sign: change.unit === 'absolute' ? 'none' : change.unit,
      quote: change.quote ?? (isAlone ? quote : undefined),
      change,
    };
  });
  return [
    ...(figure ? [{ ...about, ...level(figure, measure, language), id, kind: 'level' as const, quote }] : []),
    ...(was ? [{ ...about, ...level(was.figure, measure, language), id: `${id}.was`, kind: 'was' as const }] : []),
    ...ofChanges,
  ];
}

function level(
  figure: Figure,
  measure: Measure,
  language: Language,
): Pick<StatedFigure, 'written' | 'figure' | 'size' | 'unit' | 'sign' | 'measure'> {
  return {
    written: spokenLevel(figure, measure, language),
    figure,
    size: figure,
    unit: 'level',
    sign: isPercent(measure) ? 'percent' : 'none',
    measure,
  };
}

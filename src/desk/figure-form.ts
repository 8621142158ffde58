/** A figure as fields to be filled in, and back; what cannot be read says why. */
import { periodOfWords, writtenPeriod } from '../import/written-time.ts';
import type { Basis, Change, Figure, Operator } from '../model/figure.ts';
import { isPercent, type Measure, percent } from '../model/measure.ts';
import { type NotationFault, parseChange, parseFigure, printChange, printFigure } from '../model/notation.ts';
import type { Role } from '../model/observation.ts';
import type { Language } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ProseFigure, Span } from '../prose/reading.ts';

/** One change as its author types it: "-43", "giảm 9,9%", "giảm". */
export interface ChangeFields {
  by: string;
  basis: Basis;
  /** The period compared with, where it is another. */
  versus: string;
}

export interface FigureFields {
  /** Id of a metric; empty where the vocabulary has none. */
  metric: string;
  label: string;
  measure: string;
  role: Role;
  period: string;
  scope: string;
  operator: Operator;
  value: string;
  valueMax: string;
  of: string;
  changes: readonly ChangeFields[];
}

export type FieldName =
  | 'metric'
  | 'label'
  | 'measure'
  | 'period'
  | 'value'
  | 'of'
  | `changes.${number}`
  | `versus.${number}`;

/** Why a field cannot be taken as it is. */
export type FieldFault =
  | { code: 'needed' }
  | { code: 'unknown-metric' }
  | { code: 'not-a-period' }
  /** A part of a whole is said exactly, or without its whole. */
  | { code: 'whole-inexact' }
  | { code: 'figure'; fault: NotationFault; found: string; measure: string };

export type FieldFaults = Readonly<Partial<Record<FieldName, FieldFault>>>;

export function fieldsOf(figure: ProseFigure, vocabulary: Vocabulary, language: Language): FigureFields {
  const measure = measureOf(figure, vocabulary);
  const level = figure.figure;
  const print = (value: string | undefined): string =>
    value === undefined ? '' : printFigure({ operator: 'eq', value }, { ...measure, id: '' });
  return {
    metric: figure.metric ?? '',
    label: figure.metric === null ? figure.label : '',
    measure: measure.id,
    role: figure.role,
    period: writtenPeriod(figure.period ?? '', language),
    scope: figure.scope ?? '',
    operator: level?.operator ?? 'eq',
    value: print(level?.value),
    valueMax: print(level?.valueMax),
    of: print(level?.of),
    changes: figure.changes.map((change) => ({
      by: printChange(change),
      basis: change.basis,
      versus: writtenPeriod(change.versus ?? '', language),
    })),
  };
}

/** Empty fields for words of the article of which nothing has been read; a number among them is taken over. */
export function emptyFields({ quote }: Span, vocabulary: Vocabulary): FigureFields {
  const [number = ''] = /\d+(?:[.,]\d+)*/.exec(quote) ?? [];
  const isPercentage = /\d\s?%/.test(quote);
  return {
    metric: '',
    label: '',
    measure: isPercentage ? percent : (vocabulary.site.measures.keys().next().value ?? ''),
    role: 'result',
    period: '',
    scope: '',
    operator: 'eq',
    value: number,
    valueMax: '',
    of: '',
    changes: [],
  };
}

/** @param place where the figure stands, and the numbers of its changes */
export function figureOfFields(
  fields: FigureFields,
  { start, end, line, quote, elsewhere }: Span & Pick<ProseFigure, 'elsewhere'>,
  vocabulary: Vocabulary,
): { figure: ProseFigure; faults: null } | { figure: null; faults: FieldFaults } {
  const metric = vocabulary.metrics.get(fields.metric);
  const measure = vocabulary.site.measures.get(metric?.measure ?? fields.measure);
  const faults: { -readonly [Name in keyof FieldFaults]: FieldFaults[Name] } = {};
  if (fields.metric !== '' && !metric) faults.metric = { code: 'unknown-metric' };
  if (!metric && fields.label.trim() === '') faults.label = { code: 'needed' };
  if (!measure) faults.measure = { code: 'needed' };
  const period = periodOfWords(fields.period);
  if (fields.period.trim() !== '' && period === undefined) faults.period = { code: 'not-a-period' };
  if (!measure) return { figure: null, faults };
  const refuse = (name: FieldName, fault: NotationFault, found: string): void => {
    faults[name] = { code: 'figure', fault, found, measure: measure.label['vi'] ?? measure.id };
  };
  const context = { measure, partOfWhole: metric?.partOf !== undefined };
  const level = writtenLevel(fields, measure);
  const read = level === '' ? undefined : parseFigure({ text: level, quoted: true }, context);
  if (fields.of.trim() !== '' && fields.operator !== 'eq') faults.of = { code: 'whole-inexact' };
  else if (read && 'fault' in read)
    refuse(read.fault === 'ratio-not-allowed' ? 'of' : 'value', withoutBound(read, fields), asTyped(fields));
  const changes = fields.changes.flatMap(({ by, basis, versus }, index): Change[] => {
    if (by.trim() === '') return [];
    const change = parseChange({ text: by, quoted: true }, context);
    if ('fault' in change) {
      refuse(`changes.${index}`, change, by);
      return [];
    }
    const before = periodOfWords(versus);
    if (basis === 'other' && before === undefined)
      faults[`versus.${index}`] = { code: versus.trim() === '' ? 'needed' : 'not-a-period' };
    return [{ ...change, basis, ...(before === undefined ? {} : { versus: before }) }];
  });
  if (level === '' && changes.length === 0 && Object.keys(faults).length === 0) faults.value = { code: 'needed' };
  if (Object.keys(faults).length > 0) return { figure: null, faults };
  return {
    faults: null,
    figure: {
      start,
      end,
      line,
      quote,
      metric: metric?.id ?? null,
      label: metric?.label['vi'] ?? fields.label.trim(),
      measure: measure.id,
      role: fields.role,
      isWhole: false,
      ...(period === undefined ? {} : { period }),
      ...(fields.scope.trim() === '' ? {} : { scope: fields.scope.trim() }),
      ...(read ? { figure: read as Figure } : {}),
      changes,
      ...(elsewhere === undefined ? {} : { elsewhere }),
    },
  };
}

/** The level as its fields show it, without the bound, which is chosen beside it. */
function asTyped({ operator, value, valueMax, of }: FigureFields): string {
  if (operator === 'range') return `${value.trim()}–${valueMax.trim()}`;
  return of.trim() === '' ? value.trim() : `${value.trim()}/${of.trim()}`;
}

/** What to write instead fits into one field, or is not said. */
function withoutBound({ fault, write }: NotationFault, { operator, of }: FigureFields): NotationFault {
  if (write === undefined || operator === 'range' || of.trim() !== '') return { fault };
  return { fault, write: write.replace(/^(?:[<>]=?|~)\s*/, '') };
}

/** The level in the notation of the bulletin's file: "> 90%", "5..10%", "81/83". */
function writtenLevel({ operator, value, valueMax, of }: FigureFields, measure: Measure): string {
  const number = value.trim();
  if (number === '') return '';
  if (of.trim() !== '') return `${number}/${of.trim()}`;
  const sign = isPercent(measure) ? '%' : '';
  const bare = (text: string): string => (sign ? text.trim().replace(/\s*%$/, '') : text.trim());
  if (operator === 'range') return `${bare(number)}..${bare(valueMax)}${sign}`;
  return `${bounds[operator]}${bare(number)}${sign}`;
}

const bounds: Readonly<Record<Exclude<Operator, 'range'>, string>> = {
  eq: '',
  gt: '> ',
  ge: '>= ',
  lt: '< ',
  le: '<= ',
  approx: '~ ',
};

function measureOf(figure: ProseFigure, { metrics, site }: Vocabulary): Measure {
  const id = metrics.get(figure.metric ?? '')?.measure ?? figure.measure ?? '';
  return site.measures.get(id) ?? { id: '', whole: false, label: {}, units: {} };
}

/** The figures of a bulletin as its article says them, and where each row of the bulletin's tables is said. */
import { isNegative } from '../model/decimal.ts';
import { type Change, type Figure, mirrored } from '../model/figure.ts';
import type { Observation } from '../model/observation.ts';
import type { Language } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { FoundMark, MarkedFigure } from './figure-marks.ts';

/** Where a row's own figure, and the earlier one stated beside it, stand in the article. */
export interface Said {
  /** Id of the figure's mark. */
  figure?: string;
  earlier?: string;
  /** By which the row and its numbers know each other on paper. */
  note: number;
}

/** By the anchor of the row. */
export type SaidRows = ReadonlyMap<string, Said>;

/** What the marks of one bulletin are made from. */
export interface MarkContext {
  vocabulary: Vocabulary;
  /** The article's. */
  language: Language;
  /** The anchor of an observation's row. */
  anchorOf: (observationId: string) => string;
}

/** Everything that looks for its number: levels, changes stated without one, and, unmarked, changes beside a level. */
export function figuresToMark(observations: readonly Observation[], context: MarkContext): MarkedFigure[] {
  return observations.flatMap((observation) => {
    const { id, figure, quote } = observation;
    const measure = context.vocabulary.site.measures.get(observation.measure);
    if (!measure) return [];
    const topic = topicOf(observation, context);
    const year = observation.period.id.slice(0, 4);
    const isPlace = context.vocabulary.metrics.get(observation.metric ?? '')?.nature === 'rank';
    const row = context.anchorOf(rowOf(observation, observations).id);
    const markOf = (said: Figure) => ({
      id: `said.${context.anchorOf(id)}`,
      link: `#${cardId(row)}`,
      row: `#${row}`,
      value: [said.value, said.valueMax].filter((end) => end !== undefined).join('..'),
    });
    const levels: MarkedFigure[] = figure
      ? [{ id, figure, unit: 'level', measure, quote, topic, year, isPlace, mark: markOf(figure) }]
      : [];
    const changes = observation.changes.filter(hasSize).map((change, index): MarkedFigure => {
      const isMain = !figure && index === 0;
      return {
        id: isMain ? id : `${id}|${index}`,
        figure: sizeOf(change),
        unit: change.unit,
        measure,
        quote: change.quote ?? (figure ? undefined : quote),
        topic,
        year,
        ...(isMain ? { mark: markOf(change.figure) } : {}),
      };
    });
    return [...levels, ...changes];
  });
}

/** @param marked by the observation that is said there */
export function saidRows(
  observations: readonly Observation[],
  marked: ReadonlyMap<string, FoundMark>,
  { anchorOf }: Pick<MarkContext, 'anchorOf'>,
): SaidRows {
  const rows = new Map<string, Said>();
  for (const observation of observations) {
    const mark = marked.get(observation.id);
    if (mark === undefined) continue;
    const row = anchorOf(rowOf(observation, observations).id);
    const said = observation.role === 'baseline' ? { earlier: mark.id } : { figure: mark.id };
    rows.set(row, { note: mark.note, ...rows.get(row), ...said });
  }
  return rows;
}

/** Id of the card that opens from a number of a row. */
export function cardId(row: string): string {
  return `card.${row}`;
}

/** An earlier figure stated in passing stands in the row of the result it was stated with. */
function rowOf(observation: Observation, observations: readonly Observation[]): Observation {
  if (observation.role !== 'baseline') return observation;
  const { place, metric, label } = observation;
  const isRow = (other: Observation): boolean =>
    other.role !== 'baseline' && other.place === place && other.metric === metric && other.label === label;
  return observations.find(isRow) ?? observation;
}

function topicOf({ metric, label = '', scope = '' }: Observation, { vocabulary, language }: MarkContext): string {
  const named = metric === undefined ? label : (vocabulary.metrics.get(metric)?.label[language] ?? '');
  return `${named} ${scope}`;
}

/** "Giảm" alone has no number. */
function hasSize({ figure: { operator, value } }: Change): boolean {
  return !(Number(value) === 0 && (operator === 'lt' || operator === 'gt'));
}

function sizeOf({ figure }: Change): Figure {
  return isNegative(figure.value) ? mirrored(figure) : figure;
}

/** The card that opens from a number in the article: what it is of, what changed, where it stands. */
import { cardId, type SaidRows } from '../markdown/observation-marks.ts';
import type { Observation } from '../model/observation.ts';
import { agencyPage, anchorOf, metricPage, pagePath } from './address.ts';
import type { BulletinView } from './bulletin.ts';
import { agencyShort, type ViewContext } from './context.ts';
import type { FigureRow } from './figure-row.ts';
import type { TargetRow } from './target-row.ts';

export interface FigureCard {
  id: string;
  metric: string;
  /** The metric's id; absent for a label outside the vocabulary. */
  metricId?: string;
  /** The figure in words; absent where only a change is stated. */
  text?: string;
  facts: { term: string; text: string }[];
  ways: { label: string; link: string }[];
}

/** One card for each row whose number is marked, in the order of the tables. */
export function figureCards(
  { id, figures, targets, earlierPeriod }: Pick<BulletinView, 'id' | 'figures' | 'targets' | 'earlierPeriod'>,
  said: SaidRows,
  context: ViewContext,
): FigureCard[] {
  const observations = context.dataset.observationsByBulletin.get(id) ?? [];
  const byRow = new Map(observations.map((observation) => [anchorOf(observation.id), observation]));
  const period = context.dataset.bulletinsById.get(id)?.period.id;
  const results = figures.flatMap(({ rows }) => rows);
  const made = [
    ...results.map((row) => ({ row, shown: resultCard(row, period, earlierPeriod, byRow.get(row.id), context) })),
    ...targets.flatMap(({ rows }) => rows).map((row) => ({ row, shown: targetCard(row, context) })),
  ];
  return made.flatMap(({ row, shown }) => {
    const mark = said.get(row.id)?.figure ?? said.get(row.id)?.earlier;
    const observation = byRow.get(row.id);
    if (mark === undefined || !observation) return [];
    const ways = waysFrom(observation, row.id, mark, context);
    return [{ id: cardId(row.id), metric: row.metric, metricId: row.metricId, ...shown, ways }];
  });
}

function resultCard(
  { value, unit, changes, earlier }: FigureRow,
  period: string | undefined,
  earlierPeriod: string | undefined,
  observation: Observation | undefined,
  { words }: ViewContext,
): Pick<FigureCard, 'text' | 'facts'> {
  const stated = changes.filter(({ provenances }) => provenances.includes('stated'));
  const ownEarlier = observation?.period.id === period ? earlierPeriod : undefined;
  const ways = { stated: words.stated, computed: words.computed, implied: words.implied, own: words.ownBulletin };
  return {
    text: value.missing === undefined ? `${value.text} ${unit}`.trim() : undefined,
    facts: [
      ...stated.map(({ text, versus = '' }) => ({ term: words.figureCards.change, text: `${text} ${versus}`.trim() })),
      ...earlier.map(({ text, provenances }) => ({
        term: words.figureCards.earlier(ownEarlier),
        text: `${text} (${provenances.map((way) => ways[way]).join(', ')})`,
      })),
    ],
  };
}

function targetCard({ target, result }: TargetRow, { words }: ViewContext): Pick<FigureCard, 'text' | 'facts'> {
  return {
    text: target,
    facts: result === undefined ? [] : [{ term: words.figureCards.result, text: result }],
  };
}

function waysFrom(
  { agency, metric }: Observation,
  row: string,
  mark: string,
  context: ViewContext,
): FigureCard['ways'] {
  const { site } = context.dataset.vocabulary;
  const words = context.words.figureCards;
  const page = (path: string): string => pagePath(site, context.language, path);
  return [
    { label: words.row, link: `#${row}` },
    { label: words.series(agencyShort(agency, context)), link: page(agencyPage(agency)) },
    ...(metric === undefined ? [] : [{ label: words.metric, link: page(metricPage(metric)) }]),
    { label: words.back, link: `#${mark}` },
  ];
}

import type { FigureCardWords } from './figure-cards.ts';

export const figureCardsInEnglish: FigureCardWords = {
  change: 'Change',
  earlier: (period) => (period === undefined ? 'Earlier' : `Earlier (${period})`),
  result: 'Result',
  row: 'Row in the table',
  series: (agency) => `All periods of ${agency}`,
  metric: 'The metric’s page',
  back: 'Back to the sentence',
  paper: 'A number in square brackets is that of a row in the tables below.',
};

import { expect, test } from 'vitest';
import { bulletin, dataset } from '../model/fictional.ts';
import { bulletinView } from './bulletin.ts';
import { viewContext } from './context.ts';
import { type FigureCard, figureCards } from './figure-card.ts';

const said = new Map([
  ['wrecks.2022.result', { figure: 'said.wrecks.2022.result', earlier: 'said.wrecks.2021.baseline', note: 1 }],
  ['fog.2023.target', { figure: 'said.fog.2023.target', note: 2 }],
]);

function cards(language: 'en' | 'vi'): FigureCard[] {
  const one = bulletin(
    'gull-rock',
    '2022',
    'metrics:',
    '  wrecks: { value: 12, was: 14, change: -2 }',
    '  tolls: 40 coins',
    'targets: { 2023: { fog: under 5% } }',
  );
  const context = viewContext(dataset(one), language);
  return figureCards(bulletinView(one, context), said, context);
}

test('a card says what the number is of, its change and the earlier one, and leads on and back', () => {
  expect(cards('en')).toEqual([
    {
      id: 'card.wrecks.2022.result',
      metric: 'Wrecks',
      metricId: 'wrecks',
      text: '12 ships',
      facts: [
        { term: 'Change', text: 'down 2 ships' },
        { term: 'Earlier (2021)', text: '14 (stated, implied)' },
      ],
      ways: [
        { label: 'Row in the table', link: '#wrecks.2022.result' },
        { label: 'All periods of gull-rock', link: '/agencies/gull-rock/' },
        { label: 'The metric’s page', link: '/metrics/wrecks/' },
        { label: 'Back to the sentence', link: '#said.wrecks.2022.result' },
      ],
    },
    {
      id: 'card.fog.2023.target',
      metric: 'fog',
      metricId: 'fog',
      text: 'under 5%',
      facts: [],
      ways: [
        { label: 'Row in the table', link: '#fog.2023.target' },
        { label: 'All periods of gull-rock', link: '/agencies/gull-rock/' },
        { label: 'The metric’s page', link: '/metrics/fog/' },
        { label: 'Back to the sentence', link: '#said.fog.2023.target' },
      ],
    },
  ]);
});

test('a card speaks the language of its page', () => {
  const [first] = cards('vi');
  expect(first?.facts).toEqual([
    { term: 'Thay đổi', text: 'giảm 2 tàu' },
    { term: 'Kỳ trước (năm 2021)', text: '14 (bài nêu, suy ra)' },
  ]);
  expect(first?.ways.map(({ link }) => link)).toContain('/vi/metrics/wrecks/');
});

/** The bulletins of the invented lighthouses: between them they hold whatever a bulletin may say. */
import type { DesignWords } from '../../i18n/design.ts';
import { buildDataset, type Dataset } from '../../model/dataset.ts';
import type { ViewContext } from '../context.ts';
import { bulletinOf, type Draft, draft } from './draft.ts';
import { everyAward, everyFigure } from './forms.ts';
import { lighthouseVocabulary } from './vocabulary.ts';

/** The lighthouses as the site's own page sees them: same languages, same addresses. */
export function almanacContext(context: ViewContext): ViewContext {
  return { ...context, dataset: almanac(context) };
}

function almanac({ dataset, words, language }: ViewContext): Dataset {
  const vocabulary = lighthouseVocabulary(dataset.vocabulary.site);
  const drafts = [...lighthouses(words.design.almanac), ...everyFigure(words), ...longSeries(words.design.almanac)];
  const built = buildDataset(
    vocabulary,
    drafts.map((one) => bulletinOf(one, words.design.almanac, language, vocabulary)),
  );
  if (built.problems.length > 0) throw new Error(JSON.stringify(built.problems.map(({ detail }) => detail)));
  return built.dataset;
}

function lighthouses(words: DesignWords['almanac']): Draft[] {
  const quoted = JSON.stringify;
  return [
    draft(
      'gull 1901',
      'metrics: { groundings: 20, ships-passing: 1150, guided-rate: 81%, fog: 30%, wrecks: 3, keepers: 41 }',
    ),
    draft(
      'gull 1902',
      'metrics: { groundings: 16, ships-passing: 1204, guided-rate: 85.5%, fog: 33%, wrecks: 9, oil-burnt: 950, keepers: 38, contest-place: 3, signals-answered: 60/80 }',
      'targets:',
      '  1903: { groundings: { change: "<= -10%" }, guided-rate: "> 90%", fog: "< 35%", wrecks: 0, keepers: 40 }',
    ),
    draft(
      'gull 1903',
      'published: 1904-01-20',
      'metrics:',
      '  groundings:',
      '    - { value: 12, was: 15, change: [-3, -20%] }',
      `    - { value: 5, scope: ${quoted(words.scope)} }`,
      `    - { value: 4, period: { id: 1903-storms, name: ${quoted(words.storms)} } }`,
      '    - { value: 3, period: 1903-Q1 }',
      '    - { value: 1, period: 1903-05, status: estimated }',
      '    - { value: 9, period: 1903-9M }',
      '    - { value: 8, agency: old-pier, period: 1902 }',
      '  fog: { value: 36%, change: +3 }',
      '  ships-passing: { value: 1240, change: +3% }',
      '  keepers: { value: 38, change: 0% }',
      '  guided-rate: { value: 88%, change: [+2.5, { by: -2, versus: target }] }',
      '  signals-answered: { value: 81/83, status: revised }',
      '  ships-guided: { value: 1091, change: [-10, -10%] }',
      '  oil-burnt: { value: 900, was: 1000, change: -20% }',
      '  wrecks: { value: 7, change: -22.6% }',
      '  lamp-hours: { change: ["< -2%", { by: "> +1%", versus: 1900 }] }',
      '  contest-place: { value: 2, change: -1 }',
      `  other: [{ label: ${quoted(words.label)}, unit: persons, value: ~ 40, note: ${quoted(words.note)}, status: provisional }]`,
    ),
    draft('gull 1902-H2', 'metrics: { groundings: 9 }'),
    draft('gull 1903-H1', 'metrics: { groundings: 7 }'),
    draft('gull 1903-H2', 'metrics: { groundings: { value: 5, change: { by: -2, versus: adjacent } } }'),
    draft('cat 1902', 'metrics: { groundings: 14, ships-passing: 880, guided-rate: 90%, signals-answered: 30/50 }'),
    draft(
      'cat 1903',
      'published: 1904-02-01',
      'held: 1904-01-10',
      `author: ${quoted(words.author)}`,
      `source: { name: ${quoted(words.source)}, url: "https://lighthouse.example/1903" }`,
      'status: provisional',
      'metrics: { groundings: 21, ships-passing: 900, guided-rate: 95%, signals-answered: 44/50 }',
      ...everyAward(words),
    ),
    draft('snail 1902', 'metrics: { groundings: 12, ships-passing: 640, guided-rate: 80%, signals-answered: 20/40 }'),
    draft(
      'snail 1903',
      'metrics: { groundings: 11, ships-passing: { value: 627, change: -2% }, guided-rate: 88%, signals-answered: 30/40 }',
    ),
    draft(
      'whale 1903',
      'metrics: { guided-rate: "> 90%", ships-passing: { value: 1510, change: "< 0%" }, fog: { change: +1 } }',
    ),
    draft('beard 1902', 'metrics: { wrecks: 8, guided-rate: 68%, groundings: 40 }'),
    draft(
      'beard 1903',
      'metrics: { lamp-hours: { change: -8% }, wrecks: 3, oil-burnt: "> 500", keepers: 2, guided-rate: 70%, groundings: { value: 30, change: -25% } }',
    ),
    draft('beard 1904', 'targets: { 1904: { groundings: { change: "<= -5%" }, guided-rate: "> 75%", fog: 30-35% } }'),
    draft('old-pier 1902', 'metrics: { groundings: 18, guided-rate: 76% }'),
    draft('new-pier 1903', 'metrics: { groundings: 15, guided-rate: ~ 80% }'),
    draft('three-lamps 1903', 'held: 1904-02', 'metrics: { groundings: 44, ships-passing: 2780, guided-rate: 90% }'),
    draft('north-coast 1903', 'metrics: { groundings: 90, guided-rate: 87% }'),
  ];
}

/** More rows than are shown at once, over more years than a page is wide. */
function longSeries(words: DesignWords['almanac']): Draft[] {
  const rows = Array.from({ length: 30 }, (_, index) => index + 1);
  return Array.from({ length: 8 }, (_, year) => {
    const hours = rows.map((lamp) => {
      const lit = 300 + ((lamp * 7 + year * 13) % 60);
      return `    - { label: ${JSON.stringify(words.lamp(lamp))}, unit: hours, value: ${lit} }`;
    });
    return draft(`thirty ${1896 + year}`, 'metrics:', '  other:', ...hours);
  });
}

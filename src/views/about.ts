/** The page that explains the rest: its examples are written by the same code as the figures themselves. */
import { cautions, refusals } from '../model/comparability.ts';
import type { Figure } from '../model/figure.ts';
import { formatLevel } from '../model/format.ts';
import { outcomes } from '../model/target-outcome.ts';
import { inLanguage, type ViewContext } from './context.ts';
import { type Page, page } from './page.ts';

export interface AboutView {
  page: Page;
  /** How a bound is written in words and in symbols. */
  bounds: { words: string; symbols: string; means: string }[];
  reasons: { reason: string; why: string }[];
  outcomes: { outcome: string; means: string }[];
  publisher: string;
  notice?: string;
}

const examples: readonly Figure[] = [
  { operator: 'eq', value: '92.3' },
  { operator: 'gt', value: '90' },
  { operator: 'ge', value: '60' },
  { operator: 'lt', value: '0.5' },
  { operator: 'le', value: '10' },
  { operator: 'approx', value: '75' },
  { operator: 'range', value: '5', valueMax: '10' },
];
const exampleMeasure = { id: 'percent', whole: false, label: {}, units: {} };

export function aboutView(context: ViewContext): AboutView {
  const { words, language } = context;
  const { site } = context.dataset.vocabulary;
  const { aboutPage } = words;
  return {
    page: page('about/', { title: words.about, description: aboutPage.lead, csv: 'data/metrics.csv' }, context),
    bounds: examples.map((figure) => ({
      words: formatLevel(figure, exampleMeasure, language, 'words'),
      symbols: formatLevel(figure, exampleMeasure, language, 'symbols'),
      means: aboutPage.boundMeanings[figure.operator],
    })),
    reasons: [...refusals, ...cautions].map((reason) => ({
      reason: words.reasons[reason],
      why: words.reasonDetails[reason],
    })),
    outcomes: outcomes.map((outcome) => ({
      outcome: words.outcomes[outcome],
      means: aboutPage.outcomeMeanings[outcome],
    })),
    publisher: inLanguage(site.publisher, context),
    notice: site.notice && inLanguage(site.notice, context),
  };
}

import type { Interface } from '../i18n/interface.ts';
import { interfaceIn } from '../i18n/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Observation } from '../model/observation.ts';
import type { Language } from '../model/site.ts';

/** What every view is made from. */
export interface ViewContext {
  dataset: Dataset;
  language: Language;
  words: Interface;
}

export function viewContext(dataset: Dataset, language: Language): ViewContext {
  return { dataset, language, words: interfaceIn(language) };
}

/** A text in the page's language, else in the first of the site that has it. */
export function inLanguage(text: Readonly<Record<string, string>>, context: ViewContext): string {
  const order = [context.language, ...context.dataset.vocabulary.site.languages];
  return order.map((language) => text[language]).find((found) => found !== undefined) ?? Object.values(text)[0] ?? '';
}

export function agencyName(id: string, context: ViewContext): string {
  const agency = context.dataset.vocabulary.agencies.get(id);
  return agency ? inLanguage(agency.name, context) : id;
}

export function agencyShort(id: string, context: ViewContext): string {
  const agency = context.dataset.vocabulary.agencies.get(id);
  return agency ? inLanguage(agency.short, context) : id;
}

export function metricLabel(observation: Pick<Observation, 'metric' | 'label'>, context: ViewContext): string {
  const metric =
    observation.metric === undefined ? undefined : context.dataset.vocabulary.metrics.get(observation.metric);
  return metric ? inLanguage(metric.label, context) : (observation.label ?? '');
}

/** @throws RangeError never for checked content, whose measures all exist */
export function measureOf(observation: Pick<Observation, 'measure'>, context: ViewContext): Measure {
  const measure = context.dataset.vocabulary.site.measures.get(observation.measure);
  if (!measure) throw new RangeError(`unknown measure ${observation.measure}`);
  return measure;
}

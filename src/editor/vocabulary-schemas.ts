/** The three files of the vocabulary for editors: the schemas of the build, with the ids that they take from each other. */
import { agenciesSchema } from '../model/agency.ts';
import { metricsSchema } from '../model/metric.ts';
import { type Language, siteSchema } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { namesIn, narrowed, oneOf, suggestion } from './choice.ts';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';

export function siteFileSchema(language: Language): JsonSchema {
  return toJsonSchema(siteSchema, language);
}

export function agenciesFileSchema({ site, agencies }: Vocabulary, language: Language): JsonSchema {
  const known = suggestion(namesIn(language, agencies, ({ name }) => name));
  return narrowed(toJsonSchema(agenciesSchema, language), {
    type: oneOf(namesIn(language, site.agencyTypes)),
    level: oneOf(namesIn(language, site.levels)),
    parent: known,
    successors: { type: 'array', items: known },
    members: { type: 'object', additionalProperties: { type: 'array', items: known } },
  });
}

export function metricsFileSchema({ site, metrics, metricGroups }: Vocabulary, language: Language): JsonSchema {
  return narrowed(toJsonSchema(metricsSchema, language), {
    group: suggestion(namesIn(language, metricGroups)),
    measure: oneOf(namesIn(language, site.measures, ({ label }) => label)),
    of: suggestion(namesIn(language, metrics, ({ label }) => label)),
  });
}

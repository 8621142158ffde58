/** What editors are given: the schemas of one content folder. */
import { interfaceIn } from '../i18n/languages.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { bulletinSchema } from './bulletin-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { agenciesFileSchema, metricsFileSchema, siteFileSchema } from './vocabulary-schemas.ts';

/** Names of the schemas' files. */
export type SchemaFile = 'agencies.json' | 'bulletin.json' | 'metrics.json' | 'site.json';

/** The text of each file: the same for the same vocabulary, to the byte. */
export function schemaTexts(vocabulary: Vocabulary): Readonly<Record<SchemaFile, string>> {
  const language = vocabulary.site.languages[0] ?? 'vi';
  return {
    'agencies.json': textOf(agenciesFileSchema(vocabulary, language)),
    'bulletin.json': textOf(bulletinSchema(vocabulary, language, interfaceIn(language))),
    'metrics.json': textOf(metricsFileSchema(vocabulary, language)),
    'site.json': textOf(siteFileSchema(language)),
  };
}

function textOf(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 1)}\n`;
}

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readVocabulary, vocabularyFiles } from '../content.ts';
import { listContent, readContentFolder } from '../content-folder.ts';
import { schemaFolder } from '../editor-files.ts';
import { agenciesSchema } from '../model/agency.ts';
import { frontmatterSchema } from '../model/frontmatter.ts';
import { metricsSchema } from '../model/metric.ts';
import { languages, siteSchema } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { type SchemaFile, schemaTexts } from './files.ts';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';

async function vocabularyOf(folder: string): Promise<Vocabulary> {
  const { files } = await readContentFolder(folder);
  return readVocabulary(files).vocabulary as Vocabulary;
}

function schemaOf(vocabulary: Vocabulary, file: SchemaFile): JsonSchema {
  return JSON.parse(schemaTexts(vocabulary)[file]) as JsonSchema;
}

/** What a program that knows JSON Schema, and nothing of ours, says against a value. */
function critic(schema: JsonSchema): (value: unknown) => string[] {
  const checked = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  return (value) => {
    const { error } = checked.safeParse(value);
    return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  };
}

describe('the committed schemas', () => {
  it('are those of the content folder: where not, `npm run schema` writes them anew', async () => {
    for (const [file, text] of Object.entries(schemaTexts(await vocabularyOf('content')))) {
      expect(readFileSync(`${schemaFolder}/${file}`, 'utf8') === text, file).toBe(true);
    }
  });
});

describe.each(['content', 'fixtures/library-network'])('the schemas of %s', (folder) => {
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    vocabulary = await vocabularyOf(folder);
  });

  it('let every bulletin through that the build lets through', async () => {
    const complaints = critic(schemaOf(vocabulary, 'bulletin.json'));
    const paths = (await listContent(folder)).filter((path) => path.endsWith('.md'));
    const refused = paths.flatMap((path) => {
      const [, head = ''] = readFileSync(`${folder}/${path}`, 'utf8').split(/^---\r?\n/m);
      return complaints(parse(head)).map((complaint) => `${path}: ${complaint}`);
    });
    expect(refused).toEqual([]);
    expect(paths.length).toBeGreaterThan(20);
  });

  it.each(vocabularyFiles)('let its own %s through', (file) => {
    const schema = schemaOf(vocabulary, file.replace('.yaml', '.json') as SchemaFile);
    expect(critic(schema)(parse(readFileSync(`${folder}/${file}`, 'utf8')))).toEqual([]);
  });

  it('offer every id, with what it stands for in the first language of the site', () => {
    const { definitions = {} } = schemaOf(vocabulary, 'bulletin.json');
    const [language = 'vi'] = vocabulary.site.languages;
    expect(definitions['agency']?.enum).toEqual([...vocabulary.agencies.keys()]);
    expect(definitions['agency']?.enumDescriptions).toEqual(
      [...vocabulary.agencies.values()].map(({ name }) => name[language]),
    );
    const offered = definitions['figures']?.properties ?? {};
    expect(Object.keys(offered)).toEqual([...vocabulary.metrics.keys(), 'other']);
    for (const metric of vocabulary.metrics.values()) {
      expect(offered[metric.id]?.title).toBe(metric.label[language]);
      expect(offered[metric.id]?.description).toContain(metric.definitions.at(-1)?.text[language]);
    }
  });
});

describe('what a schema refuses', () => {
  const head = { title: 'T', agency: 'thu-vien-thi-tran-mau', period: 2023 };
  let complaints: (value: unknown) => string[];
  beforeAll(async () => {
    complaints = critic(schemaOf(await vocabularyOf('fixtures/broken'), 'bulletin.json'));
  });

  it.each<[string, object]>([
    ['an agency that is none', { agency: 'thu-vien-la' }],
    ['a metric that is none', { metrics: { 'luot-la': 5 } }],
    ['a metric that is none among targets', { targets: { 2024: { 'luot-la': 5 } } }],
    ['a misspelt key', { tittle: 'T' }],
    ['a misspelt key of a figure', { metrics: { 'luot-muon': { valeu: 5 } } }],
    ['an agency that is none beside a figure', { metrics: { 'luot-muon': { value: 5, agency: 'thu-vien-la' } } }],
    ['a grantor that is none', { awards: [{ honour: 'A', individuals: 1, granted_by: 'nguoi-la' }] }],
    ['a unit that is none', { metrics: { other: [{ label: 'A', unit: 'tan', value: 1 }] } }],
    ['a draft that is neither true nor false', { draft: 'co' }],
  ])('%s', (_, part) => {
    expect(complaints(head)).toEqual([]);
    expect(complaints({ ...head, ...part })).not.toEqual([]);
  });
});

describe.each(languages)('the manual in %s', (language) => {
  it.each([
    ['bulletins', frontmatterSchema],
    ['site.yaml', siteSchema],
    ['agencies.yaml', agenciesSchema],
    ['metrics.yaml', metricsSchema],
  ] as const)('says of every field of %s what it is for', (_, schema) => {
    expect(withoutSentence(toJsonSchema(schema, language))).toEqual([]);
  });
});

/** Paths of the fields that nothing is said of. */
function withoutSentence(schema: JsonSchema, path = ''): string[] {
  const parts = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])].filter(
    (part) => typeof part === 'object',
  );
  return [
    ...parts.flatMap((part) => withoutSentence(part, path)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [
      ...(property.description ? [] : [`${path}.${key}`]),
      ...withoutSentence(property, `${path}.${key}`),
    ]),
  ];
}

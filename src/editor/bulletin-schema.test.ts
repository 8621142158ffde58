import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readBulletinFile, readVocabulary } from '../content.ts';
import { readContentFolder } from '../content-folder.ts';
import { interfaceIn } from '../i18n/languages.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { bulletinSchema } from './bulletin-schema.ts';
import type { JsonSchema } from './json-schema.ts';

let vocabulary: Vocabulary;
let schema: JsonSchema;
beforeAll(async () => {
  const { files } = await readContentFolder('content');
  vocabulary = readVocabulary(files).vocabulary as Vocabulary;
  schema = bulletinSchema(vocabulary, 'en', interfaceIn('en'));
});

const metric = (id: string): JsonSchema | undefined => schema.definitions?.['figures']?.properties?.[id];

describe('what an editor says of a metric', () => {
  it.each([
    ['criminal-cases', ['Measured in cases', 'a whole number']],
    ['criminal-cases-solved', ['A part of', 'part/whole']],
    ['clearance-rate', ['with %', 'percentage points']],
    ['heroin-seized', ['Measured in kg', 'tấn', 'after a comma']],
  ])('%s', (id, sentences) => {
    for (const sentence of sentences) expect(metric(id)?.description).toContain(sentence);
  });
});

describe('the examples that an editor shows', () => {
  it('are all read, of every metric, without a complaint', () => {
    const complaints = [...vocabulary.metrics.keys()].flatMap((id) =>
      (metric(id)?.examples ?? []).flatMap((example) => {
        const head = stringify({
          title: 'T',
          agency: [...vocabulary.agencies.keys()][0],
          period: 2023,
          metrics: { [id]: example },
        });
        const file = { path: 'bulletins/2023/thu.md', bytes: Buffer.from(`---\n${head}---\n\nBài.\n`) };
        return readBulletinFile(file, vocabulary).problems.map(({ detail }) => `${id}: ${detail.code}`);
      }),
    );
    expect(complaints).toEqual([]);
  });
});

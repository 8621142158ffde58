/** The head of a bulletin for editors: the schema of the build, with the ids and definitions of one content folder. */
import type { EditingWords, Form } from '../i18n/editing.ts';
import type { Interface } from '../i18n/interface.ts';
import { frontmatterSchema } from '../model/frontmatter.ts';
import { isPercent, type Measure } from '../model/measure.ts';
import { definitionOn, type Metric } from '../model/metric.ts';
import type { Language } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { namesIn, narrowed, oneOf } from './choice.ts';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';

export function bulletinSchema(vocabulary: Vocabulary, language: Language, words: Interface): JsonSchema {
  const { site, agencies } = vocabulary;
  const grantor = oneOf(namesIn(language, site.grantors));
  const { properties = {}, ...head } = narrowed(toJsonSchema(frontmatterSchema, language), {
    agency: reference('agency'),
    unit: oneOf(namesIn(language, site.measures, ({ label }) => label)),
    granted_by: { anyOf: [grantor, { type: 'array', items: grantor }] },
    status: described(words.statuses),
    stage: described(words.stagesLegend),
  });
  const { metrics = {}, targets = {}, kind = {} } = properties;
  const { additionalProperties: statements, properties: besideIds } = metrics;
  return {
    ...head,
    properties: {
      ...properties,
      kind: { ...described(words.kinds), description: kind.description },
      metrics: { description: metrics.description, ...reference('figures') },
      targets: { ...targets, additionalProperties: reference('figures') },
    },
    definitions: {
      agency: oneOf(namesIn(language, agencies, ({ name }) => name)),
      statements: typeof statements === 'object' ? statements : {},
      figures: {
        type: 'object',
        properties: {
          ...Object.fromEntries(
            [...vocabulary.metrics.values()].map((metric) => [
              metric.id,
              metricEntry(metric, vocabulary, language, words.editing),
            ]),
          ),
          ...besideIds,
        },
        additionalProperties: false,
      },
    },
  };
}

/** Beside `$ref` draft 7 hears nothing; `allOf` lets a description stand beside it. */
function reference(definition: string): JsonSchema {
  return { allOf: [{ $ref: `#/definitions/${definition}` }] };
}

function described(meanings: Readonly<Record<string, string>>): JsonSchema {
  return oneOf(new Map(Object.entries(meanings)));
}

function metricEntry(
  metric: Metric,
  { site, metrics }: Vocabulary,
  language: Language,
  words: EditingWords,
): JsonSchema {
  const measure = site.measures.get(metric.measure);
  const form = measure ? formOf(metric, measure) : 'count';
  const whole = metrics.get(metric.partOf ?? '');
  const sentences = [
    definitionOn(metric, undefined)?.text[language],
    measure && words.measured(measure.label[language] ?? '', Object.keys(measure.units)),
    whole && form === 'part' ? words.partOf(whole.label[language] ?? whole.id) : undefined,
    words.forms[form],
  ];
  return {
    title: metric.label[language],
    description: sentences.filter((sentence) => sentence !== undefined && sentence !== '').join(' '),
    examples: examples[form],
    ...reference('statements'),
  };
}

function formOf(metric: Metric, measure: Measure): Form {
  if (isPercent(measure)) return 'percent';
  if (!measure.whole) return 'amount';
  return metric.partOf === undefined ? 'count' : 'part';
}

const examples: Readonly<Record<Form, readonly unknown[]>> = {
  count: [391, '> 390', { value: 391, change: -43 }],
  part: ['331/391', 331, { value: '331/391', change: '+5%' }],
  amount: ['2,5', '> 2,5', { value: '2,5', change: '-10%' }],
  percent: ['84,7%', '> 90%', { value: '84,7%', change: '+1,5' }],
};

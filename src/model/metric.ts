import { z } from 'zod';
import { dayText, idText, localized } from './schema.ts';

/** `flow`: what happens in a period; `stock`: what there is at its end; `rate`: a share; `rank`: a place in a list. */
export const natures = ['flow', 'stock', 'rate', 'rank'] as const;
export type Nature = (typeof natures)[number];

/** Which way is good: `neutral` metrics are neither ranked nor coloured. */
export const judgements = ['lower', 'higher', 'neutral'] as const;
export type Better = (typeof judgements)[number];

const definitionSchema = z.strictObject({
  /** The first day on which this definition holds; none for the one that has always held. */
  from: dayText.optional(),
  /** One sentence that a citizen understands. */
  vi: z.string().optional(),
  en: z.string().optional(),
});

const metricSchema = z.strictObject({
  /** One of the groups above. */
  group: z.string(),
  /** What it is counted in: one of `measures` in site.yaml. */
  measure: z.string(),
  nature: z.enum(natures),
  /** The metric it is a part of, or `numerator/denominator` of a rate. */
  of: z.string().optional(),
  better: z.enum(judgements),
  label: localized,
  /** Noun phrases by which articles name it, for reading figures out of prose: "vụ trộm cắp", "vụ trộm". */
  aliases: z.array(z.string()).optional(),
  /** What is counted, in one sentence; a list where the definition has changed, each with its first day. */
  definition: z.union([definitionSchema, z.array(definitionSchema)]),
});

/** `metrics.yaml`: what is measured. */
export const metricsSchema = z.strictObject({
  /** Headings under which metrics stand, in the order of the site. */
  groups: z.record(z.string(), localized),
  /** The metrics by id. */
  metrics: z.record(idText, metricSchema),
});

export interface Definition {
  /** First day on which it holds; absent for the one that has always held. */
  from?: string;
  text: Readonly<Record<string, string>>;
}

export interface Metric {
  id: string;
  group: string;
  /** Id of a measure. */
  measure: string;
  nature: Nature;
  /** The metric whose part this is. */
  partOf?: string;
  /** Of a rate: what is divided by what. */
  ratio?: { numerator: string; denominator: string };
  better: Better;
  label: Readonly<Record<string, string>>;
  /** Noun phrases by which articles name it. */
  aliases?: readonly string[];
  /** Oldest first. */
  definitions: readonly Definition[];
}

export function toMetric(id: string, data: z.output<typeof metricSchema>): Metric {
  const [numerator, denominator] = data.of?.split('/') ?? [];
  const definitions = Array.isArray(data.definition) ? data.definition : [data.definition];
  return {
    id,
    group: data.group,
    measure: data.measure,
    nature: data.nature,
    partOf: denominator === undefined ? numerator : undefined,
    ratio: numerator !== undefined && denominator !== undefined ? { numerator, denominator } : undefined,
    better: data.better,
    label: data.label,
    aliases: data.aliases,
    definitions: definitions
      .map(({ from, ...text }) => ({ from, text: text as Record<string, string> }))
      .sort((left, right) => (left.from ?? '').localeCompare(right.from ?? '', 'en')),
  };
}

/** The definition that holds on a day; without a day, the newest. */
export function definitionOn(metric: Metric, day: string | undefined): Definition | undefined {
  if (day === undefined) return metric.definitions.at(-1);
  return metric.definitions.findLast((definition) => (definition.from ?? '') <= day);
}

import { z } from 'zod';
import { dayText, idText, localized } from './schema.ts';

/** `flow`: what happens in a period; `stock`: what there is at its end; `rate`: a share; `rank`: a place in a list. */
export const natures = ['flow', 'stock', 'rate', 'rank'] as const;
export type Nature = (typeof natures)[number];

/** Which way is good: `neutral` metrics are neither ranked nor coloured. */
export const judgements = ['lower', 'higher', 'neutral'] as const;
export type Better = (typeof judgements)[number];

const definitionSchema = z.strictObject({
  from: dayText.optional().meta({
    vi: 'Ngày đầu tiên định nghĩa này có hiệu lực; bỏ trống nếu từ trước đến nay vẫn vậy.',
    en: 'The first day on which this definition holds; none for the one that has always held.',
  }),
  vi: z.string().optional().meta({
    vi: 'Một câu người dân hiểu được, bằng tiếng Việt.',
    en: 'One sentence that a citizen understands, in Vietnamese.',
  }),
  en: z.string().optional().meta({
    vi: 'Một câu người dân hiểu được, bằng tiếng Anh.',
    en: 'One sentence that a citizen understands, in English.',
  }),
});

const metricSchema = z.strictObject({
  group: z.string().meta({ vi: 'Một trong các nhóm ở trên.', en: 'One of the groups above.' }),
  measure: z.string().meta({
    vi: 'Tính bằng gì: một mã ở measures trong site.yaml.',
    en: 'What it is counted in: one of `measures` in site.yaml.',
  }),
  nature: z.enum(natures).meta({
    vi: 'Số phát sinh trong kỳ (flow), số hiện có cuối kỳ (stock), tỷ lệ (rate) hay thứ hạng (rank).',
    en: 'What happens in a period (`flow`), what there is at its end (`stock`), a share (`rate`), a place in a list (`rank`).',
  }),
  of: z.string().optional().meta({
    vi: 'Chỉ số mà nó là một phần; với tỷ lệ thì viết tử số/mẫu số.',
    en: 'The metric it is a part of, or `numerator/denominator` of a rate.',
  }),
  better: z.enum(judgements).meta({
    vi: 'Thấp hơn là tốt (lower), cao hơn là tốt (higher), hay không xét tốt xấu (neutral): khi đó không xếp hạng, không tô màu.',
    en: 'Which way is good; `neutral` metrics are neither ranked nor coloured.',
  }),
  label: localized.meta({ vi: 'Tên gọi, theo từng ngôn ngữ.', en: 'Its name, in each language.' }),
  aliases: z.array(z.string()).optional().meta({
    vi: 'Các cụm danh từ mà bài viết dùng để gọi nó, để đọc số liệu từ văn xuôi: “vụ trộm cắp”, “vụ trộm”.',
    en: 'Noun phrases by which articles name it, for reading figures out of prose.',
  }),
  definition: z.union([definitionSchema, z.array(definitionSchema)]).meta({
    vi: 'Đếm những gì, trong một câu; viết thành danh sách nếu định nghĩa đã thay đổi, mỗi mục kèm ngày đầu tiên.',
    en: 'What is counted, in one sentence; a list where the definition has changed, each with its first day.',
  }),
});

/** `metrics.yaml`: what is measured. */
export const metricsSchema = z.strictObject({
  groups: z.record(z.string(), localized).meta({
    vi: 'Các nhóm chỉ số, theo thứ tự trên trang.',
    en: 'Headings under which metrics stand, in the order of the site.',
  }),
  metrics: z.record(idText, metricSchema).meta({ vi: 'Các chỉ số, theo mã.', en: 'The metrics by id.' }),
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

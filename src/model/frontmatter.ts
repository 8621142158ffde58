/**
 * What an author may write at the head of a bulletin. Each field says in one sentence what it is for;
 * all values are text, in the author's own characters. Short forms and objects mean the same.
 */
import { z } from 'zod';
import { dateText, dayText, flag, linkText } from './schema.ts';

/** How sure a figure is. */
export const statuses = ['provisional', 'revised', 'estimated'] as const;
export type Status = (typeof statuses)[number];

/** What a bulletin is about; follows from its content where the author does not say. */
export const kinds = ['results', 'targets', 'statistics'] as const;
export type Kind = (typeof kinds)[number];

/** `granted` in the period, `proposed` for it, or `presented` at the conference. */
export const stages = ['granted', 'proposed', 'presented'] as const;
export type Stage = (typeof stages)[number];

const source = z.strictObject({
  /** Who published it: the name of a newspaper or an office. */
  name: z.string().optional(),
  /** Its address. */
  url: linkText.optional(),
});

const periodObject = z.strictObject({
  /** `2022`, or a word of your own that begins with the year: `2022-tet`. */
  id: z.string(),
  /** First day. */
  from: dayText.optional(),
  /** Last day. */
  to: dayText.optional(),
  /** What people call it: "Cao điểm Tết". */
  name: z.string().optional(),
});

/** `2023`, `2024-H1`, `2024-Q3`, `2024-05`, `2024-9M`, `2005..2023`, `2021-04-23..2021-06-23`, or an object. */
const period = z.union([z.string(), periodObject]);

const changeObject = z.strictObject({
  /** The change itself: `-43`, `-9.9%`, `"<= -5%"`. */
  by: z.string(),
  /** What it is measured from: `previous`, `adjacent`, `target`, or a period such as `2019`. */
  versus: z.string().optional(),
  /** The words it stands in. */
  quote: z.string().optional(),
});
const change = z.union([z.string(), changeObject]);

const statement = {
  /** The figure: `391`, `"> 90%"`, `ít nhất 5%`, `331/391`. A change may stand without it. */
  value: z.string().optional(),
  /** The earlier figure as the text states it. */
  was: z.string().optional(),
  /** One change or several: `[-43, -9.9%]`. A decrease is negative; a rate's change is in points. */
  change: z.union([change, z.array(change)]).optional(),
  /** What the change is measured from, where it is not the same period a year before. */
  versus: z.string().optional(),
  /** The period, where it is not the bulletin's own. */
  period: period.optional(),
  /** A place or part that the figure is about: "Hòa Bình". */
  scope: z.string().optional(),
  /** The agency it is about, where it is not the bulletin's own. */
  agency: z.string().optional(),
  status: z.enum(statuses).optional(),
  /** Words of this bulletin in which the figure stands; needed only where its number occurs more than once. */
  quote: z.string().optional(),
  /** A remark for readers. */
  note: z.string().optional(),
  source: source.optional(),
};

const statementObject = z.strictObject(statement);
const oneStatement = z.union([z.string(), statementObject]);
const statements = z.union([z.string(), statementObject, z.array(oneStatement)]);

const otherStatement = z.strictObject({
  /** What is measured, in words. */
  label: z.string(),
  /** One of the measures of site.yaml. */
  unit: z.string(),
  ...statement,
});

const metrics = z.object({ other: z.array(otherStatement).optional() }).catchall(statements);

const award = z.strictObject({
  /** The honour: "Bằng khen". */
  honour: z.string(),
  /** One of `grantors` in site.yaml, or a list of them. */
  granted_by: z.union([z.string(), z.array(z.string())]).optional(),
  /** Who received it, where one is named. */
  recipient: z.string().optional(),
  /** How many collectives. */
  collectives: z.string().optional(),
  /** How many individuals. */
  individuals: z.string().optional(),
  /** Collectives and individuals together, where the text does not tell them apart. */
  combined: z.string().optional(),
  /** `true` where occasions are counted (lượt), so that one recipient may count twice. */
  occasions: flag.optional(),
  stage: z.enum(stages).optional(),
  note: z.string().optional(),
  quote: z.string().optional(),
});

const photo = z.strictObject({
  /** A file beside the bulletin. */
  file: z.string(),
  /** What the picture shows, for those who do not see it. */
  alt: z.string(),
  caption: z.string().optional(),
  credit: z.string().optional(),
});

const correction = z.strictObject({
  /** When it was made. */
  date: dateText,
  /** `correction` of a mistake, or `revision` by newer knowledge. */
  kind: z.enum(['correction', 'revision']).optional(),
  /** The figure corrected: the id that the site gives it, without the bulletin. */
  observation: z.string().optional(),
  /** What stood before. */
  from: z.string(),
  /** What stands now. */
  to: z.string(),
  /** Why. */
  reason: z.string(),
});

export const frontmatterSchema = z.strictObject({
  /** The headline. */
  title: z.string(),
  /** Who reports: an id of agencies.yaml. */
  agency: z.string(),
  /** The time reported on. */
  period,
  /** What the bulletin is about; follows from its content where it is not said. */
  kind: z.enum(kinds).optional(),
  /** When it was published: `2023-01-20`, `2023-01` or `2023`. */
  published: dateText.optional(),
  /** When the conference was held. */
  held: dateText.optional(),
  /** Who wrote it. */
  author: z.string().optional(),
  /** Where it was taken from. */
  source: source.optional(),
  /** Language of the article, where it is not the first of the site. */
  lang: z.enum(['vi', 'en']).optional(),
  status: z.enum(statuses).optional(),
  /** `true` keeps the bulletin from the site. */
  draft: flag.optional(),
  /** Not before this time: the bulletin is kept from the site until the line is removed. */
  embargo: z.string().optional(),
  /** Results by metric id. */
  metrics: metrics.optional(),
  /** Targets: the period they are set for, then metric ids. */
  targets: z.record(z.string(), metrics).optional(),
  awards: z.array(award).optional(),
  photos: z.array(photo).optional(),
  /** Numbers of the article that are no figures, each with the reason. */
  'not-a-figure': z.array(z.strictObject({ text: z.string(), reason: z.string() })).optional(),
  /** What was corrected after publication; entries are never removed. */
  corrections: z.array(correction).optional(),
});

export type Frontmatter = z.output<typeof frontmatterSchema>;
export type WrittenStatement = z.output<typeof statementObject>;
export type WrittenPeriod = z.output<typeof period>;

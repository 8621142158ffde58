import { z } from 'zod';
import type { Measure } from './measure.ts';
import { idText, linkText, localized } from './schema.ts';

const measureSchema = z.strictObject({
  /** `true` for what is counted one by one: such a number takes no decimals. */
  whole: z.enum(['true', 'false']),
  /** The word after a number, in each language: "vụ", "cases". */
  label: localized,
  /** The word after the number one, where a language has another: "case". */
  one: localized.optional(),
  /** Words that authors may write after a number, each with what it is worth: `g: 0.001` for kilograms. */
  units: z.record(z.string(), z.string().regex(/^\d+(\.\d+)?$/, '0.001')).optional(),
});

/** `site.yaml`: what a publisher decides once. */
export const siteSchema = z.strictObject({
  /** The name of the site, in each language. */
  name: localized,
  /** One sentence for search engines and feed readers, in each language. */
  description: localized,
  /** Who publishes the site: the people who answer for it. */
  publisher: localized,
  /** The address at which the site will stand: `https://example.org`. */
  address: linkText,
  /** The folder of that address, when the site is not at its top: `/tong-ket`. */
  base: z
    .string()
    .regex(/^\/([a-z0-9._~-]+\/?)*$/i, '/tong-ket')
    .optional(),
  /** Languages of the site; the first stands at the top, others under `/<language>/`. */
  languages: z.array(z.enum(['vi', 'en'])).min(1),
  /** Time zone of dates and times: `Asia/Ho_Chi_Minh`. */
  time_zone: z.string(),
  /** A notice shown on every page: that a site is a sample, or not official. */
  notice: localized.optional(),
  /** How readers reach the publisher: a mail address or a web address. */
  contact: z.string(),
  /** Under which licence the data may be used. */
  data_license: z.strictObject({
    /** The licence's name: `CC BY 4.0`. */
    name: z.string(),
    /** Where it can be read. */
    url: linkText,
  }),
  /** One colour of the site's own, `#rrggbb`, dark enough to be read on white. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/i, '"#1c4e80"'),
  /** Kinds of agency: id and name in each language. */
  agency_types: z.record(z.string(), localized),
  /** Levels of agency, highest first: id and name in each language. */
  levels: z.record(z.string(), localized),
  /** Who grants awards: id and name in each language. */
  grantors: z.record(z.string(), localized),
  /** What is counted or weighed, by id. */
  measures: z.record(idText, measureSchema),
});

export interface Site {
  name: Readonly<Record<string, string>>;
  description: Readonly<Record<string, string>>;
  publisher: Readonly<Record<string, string>>;
  /** Origin without a slash at its end. */
  address: string;
  /** Begins and ends with a slash; `/` at the top of the address. */
  base: string;
  /** At least one; the first stands at the top of the site. */
  languages: readonly Language[];
  timeZone: string;
  notice?: Readonly<Record<string, string>>;
  contact: string;
  dataLicense: { name: string; url: string };
  accent: string;
  agencyTypes: ReadonlyMap<string, Readonly<Record<string, string>>>;
  levels: ReadonlyMap<string, Readonly<Record<string, string>>>;
  grantors: ReadonlyMap<string, Readonly<Record<string, string>>>;
  measures: ReadonlyMap<string, Measure>;
}

/** Languages in which the interface speaks. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

export function toSite(data: z.output<typeof siteSchema>): Site {
  const base = `/${(data.base ?? '').replace(/^\/+|\/+$/g, '')}/`;
  return {
    name: data.name,
    description: data.description,
    publisher: data.publisher,
    address: data.address.replace(/\/+$/, ''),
    base: base === '//' ? '/' : base,
    languages: data.languages,
    timeZone: data.time_zone,
    notice: data.notice,
    contact: data.contact,
    dataLicense: data.data_license,
    accent: data.accent,
    agencyTypes: new Map(Object.entries(data.agency_types)),
    levels: new Map(Object.entries(data.levels)),
    grantors: new Map(Object.entries(data.grantors)),
    measures: new Map(
      Object.entries(data.measures).map(([id, measure]) => [
        id,
        { id, whole: measure.whole === 'true', label: measure.label, one: measure.one, units: measure.units ?? {} },
      ]),
    ),
  };
}

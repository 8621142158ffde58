import { z } from 'zod';
import { calendarYear } from './period.ts';
import { dayText, idText, localized } from './schema.ts';

const agencySchema = z.strictObject({
  /** The full name, in each language. */
  name: localized,
  /** A short name for tables and charts. */
  short: localized.optional(),
  /** One of `agency_types` in site.yaml. Peers share type and level. */
  type: z.string(),
  /** One of `levels` in site.yaml. */
  level: z.string(),
  /** The agency above it. */
  parent: z.string().optional(),
  /** Of a cluster: its members by year. */
  members: z.record(z.string().regex(/^\d{4}$/, '2023'), z.array(z.string())).optional(),
  /** First day of its existence. */
  from: dayText.optional(),
  /** Last day of its existence. */
  to: dayText.optional(),
  /** Who carries on after it. */
  successors: z.array(z.string()).optional(),
  /** Day on which its year begins, `MM-DD`, where that is not 1 January. */
  year_starts: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/, '12-15')
    .optional(),
});

/** `agencies.yaml`: who reports. */
export const agenciesSchema = z.record(idText, agencySchema);

export interface Agency {
  id: string;
  name: Readonly<Record<string, string>>;
  short: Readonly<Record<string, string>>;
  type: string;
  level: string;
  parent?: string;
  /** Of a cluster: ids of its members by year. */
  members: ReadonlyMap<number, readonly string[]>;
  from?: string;
  to?: string;
  successors: readonly string[];
  yearStarts: string;
}

export function toAgency(id: string, data: z.output<typeof agencySchema>): Agency {
  return {
    id,
    name: data.name,
    short: data.short ?? data.name,
    type: data.type,
    level: data.level,
    parent: data.parent,
    members: new Map(Object.entries(data.members ?? {}).map(([year, members]) => [Number(year), members])),
    from: data.from,
    to: data.to,
    successors: data.successors ?? [],
    yearStarts: data.year_starts ?? calendarYear,
  };
}

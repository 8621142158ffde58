import { z } from 'zod';
import { calendarYear } from './period.ts';
import { dayText, idText, localized } from './schema.ts';

const agencySchema = z.strictObject({
  name: localized.meta({ vi: 'Tên đầy đủ, theo từng ngôn ngữ.', en: 'The full name, in each language.' }),
  short: localized.optional().meta({ vi: 'Tên ngắn cho bảng và biểu đồ.', en: 'A short name for tables and charts.' }),
  type: z.string().meta({
    vi: 'Loại cơ quan: một mã ở agency_types trong site.yaml. Chỉ so với cơ quan cùng loại, cùng cấp.',
    en: 'One of `agency_types` in site.yaml. Peers share type and level.',
  }),
  level: z.string().meta({ vi: 'Cấp: một mã ở levels trong site.yaml.', en: 'One of `levels` in site.yaml.' }),
  parent: z.string().optional().meta({ vi: 'Cơ quan cấp trên.', en: 'The agency above it.' }),
  members: z
    .record(z.string().regex(/^\d{4}$/, '2023'), z.array(z.string()))
    .optional()
    .meta({ vi: 'Của một cụm thi đua: các thành viên theo năm.', en: 'Of a cluster: its members by year.' }),
  from: dayText.optional().meta({ vi: 'Ngày đầu tiên cơ quan hoạt động.', en: 'First day of its existence.' }),
  to: dayText.optional().meta({ vi: 'Ngày cuối cùng cơ quan hoạt động.', en: 'Last day of its existence.' }),
  successors: z.array(z.string()).optional().meta({ vi: 'Những cơ quan tiếp nối.', en: 'Who carries on after it.' }),
  year_starts: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/, '12-15')
    .optional()
    .meta({
      vi: 'Ngày bắt đầu năm thống kê, tháng-ngày, nếu không phải 1 tháng 1.',
      en: 'Day on which its year begins, month-day, where that is not 1 January.',
      examples: ['12-15'],
    }),
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

/** An agency of a type and level that exist no more ended with them, unless it has an end of its own. */
export function withEnd(agency: Agency, ended: readonly { type: string; level: string; to: string }[]): Agency {
  const all = ended.find(({ type, level }) => type === agency.type && level === agency.level);
  return agency.to === undefined && all ? { ...agency, to: all.to } : agency;
}

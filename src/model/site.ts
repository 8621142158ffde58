import { z } from 'zod';
import type { Measure } from './measure.ts';
import { dayText, idText, linkText, localized } from './schema.ts';

const measureSchema = z.strictObject({
  whole: z.enum(['true', 'false']).meta({
    vi: 'true nếu đếm từng cái một: số như vậy không có phần thập phân.',
    en: '`true` for what is counted one by one: such a number takes no decimals.',
  }),
  label: localized.meta({
    vi: 'Chữ đi sau con số, theo từng ngôn ngữ.',
    en: 'The word after a number, in each language.',
    examples: [{ vi: 'vụ', en: 'cases' }],
  }),
  one: localized.optional().meta({
    vi: 'Chữ đi sau số một, nếu ngôn ngữ có cách viết riêng.',
    en: 'The word after the number one, where a language has another.',
    examples: [{ en: 'case' }],
  }),
  units: z
    .record(z.string(), z.string().regex(/^\d+(\.\d+)?$/, '0.001'))
    .optional()
    .meta({
      vi: 'Những chữ được viết sau con số, mỗi chữ kèm giá trị quy đổi.',
      en: 'Words that authors may write after a number, each with what it is worth.',
      examples: [{ g: 0.001, kg: 1 }],
    }),
});

/** `site.yaml`: what a publisher decides once. */
export const siteSchema = z.strictObject({
  name: localized.meta({ vi: 'Tên trang, theo từng ngôn ngữ.', en: 'The name of the site, in each language.' }),
  description: localized.meta({
    vi: 'Một câu giới thiệu cho máy tìm kiếm và trình đọc tin, theo từng ngôn ngữ.',
    en: 'One sentence for search engines and feed readers, in each language.',
  }),
  publisher: localized.meta({
    vi: 'Ai làm trang: những người chịu trách nhiệm về nội dung.',
    en: 'Who publishes the site: the people who answer for it.',
  }),
  address: linkText.meta({
    vi: 'Địa chỉ mà trang sẽ đặt tại đó.',
    en: 'The address at which the site will stand.',
    examples: ['https://example.org'],
  }),
  base: z
    .string()
    .regex(/^\/([a-z0-9._~-]+\/?)*$/i, '/tong-ket')
    .optional()
    .meta({
      vi: 'Thư mục của địa chỉ ấy, khi trang không nằm ở trên cùng.',
      en: 'The folder of that address, when the site is not at its top.',
      examples: ['/tong-ket'],
    }),
  languages: z
    .array(z.enum(['vi', 'en']))
    .min(1)
    .meta({
      vi: 'Các ngôn ngữ của trang; ngôn ngữ đầu nằm ở trên cùng, các ngôn ngữ khác nằm dưới /mã-ngôn-ngữ/.',
      en: 'Languages of the site; the first stands at the top, others under `/<language>/`.',
    }),
  time_zone: z
    .string()
    .meta({ vi: 'Múi giờ của ngày và giờ.', en: 'Time zone of dates and times.', examples: ['Asia/Ho_Chi_Minh'] }),
  notice: localized.optional().meta({
    vi: 'Lời lưu ý ở mọi trang, chẳng hạn rằng đây là trang mẫu, không chính thức.',
    en: 'A notice shown on every page: that a site is a sample, or not official.',
  }),
  contact: z.string().meta({
    vi: 'Cách liên hệ với người làm trang: địa chỉ thư điện tử hoặc địa chỉ web.',
    en: 'How readers reach the publisher: a mail address or a web address.',
  }),
  data_license: z
    .strictObject({
      name: z.string().meta({ vi: 'Tên giấy phép.', en: "The licence's name.", examples: ['CC BY 4.0'] }),
      url: linkText.meta({ vi: 'Đọc giấy phép ở đâu.', en: 'Where it can be read.' }),
    })
    .meta({ vi: 'Dữ liệu được dùng theo giấy phép nào.', en: 'Under which licence the data may be used.' }),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, '"#1c4e80"')
    .meta({
      vi: 'Một màu riêng của trang, #rrggbb, đủ đậm để đọc được trên nền trắng.',
      en: "One colour of the site's own, `#rrggbb`, dark enough to be read on white.",
      examples: ['#1c4e80'],
    }),
  restricted_words: z
    .array(z.string().regex(/\S/, '"MẬT"'))
    .optional()
    .meta({
      vi: 'Những chữ không được có trong một bản tin sẽ công bố; chữ viết hoa toàn bộ chỉ bị nhắc khi bài cũng viết hoa.',
      en: 'Words that a bulletin for the public must not carry; one in capitals is found in capitals alone.',
      examples: [['MẬT', 'lưu hành nội bộ']],
    }),
  agency_types: z.record(z.string(), localized).meta({
    vi: 'Các loại cơ quan: mã và tên theo từng ngôn ngữ.',
    en: 'Kinds of agency: id and name in each language.',
  }),
  levels: z.record(z.string(), localized).meta({
    vi: 'Các cấp cơ quan, từ cao xuống thấp: mã và tên theo từng ngôn ngữ.',
    en: 'Levels of agency, highest first: id and name in each language.',
  }),
  ended: z
    .array(
      z.strictObject({
        type: z.string().meta({ vi: 'Một mã ở agency_types.', en: 'One of `agency_types`.' }),
        level: z.string().meta({ vi: 'Một mã ở levels.', en: 'One of `levels`.' }),
        to: dayText.meta({ vi: 'Ngày hoạt động cuối cùng.', en: 'Last day of their existence.' }),
      }),
    )
    .optional()
    .meta({
      vi: 'Loại và cấp cơ quan đã kết thúc hoạt động; cơ quan nào trong agencies.yaml không ghi to thì lấy ngày này.',
      en: 'Type and level of agencies that exist no more: holds for those without a `to` of their own in agencies.yaml.',
    }),
  grantors: z.record(z.string(), localized).meta({
    vi: 'Ai trao khen thưởng: mã và tên theo từng ngôn ngữ.',
    en: 'Who grants awards: id and name in each language.',
  }),
  measures: z
    .record(idText, measureSchema)
    .meta({ vi: 'Các đơn vị đo, theo mã.', en: 'What is counted or weighed, by id.' }),
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
  /** What the check warns of in a title or an article; one in capitals is meant in capitals alone. */
  restrictedWords: readonly string[];
  agencyTypes: ReadonlyMap<string, Readonly<Record<string, string>>>;
  levels: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Agencies that ended together, all of a type and level. */
  ended: readonly { type: string; level: string; to: string }[];
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
    restrictedWords: data.restricted_words ?? [],
    agencyTypes: new Map(Object.entries(data.agency_types)),
    levels: new Map(Object.entries(data.levels)),
    ended: data.ended ?? [],
    grantors: new Map(Object.entries(data.grantors)),
    measures: new Map(
      Object.entries(data.measures).map(([id, measure]) => [
        id,
        { id, whole: measure.whole === 'true', label: measure.label, one: measure.one, units: measure.units ?? {} },
      ]),
    ),
  };
}

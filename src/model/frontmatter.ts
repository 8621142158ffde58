/**
 * What an author may write at the head of a bulletin. Each field says in one sentence of either language what it is
 * for: editors show it, and so does this file. All values are text, in the author's own characters. Short forms and
 * objects mean the same.
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

const status = z.enum(statuses).meta({
  vi: 'Mức chắc chắn của số liệu: sơ bộ (provisional), đã điều chỉnh (revised) hoặc ước tính (estimated).',
  en: 'How sure the figures are.',
});

const note = z.string().meta({ vi: 'Ghi chú cho người đọc.', en: 'A remark for readers.' });

const source = z
  .strictObject({
    name: z.string().optional().meta({
      vi: 'Nơi đã đăng: tên tờ báo hoặc cơ quan.',
      en: 'Who published it: the name of a newspaper or an office.',
    }),
    url: linkText.optional().meta({ vi: 'Địa chỉ của bài gốc.', en: 'Its address.' }),
  })
  .meta({ vi: 'Nguồn: số liệu lấy từ đâu.', en: 'Where it was taken from.' });

const periodObject = z.strictObject({
  id: z.string().meta({
    vi: 'Mã của kỳ: “2022”, hoặc một tên riêng bắt đầu bằng năm.',
    en: '`2022`, or a word of your own that begins with the year.',
    examples: [2022, '2022-tet'],
  }),
  from: dayText.optional().meta({ vi: 'Ngày đầu tiên của kỳ.', en: 'First day.' }),
  to: dayText.optional().meta({ vi: 'Ngày cuối cùng của kỳ.', en: 'Last day.' }),
  name: z
    .string()
    .optional()
    .meta({ vi: 'Tên gọi của kỳ.', en: 'What people call it.', examples: ['Cao điểm Tết'] }),
});

const period = z.union([z.string(), periodObject]).meta({
  vi: 'Kỳ số liệu: năm, nửa năm (H1), quý (Q3), tháng, số tháng đầu năm (9M), nhiều năm, từ ngày đến ngày, hoặc một mục có mã và tên.',
  en: 'The time reported on: a year, a half (H1), a quarter (Q3), a month, the first months (9M), several years, from day to day, or an object with id and name.',
  examples: [
    2023,
    '2024-H1',
    '2024-Q3',
    '2024-05',
    '2024-9M',
    '2005..2023',
    '2021-04-23..2021-06-23',
    { id: '2022-tet', name: 'Cao điểm Tết' },
  ],
});

const versus = z.string().meta({
  vi: 'So với đâu: cùng kỳ năm trước (previous), kỳ liền trước (adjacent), chỉ tiêu (target), hoặc một kỳ như 2019.',
  en: 'What a change is measured from: `previous` (the same period a year before), `adjacent`, `target`, or a period such as `2019`.',
  examples: ['previous', 'adjacent', 'target', 2019],
});

const quote = z.string().meta({
  vi: 'Câu chữ trong bài có con số này; chỉ cần khi con số xuất hiện nhiều lần.',
  en: 'Words of this bulletin in which the figure stands; needed only where its number occurs more than once.',
});

const changeObject = z.strictObject({
  by: z.string().meta({ vi: 'Mức tăng giảm.', en: 'The change itself.', examples: [-43, '-9,9%', '<= -5%'] }),
  versus: versus.optional(),
  quote: quote.optional(),
});
const change = z.union([z.string(), changeObject]);

const statement = {
  value: z
    .string()
    .optional()
    .meta({
      vi: 'Số liệu. Có thể bỏ trống nếu chỉ nêu mức tăng giảm.',
      en: 'The figure. A change may stand without it.',
      examples: [391, '> 90%', 'ít nhất 5%', '331/391'],
    }),
  was: z.string().optional().meta({
    vi: 'Số của kỳ trước, đúng như bài nêu.',
    en: 'The earlier figure as the text states it.',
  }),
  change: z
    .union([change, z.array(change)])
    .optional()
    .meta({
      vi: 'Mức tăng giảm, một hoặc nhiều; giảm thì viết số âm. Thay đổi của tỷ lệ tính bằng điểm phần trăm.',
      en: "One change or several. A decrease is negative; a rate's change is in points.",
      examples: [-43, 'giảm ít nhất 5%', [-43, '-9,9%']],
    }),
  versus: versus.optional(),
  period: period.optional().meta({
    vi: 'Kỳ của số liệu này, nếu khác kỳ của bản tin.',
    en: "The period, where it is not the bulletin's own.",
  }),
  scope: z
    .string()
    .optional()
    .meta({
      vi: 'Số liệu chỉ nói về một nơi hoặc một phần.',
      en: 'A place or part that the figure is about.',
      examples: ['Hòa Bình'],
    }),
  agency: z.string().optional().meta({
    vi: 'Cơ quan mà số liệu nói về, nếu khác cơ quan của bản tin.',
    en: "The agency it is about, where it is not the bulletin's own.",
  }),
  status: status.optional(),
  quote: quote.optional(),
  note: note.optional(),
  source: source.optional(),
};

const statementObject = z.strictObject(statement);
const oneStatement = z.union([z.string(), statementObject]);
const statements = z.union([z.string(), statementObject, z.array(oneStatement)]);

const otherStatement = z.strictObject({
  label: z.string().meta({ vi: 'Tên của số liệu, viết bằng lời.', en: 'What is measured, in words.' }),
  unit: z.string().meta({
    vi: 'Đơn vị đo: một trong các mã ở measures trong site.yaml.',
    en: 'One of the measures of site.yaml.',
  }),
  ...statement,
});

const metrics = z
  .object({
    other: z.array(otherStatement).optional().meta({
      vi: 'Số liệu chưa có mã trong metrics.yaml: mỗi số có tên (label) và đơn vị (unit).',
      en: 'What metrics.yaml has no id for: each with a label and a unit.',
    }),
  })
  .catchall(statements);

const award = z.strictObject({
  honour: z.string().meta({ vi: 'Danh hiệu, hình thức khen thưởng.', en: 'The honour.', examples: ['Bằng khen'] }),
  granted_by: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .meta({
      vi: 'Ai trao tặng: một hoặc nhiều mã ở grantors trong site.yaml.',
      en: 'One of `grantors` in site.yaml, or a list of them.',
    }),
  recipient: z.string().optional().meta({
    vi: 'Ai được khen thưởng, nếu bài nêu tên.',
    en: 'Who received it, where one is named.',
  }),
  collectives: z.string().optional().meta({ vi: 'Bao nhiêu tập thể.', en: 'How many collectives.' }),
  individuals: z.string().optional().meta({ vi: 'Bao nhiêu cá nhân.', en: 'How many individuals.' }),
  combined: z.string().optional().meta({
    vi: 'Tập thể và cá nhân tính chung, khi bài không tách riêng.',
    en: 'Collectives and individuals together, where the text does not tell them apart.',
  }),
  occasions: flag.optional().meta({
    vi: 'true nếu đếm theo lượt, nên một người có thể được tính nhiều lần.',
    en: '`true` where occasions are counted (lượt), so that one recipient may count twice.',
  }),
  stage: z.enum(stages).optional().meta({
    vi: 'Đã được tặng trong kỳ (granted), được đề nghị (proposed) hay trao tại hội nghị (presented).',
    en: '`granted` in the period, `proposed` for it, or `presented` at the conference.',
  }),
  note: note.optional(),
  quote: quote.optional(),
});

const photo = z.strictObject({
  file: z.string().meta({ vi: 'Tệp ảnh đặt cạnh bản tin.', en: 'A file beside the bulletin.' }),
  alt: z.string().meta({
    vi: 'Ảnh cho thấy gì, viết cho người không nhìn thấy ảnh.',
    en: 'What the picture shows, for those who do not see it.',
  }),
  caption: z.string().optional().meta({ vi: 'Chú thích dưới ảnh.', en: 'The line under the picture.' }),
  credit: z.string().optional().meta({ vi: 'Người chụp hoặc nguồn ảnh.', en: 'Whose picture it is.' }),
});

const correction = z.strictObject({
  date: dateText.meta({ vi: 'Ngày đính chính.', en: 'When it was made.' }),
  kind: z.enum(['correction', 'revision']).optional().meta({
    vi: 'Sửa sai (correction) hay điều chỉnh theo số liệu mới hơn (revision).',
    en: '`correction` of a mistake, or `revision` by newer knowledge.',
  }),
  observation: z.string().optional().meta({
    vi: 'Số liệu được sửa: mã mà trang đặt cho nó, bỏ phần tên bản tin.',
    en: 'The figure corrected: the id that the site gives it, without the bulletin.',
  }),
  from: z.string().meta({ vi: 'Trước đây ghi gì.', en: 'What stood before.' }),
  to: z.string().meta({ vi: 'Nay ghi gì.', en: 'What stands now.' }),
  reason: z.string().meta({ vi: 'Vì sao.', en: 'Why.' }),
});

const notFigure = z.strictObject({
  text: z.string().meta({ vi: 'Câu chữ có con số đó.', en: 'The words with the number.' }),
  reason: z.string().meta({ vi: 'Vì sao đó không phải số liệu.', en: 'Why it is no figure.' }),
});

export const frontmatterSchema = z.strictObject({
  title: z.string().meta({ vi: 'Tên bản tin.', en: 'The headline.' }),
  agency: z
    .string()
    .meta({ vi: 'Cơ quan báo cáo: một mã trong agencies.yaml.', en: 'Who reports: an id of agencies.yaml.' }),
  period,
  kind: z.enum(kinds).optional().meta({
    vi: 'Bản tin nói về kết quả (results), chỉ tiêu (targets) hay thống kê nhiều năm (statistics); nếu không ghi thì suy từ nội dung.',
    en: 'What the bulletin is about; follows from its content where it is not said.',
  }),
  published: dateText
    .optional()
    .meta({ vi: 'Ngày đăng; có thể chỉ ghi tháng hoặc năm.', en: 'When it was published: a day, a month or a year.' }),
  held: dateText.optional().meta({ vi: 'Ngày tổ chức hội nghị.', en: 'When the conference was held.' }),
  author: z.string().optional().meta({ vi: 'Người viết.', en: 'Who wrote it.' }),
  source: source.optional(),
  lang: z.enum(['vi', 'en']).optional().meta({
    vi: 'Ngôn ngữ của bài, nếu khác ngôn ngữ đầu tiên của trang.',
    en: 'Language of the article, where it is not the first of the site.',
  }),
  status: status.optional(),
  draft: flag.optional().meta({
    vi: 'true: bản nháp, chưa đưa lên trang.',
    en: '`true` keeps the bulletin from the site.',
  }),
  embargo: z
    .string()
    .optional()
    .meta({
      vi: 'Chưa công bố trước lúc này: bản tin chưa lên trang cho đến khi xóa dòng này.',
      en: 'Not before this time: the bulletin is kept from the site until the line is removed.',
      examples: ['2023-01-20T08:00'],
    }),
  metrics: metrics.optional().meta({ vi: 'Kết quả, theo mã chỉ số.', en: 'Results by metric id.' }),
  targets: z.record(z.string(), metrics).optional().meta({
    vi: 'Chỉ tiêu: kỳ của chỉ tiêu, rồi mã chỉ số.',
    en: 'Targets: the period they are set for, then metric ids.',
  }),
  awards: z.array(award).optional().meta({ vi: 'Khen thưởng.', en: 'Awards.' }),
  photos: z.array(photo).optional().meta({ vi: 'Ảnh.', en: 'Pictures.' }),
  'not-a-figure': z.array(notFigure).optional().meta({
    vi: 'Những con số trong bài không phải số liệu, mỗi số kèm lý do.',
    en: 'Numbers of the article that are no figures, each with the reason.',
  }),
  corrections: z.array(correction).optional().meta({
    vi: 'Những chỗ đã sửa sau khi đăng; không bao giờ xóa dòng nào.',
    en: 'What was corrected after publication; entries are never removed.',
  }),
});

export type Frontmatter = z.output<typeof frontmatterSchema>;
export type WrittenStatement = z.output<typeof statementObject>;
export type WrittenPeriod = z.output<typeof period>;

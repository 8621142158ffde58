import { describe, expect, test } from 'vitest';
import { words } from '../../model/fictional.ts';
import { lighthouses } from '../../prose/fictional.ts';
import type { ProseReading } from '../../prose/reading.ts';
import { readArticle } from '../read-article.ts';
import { readManuscript } from '../read-manuscript.ts';
import { wordFile, wordParagraph, wordTable } from '../word-sample.ts';

type Rows = readonly (readonly string[])[];

async function readTable(
  rows: Rows,
  title = 'Hải đăng Đảo Hải Âu tổng kết năm 2023',
  below = '',
): Promise<ProseReading> {
  const file = wordFile(wordParagraph(title) + wordTable(rows) + (below === '' ? '' : wordParagraph(below)));
  return readArticle(await readManuscript('bai.docx', file), lighthouses);
}

/** One figure a line: `groundings 2022 baseline eq 434`. */
function saidIn({ figures }: ProseReading): string[] {
  return figures.map(({ metric, label, period, role, figure, changes, quote }) =>
    [
      metric ?? label,
      period,
      role,
      figure && words(figure),
      ...changes.map((change) => `| ${words(change.figure)} ${change.unit}`),
      `«${quote}»`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('tables of figures', () => {
  test.each<[string, Rows, string[]]>([
    [
      'metrics by year',
      [
        ['Nội dung', 'Năm 2022', 'Năm 2023'],
        ['Vụ tàu mắc cạn', '434', '391'],
        ['Số vụ buôn lậu', '7', '1.204'],
      ],
      [
        'groundings 2022 baseline eq 434 «434»',
        'groundings result eq 391 «391»',
        'smuggling 2022 baseline eq 7 «7»',
        'smuggling result eq 1204 «1.204»',
      ],
    ],
    [
      'years alone, with numbers of rows and units in a column',
      [
        ['TT', 'Chỉ tiêu', 'ĐVT', '2021', '2022', '2023'],
        ['1', 'Tàu mắc cạn', 'vụ', '450', '434', '391'],
        ['2', 'Tỷ lệ cứu hộ tàu mắc cạn', '%', '80', '84,5', '86'],
        ['3', 'Dầu thắp đèn', 'tấn', '2', '3', '3,5'],
      ],
      [
        'groundings 2021 baseline eq 450 «450»',
        'groundings 2022 baseline eq 434 «434»',
        'groundings result eq 391 «391»',
        'freeing-rate 2021 baseline eq 80 «80»',
        'freeing-rate 2022 baseline eq 84.5 «84,5»',
        'freeing-rate result eq 86 «86»',
        'oil-burnt 2021 baseline eq 2000 «2»',
        'oil-burnt 2022 baseline eq 3000 «3»',
        'oil-burnt result eq 3500 «3,5»',
      ],
    ],
    [
      'what was done beside the year before and the change',
      [
        ['Nội dung', 'Thực hiện', 'Cùng kỳ', 'So với cùng kỳ (%)'],
        ['Số vụ tàu mắc cạn', '391', '434', '-9,9'],
        ['Số vụ buôn lậu', '8', '7', '14,3'],
      ],
      [
        'groundings result eq 391 | eq -9.9 percent «391»',
        'groundings 2022 baseline eq 434 «434»',
        'smuggling result eq 8 | eq 14.3 percent «8»',
        'smuggling 2022 baseline eq 7 «7»',
      ],
    ],
    [
      'a change that says its direction, and one that nothing says it of',
      [
        ['Nội dung', 'Năm 2023', 'Tăng/giảm'],
        ['Số vụ tàu mắc cạn', '391', 'giảm 43'],
        ['Số vụ buôn lậu', '8', '1'],
      ],
      ['groundings result eq 391 | eq -43 absolute «391»', 'smuggling result eq 8 «8»'],
    ],
    [
      'changes without a sign, where the levels make them',
      [
        ['Nội dung', 'Năm 2022', 'Năm 2023', 'Tăng, giảm'],
        ['Số vụ tàu mắc cạn', '434', '391', '43'],
        ['Số vụ buôn lậu', '7', '8', '14'],
      ],
      [
        'groundings 2022 baseline eq 434 «434»',
        'groundings result eq 391 | eq -43 absolute «391»',
        'smuggling 2022 baseline eq 7 «7»',
        'smuggling result eq 8 «8»',
      ],
    ],
    [
      'aims',
      [
        ['Nội dung', 'Kết quả', 'Chỉ tiêu 2024'],
        ['Tỷ lệ cứu hộ', '86%', 'trên 90%'],
      ],
      ['freeing-rate result eq 86 «86%»', 'freeing-rate 2024 target gt 90 «trên 90%»'],
    ],
    [
      'parts of a row, under a heading of two lines',
      [
        ['Nội dung', 'Số liệu', ''],
        ['', '2022', '2023'],
        ['1. Tàu mắc cạn (vụ)', '434', '391'],
        ['- Số người chết', '12', '9'],
        ['- Số người bị thương', '20', '31'],
      ],
      [
        'groundings 2022 baseline eq 434 «434»',
        'groundings result eq 391 «391»',
        'groundings-deaths 2022 baseline eq 12 «12»',
        'groundings-deaths result eq 9 «9»',
        'groundings-injuries 2022 baseline eq 20 «20»',
        'groundings-injuries result eq 31 «31»',
      ],
    ],
    [
      'kinds of things, and how many of what',
      [
        ['Loại vi phạm', 'Số vụ', 'Số người'],
        ['Buôn lậu đường biển', '12', '66'],
        ['Thả lưới ban đêm', '3', '4'],
      ],
      [
        'smuggling result eq 12 «12»',
        'smugglers result eq 66 «66»',
        'Thả lưới ban đêm (số vụ) result eq 3 «3»',
        'Thả lưới ban đêm (số người) result eq 4 «4»',
      ],
    ],
    [
      'places and months are no metrics, and other columns no periods',
      [
        ['Xã', 'Năm 2022', 'Năm 2023'],
        ['Đảo Đông', '4', '6'],
      ],
      [],
    ],
    [
      'what nobody knows',
      [
        ['Nội dung', 'Hải đăng Bắc', 'Hải đăng Nam'],
        ['Số vụ tàu mắc cạn', '4', '6'],
      ],
      [],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(saidIn(await readTable(rows))).toEqual(expected);
  });

  test('a year says nothing of half of it', async () => {
    const rows = [
      ['Nội dung', '6 tháng đầu năm 2023', '6 tháng đầu năm 2024', 'Năm 2023'],
      ['Số vụ tàu mắc cạn', '200', '180', '391'],
    ];
    const reading = await readTable(rows, 'Hải đăng Đảo Hải Âu sơ kết 6 tháng đầu năm 2024');
    expect(saidIn(reading)).toEqual(['groundings 2023-H1 baseline eq 200 «200»', 'groundings result eq 180 «180»']);
    expect(reading.unexplained.map(({ quote }) => quote)).toEqual(['391']);
  });

  test('what a sentence says as well stands once, with the change that only the table has', async () => {
    const rows = [
      ['Nội dung', 'Năm 2022', 'Năm 2023', 'So với cùng kỳ'],
      ['Số vụ tàu mắc cạn', '434', '391', '-9,9%'],
    ];
    const reading = await readTable(rows, undefined, 'Năm 2023, xảy ra 391 vụ mắc cạn.');
    expect(saidIn(reading)).toEqual([
      'groundings 2022 baseline eq 434 «434»',
      'groundings result eq 391 | eq -9.9 percent «391 vụ mắc cạn»',
    ]);
    expect(reading.coverage).toBe(1);
  });

  test('each number has the place of its cell, and none is left over', async () => {
    const file = wordFile(
      wordParagraph('Hải đăng tổng kết năm 2023') +
        wordTable([
          ['STT', 'Nội dung', '2022', '2023'],
          ['1', 'Số vụ tàu mắc cạn', '391', '391'],
        ]),
    );
    const manuscript = await readManuscript('bai.docx', file);
    const { figures, unexplained, distractors } = readArticle(manuscript, lighthouses);
    const { text } = manuscript;
    expect(figures.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
      [text.indexOf('391'), '391'],
      [text.lastIndexOf('391'), '391'],
    ]);
    expect(unexplained).toEqual([]);
    expect(distractors.map(({ reason }) => reason)).toContain('enumeration');
  });
});

test('a table of honours', async () => {
  const { awards, figures, unexplained } = await readTable([
    ['Hình thức khen thưởng', 'Tập thể', 'Cá nhân'],
    ['Bằng khen của Bộ Hàng hải', '7', '25'],
    ['Giấy khen của Hội gác đèn', '12', '0'],
  ]);
  expect(awards).toMatchObject([
    {
      honour: 'Bằng khen của Bộ Hàng hải',
      grantedBy: ['admiralty'],
      collectives: { value: '7' },
      individuals: { value: '25' },
      quote: 'Bằng khen của Bộ Hàng hải | 7 | 25',
    },
    { honour: 'Giấy khen của Hội gác đèn', grantedBy: ['guild'], collectives: { value: '12' } },
  ]);
  expect([figures, unexplained]).toEqual([[], []]);
});

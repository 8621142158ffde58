/** What the check says of one figure of a head and one sentence of its article. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBulletinFile, readVocabulary, vocabularyFiles } from '../content.ts';
import { examine } from '../examine.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

const vocabulary = readVocabulary(
  vocabularyFiles.map((path) => ({ path, bytes: readFileSync(`fixtures/audit/${path}`) })),
).vocabulary as Vocabulary;

function found(
  head: string,
  article: string,
  period = '2023',
  title = `Kết quả năm ${period}`,
  agency = 'thu-vien-thi-tran-mau',
): string[] {
  const text = `---\ntitle: "${title}"\nagency: ${agency}\nperiod: ${period}\n${head}\n---\n\n${article}\n`;
  const path = `bulletins/${period.slice(0, 4)}/thu.md`;
  const { problems } = examine(vocabulary, [readBulletinFile({ path, bytes: Buffer.from(text) }, vocabulary)]);
  return problems.map(({ severity, detail }) => `${severity} ${detail.code}`);
}

const metrics = (...lines: string[]): string => ['metrics:', ...lines.map((line) => `  ${line}`)].join('\n');

describe('what a number counts', () => {
  test.each([
    ['giay-thu-gom: "2,5 kg"', 'Thư viện thu gom 2,5 gam giấy cũ.', ['error measure-otherwise']],
    ['giay-thu-gom: "500 g"', 'Thư viện thu gom 500 kg giấy cũ.', ['error measure-otherwise']],
    ['giay-thu-gom: "2 tấn"', 'Thư viện thu gom 2 kg giấy cũ.', ['error measure-otherwise']],
    ['giay-thu-gom: "500 g"', 'Thư viện thu gom 500 gam giấy cũ.', []],
    ['giay-thu-gom: "2.5 tấn"', 'Thư viện thu gom 2.500 kg giấy cũ.', []],
    ['tien-phat: 25', 'Có 25 người nộp phạt.', ['error measure-otherwise', 'warning number-unclaimed']],
    ['tien-phat: "2,5 triệu đồng"', 'Tiền phạt trả sách muộn là 2,5 triệu đồng.', []],
    ['ban-doc-moi: 50', 'Số sách bị hỏng là 50.', ['warning metric-otherwise']],
    ['sach-hong: 50', 'Số sách bị hỏng là 50.', []],
  ])('%s beside “%s”', (line, article, expected) => {
    expect(found(metrics(line), article)).toEqual(expected);
  });

  test('one number is not three metrics at once', () => {
    const head = metrics('ban-doc-moi: 50', 'nguoi-nghe: 50');
    expect(found(head, 'Thư viện có 50 người làm thẻ mới.')).toEqual(['warning metric-otherwise']);
  });

  test('two metrics may have the same number', () => {
    const head = metrics('ban-doc-moi: 50', 'nguoi-nghe: 50');
    expect(found(head, 'Thư viện có 50 người làm thẻ mới và 50 người nghe nói chuyện.')).toEqual([]);
  });

  test('what the next number counts is not what this one counts', () => {
    const head = metrics('nguoi-nghe: 18', 'ban-doc-moi: 7');
    expect(found(head, 'Có 18 khán giả và 7 người làm thẻ mới.')).toEqual([]);
  });

  test('two that have changed places are both doubted', () => {
    const head = metrics('ban-doc-moi: 50', 'nguoi-nghe: 61');
    const article = 'Thư viện có 61 người làm thẻ mới. Có 50 người nghe nói chuyện.';
    expect(found(head, article)).toHaveLength(2);
  });
});

describe('a role, a period, what is compared with', () => {
  const rate = (year: number): string => `targets:\n  ${year}:\n    ty-le-dung-han: "> 90%"`;
  const others = metrics('luot-muon: 812');
  test.each([
    [
      metrics('luot-muon: 812', 'ty-le-dung-han: "> 90%"'),
      'Thư viện có 812 lượt mượn sách. Năm 2024, thư viện phấn đấu tỷ lệ trả sách đúng hạn đạt trên 90%.',
      ['warning result-is-target'],
    ],
    [
      `${others}\n${rate(2024)}`,
      'Thư viện có 812 lượt mượn sách. Năm 2024, thư viện phấn đấu tỷ lệ trả sách đúng hạn đạt trên 90%.',
      [],
    ],
    [
      `${others}\n${rate(2025)}`,
      'Thư viện có 812 lượt mượn sách. Năm 2024, thư viện phấn đấu tỷ lệ trả sách đúng hạn đạt trên 90%.',
      ['warning period-otherwise'],
    ],
    [
      `${others}\n${rate(2024)}`,
      'Thư viện có 812 lượt mượn sách, tỷ lệ trả sách đúng hạn đạt trên 90%.',
      ['warning target-is-result'],
    ],
    [
      metrics('luot-muon: { value: 812, change: -88, versus: 2020 }'),
      'Có 812 lượt mượn sách, giảm 88 lượt so với năm 2021.',
      ['warning versus-otherwise'],
    ],
    [metrics('luot-muon: { value: 812, change: -88 }'), 'Có 812 lượt mượn sách, giảm 88 lượt so với năm 2022.', []],
    [
      metrics('luot-muon: { value: 60, was: 64 }'),
      'Có 64 lượt mượn sách. Năm 2022, có 60 lượt mượn sách.',
      ['warning period-otherwise'],
    ],
    [
      metrics('luot-muon: { value: 60, was: 64 }'),
      'Có 64 lượt mượn sách, tăng so với 60 lượt của năm 2022.',
      ['warning period-otherwise'],
    ],
    [metrics('luot-muon: { value: 64, was: 60 }'), 'Có 64 lượt mượn sách, tăng so với 60 lượt của năm 2022.', []],
    [
      metrics('luot-muon: { value: 60, was: 64 }'),
      '| Chỉ số | 2022 | 2023 |\n|---|---|---|\n| Lượt mượn sách | 60 | 64 |',
      ['warning period-otherwise', 'warning period-otherwise'],
    ],
    [
      metrics('luot-muon: { value: 64, was: 60 }'),
      '| Chỉ số | 2022 | 2023 |\n|---|---|---|\n| Lượt mượn sách | 60 | 64 |',
      [],
    ],
    [metrics('luot-muon: 50'), 'Lượt mượn sách tăng 50 lượt.', ['error level-is-change']],
    [metrics('luot-muon: { change: +50 }'), 'Thư viện có 50 lượt mượn sách.', ['error change-is-level']],
    [metrics('luot-muon: { change: -8% }'), '| Chỉ số | Tăng, giảm |\n|---|---|\n| Lượt mượn sách | -8% |', []],
    [metrics('luot-muon: { change: -8% }'), 'Lượt mượn sách ở mức thấp, giảm là 8% so với năm trước.', []],
  ])('%s beside “%s”', (head, article, expected) => {
    expect(found(head, article)).toEqual(expected);
  });
});

describe('which way a change goes, wherever its word stands', () => {
  test.each([
    ['-3', 'Tỷ lệ trả sách đúng hạn vượt chỉ tiêu Hội đồng giao 3 điểm phần trăm.', ['error direction-otherwise']],
    ['+3', 'Tỷ lệ trả sách đúng hạn vượt chỉ tiêu Hội đồng giao 3 điểm phần trăm.', []],
    ['+3', 'Tỷ lệ trả sách đúng hạn thấp hơn chỉ tiêu 3 điểm phần trăm.', ['error direction-otherwise']],
    ['+3', 'Tỷ lệ trả sách đúng hạn thấp hơn chỉ tiêu được giao 3 điểm phần trăm.', ['error direction-otherwise']],
    ['-3', 'Tỷ lệ trả sách đúng hạn thấp hơn chỉ tiêu được giao 3 điểm phần trăm.', []],
  ])('%s beside “%s”', (change, article, expected) => {
    expect(found(metrics(`ty-le-dung-han: { change: ${change}, versus: target }`), article)).toEqual(expected);
  });
});

describe('another number of the article is no excuse', () => {
  test.each([
    [
      metrics('ban-doc-moi: { change: +5 }', 'nguoi-nghe: { change: +5 }'),
      'Số người làm thẻ mới giảm 5 người. Số người nghe nói chuyện tăng 5 người.',
      ['warning direction-otherwise'],
    ],
    [
      metrics('ty-le-dung-han: 90%', 'ty-le-sua-sach: 90%'),
      'Tỷ lệ trả sách đúng hạn đạt trên 90%. Tỷ lệ sửa sách đạt 90%.',
      ['warning bound-otherwise'],
    ],
    [
      metrics('ty-le-dung-han: "> 90%"', 'ty-le-sua-sach: 90%'),
      'Tỷ lệ trả sách đúng hạn đạt trên 90%. Tỷ lệ sửa sách đạt 90%.',
      [],
    ],
  ])('%s beside “%s”', (head, article, expected) => {
    expect(found(head, article)).toEqual(expected);
  });
});

describe('nothing', () => {
  test.each([
    ['sach-hong: 0', 'Trong kỳ, thư viện có 3 cuốn sách bị hỏng.', ['error article-says-otherwise']],
    ['sach-hong: 0', 'Trong kỳ, không có cuốn sách nào bị hỏng.', []],
    ['sach-hong: 3', 'Trong kỳ, không có cuốn sách nào bị hỏng.', ['error figure-not-in-article']],
    ['sach-hong: { value: 0, quote: "không có cuốn sách nào" }', 'Trong kỳ, không có cuốn sách nào bị hỏng.', []],
  ])('%s beside “%s”', (line, article, expected) => {
    expect(found(metrics(line), article)).toEqual(expected);
  });
});

describe('a quote', () => {
  const article = 'Tỷ lệ trả sách đúng hạn đạt trên 90%. Tỷ lệ sửa sách đạt 90%. Có 12 cuốn sách bị hỏng, giảm 5 cuốn.';
  const others = ['ty-le-sua-sach: 90%', 'sach-hong: { value: 12, change: -5 }'];
  test.each([
    ['ty-le-dung-han: { value: 90%, quote: "đúng hạn đạt trên 90%" }', ['error bound-otherwise']],
    ['ty-le-dung-han: { value: "> 90%", quote: "đúng hạn đạt trên 90%" }', []],
    [
      'ty-le-dung-han: { value: 95%, quote: "tỷ lệ" }',
      ['error article-says-otherwise', 'warning quote-not-in-article'],
    ],
    ['ty-le-dung-han: { value: 95%, quote: "Tỷ lệ trả sách đúng hạn" }', ['error article-says-otherwise']],
    ['luot-muon: { value: 40, quote: "Tỷ lệ trả sách" }', ['warning figure-not-in-quote']],
    ['ty-le-dung-han: { value: "< 90%", quote: "Tỷ lệ trả sách đúng hạn" }', ['error bound-otherwise']],
    ['sach-da-sua: { change: { by: +5, quote: "giảm 5 cuốn" } }', ['error direction-otherwise']],
  ])('%s', (line, expected) => {
    const codes = found(metrics(line, ...others), article).filter((code) => !code.endsWith('number-unclaimed'));
    expect(codes).toEqual(expected);
  });
});

describe('honours', () => {
  const given = (counts: string): string =>
    `metrics:\n  luot-muon: 5\nawards:\n  - { honour: "Giấy khen", granted_by: hoi-doc-sach, ${counts} }`;
  const others = 'Thư viện có 5 lượt mượn sách.';
  /** What is wrong in the head, and what the article has in its place. */
  const otherCount = ['error figure-not-in-article', 'warning award-unclaimed'];
  test.each([
    ['collectives: 3, individuals: 12', 'Hội Đọc sách Mẫu tặng Giấy khen cho ba tập thể và mười hai cá nhân.', []],
    ['collectives: 4', 'Hội Đọc sách Mẫu tặng Giấy khen cho ba tập thể.', otherCount],
    ['collectives: 4', 'Hội Đọc sách Mẫu tặng Giấy khen cho 3 tập thể.', otherCount],
    ['collectives: 6', 'Hội Đọc sách Mẫu tặng Giấy khen cho 6 tập thể.', []],
    ['individuals: 6', 'Hội Đọc sách Mẫu tặng Giấy khen cho 6 tập thể.', ['error award-recipients-otherwise']],
    ['combined: 6', 'Hội Đọc sách Mẫu tặng Giấy khen cho 6 tập thể, cá nhân.', []],
  ])('%s beside “%s”', (counts, article, expected) => {
    expect(found(given(counts), `${others} ${article}`)).toEqual(expected);
  });

  test('one that is left out is not the number of something else', () => {
    const article = `${others} Hội Đọc sách Mẫu tặng Giấy khen cho 5 tập thể.`;
    expect(found(metrics('luot-muon: 5'), article)).toEqual(['warning award-unclaimed']);
  });
});

describe('a head with an error', () => {
  test('is held against its article all the same', () => {
    const head = metrics('luot-muon: 18', 'ban-doc-moi: 3.264', 'sach-hongg: 12');
    const article = 'Thư viện có 81 lượt mượn sách, 3.264 người làm thẻ mới và 12 cuốn sách bị hỏng.';
    expect(found(head, article)).toEqual(['error article-says-otherwise', 'error figure', 'error unknown-metric']);
  });

  test('hides no dead link, and neither does a link with an error', () => {
    const article =
      'Có 18 lượt mượn sách. Xem [một](javascript:alert), [hai](/agencies/khong-co/) và [ba](/metrics/khong-co/).';
    expect(found(metrics('luot-muon: 18'), article)).toEqual([
      'error unsafe-link',
      'error link-dead',
      'error link-dead',
    ]);
  });
});

describe('a comma or a point', () => {
  test.each([
    ['ban-doc-moi: 1064', 'Thư viện có 1,064 người làm thẻ mới.', ['warning separator-misleads']],
    ['ban-doc-moi: 1064', 'Thư viện có 1.064 người làm thẻ mới.', []],
    ['tien-phat: "1,064 tỷ đồng"', 'Tiền phạt trả sách muộn là 1,064 tỷ đồng.', []],
    ['giay-thu-gom: "2,125 kg"', 'Thư viện thu gom 2,125 kg giấy cũ.', []],
    ['giay-thu-gom: "2125 kg"', 'Thư viện thu gom 2.125 kg giấy cũ.', []],
  ])('%s beside “%s”', (line, article, expected) => {
    expect(found(metrics(line), article)).toEqual(expected);
  });

  test('a point that is meant for a comma', () => {
    expect(found(metrics('giay-thu-gom: "2,125 kg"'), 'Thư viện thu gom 2.125 kg giấy cũ.')).toContain(
      'warning separator-misleads',
    );
  });
});

describe('whose report of which period', () => {
  const own = 'Thư viện thị trấn Mẫu';
  test.each([
    [`${own}: kết quả năm 2023`, `Năm 2022, có 18 lượt mượn sách.`, ['warning period-otherwise']],
    [`${own}: kết quả năm 2022`, 'Có 18 lượt mượn sách.', ['warning title-period-otherwise']],
    [`${own}: kết quả 6 tháng đầu năm 2023`, 'Có 18 lượt mượn sách.', ['warning title-period-otherwise']],
    [own, 'Năm 2022, thư viện hoạt động đều. Có 18 lượt mượn sách.', ['warning title-period-otherwise']],
    [own, 'Năm 2023, thư viện hoạt động đều hơn so với năm 2021. Có 18 lượt mượn sách.', []],
    ['Thư viện xã Ví Dụ tổng kết năm 2023', 'Có 18 lượt mượn sách.', ['warning agency-otherwise']],
    [`${own} và Thư viện xã Ví Dụ năm 2023`, 'Có 18 lượt mượn sách.', []],
    ['Tổng kết năm 2023', 'Thư viện xã Ví Dụ có 18 lượt mượn sách.', ['warning agency-otherwise']],
    ['Tổng kết năm 2023', `Thư viện xã Ví Dụ góp sức. ${own} có 18 lượt mượn sách.`, []],
  ])('“%s” above “%s”', (title, article, expected) => {
    expect(found(metrics('luot-muon: 18'), article, '2023', title)).toEqual(expected);
  });
});

describe('a direction without a number', () => {
  test.each([
    ['Số sách bị hỏng giảm so với năm trước.', []],
    ['Sách bị hỏng không nhiều. Con số này giảm so với năm trước.', []],
    ['Số sách bị hỏng không giảm.', ['warning direction-otherwise']],
    ['Số sách bị hỏng tăng.', ['warning direction-otherwise']],
    ['Số lượt mượn sách giảm.', ['warning direction-not-in-article']],
  ])('“%s”', (article, expected) => {
    expect(found(metrics('sach-hong: { change: giảm }'), article)).toEqual(expected);
  });
});

describe('a calendar', () => {
  const head = 'awards:\n  - { honour: "Giấy khen", collectives: 6 }';
  const article = 'Hội Đọc sách Mẫu tặng Giấy khen cho 6 tập thể.';
  const agency = 'tram-sach-ben-do';
  test('holds for a bulletin of honours alone', () => {
    expect(found(`published: 2023-01-05\n${head}`, article)).toEqual(['warning published-early']);
    expect(found(`published: 2023-11-22\n${head}`, article)).toEqual([]);
    expect(found(head, article, '2024', 'Khen thưởng', agency)).toEqual(['error agency-ended']);
  });

  test('holds for what is aimed at after the end of an agency', () => {
    const targets = (year: number): string => `targets:\n  ${year}:\n    ty-le-dung-han: 90%`;
    const aim = (year: number): string => `Năm ${year}, phấn đấu tỷ lệ trả sách đúng hạn đạt 90%.`;
    expect(found(targets(2024), aim(2024), '2022', 'Chỉ tiêu', agency)).toEqual(['warning agency-ended']);
    expect(found(targets(2023), aim(2023), '2022', 'Chỉ tiêu', agency)).toEqual([]);
  });
});

describe('a title that rounds', () => {
  test.each([
    ['Hơn 1.000 người làm thẻ trong năm 2023', []],
    ['Gần 1.000 người làm thẻ trong năm 2023', ['warning headline-bound']],
    ['Hơn 900 người làm thẻ trong năm 2023', ['warning number-unclaimed']],
  ])('%s', (title, expected) => {
    expect(found(metrics('ban-doc-moi: 1064'), 'Thư viện có 1.064 người làm thẻ mới.', '2023', title)).toEqual(
      expected,
    );
  });
});

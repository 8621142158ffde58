import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary, vocabularyFiles } from '../content.ts';
import { figuresIn } from './fictional.ts';
import { readProse } from './read.ts';

const { vocabulary } = readVocabulary(
  vocabularyFiles.map((path) => ({ path, bytes: new Uint8Array(readFileSync(join('content', path))) })),
);

function read(body: string): string[] {
  if (!vocabulary) throw new Error('no vocabulary');
  return figuresIn(readProse(`Công an huyện Mẫu tổng kết năm 2023\n\n${body}`, vocabulary));
}

/** Sentences of an invented district, through the published vocabulary. */
describe('what a number is about, where its own words do not say it', () => {
  it.each<[string, string[]]>([
    // "Cờ bạc" is no honour.
    [
      'Bắt và xử lý hơn 210 vụ, gần 900 người phạm tội về cờ bạc.',
      ['gambling-cases gt 210', 'gambling-suspects approx 900'],
    ],
    // The clause, the sentence or the paragraph before.
    [
      'Phạm pháp hình sự tiếp tục được kiềm chế; ghi nhận xảy ra 52 vụ, so với cùng kỳ giảm 3 vụ.',
      ['criminal-cases eq 52 | eq -3 absolute'],
    ],
    [
      'Công an huyện triệt phá 18 vụ với 26 đối tượng mua bán trái phép chất ma túy.\n\nTrong đó, khởi tố 15 vụ, 20 bị can.',
      ['drug-cases eq 18', 'drug-suspects eq 26', 'drug-cases-prosecuted eq 15', 'drug-suspects-prosecuted eq 20'],
    ],
    [
      'Khởi tố mới 31 vụ, 77 bị can. Trong đó, 7 vụ, 12 bị can về tội phạm ma túy.',
      [
        'cases-prosecuted eq 31',
        'accused-prosecuted eq 77',
        'drug-cases-prosecuted eq 7',
        'drug-suspects-prosecuted eq 12',
      ],
    ],
    [
      'Trong đó, năm 2022, tòa án thụ lý 60 vụ việc, đã giải quyết 54 vụ việc, đạt tỷ lệ 90%.',
      [
        'court-cases-accepted baseline 2022 eq 60',
        'court-cases-resolved baseline 2022 eq 54',
        'court-resolution-rate baseline 2022 eq 90',
      ],
    ],
    // What follows, where it is said of several.
    [
      'Phát hiện 15 vụ với 22 đối tượng liên quan đến chất ma túy; 45 vụ với 61 đối tượng vi phạm pháp luật liên quan đến cờ bạc.',
      ['drug-cases eq 15', 'drug-suspects eq 22', 'gambling-cases eq 45', 'gambling-suspects eq 61'],
    ],
    [
      'Phát hiện 28 vụ/48 cá nhân, 1 tổ chức vi phạm về trật tự quản lý kinh tế.',
      ['economic-cases eq 28', 'economic-suspects eq 48', 'other (Tổ chức vi phạm về trật tự quản lý kinh tế) eq 1'],
    ],
    [
      'Bắt quả tang 3 vụ (gồm 4 đối tượng) tàng trữ, mua bán trái phép chất ma túy.',
      ['drug-cases eq 3', 'drug-suspects eq 4'],
    ],
    [
      'Thu giữ 5,62 kg và hơn 1.200 viên ma túy tổng hợp.',
      ['synthetic-drug-weight-seized eq 5.62', 'synthetic-drug-pills-seized gt 1200'],
    ],
    // What was seized tells what those who were caught did.
    [
      'Bắt 11 vụ, 17 đối tượng, thu giữ 14,4 gam ma túy tổng hợp.',
      ['drug-cases eq 11', 'drug-suspects eq 17', 'synthetic-drug-weight-seized eq 0.0144'],
    ],
    // A list whose items say wholly what they are about, and a cause, which says nothing of what is counted.
    [
      'Đã xử lý 54 vụ phạm tội (trong đó, tội phạm kinh tế: 8 vụ; tội phạm tham nhũng, chức vụ: 2 vụ; tội phạm về môi trường: 12 vụ).',
      ['other (Vụ phạm tội) eq 54', 'economic-cases eq 8', 'corruption-cases eq 2', 'environment-cases eq 12'],
    ],
    [
      'Xảy ra 45 vụ cháy, trong đó: do sự cố điện 29 vụ; do tai nạn giao thông 3 vụ.',
      ['fires eq 45', 'other (Do sự cố điện) eq 29', 'other (Do tai nạn giao thông) eq 3'],
    ],
    // Those who belong to what is no metric are no metric either; a fine goes with what was fined.
    [
      'Phát hiện 62 vụ buôn lậu. Lực lượng chức năng xử lý hình sự 2 vụ/1 đối tượng.',
      ['smuggling-cases eq 62', 'other (Xử lý hình sự) eq 2', 'other (Xử lý hình sự đối tượng) eq 1'],
    ],
    [
      'Xử phạt 797 trường hợp vi phạm trật tự an toàn giao thông với tổng số tiền hơn 1,8 tỷ đồng.',
      ['traffic-violations-handled eq 797', 'fines gt 1800000000'],
    ],
    // The parts of what was done, over several sentences.
    [
      'Khởi tố 41 vụ, 90 bị can. Trong đó, tội phạm ma túy 19 vụ, 26 bị can.',
      [
        'cases-prosecuted eq 41',
        'accused-prosecuted eq 90',
        'drug-cases-prosecuted eq 19',
        'drug-suspects-prosecuted eq 26',
      ],
    ],
    [
      'Xảy ra 15 vụ tai nạn giao thông, làm chết 7 người; 3 vụ cháy tại 2 xã.',
      ['traffic-accidents eq 15', 'traffic-deaths eq 7', 'fires eq 3'],
    ],
    // A deed right behind the unit is done to the next number.
    ['Khám phá 61 vụ bắt 75 đối tượng phạm tội về ma túy.', ['drug-cases eq 61', 'drug-suspects eq 75']],
    // A dash between two things is no range; a stroke before "so với cùng kỳ" no part of a whole.
    [
      'Đã điều tra, khám phá 50 vụ - 89 đối tượng phạm tội về trật tự xã hội.',
      ['criminal-cases-solved eq 50', 'suspects eq 89'],
    ],
    [
      'Toàn huyện xảy ra 85/114 vụ phạm pháp hình sự so với cùng kỳ, giảm 25,43%.',
      ['criminal-cases eq 85 | eq -25.43 percent', 'criminal-cases baseline eq 114'],
    ],
    // What those involved did narrows their cases down.
    [
      'Phát hiện 40 vụ phạm tội về tham nhũng, trong đó khởi tố 3 vụ, 17 bị can nhận hối lộ.',
      ['corruption-cases eq 40', 'other (Vụ nhận hối lộ) eq 3', 'other (Bị can nhận hối lộ) eq 17'],
    ],
    // Amounts behind "là", told again in words, grouped by a space.
    ['Số người chết vì tai nạn giao thông là 21, giảm 5 người.', ['traffic-deaths eq 21 | eq -5 absolute']],
    ['Trong năm có 05 (năm) vụ giết người.', ['murder-cases eq 5']],
    ['Lực lượng chức năng bắt 12 500 đối tượng truy nã.', ['fugitives-caught eq 12500']],
    // A fraction of something counts nothing.
    ['Phạm pháp hình sự giảm 1/3.', []],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe('what rises or falls, and from what', () => {
  it.each<[string, string[]]>([
    [
      'Số vụ phạm pháp hình sự giảm 36,5% so với tháng liền kề và giảm 25% so với cùng kỳ.',
      ['criminal-cases | eq -36.5 percent adjacent | eq -25 percent'],
    ],
    [
      'Giết người giảm 36%, cố ý gây thương tích giảm 19%; so với năm 2021, giết người giảm 20%.',
      ['murder-cases | eq -36 percent | eq -20 percent other 2021', 'assault-cases | eq -19 percent'],
    ],
    [
      'Giết người giảm 36%, lừa đảo chiếm đoạt tài sản giảm 17%.',
      ['murder-cases | eq -36 percent', 'other (Lừa đảo chiếm đoạt tài sản) | eq -17 percent'],
    ],
    // A verb whose object stands between it and the number.
    [
      'Năm 2024, phấn đấu kéo giảm tội phạm về trật tự xã hội ít nhất 5%. Tỷ lệ điều tra, khám phá án đạt trên 80%.',
      ['criminal-cases target 2024 | le -5 percent', 'clearance-rate target gt 80'],
    ],
    [
      'Phấn đấu giảm tai nạn giao thông từ 5 - 10% trên cả 3 tiêu chí về số vụ, số người chết, số người bị thương.',
      [
        'traffic-accidents target | range -10 -5 percent',
        'traffic-deaths target | range -10 -5 percent',
        'traffic-injuries target | range -10 -5 percent',
      ],
    ],
    // The same deed; the same measure; in brackets; "this number".
    [
      'Tòa án đã thụ lý 49 vụ việc, đã giải quyết 35 vụ việc; so với năm 2022, số thụ lý tăng 9 vụ, số giải quyết tăng 3 vụ.',
      ['court-cases-accepted eq 49 | eq 9 absolute 2022', 'court-cases-resolved eq 35 | eq 3 absolute 2022'],
    ],
    [
      'Phát hiện 222 vụ, 437 đối tượng phạm tội về tham nhũng, chức vụ (giảm 12% số vụ và 20% số đối tượng).',
      ['corruption-cases eq 222 | eq -12 percent', 'corruption-suspects eq 437 | eq -20 percent'],
    ],
    [
      'Xảy ra 12 vụ tai nạn giao thông (-3), làm chết 5 người (+2).',
      ['traffic-accidents eq 12 | eq -3 absolute', 'traffic-deaths eq 5 | eq 2 absolute'],
    ],
    [
      'Xảy ra 150 vụ tai nạn giao thông, tăng 59,5% (56 vụ) so với cùng kỳ.',
      ['traffic-accidents eq 150 | eq 59.5 percent | eq 56 absolute'],
    ],
    [
      'Phát hiện 142 vụ phạm tội về kinh tế; xử lý hành chính 72 vụ. Con số này ít hơn 11% so với cùng kỳ.',
      ['economic-cases eq 142 | eq -11 percent', 'other (Xử lý hành chính) eq 72'],
    ],
    [
      'Toàn huyện xảy ra 86 vụ phạm pháp hình sự; khám phá 68 vụ. So với tháng trước, tăng 2 vụ (+ 2,4%), số vụ khám phá tăng 4 vụ.',
      [
        'criminal-cases eq 86 | eq 2 absolute adjacent | eq 2.4 percent adjacent',
        'criminal-cases-solved eq 68 | eq 4 absolute adjacent',
      ],
    ],
    [
      'Xảy ra 18 vụ tai nạn giao thông, làm chết 11 người. So với cùng kỳ, số vụ tăng 01 (+ 5,8%); số người chết giảm 03 (- 21,4%).',
      [
        'traffic-accidents eq 18 | eq 1 absolute | eq 5.8 percent',
        'traffic-deaths eq 11 | eq -3 absolute | eq -21.4 percent',
      ],
    ],
    [
      'Xảy ra 602 vụ phạm pháp hình sự, giảm 115 vụ so với năm 2022 (tương ứng 16,04%).',
      ['criminal-cases eq 602 | eq -115 absolute 2022 | eq -16.04 percent 2022'],
    ],
    // A rate that exceeds a number, by how much it exceeds one, and what it had to meet.
    ['Tỷ lệ điều tra, khám phá án vượt 90%.', ['clearance-rate gt 90']],
    ['Tỷ lệ điều tra, khám phá án đạt 86%, vượt 2,5% so với năm 2022.', ['clearance-rate eq 86 | eq 2.5 points 2022']],
    [
      'Tỷ lệ bản án bị hủy, sửa là 0,69%, thấp hơn năm trước 0,08%, đáp ứng yêu cầu không vượt quá 1,5%.',
      ['judgments-overturned-rate eq 0.69 | eq -0.08 points', 'judgments-overturned-rate target le 1.5'],
    ],
    // What is said of the last of a list is not said of one that is counted in it anew.
    [
      'Công an huyện xử lý 28 vụ vi phạm pháp luật kinh tế với 39 đối tượng, 73 vụ với 79 đối tượng vi phạm pháp luật bảo vệ môi trường.',
      ['economic-cases eq 28', 'economic-suspects eq 39', 'environment-cases eq 73', 'environment-suspects eq 79'],
    ],
    // A headline has the number alone, the article its whole.
    [
      'Làm rõ 94 vụ phạm pháp hình sự trong một tháng.\n\nTrong tháng, công an huyện đã điều tra, làm rõ 94/104 vụ phạm pháp hình sự.',
      ['criminal-cases-solved eq 94 of 104', 'criminal-cases eq 104'],
    ],
    // Of a number over another the metric is the part where it is called by what was done.
    ['Bắt giữ, vận động đầu thú 19/25 đối tượng truy nã.', ['fugitives-caught eq 19 of 25']],
    // What was seized is not what is spoken of afterwards.
    [
      'Tội phạm ma túy: bắt 9 vụ, 11 đối tượng, thu giữ 15,2g heroin. Khởi tố 8 vụ, 10 bị can.',
      [
        'drug-cases eq 9',
        'drug-suspects eq 11',
        'heroin-seized eq 0.0152',
        'drug-cases-prosecuted eq 8',
        'drug-suspects-prosecuted eq 10',
      ],
    ],
    // Crime in general is no metric.
    ['Tội phạm giảm 5%.', ['other (Tội phạm) | eq -5 percent']],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

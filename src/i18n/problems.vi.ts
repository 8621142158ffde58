import type { NotationFault } from '../model/notation.ts';
import { auditInVietnamese } from './audit.vi.ts';
import { type ProblemMessages, yearOrMonth } from './problem-messages.ts';

const orNearest = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Có phải bạn muốn viết “${nearest}”?`;

const list = (words: readonly string[]): string => words.join(', ');

const shapes = { text: 'một dòng chữ hoặc số', list: 'một danh sách', map: 'các dòng “khóa: giá trị”' } as const;

const faults: Readonly<Record<NotationFault['fault'], (found: string, measure: string) => string>> = {
  'not-a-number': (found) => `“${found}” không phải là con số.`,
  'thousands-point': (found) =>
    `“${found}” có dấu chấm trước đúng ba chữ số: có thể là hàng nghìn, có thể là phần thập phân.`,
  'thousands-separator': (found) => `“${found}” có dấu ngăn cách hiểu được theo hai nghĩa.`,
  'percent-missing': (found) => `Chỉ số này tính bằng phần trăm nhưng “${found}” thiếu dấu %.`,
  'percent-unexpected': (found, measure) => `“${found}” có dấu %, nhưng chỉ số này tính bằng ${measure || 'số đếm'}.`,
  'unit-unknown': (found, measure) =>
    `Chữ đi sau con số trong “${found}” không phải đơn vị của chỉ số này (${measure || 'không có đơn vị'}).`,
  'not-whole': (found, measure) =>
    `“${found}” có phần thập phân, nhưng ${measure === '' ? 'chỉ số này' : `số ${measure}`} phải là số nguyên.`,
  negative: (found) => `“${found}” là số âm; số lượng và tỷ lệ không thể âm.`,
  'range-inverted': (found) => `Khoảng “${found}” có đầu lớn đứng trước đầu nhỏ.`,
  'ratio-not-allowed': (found) =>
    `“${found}” viết dưới dạng một phần trên tổng số, nhưng chỉ số này không có tổng số đi kèm.`,
  'part-over-whole': (found) => `Trong “${found}”, số đứng trước lớn hơn tổng số đứng sau.`,
  'change-without-sign': (found) => `“${found}” không cho biết tăng hay giảm.`,
  'points-not-percent': (found) => `Thay đổi của một tỷ lệ tính bằng điểm phần trăm, không viết “${found}”.`,
  'points-for-count': (found) => `“${found}” viết bằng điểm, nhưng chỉ số này không phải tỷ lệ.`,
};

const faultRemedies: Readonly<Record<NotationFault['fault'], string>> = {
  'not-a-number': 'Hãy viết bằng chữ số, ví dụ 64 hoặc 92,3%.',
  'thousands-point': 'Hãy viết liền các chữ số; phần thập phân viết sau dấu phẩy.',
  'thousands-separator': 'Hãy viết liền các chữ số, ví dụ 3264.',
  'percent-missing': 'Hãy thêm dấu % ngay sau con số.',
  'percent-unexpected': 'Hãy bỏ dấu %, hoặc chọn chỉ số là tỷ lệ.',
  'unit-unknown': 'Hãy bỏ chữ đi sau con số, hoặc kiểm tra lại chỉ số.',
  'not-whole': 'Hãy viết số nguyên, ví dụ 64.',
  negative: 'Hãy bỏ dấu trừ. Nếu là mức giảm, hãy viết ở dòng change.',
  'range-inverted': 'Hãy viết số nhỏ trước: 5..10%, hoặc -10..-5% với mức giảm.',
  'ratio-not-allowed': 'Hãy chỉ viết số đứng trước; tổng số thì ghi ở chỉ số riêng của nó.',
  'part-over-whole': 'Hãy kiểm tra lại hai con số và thứ tự của chúng.',
  'change-without-sign': 'Hãy viết dấu: -5% nếu giảm, +5% nếu tăng.',
  'points-not-percent': 'Hãy bỏ dấu %, ví dụ +3,36.',
  'points-for-count': 'Hãy viết mức thay đổi theo số lượng (-43) hoặc theo phần trăm (-9,9%).',
};

export const problemsInVietnamese: ProblemMessages = {
  'not-utf8': () => ({
    reason: 'Tệp không được lưu theo bảng mã UTF-8, nên chữ có dấu không đọc được.',
    remedy: 'Hãy mở tệp trong trình soạn thảo và chọn “Lưu với bảng mã UTF-8”.',
  }),
  unreadable: () => ({ reason: 'Không đọc được tệp.', remedy: 'Hãy kiểm tra xem tệp có đó và được phép đọc không.' }),
  'too-large': () => ({
    reason: 'Tệp lớn hơn 500 KB, quá lớn cho một bản tin.',
    remedy: 'Hãy kiểm tra xem đây có đúng là bản tin không; nếu đúng, hãy chia thành nhiều bản tin.',
  }),
  'control-character': ({ found }) => ({
    reason: `Ở đây có một ký tự hỏng hoặc không nhìn thấy được (${found}), không thể đưa lên trang.`,
    remedy: 'Hãy xóa rồi gõ lại chỗ đó.',
  }),
  'outside-content': ({ found }) => ({
    reason: `Đường dẫn “${found}” ra ngoài thư mục nội dung.`,
    remedy: 'Hãy chỉ dùng tệp và đường dẫn nằm trong thư mục nội dung.',
  }),
  'not-a-bulletin': ({ found }) => ({
    reason: `“${found}” không được đưa lên trang: bản tin phải là tệp có đuôi .md viết thường.`,
    remedy: 'Hãy lưu bài thành tệp .md, hoặc chuyển tệp này ra khỏi thư mục bulletins.',
  }),
  'empty-file': () => ({ reason: 'Tệp trống.', remedy: 'Hãy viết bản tin vào tệp, hoặc xóa tệp.' }),
  'no-frontmatter': () => ({
    reason: 'Tệp không có phần đầu (tiêu đề, cơ quan, kỳ) nằm giữa hai dòng ---.',
    remedy: 'Hãy bắt đầu tệp bằng một dòng ---, các dòng title, agency, period, rồi một dòng --- nữa.',
  }),
  'frontmatter-not-closed': () => ({
    reason: 'Phần đầu mở bằng --- nhưng không có dòng --- đóng lại.',
    remedy: 'Hãy thêm một dòng chỉ gồm --- trước phần bài viết.',
  }),
  'frontmatter-language': ({ found }) => ({
    reason: `Sau --- có chữ “${found}”; phần đầu chỉ được viết bằng YAML và không bao giờ được chạy như mã lệnh.`,
    remedy: 'Hãy để dòng đầu chỉ gồm ---.',
  }),
  yaml: ({ found }) => ({
    reason: `Không hiểu được cách viết ở “${found}”.`,
    remedy:
      'Hãy viết mỗi dòng theo dạng “khóa: giá trị”, có dấu cách sau dấu hai chấm; giá trị có dấu : # { } [ ] hoặc > thì đặt trong ngoặc kép.',
  }),
  'yaml-quote-not-closed': () => ({
    reason: 'Dấu ngoặc kép mở ra mà không đóng lại.',
    remedy: 'Hãy thêm dấu ngoặc kép còn thiếu.',
  }),
  'yaml-quote-inside': ({ found }) => ({
    reason: `Trong ${found} có dấu ngoặc kép nằm bên trong một giá trị đã đặt trong ngoặc kép.`,
    remedy: "Hãy dùng “ ” ở bên trong, hoặc đặt cả giá trị trong dấu nháy đơn ' '.",
  }),
  'yaml-bracket-not-closed': () => ({
    reason: 'Dấu ngoặc { hoặc [ mở ra mà không đóng lại.',
    remedy: 'Hãy thêm } hoặc ] còn thiếu ở cuối.',
  }),
  'yaml-indentation': () => ({
    reason: 'Dòng này thụt vào không khớp với các dòng cùng nhóm.',
    remedy: 'Hãy thụt các dòng cùng nhóm bằng số dấu cách như nhau, không dùng phím Tab.',
  }),
  'yaml-alias': ({ found }) => ({
    reason: `“${found}” là lối viết tắt tham chiếu của YAML, không dùng được ở đây.`,
    remedy: 'Hãy viết lại đầy đủ giá trị; nếu là chữ thường thì đặt trong ngoặc kép.',
  }),
  'yaml-tag': ({ found }) => ({
    reason: `“${found}” là nhãn kiểu của YAML, không dùng được ở đây.`,
    remedy: 'Hãy bỏ nhãn; nếu dấu ! thuộc về chữ thì đặt cả giá trị trong ngoặc kép.',
  }),
  'comma-in-braces': ({ found }) => ({
    reason: `Trong ngoặc { } và [ ], dấu phẩy ngăn cách các mục, nên “${found}” bị cắt làm đôi.`,
    remedy: `Hãy đặt trong ngoặc kép: "${found}".`,
  }),
  'duplicate-key': ({ found }) => ({
    reason: `“${found}” được viết hai lần trong cùng một nhóm.`,
    remedy: 'Hãy giữ một dòng; nếu có nhiều số liệu của một chỉ số thì viết thành danh sách.',
  }),
  'unknown-key': ({ found, nearest }) => ({
    reason: `Không có mục nào tên là “${found}” ở đây.`,
    remedy: orNearest(nearest, 'Hãy xóa dòng này hoặc xem tên các mục trong hướng dẫn.'),
  }),
  missing: ({ key }) => ({ reason: `Thiếu “${key}”.`, remedy: `Hãy thêm dòng “${key}: …”.` }),
  'wrong-shape': ({ key, expected }) => ({
    reason: `“${key}” phải là ${shapes[expected]}.`,
    remedy: 'Hãy viết lại theo ví dụ trong hướng dẫn.',
  }),
  'not-in-form': ({ found, key, form }) => ({
    reason: `“${found}” không đúng cách viết của “${key}”.`,
    remedy: `Hãy viết như ví dụ này: ${form}.`,
  }),
  'nested-too-deep': () => ({
    reason: 'Ở đây các phần lồng vào nhau quá sâu nên không đọc được.',
    remedy: 'Hãy kiểm tra các dấu [ { > * - bị lặp lại nhiều lần.',
  }),
  'not-one-of': ({ found, key, allowed, nearest }) => ({
    reason: `“${found}” không dùng được cho “${key}”.`,
    remedy: orNearest(nearest, `Hãy dùng một trong các giá trị: ${list(allowed)}.`),
  }),
  'unknown-agency': ({ found, nearest }) => ({
    reason: `Không có cơ quan nào mang mã “${found}”.`,
    remedy: orNearest(nearest, 'Hãy thêm cơ quan vào agencies.yaml.'),
  }),
  'unknown-metric': ({ found, nearest }) => ({
    reason: `Không có chỉ số nào mang mã “${found}”.`,
    remedy: orNearest(nearest, 'Hãy thêm chỉ số vào metrics.yaml, hoặc ghi vào mục other.'),
  }),
  'unknown-measure': ({ found, nearest }) => ({
    reason: `Không có đơn vị đo nào tên là “${found}”.`,
    remedy: orNearest(nearest, 'Hãy thêm đơn vị vào measures trong site.yaml.'),
  }),
  'not-a-date': ({ found, key }) => ({
    reason: `“${found}” ở “${key}” không phải ngày có thật.`,
    remedy: yearOrMonth.test(found)
      ? 'Ở đây phải viết đủ năm-tháng-ngày, ví dụ 2024-01-10.'
      : 'Hãy viết năm-tháng-ngày, ví dụ 2024-01-10; có thể chỉ viết 2024-01 hoặc 2024.',
  }),
  'not-a-period': ({ found }) => ({
    reason: `Không hiểu kỳ “${found}”.`,
    remedy:
      'Hãy viết 2023, 2024-H1, 2024-Q3, 2024-05, 2024-9M, 2005..2023, 2021-04-23..2021-06-23 hoặc { id: 2023-tet, name: "…" }.',
  }),
  'period-impossible': ({ found }) => ({
    reason: `Kỳ “${found}” có ngày hoặc tháng không tồn tại.`,
    remedy: 'Hãy kiểm tra lại ngày tháng.',
  }),
  'period-inverted': ({ found }) => ({
    reason: `Kỳ “${found}” kết thúc trước khi bắt đầu.`,
    remedy: 'Hãy viết ngày đầu trước, ngày cuối sau.',
  }),
  'wrong-year-folder': ({ expected }) => ({
    reason: 'Bản tin nằm sai thư mục năm: thư mục là năm mà kỳ kết thúc.',
    remedy: `Hãy chuyển tệp về ${expected}.`,
  }),
  'bad-file-name': ({ write }) => ({
    reason:
      'Tên tệp là địa chỉ của trang, nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, trong thư mục của một năm.',
    remedy: `Hãy đổi tên thành ${write}.`,
  }),
  'not-a-link': ({ found }) => ({
    reason: `“${found}” không phải địa chỉ web.`,
    remedy: 'Hãy viết đầy đủ, bắt đầu bằng https://.',
  }),
  figure: ({ fault, found, write, measure }) => ({
    reason: faults[fault](found, measure),
    remedy: write === undefined ? faultRemedies[fault] : `Hãy viết ${write}.`,
  }),
  'rate-over-hundred': ({ found }) => ({
    reason: `“${found}” vượt quá 100%; một tỷ lệ không thể lớn hơn toàn bộ.`,
    remedy: 'Hãy kiểm tra lại con số và chỉ số.',
  }),
  'nothing-stated': ({ metric }) => ({
    reason: `${metric} không có số liệu (value) cũng không có mức thay đổi (change).`,
    remedy: 'Hãy ghi ít nhất một trong hai, hoặc xóa dòng này.',
  }),
  'whole-contradicted': ({ found, metric, stated }) => ({
    reason: `Dòng này cho ${metric} là ${found}, nhưng chỗ khác trong bản tin ghi ${stated}.`,
    remedy: 'Hãy kiểm tra xem số nào đúng và sửa cho khớp.',
  }),
  'stated-twice': ({ metric }) => ({
    reason: `${metric} được ghi hai lần cho cùng kỳ, cơ quan và phạm vi.`,
    remedy: 'Hãy giữ một số, hoặc phân biệt bằng period, scope, agency hay status.',
  }),
  'award-without-number': ({ found }) => ({
    reason: `Danh hiệu “${found}” không ghi số lượng.`,
    remedy: 'Hãy thêm collectives (tập thể), individuals (cá nhân) hoặc combined (chung).',
  }),
  'award-mixed-bounds': ({ found }) => ({
    reason: `Các số của “${found}” không cùng mức chắc chắn (số thì chính xác, số thì ước chừng).`,
    remedy: 'Hãy tách thành hai dòng khen thưởng.',
  }),
  'same-bulletin': ({ other, agency, period }) => ({
    reason: `Đã có bản tin khác cùng loại của ${agency} cho kỳ ${period}: ${other}.`,
    remedy: 'Hãy gộp hai bản tin, hoặc sửa agency, period hay kind.',
  }),
  'html-in-markdown': ({ found }) => ({
    reason: `Bài viết có mã HTML: ${found}`,
    remedy: 'Hãy xóa mã này và dùng cách viết Markdown; dấu < trong câu chữ thì viết là \\<.',
  }),
  'unsafe-link': ({ found }) => ({
    reason: `Liên kết “${found}” có thể chạy mã lệnh hoặc không mở được trong trình duyệt.`,
    remedy: 'Hãy dùng địa chỉ bắt đầu bằng https://.',
  }),
  'image-in-article': ({ found }) => ({
    reason: `Bài viết chèn ảnh “${found}”; ảnh trong bài chưa được hỗ trợ.`,
    remedy: 'Hãy bỏ ảnh khỏi bài và ghi vào mục photos ở phần đầu.',
  }),
  'heading-too-high': ({ found }) => ({
    reason: `“${found}” là tiêu đề cấp một, cấp này dành cho tên bản tin.`,
    remedy: 'Hãy dùng ## cho các phần của bài.',
  }),
  'photos-not-shown': () => ({
    reason: 'Ảnh ở mục photos chưa được hiển thị trên trang.',
    remedy: 'Có thể giữ nguyên để dùng về sau.',
  }),
  withheld: ({ key }) => ({
    reason: `Bản tin chưa được đưa lên trang vì có dòng “${key}”.`,
    remedy: `Hãy xóa dòng “${key}” khi muốn công bố.`,
  }),
  'implied-impossible': ({ found, value }) => ({
    reason: `Không có số nguyên nào của kỳ trước cho ra đúng mức thay đổi ${found} khi kỳ này là ${value}.`,
    remedy: 'Hãy kiểm tra lại cả hai con số với văn bản gốc; nếu văn bản ghi như vậy thì giữ nguyên.',
  }),
  'earlier-disagrees': ({ metric, here, there, other }) => ({
    reason: `Theo bản tin này, ${metric} của kỳ trước là ${here}; bản tin ${other} ghi ${there}.`,
    remedy: 'Hãy kiểm tra lại hai bản tin; nếu cả hai đều đúng như văn bản gốc thì giữ nguyên: trang sẽ nêu cả hai số.',
  }),
  'changes-disagree': ({ metric, here, there }) => ({
    reason: `Hai mức thay đổi của ${metric} không khớp nhau: một mức cho ra kỳ trước là ${here}, mức kia là ${there}.`,
    remedy:
      'Hãy đối chiếu cả hai với bài gốc; nếu bài gốc ghi như vậy thì giữ nguyên: trang sẽ nói rõ là hai mức khác nhau.',
  }),
  'was-disagrees': ({ metric, found, implied }) => ({
    reason: `${metric} ghi kỳ trước là ${found}, nhưng mức thay đổi lại cho ra ${implied}.`,
    remedy: 'Hãy kiểm tra lại số liệu kỳ trước và mức thay đổi.',
  }),
  ...auditInVietnamese,
};

/** The article of an invented bulletin: what its head says, in sentences. */
import type { Report } from './frontmatter.ts';
import { libraryNumber } from './network.ts';

/** Three to five paragraphs of Markdown under two headings or three. */
export function articleText(report: Report): string {
  const { random } = report;
  return [
    opening(report),
    '## Bạn đọc và cho mượn',
    lending(report),
    ...(random.happens(60) ? [service(report)] : []),
    ...(random.happens(50) ? ['## Kho sách', stock(report)] : []),
    `## Chỉ tiêu năm ${report.year + 1}`,
    plans(report),
  ].join('\n\n');
}

/** What the head states, row by row: every figure must stand in the article. */
export function figureTable(head: readonly string[]): string {
  const stated = head.slice(head.indexOf('metrics:') + 1, head.indexOf('not-a-figure:'));
  const rows = stated.flatMap((line) => {
    const [, key, figures] = /^ +(?:- \{ )?([a-z-]+): (.*\d.*)$/.exec(line) ?? [];
    return figures === undefined ? [] : [`| ${key} | ${inWords(figures)} |`];
  });
  return ['## Số liệu', '', '| Chỉ số | Số liệu |', '|---|---|', ...rows].join('\n');
}

/** `{ value: 391, was: 434, change: [-43, -9.9%] }` without its keys and brackets. */
function inWords(figures: string): string {
  return figures
    .replace(/"<= -/g, '"giảm ít nhất ')
    .replace(/granted_by: \[[^\]]*\], /g, '')
    .replace(/[a-z_]+: /g, '')
    .replace(/[{}[\]"]/g, '')
    .trim();
}

function opening({ library, year, now, random }: Report): string {
  const name = `Thư viện Mẫu ${libraryNumber(library)}`;
  const first = random.oneOf([
    `${name} họp tổng kết năm ${year} với đông đủ cán bộ và tình nguyện viên.`,
    `Hội nghị tổng kết năm ${year} của ${name} được tổ chức tại phòng đọc lớn.`,
    `Kết thúc năm ${year}, ${name} công bố số liệu phục vụ bạn đọc.`,
  ]);
  return `${first} Đây là bản tin bịa để đo tốc độ: thư viện, con số và người được nhắc đến đều không có thật. Cả năm, thư viện đón **${grouped(now.visits)} lượt** bạn đọc và cấp thẻ cho ${grouped(now.newReaders)} người mới.`;
}

function lending({ year, now, before, random }: Report): string {
  const compared = now.onTimeRate >= before.onTimeRate ? 'cao hơn' : 'thấp hơn';
  const why = random.oneOf([
    'Thư nhắc được gửi sớm hơn ba ngày so với lệ cũ.',
    'Quầy trả sách ngoài giờ giúp người bận rộn không phải chờ.',
    'Thời hạn mượn giữ nguyên như những năm trước.',
  ]);
  return `Trong ${grouped(now.loans)} lượt mượn có ${grouped(now.loansOnTime)} lượt trả đúng hạn, đạt ${withComma(now.onTimeRate)}%, ${compared} năm ${year - 1} (${withComma(before.onTimeRate)}%). ${why}`;
}

function service({ now, random }: Report): string {
  const place = random.oneOf(['phòng thiếu nhi', 'sân đọc ngoài trời', 'phòng đọc lớn']);
  return `Thư viện tổ chức ${now.events} buổi giới thiệu sách, phần nhiều ở ${place}. Hộp thư góp ý nhận ${now.complaints} thư phàn nàn; mỗi thư đều có người phụ trách trả lời. Công việc hằng ngày có ${now.volunteers} tình nguyện viên giúp sức.`;
}

function stock({ now }: Report): string {
  return `Kho hiện có ${grouped(now.books)} cuốn. Sách mới được chọn theo ba cách:\n\n- đề nghị của bạn đọc;\n- danh mục *chung* của mạng lưới;\n- sách tặng, sau khi kiểm tra.`;
}

function plans({ year, now, random }: Report): string {
  const wish = random.oneOf([
    'giữ phòng đọc mở cửa cả ngày cuối tuần',
    'đưa xe sách lưu động đến nhiều trường hơn',
    'sắp xếp lại kho mở để người đọc tự tìm sách',
  ]);
  return `Năm ${year + 1}, thư viện phấn đấu đón thêm bạn đọc, giữ tỷ lệ trả đúng hạn trên ${Math.floor(now.onTimeRate)}% và ${wish}.`;
}

/** `41.203` */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** `84,7` */
function withComma(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

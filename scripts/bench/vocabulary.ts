/** site.yaml, metrics.yaml and agencies.yaml of an invented library network. */
import { stringify } from 'yaml';
import { libraryId, libraryNumber } from './network.ts';

const site = {
  name: { vi: 'Mạng lưới Thư viện Mẫu', en: 'The Sample Library Network' },
  description: {
    vi: 'Số liệu bịa của một mạng lưới thư viện không có thật',
    en: 'Invented figures of a library network that does not exist',
  },
  publisher: { vi: 'Phép đo của Tổng Kết', en: 'The Tổng Kết benchmark' },
  address: 'https://mau.example',
  languages: ['vi', 'en'],
  time_zone: 'Asia/Ho_Chi_Minh',
  notice: {
    vi: 'Trang này chỉ để đo tốc độ: mọi thư viện và con số đều là bịa.',
    en: 'This site only measures speed: every library and every figure is invented.',
  },
  contact: 'nobody@mau.example',
  data_license: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  accent: '#5b3a8c',
  agency_types: { library: { vi: 'Thư viện', en: 'Library' } },
  levels: { network: { vi: 'Mạng lưới', en: 'Network' }, branch: { vi: 'Chi nhánh', en: 'Branch' } },
  grantors: {
    network: { vi: 'Mạng lưới Thư viện Mẫu', en: 'The Sample Library Network' },
    friends: { vi: 'Hội Bạn đọc Mẫu', en: 'The Sample Readers’ Circle' },
  },
  measures: {
    visits: { whole: true, label: { vi: 'lượt', en: 'visits' }, one: { en: 'visit' }, units: { lượt: 1 } },
    loans: { whole: true, label: { vi: 'lượt mượn', en: 'loans' }, one: { en: 'loan' }, units: { 'lượt mượn': 1 } },
    persons: { whole: true, label: { vi: 'người', en: 'persons' }, one: { en: 'person' }, units: { người: 1 } },
    books: { whole: true, label: { vi: 'cuốn', en: 'books' }, one: { en: 'book' }, units: { cuốn: 1 } },
    events: { whole: true, label: { vi: 'buổi', en: 'events' }, one: { en: 'event' }, units: { buổi: 1 } },
    letters: { whole: true, label: { vi: 'thư', en: 'letters' }, one: { en: 'letter' }, units: { thư: 1 } },
    hours: { whole: true, label: { vi: 'giờ', en: 'hours' }, one: { en: 'hour' }, units: { giờ: 1 } },
    machines: { whole: true, label: { vi: 'máy', en: 'machines' }, one: { en: 'machine' }, units: { máy: 1 } },
    vnd: { whole: true, label: { vi: 'đồng', en: 'đồng' }, units: { đồng: 1 } },
    percent: { whole: false, label: { vi: '%', en: '%' } },
  },
};

const groups = {
  readers: { vi: 'Bạn đọc', en: 'Readers' },
  lending: { vi: 'Cho mượn', en: 'Lending' },
  stock: { vi: 'Kho sách', en: 'Stock' },
  service: { vi: 'Phục vụ', en: 'Service' },
};

const metrics = {
  visits: metric('readers visits flow higher', 'Lượt bạn đọc', 'Visits'),
  'new-readers': metric('readers persons flow higher', 'Bạn đọc mới', 'New readers'),
  volunteers: metric('readers persons stock neutral', 'Tình nguyện viên', 'Volunteers'),
  loans: metric('lending loans flow neutral', 'Lượt mượn', 'Loans'),
  'loans-on-time': metric('lending loans flow higher', 'Lượt mượn trả đúng hạn', 'Loans returned on time', 'loans'),
  'on-time-rate': metric(
    'lending percent rate higher',
    'Tỷ lệ trả đúng hạn',
    'Rate of loans returned on time',
    'loans-on-time/loans',
  ),
  books: metric('stock books stock neutral', 'Sách trong kho', 'Books held'),
  'books-added': metric('stock books flow higher', 'Sách bổ sung', 'Books added'),
  'damaged-books': metric('stock books flow lower', 'Sách hư hỏng', 'Damaged books'),
  events: metric('service events flow higher', 'Buổi giới thiệu sách', 'Book talks'),
  'answer-rate': metric('service percent rate higher', 'Tỷ lệ câu hỏi được trả lời', 'Rate of questions answered'),
  'satisfaction-rate': metric('service percent rate higher', 'Tỷ lệ bạn đọc hài lòng', 'Rate of satisfied readers'),
  complaints: metric('service letters flow lower', 'Thư phàn nàn', 'Letters of complaint'),
  'opening-hours': metric('service hours flow higher', 'Giờ mở cửa', 'Opening hours'),
  budget: metric('service vnd flow neutral', 'Kinh phí', 'Budget'),
};

/** The three files, by name. */
export function vocabularyFiles(libraries: number): { path: string; text: string }[] {
  const network = { name: site.name, short: { vi: 'Mạng lưới', en: 'Network' }, type: 'library', level: 'network' };
  const branches = Array.from({ length: libraries }, (_, library) => [libraryId(library), branch(library)] as const);
  return [
    { path: 'site.yaml', text: stringify(site) },
    { path: 'metrics.yaml', text: stringify({ groups, metrics }) },
    {
      path: 'agencies.yaml',
      text: stringify({ 'mang-luoi-mau': network, ...Object.fromEntries(branches) }, { aliasDuplicateObjects: false }),
    },
  ];
}

/** @param plan group, measure, nature and which way is better, in one line */
function metric(plan: string, vi: string, en: string, of?: string) {
  const [group, measure, nature, better] = plan.split(' ');
  return {
    group,
    measure,
    nature,
    better,
    ...(of === undefined ? {} : { of }),
    label: { vi, en },
    definition: { vi: `${vi} trong kỳ, do thư viện tự đếm.`, en: `${en} in the period, as the library counts them.` },
  };
}

function branch(library: number) {
  const number = libraryNumber(library);
  return {
    name: { vi: `Thư viện Mẫu ${number}`, en: `Sample Library ${number}` },
    short: { vi: `Mẫu ${number}`, en: `Sample ${number}` },
    type: 'library',
    level: 'branch',
    parent: 'mang-luoi-mau',
  };
}

import type { ComparingWords } from './comparing.ts';

export const comparingInVietnamese: ComparingWords = {
  title: 'Số liệu này so với đâu',
  lead: 'Mỗi câu đặt một con số cạnh cùng kỳ năm trước. Mở từng câu để xem thêm các kỳ khác và các đơn vị khác, hoặc lý do không so sánh được.',
  questions: {
    previous: 'Cùng kỳ năm trước',
    adjacent: 'Kỳ liền kề',
    'other-years': 'Cùng kỳ các năm khác',
    predecessors: 'Đơn vị tiền thân',
    peers: 'Đơn vị cùng loại, cùng cấp',
    members: 'Đơn vị thành viên',
    above: 'Cấp trên, cụm thi đua',
  },
  against: 'So với',
  value: 'Số liệu',
  itsChange: 'Thay đổi của đơn vị đó',
  difference: 'Chênh lệch',
  noChange: 'không nêu',
  notComputed: 'không tính',
  ofAgency: (agency, period) => `${agency}, ${period}`,
  open: 'Đặt cạnh các kỳ và đơn vị khác',
  caption: (metric) => `${metric}: các mức so sánh`,
  someOf: (shown, all) => `(${shown} trong ${all})`,
  toLeague: 'xem cả bảng',
  others: (count) => `So sánh ${count} chỉ số khác`,
  newest: (period) => `Theo bản tin mới nhất: ${period}`,
  total: 'Cộng các thành viên',
  totalMatches: (own) => `khớp với con số ${own} mà cụm công bố`,
  totalDiffers: (own) => `khác con số ${own} mà cụm công bố`,
  noTotal: 'không cộng',
  totalRefusals: {
    'no-sum-of-rates': 'tỷ lệ và thứ hạng không cộng được, cũng không lấy trung bình',
    'not-reported': 'có thành viên chưa có số liệu',
    'level-not-stated': 'có thành viên chỉ nêu mức thay đổi',
    'other-level': 'các thành viên khác cấp nhau',
    'other-type': 'các thành viên khác loại nhau',
    'other-length': 'có thành viên nêu số của kỳ dài ngắn khác',
    bound: 'các giới hạn không cho ra tổng nào',
  },

  rank: 'Hạng',
  rankText: (best, worst, shared) =>
    best === worst ? `${best}${shared ? ' (đồng hạng)' : ''}` : `${best} đến ${worst}`,
  notRanked: 'không xếp hạng',
  leagueTitle: (metric, order) => (order === 'rate' ? metric : `${metric}: mức tăng, giảm`),
  leagueCaption: (metric, order, period, peers) =>
    `${order === 'rate' ? metric : `Mức tăng, giảm: ${metric}`}, ${period}, ${peers}`,
  peers: (type, level) =>
    `${type}${/^cấp /i.test(level) ? '' : ','} ${level.charAt(0).toLocaleLowerCase('vi')}${level.slice(1)}`,
  sameKind: 'đơn vị cùng loại, cùng cấp',
  bestFirst: { lower: 'thấp nhất đứng đầu', higher: 'cao nhất đứng đầu' },
  unranked: {
    neutral: 'không xếp hạng: tăng hay giảm không nói lên tốt hay xấu',
    part: 'không xếp hạng theo số đếm: tỷ lệ của chỉ số này mới cho biết tốt hay xấu',
    'too-few': 'không xếp hạng: chưa đủ hai đơn vị có số so được với nhau',
  },
  rateColumn: 'Tỷ lệ',
  changeColumn: 'So với cùng kỳ',
  leagues: 'Các đơn vị cạnh nhau',
  toLeagues: 'Đến phần các đơn vị cạnh nhau',
  leaguesLead:
    'Chỉ đặt cạnh nhau những đơn vị cùng loại, cùng cấp, cùng kỳ. Chỉ xếp hạng tỷ lệ và mức tăng giảm, không bao giờ xếp hạng số đếm. Nơi con số chỉ là giới hạn, hạng được viết thành khoảng.',
  noLeagues:
    'Năm này chưa có hai đơn vị cùng loại, cùng cấp nào công bố cùng một tỷ lệ hay mức thay đổi trong cùng kỳ.',
  byRate: 'Theo tỷ lệ',
  byChange: 'Theo mức tăng, giảm',

  metrics: 'Chỉ số',
  metricsLead: 'Mọi chỉ số của trang. Bấm vào tên để đọc định nghĩa ngay tại chỗ.',
  metricLead: (agencies, figures) => `${figures} số liệu của ${agencies} cơ quan.`,
  notReported: 'Chưa bản tin nào trên trang nêu chỉ số này.',
  reportedBy: (agencies) => `${agencies} cơ quan`,
  everyAgency: 'Mọi cơ quan, mọi kỳ',
  noBulletin: 'chưa có bản tin',
  agenciesNamed: 'các cơ quan có tên trong biểu đồ',
  everyAgencyCaption: (metric, form) => `${metric}: mọi cơ quan, ${form}`,

  year: (year) => `Năm ${year}`,
  yearLead: (bulletins) =>
    `${bulletins} bản tin có kỳ số liệu kết thúc trong năm này, và các đơn vị cùng loại đặt cạnh nhau.`,

  promises: 'Chỉ tiêu',
  promisesLead: 'Mọi chỉ tiêu mà các bản tin đã đề ra, và kết quả nếu có bản tin nào báo cáo lại.',
  promisesCaption: (year) => `Chỉ tiêu năm ${year} và kết quả`,
  promisesByYear: 'Chỉ tiêu theo năm',
  noPromises: 'Chưa bản tin nào đề ra chỉ tiêu.',
};

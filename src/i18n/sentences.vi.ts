import type { Sentences } from './sentences.ts';

export const sentencesInVietnamese: Sentences = {
  period: (form, text) => {
    if (form === 'years') return `giai đoạn ${text}`;
    return form === 'days' ? `thời gian ${text}` : text;
  },
  namedPeriod: (name, year) => (year === undefined ? `kỳ “${name}”` : `kỳ “${name}” năm ${year}`),
  samePeriodOf: (year) => `cùng kỳ năm ${year}`,
  earlierPeriod: 'kỳ trước',
  adjacentPeriod: 'kỳ liền trước',

  // “Vụ giết người: 3 vụ” is how it is said.
  namesUnit: () => false,
  range: (low, high) => `từ ${low} đến ${high}`,
  rank: (place) => `hạng ${place}`,
  places: (way, places) => {
    const moved = { up: 'lên', down: 'xuống' }[way];
    return places === undefined ? `${moved} hạng` : `${moved} ${places} bậc`;
  },

  level: (subject, figure, period) => `${subject}: ${figure} trong ${period}`,
  withoutLevel: (subject, period) => `${subject}: trong ${period}`,
  levelNotStated: 'bản tin không nêu con số',
  baseline: (subject, figure, period, bulletinPeriod) =>
    `${subject}: ${figure} trong ${period}, nêu trong bản tin của ${bulletinPeriod}`,

  figureOf: (figure, period) => `${figure} của ${period}`,
  bySource: (earlier, source) => `${earlier} (theo ${source})`,
  since: (change, earlier) => `${change} so với ${earlier}`,
  computedFrom: (comparison, source) => `${comparison}, tính theo ${source}`,
  implies: (figure, period, counted) => `suy ra ${period} ${counted ? 'có' : 'là'} ${figure}`,
  impliesNothing: (period) => `không có số nguyên nào của ${period} cho đúng mức thay đổi này`,
  noLower: (earlier) => `không thấp hơn ${earlier}`,
  noHigher: (earlier) => `không cao hơn ${earlier}`,
  undecided: (earlier, reasons) => `không thể nói là tăng hay giảm so với ${earlier} vì ${reasons.join(', ')}`,
  onlyApproximate: 'có số chỉ là ước chừng',
  notComparable: (earlier, reasons) => `không so được với ${earlier} vì ${reasons.join(', ')}`,
  statesOnlyChange: (source) => `${source} chỉ nêu mức thay đổi`,
  notReported: (period) => `chưa có số liệu của ${period} để so sánh`,
  noEarlierPeriod: 'không có kỳ trước tương ứng để so sánh',

  disagree: (period, said) => `số liệu của ${period} không khớp nhau: ${said.join(', ')}`,
  said: (source, figure) => `${source} ghi ${figure}`,
  saidByChange: (figure) => `mức thay đổi cho ra ${figure}`,
  sources: { same: 'bản tin này', own: 'bản tin năm trước', another: 'một bản tin khác của cơ quan này' },
  bulletinOf: (agency) => `bản tin của ${agency}`,

  theTarget: 'chỉ tiêu',
  versusTarget: (way, size) => {
    const stands = { up: 'cao hơn chỉ tiêu', down: 'thấp hơn chỉ tiêu', none: 'bằng chỉ tiêu' }[way];
    return size === undefined ? stands : `${stands} ${size}`;
  },
  withCautions: (sentence, cautions) => `${sentence}; lưu ý: ${cautions.join(', ')}`,

  target: (period, subject, target) => `Chỉ tiêu ${period}: ${subject} ${target}`,
  computedResult: (change) => `tính ra ${change}`,
  reported: {
    met: (result) => `đạt, kết quả là ${result}`,
    missed: (result) => `không đạt, kết quả là ${result}`,
    'cannot-tell': (result) => `chưa kết luận được là đạt hay không, kết quả là ${result}`,
  },
  unreported: {
    'not-reported': 'bản tin kết quả không nhắc đến chỉ số này',
    'no-bulletin': 'chưa có bản tin kết quả',
  },

  peers: (metric, value, rank, of, peers, period) =>
    `${metric} ${value}: ${rank} trên ${of} ${peers} xếp hạng được ${period}`,
  place: (rank, tied) => (tied ? `đồng hạng ${rank}` : `hạng ${rank}`),
  placesBetween: (best, worst) => `hạng ${best} đến ${worst}`,
  placeOpen: 'vì có con số chỉ là giới hạn',
};

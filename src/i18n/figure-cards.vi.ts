import type { FigureCardWords } from './figure-cards.ts';

export const figureCardsInVietnamese: FigureCardWords = {
  change: 'Thay đổi',
  earlier: (period) => (period === undefined ? 'Kỳ trước' : `Kỳ trước (${period})`),
  result: 'Kết quả',
  row: 'Dòng trong bảng',
  series: (agency) => `Các kỳ của ${agency}`,
  metric: 'Trang của chỉ số',
  back: 'Trở lại câu văn',
  paper: 'Số trong ngoặc vuông là số của dòng tương ứng trong các bảng bên dưới.',
};

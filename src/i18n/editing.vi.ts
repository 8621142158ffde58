import type { EditingWords } from './editing.ts';

export const editingInVietnamese: EditingWords = {
  measured: (measure, units) => {
    const after = units.length === 0 ? '' : ` Sau con số có thể viết: ${units.join(', ')}.`;
    return measure === '' ? after.trim() : `Tính bằng: ${measure}.${after}`;
  },
  partOf: (whole) => `Là một phần của “${whole}”.`,
  forms: {
    count: 'Viết số nguyên, liền các chữ số.',
    part: 'Viết số nguyên, liền các chữ số; hoặc phần/tổng, khi đó tổng trở thành một số liệu riêng.',
    amount: 'Phần thập phân viết sau dấu phẩy.',
    percent: 'Viết kèm dấu %. Mức tăng giảm tính bằng điểm phần trăm, không có dấu %.',
  },
};

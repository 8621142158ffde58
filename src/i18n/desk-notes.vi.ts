import type { DeskWords } from './desk.ts';

/** What the desk itself has to say, and what it calls what is said. */
export const deskNotesInVietnamese: DeskWords['problems'] = {
  error: 'Lỗi',
  warning: 'Lưu ý',
  counts: (errors, warnings) => `${errors} lỗi, ${warnings} lưu ý`,
  none: 'Không có lỗi nào.',
  ofAll: 'Về cả bản tin',
  goTo: 'Đến chỗ này',
  remarks: {
    'agency-missing': () => ({
      reason: 'Chưa rõ bài của cơ quan nào.',
      remedy: 'Hãy chọn cơ quan. Nếu danh sách chưa có, hãy tải bản nháp và nhờ người phụ trách trang thêm cơ quan.',
    }),
    'agency-unknown': ({ found }) => ({
      reason: `Danh mục không có cơ quan “${found}”.`,
      remedy:
        'Hãy gõ lại vài chữ của tên rồi chọn trong danh sách. Nếu danh sách chưa có, hãy tải bản nháp và nhờ người phụ trách trang thêm cơ quan.',
    }),
    'period-missing': () => ({
      reason: 'Chưa rõ số liệu của kỳ nào.',
      remedy: 'Hãy ghi kỳ số liệu, ví dụ: năm 2023; 6 tháng đầu năm 2024.',
    }),
    'period-unknown': ({ found }) => ({
      reason: `Không hiểu kỳ “${found}”.`,
      remedy: 'Hãy viết như: năm 2023; 6 tháng đầu năm 2024; quý III/2024; tháng 5/2024.',
    }),
    'title-missing': () => ({ reason: 'Bản tin chưa có tiêu đề.', remedy: 'Hãy viết tiêu đề.' }),
    unwritten: () => ({
      reason: 'Con số này chưa ghi được vào bản tin.',
      remedy: 'Hãy chọn chỉ số, hoặc đơn vị phù hợp; nếu không phải số liệu thì loại ra và nêu lý do.',
    }),
    'whole-unwritten': () => ({
      reason: 'Con số này nêu kèm tổng số, mà chỉ số thì không có tổng số đi kèm, nên chưa ghi được vào bản tin.',
      remedy:
        'Hãy bấm Sửa rồi để trống ô “trên tổng số”, hoặc chọn chỉ số có tổng số đi kèm. Nếu cần cả tổng số, hãy thêm nó thành một số liệu riêng.',
    }),
    'not-under-metric': () => ({
      reason: 'Con số này không ghi được dưới chỉ số đã chọn, nên được ghi vào mục “Số liệu khác”.',
      remedy: 'Hãy kiểm tra lại chỉ số; nếu là số của một nơi hay một kỳ khác thì ghi rõ phạm vi hoặc kỳ.',
    }),
    unexplained: () => ({
      reason: 'Chưa rõ con số này nói về điều gì.',
      remedy: 'Hãy cho biết đó là số liệu nào, hoặc vì sao không phải số liệu.',
    }),
    unnamed: () => ({
      reason: 'Số liệu này chưa có tên: danh mục không có chỉ số, câu chữ trong bài không nói gọn đó là gì.',
      remedy: 'Hãy bấm Sửa rồi chọn chỉ số hoặc đặt tên; nếu không cần đưa lên thì loại ra và nêu lý do.',
    }),
    restricted: ({ words }) => ({
      reason: `Dòng này có chữ “${words}”, dấu hiệu của tài liệu không được phổ biến.`,
      remedy: 'Hãy dừng lại và hỏi người có thẩm quyền trước khi công bố.',
    }),
    'restricted-around': ({ words }) => ({
      reason: `Tệp gốc có chữ “${words}” ở phần ngoài bài viết (đầu trang, chân trang hoặc phần đầu văn bản), dấu hiệu của tài liệu không được phổ biến.`,
      remedy: 'Hãy dừng lại và hỏi người có thẩm quyền trước khi công bố.',
    }),
    replaces: ({ file }) => ({
      reason: `Trên trang đã có bản tin ở địa chỉ này: ${file}.`,
      remedy: 'Nếu đưa tệp mới vào, bản tin cũ sẽ bị thay thế; hãy ghi rõ những gì đã sửa ở mục đính chính.',
    }),
  },
};

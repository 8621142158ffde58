import type { ImportingWords } from './importing.ts';

export const importingInVietnamese: ImportingWords = {
  faults: {
    empty: () => 'Tệp không có chữ nào.',
    'too-large': () =>
      'Tệp lớn hơn 10 MB nên không được đọc. Hãy lưu riêng bài viết, hoặc nén ảnh trong tệp Word, rồi thử lại.',
    'article-too-long': () => 'Bài dài hơn 300.000 byte, quá dài cho một bản tin. Hãy chỉ giữ phần bài viết trong tệp.',
    binary: () => 'Tệp này không phải tệp chữ. Hãy lưu bài thành .docx, .txt, .md hoặc .html rồi thử lại.',
    'old-word': () =>
      'Đây là tệp Word kiểu cũ (.doc), không đọc được. Hãy mở bằng Word hoặc LibreOffice, chọn “Lưu thành”, kiểu .docx, rồi thử lại.',
    'other-document': (found) =>
      `Tệp “${found}” không đọc được. Hãy mở bằng Word hoặc LibreOffice, chọn “Lưu thành”, kiểu .docx, rồi thử lại.`,
    encrypted: () =>
      'Tệp Word được khóa bằng mật khẩu. Hãy mở trong Word, gỡ mật khẩu (Tệp → Thông tin → Bảo vệ tài liệu → Mã hóa bằng mật khẩu), lưu lại rồi thử lại.',
    'not-a-word-file': () =>
      'Tệp mang đuôi .docx nhưng không phải tệp Word, hoặc đã hỏng. Hãy mở bằng Word rồi lưu lại.',
    tcvn3: (found) =>
      `Chữ trong tệp là mã TCVN3 (ABC, phông .VnTime) chứ không phải Unicode: “${found}”. Hãy chuyển mã sang Unicode (ví dụ bằng UniKey: Công cụ, Chuyển mã) rồi thử lại.`,
    vni: (found) =>
      `Chữ trong tệp là mã VNI (phông VNI-Times) chứ không phải Unicode: “${found}”. Hãy chuyển mã sang Unicode (ví dụ bằng UniKey: Công cụ, Chuyển mã) rồi thử lại.`,
    'unknown-encoding': (found) =>
      `Không đọc được bảng mã của tệp (chữ đầu tiên không hiểu được ở dòng ${found}). Hãy mở tệp, chọn “Lưu thành” với bảng mã UTF-8 rồi thử lại.`,
    'lost-letters': (found) =>
      `Ở dòng ${found} có chữ đã mất từ một lần chép trước (dấu �). Hãy lấy lại bản gốc của bài.`,
    frontmatter: (found) =>
      `Phần đầu tệp, giữa hai dòng “---”, không đúng cách viết YAML ở dòng ${found.replace(': ', ': “')}”. Hãy sửa dòng đó (“npm run check” giải thích từng lỗi), hoặc xóa cả phần đầu rồi thử lại.`,
    'no-article': () => 'Không thấy bài viết nào trong tệp.',
    'unknown-kind': (found) => `“${found}” không thuộc loại đọc được: .txt, .md, .docx, .html.`,
  },
  notAFile: (file) => `“${file}” không phải là tệp.`,
  unknownAgency: (found, nearest) =>
    `Không có cơ quan “${found}” trong agencies.yaml.${nearest ? ` Có phải “${nearest}”?` : ''}`,
  unknownPeriod: (found) =>
    `${found === '' ? 'Bản tin phải có kỳ số liệu.' : `“${found}” không phải là kỳ.`} Hãy viết như 2023, 2024-H1, 2024-Q3, 2024-05 hoặc 2024-9M.`,
  exists: (path) => `Đã có ${path}; tệp cũ được giữ nguyên. Hãy đổi tên hoặc xóa tệp đó nếu muốn ghi bản nháp.`,
  incomplete: (missing) =>
    `Bài không cho biết rõ ${missing.map((key) => ({ agency: 'cơ quan', period: 'kỳ số liệu' })[key]).join(' và ')}; hãy thêm ${missing.map((key) => ({ agency: '--agency MÃ', period: '--period KỲ' })[key]).join(' ')}.`,
  neededForNew: (missing) =>
    `Cần biết ${missing.map((key) => ({ agency: 'cơ quan', period: 'kỳ số liệu' })[key]).join(' và ')}: hãy thêm ${missing.map((key) => ({ agency: '--agency MÃ', period: '--period KỲ' })[key]).join(' ')}.`,
  written: (path) => `Đã ghi ${path}`,

  chooseAgency: 'Thêm dòng agency: mã cơ quan trong agencies.yaml',
  choosePeriod: 'Thêm dòng period: ví dụ 2023 hoặc 2024-H1',
  unwritten: 'Đã đọc nhưng chưa ghi được, vì trang chưa có đơn vị đo hoặc cách ghi phù hợp:',

  restrictedAround: (found) =>
    `CHÚ Ý: tệp có chữ “${found}” ở phần ngoài bài viết (đầu trang, chân trang hoặc phần đầu văn bản), dấu hiệu của tài liệu không được phổ biến. Hãy dừng lại và hỏi người có thẩm quyền trước khi công bố.`,
  summary: (figures, awards, coverage) =>
    `Đọc được ${figures} số liệu và ${awards} mục khen thưởng; hiểu được ${coverage} các con số trong bài.`,
  line: 'Dòng',
  metric: 'Chỉ số',
  value: 'Số liệu',
  changes: 'Thay đổi',
  quote: 'Nguyên văn',
  target: 'chỉ tiêu',
  earlier: 'kỳ trước',
  notInVocabulary: 'chưa có chỉ số',
  awards: 'Khen thưởng',
  unexplained: (count) => `${count} con số chưa hiểu, cần xem lại:`,
  noneUnexplained: 'Không còn con số nào chưa hiểu.',
  at: (line, column) => `dòng ${line}, cột ${column}`,
  linesOfDraft: 'Số dòng tính trong bản nháp.',
  ignored: (count) => `${count} con số không phải số liệu (ngày tháng, số văn bản…).`,
  left: (count) => `${count} số liệu đã đọc nhưng chưa ghi được vào bản nháp; xem chú thích cuối phần đầu bản nháp.`,
  dropped: (count) =>
    `${count} dòng của tệp không đưa vào bài (phần đầu và cuối văn bản, phần phụ của trang web); dòng nào thuộc về bài thì chép lại vào bản nháp:`,
  headLeft: (keys) =>
    `Phần đầu tệp còn có ${keys.join(', ')}, chưa được dùng vì số liệu được đọc lại từ bài; nguyên văn nằm trong chú thích cuối phần đầu bản nháp.`,
  headInDraft: 'Phần đầu tệp gốc còn có những mục sau, chưa đưa vào bản nháp:',
  pictures: (files) => `Ảnh: ${files.join(', ')}`,
  picturesLeft: (count) => `${count} ảnh không nằm trong tệp hay cạnh tệp nên không lấy được.`,
  picturesWithoutText: (count) => `${count} ảnh chưa có lời mô tả: hãy điền alt.`,

  askAgency: (suggested) => `Cơ quan, mã hoặc tên${suggested ? ` [${suggested}]` : ''}: `,
  agencyNeeded: 'Bản tin phải có cơ quan: gõ mã trong agencies.yaml, hoặc vài chữ trong tên để tìm mã.',
  askPeriod: 'Kỳ số liệu (2024, 2024-H1…): ',
  askTitle: (suggested) => `Tiêu đề [${suggested}]: `,
  stopped: 'Đã dừng; chưa ghi gì.',
  skeletonTitle: (agency, period) => `${agency}: kết quả ${period}`,
  fillIn: 'Bỏ dấu # và thay phần trong ngoặc bằng con số của kỳ này; xóa những dòng không dùng.',
  before: (period, value) => `(${period} ${value})`,
  aimed: (period, value) => `(chỉ tiêu ${period}: ${value})`,
  noResultsBefore: 'Cơ quan này chưa có bản tin kết quả của kỳ tương tự trước đó; ví dụ: ma-chi-so: 391',
  noneBefore: 'Chưa có bản tin nào trước đó của cơ quan này; ví dụ: ma-chi-so: 391',
};

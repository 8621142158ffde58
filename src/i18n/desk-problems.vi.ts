import type { NotationFault } from '../model/notation.ts';
import { deskInVietnamese } from './desk.vi.ts';
import { deskOtherwiseInVietnamese } from './desk-otherwise.vi.ts';
import type { ProblemMessages } from './problem-messages.ts';
import { problemsInVietnamese } from './problems.vi.ts';

const { marks, panel, form, head, pictures, editing } = deskInVietnamese;

const figureRemedies: Partial<Readonly<Record<NotationFault['fault'], string>>> = {
  negative: `Hãy bỏ dấu trừ. Nếu là mức giảm, hãy ghi ở phần “${form.changes}”.`,
  'range-inverted': 'Hãy ghi số nhỏ trước, số lớn sau.',
  'ratio-not-allowed': `Hãy để trống ô “${form.of}”; nếu cần cả tổng số, hãy thêm nó thành một số liệu riêng.`,
  'change-without-sign': 'Hãy viết “giảm 5%” hoặc “tăng 5%”.',
  'points-not-percent': 'Hãy bỏ dấu %, ví dụ: tăng 3,36.',
  'points-for-count': 'Hãy viết theo số lượng (giảm 43) hoặc theo phần trăm (giảm 9,9%).',
};

const originalOrKeeper = 'Hãy sửa liên kết trong tệp gốc rồi đưa bài vào lại, hoặc nhờ người phụ trách trang.';

/** What the check says in terms of a bulletin's file, said to an author who has fields and buttons before him. */
export const deskProblemsInVietnamese = {
  ...deskOtherwiseInVietnamese,
  figure: (detail) => {
    const { reason, remedy } = problemsInVietnamese.figure(detail);
    return { reason, remedy: (detail.write === undefined ? figureRemedies[detail.fault] : undefined) ?? remedy };
  },
  'not-a-date': ({ found }) => ({
    reason: `“${found}” không phải ngày có thật.`,
    remedy: 'Hãy viết như 10/1/2024; có thể chỉ viết tháng 1/2024 hoặc năm 2024.',
  }),
  'not-a-period': () => ({ reason: form.notAPeriod, remedy: '' }),
  'period-impossible': () => ({
    reason: 'Kỳ này có ngày hoặc tháng không tồn tại.',
    remedy: `Hãy xem lại kỳ, và hai ô “${head.from}”, “${head.to}”.`,
  }),
  'period-inverted': () => ({
    reason: 'Kỳ này kết thúc trước khi bắt đầu.',
    remedy: `Hãy xem lại hai ô “${head.from}” và “${head.to}”.`,
  }),
  'nothing-stated': ({ metric }) => ({
    reason: `${metric} không có con số, cũng không có mức tăng, giảm.`,
    remedy: 'Hãy điền ít nhất một trong hai; nếu không phải số liệu thì loại ra và nêu lý do.',
  }),
  'whole-contradicted': ({ found, metric, stated }) => ({
    reason: `Theo số này thì ${metric} là ${found}, nhưng chỗ khác trong bản tin là ${stated}.`,
    remedy: 'Hãy kiểm tra xem số nào đúng và sửa cho khớp.',
  }),
  'stated-twice': ({ metric }) => ({
    reason: `${metric} được nêu hai lần cho cùng một kỳ và một phạm vi.`,
    remedy: `Hãy giữ một số. Nếu số kia là của kỳ khác hay nơi khác, hãy bấm “${panel.correct}” rồi điền ô “${form.period}” hoặc “${form.scope}”.`,
  }),
  'award-without-number': ({ found }) => ({
    reason: `Danh hiệu “${found}” không có số lượng.`,
    remedy: 'Hãy điền số tập thể, số cá nhân hoặc số gộp chung.',
  }),
  'award-mixed-bounds': ({ found }) => ({
    reason: `Các số của “${found}” không cùng độ chính xác: số thì đúng, số thì ước chừng.`,
    remedy: 'Hãy tách thành hai mục khen thưởng.',
  }),
  'same-bulletin': ({ other, agency, period }) => ({
    reason: `Đã có bản tin khác của ${agency} cho kỳ này (${period}): ${other}.`,
    remedy: 'Hãy kiểm tra lại cơ quan và kỳ số liệu; nếu đã đúng, hãy hỏi người phụ trách trang.',
  }),
  'photos-not-shown': () => ({
    reason: 'Trang chưa hiển thị ảnh đi kèm bản tin.',
    remedy: 'Có thể giữ nguyên để dùng về sau.',
  }),
  'figure-not-in-article': ({ metric, found }) => ({
    reason: `Bản tin ghi ${metric} là ${found}, nhưng trong bài không có con số này.`,
    remedy: 'Hãy sửa con số, hoặc viết thêm vào bài câu nêu con số đó.',
  }),
  'figure-not-in-quote': ({ metric, found, said }) => ({
    reason: `Bản tin ghi ${metric} là ${found}, nhưng câu chữ trong bài không có con số này: “${said}”.`,
    remedy: 'Hãy sửa con số cho đúng câu chữ, hoặc sửa chữ trong bài nếu bài sai.',
  }),
  'article-says-otherwise': ({ metric, found, said }) => ({
    reason: `Bản tin ghi ${metric} là ${found}, còn bài viết nêu ${said}.`,
    remedy: 'Hãy đối chiếu với văn bản gốc xem số nào đúng, rồi sửa số kia.',
  }),
  'sign-otherwise': ({ metric, found, said }) => ({
    reason: `Bản tin ghi ${metric} là ${found}, nhưng trong bài con số này viết khác: “${said}”.`,
    remedy: 'Hãy ghi đúng như bài: có dấu % nếu là phần trăm, không có % nếu là số đếm.',
  }),
  'points-as-percent': ({ metric, found, said }) => ({
    reason: `“${said}”: bản tin hiểu đây là ${found} điểm phần trăm của ${metric}, nhưng bài lại viết dấu %.`,
    remedy: 'Nếu đúng là điểm phần trăm, hãy sửa chữ trong bài cho rõ; nếu không, hãy bỏ mức tăng, giảm này.',
  }),
  'bound-otherwise': ({ metric, found, said }) => ({
    reason: `Bản tin ghi ${metric} là “${found}”, nhưng bài viết nói khác: “${said}”.`,
    remedy: `Hãy chọn “${form.operator}” đúng như bài: trên, ít nhất, dưới, không quá, khoảng.`,
  }),
  'direction-otherwise': ({ metric, found, said }) => ({
    reason: `Bản tin ghi ${metric} thay đổi ${found}, nhưng bài viết nói theo chiều ngược lại: “${said}”.`,
    remedy: `Hãy sửa ô “${form.changeBy}”, hoặc sửa chữ trong bài nếu bài sai.`,
  }),
  'bound-inverted': ({ metric, found, said, write }) => ({
    reason:
      said === undefined
        ? `“${found}” của ${metric} đặt giới hạn nhầm phía: ghi như vậy thì thay đổi theo chiều ngược lại bao nhiêu cũng được.`
        : `Bản tin ghi ${metric} là “${found}”, còn bài viết “${said}”, tức là giới hạn ở phía kia.`,
    remedy: `Hãy viết “${write}”.`,
  }),
  'quote-not-in-article': ({ found }) => ({
    reason: `Câu chữ “${found}” của số liệu này không có trong bài.`,
    remedy: `Hãy bỏ số liệu này rồi thêm lại từ đúng câu chữ, bằng nút “${marks.add}”.`,
  }),
  'dismissed-not-in-article': ({ found }) => ({
    reason: `“${found}” đã bị loại nhưng không có trong bài.`,
    remedy: `Hãy bấm vào con số rồi bấm “${panel.undo}”.`,
  }),
  'number-unclaimed': ({ found }) => ({
    reason: `Con số ${found} chưa thuộc số liệu nào của bản tin.`,
    remedy: `Hãy bấm vào con số để cho biết đó là gì, hoặc loại ra và nêu lý do. Số đứng chung chỗ với số khác thì thêm bằng nút “${marks.add}”.`,
  }),
  'award-unclaimed': ({ found }) => ({
    reason: `Bài viết nói đến khen thưởng mà bản tin chưa có: “${found}”.`,
    remedy: `Hãy bôi đen những chữ đó rồi bấm “${marks.add}”; nếu không thuộc kỳ này thì bấm vào con số, loại ra và nêu lý do.`,
  }),
  'rate-disagrees': ({ metric, found, part, whole, computed }) => ({
    reason: `Bản tin ghi ${metric} là ${found}, nhưng lấy ${part} chia cho ${whole} thì được ${computed}.`,
    remedy: 'Hãy đối chiếu cả ba số với văn bản gốc; nếu văn bản ghi như vậy thì giữ nguyên.',
  }),
  'relative-as-points': (detail) => ({
    reason: problemsInVietnamese['relative-as-points'](detail).reason,
    remedy: `Thay đổi của tỷ lệ tính bằng điểm phần trăm: hãy ghi ${detail.write} vào ô “${form.changeBy}”.`,
  }),
  'published-early': ({ found, end }) => ({
    reason: `Bản tin đăng ngày ${found}, trước khi kỳ số liệu kết thúc (${end}), nên chưa thể là số liệu của cả kỳ.`,
    remedy: `Hãy kiểm tra ngày đăng và kỳ; nếu văn bản gốc nói số liệu tính đến ngày nào thì ghi ở “${head.daysTitle}”.`,
  }),
  'link-empty': ({ found }) => ({ reason: `Có một liên kết không dẫn đến đâu: ${found}`, remedy: originalOrKeeper }),
  'link-dead': ({ found }) => ({
    reason: `Trên trang web này không có địa chỉ “${found}”.`,
    remedy: originalOrKeeper,
  }),
  'link-within': ({ found }) => ({
    reason: `“${found}” dẫn đến một chỗ trong chính bài này, nhưng đề mục của bài không có địa chỉ.`,
    remedy: originalOrKeeper,
  }),
  'link-malformed': ({ found }) => ({
    reason: `“${found}” không phải là địa chỉ mở được.`,
    remedy: originalOrKeeper,
  }),
  'photo-without-alt': () => ({
    reason: 'Có ảnh chưa có lời tả cho người không nhìn thấy ảnh.',
    remedy: `Hãy điền ô “${pictures.alt}” bằng một câu tả những gì thấy trong ảnh.`,
  }),
  'page-furniture': ({ found }) => ({
    reason: `“${found}” thuộc về trang web mà bài được chép lại, không thuộc về bài.`,
    remedy: `Hãy bấm “${editing.open}” ở đoạn này rồi xóa những chữ đó.`,
  }),
} satisfies Partial<ProblemMessages>;

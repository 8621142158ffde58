import { deskInVietnamese } from './desk.vi.ts';
import type { ProblemMessages } from './problem-messages.ts';

const { form, head } = deskInVietnamese;

/** What a bulletin says otherwise than its article, said to an author who has fields and buttons before him. */
export const deskOtherwiseInVietnamese = {
  'measure-otherwise': ({ metric, found, said }) => ({
    reason: `Bản tin ghi ${metric} là ${found}, nhưng trong bài con số này đếm thứ khác: “${said}”.`,
    remedy: `Hãy chọn lại “${form.metric}” hoặc “${form.measure}”, hoặc sửa chữ trong bài nếu bài sai.`,
  }),
  'level-is-change': ({ metric, found, said }) => ({
    reason: `Bản tin ghi ${metric} là ${found}, nhưng trong bài con số này là mức tăng, giảm: “${said}”.`,
    remedy: `Hãy chuyển con số sang ô “${form.changeBy}”.`,
  }),
  'change-is-level': ({ metric, found, said }) => ({
    reason: `Bản tin ghi ${metric} thay đổi ${found}, nhưng trong bài con số này không phải mức tăng, giảm: “${said}”.`,
    remedy: `Hãy chuyển con số sang ô “${form.value}”.`,
  }),
  'result-is-target': ({ metric, found, said }) => ({
    reason: `Bản tin ghi ${found} là kết quả của ${metric}, còn trong bài đó là chỉ tiêu phấn đấu: “${said}”.`,
    remedy: `Hãy chọn lại “${form.role}”.`,
  }),
  'target-is-result': ({ metric, found, said }) => ({
    reason: `Bản tin ghi ${found} là chỉ tiêu của ${metric}, còn bài viết không nói đó là chỉ tiêu: “${said}”.`,
    remedy: `Hãy chọn lại “${form.role}”; nếu đúng là chỉ tiêu thì hãy viết rõ trong bài.`,
  }),
  'period-otherwise': ({ metric, found, said, here, there }) => ({
    reason: `Bản tin ghi ${found} là ${metric} của kỳ ${here}, còn bài viết nói về kỳ ${there}: “${said}”.`,
    remedy: `Hãy sửa ô “${form.period}” của số liệu này.`,
  }),
  'versus-otherwise': ({ metric, found, said, here, there }) => ({
    reason: `Bản tin ghi ${metric} thay đổi ${found} so với ${here}, còn bài viết ${there === undefined ? 'không nhắc đến kỳ đó' : `so với ${there}`}: “${said}”.`,
    remedy: `Hãy sửa ô “${form.basis}” cho đúng kỳ mà bài viết đem ra so.`,
  }),
  'metric-otherwise': ({ metric, found, said, called }) => ({
    reason: `Bản tin ghi ${found} là ${metric}, còn bài viết gọi số này là ${called}: “${said}”.`,
    remedy: `Hãy chọn lại “${form.metric}”; nếu đã đúng thì hãy gọi tên rõ hơn trong bài.`,
  }),
  'award-recipients-otherwise': ({ found, said }) => ({
    reason: `Ở “${found}”, số tập thể, số cá nhân trong bản tin khác với bài viết: “${said}”.`,
    remedy: 'Hãy xem lại số tập thể, số cá nhân và số gộp chung.',
  }),
  'award-grantor-otherwise': ({ found, said }) => ({
    reason: `Ở “${found}”, cơ quan khen thưởng trong bản tin khác với bài viết: “${said}”.`,
    remedy: 'Hãy chọn lại cơ quan khen thưởng, hoặc sửa chữ trong bài nếu bài sai.',
  }),
  'award-stage-otherwise': ({ found, said }) => ({
    reason: `Ở “${found}”, bản tin và bài viết nói khác nhau về việc đã tặng hay mới đề nghị: “${said}”.`,
    remedy: 'Hãy chọn lại: đã tặng, mới đề nghị hay đã trao.',
  }),
  'direction-not-in-article': ({ metric, found }) => ({
    reason: `Bản tin ghi ${metric} thay đổi ${found}, nhưng bài viết không nói như vậy.`,
    remedy: 'Hãy bỏ mức tăng, giảm này, hoặc viết vào bài câu nói chỉ số này tăng hay giảm.',
  }),
  'agency-otherwise': ({ agency, calledAgency }) => ({
    reason: `Bản tin ghi là của ${agency}, còn tiêu đề và đoạn mở đầu nói đến ${calledAgency}.`,
    remedy: `Hãy chọn lại “${head.fields.agency}”, hoặc nêu tên cơ quan trong tiêu đề.`,
  }),
  'title-period-otherwise': ({ found, there }) => ({
    reason: `Bản tin ghi kỳ ${found}, còn tiêu đề hoặc câu đầu nói đến kỳ ${there}.`,
    remedy: `Hãy sửa “${head.fields.period}”, hoặc sửa tiêu đề.`,
  }),
  'photo-missing': ({ found }) => ({
    reason: `Không tìm thấy tệp ảnh “${found}” bên cạnh bản tin.`,
    remedy: 'Hãy tải cả ảnh về và đặt cùng chỗ với tệp bản tin.',
  }),
} satisfies Partial<ProblemMessages>;

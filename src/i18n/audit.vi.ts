import type { ProblemMessages } from './problem-messages.ts';

/** What the check says of a head that its own article, its dates, its links or other bulletins speak against. */
export const auditInVietnamese = {
  'figure-not-in-article': ({ metric, found }) => ({
    reason: `Phần đầu ghi ${metric} là ${found}, nhưng trong bài không có con số này.`,
    remedy: 'Hãy sửa phần đầu, hoặc viết thêm vào bài câu nêu con số đó.',
  }),
  'figure-not-in-quote': ({ metric, found, said }) => ({
    reason: `Phần đầu ghi ${metric} là ${found}, nhưng câu trích đi kèm không có con số này: “${said}”.`,
    remedy: 'Hãy sửa con số, hoặc trích đúng câu chữ có con số đó.',
  }),
  'article-says-otherwise': ({ metric, found, said, at }) => ({
    reason: `Phần đầu ghi ${metric} là ${found}, còn bài viết nêu ${said} (dòng ${at}).`,
    remedy: 'Hãy đối chiếu với văn bản gốc xem số nào đúng, rồi sửa số kia.',
  }),
  'sign-otherwise': ({ metric, found, said }) => ({
    reason: `Phần đầu ghi ${metric} là ${found}, nhưng trong bài con số này viết khác: “${said}”.`,
    remedy: 'Hãy ghi phần đầu đúng như bài: có dấu % nếu là phần trăm, không có % nếu là số đếm.',
  }),
  'points-as-percent': ({ metric, found, said }) => ({
    reason: `“${said}”: phần đầu hiểu đây là ${found} điểm phần trăm của ${metric}, nhưng bài lại viết dấu %.`,
    remedy: 'Nếu đúng là điểm phần trăm, hãy viết rõ như vậy trong bài; nếu không, hãy bỏ mức thay đổi này ở phần đầu.',
  }),
  'bound-otherwise': ({ metric, found, said }) => ({
    reason: `Phần đầu ghi ${metric} là “${found}”, nhưng bài viết nói mức khác: “${said}”.`,
    remedy: 'Hãy ghi đúng như bài: > là trên, >= là ít nhất, < là dưới, <= là không quá, ~ là khoảng.',
  }),
  'direction-otherwise': ({ metric, found, said }) => ({
    reason: `Phần đầu ghi ${metric} thay đổi ${found}, nhưng bài viết nói theo chiều ngược lại: “${said}”.`,
    remedy: 'Giảm thì có dấu trừ, tăng thì có dấu cộng: hãy sửa phần đầu hoặc sửa bài.',
  }),
  'measure-otherwise': ({ metric, found, said }) => ({
    reason: `Phần đầu ghi ${metric} là ${found}, nhưng trong bài con số này đếm thứ khác: “${said}”.`,
    remedy: 'Hãy xem con số này thuộc chỉ số nào và tính bằng đơn vị gì, rồi sửa phần đầu hoặc sửa bài.',
  }),
  'level-is-change': ({ metric, found, said }) => ({
    reason: `Phần đầu ghi ${metric} là ${found}, nhưng trong bài con số này là mức tăng, giảm: “${said}”.`,
    remedy: 'Hãy ghi mức tăng, giảm ở mục change, còn ở mục value ghi con số của cả kỳ.',
  }),
  'change-is-level': ({ metric, found, said }) => ({
    reason: `Phần đầu ghi ${metric} thay đổi ${found}, nhưng trong bài con số này không phải mức tăng, giảm: “${said}”.`,
    remedy: 'Hãy ghi con số của cả kỳ ở mục value; mục change chỉ dành cho mức tăng, giảm.',
  }),
  'result-is-target': ({ metric, found, said }) => ({
    reason: `Phần đầu ghi ${found} là kết quả của ${metric}, còn trong bài đó là chỉ tiêu phấn đấu: “${said}”.`,
    remedy: 'Hãy chuyển con số sang mục targets, dưới năm của chỉ tiêu.',
  }),
  'target-is-result': ({ metric, found, said }) => ({
    reason: `Phần đầu ghi ${found} là chỉ tiêu của ${metric}, còn bài viết không nói đó là chỉ tiêu: “${said}”.`,
    remedy: 'Hãy chuyển con số sang mục metrics; nếu đúng là chỉ tiêu thì hãy viết rõ trong bài.',
  }),
  'period-otherwise': ({ metric, found, said, here, there }) => ({
    reason: `Phần đầu ghi ${found} là ${metric} của kỳ ${here}, còn bài viết nói về kỳ ${there}: “${said}”.`,
    remedy: 'Hãy ghi con số vào đúng kỳ; số của kỳ trước ghi ở mục was.',
  }),
  'versus-otherwise': ({ metric, found, said, here, there }) => ({
    reason: `Phần đầu ghi ${metric} thay đổi ${found} so với ${here}, còn bài viết ${there === undefined ? 'không nhắc đến kỳ đó' : `so với ${there}`}: “${said}”.`,
    remedy: 'Hãy ghi versus đúng kỳ mà bài viết đem ra so.',
  }),
  'metric-otherwise': ({ metric, found, said, called }) => ({
    reason: `Phần đầu ghi ${found} là ${metric}, còn bài viết gọi số này là ${called}: “${said}”.`,
    remedy: 'Hãy chọn đúng chỉ số; nếu đã đúng thì hãy gọi tên chỉ số rõ hơn trong bài.',
  }),
  'bound-inverted': ({ metric, found, said, write }) => ({
    reason:
      said === undefined
        ? `“${found}” của ${metric} đặt giới hạn nhầm phía: ghi như vậy thì thay đổi theo chiều ngược lại bao nhiêu cũng được.`
        : `Phần đầu ghi ${metric} là “${found}”, còn bài viết “${said}”, tức là giới hạn ở phía kia.`,
    remedy: `Hãy viết "${write}"; chẳng hạn, giảm ít nhất 5% viết là "<= -5%".`,
  }),
  'quote-not-in-article': ({ found }) => ({
    reason: `Câu trích “${found}” không có trong bài.`,
    remedy: 'Hãy chép câu chữ từ bài, đúng từng chữ, hoặc bỏ dòng quote.',
  }),
  'dismissed-not-in-article': ({ found }) => ({
    reason: `“${found}” ở mục not-a-figure không có trong bài.`,
    remedy: 'Hãy chép câu chữ từ bài, đúng từng chữ, hoặc xóa mục đó.',
  }),
  'number-unclaimed': ({ found }) => ({
    reason: `Không có dòng nào ở phần đầu ứng với con số ${found}.`,
    remedy:
      'Hãy thêm con số vào metrics, targets hoặc awards; nếu không phải số liệu thì ghi vào not-a-figure, kèm lý do.',
  }),
  'separator-misleads': ({ found, digits, write }) => ({
    reason: `“${found}”: trong tiếng Việt, dấu phẩy ngăn phần thập phân, dấu chấm ngăn hàng nghìn, nên ${digits} dễ bị đọc nhầm.`,
    remedy: `Hãy viết ${write} trong bài.`,
  }),
  'award-unclaimed': ({ found }) => ({
    reason: `Bài viết nói đến khen thưởng mà phần đầu không có: “${found}”.`,
    remedy: 'Hãy thêm vào awards; nếu không thuộc kỳ này thì ghi vào not-a-figure, kèm lý do.',
  }),
  'award-recipients-otherwise': ({ found, said }) => ({
    reason: `Ở “${found}”, phần đầu ghi số tập thể, số cá nhân khác với bài viết: “${said}”.`,
    remedy: 'Tập thể ghi ở collectives, cá nhân ghi ở individuals, cả hai gộp chung ghi ở combined.',
  }),
  'award-grantor-otherwise': ({ found, said }) => ({
    reason: `Ở “${found}”, phần đầu ghi cơ quan khen thưởng khác với bài viết: “${said}”.`,
    remedy: 'Hãy ghi granted_by đúng như bài, hoặc sửa bài.',
  }),
  'award-stage-otherwise': ({ found, said }) => ({
    reason: `Ở “${found}”, phần đầu và bài viết nói khác nhau về việc đã tặng hay mới đề nghị: “${said}”.`,
    remedy: 'Mới đề nghị thì ghi stage: proposed; đã tặng thì bỏ dòng đó, đã trao thì ghi presented.',
  }),
  'part-exceeds-whole': ({ metric, found, called, stated }) => ({
    reason: `${metric} là ${found}, nhiều hơn ${called}, là ${stated}, trong khi số trước chỉ là một phần của số sau.`,
    remedy:
      'Hãy đối chiếu hai số với văn bản gốc; nếu văn bản ghi như vậy, chẳng hạn vì gồm cả số của kỳ trước, thì ghi chú rõ.',
  }),
  'direction-not-in-article': ({ metric, found }) => ({
    reason: `Phần đầu ghi ${metric} thay đổi ${found}, nhưng bài viết không nói như vậy.`,
    remedy: 'Hãy viết vào bài câu nói chỉ số này tăng hay giảm, hoặc bỏ dòng đó ở phần đầu.',
  }),
  'rate-disagrees': ({ metric, found, part, whole, computed }) => ({
    reason: `Phần đầu ghi ${metric} là ${found}, nhưng lấy ${part} chia cho ${whole} thì được ${computed}.`,
    remedy: 'Hãy đối chiếu cả ba số với văn bản gốc; nếu văn bản ghi như vậy thì giữ nguyên, và ghi chú rõ cách tính.',
  }),
  'rate-cut-off': ({ metric, found, part, whole, computed }) => ({
    reason: `Lấy ${part} chia cho ${whole} rồi làm tròn thì được ${computed}; ${metric} ghi ${found}, tức là đã cắt bớt phần lẻ chứ không làm tròn.`,
    remedy: `Hãy ghi ${computed}; nếu văn bản gốc ghi ${found} thì giữ nguyên.`,
  }),
  'relative-as-points': ({ metric, found, earlier, value, write }) => ({
    reason: `${metric} từ ${earlier} thành ${value} là thay đổi ${write} điểm phần trăm; còn ${found} là mức thay đổi tính theo phần trăm của chính con số kỳ trước.`,
    remedy: `Thay đổi của tỷ lệ tính bằng điểm phần trăm: hãy viết ${write}.`,
  }),
  'exceeds-target': ({ metric, found, value, target, share, exceeds }) => ({
    reason:
      value === undefined || target === undefined
        ? `${metric} ghi vượt chỉ tiêu ${found}. Nếu ý là đạt ${share} chỉ tiêu thì chỉ vượt ${exceeds}.`
        : `${metric}: ${value} bằng ${share} của chỉ tiêu ${target}, nên so với chỉ tiêu là ${exceeds} chứ không phải ${found}.`,
    remedy:
      'Hãy xem văn bản gốc muốn nói “đạt … chỉ tiêu” hay “vượt … chỉ tiêu”; nếu văn bản ghi như vậy thì giữ nguyên.',
  }),
  'headline-rounds': ({ found, said }) => ({
    reason: `Tiêu đề viết “${found}” như một số chính xác, còn bản tin ghi ${said}.`,
    remedy: 'Hãy viết đúng con số trong tiêu đề, hoặc nói rõ là số làm tròn: “hơn”, “gần”, “khoảng”.',
  }),
  'headline-bound': ({ found, said }) => ({
    reason: `Tiêu đề viết “${found}”, còn bản tin ghi ${said}.`,
    remedy: 'Hãy nói mức ở tiêu đề đúng như trong bài: trên, dưới, ít nhất, không quá, khoảng.',
  }),
  'published-early': ({ found, end }) => ({
    reason: `Bản tin đăng ngày ${found}, trước khi kỳ số liệu kết thúc (${end}), nên chưa thể là số liệu của cả kỳ.`,
    remedy: 'Hãy kiểm tra ngày đăng và kỳ; nếu văn bản gốc nói số liệu tính đến ngày nào thì ghi from và to cho kỳ.',
  }),
  'agency-ended': ({ agency, end, period }) => ({
    reason: `${agency} chỉ hoạt động đến ngày ${end}, nên không thể báo cáo trọn kỳ ${period}.`,
    remedy: 'Hãy kiểm tra cơ quan và kỳ; với thời gian sau đó, hãy chọn cơ quan kế tục.',
  }),
  'agency-not-yet': ({ agency, start, period }) => ({
    reason: `${agency} chỉ hoạt động từ ngày ${start}, nên không thể báo cáo kỳ ${period}.`,
    remedy: 'Hãy kiểm tra cơ quan và kỳ; với thời gian trước đó, hãy chọn cơ quan tiền thân.',
  }),
  'agency-otherwise': ({ agency, calledAgency }) => ({
    reason: `Phần đầu ghi bản tin của ${agency}, còn tiêu đề và đoạn mở đầu nói đến ${calledAgency}.`,
    remedy: 'Hãy chọn đúng cơ quan ở mục agency, hoặc nêu tên cơ quan trong tiêu đề.',
  }),
  'title-period-otherwise': ({ found, there }) => ({
    reason: `Phần đầu ghi kỳ ${found}, còn tiêu đề hoặc câu đầu nói đến kỳ ${there}.`,
    remedy: 'Hãy ghi đúng kỳ ở mục period, hoặc sửa tiêu đề.',
  }),
  'second-hand-disagrees': ({ metric, agency, here, there, other }) => ({
    reason: `Bản tin này ghi ${metric} của ${agency} là ${here}, còn bản tin ${other} của chính cơ quan đó ghi ${there}.`,
    remedy: 'Hãy kiểm tra cả hai; nếu cả hai đều đúng như đã đăng thì giữ nguyên: trang dùng số của chính cơ quan đó.',
  }),
  'link-empty': ({ found }) => ({
    reason: `Có một liên kết không dẫn đến đâu: ${found}`,
    remedy: 'Hãy ghi địa chỉ, hoặc để chữ thường không kèm liên kết.',
  }),
  'link-dead': ({ found }) => ({
    reason: `Trên trang web này không có địa chỉ “${found}”.`,
    remedy:
      'Hãy kiểm tra lại: địa chỉ ở đây viết như /bulletins/2023/ten-tep/ hoặc /agencies/ma/; địa chỉ của trang web khác bắt đầu bằng https://.',
  }),
  'link-within': ({ found }) => ({
    reason: `“${found}” dẫn đến một chỗ trong chính bài này, nhưng đề mục của bài không có địa chỉ.`,
    remedy: 'Hãy bỏ liên kết, chỉ giữ lại chữ.',
  }),
  'link-malformed': ({ found }) => ({
    reason: `“${found}” không phải là địa chỉ mở được.`,
    remedy: 'Hãy viết [chữ](https://…), trong địa chỉ không có dấu cách.',
  }),
  'photo-without-alt': ({ found }) => ({
    reason: `Ảnh “${found}” không có lời mô tả cho người không nhìn thấy ảnh.`,
    remedy: 'Hãy viết vào mục alt một câu tả những gì thấy trong ảnh.',
  }),
  'photo-missing': ({ found }) => ({
    reason: `Không tìm thấy tệp ảnh “${found}” cạnh bản tin.`,
    remedy: 'Hãy đặt tệp ảnh vào cùng thư mục với bản tin, hoặc sửa tên tệp ở mục photos.',
  }),
  'page-furniture': ({ found }) => ({
    reason: `“${found}” thuộc về trang web mà bài được chép lại, không thuộc về bài.`,
    remedy: 'Hãy xóa những chữ đó khỏi bài.',
  }),
  'restricted-word': ({ found }) => ({
    reason: `“${found}” nằm trong danh sách những chữ không được có trong bản tin công khai.`,
    remedy: 'Hãy chắc chắn rằng bài được phép công bố, rồi xóa chữ đó.',
  }),
} satisfies Partial<ProblemMessages>;

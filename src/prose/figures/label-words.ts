/** Words of which the name of a figure does not consist, or by which it is known how to make one. */
import { lexicon } from '../words/lexicon.ts';

/** Words that only lead over to what a clause is about. */
export const leadingOver = lexicon<'over'>([
  [
    'over',
    [
      ...['trong đó', 'trong số đó', 'gồm', 'bao gồm', 'riêng', 'còn', 'và', 'với', 'cùng', 'hiện', 'hiện có', 'về'],
      ...['đã', 'đang', 'cũng', 'tiếp tục', 'trong', 'kết quả', 'qua đó', 'đồng thời', 'ngoài ra', 'bên cạnh đó'],
      ...['ngược lại', 'tuy nhiên', 'cụ thể', 'toàn', 'lĩnh vực', 'trong lĩnh vực', 'trên lĩnh vực'],
    ],
  ],
]);

/** Words that only lead over to the number itself. */
export const stating = lexicon<'states'>([
  [
    'states',
    [
      ...[
        'đạt',
        'đạt tỷ lệ',
        'tỷ lệ',
        'chiếm',
        'chiếm tỷ lệ',
        'là',
        'có',
        'còn',
        'hiện có',
        'với',
        'lên',
        'đến',
        'tới',
      ],
      ...['xảy ra', 'ghi nhận', 'gồm', 'được', 'đã', 'vẫn', 'cao nhất', 'nhiều nhất', 'thấp nhất', 'ít nhất', 'và'],
      ...['tổng số', 'số tiền', 'tổng số tiền', 'với số tiền', 'với tổng số tiền', 'ở mức', 'của', 'tại', 'số', 'tăng'],
      ...['giảm', 'thì', 'trên', 'cho', 'trả', 'trị giá', 'tổng trị giá', 'tổng', 'từ'],
    ],
  ],
]);

/** Who reports: not what a report is about. */
export const reporters = lexicon<'who'>([
  [
    'who',
    [
      ...[
        'công an',
        'cơ quan',
        'lực lượng',
        'đơn vị',
        'tổ công tác',
        'cụm',
        'khối',
        'ban',
        'bộ',
        'cục',
        'phòng',
        'đội',
      ],
      ...['tỉnh', 'huyện', 'xã', 'phường', 'thành phố', 'tp', 'địa phương', 'tand', 'tòa án', 'các', 'ngành', 'cán bộ'],
    ],
  ],
]);

/** What rates are of, and may be left out when the next rate follows: "tỷ lệ phá án cướp đạt 95%, trộm cắp 70%". */
export const counted = lexicon<'counted'>([['counted', ['án', 'vụ', 'vụ án', 'tội phạm', 'tin báo']]]);
export const rate = lexicon<'rate'>([['rate', ['tỷ lệ']]]);

export const money = lexicon<'money'>([['money', ['đồng', 'đ', 'VNĐ']]]);

import { lexicon } from './lexicon.ts';
import { isCapitalised, type Token } from './tokens.ts';
import type { Units } from './units.ts';
import { unitAt } from './units.ts';
import { verbs } from './verbs.ts';

/** What a number is that states no figure. */
export type DistractorReason =
  | 'date'
  | 'year'
  | 'time'
  | 'duration'
  | 'document'
  | 'name'
  | 'ordinal'
  | 'age'
  | 'readers'
  | 'telephone'
  | 'code'
  | 'enumeration'
  | 'area'
  | 'incident'
  | 'headline';

export interface NumberOutOfAccount {
  reason: DistractorReason;
  /** Index of the token after its last. */
  to: number;
}

/** What a number is that follows these words: a name, not a quantity. */
const leading = lexicon<DistractorReason>([
  [
    'date',
    ['ngày', 'tháng', 'mùng', 'mồng', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm', 'quý', 'rạng sáng', 'lễ', 'dịp'],
  ],
  ['year', ['năm', 'giai đoạn', 'nhiệm kỳ', 'niên độ', 'năm học']],
  ['time', ['lúc', 'hồi']],
  [
    'document',
    [
      ...['nghị quyết', 'nghị định', 'thông tư', 'quyết định', 'kế hoạch', 'chỉ thị', 'luật', 'đề án', 'công điện'],
      ...[
        'công văn',
        'thông báo',
        'hướng dẫn',
        'kết luận',
        'điều',
        'khoản',
        'chương',
        'dự án',
        'chương trình',
        'văn bản',
      ],
      ...['quy định', 'pháp lệnh', 'mệnh lệnh', 'thông tri', 'quy chế', 'chuyên án', 'đề án số'],
    ],
  ],
  ['ordinal', ['thứ', 'lần thứ', 'hạng', 'mức', 'mức độ', 'khóa', 'kỳ họp thứ', 'cấp độ', 'vị trí', 'top']],
  ['telephone', ['điện thoại', 'số điện thoại', 'hotline', 'đường dây nóng', 'số máy', 'tổng đài', 'đầu số', 'gọi']],
  ['readers', ['bình luận', 'lượt xem', 'lượt đọc', 'chia sẻ', 'bài viết', 'chia sẻ bài viết', 'bài viết là']],
  [
    'name',
    [
      ...[
        'ban chỉ đạo',
        'lực lượng',
        'cụm',
        'cụm thi đua',
        'khối',
        'khối thi đua',
        'tổ',
        'đội',
        'tổ công tác',
        'phòng',
      ],
      ...[
        'quốc lộ',
        'tỉnh lộ',
        'đường',
        'quận',
        'phường',
        'khu phố',
        'khu vực',
        'thôn',
        'ấp',
        'tiểu khu',
        'trại',
        'km',
      ],
      ...['tiểu đoàn', 'trung đoàn', 'quân khu', 'hải đội', 'vùng', 'tuyến', 'lớp', 'nhà số', 'trang'],
    ],
  ],
]);

const following = lexicon<DistractorReason>([
  ['time', ['giờ', 'h', 'phút', 'giây']],
  [
    'duration',
    ['tháng', 'năm', 'ngày', 'tuần', 'quý', 'thập kỷ', 'thế kỷ', 'ngày đêm', 'đêm', 'tiếng đồng hồ', 'giờ đồng hồ'],
  ],
  ['name', ['tuần tra']],
  ['age', ['tuổi']],
  [
    'readers',
    [
      ...[
        'lượt xem',
        'lượt đọc',
        'lượt truy cập',
        'lượt thích',
        'lượt chia sẻ',
        'người đã đọc',
        'người đọc',
        'người xem',
      ],
      ...[
        'người đã xem',
        'bình luận',
        'lượt theo dõi',
        'người theo dõi',
        'lượt bình luận',
        'độc giả',
        'bạn đọc',
        'đánh giá',
        'phiếu bầu',
      ],
    ],
  ],
  [
    'enumeration',
    [
      ...[
        'loại',
        'cấp',
        'mặt',
        'khâu',
        'nội dung',
        'nhiệm vụ',
        'giải pháp',
        'vấn đề',
        'lĩnh vực',
        'nguyên tắc',
        'bước',
      ],
      ...[
        'nhóm hành vi',
        'nhóm giải pháp',
        'nhóm nhiệm vụ',
        'nhóm vấn đề',
        'nhóm nội dung',
        'nhóm tội',
        'nhóm chỉ tiêu',
      ],
      ...[
        'yếu tố',
        'tại chỗ',
        'rõ',
        'không',
        'nhất',
        'chủ đề',
        'tiêu chuẩn',
        'phương châm',
        'mục tiêu',
        'tuyến',
        'cùng',
      ],
      ...[
        'bên',
        'phía',
        'chiều',
        'trụ cột',
        'phương thức',
        'trọng tâm',
        'đột phá',
        'nhóm',
        'lần',
        'lớp',
        'phần',
        'khía cạnh',
        'tiêu chí',
      ],
    ],
  ],
  [
    'area',
    [
      ...[
        'huyện',
        'tỉnh',
        'tỉnh, thành phố',
        'thành phố',
        'quận',
        'địa phương',
        'xã',
        'phường',
        'thị trấn',
        'thị xã',
        'nước',
      ],
      ...['quốc gia', 'công an', 'khu vực', 'cơ quan', 'ngành', 'bộ', 'miền', 'vùng', 'trung đoàn', 'cục', 'phòng'],
    ],
  ],
]);
/** Words before a number of places or units that make it part of a name or of a whereabouts. */
const whereabouts = lexicon<'where'>([
  [
    'where',
    [
      ...[
        'công an',
        'của',
        'tại',
        'ở',
        'gồm',
        'trong',
        'thuộc',
        'các',
        'cả',
        'là',
        'với',
        'giữa',
        'trên',
        'khắp',
        'tất cả',
      ],
      ...['địa bàn', 'trên địa bàn', 'toàn bộ', 'từ', 'thành', 'đủ', 'có', 'ubnd', 'huyện', 'cụm'],
    ],
  ],
]);
const totals = lexicon<'total'>([
  ['total', ['tổng số', 'con số', 'trong số', 'số lượng', 'tổng cộng số', 'trên tổng số']],
]);
const numbered = lexicon<'numbered'>([['numbered', ['số']]]);
const stating = lexicon<'states'>([['states', ['là', 'đạt', 'được']]]);
const spanWords = lexicon<'span'>([['span', ['từ', 'đến', 'tới', 'đến hết', 'trước']]]);
const unitOfTime = lexicon<'unit'>([['unit', ['giờ', 'h']]]);
/** More hours or minutes than this are a length of time. */
const hoursOfDay = 60;
const firstYear = 1930;
const lastYear = 2100;

/** What the number at a token is, where it states no figure. */
export function distractorAt(tokens: readonly Token[], index: number, units: Units): NumberOutOfAccount | undefined {
  const number = tokens[index];
  if (number?.kind !== 'number') return enumerationInWords(tokens, index);
  return (
    clockAt(tokens, index) ??
    codeAt(tokens, index) ??
    dateAt(tokens, index, units) ??
    yearAt(tokens, index, units) ??
    telephoneAt(tokens, index) ??
    followedAt(tokens, index, units) ??
    namedAt(tokens, index, units)
  );
}

function clockAt(tokens: readonly Token[], index: number): NumberOutOfAccount | undefined {
  const [second, third] = [tokens[index + 1], tokens[index + 2]];
  if (second?.text === ':' && second.glued && third?.kind === 'number' && third.glued)
    return { reason: 'time', to: index + 3 };
  const isEveryDay = third?.text === '7' && leading.before(tokens, index)?.meaning !== 'date';
  if (second?.text === '/' && tokens[index]?.text === '24' && (third?.text === '24' || isEveryDay))
    return { reason: 'time', to: unitOfTime.at(tokens, index + 3)?.to ?? index + 3 };
  if (second?.glued && /^h\d*$/.test(second.key)) {
    return { reason: 'time', to: third?.kind === 'number' && third.glued ? index + 3 : index + 2 };
  }
  return undefined;
}

/** "168/2024/NĐ-CP", "57-NQ/TW", "600x400": a number grown together with letters that are no unit. */
function codeAt(tokens: readonly Token[], index: number): NumberOutOfAccount | undefined {
  const [sign, zone] = [tokens[index - 1], tokens[index - 2]];
  const isOffset = sign?.text === '+' && sign.glued && tokens[index]?.glued === true && zone?.kind === 'word';
  if (isOffset) return { reason: 'code', to: index + 1 };
  // "Covid-19", "AK-47": the number of a name.
  const isPartOfName = sign?.key === '-' && sign.glued && tokens[index]?.glued === true && zone?.kind === 'word';
  if (isPartOfName) return { reason: 'name', to: index + 1 };
  let to = index + 1;
  let letters = false;
  for (let token = tokens[to]; token?.glued; token = tokens[to]) {
    const joins = token.text === '/' || token.key === '-';
    if (joins ? !tokens[to + 1]?.glued : token.kind === 'sign') break;
    if (token.kind === 'word') {
      if (!/^\p{Lu}[\p{Lu}\d]*$/u.test(token.text) && !/^x\d+$/.test(token.text)) break;
      letters = true;
    }
    to += 1;
  }
  if (!letters) return undefined;
  return { reason: tokens[index + 1]?.kind === 'word' ? 'code' : 'document', to };
}

/** "8/7", "20/11/2024", "7-7" after a word for a day or part of one; with a year also alone. */
function dateAt(tokens: readonly Token[], index: number, units: Units): NumberOutOfAccount | undefined {
  const parts = [Number(tokens[index]?.text)];
  let to = index + 1;
  while (parts.length < 3 && isDateSign(tokens[to]) && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.glued) {
    parts.push(Number(tokens[to + 1]?.text));
    to += 2;
  }
  const led = leading.before(tokens, index)?.meaning === 'date';
  const [first = 0, second = 0, third] = parts;
  const isDay = first >= 1 && first <= 31;
  const isMonth = second >= 1 && second <= 12;
  if (parts.length === 3 && isDay && isMonth && isYear(third)) return { reason: 'date', to };
  if (parts.length === 2 && first <= 12 && isYear(second)) return { reason: 'date', to };
  const isSpan =
    parts.length === 2 && spanWords.before(tokens, index) !== undefined && unitAt(units, tokens, to) === undefined;
  if (isSpan && isDay && isMonth && tokens[to]?.text !== '%') return { reason: 'date', to };
  const isAlone =
    tokens[index - 1]?.kind === 'word' && !verbs.before(tokens, index) && (tokens[to]?.kind ?? 'sign') === 'sign';
  const inParentheses = tokens[index - 1]?.text === '(' && tokens[to]?.text === ')';
  if (parts.length === 2 && isDay && isMonth && (led || inParentheses || (isAlone && tokens[to]?.text !== '%')))
    return { reason: 'date', to };
  if (led && parts.length === 1 && isDay) return { reason: 'date', to };
  return undefined;
}

function yearAt(tokens: readonly Token[], index: number, units: Units): NumberOutOfAccount | undefined {
  const token = tokens[index];
  const counts = unitAt(units, tokens, index + 1) !== undefined;
  if (token === undefined || !/^\d{4}$/.test(token.text) || !isYear(Number(token.text))) return undefined;
  const led = leading.before(tokens, index)?.meaning === 'year';
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  const spans = (next?.key === '-' || next?.text === '/') && after?.kind === 'number' && isYear(Number(after.text));
  if (spans) return { reason: 'year', to: index + 3 };
  const closes = next === undefined || next.kind === 'sign' || isCapitalised(tokens[index - 1]);
  const isNamed = closes && next?.text !== '%' && stating.before(tokens, index) === undefined && !counts;
  return led || isNamed ? { reason: 'year', to: index + 1 } : undefined;
}

function telephoneAt(tokens: readonly Token[], index: number): NumberOutOfAccount | undefined {
  const digits = tokens[index]?.text.replace(/\D/g, '') ?? '';
  const led =
    leading.before(tokens, index)?.meaning === 'telephone' ||
    leading.before(tokens, index - 1)?.meaning === 'telephone';
  if (!led && !(digits.startsWith('0') && digits.length >= 9)) return undefined;
  let to = index + 1;
  while (tokens[to]?.kind === 'number' || (isDateSign(tokens[to]) && tokens[to + 1]?.kind === 'number')) to += 1;
  return { reason: 'telephone', to };
}

function followedAt(tokens: readonly Token[], index: number, units: Units): NumberOutOfAccount | undefined {
  const number = tokens[index];
  const found = following.at(tokens, index + 1);
  if (!found) return undefined;
  const unit = unitAt(units, tokens, index + 1);
  if (unit && unit.to > found.to) return undefined;
  if (found.meaning === 'time' && Number(number?.text.replace(/\D/g, '')) > hoursOfDay && !number?.text.startsWith('0'))
    return undefined;
  if (found.meaning === 'area') {
    const isAbout = whereabouts.before(tokens, index) !== undefined || isCapitalised(tokens[index - 1]) || index === 0;
    return isAbout ? { reason: 'area', to: found.to } : undefined;
  }
  if (found.meaning === 'enumeration' && unit && unit.to === found.to) return undefined;
  return { reason: found.meaning, to: found.to };
}

function namedAt(tokens: readonly Token[], index: number, units: Units): NumberOutOfAccount | undefined {
  const next = tokens[index + 1];
  const hasUnit = unitAt(units, tokens, index + 1) !== undefined || next?.text === '%' || next?.text === '/';
  if (totals.before(tokens, index)) return undefined;
  const direct = leading.before(tokens, tokens[index - 1]?.text === ':' ? index - 1 : index);
  if (direct?.meaning === 'document') return { reason: 'document', to: index + 1 };
  if (numbered.before(tokens, index) && !hasUnit) return { reason: 'name', to: index + 1 };
  if (direct && !hasUnit && direct.meaning !== 'year') return { reason: direct.meaning, to: index + 1 };
  const isMarker = index === 0 && ['.', ')', '-'].includes(tokens[1]?.text ?? '');
  return isMarker ? { reason: 'enumeration', to: index + 2 } : undefined;
}

function enumerationInWords(tokens: readonly Token[], index: number): NumberOutOfAccount | undefined {
  const found = following.at(tokens, index);
  return found ? { reason: found.meaning, to: found.to } : undefined;
}

function isDateSign(token: Token | undefined): boolean {
  return token?.glued === true && (token.text === '/' || token.key === '-' || token.text === '.');
}

function isYear(number: number | undefined): boolean {
  return number !== undefined && number >= firstYear && number <= lastYear;
}

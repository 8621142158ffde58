import { lexicon } from './lexicon.ts';

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
export const leading = lexicon<DistractorReason>([
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

export const following = lexicon<DistractorReason>([
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary, vocabularyFiles } from '../content.ts';
import { figuresIn } from './fictional.ts';
import { readProse } from './read.ts';

const { vocabulary } = readVocabulary(
  vocabularyFiles.map((path) => ({ path, bytes: new Uint8Array(readFileSync(join('content', path))) })),
);

/** Sentences of an invented district, as such articles put them, read through the published vocabulary. */
describe('sentences of reports', () => {
  it.each<[string, string[]]>([
    [
      'Năm 2023, toàn huyện xảy ra 52 vụ phạm pháp hình sự, giảm 8 vụ (13,3%) so với năm 2022; đã điều tra làm rõ 48 vụ, 96 đối tượng, đạt tỷ lệ 92,3%.',
      [
        'criminal-cases eq 52 | eq -8 absolute 2022 | eq -13.3 percent 2022',
        'criminal-cases-solved eq 48',
        'suspects eq 96',
        'clearance-rate eq 92.3',
      ],
    ],
    [
      'Lực lượng Cảnh sát điều tra tội phạm về ma túy đã phát hiện, bắt giữ 35 vụ, 52 đối tượng, thu giữ 12,5 gam heroin, 345 viên ma túy tổng hợp và nhiều tang vật liên quan.',
      ['drug-cases eq 35', 'drug-suspects eq 52', 'heroin-seized eq 0.0125', 'synthetic-drug-pills-seized eq 345'],
    ],
    // What is prosecuted of the cases is not what was recorded.
    [
      'Khởi tố 12 vụ, 30 bị can phạm tội về trật tự xã hội.',
      ['other (Vụ phạm tội về trật tự xã hội) eq 12', 'other (Bị can phạm tội về trật tự xã hội) eq 30'],
    ],
    [
      'Trên địa bàn xảy ra 15 vụ tai nạn giao thông, làm chết 10 người, bị thương 8 người; so với cùng kỳ năm trước giảm 3 vụ, giảm 2 người chết, tăng 1 người bị thương.',
      [
        'traffic-accidents eq 15 | eq -3 absolute',
        'traffic-deaths eq 10 | eq -2 absolute',
        'traffic-injuries eq 8 | eq 1 absolute',
      ],
    ],
    [
      'Tai nạn giao thông giảm cả 3 tiêu chí (giảm 11% số vụ, giảm 16% số người chết và giảm 17% số người bị thương).',
      ['traffic-accidents | eq -11 percent', 'traffic-deaths | eq -16 percent', 'traffic-injuries | eq -17 percent'],
    ],
    [
      'Tai nạn giao thông được kiềm chế, giảm cả 3 mặt so với cùng kỳ: số vụ giảm 5,2%, số người chết giảm 3,1%, số người bị thương giảm 10%.',
      ['traffic-accidents | eq -5.2 percent', 'traffic-deaths | eq -3.1 percent', 'traffic-injuries | eq -10 percent'],
    ],
    [
      'Lực lượng Cảnh sát giao thông phát hiện, lập biên bản 12.345 trường hợp vi phạm, xử phạt hơn 15,6 tỷ đồng, tước 1.234 giấy phép lái xe, tạm giữ 2.345 phương tiện.',
      [
        'traffic-violations-handled eq 12345',
        'fines gt 15600000000',
        'other (Giấy phép lái xe) eq 1234',
        'vehicles-impounded eq 2345',
      ],
    ],
    [
      'Cơ quan điều tra đã tiếp nhận 234 tin báo, tố giác tội phạm; giải quyết 220 tin, đạt 94%.',
      ['crime-reports-accepted eq 234', 'crime-reports-resolved eq 220', 'report-resolution-rate eq 94'],
    ],
    [
      'Tỷ lệ điều tra, khám phá các loại tội phạm đạt 85,6%, trong đó án rất nghiêm trọng, đặc biệt nghiêm trọng đạt 100%.',
      ['clearance-rate eq 85.6', 'serious-clearance-rate eq 100'],
    ],
    [
      'Công an huyện đã bắt, vận động đầu thú 15 đối tượng truy nã; triệt xóa 7 băng nhóm tội phạm.',
      ['fugitives-caught eq 15', 'gangs-dismantled eq 7'],
    ],
    [
      'Xảy ra 5 vụ cháy, không có thiệt hại về người, thiệt hại về tài sản khoảng 1,2 tỷ đồng.',
      ['fires eq 5', 'fire-damage approx 1200000000'],
    ],
    [
      'Tội phạm về trật tự xã hội giảm 5,83% (3.389/3.599 vụ); điều tra làm rõ 2.900/3.389 vụ, đạt 85,57%.',
      [
        'criminal-cases eq 3389 | eq -5.83 percent',
        'criminal-cases baseline eq 3599',
        'criminal-cases-solved eq 2900 of 3389',
        'clearance-rate eq 85.57',
      ],
    ],
    [
      'Tội phạm trộm cắp tài sản xảy ra 25 vụ, chiếm 48%; cố ý gây thương tích 10 vụ; cướp giật tài sản 3 vụ; giết người 1 vụ.',
      [
        'theft-cases eq 25',
        'other (Tỷ lệ tội phạm trộm cắp tài sản) eq 48',
        'assault-cases eq 10',
        'snatching-cases eq 3',
        'murder-cases eq 1',
      ],
    ],
    [
      'Phát hiện 12 vụ, 15 đối tượng phạm tội kinh tế, 8 vụ vi phạm về môi trường, 3 vụ buôn lậu.',
      ['economic-cases eq 12', 'economic-suspects eq 15', 'environment-cases eq 8', 'smuggling-cases eq 3'],
    ],
    ['Xảy ra 4 vụ xâm hại trẻ em, 6 đối tượng.', ['other (Vụ xâm hại trẻ em) eq 4', 'other (Đối tượng) eq 6']],
    [
      'Phát hiện, xử lý 1.252 vụ/ 2.254 đối tượng phạm tội về ma túy (tăng 147 vụ/1.063 đối tượng).',
      ['drug-cases eq 1252 | eq 147 absolute', 'drug-suspects eq 2254 | eq 1063 absolute'],
    ],
    [
      'Tội phạm về ma túy được phát hiện tăng 12,5% số vụ và 15,3% số đối tượng.',
      ['drug-cases | eq 12.5 percent', 'drug-suspects | eq 15.3 percent'],
    ],
    [
      'Số vụ tai nạn giao thông, số người chết và số người bị thương lần lượt giảm 5%, 10% và 12%.',
      ['traffic-accidents | eq -5 percent', 'traffic-deaths | eq -10 percent', 'traffic-injuries | eq -12 percent'],
    ],
    [
      'Phát hiện 120 vụ phạm tội về kinh tế, 30 vụ tham nhũng và 45 vụ môi trường, tăng lần lượt 10%, 5% và 3%.',
      [
        'economic-cases eq 120 | eq 10 percent',
        'corruption-cases eq 30 | eq 5 percent',
        'environment-cases eq 45 | eq 3 percent',
      ],
    ],
    [
      'Tỷ lệ giải quyết tố giác, tin báo về tội phạm đạt 93,5% (chỉ tiêu trên 90%).',
      ['report-resolution-rate eq 93.5', 'report-resolution-rate target gt 90'],
    ],
    [
      'Công tác điều tra, khám phá án đạt tỷ lệ 87%, vượt 12% so với chỉ tiêu; trọng án đạt 98%, vượt 3%.',
      ['clearance-rate eq 87 | eq 12 points target', 'serious-clearance-rate eq 98 | eq 3 points target'],
    ],
    [
      'Phấn đấu năm 2024 kéo giảm ít nhất 5% số vụ phạm pháp hình sự; tỷ lệ điều tra, khám phá đạt trên 80%, án rất nghiêm trọng, đặc biệt nghiêm trọng đạt trên 95%; tiếp nhận, giải quyết 100% tin báo, tố giác tội phạm.',
      [
        'criminal-cases target 2024 | le -5 percent',
        'clearance-rate target 2024 gt 80',
        'serious-clearance-rate target 2024 gt 95',
        'report-intake-rate target 2024 eq 100',
      ],
    ],
    [
      'Vận động nhân dân giao nộp 45 khẩu súng các loại, 120 viên đạn.',
      ['guns-collected eq 45', 'ammunition-collected eq 120'],
    ],
    [
      'Xây dựng 15 mô hình camera an ninh; duy trì 120 mô hình tự quản về ANTT.',
      ['camera-models-built eq 15', 'self-management-models eq 120'],
    ],
    ['Chỉ số cải cách hành chính xếp thứ 3/18 sở, ngành.', ['admin-reform-rank eq 3']],
    [
      'Tai nạn giao thông xảy ra 45 vụ, chết 30 người, bị thương 25 người, giảm lần lượt 5 vụ, 3 người chết và 2 người bị thương.',
      [
        'traffic-accidents eq 45 | eq -5 absolute',
        'traffic-deaths eq 30 | eq -3 absolute',
        'traffic-injuries eq 25 | eq -2 absolute',
      ],
    ],
    [
      'So với cùng kỳ, tai nạn giao thông giảm 12 vụ (giảm 10,5%), số người chết giảm 5 người (giảm 8%), số người bị thương tăng 3 người (tăng 4,1%).',
      [
        'traffic-accidents | eq -12 absolute | eq -10.5 percent',
        'traffic-deaths | eq -5 absolute | eq -8 percent',
        'traffic-injuries | eq 3 absolute | eq 4.1 percent',
      ],
    ],
    [
      'Tội phạm về trật tự xã hội xảy ra 1.234 vụ, giảm 56 vụ (4,34%) so với cùng kỳ năm 2022; điều tra, khám phá 1.050 vụ, đạt tỷ lệ 85,1%, bắt giữ 2.100 đối tượng.',
      [
        'criminal-cases eq 1234 | eq -56 absolute 2022 | eq -4.34 percent 2022',
        'criminal-cases-solved eq 1050',
        'clearance-rate eq 85.1',
        'suspects eq 2100',
      ],
    ],
    [
      'Phạm pháp hình sự xảy ra 85 vụ (giảm 5 vụ so với cùng kỳ), trong đó: giết người 1 vụ, cướp tài sản 2 vụ, trộm cắp tài sản 40 vụ, cố ý gây thương tích 12 vụ, đánh bạc 10 vụ.',
      [
        'criminal-cases eq 85 | eq -5 absolute',
        'murder-cases eq 1',
        'robbery-cases eq 2',
        'theft-cases eq 40',
        'assault-cases eq 12',
        'gambling-cases eq 10',
      ],
    ],
    [
      'Công an các đơn vị đã khám phá 75/85 vụ phạm pháp hình sự, đạt 88,2%, bắt 120 đối tượng; khởi tố 70 vụ, 115 bị can.',
      [
        'criminal-cases-solved eq 75 of 85',
        'criminal-cases eq 85',
        'clearance-rate eq 88.2',
        'suspects eq 120',
        'cases-prosecuted eq 70',
        'accused-prosecuted eq 115',
      ],
    ],
    [
      'Phát hiện 40 vụ, 45 đối tượng vi phạm pháp luật về môi trường, an toàn thực phẩm, xử phạt 560 triệu đồng.',
      ['environment-cases eq 40', 'environment-suspects eq 45', 'other (Số tiền xử phạt) eq 560000000'],
    ],
    [
      'Phát hiện, xử lý 145 vụ, 210 đối tượng phạm tội về ma túy, thu 3,2 kg heroin, 1.500 viên ma túy tổng hợp, 12,3 kg ma túy tổng hợp, 1 khẩu súng, 5 viên đạn.',
      [
        'drug-cases eq 145',
        'drug-suspects eq 210',
        'heroin-seized eq 3.2',
        'synthetic-drug-pills-seized eq 1500',
        'synthetic-drug-weight-seized eq 12.3',
        'guns-seized eq 1',
        'ammunition-seized eq 5',
      ],
    ],
    [
      'Lực lượng Cảnh sát giao thông lập biên bản 5.600 trường hợp vi phạm trật tự an toàn giao thông, phạt tiền 4,5 tỷ đồng, tạm giữ 1.200 phương tiện, tước giấy phép lái xe 340 trường hợp.',
      [
        'traffic-violations-handled eq 5600',
        'fines eq 4500000000',
        'vehicles-impounded eq 1200',
        'other (Tước giấy phép lái xe) eq 340',
      ],
    ],
    [
      'Công an huyện tiếp nhận 156 tin báo, tố giác về tội phạm; đã giải quyết 150 tin (đạt 96,15%).',
      ['crime-reports-accepted eq 156', 'crime-reports-resolved eq 150', 'report-resolution-rate eq 96.15'],
    ],
    [
      'Toàn tỉnh xảy ra 35 vụ cháy, làm chết 2 người, bị thương 3 người, thiệt hại tài sản ước tính 12,5 tỷ đồng; so với cùng kỳ tăng 5 vụ, giảm 1 người chết.',
      [
        'fires eq 35 | eq 5 absolute',
        'fire-deaths eq 2 | eq -1 absolute',
        'fire-injuries eq 3',
        'fire-damage approx 12500000000',
      ],
    ],
    [
      'Xảy ra 12 vụ cháy, làm 1 người chết, thiệt hại khoảng 3 tỷ đồng (tăng 2 vụ).',
      ['fires eq 12 | eq 2 absolute', 'fire-deaths eq 1', 'fire-damage approx 3000000000'],
    ],
    [
      'Trong số 52 vụ phạm pháp hình sự xảy ra, Công an huyện đã làm rõ 48 vụ.',
      ['criminal-cases eq 52', 'criminal-cases-solved eq 48'],
    ],
    [
      'Tội phạm ma túy tăng 12 vụ, 15 đối tượng so với năm 2022.',
      ['drug-cases | eq 12 absolute 2022', 'drug-suspects | eq 15 absolute 2022'],
    ],
    [
      'Tỷ lệ điều tra khám phá tội phạm về trật tự xã hội đạt 82,5% (tăng 1,2% so với năm 2022, vượt 7,5% chỉ tiêu Bộ giao).',
      ['clearance-rate eq 82.5 | eq 1.2 points 2022 | eq 7.5 points target'],
    ],
    [
      'Án rất nghiêm trọng đạt 95%, án đặc biệt nghiêm trọng đạt 100%.',
      ['very-serious-clearance-rate eq 95', 'especially-serious-clearance-rate eq 100'],
    ],
    ['Khám phá 100% số vụ án giết người.', ['murder-clearance-rate eq 100']],
    [
      'Bắt và vận động ra đầu thú 25 đối tượng truy nã, trong đó có 5 đối tượng truy nã đặc biệt nguy hiểm.',
      ['fugitives-caught eq 25', 'other (Đối tượng truy nã đặc biệt nguy hiểm) eq 5'],
    ],
    [
      'Tội phạm sử dụng công nghệ cao phát hiện 23 vụ, 45 đối tượng.',
      [
        'other (Tội phạm sử dụng công nghệ cao phát hiện) eq 23',
        'other (Tội phạm sử dụng công nghệ cao phát hiện: đối tượng) eq 45',
      ],
    ],
    [
      'Đường sắt xảy ra 3 vụ, làm 3 người chết; đường thủy xảy ra 1 vụ, không có người chết.',
      ['other (Đường sắt) eq 3', 'other (Người chết) eq 3', 'other (Đường thủy) eq 1'],
    ],
    [
      'Xảy ra 120 vụ tai nạn giao thông (đường bộ 115 vụ, đường sắt 4 vụ, đường thủy 1 vụ), làm chết 60 người.',
      [
        'traffic-accidents eq 120',
        'other (Đường bộ) eq 115',
        'other (Đường sắt) eq 4',
        'other (Đường thủy) eq 1',
        'traffic-deaths eq 60',
      ],
    ],
    [
      'Hoàn thành 35/36 chỉ tiêu công tác, trong đó 20 chỉ tiêu vượt mức.',
      ['targets-met eq 35 of 36', 'targets-assigned eq 36', 'targets-exceeded eq 20'],
    ],
    [
      'Giảm ít nhất 5% số vụ, số người chết, số người bị thương do tai nạn giao thông.',
      [
        'traffic-accidents target | le -5 percent',
        'traffic-deaths target | le -5 percent',
        'traffic-injuries target | le -5 percent',
      ],
    ],
    [
      'Tỷ lệ điều tra khám phá án hình sự đạt tối thiểu 80%; án rất nghiêm trọng, đặc biệt nghiêm trọng đạt không dưới 95%.',
      ['clearance-rate ge 80', 'serious-clearance-rate ge 95'],
    ],
    ['Giảm từ 5 - 10% số vụ phạm pháp hình sự so với năm 2022.', ['criminal-cases | range -10 -5 percent 2022']],
    [
      'So với năm 2022, tội phạm hình sự giảm 15 vụ, tội phạm ma túy tăng 8 vụ, tội phạm kinh tế giảm 3 vụ.',
      [
        'criminal-cases | eq -15 absolute 2022',
        'drug-cases | eq 8 absolute 2022',
        'economic-cases | eq -3 absolute 2022',
      ],
    ],
    [
      'Hai năm liền kề, số vụ trộm cắp giảm từ 150 vụ (năm 2022) xuống còn 120 vụ (năm 2023).',
      ['theft-cases baseline 2022 eq 150', 'theft-cases eq 120'],
    ],
    [
      'Bắt 5 vụ, 7 đối tượng tàng trữ trái phép chất ma túy; khởi tố 5 vụ, 7 bị can.',
      ['drug-cases eq 5', 'drug-suspects eq 7', 'drug-cases-prosecuted eq 5', 'drug-suspects-prosecuted eq 7'],
    ],
    [
      'Đã phát hiện, bắt giữ, xử lý 356 vụ với 512 đối tượng phạm tội về ma túy; 78 vụ với 90 đối tượng phạm tội về kinh tế; 45 vụ vi phạm pháp luật về môi trường.',
      [
        'drug-cases eq 356',
        'drug-suspects eq 512',
        'economic-cases eq 78',
        'economic-suspects eq 90',
        'environment-cases eq 45',
      ],
    ],
    [
      'Tình hình tội phạm về trật tự xã hội được kiềm chế, kéo giảm 10,2% so với cùng kỳ (xảy ra 352 vụ, giảm 40 vụ).',
      ['criminal-cases eq 352 | eq -40 absolute | eq -10.2 percent'],
    ],
    [
      'Toàn tỉnh xảy ra 1.023 vụ phạm pháp hình sự, làm chết 25 người, bị thương 201 người, thiệt hại tài sản trị giá khoảng 55 tỷ đồng; đã điều tra, làm rõ 956/1.023 vụ (đạt 93,45%), bắt xử lý 1.856 đối tượng, thu hồi tài sản trị giá 20 tỷ đồng.',
      [
        'criminal-cases eq 1023',
        'crime-deaths eq 25',
        'crime-injuries eq 201',
        'crime-damage approx 55000000000',
        'criminal-cases-solved eq 956 of 1023',
        'clearance-rate eq 93.45',
        'suspects eq 1856',
        'other (Thu hồi tài sản) eq 20000000000',
      ],
    ],
    [
      'Trong đó, án rất nghiêm trọng làm rõ 30/31 vụ (đạt 96,77%); án đặc biệt nghiêm trọng làm rõ 15/15 vụ (đạt 100%).',
      [
        'serious-cases-solved eq 30 of 31',
        'serious-cases eq 31',
        'serious-clearance-rate eq 96.77',
        'especially-serious-cases-solved eq 15 of 15',
        'especially-serious-clearance-rate eq 100',
      ],
    ],
    [
      'Phát hiện 320 vụ phạm tội, vi phạm pháp luật về kinh tế, tham nhũng, buôn lậu; 450 vụ vi phạm pháp luật về môi trường.',
      ['economic-corruption-cases eq 320', 'environment-cases eq 450'],
    ],
    [
      'Bắt 560 vụ, 890 đối tượng phạm tội về ma túy, tăng 45 vụ, 67 đối tượng; thu giữ 15 bánh heroin, 35 kg ma túy đá, 200.000 viên ma túy tổng hợp.',
      [
        'drug-cases eq 560 | eq 45 absolute',
        'drug-suspects eq 890 | eq 67 absolute',
        'other (Bánh heroin) eq 15',
        // One kind of what the metric counts is not all of it.
        'other (Ma túy đá) eq 35',
        'synthetic-drug-pills-seized eq 200000',
      ],
    ],
    [
      'Tiếp nhận 3.456 tố giác, tin báo về tội phạm và kiến nghị khởi tố, đã giải quyết 3.300 tin, đạt tỷ lệ 95,5%.',
      [
        'other (Tố giác, tin báo về tội phạm và kiến nghị) eq 3456',
        'crime-reports-resolved eq 3300',
        'report-resolution-rate eq 95.5',
      ],
    ],
    [
      'Tai nạn giao thông xảy ra 256 vụ, làm chết 130 người, bị thương 215 người (giảm 12 vụ, giảm 8 người chết, tăng 5 người bị thương so với cùng kỳ).',
      [
        'traffic-accidents eq 256 | eq -12 absolute',
        'traffic-deaths eq 130 | eq -8 absolute',
        'traffic-injuries eq 215 | eq 5 absolute',
      ],
    ],
    [
      'Lực lượng CSGT đã tuần tra, kiểm soát 12.500 ca, phát hiện, lập biên bản xử lý 45.678 trường hợp vi phạm TTATGT, xử phạt 78,9 tỷ đồng; tạm giữ 12.345 phương tiện; tước quyền sử dụng GPLX 5.678 trường hợp.',
      [
        'patrols eq 12500',
        'traffic-violations-handled eq 45678',
        'fines eq 78900000000',
        'vehicles-impounded eq 12345',
        'other (Tước quyền sử dụng GPLX) eq 5678',
      ],
    ],
    [
      'Trong lĩnh vực PCCC, xảy ra 45 vụ cháy, 2 vụ nổ, làm 3 người chết, 5 người bị thương, thiệt hại 20 tỷ đồng; cứu được 15 người.',
      [
        'fires eq 45',
        'other (Vụ nổ) eq 2',
        'fire-deaths eq 3',
        'fire-injuries eq 5',
        'fire-damage eq 20000000000',
        'people-rescued eq 15',
      ],
    ],
    [
      'Vận động thu hồi 450 khẩu súng, 1.200 viên đạn, 340 vũ khí thô sơ, 50 kg thuốc nổ.',
      [
        'guns-collected eq 450',
        'ammunition-collected eq 1200',
        'other (Vũ khí thô sơ) eq 340',
        'other (Thuốc nổ) eq 50',
      ],
    ],
    [
      'Tỷ lệ khám phá án đạt 86,7% (vượt 11,7% chỉ tiêu Quốc hội giao).',
      ['clearance-rate eq 86.7 | eq 11.7 points target'],
    ],
    ['Tỉ lệ phá trọng án đạt 100%.', ['serious-clearance-rate eq 100']],
    ['Công an thành phố phát hiện, xử lý 2.345 vụ vi phạm hành chính.', ['other (Vụ vi phạm hành chính) eq 2345']],
    [
      'Bắt 35 đối tượng truy nã (trong đó có 5 đối tượng nguy hiểm).',
      ['fugitives-caught eq 35', 'other (Đối tượng nguy hiểm) eq 5'],
    ],
    [
      'Cơ quan Cảnh sát điều tra các cấp khởi tố mới 234 vụ, 456 bị can.',
      ['cases-prosecuted eq 234', 'accused-prosecuted eq 456'],
    ],
    [
      'Tòa án thụ lý 3.456 vụ, việc các loại, giải quyết 3.200 vụ, việc, đạt tỷ lệ 92,6%; tỷ lệ án bị hủy 0,3%, bị sửa 0,5%.',
      [
        'court-cases-accepted eq 3456',
        'court-cases-resolved eq 3200',
        'court-resolution-rate eq 92.6',
        'other (Tỷ lệ án bị hủy) eq 0.3',
        'other (Tỷ lệ án bị sửa) eq 0.5',
      ],
    ],
    [
      'Tội phạm về trật tự xã hội giảm 7,3%; tội phạm ma túy tăng 4,5%; tai nạn giao thông giảm 12% số vụ, 15% số người chết.',
      [
        'criminal-cases | eq -7.3 percent',
        'drug-cases | eq 4.5 percent',
        'traffic-accidents | eq -12 percent',
        'traffic-deaths | eq -15 percent',
      ],
    ],
    ['Số vụ phạm pháp hình sự là 245 vụ, ít hơn 23 vụ so với năm ngoái.', ['criminal-cases eq 245 | eq -23 absolute']],
    [
      'Trên địa bàn xảy ra 12 vụ tai nạn giao thông nghiêm trọng, làm 13 người chết.',
      ['traffic-accidents eq 12', 'traffic-deaths eq 13'],
    ],
    [
      'Phạm pháp hình sự: 85 vụ, giảm 10 vụ. Ma túy: 30 vụ, 45 đối tượng. Tai nạn giao thông: 12 vụ, 8 người chết.',
      [
        'criminal-cases eq 85 | eq -10 absolute',
        'drug-cases eq 30',
        'drug-suspects eq 45',
        'traffic-accidents eq 12',
        'traffic-deaths eq 8',
      ],
    ],
    [
      '- Tội phạm về trật tự xã hội: xảy ra 85 vụ (giảm 10 vụ = 10,5%).',
      ['criminal-cases eq 85 | eq -10 absolute | eq -10.5 percent'],
    ],
    [
      'Về tội phạm ma túy: Bắt 45 vụ, 56 đối tượng; về tội phạm kinh tế: phát hiện 12 vụ, 14 đối tượng; về môi trường: phát hiện 23 vụ.',
      [
        'drug-cases eq 45',
        'drug-suspects eq 56',
        'economic-cases eq 12',
        'economic-suspects eq 14',
        'environment-cases eq 23',
      ],
    ],
    [
      'Đã xử lý 1.234 trường hợp vi phạm nồng độ cồn, 567 trường hợp vi phạm tốc độ, 89 trường hợp chở quá tải.',
      [
        'other (Trường hợp vi phạm nồng độ cồn) eq 1234',
        'other (Trường hợp vi phạm tốc độ) eq 567',
        'other (Trường hợp chở quá tải) eq 89',
      ],
    ],
    [
      'Phát hiện, xử lý 56 vụ khai thác cát trái phép, phạt 1,2 tỷ đồng.',
      ['other (Vụ khai thác cát trái phép) eq 56', 'other (Số tiền phạt) eq 1200000000'],
    ],
    [
      'Lừa đảo chiếm đoạt tài sản qua mạng xảy ra 45 vụ, thiệt hại 30 tỷ đồng, tăng 12 vụ.',
      [
        'other (Lừa đảo chiếm đoạt tài sản qua mạng) eq 45 | eq 12 absolute',
        'other (Lừa đảo: số tiền thiệt hại) eq 30000000000',
      ],
    ],
    [
      'Vi phạm trật tự an toàn giao thông 3.456 trường hợp, phạt 5,6 tỷ đồng, tăng 12% số vụ.',
      ['traffic-violations-handled eq 3456 | eq 12 percent', 'fines eq 5600000000'],
    ],
    [
      'Tỷ lệ giải quyết tin báo, tố giác tội phạm đạt 97,8%, tăng 1,5% so với cùng kỳ.',
      ['report-resolution-rate eq 97.8 | eq 1.5 points'],
    ],
    [
      'Tội phạm giết người xảy ra 5 vụ, làm rõ 5/5 vụ, đạt 100%.',
      ['murder-cases eq 5', 'other (Tội phạm giết người: làm rõ vụ) eq 5 of 5', 'murder-clearance-rate eq 100'],
    ],
    [
      'Trong 6 tháng đầu năm 2023, xảy ra 120 vụ phạm pháp hình sự; cả năm 2022 xảy ra 300 vụ.',
      ['criminal-cases 2023-H1 eq 120', 'criminal-cases baseline 2022 eq 300'],
    ],
    [
      'Khám phá 45 vụ phạm pháp hình sự trên tổng số 50 vụ xảy ra, đạt 90%.',
      ['criminal-cases-solved eq 45 of 50', 'criminal-cases eq 50', 'clearance-rate eq 90'],
    ],
    ['Tịch thu, sung công quỹ nhà nước 340 triệu đồng.', ['other (Sung công quỹ nhà nước) eq 340000000']],
  ])('%s', (sentence, expected) => {
    if (!vocabulary) throw new Error('no vocabulary');
    expect(figuresIn(readProse(`Công an huyện Mẫu tổng kết năm 2023\n\n${sentence}`, vocabulary))).toEqual(expected);
  });
});

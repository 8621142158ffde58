/** What Vietnamese web pages put around an article, and what stays in it when a page is copied whole. */

/** What stands above lists of other articles. */
const others = [
  ...['tin liên quan', 'bài liên quan', 'bài viết liên quan', 'tin bài liên quan', 'các tin liên quan', 'liên quan'],
  ...['tin cùng chuyên mục', 'cùng chuyên mục', 'bài cùng chuyên mục', 'tin khác', 'các tin khác', 'tin bài khác'],
  ...['bài viết khác', 'tin mới hơn', 'tin cũ hơn', 'tin mới', 'tin mới nhất', 'đọc nhiều', 'đọc nhiều nhất'],
  ...['tin đọc nhiều', 'xem nhiều', 'xem nhiều nhất', 'tin xem nhiều', 'tin nổi bật', 'có thể bạn quan tâm'],
  ...['xem thêm', 'đọc thêm', 'tin cùng sự kiện', 'tin cùng chủ đề'],
];

/** A line made of these alone, with counts and signs between them, is no line of an article. */
const labels = [
  ...['chia sẻ', 'chia sẻ bài viết', 'chia sẻ qua', 'chia sẻ lên', 'chia sẻ ngay', 'thích', 'theo dõi', 'lưu bài'],
  ...['facebook', 'zalo', 'twitter', 'messenger', 'telegram', 'email', 'e-mail', 'gmail', 'print', 'copy link'],
  ...['in bài viết', 'in bài này', 'in trang', 'in trang này', 'bản in', 'in ấn', 'sao chép liên kết', 'sao chép link'],
  ...['gửi email', 'gửi e-mail', 'gửi mail', 'gửi bài viết', 'gửi cho bạn bè', 'gửi qua email', 'gửi bình luận'],
  ...others,
  ...['bình luận', 'ý kiến bạn đọc', 'lượt xem', 'lượt đọc', 'lượt truy cập', 'từ khóa', 'tags', 'tag', 'quảng cáo'],
  ...['cỡ chữ', 'cỡ chữ a a', 'nghe đọc bài', 'nghe bài viết', 'đăng nhập', 'đăng ký', 'trang chủ', 'về trang chủ'],
  ...['quay lại', 'về đầu trang', 'lên đầu trang', 'đánh giá bài viết', 'đánh giá', 'đọc tiếp', 'google news'],
];

const label = new RegExp(
  `(?<!\\p{L})(?:${[...labels]
    .sort((left, right) => right.length - left.length)
    .map((words) => RegExp.escape(words))
    .join('|')})(?!\\p{L})`,
  'giu',
);

/** What gives itself away in the middle of a line too. */
const anywhere = [
  /[[(]?\s*GMT\s*[+-]\s*\d{1,2}(?::\d{2})?\s*[\])]?/u,
  /\d+(?:[.,]\d+)*\s+(?:lượt xem|lượt đọc|lượt truy cập trang|người đã đọc|người đã xem)(?!\p{L})/iu,
  /(?:lượt xem|lượt đọc|số lần đọc|đã xem|bình luận|chia sẻ bài viết)\s*[:(]\s*\d+(?:[.,]\d+)*/iu,
  /tổng số điểm của bài viết[^!?]*?đánh giá/iu,
  /theo dõi [^.!?]{0,60} trên google news/iu,
  /(?:mời (?:quý )?(?:bạn đọc|độc giả)|click|bấm|nhấn) (?:xem|đọc|vào đây|tại đây)[^.!?]*/iu,
  /duy trì trạng thái đăng nhập/iu,
  /^(?:giấy phép|gpxb)(?!\p{L})[^.;]{0,60}?số\s*:?\s*\d+[^.;\s]*(?:gp|ttđt|btttt)[^!?]*/iu,
  /^(?:©|bản quyền (?:thuộc|©)|(?:phó )?tổng biên tập\s*:)[^!?]*/iu,
  /(?:tòa soạn\s*:\s*)?(?:hotline|đường dây nóng tòa soạn)\s*:?\s*[\d.\s]{8,}/iu,
];

/** How a sentence begins that sends readers elsewhere. */
const pointers =
  /^(?:[>»]+\s*(?:xem|đọc) (?:thêm|tiếp)(?!\p{L})|(?:[>»•*-]+\s*)?(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|tin bài liên quan|chia sẻ|từ khóa|tags?)\s*:)/iu;

const sentenceEnds = /(?<=[.!?;])\s+/u;

/** The furniture in a line, if there is any. */
export function furnitureIn(line: string): { start: number; end: number } | undefined {
  for (const pattern of anywhere) {
    const found = pattern.exec(line);
    if (found) return { start: found.index, end: found.index + found[0].trimEnd().length };
  }
  let start = 0;
  for (const sentence of [line, ...line.split(sentenceEnds)]) {
    const at = line.indexOf(sentence, start);
    if (pointers.test(sentence) || isLabels(sentence)) return { start: at, end: at + sentence.length };
    if (sentence !== line) start = at + sentence.length;
  }
  return undefined;
}

/** Days, dates, clock times and counts of readers, with the signs between them. */
const pageParts = [
  ...anywhere.slice(0, 3),
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày|cập nhật|đăng lúc|lúc)(?!\p{L})/iu,
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u,
  /\d{1,2}(?::|h|g|giờ )\d{2}(?::\d{2})?(?!\p{L})/iu,
].map((part) => new RegExp(part.source, 'giu'));

/** Whether a line says no more than when a page was made, changed or read, and how often. */
export function isPageLine(line: string): boolean {
  const rest = pageParts.reduce((words, part) => words.replace(part, ' '), line);
  return /\d/.test(line) && !/[\p{L}\d]/u.test(rest);
}

function isLabels(words: string): boolean {
  return words.search(label) >= 0 && words.replace(label, '').replace(/[^\p{L}]+/gu, '') === '';
}

/** Whether nothing of a line is an article's: it only counts readers, points elsewhere, or names a part of the page. */
export function isFurnitureLine(line: string): boolean {
  let rest = line.trim();
  for (let found = furnitureIn(rest); found && rest !== ''; found = furnitureIn(rest))
    rest = (rest.slice(0, found.start) + rest.slice(found.end)).trim();
  return rest !== line.trim() && !/[\p{L}\d]/u.test(rest);
}

/** Whether a line stands above a list of other articles: "Tin cùng chuyên mục". */
export function announcesOthers(line: string): boolean {
  return otherArticles.test(line.trim());
}

/** Whether what readers have written stands below a line: "Bình luận (3)". */
export function opensComments(line: string): boolean {
  return comments.test(line.trim());
}

const otherArticles = new RegExp(
  `^(?:các )?(?:${others.map((words) => RegExp.escape(words)).join('|')})[\\s:.…>»]*$`,
  'iu',
);
const comments =
  /^(?:\d+\s+)?(?:(?:ý kiến |các )?bình luận|ý kiến (?:của )?(?:bạn đọc|độc giả)|gửi bình luận)[\s:]*(?:\(\s*\d*\s*\)|\d*)[\s:]*$/iu;

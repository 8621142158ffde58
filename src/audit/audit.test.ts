import { beforeAll, describe, expect, it, test } from 'vitest';
import { checkFolder, formatReport, type Report } from '../check.ts';
import { auditInVietnamese } from '../i18n/audit.vi.ts';
import { explain } from '../i18n/languages.ts';
import type { ProblemCode, Severity } from '../model/problem.ts';

/** Everything that is found in a folder where each bulletin has one doubt, named by its file. */
const doubts: readonly (readonly [file: string, line: number, severity: Severity, code: ProblemCode])[] = [
  ['2015/chieu-khong-co-trong-bai', 7, 'warning', 'direction-not-in-article'],
  ['2015/dau-phay-hang-nghin', 9, 'warning', 'separator-misleads'],
  ['2015/phan-lon-hon-tong', 7, 'warning', 'part-exceeds-whole'],
  ['2015/tieu-de-co-quan-khac', 3, 'warning', 'agency-otherwise'],
  ['2015/tieu-de-ky-khac', 4, 'warning', 'title-period-otherwise'],
  ['2016/chi-so-khac', 6, 'warning', 'metric-otherwise'],
  ['2016/chi-tieu-ghi-lam-ket-qua', 7, 'warning', 'result-is-target'],
  ['2016/chi-tieu-nam-khac', 9, 'warning', 'period-otherwise'],
  ['2016/con-so-ghi-lam-muc-tang', 6, 'error', 'change-is-level'],
  ['2016/gam-ma-ghi-kg', 6, 'error', 'measure-otherwise'],
  ['2016/ket-qua-ghi-lam-chi-tieu', 9, 'warning', 'target-is-result'],
  ['2016/khen-thuong-doi-cho', 8, 'error', 'award-recipients-otherwise'],
  ['2016/khen-thuong-moi-de-nghi', 8, 'warning', 'award-stage-otherwise'],
  ['2016/khen-thuong-noi-khac', 8, 'warning', 'award-grantor-otherwise'],
  ['2016/muc-tang-ghi-lam-muc', 6, 'error', 'level-is-change'],
  ['2016/so-voi-nam-khac', 6, 'warning', 'versus-otherwise'],
  ['2019/anh-khong-mo-ta', 8, 'warning', 'photos-not-shown'],
  ['2019/anh-khong-mo-ta', 8, 'warning', 'photo-missing'],
  ['2019/anh-khong-mo-ta', 8, 'warning', 'photo-without-alt'],
  ['2019/dang-truoc-khi-het-ky', 5, 'warning', 'published-early'],
  ['2019/lien-ket-ban-tin-khong-co', 9, 'error', 'link-dead'],
  ['2019/lien-ket-co-quan-khong-co', 9, 'error', 'link-dead'],
  ['2019/lien-ket-tep-khong-co', 9, 'error', 'link-dead'],
  ['2019/lien-ket-thieu-ten-mien', 9, 'error', 'link-malformed'],
  ['2019/lien-ket-trong-bai', 9, 'warning', 'link-within'],
  ['2019/lien-ket-trong', 9, 'error', 'link-empty'],
  ['2019/lien-ket-viet-hong', 9, 'error', 'link-malformed'],
  ['2019/luot-xem', 9, 'warning', 'page-furniture'],
  ['2019/tieu-de-gan', 2, 'warning', 'headline-bound'],
  ['2019/tieu-de-lam-tron', 2, 'warning', 'headline-rounds'],
  ['2019/tieu-de-sai-muc', 2, 'warning', 'headline-bound'],
  ['2019/vun-trang-web', 11, 'warning', 'page-furniture'],
  ['2021/ban-nhap-sai', 5, 'warning', 'withheld'],
  ['2021/ban-nhap-sai', 7, 'error', 'figure-not-in-article'],
  ['2021/chu-mat', 9, 'warning', 'restricted-word'],
  ['2021/dau-mat', 9, 'warning', 'restricted-word'],
  ['2021/khen-don-vi-neu-ten-sai', 8, 'error', 'figure-not-in-quote'],
  ['2021/khen-don-vi-neu-ten-sai', 11, 'warning', 'award-unclaimed'],
  ['2022/so-cua-noi-khac', 6, 'warning', 'second-hand-disagrees'],
  ['2023/bai-ghi-muc-khac', 6, 'error', 'article-says-otherwise'],
  ['2023/bai-ghi-so-khac', 6, 'error', 'article-says-otherwise'],
  ['2023/bo-qua-khong-co', 8, 'warning', 'dismissed-not-in-article'],
  ['2023/chieu-nguoc', 6, 'warning', 'direction-otherwise'],
  ['2023/co-quan-chua-co', 4, 'error', 'agency-not-yet'],
  ['2023/co-quan-da-dong', 4, 'error', 'agency-ended'],
  ['2023/co-quan-dong-giua-ky', 4, 'warning', 'agency-ended'],
  ['2023/diem-tinh-nhu-phan-tram', 6, 'warning', 'relative-as-points'],
  ['2023/diem-viet-thanh-phan-tram', 9, 'warning', 'points-as-percent'],
  ['2023/dung-ma-ghi-hon', 6, 'error', 'bound-otherwise'],
  ['2023/giam-ma-ghi-tang', 6, 'error', 'direction-otherwise'],
  ['2023/gioi-han-nguoc', 7, 'error', 'bound-inverted'],
  ['2023/hai-so-doi-cho', 6, 'error', 'article-says-otherwise'],
  ['2023/hai-so-doi-cho', 7, 'error', 'article-says-otherwise'],
  ['2023/hon-ma-ghi-dung', 6, 'error', 'bound-otherwise'],
  ['2023/khac-nam-truoc', 6, 'warning', 'earlier-disagrees'],
  ['2023/khen-thuong-khong-co-trong-bai', 8, 'error', 'figure-not-in-article'],
  ['2023/khen-thuong-thieu', 9, 'warning', 'award-unclaimed'],
  ['2023/khoang-thieu-mot-dau', 6, 'error', 'article-says-otherwise'],
  ['2023/khong-so-nguyen-nao', 6, 'warning', 'implied-impossible'],
  ['2023/mau-so-khac', 6, 'error', 'article-says-otherwise'],
  ['2023/phan-tram-ma-ghi-so', 6, 'error', 'sign-otherwise'],
  ['2023/so-bang-chu-khong-ai-nhan', 9, 'warning', 'number-unclaimed'],
  ['2023/so-khong-ai-nhan', 9, 'warning', 'number-unclaimed'],
  ['2023/so-khong-co-trong-bai', 6, 'error', 'figure-not-in-article'],
  ['2023/so-ngoai-cau-trich', 6, 'error', 'figure-not-in-quote'],
  ['2023/trich-dan-khong-co', 6, 'warning', 'quote-not-in-article'],
  ['2023/ty-le-cat-bot', 7, 'warning', 'rate-cut-off'],
  ['2023/ty-le-trai-so-dem', 7, 'warning', 'rate-disagrees'],
  ['2023/vuot-chi-tieu-da-biet', 6, 'warning', 'exceeds-target'],
  ['2023/vuot-chi-tieu', 6, 'warning', 'exceeds-target'],
];

describe('a folder in which every bulletin has its own doubt', () => {
  let report: Report;
  beforeAll(async () => {
    report = await checkFolder('fixtures/audit');
  });

  it('names each at its line, and nothing else', () => {
    const found = report.problems.map(({ place, severity, detail }) => [
      place.file.replace(/^bulletins\/|\.md$/g, ''),
      place.line,
      severity,
      detail.code,
    ]);
    expect(found).toEqual(doubts);
  });

  it('has a file for every kind of finding', () => {
    const codes: readonly string[] = doubts.map(([, , , code]) => code);
    expect(Object.keys(auditInVietnamese).filter((code) => !codes.includes(code))).toEqual([]);
  });

  test.each([
    ['2023/bai-ghi-so-khac', 'luot-muon: 18', 'còn bài viết nêu 81 (dòng 9)'],
    ['2023/bai-ghi-muc-khac', 'change: -87', 'còn bài viết nêu -78 (dòng 9)'],
    ['2023/mau-so-khac', 'sach-da-sua: 81/85', 'còn bài viết nêu 81/83'],
    ['2023/khoang-thieu-mot-dau', '-10..-5%', 'còn bài viết nêu -12..-5%'],
    ['2023/hon-ma-ghi-dung', 'luot-muon: 1250', '“viện có hơn 1.250 lượt mượn”'],
    ['2023/gioi-han-nguoc', '>= -5%', 'Hãy viết "<= -5%"'],
    ['2023/vuot-chi-tieu', '+275%', '11 bằng 275% của chỉ tiêu 4, nên so với chỉ tiêu là +175% chứ không phải +275%'],
    ['2023/vuot-chi-tieu-da-biet', '+75%', '6 bằng 75% của chỉ tiêu 8, nên so với chỉ tiêu là -25%'],
    ['2023/ty-le-trai-so-dem', '92%', 'lấy 81 chia cho 83 thì được 97,59%'],
    ['2023/ty-le-cat-bot', '97,5%', 'rồi làm tròn thì được 97,6%'],
    ['2023/diem-tinh-nhu-phan-tram', '+12', 'hãy viết +9,1'],
    ['2023/khac-nam-truoc', '-88', 'kỳ trước'],
    ['2022/so-cua-noi-khac', '990', 'bản tin 2022/so-cua-chinh-minh của chính cơ quan đó ghi 909'],
    ['2019/tieu-de-lam-tron', '22.000', 'bản tin ghi 22022'],
    ['2016/gam-ma-ghi-kg', '2,5 kg', 'là 2,5 kg, nhưng trong bài con số này đếm thứ khác: “viện thu gom 2,5 gam giấy”'],
    ['2016/chi-so-khac', 'nguoi-nghe: 320', 'còn bài viết gọi số này là “Bạn đọc mới” (ban-doc-moi)'],
    ['2016/chi-tieu-nam-khac', '> 90%', 'của kỳ 2018, còn bài viết nói về kỳ 2017'],
    ['2016/so-voi-nam-khac', '-88', 'so với 2014, còn bài viết so với 2015'],
    ['2016/muc-tang-ghi-lam-muc', '50', 'con số này là mức tăng, giảm: “mượn sách tăng 50 lượt”'],
    ['2023/so-khong-ai-nhan', 'Một nhà tài trợ tặng 27 kệ sách.', 'ứng với con số 27'],
    ['2023/so-bang-chu-khong-ai-nhan', 'ba buổi nói chuyện', 'ứng với con số ba'],
  ])('%s shows the author’s words, what is wrong and what to write', (file, excerpt, words) => {
    const problem = report.problems.find(({ place }) => place.file === `bulletins/${file}.md`);
    expect(problem?.place.excerpt).toContain(excerpt);
    const { reason, remedy } = explain(problem as NonNullable<typeof problem>, 'vi', report.dataset?.vocabulary);
    expect(`${reason} ${remedy}`).toContain(words);
  });

  it('calls metrics and agencies by their names, with the ids by which they are found', () => {
    const spoken = formatReport(report, 'fixtures/audit');
    const known = report.dataset?.vocabulary;
    for (const { detail } of report.problems) {
      const metric = 'metric' in detail ? known?.metrics.get(detail.metric) : undefined;
      if (metric) expect(spoken).toContain(`“${metric.label['vi']}” (${metric.id})`);
      const agency = 'agency' in detail ? known?.agencies.get(detail.agency) : undefined;
      if (agency) expect(spoken).toContain(`“${agency.name['vi']}” (${agency.id})`);
    }
  });

  it('lets ids stand alone where nothing names them', () => {
    const problem = report.problems.find(({ detail }) => 'metric' in detail && detail.metric === 'ty-le-sua-sach');
    const { reason } = explain(problem as NonNullable<typeof problem>, 'vi');
    expect(reason).toContain('“ty-le-sua-sach”');
  });
});

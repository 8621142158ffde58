import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder, hasErrors, type Report } from './check.ts';
import { auditInVietnamese } from './i18n/audit.vi.ts';
import { explain } from './i18n/languages.ts';
import { problemsInEnglish } from './i18n/problems.en.ts';
import { problemsInVietnamese } from './i18n/problems.vi.ts';
import { cautions, refusals } from './model/comparability.ts';
import { compareWithPrevious } from './model/comparison.ts';
import type { Dataset } from './model/dataset.ts';
import { bases, changeUnits, operators } from './model/figure.ts';
import { kinds, stages } from './model/frontmatter.ts';
import { above, adjacent, members, peers, predecessors } from './model/neighbours.ts';
import type { NotationFault } from './model/notation.ts';
import { roles } from './model/observation.ts';
import type { ProblemCode } from './model/problem.ts';
import { outcomeOf, outcomes } from './model/target-outcome.ts';

const broken = 'fixtures/broken';

/** Of each faulty file: line, problem, words of the author that are printed, words of the remedy. */
const faults: readonly (readonly [file: string, line: number, code: ProblemCode, excerpt: string, remedy: string])[] = [
  ['chi-so-la', 6, 'unknown-metric', 'luot-muonn: 120', '“luot-muon”'],
  ['co-quan-la', 3, 'unknown-agency', 'thu-vien-thi-tran-mua', '“thu-vien-thi-tran-mau”'],
  ['don-vi-la', 7, 'unknown-measure', 'unit: mett', '“met”'],
  ['loai-la', 5, 'not-one-of', 'kind: resluts', '“results”'],
  ['khoa-sai', 5, 'unknown-key', 'publishd: 2024-01-10', '“published”'],
  ['khoa-sai-trong-chi-so', 6, 'unknown-key', '{ vlaue: 391 }', '“value”'],
  ['khoa-lap', 7, 'duplicate-key', 'luot-muon: 319', 'danh sách'],
  ['khong-tieu-de', 2, 'missing', 'agency:', '“title: …”'],
  ['danh-sach-thanh-chu', 5, 'wrong-shape', 'awards: "Giấy khen', 'ví dụ'],

  ['dau-cham-hang-nghin', 6, 'figure', '3.264', 'Hãy viết 3264.'],
  ['hai-dau-ngan-cach', 6, 'figure', '3 264', '3264'],
  ['dau-phay-trong-ngoac', 6, 'comma-in-braces', '{ value: 22,6 }', '"22,6"'],
  ['dau-phay-trong-danh-sach', 6, 'comma-in-braces', '[-43, -9,9%]', '"-9,9%"'],
  ['chu-bi-cat-trong-ngoac', 6, 'comma-in-braces', 'Giấy khen, loại A', '"Giấy khen, loại A"'],
  ['thieu-phan-tram', 6, 'figure', '92,3', 'Hãy viết 92,3%.'],
  ['thua-phan-tram', 6, 'figure', '92%', 'bỏ dấu %'],
  ['ty-le-qua-mot-tram', 6, 'rate-over-hundred', '103%', 'kiểm tra lại con số'],
  ['so-am', 6, 'figure', '-43', 'bỏ dấu trừ'],
  ['so-le-cho-so-dem', 6, 'figure', '64,5', 'số nguyên'],
  ['phan-lon-hon-tong', 6, 'figure', '83/81', 'Hãy viết 81/83.'],
  ['khong-co-tong', 6, 'figure', '81/83', 'chỉ viết số đứng trước'],
  ['tong-mau-thuan', 7, 'whole-contradicted', 'sach-da-sua: 81/83', 'số nào đúng'],
  ['khoang-nguoc', 6, 'figure', '10..5', 'số nhỏ trước'],
  ['chu-thay-so', 6, 'figure', 'rất nhiều', 'bằng chữ số'],
  ['don-vi-sau-so', 6, 'figure', '120 cuốn', 'kiểm tra lại chỉ số'],
  ['khong-co-so', 6, 'nothing-stated', 'note: "Sẽ bổ sung."', 'xóa dòng này'],
  ['ghi-hai-lan', 8, 'stated-twice', '- 130', 'Hãy giữ một số'],

  ['thay-doi-khong-dau', 6, 'figure', 'change: 5%', '-5% nếu giảm'],
  ['thay-doi-ty-le-bang-phan-tram', 6, 'figure', '+3.36%', 'Hãy viết +3.36.'],
  ['diem-cho-so-dem', 6, 'figure', '-3 điểm', 'theo phần trăm'],
  ['so-voi-la', 6, 'not-one-of', 'versus: previuos', '“previous”'],

  ['ngay-khong-co', 5, 'not-a-date', '2023-02-30', 'năm-tháng-ngày'],
  ['ky-khong-co', 4, 'period-impossible', '2023-13', 'ngày tháng'],
  ['ky-khong-hieu', 4, 'not-a-period', 'năm ngoái', '2024-H1'],
  ['ky-nguoc', 4, 'period-inverted', '2023-06-30..2023-01-01', 'ngày đầu trước'],
  ['sai-thu-muc-nam', 4, 'wrong-year-folder', 'period: 2022', 'bulletins/2022/sai-thu-muc-nam.md'],
  ['Ten_Tep_Sai', 1, 'bad-file-name', 'Ten_Tep_Sai.md', 'bulletins/2023/ten-tep-sai.md'],
  ['../khong-co-nam', 1, 'bad-file-name', 'khong-co-nam.md', 'bulletins/2023/khong-co-nam.md'],
  ['hai-ban-tin-mot', 1, 'same-bulletin', 'agency: ', 'gộp hai bản tin'],
  ['hai-ban-tin-hai', 1, 'same-bulletin', 'agency: ', 'gộp hai bản tin'],

  ['nguoi-trao-la', 6, 'not-one-of', 'granted_by: uy-bann', '“uy-ban”'],
  ['khen-thuong-khong-so', 6, 'award-without-number', 'honour: "Giấy khen"', 'collectives'],
  ['khen-thuong-lan-muc', 6, 'award-mixed-bounds', 'individuals: "~ 40"', 'hai dòng'],

  ['dia-chi-nguon-sai', 5, 'not-a-link', 'bang-tin.example', 'https://'],
  ['lien-ket-chay-ma', 7, 'unsafe-link', 'javascript:alert(1)', 'https://'],
  ['lien-ket-ra-ngoai', 7, 'outside-content', '../../../etc/passwd', 'trong thư mục nội dung'],
  ['anh-ra-ngoai', 6, 'outside-content', '../../package.json', 'trong thư mục nội dung'],
  ['anh-ra-ngoai', 6, 'photos-not-shown', 'file: ', 'về sau'],
  ['anh-trong-bai', 9, 'image-in-article', '![Giá sách](gia-sach.jpg)', 'photos'],
  ['ma-html', 9, 'html-in-markdown', '<script>', 'Markdown'],
  ['tieu-de-cap-mot', 7, 'heading-too-high', '# Phần một', '##'],
  ['long-nhau-qua-sau', 7, 'nested-too-deep', '> > >', 'lặp lại nhiều lần'],

  ['tep-trong', 1, 'empty-file', '', 'xóa tệp'],
  ['khong-phan-dau', 1, 'no-frontmatter', 'Thư viện này không có thật', 'title, agency, period'],
  ['phan-dau-chua-dong', 1, 'frontmatter-not-closed', '---', 'dòng chỉ gồm ---'],
  ['hang-rao-dai', 5, 'frontmatter-not-closed', '-----', 'dòng chỉ gồm ---'],
  ['ma-javascript', 1, 'frontmatter-language', '---js', 'dòng đầu chỉ gồm ---'],
  ['khong-phai-utf8', 2, 'not-utf8', '', 'UTF-8'],
  ['ky-tu-hong', 7, 'control-character', 'Thư viện này\ufffd', 'gõ lại'],
  ['bom-tham-chieu', 5, 'yaml-alias', 'a: &a ["ha"', 'viết lại đầy đủ'],
  ['nhan-ham', 2, 'yaml-tag', '!!js/function', 'bỏ nhãn'],
  ['ngoac-kep-chua-dong', 2, 'yaml-quote-not-closed', '"Ngoặc kép chưa đóng', 'dấu ngoặc kép còn thiếu'],
  ['ngoac-kep-long-nhau', 2, 'yaml-quote-inside', '"Thư viện "Mẫu" năm 2023"', '“ ”'],
  ['ngoac-vuong-chua-dong', 6, 'yaml-bracket-not-closed', '[120,', '} hoặc ]'],
  ['ngoac-nhon-chua-dong', 6, 'yaml-bracket-not-closed', '{ value: 120, change: +5%', '} hoặc ]'],
  ['thut-dong-sai', 7, 'yaml-indentation', 'sach-hong: 12', 'dấu cách như nhau'],
  ['hai-cham-trong-tieu-de', 2, 'yaml', 'Thư viện Mẫu: kết quả', 'trong ngoặc kép'],
  ['thieu-dau-cach', 5, 'yaml', 'published:2024', 'dấu cách sau dấu hai chấm'],

  ['ban-nhap', 5, 'withheld', 'draft: true', 'khi muốn công bố'],
  ['khong-so-nguyen-nao-khop', 6, 'implied-impossible', 'change: -22.6%', 'kiểm tra lại cả hai con số'],
  ['ky-truoc-mau-thuan', 6, 'was-disagrees', 'was: 130', 'kỳ trước'],
  ['hai-muc-thay-doi', 6, 'changes-disagree', 'value: 1000', 'bài gốc'],
  ['khac-ban-tin-nam-truoc', 6, 'earlier-disagrees', 'was: 130', 'hai bản tin'],
];
const warnings: readonly ProblemCode[] = [
  'photos-not-shown',
  'withheld',
  'implied-impossible',
  'changes-disagree',
  'was-disagrees',
  'earlier-disagrees',
];
/** Beside them one bulletin without a fault, for another to disagree with. */
const faultless = 'bulletins/2022/nam-truoc.md';

const pathOf = (name: string): string => join('bulletins/2023', `${name}.md`).replaceAll('\\', '/');

describe('a folder in which every file has its own fault', () => {
  let report: Report;
  beforeAll(async () => {
    report = await checkFolder(broken);
  });

  it.each(faults)('%s, line %d: %s', (name, line, code, excerpt, remedy) => {
    const found = report.problems.find(({ place, detail }) => place.file === pathOf(name) && detail.code === code);
    expect(found?.place.line).toBe(line);
    expect(found?.place.excerpt).toContain(excerpt);
    expect(found && explain(found, 'vi').remedy).toContain(remedy);
    expect(found?.severity).toBe(warnings.includes(code) ? 'warning' : 'error');
  });

  it('names every file in one run, and finds nothing beside what was put there', async () => {
    const files = await readdir(join(broken, 'bulletins'), { recursive: true });
    const bulletins = files
      .filter((file) => file.endsWith('.md'))
      .map((file) => `bulletins/${file}`.replaceAll('\\', '/'));
    const named = new Set(report.problems.map(({ place }) => place.file));
    expect([...named].sort()).toEqual(bulletins.filter((file) => file !== faultless).sort());
    expect(report.bulletins).toBe(bulletins.length);
    const expected = new Set(faults.map(([name, , code]) => `${pathOf(name)} ${code}`));
    expect(new Set(report.problems.map(({ place, detail }) => `${place.file} ${detail.code}`))).toEqual(expected);
  });

  it('says once what an alias bomb repeats', () => {
    const ofBomb = report.problems.filter(({ place }) => place.file === pathOf('bom-tham-chieu'));
    expect(ofBomb.map(({ place }) => place.line)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('keeps nothing of a faulty file for the site', () => {
    const kept = report.dataset?.bulletins.map(({ id }) => id);
    expect(kept).toContain('2022/nam-truoc');
    for (const id of ['khoa-sai', 'so-am', 'ma-html']) expect(kept).not.toContain(`2023/${id}`);
  });
});

describe('the command', () => {
  let temporary: string;
  let onBroken: ReturnType<typeof run>;
  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'tong-ket-check-'));
    onBroken = run('--content', broken);
  });
  afterAll(() => rm(temporary, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/check.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    });

  it('prints Vietnamese sentences, no stack trace, and stops publication', () => {
    const { status, stdout, stderr } = onBroken;
    expect(status).toBe(1);
    expect(stdout + stderr).not.toMatch(/^ +at |undefined|\[object /m);
    expect(stdout).toContain(
      [
        `${broken}/bulletins/2023/chi-so-la.md`,
        '  Lỗi, dòng 6:',
        '    luot-muonn: 120',
        '    Không có chỉ số nào mang mã “luot-muonn”.',
        '    → Có phải bạn muốn viết “luot-muon”?',
      ].join('\n'),
    );
    expect(stdout).toMatch(/Đã kiểm tra \d+ bản tin: \d+ lỗi, \d+ lưu ý\.\n$/);
    expect(stdout).not.toMatch(/^ +(Error|Warning), line/m);
  });

  it('runs no code that stands in a bulletin', () => {
    expect(onBroken.status).toBe(1);
    expect(existsSync(join(temporary, 'tong-ket-da-chay'))).toBe(false);
  });

  it('gives the same report to machines', () => {
    const { status, stdout } = run('--content', broken, '--json');
    const report = JSON.parse(stdout) as {
      bulletins: number;
      problems: { file: string; line: number; code: string }[];
    };
    expect(status).toBe(1);
    for (const [name, line, code] of faults) {
      expect(report.problems).toContainEqual(expect.objectContaining({ file: pathOf(name), line, code }));
    }
  });

  it('says in one sentence that a folder is missing, or is a file, or that an option is unknown', () => {
    for (const args of [
      ['--content', 'no-such-folder'],
      ['--content', 'tsconfig.json'],
      ['--contnet', broken],
    ]) {
      const { status, stdout, stderr } = run(...args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});

describe('a folder that cannot be read as it should', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tong-ket-folder-'));
    for (const file of ['site.yaml', 'metrics.yaml', 'agencies.yaml']) await cp(join(broken, file), join(folder, file));
    await mkdir(join(folder, 'bulletins/2023/thu-muc.md'), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.skipIf(process.platform === 'win32')('refuses a link out of the folder, and a link to nothing', async () => {
    await symlink(join(process.cwd(), 'package.json'), join(folder, 'bulletins/2023/ra-ngoai.md'));
    await symlink(join(folder, 'khong-co.md'), join(folder, 'bulletins/2023/vao-dau.md'));
    const { problems } = await checkFolder(folder);
    expect(problems.map(({ place, detail }) => `${place.file} ${detail.code}`)).toEqual([
      'bulletins/2023/ra-ngoai.md outside-content',
      'bulletins/2023/thu-muc.md unreadable',
      'bulletins/2023/vao-dau.md unreadable',
    ]);
  });

  it('refuses a bulletin too large to be one', async () => {
    await writeFile(join(folder, 'bulletins/2023/qua-lon.md'), 'ab\n'.repeat(700_000));
    const { problems } = await checkFolder(folder);
    expect(problems.find(({ place }) => place.file.endsWith('qua-lon.md'))?.detail.code).toBe('too-large');
  });

  it('names the vocabulary file that is missing', async () => {
    await rm(join(folder, 'metrics.yaml'));
    const report = await checkFolder(folder);
    expect(hasErrors(report)).toBe(true);
    const found = report.problems.find(({ place }) => place.file === 'metrics.yaml');
    expect(found?.detail.code).toBe('unreadable');
    expect(found && explain(found, 'vi').remedy).toContain('kiểm tra xem tệp có đó');
  });
});

describe('the showcase', () => {
  let report: Report;
  let dataset: Dataset;
  beforeAll(async () => {
    report = await checkFolder('fixtures/library-network');
    dataset = report.dataset as Dataset;
  });

  it('has no fault but those put there to be seen', () => {
    expect(report.problems.map(({ severity, place, detail }) => `${severity} ${place.file} ${detail.code}`)).toEqual([
      'warning bulletins/2021/abbey-branch.md was-disagrees',
      'warning bulletins/2022/abbey-branch.md changes-disagree',
      'warning bulletins/2022/abbey-branch.md earlier-disagrees',
      'warning bulletins/2022/harbour-branch.md earlier-disagrees',
      'warning bulletins/2023/abbey-branch.md earlier-disagrees',
      'warning bulletins/2023/mill-lane-branch-half-year.md withheld',
      'warning bulletins/2023/mill-lane-branch.md implied-impossible',
      'warning bulletins/2025/harbour-branch-half-year.md withheld',
    ]);
  });

  it('says on every page that it is fictional', () => {
    expect(dataset.vocabulary.site.notice?.['en']).toContain('fictional');
    expect(dataset.vocabulary.site.notice?.['vi']).toContain('giả tưởng');
  });

  it('has every kind of bulletin, figure, change and award, and every outcome of a target', () => {
    const { bulletins, observations } = dataset;
    const changes = observations.flatMap((observation) => observation.changes);
    const targets = observations.filter(({ role }) => role === 'target');
    const all = (found: Iterable<string | undefined>): string[] =>
      [...new Set(found)].flatMap((one) => one ?? []).sort();
    expect(all(bulletins.map(({ kind }) => kind))).toEqual([...kinds].sort());
    expect(all(observations.map(({ role }) => role))).toEqual([...roles].sort());
    expect(all(observations.map(({ figure }) => figure?.operator))).toEqual([...operators].sort());
    expect(all(changes.map(({ basis }) => basis))).toEqual([...bases].sort());
    expect(all(changes.map(({ unit }) => unit))).toEqual([...changeUnits].sort());
    expect(all(bulletins.flatMap(({ awards }) => awards.map(({ stage }) => stage)))).toEqual([...stages].sort());
    expect(all(targets.map((target) => outcomeOf(target, dataset).outcome))).toEqual([...outcomes].sort());
  });

  it('has every reason for which two results may not simply stand side by side', () => {
    const results = dataset.observations.filter(({ role }) => role === 'result');
    const found = results.flatMap((result) =>
      [
        compareWithPrevious(result, dataset).computed,
        ...[adjacent(result, dataset) ?? []].flat(),
        ...peers(result, dataset),
        ...members(result, dataset),
        ...above(result, dataset),
        ...predecessors(result, dataset),
      ].flatMap(({ comparability }) => comparability.reasons),
    );
    expect([...new Set(found)].sort()).toEqual([...refusals, ...cautions].sort());
  });
});

describe('messages', () => {
  const faultsOfFigures: Record<NotationFault['fault'], true> = {
    'not-a-number': true,
    'thousands-point': true,
    'thousands-separator': true,
    'percent-missing': true,
    'percent-unexpected': true,
    'unit-unknown': true,
    'not-whole': true,
    negative: true,
    'range-inverted': true,
    'ratio-not-allowed': true,
    'part-over-whole': true,
    'change-without-sign': true,
    'points-not-percent': true,
    'points-for-count': true,
  };
  const words = {
    ...{ found: 'FOUND', key: 'KEY', form: 'FORM', expected: 'text', allowed: ['ONE', 'OTHER'], metric: 'METRIC' },
    ...{ measure: 'MEASURE', stated: '1', other: 'OTHER', agency: 'AGENCY', period: '2023', kind: 'results' },
    ...{ value: '2', here: '3', there: '4', implied: '5', write: 'WRITE', nearest: undefined },
    ...{ said: 'SAID', at: 7, part: '81', whole: '83', computed: '97,6%', earlier: '75%', share: '275%' },
    ...{
      target: '4',
      exceeds: '+175%',
      end: '2023-12-31',
      start: '2023-01-01',
      called: 'CALLED',
      calledAgency: 'CALLED',
      digits: '1,064',
    },
  };
  const details = Object.keys(problemsInVietnamese).flatMap((code): Record<string, unknown>[] =>
    code === 'figure'
      ? Object.keys(faultsOfFigures).map((fault) => ({ ...words, code, fault, write: undefined }))
      : ['text', 'list', 'map'].map((expected) => ({ ...words, code, expected })),
  );

  it.each([
    ['vi', problemsInVietnamese],
    ['en', problemsInEnglish],
  ] as const)('say what is wrong and what to do, in %s', (_, table) => {
    for (const detail of details) {
      for (const offered of [detail, { ...detail, nearest: 'NEAR', write: 'WRITE' }]) {
        const { reason, remedy } = table[detail.code as ProblemCode](offered as never);
        expect(reason + remedy).not.toMatch(/undefined|null|\[object/);
        expect(reason).toMatch(/[.?]$|: FOUND$/);
        expect(remedy).toMatch(/[.?]$/);
      }
    }
  });

  it('are at hand for every problem in both languages', () => {
    expect(Object.keys(problemsInEnglish).sort()).toEqual(Object.keys(problemsInVietnamese).sort());
  });

  it('are each called for by some file of the broken folder, by the audit, or by a test here', () => {
    const ofAudit = Object.keys(auditInVietnamese) as ProblemCode[];
    const elsewhere: ProblemCode[] = ['unreadable', 'too-large', 'not-in-form', 'not-a-bulletin', ...ofAudit];
    const here = faults.map(([, , code]) => code);
    expect([...new Set([...here, ...elsewhere])].sort()).toEqual(Object.keys(problemsInVietnamese).sort());
  });
});

it('marks within quoted words are single ones', () => {
  const place = { file: 'x.md', line: 1, column: 1, excerpt: '' };
  const detail = { code: 'award-unclaimed', found: 'danh hiệu “Đơn vị quyết thắng” cho 5 đơn vị' } as const;
  const { reason } = explain({ severity: 'warning', place, detail }, 'vi');
  expect(reason).toContain('“danh hiệu ‘Đơn vị quyết thắng’ cho 5 đơn vị”');
});

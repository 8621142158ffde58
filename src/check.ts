/** Checks a content folder, and prints what was found for people and for machines. Plain Node; no Astro. */
import { isBulletinFile, type ReadBulletin, readBulletinFile, readVocabulary } from './content.ts';
import { readContentFolder } from './content-folder.ts';
import { examine } from './examine.ts';
import { explain, type Names } from './i18n/languages.ts';
import type { Dataset } from './model/dataset.ts';
import { compareProblems, type Problem } from './model/problem.ts';
import type { Language } from './model/site.ts';

export interface Report {
  /** In the order of files and lines. */
  problems: readonly Problem[];
  /** Absent where the vocabulary cannot be read. */
  dataset?: Dataset;
  /** How many bulletin files were read, faulty ones included. */
  bulletins: number;
  /** Language of the messages: the first of the site. */
  language: Language;
}

/** Checks a whole content folder; every problem of the run is in the report. */
export async function checkFolder(folder: string): Promise<Report> {
  const { files, paths, problems: unread } = await readContentFolder(folder);
  const { vocabulary, problems: vocabularyProblems } = readVocabulary(files);
  const bulletinFiles = files.filter((file) => isBulletinFile(file.path));
  const unusable = [...unread, ...vocabularyProblems];
  if (!vocabulary) return { problems: unusable.sort(compareProblems), bulletins: bulletinFiles.length, language: 'vi' };

  const read = bulletinFiles.map((file) => readBulletinFile(file, vocabulary));
  const { dataset, problems } = examine(vocabulary, read);
  return {
    problems: [...unusable, ...problems, ...missingPhotos(read, paths)].sort(compareProblems),
    dataset,
    bulletins: bulletinFiles.length,
    language: vocabulary.site.languages[0] ?? 'vi',
  };
}

/** Pictures that a head names and that do not lie beside its file. */
function missingPhotos(read: readonly ReadBulletin[], paths: readonly string[]): Problem[] {
  const present = new Set(paths.map((path) => path.normalize('NFC')));
  const beside = (file: string, photo: string): string =>
    `${file.slice(0, file.lastIndexOf('/') + 1)}${photo.replace(/^\.\//, '')}`.normalize('NFC');
  return read.flatMap(({ readable }) =>
    (readable?.photos ?? [])
      .filter(({ file }) => !file.includes('..') && !present.has(beside(readable?.file ?? '', file)))
      .map(({ file, place }) => ({ severity: 'warning', place, detail: { code: 'photo-missing', found: file } })),
  );
}

/** Whether anything stands in the way of publication. */
export function hasErrors(report: Report): boolean {
  return report.problems.some((problem) => problem.severity === 'error');
}

/** The report for people: by file, each problem with its line, the author's words, the reason and the remedy. */
export function formatReport(report: Report, folder: string): string {
  const summary = { vi: summaryInVietnamese, en: summaryInEnglish }[report.language](report);
  return [formatProblems(report.problems, folder, report.language, report.dataset?.vocabulary), summary]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Problems by file, without a summary. */
export function formatProblems(
  problems: readonly Problem[],
  folder: string,
  language: Language,
  names?: Names,
): string {
  const words = {
    vi: { error: 'Lỗi', warning: 'Lưu ý', line: 'dòng' },
    en: { error: 'Error', warning: 'Warning', line: 'line' },
  }[language];
  const blocks = [...Map.groupBy(problems, ({ place }) => place.file)].map(([file, inFile]) => {
    const entries = inFile.map((problem) => {
      const { reason, remedy } = explain(problem, language, names);
      const { line, excerpt } = problem.place;
      const quoted = excerpt === '' ? '' : `\n    ${excerpt}`;
      return `  ${words[problem.severity]}, ${words.line} ${line}:${quoted}\n    ${reason}\n    → ${remedy}`;
    });
    return `${folder}/${file}\n${entries.join('\n')}`;
  });
  return blocks.join('\n\n');
}

/** The report for machines. */
export function reportAsJson(report: Report): string {
  const problems = report.problems.map((problem) => ({
    severity: problem.severity,
    ...problem.place,
    ...problem.detail,
    ...explain(problem, report.language, report.dataset?.vocabulary),
  }));
  return JSON.stringify({ bulletins: report.bulletins, problems }, null, 2);
}

function count(report: Report, severity: Problem['severity']): number {
  return report.problems.filter((problem) => problem.severity === severity).length;
}

function summaryInVietnamese(report: Report): string {
  return `Đã kiểm tra ${report.bulletins} bản tin: ${count(report, 'error')} lỗi, ${count(report, 'warning')} lưu ý.`;
}

function summaryInEnglish(report: Report): string {
  const plural = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `Checked ${plural(report.bulletins, 'bulletin')}: ${plural(count(report, 'error'), 'error')}, ${plural(count(report, 'warning'), 'warning')}.`;
}

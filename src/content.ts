/** From the files of a content folder to a checked vocabulary and bulletins. Pure: files are read elsewhere. */
import { checkArticle } from './markdown/check.ts';
import { splitFile } from './markdown/split.ts';
import { agenciesSchema, toAgency, withEnd } from './model/agency.ts';
import { type Bulletin, readBulletin } from './model/bulletin.ts';
import { metricsSchema, toMetric } from './model/metric.ts';
import { excerptOf, type Problem, type ProblemDetail } from './model/problem.ts';
import { readShape } from './model/schema.ts';
import { siteSchema, toSite } from './model/site.ts';
import { type ContentFile, controlCharacter, decodeText, firstUndecodableLine } from './model/text.ts';
import type { Vocabulary } from './model/vocabulary.ts';
import { checkVocabulary } from './model/vocabulary-check.ts';
import { readYaml, type YamlSource } from './model/yaml-source.ts';

/** The three files that say what bulletins may speak of. */
export const vocabularyFiles = ['site.yaml', 'metrics.yaml', 'agencies.yaml'] as const;

/** Bytes of the longest bulletin: ten times any that has been seen, and few enough for any parser. */
const largestBulletin = 500_000;

export function isBulletinFile(path: string): boolean {
  return path.startsWith('bulletins/') && path.endsWith('.md');
}

/** Reads site, metrics and agencies; null where one of them cannot be used at all. */
export function readVocabulary(files: readonly ContentFile[]): { vocabulary: Vocabulary | null; problems: Problem[] } {
  const sources = vocabularyFiles.map((path) =>
    readYamlFile(
      path,
      files.find((file) => file.path === path),
    ),
  );
  const [siteFile, metricsFile, agenciesFile] = sources;
  const problems = sources.flatMap((source) => ('severity' in source ? [source] : source.problems));
  if (!siteFile || !metricsFile || !agenciesFile) return { vocabulary: null, problems };
  if ('severity' in siteFile || 'severity' in metricsFile || 'severity' in agenciesFile || problems.length > 0) {
    return { vocabulary: null, problems };
  }
  const site = readShape(siteFile, siteSchema);
  const metrics = readShape(metricsFile, metricsSchema);
  const agencies = readShape(agenciesFile, agenciesSchema);
  const shapeProblems = [...site.problems, ...metrics.problems, ...agencies.problems];
  if (!site.data || !metrics.data || !agencies.data || shapeProblems.length > 0) {
    return { vocabulary: null, problems: shapeProblems };
  }
  const settings = toSite(site.data);
  const vocabulary: Vocabulary = {
    site: settings,
    metricGroups: new Map(Object.entries(metrics.data.groups)),
    metrics: new Map(Object.entries(metrics.data.metrics).map(([id, metric]) => [id, toMetric(id, metric)])),
    agencies: new Map(
      Object.entries(agencies.data).map(([id, agency]) => [id, withEnd(toAgency(id, agency), settings.ended)]),
    ),
  };
  return { vocabulary, problems: checkVocabulary(vocabulary, { siteFile, metricsFile, agenciesFile }) };
}

/** A bulletin's file, read. */
export interface ReadBulletin {
  /** Null where an error keeps it from being one; the problems say which. */
  bulletin: Bulletin | null;
  /** What can be read of it in spite of errors, to be held against its article in the same run. */
  readable?: Bulletin;
  /** The article, in Markdown. */
  body: string;
  problems: Problem[];
}

/** Reads one bulletin with its article; every complaint about it comes at once. */
export function readBulletinFile(file: ContentFile, vocabulary: Vocabulary): ReadBulletin {
  const text = file.bytes.length > largestBulletin ? unfit(file, { code: 'too-large' }) : readText(file);
  if (typeof text !== 'string') return { bulletin: null, body: '', problems: [text] };
  const split = splitFile(text, file.path);
  if ('severity' in split) return { bulletin: null, body: '', problems: [split] };
  const { bulletin, readable, problems } = readBulletin(split.source, vocabulary);
  const articleProblems = checkArticle(split.body, file.path, split.source.bodyLine);
  return {
    bulletin: articleProblems.length > 0 ? null : bulletin,
    ...(readable && articleProblems.every(({ detail }) => detail.code !== 'nested-too-deep') ? { readable } : {}),
    body: split.body,
    problems: [...problems, ...articleProblems],
  };
}

function readYamlFile(path: string, file: ContentFile | undefined): YamlSource | Problem {
  if (!file) return unfit({ path }, { code: 'unreadable' });
  const text = readText(file);
  return typeof text === 'string' ? readYaml(text, path) : text;
}

/** The file as text, or why it is none. */
function readText(file: ContentFile): string | Problem {
  const text = decodeText(file.bytes);
  if (text === null) return unfit(file, { code: 'not-utf8' }, { line: firstUndecodableLine(file.bytes), column: 1 });
  const control = controlCharacter(text);
  if (!control) return text;
  const excerpt = excerptOf(text.split('\n')[control.line - 1] ?? '', control.column);
  return unfit(file, { code: 'control-character', found: control.name }, { ...control, excerpt });
}

function unfit(
  { path }: { path: string },
  detail: ProblemDetail,
  { line, column, excerpt = '' }: { line: number; column: number; excerpt?: string } = { line: 1, column: 1 },
): Problem {
  return { severity: 'error', place: { file: path, line, column, excerpt }, detail };
}

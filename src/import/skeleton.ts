/** An empty bulletin: what the agency reported last time, with room for this time's numbers. */
import { Document } from 'yaml';
import type { ImportingWords } from '../i18n/importing.ts';
import type { Agency } from '../model/agency.ts';
import type { Bulletin } from '../model/bulletin.ts';
import { formatChange, formatFigure, formatPeriod } from '../model/format.ts';
import { comparePeriods, type Period } from '../model/period.ts';
import type { Language } from '../model/site.ts';
import type { Statement } from '../model/statement.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { draftPath } from './draft.ts';

export interface SkeletonRequest {
  agency: Agency;
  period: Period;
  title?: string;
  /** All bulletins of the site. */
  bulletins: readonly Bulletin[];
  vocabulary: Vocabulary;
  language: Language;
  words: ImportingWords;
}

export function makeSkeleton(request: SkeletonRequest): { path: string; text: string } {
  const { agency, period, language, words } = request;
  const title = request.title ?? suggestedTitle(request);
  const head = new Document({ title, agency: agency.id, period: period.id, draft: 'true' }, { schema: 'failsafe' });
  const comments = [words.fillIn, ...earlierLines(request)].map((line) => `  # ${line}\n`);
  return {
    path: draftPath({ agency, period }, language) ?? '',
    text: `---\n${head.toString({ lineWidth: 0 })}metrics:\n${comments.join('')}---\n`,
  };
}

export function suggestedTitle({
  agency,
  period,
  language,
  words,
}: Pick<SkeletonRequest, 'agency' | 'period' | 'language' | 'words'>): string {
  return words.skeletonTitle(agency.name[language] ?? agency.id, formatPeriod(period, language));
}

/** The agency's last bulletin of results before this period, of a period of the same form. */
export function lastLike({ agency, period, bulletins }: Pick<SkeletonRequest, 'agency' | 'period' | 'bulletins'>) {
  return bulletins
    .filter((bulletin) => bulletin.agency === agency.id && isLike(bulletin.period, period))
    .filter(({ statements }) => statements.some(({ role }) => role === 'result'))
    .filter((bulletin) => comparePeriods(bulletin.period, period) < 0)
    .sort((left, right) => comparePeriods(right.period, left.period))[0];
}

/** A first half is like a first half, but not like a second. */
function isLike(left: Period, right: Period): boolean {
  return left.form === right.form && left.id.slice(4) === right.id.slice(4);
}

function earlierLines(request: SkeletonRequest): string[] {
  const last = lastLike(request);
  const results = (last?.statements ?? []).filter(
    ({ role, agency, period, scope }) =>
      role === 'result' && agency === last?.agency && period.id === last.period.id && scope === undefined,
  );
  // What was aimed at for this period is to be reported on, whoever has reported before.
  const aims = request.bulletins.flatMap(({ agency, statements }) =>
    statements.filter(
      (aim) => aim.role === 'target' && agency === request.agency.id && aim.period.id === request.period.id,
    ),
  );
  const known = new Set(results.map(({ metric }) => metric));
  const lines = [
    ...results.flatMap((statement) => lineOf(statement, request, request.words.before)),
    ...aims.filter(({ metric }) => !known.has(metric)).flatMap((aim) => lineOf(aim, request, request.words.aimed)),
  ];
  const isFirst = !request.bulletins.some(({ agency }) => agency === request.agency.id);
  return lines.length > 0 ? lines : [isFirst ? request.words.noneBefore : request.words.noResultsBefore];
}

/** A metric with its figure, or with the change that was stated alone. */
function lineOf(
  { metric, figure, changes, measure, period }: Statement,
  { vocabulary, language }: SkeletonRequest,
  say: (period: string, value: string) => string,
): string[] {
  const counted = vocabulary.site.measures.get(measure);
  const [change] = changes;
  if (metric === undefined || !counted) return [];
  const value = figure ? formatFigure(figure, counted, language) : change && formatChange(change, counted, language);
  return value === undefined ? [] : [`${metric}: ${say(formatPeriod(period, language), value)}`];
}

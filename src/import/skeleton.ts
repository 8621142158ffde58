/** An empty bulletin: what the agency reported last time, with room for this time's numbers. */
import { Document } from 'yaml';
import type { ImportingWords } from '../i18n/importing.ts';
import type { Agency } from '../model/agency.ts';
import type { Bulletin } from '../model/bulletin.ts';
import { formatFigure, formatPeriod } from '../model/format.ts';
import { comparePeriods, type Period } from '../model/period.ts';
import type { Language } from '../model/site.ts';
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

/** The agency's last bulletin before this period, of a period of the same form. */
export function lastLike({ agency, period, bulletins }: Pick<SkeletonRequest, 'agency' | 'period' | 'bulletins'>) {
  return bulletins
    .filter((bulletin) => bulletin.agency === agency.id && isLike(bulletin.period, period))
    .filter((bulletin) => comparePeriods(bulletin.period, period) < 0)
    .sort((left, right) => comparePeriods(right.period, left.period))[0];
}

/** A first half is like a first half, but not like a second. */
function isLike(left: Period, right: Period): boolean {
  return left.form === right.form && left.id.slice(4) === right.id.slice(4);
}

function earlierLines(request: SkeletonRequest): string[] {
  const last = lastLike(request);
  const { vocabulary, language, words } = request;
  const lines = (last?.statements ?? []).flatMap(({ metric, role, agency, period, scope, figure, measure }) => {
    const isOwn = role === 'result' && agency === last?.agency && period.id === last.period.id && scope === undefined;
    const counted = vocabulary.site.measures.get(measure);
    if (!isOwn || metric === undefined || !figure || !counted) return [];
    const before = words.before(formatPeriod(period, language), formatFigure(figure, counted, language));
    return [`${metric}: ${before}`];
  });
  return lines.length > 0 ? lines : [words.noneBefore];
}

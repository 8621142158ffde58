/** The head of a draft: what its statements are written as, and how that looks. */
import { type Document, isCollection, isMap, isScalar, Scalar, type YAMLMap } from 'yaml';
import type { Period } from '../model/period.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Entry, StatementEntry } from './entries.ts';
import type { Manuscript } from './manuscript.ts';
import type { Proposed } from './proposal.ts';
import { oneLine } from './written-statement.ts';

export interface HeadRequest {
  manuscript: Pick<Manuscript, 'author' | 'source' | 'head'>;
  proposed: Proposed;
  photos: readonly object[];
  dismissed?: readonly object[];
  withheld?: boolean;
  vocabulary: Vocabulary;
}

/** The head as data. */
export function frontmatterOf(
  { proposed, manuscript, photos, dismissed = [], withheld = true, vocabulary }: HeadRequest,
  entries: readonly Entry[],
): Record<string, unknown> {
  const statements = entries.filter((entry) => entry.kind === 'statement');
  const targets = Map.groupBy(
    statements.filter(({ targetsOf }) => targetsOf !== undefined),
    ({ targetsOf }) => targetsOf ?? '',
  );
  const results = metricsOf(statements.filter(({ targetsOf }) => targetsOf === undefined));
  const awards = entries.filter((entry) => entry.kind === 'award').map(({ written }) => written);
  const { title, published, agency, period, days } = proposed;
  return withoutEmpty({
    title: oneLine(title) || undefined,
    agency: agency?.id,
    period: period === null ? undefined : writtenPeriod(period, days),
    published: published ?? undefined,
    held: manuscript.head?.held,
    author: manuscript.author,
    source: manuscript.source && withoutEmpty(manuscript.source),
    lang: vocabulary.site.languages[0] === 'vi' ? undefined : 'vi',
    draft: withheld ? 'true' : undefined,
    metrics: results,
    targets: Object.fromEntries([...targets].map(([id, ofPeriod]) => [id, metricsOf(ofPeriod)])),
    awards,
    photos: photos.map(withoutEmpty),
    'not-a-figure': dismissed.map(withoutEmpty),
  });
}

/** A period of a name of its own is written as an object even where nothing more is said of it. */
function writtenPeriod({ id, form, name }: Period, days: Proposed['days']): string | object {
  return days || name !== undefined || form === 'named' ? { id, ...days, ...(name === undefined ? {} : { name }) } : id;
}

function metricsOf(entries: readonly StatementEntry[]): Record<string, unknown> {
  const byMetric = Map.groupBy(
    entries.filter(({ metric }) => metric !== undefined),
    ({ metric }) => metric ?? '',
  );
  const other = entries
    .filter(({ metric }) => metric === undefined)
    .map(({ label, unit, statement }) => ({ label, unit, ...statement }));
  const known = [...byMetric].map(([id, ofMetric]) => {
    const statements = ofMetric.map(({ statement }) => statement);
    return [id, statements.length === 1 ? statements[0] : statements] as const;
  });
  return { ...Object.fromEntries(known), ...(other.length > 0 ? { other } : {}) };
}

function withoutEmpty(entries: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => {
      if (value === undefined) return false;
      return typeof value !== 'object' || Object.keys(value).length > 0;
    }),
  );
}

/** Statements in braces on one line each, words of the text in quotation marks: as the manual shows them. */
export function styleLikeAnAuthor(document: Document): void {
  const quoted = new Set(['title', 'name', 'label', 'quote', 'scope', 'honour', 'alt', 'caption', 'text', 'reason']);
  const style = (node: unknown, depth: number): void => {
    if (!isCollection(node)) return;
    const isStatement =
      isMap(node) &&
      ['value', 'change', 'honour', 'file', 'label', 'url', 'reason', 'from', 'to'].some((key) => node.has(key));
    if (isStatement && depth > 0) node.flow = true;
    for (const item of node.items) {
      const pair = item as YAMLMap['items'][number];
      const value = isMap(node) ? pair.value : item;
      if (isMap(node) && isScalar(pair.value) && isScalar(pair.key) && quoted.has(String(pair.key.value))) {
        pair.value.type = Scalar.QUOTE_DOUBLE;
      }
      style(value, depth + 1);
    }
  };
  style(document.contents, 0);
}

/** The vocabulary and the published bulletins as text that a page can fetch, and back. */
import type { Bulletin } from '../model/bulletin.ts';
import type { Place } from '../model/problem.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** Maps, which JSON does not know, by this one key. */
const mapKey = '$map';

export function vocabularyAsJson(vocabulary: Vocabulary): string {
  return JSON.stringify(vocabulary, (_, value) => (value instanceof Map ? { [mapKey]: [...value] } : value));
}

export function vocabularyOfJson(json: string): Vocabulary {
  return JSON.parse(json, (_, value) =>
    typeof value === 'object' && value !== null && mapKey in value ? new Map(value[mapKey]) : value,
  );
}

/** What is compared with: every figure, without the words and places that it was read from. */
export function publishedAsJson(bulletins: readonly Bulletin[]): string {
  const compact = bulletins.map(
    ({ digest: _digest, corrections: _corrections, notAFigure: _notAFigure, ...bulletin }) => ({
      ...bulletin,
      statements: bulletin.statements.map(({ place: _place, quote: _quote, note: _note, ...statement }) => statement),
      awards: bulletin.awards.map(({ quote: _quote, note: _note, ...award }) => award),
    }),
  );
  return JSON.stringify(compact);
}

export function publishedOfJson(json: string): Bulletin[] {
  const compact = JSON.parse(json) as Bulletin[];
  return compact.map((bulletin): Bulletin => {
    const place: Place = { file: bulletin.file, line: 1, column: 1, excerpt: '' };
    const statements = bulletin.statements.map((statement) => ({ ...statement, place }));
    return { ...bulletin, statements, corrections: [], notAFigure: [], photos: [], digest: '' };
  });
}

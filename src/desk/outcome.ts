/** What becomes of a review: the bulletin's file, and everything that the check will say of it. */
import { readBulletinFile } from '../content.ts';
import { examine } from '../examine.ts';
import type { ImportingWords } from '../i18n/importing.ts';
import { anyPeriod, composeDraft, type Draft, draftPath, settleEntries } from '../import/draft.ts';
import { type DraftPicture, draftPhotos } from '../import/import-article.ts';
import type { Picture } from '../import/pictures.ts';
import { type Proposed, propose } from '../import/proposal.ts';
import { restrictedAround } from '../import/restricted-around.ts';
import type { Bulletin } from '../model/bulletin.ts';
import type { Problem, Severity } from '../model/problem.ts';
import { restrictedWordsIn } from '../model/restricted-words.ts';
import { fold } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { decidedReading, dismissals, type Item, itemsOf } from './decided.ts';
import { kindOf } from './item-kind.ts';
import { isOf, placer, somewhere, type Target } from './note-places.ts';
import type { Review } from './review.ts';

/** What the desk itself has to say. */
export type DeskRemark =
  | { code: 'agency-missing' }
  | { code: 'agency-unknown'; found: string }
  | { code: 'period-missing' }
  /** Something stands there that is no period. */
  | { code: 'period-unknown'; found: string }
  | { code: 'title-missing' }
  /** Read and not written: the notation or the site's measures have no place for it. */
  | { code: 'unwritten'; because?: Problem }
  /** Not written, since it is a part of a whole and its metric is not. */
  | { code: 'whole-unwritten' }
  /** Written under `other`, since the head could not take it under its metric. */
  | { code: 'not-under-metric'; because?: Problem }
  | { code: 'unexplained' }
  /** Under no metric, and the words of the article do not say what is counted. */
  | { code: 'unnamed' }
  | { code: 'restricted'; words: string }
  /** In what the file says around the article, which does not go into it. */
  | { code: 'restricted-around'; words: string }
  | { code: 'replaces'; file: string };

export interface Note {
  severity: Severity;
  target: Target;
  about: { problem: Problem } | { remark: DeskRemark };
}

export interface Outcome {
  proposed: Proposed;
  items: readonly Item[];
  /** Ready to be published, or, where errors remain, marked as a draft. */
  draft: Draft;
  pictures: readonly DraftPicture[];
  /** Null where an error keeps it from being one. */
  bulletin: Bulletin | null;
  /** Errors first. */
  notes: readonly Note[];
}

export interface Desk {
  vocabulary: Vocabulary;
  /** Everything on the site already. */
  published: readonly Bulletin[];
  /** In the first language of the site: they become comments in the file. */
  words: ImportingWords;
}

export function concludeReview(
  review: Review,
  pictures: readonly Picture[],
  { vocabulary, published, words }: Desk,
): Outcome {
  const { manuscript, reading, chosen } = review;
  const items = itemsOf(review);
  const decided = decidedReading(review);
  const proposed = propose(manuscript, reading, vocabulary, chosen);
  const language = vocabulary.site.languages[0] ?? 'vi';
  const kept = pictures.flatMap((picture, index) => {
    const said = review.pictures[index];
    return said?.kept === false ? [] : [{ ...picture, alt: said?.alt ?? picture.alt }];
  });
  const photos = draftPhotos(kept, draftPath(proposed, language));
  const request = {
    manuscript,
    reading: decided,
    proposed,
    photos: photos.map(({ file, alt, caption }) => ({ file, alt, caption })),
    dismissed: dismissals(review),
    vocabulary,
    words,
  };
  const settled = settleEntries(request);
  const finished = composeDraft({ ...request, withheld: false }, settled);
  const supposed = suppose(proposed, vocabulary);
  const examined = supposed === proposed ? finished : composeDraft({ ...request, proposed: supposed }, settled);
  const path = examined.path ?? somewhere;
  const read = readBulletinFile({ path, bytes: new TextEncoder().encode(examined.text) }, vocabulary);
  const others = supposed === proposed ? published.filter(({ file }) => file !== path) : [];
  const { problems } = examine(vocabulary, [read], others);
  const place = placer(examined, items, review);
  const own = remarks(review, { proposed, items, draft: finished, published, vocabulary });
  const found = problems
    .filter((problem) => problem.place.file === path && !isSaidOtherwise(problem, proposed))
    .map((problem) => ({ severity: problem.severity, target: place(problem), about: { problem } }))
    .filter(({ target }) => supposed === proposed || !isSupposed(target));
  const notes: Note[] = [...own, ...found.filter((note) => !isSaidAlready(note, own))];
  const hasErrors = notes.some(({ severity }) => severity === 'error');
  return {
    proposed,
    items,
    draft: hasErrors ? composeDraft({ ...request, withheld: true }, settled) : finished,
    pictures: photos,
    bulletin: supposed === proposed ? read.bulletin : null,
    notes: notes.sort((left, right) => Number(right.severity === 'error') - Number(left.severity === 'error')),
  };
}

/**
 * Numbers are compared with their sentences before agency and period are known: until then the site's first agency
 * stands for the one, and a year long gone for the other.
 */
function suppose(proposed: Proposed, { agencies }: Vocabulary): Proposed {
  if (proposed.agency && proposed.period) return proposed;
  const agency = proposed.agency ?? agencies.values().next().value ?? null;
  return { ...proposed, agency, period: proposed.period ?? anyPeriod };
}

/** Whether what is said may hold only of the agency and the period that were supposed. */
function isSupposed(target: Target): boolean {
  return target.kind === 'whole' || (target.kind === 'head' && ['agency', 'period'].includes(target.field));
}

/** The check's own words for a missing line mean little to somebody who sees a field. */
function isSaidOtherwise({ detail }: Problem, { agency, period, title }: Proposed): boolean {
  if (detail.code !== 'missing') return false;
  return (
    (detail.key === 'agency' && !agency) || (detail.key === 'period' && !period) || (detail.key === 'title' && !title)
  );
}

/** Numbers that state nothing yet, and words that must not be published, are spoken of in the desk's own words. */
function isSaidAlready(
  { target, about: { problem } }: { target: Target; about: { problem: Problem } },
  own: readonly Note[],
): boolean {
  const { code } = problem.detail;
  if (code === 'restricted-word')
    return own.some(({ about }) => 'remark' in about && about.remark.code === 'restricted');
  if (code !== 'number-unclaimed' || target.kind !== 'item') return false;
  return own.some((note) => note.target.kind === 'item' && note.target.id === target.id);
}

function remarks(
  { manuscript, chosen }: Review,
  {
    proposed,
    items,
    draft,
    published,
    vocabulary,
  }: {
    proposed: Proposed;
    items: readonly Item[];
    draft: Draft;
    published: readonly Bulletin[];
    vocabulary: Vocabulary;
  },
): Note[] {
  const note = (severity: Severity, target: Target, remark: DeskRemark): Note => ({
    severity,
    target,
    about: { remark },
  });
  const notes: Note[] = [];
  if (proposed.title.trim() === '')
    notes.push(note('error', { kind: 'head', field: 'title' }, { code: 'title-missing' }));
  if (!proposed.agency) {
    const remark: DeskRemark = chosen.agency
      ? { code: 'agency-unknown', found: chosen.agency }
      : { code: 'agency-missing' };
    notes.push(note('error', { kind: 'head', field: 'agency' }, remark));
  }
  if (!proposed.period) {
    const remark: DeskRemark = chosen.period
      ? { code: 'period-unknown', found: chosen.period }
      : { code: 'period-missing' };
    notes.push(note('error', { kind: 'head', field: 'period' }, remark));
  }
  if (published.some(({ file }) => file === draft.path)) {
    notes.push(note('warning', { kind: 'whole' }, { code: 'replaces', file: draft.path ?? '' }));
  }
  const { text } = manuscript;
  for (const { start, found } of restrictedWordsIn(text, vocabulary.site.restrictedWords)) {
    const line = text.slice(0, start).split('\n').length;
    notes.push(note('warning', { kind: 'line', line }, { code: 'restricted', words: found }));
  }
  for (const words of restrictedAround(manuscript, vocabulary)) {
    notes.push(note('warning', { kind: 'whole' }, { code: 'restricted-around', words }));
  }
  for (const item of items) {
    const target: Target = { kind: 'item', id: item.id };
    const because = reasonOf(item, draft);
    if (kindOf(item) === 'unexplained') notes.push(note('warning', target, { code: 'unexplained' }));
    else if (draft.unwritten.some((entry) => isOf(entry, item))) {
      // What contradicts the rest, or was decided by the author, must not be lost on the way.
      const remark: DeskRemark =
        !because && hasNoPlaceForWhole(item, vocabulary) ? { code: 'whole-unwritten' } : { code: 'unwritten', because };
      notes.push(note(item.decision || because ? 'error' : 'warning', target, remark));
    } else if (isUnnamed(item, vocabulary)) notes.push(note('warning', target, { code: 'unnamed' }));
    const { standing } = item;
    const entry = draft.entries.find((candidate) => isOf(candidate, item));
    if (standing.kind === 'figure' && standing.figure.metric && entry?.kind === 'statement' && !entry.metric) {
      notes.push(note('warning', target, { code: 'not-under-metric', because }));
    }
  }
  return notes;
}

/** Whether a figure would stand on the site as "vụ" or "95%", which tells a reader nothing. */
function isUnnamed({ standing }: Item, { site }: Vocabulary): boolean {
  if (standing.kind !== 'figure' || standing.figure.metric !== null) return false;
  const label = fold(standing.figure.label.trim());
  if (!/\p{L}/u.test(label)) return true;
  return [...site.measures.values()].some(({ label: name, units }) =>
    [...Object.values(name), ...Object.values(units)].some((unit) => fold(String(unit)) === label),
  );
}

function hasNoPlaceForWhole({ standing }: Item, { metrics }: Vocabulary): boolean {
  if (standing.kind !== 'figure' || standing.figure.figure?.of === undefined) return false;
  return metrics.get(standing.figure.metric ?? '')?.partOf === undefined;
}

function reasonOf({ standing }: Item, { reasons, unwritten, entries }: Draft): Problem | undefined {
  if (standing.kind === 'award') return reasons.get(standing.award);
  if (standing.kind !== 'figure') return undefined;
  const entry = [...unwritten, ...entries].find((candidate) => isOf(candidate, { standing }));
  return reasons.get(standing.figure) ?? (entry?.kind === 'statement' ? reasons.get(entry.figure) : undefined);
}

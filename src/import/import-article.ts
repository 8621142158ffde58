/** The whole way from an article to its draft. Pure: the file is read, and the draft written, elsewhere. */
import type { ImportingWords } from '../i18n/importing.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ProseReading } from '../prose/reading.ts';
import { type Draft, type DraftPhoto, draftPath, makeDraft } from './draft.ts';
import { type Manuscript, placeOf, type TextPlace } from './manuscript.ts';
import type { Picture } from './pictures.ts';
import { type Proposed, propose } from './proposal.ts';
import { type ProseReader, readArticle } from './read-article.ts';

/** A picture with the name that it is to have. */
export type DraftPicture = DraftPhoto & { bytes: Uint8Array };

export interface Imported {
  manuscript: Manuscript;
  reading: ProseReading;
  proposed: Proposed;
  draft: Draft;
  photos: readonly DraftPicture[];
  /** How many pictures could not be had. */
  lostImages: number;
  /** Where a character of the text read stands, in the author's file or in the draft. */
  placeOf: (offset: number) => TextPlace;
}

export interface ImportRequest {
  manuscript: Manuscript;
  pictures: readonly Picture[];
  chosen: { agency?: string; period?: string };
  vocabulary: Vocabulary;
  words: ImportingWords;
  /** Reads the text; another one only in tests. */
  read?: ProseReader;
}

export function importArticle({ manuscript, pictures, chosen, vocabulary, words, read }: ImportRequest): Imported {
  const reading = readArticle(manuscript, vocabulary, read);
  const proposed = propose(manuscript, reading, vocabulary, chosen);
  const photos = draftPhotos(pictures, draftPath(proposed, vocabulary.site.languages[0] ?? 'vi'));
  const named = photos.map(({ file, alt, caption }): DraftPhoto => ({ file, alt, caption }));
  const draft = makeDraft({ manuscript, reading, proposed, photos: named, vocabulary, words });
  return {
    manuscript,
    reading,
    proposed,
    draft,
    photos,
    lostImages: manuscript.images.length - pictures.length,
    placeOf: (offset) => shownPlace(manuscript, draft, placeOf(manuscript, offset)),
  };
}

/** Pictures named after the bulletin that they stand beside. */
export function draftPhotos(pictures: readonly Picture[], path: string | undefined): DraftPicture[] {
  const stem = stemOf(path);
  return pictures.map(({ bytes, extension, alt, caption }, index) => ({
    file: `${stem}-${index + 1}.${extension}`,
    alt,
    caption,
    bytes,
  }));
}

function stemOf(path: string | undefined): string {
  return path?.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '') ?? 'anh';
}

/** In a draft the title stands in the head, and the body begins further down. */
function shownPlace(
  { placesIn, title }: Manuscript,
  { bodyLine, text }: Draft,
  { line, column }: TextPlace,
): TextPlace {
  if (placesIn === 'file') return { line, column };
  if (title === undefined) return { line: line + bodyLine - 1, column };
  const titleLine = text.split('\n').findIndex((written) => written.startsWith('title:')) + 1;
  return line === 1 ? { line: titleLine, column } : { line: line - 2 + bodyLine - 1, column };
}

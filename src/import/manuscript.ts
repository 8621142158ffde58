import type { ArticleHead } from './article-head.ts';

/** An article taken out of the file it came in, ready to be read and to become a draft. */
export interface Manuscript {
  /**
   * What is read: plain words, each paragraph, heading and table row on a line of its own, the title first. The line that
   * says of when the article is stands among them, although it does not go into the body.
   */
  text: string;
  /** For each character of `text` where it stands in `original`. */
  offsets: readonly number[];
  /** The author's own file where that is text; else the title as a heading and the body. */
  original: string;
  /** How that is written: each line plain words, or Markdown. */
  form: 'lines' | 'markdown';
  /** Whether places are given in the author's file or in the draft, for files that have no lines. */
  placesIn: 'file' | 'draft';
  /** The article in Markdown, without its title. */
  body: string;
  title?: string;
  /** `2024-01-10`. */
  published?: string;
  author?: string;
  source?: { name?: string; url?: string };
  /** What the file's own head says besides. */
  head?: ArticleHead;
  images: ManuscriptImage[];
  /** What the file says around the article: a letterhead, the head and foot of its pages. No part of the article. */
  around?: readonly string[];
  /** Lines that stood in the text of the file and are not in its body: a letterhead, a foot, lines of the page. */
  dropped?: readonly string[];
  /** The office whose letter or report it is, as its letterhead names it. */
  issuer?: string;
  /** The day of its letterhead: `2024-12-05`. */
  dated?: string;
}

/** A picture of the article. */
export interface ManuscriptImage {
  /** Where it lies: a path beside the file, a web address, or a `data:` address that holds it. */
  address: string;
  /** What it shows, as the file says it; may be empty. */
  alt: string;
  caption?: string;
}

/** A place counted from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Where a character of the text read stands in the original. */
export function placeOf({ offsets, original }: Pick<Manuscript, 'offsets' | 'original'>, offset: number): TextPlace {
  const at = offsets[offset] ?? original.length;
  const lineStart = original.lastIndexOf('\n', at - 1) + 1;
  let line = 1;
  for (let end = original.indexOf('\n'); end !== -1 && end < at; end = original.indexOf('\n', end + 1)) line += 1;
  return { line, column: at - lineStart + 1 };
}

/** Why a file cannot be read as an article; `src/i18n` says it in words. */
export type FileFault =
  | 'empty'
  | 'too-large'
  | 'article-too-long'
  | 'binary'
  | 'old-word'
  /** Of a program that can save it as a Word file. */
  | 'other-document'
  | 'encrypted'
  | 'not-a-word-file'
  | 'tcvn3'
  | 'vni'
  | 'unknown-encoding'
  | 'lost-letters'
  | 'frontmatter'
  | 'no-article'
  | 'unknown-kind';

/** Bytes of the largest file that is read: a long article with its pictures is a tenth of it. */
export const largestFile = 10_000_000;

/** Bytes of the longest article: the draft around it must still be short enough to be checked. */
export const longestArticle = 300_000;

export class FileError extends Error {
  readonly fault: FileFault;
  /** The line or the name that shows it, where there is one. */
  readonly found: string;

  constructor(fault: FileFault, found = '') {
    super(fault);
    this.fault = fault;
    this.found = found;
  }
}

import { FileError, largestFile, longestArticle } from './file-fault.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import type { Manuscript } from './manuscript.ts';
import { readMarkdownFile } from './markdown-file.ts';
import { firstWords, pageText, sourceText } from './source-text.ts';
import { readTextFile } from './text-file.ts';
import { readWebPage } from './web-page.ts';
import { readWordFile } from './word-file.ts';

/**
 * The article in a file, by the ending of its name.
 * @throws FileError where it holds none that can be read
 */
export async function readManuscript(name: string, bytes: Uint8Array): Promise<Manuscript> {
  if (bytes.length > largestFile) throw new FileError('too-large');
  const manuscript = await readByKind(name, bytes);
  if (manuscript.body.trim() === '') throw new FileError('no-article');
  if (new TextEncoder().encode(manuscript.body).length > longestArticle) throw new FileError('article-too-long');
  // Markup hides it from whoever looks at the bytes alone.
  const legacy = legacyEncoding(manuscript.text);
  if (legacy) throw new FileError(legacy, firstWords(manuscript.text));
  return manuscript;
}

async function readByKind(name: string, bytes: Uint8Array): Promise<Manuscript> {
  const kind = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  switch (kind) {
    case 'txt':
      return readTextFile(sourceText(bytes));
    case 'md':
    case 'markdown':
      return readMarkdownFile(sourceText(bytes));
    case 'html':
    case 'htm':
      return readWebPage(pageText(bytes));
    case 'docx':
      return readWordFile(bytes);
    case 'doc':
      throw new FileError('old-word');
    case 'odt':
    case 'rtf':
    case 'pdf':
      throw new FileError('other-document', name);
    default:
      throw new FileError('unknown-kind', name);
  }
}

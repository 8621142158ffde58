import type mammoth from 'mammoth';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { FileError } from './file-fault.ts';
import { articleOfHtml } from './html-article.ts';
import type { Manuscript } from './manuscript.ts';
import { startsWith } from './source-text.ts';
import { pageEndLines } from './word-page-ends.ts';
import { zipEntries } from './zip-entries.ts';

/** First bytes of Word files before 2007, and of files locked by a password. */
const oldWord = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];

/** Bytes that a Word file may unpack to: one that grows beyond is made to fill the memory. */
const mostUnpacked = 100_000_000;

const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** A Word file: headings, lists, tables and pictures with their descriptions. */
export async function readWordFile(bytes: Uint8Array): Promise<Manuscript> {
  if (bytes.length === 0) throw new FileError('empty');
  if (startsWith(bytes, oldWord)) throw new FileError(isEncrypted(bytes) ? 'encrypted' : 'old-word');
  if (!startsWith(bytes, zip)) throw new FileError('not-a-word-file');
  const entries = zipEntries(bytes);
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) throw new FileError('too-large');
  const [html, pageEnds] = await Promise.all([htmlOf(bytes), pageEndLines(entries)]);
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html.normalize('NFC'));
  const article = articleOfHtml(tree, 'first-block');
  const around = [...pageEnds, ...(article.around ?? [])];
  return { ...article, ...(around.length > 0 ? { around } : {}) };
}

/** Loads the reader of Word files, which is as large as all the rest; asked for early, it is there when it is needed. */
export async function loadWordReader(): Promise<typeof mammoth> {
  return (await import('mammoth')).default;
}

/** Only a locked file holds this name, in two bytes a letter. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('windows-1252').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const reader = await loadWordReader();
  try {
    // Node takes the first, browsers the second.
    const input = { buffer: bytes, arrayBuffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
    const { value } = await reader.convertToHtml(input, { styleMap: styles });
    return value;
  } catch {
    throw new FileError('not-a-word-file');
  }
}

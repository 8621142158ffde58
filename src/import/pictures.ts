import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { largestFile } from './file-fault.ts';
import type { ManuscriptImage } from './manuscript.ts';

/** A picture with its content. */
export interface Picture {
  bytes: Uint8Array;
  extension: string;
  alt: string;
  caption?: string;
}

/** Kinds of picture that browsers show, and that can hold no script. */
const extensions: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
};

/** The pictures that the file holds or that lie beside it; nothing is fetched from the web. */
export async function collectPictures(images: readonly ManuscriptImage[], file: string): Promise<Picture[]> {
  const found = await Promise.all(images.map((image) => pictureOf(image, file)));
  return found.filter((picture) => picture !== undefined);
}

async function pictureOf({ address, alt, caption }: ManuscriptImage, file: string): Promise<Picture | undefined> {
  const inline = /^data:image\/([a-z]+);base64,([a-z0-9+/=\s]+)$/i.exec(address);
  const extension = extensions[(inline?.[1] ?? /\.([a-z]+)$/i.exec(address)?.[1] ?? '').toLowerCase()];
  if (extension === undefined) return undefined;
  const bytes = inline ? Buffer.from(inline[2] ?? '', 'base64') : await readBeside(address, file);
  return bytes && { bytes, extension, alt, caption };
}

/** A file in the folder of the article or below it; a saved page keeps its pictures so. */
async function readBeside(address: string, file: string): Promise<Uint8Array | undefined> {
  try {
    const path = normalize(decodeURIComponent(address));
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address) || isAbsolute(path) || path.startsWith('..')) return undefined;
    const bytes = await readFile(join(dirname(file), path));
    return bytes.length > largestFile ? undefined : bytes;
  } catch {
    return undefined;
  }
}

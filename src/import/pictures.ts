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

/** A file in the folder of the article or below it; undefined where there is none. */
export type ReadBeside = (address: string) => Promise<Uint8Array | undefined>;

/** The pictures that the file holds or that lie beside it; nothing is fetched from the web. */
export async function collectPictures(
  images: readonly ManuscriptImage[],
  readBeside: ReadBeside = async () => undefined,
): Promise<Picture[]> {
  const found = await Promise.all(images.map((image) => pictureOf(image, readBeside)));
  return found.filter((picture) => picture !== undefined);
}

async function pictureOf(
  { address, alt, caption }: ManuscriptImage,
  readBeside: ReadBeside,
): Promise<Picture | undefined> {
  const inline = /^data:image\/([a-z]+);base64,([a-z0-9+/=\s]+)$/i.exec(address);
  const extension = extensions[(inline?.[1] ?? /\.([a-z]+)$/i.exec(address)?.[1] ?? '').toLowerCase()];
  if (extension === undefined) return undefined;
  const bytes = inline ? bytesOf(inline[2] ?? '') : await readBeside(address);
  return bytes && { bytes, extension, alt, caption };
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

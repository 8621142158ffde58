import { controlCharacter, decodeText, firstUndecodableLine } from '../model/text.ts';
import { FileError } from './file-fault.ts';
import { legacyEncoding } from './legacy-encoding.ts';

/** First bytes of files that are no text, whatever their name says. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];

/** Share of bytes that are zero in one half of each pair, above which a text is UTF-16 without its mark. */
const mostlyZero = 0.3;

/** Bytes in which a web page says its encoding. */
const headLength = 2048;

/**
 * The text in a file's bytes: UTF-8 or UTF-16, with composed accents and lines ended by a line feed.
 * @param said the encoding that the file names itself; it counts where the bytes are no UTF-8
 * @throws FileError where there is none, or it cannot be known
 */
export function sourceText(bytes: Uint8Array, said?: string): string {
  if (bytes.length === 0) throw new FileError('empty');
  if (signatures.some((signature) => startsWith(bytes, signature))) throw new FileError('binary');
  const text = decode(bytes, said)
    .replace(/[\u000b\u000c\u2028\u2029]/g, '\n')
    .replace(/^\ufeff/, '');
  if (text.trim() === '') throw new FileError('empty');
  const legacy = legacyEncoding(text);
  if (legacy) throw new FileError(legacy, firstWords(text));
  const control = controlCharacter(text);
  if (control?.name === 'U+FFFD') throw new FileError('lost-letters', String(control.line));
  if (control) throw new FileError('binary');
  return text;
}

export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The text of a web page, which may name an encoding of its own, such as windows-1258. */
export function pageText(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength));
  const [, said] = /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? [];
  return sourceText(bytes, said);
}

function decode(bytes: Uint8Array, said: string | undefined): string {
  const wide = wideEncoding(bytes);
  if (wide) return tidy(new TextDecoder(wide).decode(bytes));
  if (bytes.includes(0)) throw new FileError('binary');
  const text = decodeText(bytes);
  if (text !== null) return text;
  const asSaid = said === undefined ? null : decodeAs(said, bytes);
  if (asSaid !== null) return tidy(asSaid);
  const asWestern = new TextDecoder('windows-1252').decode(bytes);
  const legacy = legacyEncoding(asWestern);
  throw legacy
    ? new FileError(legacy, firstWords(asWestern))
    : new FileError('unknown-encoding', String(firstUndecodableLine(bytes)));
}

/** Null where the encoding is not known, or is UTF-8, which the bytes are not. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const zeros = [0, 0];
  for (let index = 0; index < bytes.length; index += 1)
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (bytes.length / 2));
  if (odd > mostlyZero && even === 0) return 'utf-16le';
  return even > mostlyZero && odd === 0 ? 'utf-16be' : undefined;
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** Enough words to show how they are written. */
export function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, 6).join(' ');
}

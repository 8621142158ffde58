import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text, in hexadecimal. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a plain value; the order of its keys counts, so values must be made in one way. */
export function hashValue(value: unknown): string {
  return hashText(JSON.stringify(value));
}

/** What a zip file holds, read without unpacking the rest. */

export interface ZipEntry {
  name: string;
  /** What it says that it unpacks to, in bytes. */
  size: number;
  method: number;
  /** Its bytes as they are packed. */
  packed: Uint8Array;
}

const [stored, deflated] = [0, 8];
const [directorySignature, localSignature] = [0x02014b50, 0x04034b50];

/** The entries that the directory of a zip file lists. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== directorySignature) continue;
    const packedSize = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const start = contentStart(view, view.getUint32(at + 42, true));
    entries.push({
      name,
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      packed: start === undefined ? new Uint8Array() : bytes.subarray(start, start + packedSize),
    });
    at += 45;
  }
  return entries;
}

/**
 * The text of an entry; empty where it cannot be unpacked.
 * @param most bytes of which more are not read, whatever the entry says of its size
 */
export async function unpackText({ method, packed }: ZipEntry, most: number): Promise<string> {
  if (method === stored) return new TextDecoder().decode(packed.subarray(0, most));
  if (method !== deflated) return '';
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  try {
    const unpacked = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    for (const reader = unpacked.getReader(); length < most; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
      length += value.length;
      if (length >= most) await reader.cancel();
    }
    return text;
  } catch {
    return text;
  }
}

function contentStart(view: DataView, local: number): number | undefined {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) return undefined;
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

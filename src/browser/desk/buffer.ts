/**
 * gray-matter keeps a copy of its input as a Buffer, which nobody reads and browsers do not have. The reader of Word
 * files takes whoever has one for Node: it must have been loaded before.
 */
export function standInForBuffer(): void {
  Object.assign(globalThis, {
    Buffer: { from: (text: string) => new TextEncoder().encode(text), isBuffer: () => false },
  });
}

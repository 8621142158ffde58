/** gray-matter keeps a copy of its input as a Buffer, which nobody reads and browsers do not have. */
Object.assign(globalThis, { Buffer: { from: (text: string) => new TextEncoder().encode(text) } });

/** What Node and web workers both have, as far as it is used here (WHATWG Encoding Standard). */
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** `error` completes a sentence that begins with the file's name: `is not UTF-8`. */
export type Decoded = { readonly text: string } | { readonly error: string };

/**
 * Reads UTF-8, or UTF-16 that says so by a byte order mark. The mark itself is not part of the text, as in editors.
 * Bytes that are neither are refused, never guessed.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return { error: 'is UTF-32; save it as UTF-8' };
  }
  if (startsWith(bytes, [0xff, 0xfe])) {
    return strictly(bytes, 'utf-16le', 'has the mark of UTF-16 but is not');
  }
  if (startsWith(bytes, [0xfe, 0xff])) {
    return strictly(bytes, 'utf-16be', 'has the mark of UTF-16 but is not');
  }
  return strictly(bytes, 'utf-8', 'is not UTF-8');
}

function strictly(bytes: Uint8Array, encoding: string, error: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { error };
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

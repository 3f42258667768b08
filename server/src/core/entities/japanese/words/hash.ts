/** Full-width signs and letters as plain ones, capitals as small letters: the spelling that words are listed by. */
export function folded(code: number): number {
  const plain = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return plain >= 0x41 && plain <= 0x5a ? plain + 32 : plain;
}

/** The hash of nothing, to be `extended` by folded code units (FNV-1a) and `finished` before it is looked up. */
export const emptyHash = 0x811c9dc5 | 0;

export function extended(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Spread over 32 bits (the finaliser of MurmurHash3, Appleby); unsigned. */
export function finished(hash: number): number {
  let mixed = hash;
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

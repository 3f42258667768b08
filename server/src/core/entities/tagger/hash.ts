/** FNV-1a (Fowler, Noll, Vo) over the UTF-16 code units of a stretch of text. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}

/** One hash of two, in their order, well spread over 32 bits (the finaliser of MurmurHash3, Appleby). */
export function mix(left: number, right: number): number {
  let hash = (Math.imul(left, 31) + right) | 0;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

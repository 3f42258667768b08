/** A table of flags by code unit, set for some letters. */
export function flagged(letters: string): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (const letter of letters) {
    flags[letter.charCodeAt(0)] = 1;
  }
  return flags;
}

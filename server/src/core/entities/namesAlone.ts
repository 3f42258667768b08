/**
 * Whether a line in Latin letters has no word in small letters, as the lines of a list of names, a signature or a
 * caption: its words tell no language. Addresses and parts of words do not count.
 */
export function isNamesAlone(text: string): boolean {
  return !/(?<![\p{L}\p{N}'’.@<_/-])\p{Ll}/u.test(text);
}

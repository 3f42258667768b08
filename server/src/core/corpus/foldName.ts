/**
 * One spelling for the ways to write one name: case, diacritics of Latin letters, full stops of initials, quotation
 * marks, and what stands between its parts. Never has `:`; empty where a name is nothing but such marks.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,:'’‘"“”]/g, '')
    .replace(/[\s\-‐‑–_/·・･=＝]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

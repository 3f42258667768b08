/**
 * The character that a lexicon's surface is compared by: lower case, half width, one apostrophe, one hyphen. One
 * code unit for one, so that offsets hold.
 */
export function fold(code: number): number {
  if (code < 0x80) {
    return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  }
  // Han, Hangul, kana and surrogates are compared as they are.
  if (code >= 0x3000 && code <= 0xdfff) {
    return code;
  }
  if (code >= 0xff01 && code <= 0xff5e) {
    return fold(code - 0xfee0);
  }
  switch (code) {
    case 0x2018:
    case 0x2019:
      return 0x27;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
      return 0x2d;
    case 0xffe5:
      return 0xa5;
    case 0xffe6:
      return 0x20a9;
    case 0xffe1:
      return 0xa3;
    default:
      return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 0x20 : code;
  }
}

/** The value of an ASCII or full-width digit, or -1. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) {
    return code - 0x30;
  }
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

/** A space within a line: plain, tab, no-break, narrow, thin or ideographic. */
export function isSpace(code: number): boolean {
  if (code > 0x20 && code < 0xa0) {
    return false;
  }
  return (
    code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0x2009
  );
}

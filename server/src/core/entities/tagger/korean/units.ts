import type { Units } from '../features.js';

/** What a character is to the tagger; runs of Latin letters and runs of digits are one unit each. */
export const kinds = { hangul: 1, latin: 2, digit: 3, han: 4, kana: 5, other: 6 } as const;

/** The units of a Korean text with what each is and the word that it belongs to; blanks are no units. */
export interface KoreanUnits extends Units {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

export function koreanUnits(text: string): KoreanUnits {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const kindOf = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length;) {
    const start = at;
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    if (isBlank(code)) {
      continue;
    }
    const kind = kindOfCode(code);
    if (kind === kinds.latin || kind === kinds.digit) {
      while (at < text.length && kindOfCode(text.charCodeAt(at)) === kind) {
        at++;
      }
    }
    starts[length] = start;
    ends[length] = at;
    kindOf[length++] = kind;
  }
  return {
    length,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    kinds: kindOf.subarray(0, length),
  };
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

function kindOfCode(code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) {
    return kinds.hangul;
  }
  if (code < 0x80) {
    const lower = code | 0x20;
    return lower >= 97 && lower <= 122 ? kinds.latin : code >= 48 && code <= 57 ? kinds.digit : kinds.other;
  }
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) {
    return kinds.latin;
  }
  if (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff)
  ) {
    return kinds.han;
  }
  return code >= 0x3041 && code <= 0x30ff ? kinds.kana : kinds.other;
}

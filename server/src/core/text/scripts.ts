/**
 * Scripts of code points, by the blocks of the Unicode Standard that modern text in these languages uses. Code
 * points rather than `\p{Script=…}`: the tests stand in inner loops over whole documents.
 */
export type Script = 'latin' | 'hangul' | 'kana' | 'han' | 'other' | 'none';

const inRange = (code: number, first: number, last: number): boolean => code >= first && code <= last;

export function isHangul(code: number): boolean {
  return inRange(code, 0xac00, 0xd7a3) || inRange(code, 0x1100, 0x11ff) || inRange(code, 0x3130, 0x318f);
}

/** Hiragana and katakana, with the prolonged sound mark and half-width katakana, without ・. */
export function isKana(code: number): boolean {
  return (
    inRange(code, 0x3041, 0x309f) ||
    inRange(code, 0x30a1, 0x30fa) ||
    inRange(code, 0x30fc, 0x30ff) ||
    inRange(code, 0xff66, 0xff9f)
  );
}

/** A syllable or mark of hiragana, in which Japanese writes particles and endings. */
export function isHiragana(code: number): boolean {
  return inRange(code, 0x3041, 0x309f);
}

export function isKatakana(code: number): boolean {
  return inRange(code, 0x30a1, 0x30fa) || inRange(code, 0x30fc, 0x30ff) || inRange(code, 0xff66, 0xff9f);
}

export function isHan(code: number): boolean {
  return (
    inRange(code, 0x4e00, 0x9fff) ||
    inRange(code, 0x3400, 0x4dbf) ||
    inRange(code, 0xf900, 0xfaff) ||
    inRange(code, 0x20000, 0x323af) ||
    code === 0x3005 ||
    code === 0x3007
  );
}

export function isLatin(code: number): boolean {
  return (
    inRange(code, 0x61, 0x7a) ||
    inRange(code, 0x41, 0x5a) ||
    (inRange(code, 0xc0, 0x24f) && code !== 0xd7 && code !== 0xf7) ||
    inRange(code, 0x1e00, 0x1eff) ||
    inRange(code, 0xff21, 0xff3a) ||
    inRange(code, 0xff41, 0xff5a)
  );
}

const letter = /\p{L}/u;

/** `none` for what is no letter: digits, punctuation, spaces, emoji. */
export function scriptOf(code: number): Script {
  if (code < 0x80) {
    return isLatin(code) ? 'latin' : 'none';
  }
  if (isHangul(code)) {
    return 'hangul';
  }
  if (isKana(code)) {
    return 'kana';
  }
  if (isHan(code)) {
    return 'han';
  }
  if (isLatin(code)) {
    return 'latin';
  }
  if (inRange(code, 0x2000, 0x206f) || inRange(code, 0x3000, 0x303f)) {
    return 'none';
  }
  return code <= 0x10ffff && letter.test(String.fromCodePoint(code)) ? 'other' : 'none';
}

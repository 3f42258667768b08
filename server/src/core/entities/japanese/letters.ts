/** The scripts that tell where one word ends and another begins; `dot` joins the parts of foreign names. */
export type LetterClass = 'kanji' | 'katakana' | 'hiragana' | 'latin' | 'digit' | 'dot' | 'other';

const ranges: readonly (readonly [LetterClass, number, number])[] = [
  ['hiragana', 0x3041, 0x3096],
  ['kanji', 0x4e00, 0x9fff],
  ['katakana', 0x30a1, 0x30f4],
  ['katakana', 0x30f7, 0x30fa],
  ['katakana', 0x30fc, 0x30fc],
  ['kanji', 0x3005, 0x3005],
  ['kanji', 0x30f5, 0x30f6],
  ['kanji', 0x3400, 0x4dbf],
  ['latin', 0x41, 0x5a],
  ['latin', 0x61, 0x7a],
  ['digit', 0x30, 0x39],
  ['latin', 0xff21, 0xff3a],
  ['latin', 0xff41, 0xff5a],
  ['digit', 0xff10, 0xff19],
  ['dot', 0x30fb, 0x30fb],
  ['dot', 0xff1d, 0xff1d],
  ['dot', 0x30a0, 0x30a0],
];

/** The class of a UTF-16 code unit; the ヶ of place names counts as a character. */
export function letterClass(code: number): LetterClass {
  for (const [letter, first, last] of ranges) {
    if (code >= first && code <= last) {
      return letter;
    }
  }
  return 'other';
}

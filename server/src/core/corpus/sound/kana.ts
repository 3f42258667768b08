import { soundOf, type Phone, type Sound } from './sound.js';

// The kana in the order of Unicode's katakana block (U+30A1 …), two letters each: consonant class and vowel after
// the Hepburn romanisation; `-` is none. Small vowels replace the vowel before them (ファ fa), small ya yu yo
// follow it (キャ kya).
const table =
  '-a-a-i-i-u-u-e-e-o-o' + // ァアィイゥウェエォオ
  'KaKaKiKiKxKxKeKeKoKo' + // カガキギクグケゲコゴ
  'SaJaSiJiSxJxSeJeSoJo' + // サザシジスズセゼソゾ
  'TaTaJiJi--JxJxTeTeTxTx' + // タダチヂッツヅテデトド
  'NaNiNuNeNo' + // ナ…ノ
  'HaPaPaHiPiPiPxPxPxHePePeHoPoPo' + // ハバパ…ホボポ
  'MaMiMuMeMo' + // マ…モ
  '-y-Y-y-Y-y-Y' + // ャヤュユョヨ
  'LaLiLxLeLo' + // ラ…ロ
  '-u-U-i-e-oN-Px'; // ヮワヰヱヲンヴ

const firstKatakana = 0x30a1;
const lastKatakana = 0x30f4;
const toKatakana = 0x60;
const longMark = 0x30fc;
const smallVowels = new Map<number, string>([
  [0x30a1, 'a'],
  [0x30a3, 'i'],
  [0x30a5, 'u'],
  [0x30a7, 'e'],
  [0x30a9, 'o'],
]);
const glides = new Map<number, string>([
  [0x30e3, 'a'],
  [0x30e4, 'a'],
  [0x30e5, 'u'],
  [0x30e6, 'u'],
  [0x30e7, 'o'],
  [0x30e8, 'o'],
]);
const smallGlides: ReadonlySet<number> = new Set([0x30e3, 0x30e5, 0x30e7]);
const wa = 0x30ef;
const u = 0x30a6;

/** `undefined` where the word has anything but kana. */
export function kanaSound(word: string): Sound | undefined {
  const phones: Phone[] = [];
  for (let at = 0; at < word.length; at++) {
    const code = katakanaOf(word.charCodeAt(at));
    if (code === longMark) {
      continue;
    }
    if (code < firstKatakana || code > lastKatakana) {
      return undefined;
    }
    addMora(phones, code);
  }
  return soundOf(phones);
}

function katakanaOf(code: number): number {
  return code >= firstKatakana - toKatakana && code <= lastKatakana - toKatakana ? code + toKatakana : code;
}

function addMora(phones: Phone[], code: number): void {
  const glide = glides.get(code);
  const small = smallVowels.get(code);
  const last = phones.at(-1);
  if (glide !== undefined) {
    const isAfterConsonant = smallGlides.has(code) && last !== undefined && 'vowels' in last;
    if (isAfterConsonant) {
      phones.pop();
    }
    phones.push({ vowels: `i${glide}` });
  } else if (small !== undefined && last !== undefined && 'vowels' in last) {
    phones.pop();
    phones.push({ vowels: (last.vowels === 'u' ? 'u' : '') + small });
  } else if (code === wa) {
    phones.push({ vowels: 'ua' });
  } else if (code === u && phones.length > 0) {
    // ウ after a vowel makes it long (コウ) or is the w of the next (ウェ, met above as a small vowel).
    phones.push({ vowels: 'u' });
  } else {
    const at = (code - firstKatakana) * 2;
    const consonant = table[at] ?? '-';
    const vowel = table[at + 1] ?? '-';
    if (consonant !== '-') {
      phones.push({ consonant });
    }
    if (vowel !== '-') {
      phones.push({ vowels: vowel });
    }
  }
}

import { isKana } from '../../text/scripts.js';

/**
 * How a word of Japanese is written in Latin letters, reduced to what all romanisations have in common: Hepburn
 * without long vowels. Words that sound the same have the same romaji, whatever script and spelling they come in.
 */
export type Romaji = string;

const longestWord = 40;

/** What Kunrei, Nihon-shiki and older habits write instead of Hepburn; n stands before lip consonants too. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/oh(?![aeiouy])/g, 'o'],
  [/dz/g, 'z'],
  [/cch/g, 'tch'],
  [/sy/g, 'sh'],
  [/ty/g, 'ch'],
  [/[zj]y/g, 'j'],
  [/si/g, 'shi'],
  [/ti/g, 'chi'],
  [/tu/g, 'tsu'],
  [/zi/g, 'ji'],
  [/(?<![cs])hu/g, 'fu'],
  [/m(?=[bpm])/g, 'n'],
];

const syllables = /^(?:(?:ky|gy|sh|ch|ny|hy|my|ry|by|py|ts|[kgszjtdnhfbpmyrw])?[aeiou]|n|[kst](?=[kstc]))+$/;

/** Of a word in Latin letters; undefined where no Japanese word is spelled so. */
export function romajiOfLatin(word: string): Romaji | undefined {
  if (word.length > longestWord) {
    return undefined;
  }
  let letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘-]/g, '');
  for (const [spelling, hepburn] of respellings) {
    letters = letters.replace(spelling, hepburn);
  }
  return syllables.test(letters) ? withoutLength(letters) : undefined;
}

function withoutLength(letters: string): Romaji {
  return letters.replace(/ou/g, 'o').replace(/([aeiou])\1+/g, '$1');
}

/** The kana in the order of Unicode's katakana block, from ァ to ヴ; small ones as the large. */
const kana = [
  ...'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji'.split(
    ' ',
  ),
  ...'# tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo'.split(
    ' ',
  ),
  ...'+ya ya +yu yu +yo yo ra ri ru re ro wa wa i e o n vu'.split(' '),
];
const firstKatakana = 0x30a1;
const hiraganaToKatakana = 0x60;
const longMark = 0x30fc;

/** Of a word in kana; undefined where it has other letters, or syllables that no Japanese word has. */
export function romajiOfKana(word: string): Romaji | undefined {
  let letters = '';
  let isDoubled = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === longMark) {
      continue;
    }
    const own = kana[code - firstKatakana] ?? kana[code - firstKatakana + hiraganaToKatakana];
    if (!isKana(code) || own === undefined) {
      return undefined;
    }
    if (own === '#') {
      isDoubled = true;
      continue;
    }
    if (own.startsWith('+')) {
      letters = contracted(letters, own.slice(1));
      continue;
    }
    letters += (isDoubled ? (own.startsWith('ch') ? 't' : own.charAt(0)) : '') + own;
    isDoubled = false;
  }
  return romajiOfLatin(letters);
}

/** キ and a small ャ are kya, シ and a small ャ are sha. */
function contracted(letters: string, glide: string): string {
  const stem = letters.slice(0, -1);
  return /(?:sh|ch|j)$/.test(stem) ? stem + glide.slice(1) : stem + glide;
}

/**
 * What is left of romaji when Hangul has written it: k and g, t and d, p and b, ch, j and z are not told apart, for
 * the rules of the National Institute of the Korean Language (외래어 표기법) write lax consonants at the beginning of a
 * word, many writers never do, and ツ is 쓰 to some and 츠 to others. `x` is ㅡ.
 */
export type HangulRomaji = string;

const mergers: readonly (readonly [RegExp, string])[] = [
  [/t(?=ch)|([kst])(?=\1)/g, ''],
  [/tsu/g, 'jx'],
  [/shi/g, 'si'],
  [/sh/g, 'sy'],
  [/su/g, 'sx'],
  [/zu/g, 'jx'],
  [/ch|z/g, 'j'],
  [/g/g, 'k'],
  [/d/g, 't'],
  [/p/g, 'b'],
  [/f/g, 'h'],
];

export function hangulRomaji(romaji: Romaji): HangulRomaji {
  let letters: string = romaji;
  for (const [spelling, merged] of mergers) {
    letters = letters.replace(spelling, merged);
  }
  return letters;
}

// In the order of the jamo in a syllable block; `?` where no Japanese syllable has it.
const initials = [
  'k',
  'k',
  'n',
  't',
  't',
  'r',
  'm',
  'b',
  'b',
  's',
  's',
  '',
  'j',
  'j',
  'j',
  'k',
  't',
  'b',
  'h',
];
const vowels = [
  ...['a', 'e', 'ya', '?', '?', 'e', '?', '?', 'o', 'wa', '?'],
  ...['?', 'yo', 'u', '?', '?', '?', 'yu', 'x', '?', 'i'],
];
const finals = new Map([
  [0, ''],
  [1, ''],
  [4, 'n'],
  [16, 'n'],
  [17, ''],
  [19, ''],
  [21, 'n'],
]);
const tenseS = 10;
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

/** Of a word in Hangul; undefined where no Japanese word is written so. */
export function romajiOfHangul(word: string): HangulRomaji | undefined {
  let letters = '';
  for (let at = 0; at < word.length; at++) {
    const index = word.charCodeAt(at) - firstSyllable;
    const initial = Math.floor(index / 588);
    const vowel = vowels[Math.floor((index % 588) / 28)] ?? '?';
    const final = finals.get(index % 28);
    if (index < 0 || index > lastSyllable - firstSyllable || vowel === '?' || final === undefined) {
      return undefined;
    }
    letters += syllable(initial, vowel) + final;
  }
  return withoutLength(letters);
}

function syllable(initial: number, vowel: string): string {
  const consonant = initials[initial] ?? '';
  if (consonant === 's' && (vowel === 'x' || vowel === 'u')) {
    return initial === tenseS ? 'jx' : 'sx';
  }
  return consonant === 'j' && vowel.startsWith('y') ? consonant + vowel.slice(1) : consonant + vowel;
}

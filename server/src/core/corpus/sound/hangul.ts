import { soundOf, type Phone, type Sound } from './sound.js';

// The order of the jamo in a syllable block is Unicode's (chapter 3.12, Conjoining Jamo Behavior); the letters
// follow the Revised Romanization of Korean (2000), reduced to the classes of `Sound`.
const initials = [
  'K',
  'K',
  'N',
  'T',
  'T',
  'L',
  'M',
  'P',
  'P',
  'S',
  'S',
  '',
  'J',
  'J',
  'J',
  'K',
  'T',
  'P',
  'H',
];
const vowels = [
  ...['a', 'e', 'ia', 'ie', 'ox', 'e', 'io', 'ie', 'o', 'ua', 'ue'],
  ...['ue', 'io', 'u', 'uo', 'ue', 'ui', 'iu', 'x', 'i', 'i'],
];
const finals = [
  ...['', 'K', 'K', 'KS', 'N', 'N', 'N', 'T', 'L', 'LK', 'LM', 'L', 'L', 'L', 'LP', 'L'],
  ...['M', 'P', 'P', 'T', 'T', 'N', 'T', 'T', 'K', 'T', 'P', 'T'],
];

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

function isHangulSyllable(code: number): boolean {
  return code >= firstSyllable && code <= lastSyllable;
}

/** `undefined` where the word has anything but Hangul syllables. */
export function hangulSound(word: string): Sound | undefined {
  const phones: Phone[] = [];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (!isHangulSyllable(code)) {
      return undefined;
    }
    const index = code - firstSyllable;
    const initial = initials[Math.floor(index / 588)] ?? '';
    const final = finals[index % 28] ?? '';
    if (initial !== '') {
      phones.push({ consonant: initial });
    }
    phones.push({ vowels: vowels[Math.floor((index % 588) / 28)] ?? '' });
    for (const consonant of final) {
      phones.push({ consonant });
    }
  }
  return soundOf(phones);
}

import { soundOf, type Phone, type Sound } from './sound.js';

/** More readings than this of one word say nothing any longer. */
const mostReadings = 8;

const front = /[eiy]/;
const vowel = /[aeiouy]/;
const voiced = /[aeiouybdglmnrv]/;

interface Step {
  /** How many letters it uses up. */
  readonly length: number;
  /** What they may stand for: consonant classes, or `''` for silence. */
  readonly readings: readonly string[];
}

const one = (...readings: readonly string[]): Step => ({ length: 1, readings });
const two = (...readings: readonly string[]): Step => ({ length: 2, readings });
const three = (...readings: readonly string[]): Step => ({ length: 3, readings });

/**
 * How a word in Latin letters may sound, the likeliest reading first: English spelling, with what romanised Chinese,
 * Japanese and Korean bring along, and, of words with a capital letter, names of other languages. Diacritics are dropped; what is no letter is
 * passed over.
 */
export function latinSounds(word: string): Sound[] {
  const letters = lettersOf(word);
  const isName = /^\p{Lu}/u.test(word);
  let readings: Phone[][] = [[]];
  for (let at = 0; at < letters.length;) {
    const letter = letters[at] ?? '';
    if (isVowelAt(letters, at)) {
      for (const reading of readings) {
        reading.push({ vowels: vowelOf(letter) });
      }
      at++;
      continue;
    }
    const step = consonantAt(letters, at, isName);
    readings = readings.flatMap((reading) =>
      step.readings.map((classes) => [...reading, ...phonesOf(classes)]),
    );
    readings.length = Math.min(readings.length, mostReadings);
    at += step.length;
  }
  const sounds = readings.map(soundOf);
  return sounds.filter((sound, at) => sounds.findIndex((other) => isSame(sound, other)) === at);
}

/** What a mark on a consonant says in the languages that write it so. */
const marked: readonly (readonly [RegExp, string])[] = [
  [/[čćç]/g, 'ch'],
  [/[šśş]/g, 'sh'],
  [/[žźż]/g, 'zh'],
  [/ğ/g, 'gh'],
  [/ł/g, 'w'],
  [/ø/g, 'o'],
  [/đ/g, 'd'],
];

function lettersOf(word: string): string {
  let letters = word.normalize('NFC').toLowerCase();
  for (const [consonant, spelling] of marked) {
    letters = letters.replace(consonant, spelling);
  }
  return letters.normalize('NFD').replace(/[^a-z]/g, '');
}

function phonesOf(classes: string): Phone[] {
  return Array.from(classes, (letter) => (/[iu]/.test(letter) ? { vowels: letter } : { consonant: letter }));
}

function isSame(a: Sound, b: Sound): boolean {
  return a.consonants === b.consonants && a.slots.join('.') === b.slots.join('.');
}

function isVowelAt(letters: string, at: number): boolean {
  const letter = letters[at] ?? '';
  return vowel.test(letter) || (letter === 'w' && !letters.startsWith('wr', at));
}

function vowelOf(letter: string): string {
  return letter === 'y' ? 'i' : letter === 'w' ? 'u' : letter;
}

function consonantAt(letters: string, at: number, isName: boolean): Step {
  const letter = letters[at] ?? '';
  const next = letters[at + 1] ?? '';
  const isFirst = at === 0;
  const follows = (start: string): boolean => letters.startsWith(start, at);
  const before = letters[at - 1] ?? '';
  switch (letter) {
    case 'b':
      return one('P');
    case 'c':
      if (follows('ch')) {
        return two('J', 'K');
      }
      if (follows('ck')) {
        return two('K');
      }
      // Slavic names lose the mark of their last letter: Djokovic.
      return isName && next === '' && before === 'i' ? one('K', 'J') : front.test(next) ? one('S') : one('K');
    case 'd':
      if (follows('dge') || follows('dj')) {
        return two('J');
      }
      return isName && (follows('di') || follows('dhi')) ? one('T', 'J') : one('T');
    case 'f':
      return one('P');
    case 'v':
      // Russian names in kana: ウラジーミル.
      return isName && isFirst ? one('P', 'u') : one('P');
    case 'g':
      return voicedG(letters, at);
    case 'h':
      if (!isFirst && !(vowel.test(before) && vowel.test(next))) {
        return one('');
      }
      // Kana have no hu but フ.
      return isName && next === 'u' ? one('H', 'P') : one('H');
    case 'j':
      // Hanging on the language: English, German, Spanish.
      return isName ? one('J', 'i', 'H') : one('J');
    case 'k':
      return follows('kh') ? two('K', 'H') : isFirst && next === 'n' ? two('N') : one('K');
    case 'l':
      return one('L');
    case 'm':
      return one('M');
    case 'n':
      return follows('ng') && !front.test(letters[at + 2] ?? '') ? two('N', 'NK') : one('N');
    case 'p':
      return follows('ph') ? two('P') : one('P');
    case 'q':
      return follows('qu') ? two('Ku') : one('J', 'K');
    case 'r':
      return vowel.test(next) ? one('L') : one('', 'L');
    case 's':
      return sibilant(letters, at);
    case 't':
      return dental(letters, at);
    case 'w':
      return one('');
    case 'x':
      return isFirst ? one('S', 'J') : one('KS');
    case 'z':
      return follows('zh') ? two('J') : one('J', 'S');
    default:
      return one('');
  }
}

function voicedG(letters: string, at: number): Step {
  const next = letters[at + 1] ?? '';
  if (next === 'h') {
    return two(...(at === 0 ? ['K'] : ['', 'K']));
  }
  if (at === 0 && next === 'n') {
    return two('N');
  }
  return front.test(next) ? one('J', 'K') : one('K');
}

function sibilant(letters: string, at: number): Step {
  const follows = (start: string): boolean => letters.startsWith(start, at);
  if (follows('sch')) {
    return three('S', 'SK');
  }
  if (follows('sh')) {
    return two('S');
  }
  const isBetweenVowels = vowel.test(letters[at - 1] ?? '') && vowel.test(letters[at + 1] ?? '');
  const isVoicedEnd = at === letters.length - 1 && voiced.test(letters[at - 1] ?? '');
  return isBetweenVowels || isVoicedEnd ? one('S', 'J') : one('S');
}

function dental(letters: string, at: number): Step {
  const follows = (start: string): boolean => letters.startsWith(start, at);
  if (follows('tch')) {
    return three('J');
  }
  if (follows('th')) {
    return two('S', 'T', 'J');
  }
  if (follows('ts') || follows('tz')) {
    return two('J');
  }
  if (letters.slice(at) === 'tes') {
    return three('J');
  }
  if (follows('ti') && vowel.test(letters[at + 2] ?? '')) {
    return one('S', 'T', 'J');
  }
  return follows('tu') || follows('ti') ? one('T', 'J') : one('T');
}

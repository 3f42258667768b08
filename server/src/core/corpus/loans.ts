import { joinSounds, soundsOf, type Sound } from './sound/index.js';
import type { Token } from './tokens.js';

/** Words with fewer consonants sound like too many others. */
const fewestConsonants = 3;

/** Longer runs are no words; their sound would cost more than it tells. */
const longestWord = 40;

/** As many syllables of particles and endings may follow a loan in Korean. */
const mostParticleSyllables = 3;

/**
 * The sounds under which the words of a text may stand in another script, as names and loans do (프로젝트, project).
 * Each is given once.
 */
export function loanSounds(tokens: readonly Token[]): Sound[] {
  const sounds = new Map<string, Sound>();
  const add = (sound: Sound): void => {
    if (sound.consonants.length >= fewestConsonants) {
      sounds.set(`${sound.consonants} ${sound.slots.join('.')}`, sound);
    }
  };
  let before: readonly Sound[] = [];
  for (const token of tokens) {
    const own = token.text.length > longestWord ? [] : soundsOfToken(token);
    own.forEach(add);
    const isLatin = token.script === 'latin';
    if (isLatin) {
      // Korean and Japanese write a compound as one word: アクションプラン, action plan.
      for (const first of before.slice(0, 2)) {
        for (const second of own.slice(0, 2)) {
          add(joinSounds([first, second]));
        }
      }
    }
    before = isLatin ? own : [];
  }
  return [...sounds.values()];
}

function soundsOfToken({ text, script }: Token): readonly Sound[] {
  switch (script) {
    case 'latin':
      return [text, ...singulars(text)].flatMap(soundsOf);
    case 'hangul':
      return stems(text).flatMap(soundsOf);
    case 'katakana':
      return soundsOf(text);
    case 'digits':
      return [];
  }
}

function singulars(word: string): string[] {
  if (/[^i]ies$/.test(word)) {
    return [`${word.slice(0, -3)}y`];
  }
  return /[^s]s$/.test(word) ? [word.slice(0, -1)] : [];
}

function stems(word: string): string[] {
  const stems: string[] = [];
  for (let length = word.length; length >= 2 && length >= word.length - mostParticleSyllables; length--) {
    stems.push(word.slice(0, length));
  }
  return stems;
}

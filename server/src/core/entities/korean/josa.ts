import { opensSecond, second, simple } from './particles.js';
import type { After } from './particles.js';

const particles = new Map<string, After>();
for (const [form, after] of simple) {
  particles.set(form, after);
  if (opensSecond.has(form)) {
    for (const next of second) {
      particles.set(form + next, after);
    }
  }
}

const particleEnds = new Set([...particles.keys()].map((form) => form.slice(-1)));
const longestParticle = Math.max(...[...particles.keys()].map((form) => form.length));

/** The final consonant of a Hangul syllable as its number in Unicode's order: 0 none, 8 ㄹ; −1 for another letter. */
export function finalConsonant(letter: string | undefined): number {
  const code = (letter?.charCodeAt(0) ?? 0) - 0xac00;
  return code >= 0 && code < 11172 ? code % 28 : -1;
}

/** Whether `particle` is one, or a chain of two, and agrees with the last letter of the noun before it. */
export function isParticle(particle: string, lastLetter: string | undefined): boolean {
  const after = particles.get(particle);
  if (after === undefined) {
    return false;
  }
  const final = finalConsonant(lastLetter);
  if (after === 'any' || final < 0) {
    return true;
  }
  return after === 'consonant'
    ? final > 0 && !(particle.startsWith('으로') && final === 8)
    : after === 'vowel'
      ? final === 0
      : final === 0 || final === 8;
}

/** Where particles may begin in a word, from the longest particle to none: the ends of its possible nouns. */
export function nounEnds(word: string): number[] {
  const ends: number[] = [];
  const last = word.charAt(word.length - 1);
  for (
    let at = Math.max(1, word.length - longestParticle);
    at < word.length && particleEnds.has(last);
    at++
  ) {
    if (isParticle(word.slice(at), word[at - 1])) {
      ends.push(at);
    }
  }
  ends.push(word.length);
  return ends;
}

const first = 0xac00;
const last = 0xd7a3;
const finals = 28;
const vowels = 21;

/** The final consonants by their numbers in the Unicode Standard’s arithmetic of syllables (section 3.12). */
export const final = { none: 0, n: 4, l: 8, m: 16, b: 17, ss: 20 } as const;

export function isSyllable(code: number): boolean {
  return code >= first && code <= last;
}

/** The number of a syllable’s final consonant, 0 for none; -1 for what is no syllable. */
export function finalOf(code: number): number {
  return isSyllable(code) ? (code - first) % finals : -1;
}

export function withFinal(code: number, consonant: number): number {
  return code - ((code - first) % finals) + consonant;
}

/** The number of a syllable’s vowel. */
export function vowelOf(code: number): number {
  return Math.floor((code - first) / finals) % vowels;
}

/** The syllable with another vowel and no final consonant. */
export function withVowel(code: number, vowel: number): number {
  const lead = Math.floor((code - first) / (finals * vowels));
  return first + (lead * vowels + vowel) * finals;
}

/**
 * Particles after a Korean noun. Some stand only after a final consonant, some only after a vowel; 로 also after ㄹ.
 */
type After = 'consonant' | 'vowel' | 'vowel-or-ㄹ' | 'any';

const simple: readonly (readonly [string, After])[] = [
  ['은', 'consonant'],
  ['는', 'vowel'],
  ['이', 'consonant'],
  ['가', 'vowel'],
  ['을', 'consonant'],
  ['를', 'vowel'],
  ['과', 'consonant'],
  ['와', 'vowel'],
  ['으로', 'consonant'],
  ['로', 'vowel-or-ㄹ'],
  ['이나', 'consonant'],
  ['나', 'vowel'],
  ['이라', 'consonant'],
  ['라', 'vowel'],
  ['이란', 'consonant'],
  ['란', 'vowel'],
  ['이며', 'consonant'],
  ['며', 'vowel'],
  ['이고', 'consonant'],
  ['이다', 'any'],
  ['이라고', 'consonant'],
  ['라고', 'vowel'],
  ['이라는', 'consonant'],
  ['라는', 'vowel'],
  ['이었다', 'consonant'],
  ['였다', 'vowel'],
  ['인', 'any'],
  ['의', 'any'],
  ['에', 'any'],
  ['도', 'any'],
  ['만', 'any'],
  ['에서', 'any'],
  ['에게', 'any'],
  ['에겐', 'any'],
  ['한테', 'any'],
  ['께', 'any'],
  ['께서', 'any'],
  ['까지', 'any'],
  ['부터', 'any'],
  ['보다', 'any'],
  ['처럼', 'any'],
  ['마저', 'any'],
  ['조차', 'any'],
  ['밖에', 'any'],
  ['뿐', 'any'],
  ['하고', 'any'],
  ['이랑', 'consonant'],
  ['랑', 'vowel'],
  ['같은', 'any'],
  ['등', 'any'],
  ['들', 'any'],
  ['측', 'any'],
];

/** Those that may follow another particle: 에서는, 과의, 으로부터, 까지도. */
const second = [
  '는',
  '은',
  '도',
  '의',
  '만',
  '부터',
  '까지',
  '이',
  '을',
  '에',
  '에서',
  '과',
  '와',
  '가',
  '를',
  '로',
];
const opensSecond = new Set([
  '에', '에서', '에게', '과', '와', '으로', '로', '까지', '부터', '보다', '만', '께서', '측', '들', '등', '하고', '처럼', '뿐', '한테',
]); // prettier-ignore

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

import { final, finalOf, vowelOf, withFinal, withVowel } from './hangul.js';

/** Vowels by their numbers in a syllable. */
const vowel = { a: 0, eo: 4, yeo: 6, o: 8, wa: 9, oe: 11, wae: 10, u: 13, wo: 14, eu: 18, i: 20 } as const;

/** What an open stem’s last vowel becomes before the past tense. */
const contracted: ReadonlyMap<number, number> = new Map([
  [vowel.i, vowel.yeo],
  [vowel.eu, vowel.eo],
  [vowel.o, vowel.wa],
  [vowel.u, vowel.wo],
  [vowel.oe, vowel.wae],
]);

/** Stems in ㄷ that has turned ㄹ before a vowel: 묻다, 물었다. */
const softening = /(?:묻|일컫|깨닫)$/;

/**
 * The beginnings of a verb’s forms, from the stem that its dictionary form has before 다: 밝히 gives 밝히, 밝힌, 밝힐,
 * 밝힘, 밝혀 and 밝혔. Regular verbs, 하다, and stems in 르 and ㄷ.
 */
export function beginningsOf(stem: string): readonly string[] {
  const code = stem.charCodeAt(stem.length - 1);
  const before = stem.slice(0, -1);
  const ending = (own: number): string => before + String.fromCharCode(own);
  if (stem.endsWith('하')) {
    return ['하', '한', '할', '함', '합', '해', '했'].map((form) => before + form);
  }
  if (finalOf(code) !== final.none) {
    const soft = softening.test(stem) ? ending(withFinal(code, final.l)) : stem;
    const past = vowelOf(code) === vowel.a || vowelOf(code) === vowel.o ? '았' : '었';
    const joined = past === '았' ? '아' : '어';
    return [stem, `${soft}은`, `${soft}을`, `${soft}음`, `${soft}습`, soft + joined, soft + past];
  }
  const open = [final.n, final.l, final.m, final.b].map((consonant) => ending(withFinal(code, consonant)));
  const joined = stem.endsWith('르') ? doubled(before) : ending(joinedOf(code));
  const joinedCode = joined.charCodeAt(joined.length - 1);
  const past = joined.slice(0, -1) + String.fromCharCode(withFinal(joinedCode, final.ss));
  return [stem, ...open, joined, past];
}

function joinedOf(code: number): number {
  const to = contracted.get(vowelOf(code));
  return to === undefined ? code : withVowel(code, to);
}

/** 부르 becomes 불러, 다르 달라. */
function doubled(before: string): string {
  const code = before.charCodeAt(before.length - 1);
  const isLight = vowelOf(code) === vowel.a || vowelOf(code) === vowel.o;
  return before.slice(0, -1) + String.fromCharCode(withFinal(code, final.l)) + (isLight ? '라' : '러');
}

import { koreanSurnames } from './koreanSurnames.js';

// In the order of the jamo in a syllable block (Unicode, chapter 3.12): the ways to write them in Latin letters, the
// Revised Romanization and McCune–Reischauer among them, and those that people choose for their own names.
const initials =
  'g|k,kk|gg|k,n,d|t,tt|dd|d|t,r|l|n,m,b|p,pp|bb|b|p,s|sh,ss|s,,j|ch,jj|j|ch,ch|j,k,t,p,h'.split(',');
const vowels = (
  'a|ah,ae|ai|ay|e,ya|yah,yae|ye,eo|u|o|uh|er,e|ae|ay,yeo|yu|you|yo|yuh|eo|u,ye|e|yae,o|oh,wa|oa,wae|wai,oe|oi|we,' +
  'yo|yoh,u|oo|woo|ou|wu,wo|weo|uo,we,wi|wee|ui,yu|yoo|you|u,eu|u|oo,ui|eui|i|ee,i|ee|y|yi|ie|ey'
).split(',');
const finals = ',k|g|ck,k|g,k,n|nn,n,n,t,l|r|ll,k,m,l,l,l,l,l,m,p|b,p,t|s,t|s,ng,t,t,k,t,p,h|'.split(',');

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const longestGiven = 3;

/**
 * Whether Latin letters write a Korean name, family name first or last: each syllable of the Hangul in one of the ways
 * in which Koreans write it, the family name also as its bearers are used to.
 */
export function isRomanised(hangul: string, latin: readonly string[]): boolean {
  const [first, last] = [latin[0], latin.at(-1)];
  if (first === undefined || last === undefined || latin.length < 2) {
    return false;
  }
  return [
    { family: first, given: latin.slice(1).join('') },
    { family: last, given: latin.slice(0, -1).join('') },
  ].some(({ family, given }) =>
    [1, 2].some((length) => {
      const rest = hangul.slice(length);
      return (
        rest.length > 0 &&
        rest.length <= longestGiven &&
        isFamilyName(hangul.slice(0, length), family) &&
        spellingsOf(rest)?.test(given) === true
      );
    }),
  );
}

function isFamilyName(hangul: string, latin: string): boolean {
  return (
    koreanSurnames.get(hangul)?.includes(latin) ??
    (hangul.length > 1 && spellingsOf(hangul)?.test(latin) === true)
  );
}

/** `undefined` where there is anything but Hangul syllables. */
function spellingsOf(hangul: string): RegExp | undefined {
  let pattern = '';
  for (let at = 0; at < hangul.length; at++) {
    const code = hangul.charCodeAt(at);
    if (code < firstSyllable || code > lastSyllable) {
      return undefined;
    }
    const index = code - firstSyllable;
    const jamo = [
      initials[Math.floor(index / 588)],
      vowels[Math.floor((index % 588) / 28)],
      finals[index % 28],
    ];
    pattern += jamo.map((ways) => `(?:${ways ?? ''})`).join('');
  }
  return new RegExp(`^${pattern}$`);
}

/** A name and its spellings in Latin letters have one of these in common. */
export function hangulNameKeys(hangul: string): string[] {
  return [1, 2].flatMap((length) => {
    const [family, given] = [hangul.slice(0, length), hangul.slice(length)];
    const spelled = koreanSurnames.get(family);
    const [first, last] = [
      given.charCodeAt(0) - firstSyllable,
      given.charCodeAt(given.length - 1) - firstSyllable,
    ];
    if (spelled === undefined || given === '' || given.length > longestGiven || first < 0 || last < 0) {
      return [];
    }
    const initial = initials[Math.floor(first / 588)] ?? '';
    const final = finals[last % 28] ?? '';
    return spelled.map((latin) => `korean ${latin} ${classOf(initial)}${classOf(final)}`);
  });
}

/** Of the words of a name in Latin letters. */
export function latinNameKeys(words: readonly string[]): string[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) {
    return [];
  }
  return [
    { family: first, given: words.slice(1).join('') },
    { family: last, given: words.slice(0, -1).join('') },
  ].map(({ family, given }) => `korean ${family} ${classOf(given)}${classOf(lastLetter(given))}`);
}

function lastLetter(word: string): string {
  return word.endsWith('ng') ? 'n' : word.slice(-1);
}

/** Of the consonant at the beginning, whatever letter stands for it; `-` where there is none. */
function classOf(letters: string): string {
  const classes: readonly (readonly [RegExp, string])[] = [
    [/^(?:ch|j|z)/, 'j'],
    [/^[gkc]/, 'k'],
    [/^[dt]/, 't'],
    [/^[bp]/, 'p'],
    [/^s/, 's'],
    [/^[rl]/, 'l'],
    [/^[nmh]/, letters.charAt(0)],
  ];
  return classes.find(([start]) => start.test(letters))?.[1] ?? '-';
}

import { nounEnds } from '../korean/josa.js';

const runs = /[\p{Script=Latin}\p{N}]+|[가-힣]+|[\u30a1-\u30fa\u30fc]+|[\u3400-\u9fff々]+/gu;

/** Of a longer run in characters, so many begin a name. */
const hanLength = 2;

const longestWord = 40;

/**
 * Says the keys of all words that may be a name's: words in Latin script that begin with a capital or a digit, each noun
 * that a Korean word may be with particles, katakana as it stands, and the beginning of what stands in characters.
 */
export function wordKeys(text: string, say: (key: number) => void): void {
  for (const [run] of text.matchAll(runs)) {
    const code = run.charCodeAt(0);
    if (code >= 0xac00 && code <= 0xd7a3) {
      if (run.length <= longestWord) {
        nounEnds(run).forEach((end) => {
          say(keyOf(run, end));
        });
      }
    } else if (code >= 0x3400 && code <= 0x9fff) {
      say(keyOf(run, Math.min(run.length, hanLength)));
    } else if (!/^\p{Ll}/u.test(run)) {
      say(keyOf(run, Math.min(run.length, longestWord)));
    }
  }
}

/** The keys of a name's first and last word, as a text that has them says them; undefined where no word is a name's. */
export function endKeysOf(name: string): readonly [number, number] | undefined {
  const words = [...name.matchAll(runs)].map(([run]) => {
    const code = run.charCodeAt(0);
    return keyOf(run, Math.min(run.length, code >= 0x3400 && code <= 0x9fff ? hanLength : longestWord));
  });
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** 32 bits (FNV-1a): two words that share one make a name be looked for in vain. */
function keyOf(word: string, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < end; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}

import { nounEnds } from '../../korean/josa.js';
import { isPlain, isTitle } from '../../korean/nouns.js';
import { hashText, mix } from '../hash.js';
import { kinds } from './units.js';
import type { KoreanUnits } from './units.js';
import type { UnitWord } from './words.js';

/** What a word is without a particle that it may end in; `length` in code units. */
interface Stem {
  readonly length: number;
  readonly hash: number;
  /** Its last two letters. */
  readonly ending: number;
}

/** Hashes of stretches of words. */
export interface WordFacts {
  readonly stems: readonly (readonly Stem[])[];
  /** Of each word the shortest stem, and the last two letters of it. */
  readonly shortStems: Int32Array;
  readonly endings: Int32Array;
  /** Of each word: 1 if it is an ordinary word without its particle, 2 if a title, else 0. */
  readonly roles: Int32Array;
  /** Of each unit: its word up to it and with it; its word after it, read backwards. */
  readonly heads: Int32Array;
  readonly rests: Int32Array;
}

const endingLength = 2;

export function wordFacts(text: string, units: KoreanUnits, words: readonly UnitWord[]): WordFacts {
  const facts = {
    stems: [] as Stem[][],
    shortStems: new Int32Array(words.length),
    endings: new Int32Array(words.length),
    roles: new Int32Array(words.length),
    heads: new Int32Array(units.length),
    rests: new Int32Array(units.length),
  };
  words.forEach(({ first, last, start, end }, word) => {
    const lengths = units.kinds[last] === kinds.hangul ? nounEnds(text.slice(start, end)) : [end - start];
    const stems = lengths.map((length) => ({
      length,
      hash: hashText(text, start, start + length),
      ending: hashText(text, start + Math.max(0, length - endingLength), start + length),
    }));
    facts.stems.push(stems);
    facts.shortStems[word] = stems[0]?.hash ?? 0;
    facts.endings[word] = stems[0]?.ending ?? 0;
    facts.roles[word] = Math.max(0, ...lengths.map((length) => roleOf(text.slice(start, start + length))));
    let head = 0;
    for (let unit = first; unit <= last; unit++) {
      head = mix(head, hashText(text, units.starts[unit], units.ends[unit]));
      facts.heads[unit] = head;
    }
    let rest = 0;
    for (let unit = last; unit >= first; unit--) {
      facts.rests[unit] = rest;
      rest = mix(rest, hashText(text, units.starts[unit], units.ends[unit]));
    }
  });
  return facts;
}

function roleOf(noun: string): number {
  return isTitle(noun) ? 2 : isPlain(noun) ? 1 : 0;
}

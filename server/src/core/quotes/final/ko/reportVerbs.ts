import type { Report } from '../landmarks.js';
import type { Reading } from './readSayings.js';
import { takes } from './sayingLexicon.js';
import type { SayingWord } from './sayingVerb.js';
import type { Word } from './words.js';

/** How many words may stand between a noun or a particle and its verb. */
export const nearVerb = 3;

/** A reporting verb, by its number among the words. */
export interface Found {
  readonly at: number;
  readonly saying: SayingWord;
}

/** The first verb of saying within some words, before the sentence ends. */
export function verbWithin({ text, words, sayings }: Reading, at: number, most: number): Found | null {
  for (let next = at + 1; next <= at + most; next++) {
    if (words[next - 1]?.isLast !== false) {
      return null;
    }
    const saying = sayings[next];
    if (saying?.kind === 'verb') {
      return { at: next, saying };
    }
    if (endsClause(text, words[next])) {
      return null;
    }
  }
  return null;
}

/** …다고, …다며: another clause that is told. */
export const endsClause = (text: string, word: Word | undefined): boolean =>
  word !== undefined &&
  /[다라자냐](?:고|며|면서)$/u.test(text.slice(Math.max(word.start, word.end - 3), word.end));

export function report(reading: Reading, at: number, start: number, found: Found): Report {
  const { words } = reading;
  const { saying } = found;
  const end = words[at]?.end ?? start;
  return {
    kind: 'report',
    start,
    end,
    cue: { start: words[found.at]?.start ?? end, end: saying.end },
    modifies: saying.modifies,
    isHearsay: (saying.takes & takes.hearsay) !== 0,
    isIntent: (saying.takes & takes.say) === 0 && (saying.takes & takes.think) !== 0,
  };
}

/** A report whose verb is near and takes a clause of this kind. */
export function withVerb(
  reading: Reading,
  at: number,
  start: number,
  needs: number,
  most: number,
): Report | null {
  const found = verbWithin(reading, at, most);
  return found === null || (found.saying.takes & needs) === 0 || !isFinite(reading, found)
    ? null
    : report(reading, at, start, found);
}

const purpose = /(?:려면|려고|도록|기|자면|다면|으면|하면)$/u;

/** Whether a verb of saying is the verb of a clause, not what somebody is made to do. */
export const isFinite = ({ text, words }: Reading, { at, saying }: Found): boolean =>
  !saying.modifies && !purpose.test(text.slice(words[at]?.start, words[at]?.end));

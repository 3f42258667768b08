import type { Reader } from '../../reader.js';
import type { Count } from '../count.js';
import { isSentenceStart, wordAfter, wordBefore } from './wordsAround.js';

/** How far back `two components.` may stand before `One involves`. */
const longestWayBack = 120;

/** A `one` that counts nothing: `one` in `the blue one`, at the start of `One wonders why`. */
export function isPronoun(reader: Reader, count: Count): boolean {
  const { pronoun } = reader.table;
  if (pronoun?.words.includes(reader.slice(count).toLowerCase()) !== true) {
    return false;
  }
  const before = wordBefore(reader.text, count.start);
  const after = wordAfter(reader.text, count.end);
  if (isSentenceStart(reader.text, count.start)) {
    const member = reader.several !== null && count.start - reader.several.end < longestWayBack;
    const subject = after.endsWith('s') || pronoun.after.includes(after);
    return after === '' || (subject && (!member || after === 'of'));
  }
  return after === '' || pronoun.before.includes(before) || pronoun.after.includes(after);
}

import { isLatin } from '../../../text/scripts.js';
import type { Reader } from '../../reader.js';

/** Whether nothing follows that a number or ordinal may belong to: a full stop, or `and`, `in`, `with`, but no noun. */
export function endsPhrase(reader: Reader, end: number): boolean {
  const next = reader.skip(end);
  return !isLatin(reader.text.charCodeAt(next)) || reader.find(next, 'phraseBreak') !== undefined;
}

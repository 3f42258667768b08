import { isLatin } from '../../../text/scripts.js';
import type { Span } from '../../../text/span.js';
import { fold } from '../../characters.js';
import type { Reader } from '../../reader.js';

/** Whether nothing follows that a number or ordinal may belong to: a full stop, or `and`, `in`, `with`, but no noun. */
export function endsPhrase(reader: Reader, end: number): boolean {
  const next = reader.skip(end);
  return !isLatin(reader.text.charCodeAt(next)) || reader.find(next, 'phraseBreak') !== undefined;
}

/** Nothing else stands in the text, as in a cell of a table: `Thu`, `May`. */
export function isWholeText(reader: Reader, { start, end }: Span): boolean {
  return reader.skip(0) === start && reader.skip(end) === reader.text.length;
}

/** What Friday's quake did was done by the quake, not by Friday. */
export function isOwner(text: string, end: number): boolean {
  return fold(text.charCodeAt(end)) === apostrophe;
}

const apostrophe = 0x27;

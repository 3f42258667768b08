import { isLatin } from '../../../text/scripts.js';
import { fold } from '../../characters.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import type { Reader } from '../../reader.js';
import type { Piece } from '../fields.js';
import { isWholeText } from './phrases.js';
import type { Place } from './place.js';
import { readNumbered } from './smallNumbers.js';

/** `endorsed one in July`, `20 in May`: a count before its month; `the 4th in May` is a day. */
function isCountIn({ reader, at, before, gap }: Place): boolean {
  const day = before.day !== undefined && /\bin\b/.test(gap);
  return (
    day &&
    !/(?:st|nd|rd|th) $/i.test(
      reader.text.slice(Math.max(0, at - gap.length - 4), at - gap.length).trimEnd() + ' ',
    )
  );
}

/** `May to March`. */
function beginsRange(reader: Reader, end: number): boolean {
  const until = reader.findNear(end, 'until', 'betweenAnd');
  const next = until === undefined ? end : reader.skip(until.end);
  return until !== undefined && reader.find(next, 'month', 'weakMonth') !== undefined;
}

/** `October`, 10月, 10~12월; `March` may be a verb, so it needs a preposition, a capital, or a part beside it. */
export function readMonth(place: Place): Piece | null {
  const { reader, at } = place;
  const word = isWordStart(reader.text, at) ? reader.find(at, 'month', 'weakMonth') : undefined;
  if (word !== undefined && isCountIn(place)) {
    return null;
  }
  if (word !== undefined) {
    const cue = reader.findBefore(at, 'dateCue') !== undefined;
    const ends = word.entry.kind === 'month' && reader.findBefore(at, 'betweenAnd') !== undefined;
    const inRange =
      ends || reader.findBefore(at, 'between', 'until') !== undefined || beginsRange(reader, word.end);
    const whole = isWholeText(reader, word);
    const sure = word.entry.kind === 'month' || cue || inRange || whole;
    const capital = fold(reader.text.charCodeAt(at)) !== reader.text.charCodeAt(at);
    const alone = sure && (capital || inRange || whole || !isLatin(reader.text.charCodeAt(at)));
    const fields = { month: word.entry.value.padStart(2, '0') };
    return { end: word.end, fields, reason: 'month name', alone };
  }
  const range = readNumbered(reader, at, 12, 'monthMark');
  if (range === null) {
    return null;
  }
  return range.high === undefined && place.before.year !== undefined && endsTerm(reader, range.end)
    ? { end: range.end, fields: { month: range.low, term: true }, reason: 'business year', alone: true }
    : {
        end: range.end,
        fields: { month: range.low, ...(range.high === undefined ? {} : { to: { month: range.high } }) },
        reason: `month “${reader.slice({ start: at, end: range.end })}”`,
        alone: true,
      };
}

/** 2018年3月期 is the business year that ends with that month. */
function endsTerm(reader: Reader, end: number): boolean {
  return reader.find(end - termLength, 'monthMark')?.entry.value === 'term';
}

const termLength = 2;

import { isLatin } from '../../text/scripts.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import { readLiteral } from '../numerals/literals.js';
import type { Reader } from '../reader.js';
import type { Piece } from './pieces.js';
import { smallNumber } from './smallNumbers.js';

/** A quarter or a half of a year: `third quarter`, 下半期. */
export function readQuarter(reader: Reader, at: number): Piece | null {
  const word = isWordStart(reader.text, at) ? reader.find(at, 'quarter') : undefined;
  if (word === undefined) {
    return null;
  }
  // The first half of a match is no date: a half needs its year.
  const half = word.entry.value.startsWith('H') && isLatin(reader.text.charCodeAt(at));
  return {
    end: word.end,
    fields: { quarter: word.entry.value },
    reason: `part of a year “${reader.slice(word)}”`,
    alone: !half || reader.slice(word).includes(' of '),
  };
}

/** `1990s`, `1990年代`. */
export function readDecade(reader: Reader, at: number): Piece | null {
  const literal = readLiteral(reader.text, at);
  const mark = literal === null ? undefined : reader.findNear(literal.end, 'decade');
  const before = reader.text.charCodeAt(at - 1);
  if (literal === null || mark === undefined || !/^(?:[12]\d)?\d0$/.test(literal.digits) || isLatin(before)) {
    return null;
  }
  const whole = `${literal.digits.length === 2 ? 'XX' : ''}${literal.digits.slice(0, -1)}`;
  return { end: mark.end, fields: { whole }, reason: 'decade' };
}

/** `21st century`, 21世紀: TIMEX3 gives the first two digits of its years. */
export function readCentury(reader: Reader, at: number): Piece | null {
  const word = isWordStart(reader.text, at) ? reader.find(at, 'ordinal') : undefined;
  const numeral = word === undefined ? smallNumber(reader, at, 30) : null;
  const suffix = numeral === null ? undefined : reader.find(numeral.end, 'ordinalSuffix');
  const plain = numeral === null ? undefined : reader.findNear(numeral.end, 'century');
  const end = word?.end ?? suffix?.end;
  const mark = plain ?? (end === undefined ? undefined : reader.findNear(end, 'century'));
  const which = Number(word?.entry.value ?? numeral?.digits ?? '0');
  return mark === undefined || which < 1
    ? null
    : { end: mark.end, fields: { whole: String(which - 1).padStart(2, '0') }, reason: 'century' };
}

import { isLatin } from '../../../text/scripts.js';
import { digitAt, fold } from '../../characters.js';
import { readLiteral } from '../../numerals/literals.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Reader } from '../../reader.js';
import type { Piece } from '../fields.js';
import { endYear } from './shortYears.js';

/** A year in four digits, which alone needs evidence: a preposition, or a value near our own time. */
export function readBareYear(reader: Reader, at: number, joined: boolean): Piece | null {
  const { text } = reader;
  const year = bareYear(reader, at, joined);
  if (year === null) {
    return null;
  }
  const dash = fold(text.charCodeAt(year.end)) === 0x2d || '—~'.includes(text.charAt(year.end) || ' ');
  const last = dash ? readLiteral(text, year.end + 1) : null;
  const yearTo = last === null ? null : endYear(year.digits, last.digits);
  if (last !== null && yearTo !== null && !isLatin(text.charCodeAt(last.end))) {
    return {
      end: last.end,
      fields: { year: year.digits, to: { year: yearTo } },
      reason: 'years',
      alone: true,
    };
  }
  if (dash && last !== null) {
    return null;
  }
  const near = year.digits >= '1900' && year.digits < '2100';
  const cue = reader.findBefore(at, 'dateCue') !== undefined;
  const alone = cue || (near && !countsSomething(reader, year.end));
  return {
    end: year.end,
    fields: { year: year.digits },
    reason: cue ? 'year after a preposition' : 'year',
    alone,
  };
}

/** Four digits that may be a year: `1991`, but not in `F1991`, `$1991`, `1991/2` or `1991 km`. */
function bareYear(
  reader: Reader,
  at: number,
  joined: boolean,
): { readonly end: number; readonly digits: string } | null {
  const { text } = reader;
  const literal = readLiteral(text, at);
  const before = text.charCodeAt(at - 1);
  if (
    literal === null ||
    !/^\d{4}$/.test(literal.digits) ||
    literal.grouped ||
    literal.digits < '1000' ||
    literal.digits >= '3000'
  ) {
    return null;
  }
  const glued =
    isLatin(before) ||
    (!joined &&
      ('#$€£¥/.:'.includes(text.charAt(at - 1)) ||
        (fold(before) === 0x2d && reader.findBefore(at - 1, 'portion') === undefined))) ||
    isLatin(text.charCodeAt(literal.end)) ||
    ('/:'.includes(text.charAt(literal.end)) && digitAt(text, literal.end + 1) >= 0);
  const counted = reader.findNear(
    literal.end,
    'scale',
    'percent',
    'currency',
    'code',
    'unit',
    'duration',
    'subunit',
  );
  return (glued && at > 0) || (counted !== undefined && !isLetterApart(counted, literal.end))
    ? null
    : { end: literal.end, digits: literal.digits };
}

/** The `H` of `2019 H2` counts no hours. */
function isLetterApart({ start, end }: Match, number: number): boolean {
  return end - start === 1 && start > number;
}

/** `2050 people`: a plural after the number. */
function countsSomething(reader: Reader, end: number): boolean {
  return /^ [a-z]{3,20}s\b/.test(reader.text.slice(end, end + 24));
}

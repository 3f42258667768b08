import { isLatin } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import type { Reader } from '../../reader.js';
import type { Fields, Piece } from '../fields.js';
import { endsPhrase } from './phrases.js';
import type { Place } from './place.js';

const longestList = 4;

/**
 * `10/2`, `22/04`, after a weekday also `7.6`: the month before the day, unless the first can be none. A fraction and
 * a score look alike, so that something must speak for a date: `on` before it, a weekday or time beside it, a date of
 * this kind at the other end of a range, a leading zero.
 */
export function readSlashedDay(place: Place): Piece | null {
  const { reader, at } = place;
  const { text } = reader;
  const found = /^(\d{1,2})([/.])(\d{1,2})(?![\d/%]|[.,]\d)/.exec(text.slice(at, at + 8));
  if (
    !reader.table.bareYears ||
    found === null ||
    !startsNumber(text, at) ||
    reader.find(at, 'blocked') !== undefined
  ) {
    return null;
  }
  const [all, a = '', sign, b = ''] = found;
  const end = at + all.length;
  const fields = monthAndDay(a, b);
  if (fields === null || isLatin(text.charCodeAt(end)) || (sign === '.' && !endsPhrase(reader, end))) {
    return null;
  }
  if (all === '9/11' && place.before.weekday === undefined) {
    return null;
  }
  const told = place.before.weekday !== undefined || place.before.near !== undefined || onADay(reader, at);
  const said =
    told ||
    (sign === '/' &&
      (isInList(reader, at) ||
        hasTime(reader, end) ||
        isEndOfRange(text, at, end, a, b) ||
        isPadded(reader, a, b, end)));
  return said ? { end, fields, reason: 'month and day in figures', alone: true } : null;
}

/** 5/12 is 12 May, 22/4 is 22 April. */
function monthAndDay(a: string, b: string): Fields | null {
  const [month, day] = Number(a) > 12 ? [b, a] : [a, b];
  return Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31
    ? null
    : { month: month.padStart(2, '0'), day: day.padStart(2, '0') };
}

/** Neither digits nor a word run on before it; of a range, the other end may. */
function startsNumber(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    at === 0 ||
    (digitAt(text, at - 1) < 0 &&
      !isLatin(text.charCodeAt(at - 1)) &&
      !'./$€£:'.includes(before) &&
      before !== '-') ||
    (before === '-' && /\d\/\d{1,2}-$/.test(text.slice(Math.max(0, at - 4), at)))
  );
}

function onADay(reader: Reader, at: number): boolean {
  return reader.findBefore(at, 'numericDayCue') !== undefined;
}

/** `on 11/20, 11/22 or 11/25`. */
function isInList(reader: Reader, at: number): boolean {
  let start = at;
  for (let count = 0; count < longestList; count++) {
    const before = /(\d{1,2}\/\d{1,2})(?:, ?| or | and |, or |, and )$/.exec(
      reader.text.slice(Math.max(0, start - 12), start),
    );
    if (before === null) {
      return false;
    }
    start -= before[0].length;
    if (onADay(reader, start)) {
      return true;
    }
  }
  return false;
}

function hasTime(reader: Reader, end: number): boolean {
  return /^,? (?:(?:at|before|after|by|from|until) )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b/i.test(
    reader.text.slice(end, end + 16),
  );
}

/** `10/1 to 11/7`, but no shares: `1/2 to 3/4`. */
function isEndOfRange(text: string, at: number, end: number, a: string, b: string): boolean {
  const [, c, d] =
    /^ ?(?:-|–|to|until|through) ?(\d{1,2})\/(\d{1,2})\b/.exec(text.slice(end, end + 16)) ?? [];
  if (c !== undefined && d !== undefined) {
    return monthAndDay(c, d) !== null && (!isShare(a, b) || !isShare(c, d));
  }
  const [, e, f] =
    /(\d{1,2})\/(\d{1,2}) ?(?:-|–|to|until|through) ?$/.exec(text.slice(Math.max(0, at - 16), at)) ?? [];
  return (
    e !== undefined && f !== undefined && monthAndDay(e, f) !== null && (!isShare(a, b) || !isShare(e, f))
  );
}

function isShare(a: string, b: string): boolean {
  return Number(a) < Number(b) && Number(b) <= 16;
}

/** `22/04`, but not the season of `05/06`. */
function isPadded(reader: Reader, a: string, b: string, end: number): boolean {
  return (
    (a.startsWith('0') || b.startsWith('0')) &&
    a.length === 2 &&
    Number(b) !== Number(a) + 1 &&
    endsPhrase(reader, end)
  );
}

import { isLatin } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import type { Fields, Piece } from '../fields.js';
import type { Place } from './place.js';

/** `2026-02-04`, `2026/2/4`, `2026.2.4`, `2/4/2026`, and `2026-02-04T17:30` (ISO 8601). */
export function readNumericDate({ reader, at }: Place): Piece | null {
  const { text } = reader;
  const before = text.charCodeAt(at - 1);
  if (digitAt(text, at) < 0 || (at > 0 && (isLatin(before) || '-./'.includes(text.charAt(at - 1))))) {
    return null;
  }
  const found = /^(\d{1,4})([-./])[ ]?(\d{1,2})\2[ ]?(\d{4}|\d{1,2})(?!\d)/.exec(text.slice(at, at + 14));
  const date = found === null ? null : inOrder(found[1] ?? '', found[3] ?? '', found[4] ?? '');
  if (found === null || date === null) {
    return null;
  }
  const end = at + found[0].length;
  const clock = /^T(\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(?:Z|[-+]\d\d:?\d\d)?/.exec(text.slice(end, end + 30));
  if (clock !== null) {
    const fields = { ...date, clock: clock[1] ?? '', halfKnown: true as const };
    return { end: end + clock[0].length, fields, reason: 'date and time in figures', alone: true };
  }
  return /^[-./]?\d|^\.[a-z]/i.test(text.slice(end, end + 2)) || isLatin(text.charCodeAt(end))
    ? null
    : { end, fields: date, reason: 'date in figures', alone: true };
}

/** Year, month, day; or month, day, year; or day, month, year where the first can be no month. */
function inOrder(a: string, b: string, c: string): Fields | null {
  const [year, month, day] = a.length === 4 ? [a, b, c] : Number(a) > 12 ? [c, b, a] : [c, a, b];
  return year.length !== 4 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31
    ? null
    : { year, month: month.padStart(2, '0'), day: day.padStart(2, '0') };
}

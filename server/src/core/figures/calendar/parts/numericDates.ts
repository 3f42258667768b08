import { isLatin } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import type { Fields, Piece } from '../fields.js';
import type { Place } from './place.js';
import { fullYear } from './shortYears.js';

/**
 * `2026-02-04`, `2026/2/4`, `2026.2.4`, `2/4/2026`, `2/4/26`, `20260204`, `09/2012`, and `2026-02-04T17:30` (ISO
 * 8601).
 */
export function readNumericDate({ reader, at }: Place): Piece | null {
  const { text } = reader;
  if (digitAt(text, at) < 0 || !mayStart(text, at)) {
    return null;
  }
  const head = text.slice(at, at + 14);
  const found =
    asDate(/^(\d{1,4})([-./])[ ]?(\d{1,2})\2[ ]?(\d{4}|\d{1,2})(?!\d)/.exec(head), 1, 3, 4) ??
    asDate(/^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(head), 1, 2, 3) ??
    (reader.table.bareYears
      ? (asDate(/^((?:19|20)\d\d) (\d\d) (\d\d)(?!\d)/.exec(head), 1, 2, 3) ?? asMonth(head))
      : null);
  if (found === null) {
    return null;
  }
  const { fields } = found;
  const end = at + found.length;
  const clock = /^T(\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(Z|[-+]\d\d:?\d\d)?/.exec(text.slice(end, end + 30));
  if (clock !== null && fields.day !== undefined) {
    const [, hours = '', zone] = clock;
    const time = {
      ...fields,
      clock: hours,
      halfKnown: true as const,
      ...(zone === undefined ? {} : { zone }),
    };
    return { end: end + clock[0].length, fields: time, reason: 'date and time in figures', alone: true };
  }
  return goesOn(text, end) ? null : { end, fields, reason: 'date in figures', alone: true };
}

/** Not in the middle of a number or code; but behind a dash after a word, and at the end of a range. */
function mayStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (at === 0 || (!isLatin(text.charCodeAt(at - 1)) && !'-./'.includes(before))) {
    return true;
  }
  return (
    before === '-' &&
    (isLatin(text.charCodeAt(at - 2)) || /\d\/\d{1,4}-$|-\d{4}-$/.test(text.slice(Math.max(0, at - 7), at)))
  );
}

function goesOn(text: string, end: number): boolean {
  const tail = text.slice(end, end + 14);
  return (
    (/^[-./]?\d|^\.[a-gi-z]/i.test(tail) && !/^-(?:\d{1,2}\/\d{1,2}|\d{1,2}-\d{1,2}-\d{4})/.test(tail)) ||
    isLatin(text.charCodeAt(end))
  );
}

interface Found {
  readonly fields: Fields;
  readonly length: number;
}

function asDate(found: RegExpExecArray | null, a: number, b: number, c: number): Found | null {
  const fields =
    found === null ? null : inOrder(found[a] ?? '', found[b] ?? '', found[c] ?? '', found[2] === '/');
  return found === null || fields === null ? null : { fields, length: found[0].length };
}

/** Year, month, day; or month, day, year; or day, month, year where the first can be no month. */
function inOrder(a: string, b: string, c: string, slashed: boolean): Fields | null {
  const [years, month, day] = a.length === 4 ? [a, b, c] : Number(a) > 12 ? [c, b, a] : [c, a, b];
  const short = years.length === 2 && slashed && b.length <= 2;
  const year = short ? fullYear(years) : years;
  return year.length !== 4 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31
    ? null
    : { year, month: month.padStart(2, '0'), day: day.padStart(2, '0') };
}

/** `09/2012`, `2015-3`; in `2015-16` a second year stands. */
function asMonth(head: string): Found | null {
  const slashed = /^(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/])/.exec(head);
  if (slashed !== null) {
    return {
      fields: { year: slashed[2] ?? '', month: (slashed[1] ?? '').padStart(2, '0') },
      length: slashed[0].length,
    };
  }
  const dashed = /^((?:19|20)\d\d)-(0?[1-9])(?![-\d/.])/.exec(head);
  return dashed === null
    ? null
    : {
        fields: { year: dashed[1] ?? '', month: (dashed[2] ?? '').padStart(2, '0') },
        length: dashed[0].length,
      };
}

import { isLatin } from '../../text/scripts.js';
import { digitAt } from '../characters.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { weekdayInBrackets } from './weekdays.js';

/** `2026-02-04`, `2026/2/4`, `2026.2.4`, `2/4/2026`, in the order year, month, day or month, day, year. */
export function readNumericDate(reader: Reader, start: number): Draft | null {
  const { text } = reader;
  const before = text.charCodeAt(start - 1);
  if (
    digitAt(text, start) < 0 ||
    (start > 0 && (isLatin(before) || '-./'.includes(text.charAt(start - 1))))
  ) {
    return null;
  }
  const found = /^(\d{1,4})([-./])[ ]?(\d{1,2})\2[ ]?(\d{4}|\d{1,2})(?![\d])/.exec(
    text.slice(start, start + 14),
  );
  const [all = '', a = '', , b = '', c = ''] = found ?? [];
  const [year, month, day] = a.length === 4 ? [a, b, c] : Number(a) > 12 ? [c, b, a] : [c, a, b];
  if (year.length !== 4 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) {
    return null;
  }
  const timex = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const end = weekdayInBrackets(reader, start + all.length);
  if (/^[-./]?\d|^\.[a-z]/i.test(text.slice(end, end + 2)) || isLatin(text.charCodeAt(end))) {
    return null;
  }
  return {
    start,
    end,
    label: 'DATE',
    rule: 'figure-date',
    value: { type: 'date', timex },
    reasons: ['date in figures'],
  };
}

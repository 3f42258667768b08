import type { Fields, Piece } from '../fields.js';
import type { Place } from './place.js';
import { wordAt } from './words.js';

/** A feast that moves with Easter, or with a weekday of its month: `E+01`, `11-WXX-4-#4+1`. */
const movable = /^(?:E[+-]\d\d|\d\d-WXX-.*)$/;
/** A day of a month, of one year only where that is written, or the nth weekday of a month: `12-25`, `11-4#4`. */
const fixed = /^(?:(\d{4})-)?(\d\d)-(?:(\d\d)|([1-7])#(-?\d))$/;

/** A day of the calendar by its name: `Christmas Day` is `XXXX-12-25`, `Thanksgiving` the fourth Thursday of November. */
export function readHoliday(place: Place): Piece | null {
  const word = wordAt(place, 'holiday');
  const fields = word === undefined ? null : fieldsOf(word.entry.value);
  return word === undefined || fields === null
    ? null
    : { end: word.end, fields, reason: `holiday “${place.reader.slice(word)}”`, alone: true };
}

function fieldsOf(value: string): Fields | null {
  if (movable.test(value)) {
    return { feast: value };
  }
  const [, year, month, day, weekday, nth] = fixed.exec(value) ?? [];
  if (month === undefined) {
    return null;
  }
  if (day === undefined) {
    return { month, ...(weekday === undefined ? {} : { weekday, nth: Number(nth) }) };
  }
  return { month, day, ...(year === undefined ? {} : { year }) };
}

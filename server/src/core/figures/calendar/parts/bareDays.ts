import { digitAt } from '../../characters.js';
import type { Reader } from '../../reader.js';
import type { Piece } from '../fields.js';
import { bareDay, type Day } from './dayNumbers.js';
import { endsPhrase } from './phrases.js';
import type { Place } from './place.js';

/** The day beside a month name: `4`, `4th`, `4-6`, `twenty-fourth`; `on the 4th` and `Monday the 4th` also alone. */
export function readBareDay(place: Place): Piece | null {
  const { reader, at } = place;
  const day = bareDay(reader, at);
  if (day === null || (!day.ordinal && countsThings(place))) {
    return null;
  }
  const between = reader.findBefore(at, 'between') !== undefined;
  const to =
    reader.findNear(day.end, 'until') ?? (between ? reader.findNear(day.end, 'betweenAnd') : undefined);
  const last = to === undefined ? null : bareDay(reader, reader.skip(to.end));
  if (last !== null && Number(last.digits) > Number(day.digits)) {
    const fields = { day: day.digits, to: { day: last.digits } };
    const alone = between && day.ordinal && last.ordinal;
    return { end: last.end, fields, reason: 'days of the month', alone };
  }
  const month = place.before.month === undefined ? monthOfList(reader, day.end) : undefined;
  const fields = { day: day.digits, ...(month === undefined ? {} : { month }) };
  return {
    end: day.end,
    fields,
    reason: 'day of the month',
    alone: month !== undefined || standsAlone(place, day),
  };
}

/** `Last month 12 were hurt`, `In May 20 people died`: a number behind them is no day. */
function countsThings({ reader, at, before }: Place): boolean {
  const inMonth =
    before.month !== undefined && /\bin [a-z]{3,9}\.? $/i.test(reader.text.slice(Math.max(0, at - 16), at));
  return (before.grain !== undefined && before.month === undefined) || inMonth;
}

/** `on the 4th`, but not `the first of which`; `Friday the 13th`, `Monday 21`. */
function standsAlone({ reader, at, before }: Place, { end, ordinal, spelled }: Day): boolean {
  if (reader.findNear(end, 'of') !== undefined) {
    return false;
  }
  if (before.weekday !== undefined) {
    const isHour = reader.findBefore(at, 'clockCue') !== undefined;
    const ends = ordinal ? endsPhrase(reader, end) || endsInTime(reader, end) : endsText(reader, end);
    return ends && !isHour;
  }
  const cue = reader.findBefore(at, 'dayCue');
  return ordinal && cue !== undefined && endsPhrase(reader, end) && (!spelled || cue.entry.value === 'on');
}

/** `the 24th six pm`, `the 26th around 4`. */
function endsInTime(reader: Reader, end: number): boolean {
  const gap = reader.findNear(end, 'dateGap');
  const next = reader.skip(gap?.end ?? end);
  return digitAt(reader.text, next) >= 0 || reader.find(next, 'small') !== undefined;
}

/** A full stop or the end, or an hour: no number of things follows. */
function endsText(reader: Reader, end: number): boolean {
  const next = reader.skip(end);
  return /^(?:$|[.!?;)]|at\b)/i.test(reader.text.slice(next, next + 3));
}

const mostDays = 4;
/** A glance that saves time: most numbers in a list are no days. */
const promisesList = /^(?:,? ?(?:[a-z&]{1,3} )?\d{1,2}(?:[a-z]{2})?){1,4} (?:of )?[a-z]{3}/i;

/** The month of `18 and 19 June`, behind the last of the days. */
function monthOfList(reader: Reader, end: number): string | undefined {
  if (!promisesList.test(reader.text.slice(end, end + 48))) {
    return undefined;
  }
  let at = end;
  for (let count = 0; count < mostDays; count++) {
    const comma = reader.text.charAt(at) === ',' ? at + 1 : at;
    const and = reader.findNear(comma, 'andOr');
    const next = and === undefined && comma === at ? null : bareDay(reader, reader.skip(and?.end ?? comma));
    if (next === null) {
      return undefined;
    }
    at = next.end;
    const of = reader.findNear(at, 'of');
    const month = reader.find(reader.skip(of?.end ?? at), 'month', 'weakMonth');
    if (month !== undefined) {
      return month.entry.value.padStart(2, '0');
    }
  }
  return undefined;
}

import { presentRef } from '../timex.js';
import type { Anchor } from './anchor.js';
import { addDays, isoDay, isoTime, isoWeek, mondayOf, shift, type Instant } from './civil.js';
import { nearest } from './nearest.js';
import { real } from './real.js';

/** A TIMEX3 value with its open places filled, or undefined where the document's date does not tell them. */
export function resolveTimex(timex: string, anchor: Anchor): string | undefined {
  if (timex === presentRef) {
    return isoDay(anchor.now);
  }
  const at = timex.indexOf('T');
  const date = at < 0 ? timex : timex.slice(0, at);
  const time = at < 0 ? '' : timex.slice(at);
  const base = anchor.offset === undefined ? anchor.now : shift(anchor.now, anchor.offset);
  if (base === undefined || date === '') {
    return undefined;
  }
  if (date === 'XXXX-XX-XX') {
    return anchor.offset === undefined ? undefined : overnight(isoDay(base), timeFrom(time, base));
  }
  const day = date.includes('X')
    ? anchor.offset === undefined
      ? nearest(date, anchor)
      : counted(date, base)
    : real(date);
  return day === undefined ? undefined : overnight(day, time);
}

/** 25時 is one in the morning of the next day. */
function overnight(day: string, time: string): string {
  const hour = /^\d{4}-\d\d-\d\d$/.test(day) ? Number(/^T(2[5-9])/.exec(time)?.[1] ?? '0') : 0;
  return hour === 0
    ? day + time
    : `${isoDay(addDays(Date.parse(`${day}T00:00:00Z`), 1))}T0${hour - 24}${time.slice(3)}`;
}

/** `TXX:XX` is the time of the anchor itself. */
function timeFrom(time: string, base: Instant): string {
  return time.includes('X') ? `T${time === 'TXX' ? isoTime(base).slice(0, 5) : isoTime(base)}` : time;
}

/** A date counted from the document's: what it leaves open is that of the counted day. */
function counted(date: string, base: Instant): string | undefined {
  const year = isoDay(base).slice(0, 4);
  const week = /^XXXX-WXX(?:-([1-7]|WE))?$/.exec(date);
  if (week !== null) {
    const monday = mondayOf(base);
    return week[1] === undefined
      ? isoWeek(monday)
      : week[1] === 'WE'
        ? `${isoWeek(monday)}-WE`
        : isoDay(addDays(monday, Number(week[1]) - 1));
  }
  const month = new Date(base).getUTCMonth();
  switch (date) {
    case 'XXXX-QX':
      return `${year}-Q${Math.floor(month / 3) + 1}`;
    case 'XXXX-HX':
      return `${year}-H${Math.floor(month / 6) + 1}`;
    case 'XXX':
      return year.slice(0, 3);
    case 'XX':
      return year.slice(0, 2);
    default:
  }
  const ofMonth = /^XXXX-XX(-.*)?$/.exec(date);
  if (ofMonth !== null) {
    return real(isoDay(base).slice(0, 7) + (ofMonth[1] ?? ''));
  }
  return date.startsWith('XXXX') ? real(year + date.slice(4)) : undefined;
}

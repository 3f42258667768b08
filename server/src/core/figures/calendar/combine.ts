import { offsetBy } from './offsets.js';
import type { Fields, Grain } from './fields.js';
import { isRealDay } from './resolve/civil.js';

/** Any: of an open year. */
const aLeapYear = 2000;

/**
 * The fields of two neighbouring parts together, or null where they do not belong to one date: two months, a time of
 * the clock and a month without a day.
 */
export function combine(before: Fields, added: Fields): Fields | null {
  for (const key of Object.keys(added) as (keyof Fields)[]) {
    if (before[key] !== undefined && key !== 'dayPart' && key !== 'halfKnown') {
      return null;
    }
  }
  const fields = { ...before, ...added };
  return isPossible(fields) ? fields : null;
}

function isPossible(fields: Fields): boolean {
  const { year, month, day, weekday, part, nth, whole, grain, clock, dayPart, to } = fields;
  const dayOfMonth = month !== undefined || day !== undefined;
  if (whole !== undefined && (year ?? month ?? day ?? weekday ?? part ?? clock ?? dayPart) !== undefined) {
    return false;
  }
  if (part !== undefined && nth === undefined && (dayOfMonth || (weekday !== undefined && part !== 'WE'))) {
    return false;
  }
  const feastOnly =
    (month ?? day ?? weekday ?? part ?? whole ?? nth) === undefined && (grain === undefined || grain === 'Y');
  if (fields.feast !== undefined && !feastOnly) {
    return false;
  }
  if ((clock !== undefined || dayPart !== undefined) && !mayBeDay(fields)) {
    return false;
  }
  if (grain !== undefined && !fitsGrain(fields, grain)) {
    return false;
  }
  return [day, to?.day].every(
    (one) => one === undefined || month === undefined || isInMonth(to?.month ?? month, one),
  );
}

/** A time stands beside what is one day, or may become one. */
function mayBeDay({ feast, year, part, whole, grain, day, weekday }: Fields): boolean {
  if (day !== undefined || weekday !== undefined || feast !== undefined) {
    return true;
  }
  return (
    (year ?? part ?? whole) === undefined &&
    (grain === undefined || grain === 'D' || grain === 'TH' || grain === 'W')
  );
}

/** What may be said beside a stretch that is told from another: the month in `March last year`. */
function fitsGrain({ year, month, day, weekday, part, nth }: Fields, grain: Grain): boolean {
  if (grain === 'Y') {
    return year === undefined && (weekday === undefined || day !== undefined);
  }
  if (grain === 'M') {
    return (year ?? month) === undefined && (part === undefined || nth !== undefined);
  }
  if (grain === 'W') {
    return (year ?? month ?? day) === undefined && (part === undefined || part === 'WE');
  }
  return (year ?? month ?? day ?? weekday ?? part) === undefined;
}

/** 30 is no day of February; 29 is, in some years. */
function isInMonth(month: string, day: string): boolean {
  return isRealDay(aLeapYear, Number(month), Number(day));
}

/** Whether the fields are a date or time, and not a part that waits for another: a weekday and a month without a day. */
export function isWhole(fields: Fields): boolean {
  const { year, month, day, weekday, nth, part, grain, near } = fields;
  if ((fields.clock ?? fields.dayPart) !== undefined && !isDay(fields)) {
    return false;
  }
  if (weekday !== undefined && day === undefined && nth === undefined && (year ?? month) !== undefined) {
    return false;
  }
  if (nth !== undefined) {
    return (weekday ?? part) !== undefined && (year ?? month ?? grain) !== undefined;
  }
  if (
    near !== undefined &&
    (year ?? month ?? day ?? weekday ?? part ?? fields.feast ?? fields.dayPart) === undefined
  ) {
    return false;
  }
  return true;
}

/** A time has its day, or none: `12:30 May` waits for the number. */
function isDay({ month, day, weekday, grain, feast }: Fields): boolean {
  return (
    feast !== undefined ||
    day !== undefined ||
    weekday !== undefined ||
    (month === undefined && grain !== 'W')
  );
}

/** The fields with `last`, `this` or `next` turned into a distance, and 5 in the afternoon into 17. */
export function settle({ near, mod, ...rest }: Fields): Fields {
  const fields = mod === undefined || rest.clock !== undefined ? rest : { ...rest, mod };
  return setHour(near === undefined ? fields : { ...fields, ...distance(fields, near) });
}

/** A weekday is counted in weeks of the calendar; a month or season is the nearest one before or after. */
function distance(
  { weekday, month, part, day, dayPart, feast }: Fields,
  near: NonNullable<Fields['near']>,
): Fields {
  if (near === 'past' || near === 'future') {
    return { direction: near };
  }
  if (near !== '0' && (month ?? part ?? feast) !== undefined && part !== 'WE') {
    return { direction: near === '-1' ? 'past' : 'future' };
  }
  const unit: Grain =
    weekday !== undefined || part === 'WE'
      ? 'W'
      : day !== undefined && month === undefined
        ? 'M'
        : dayPart !== undefined
          ? 'D'
          : 'Y';
  return { offset: offsetBy(Number(near), unit), ...(unit === 'D' ? { grain: unit } : {}) };
}

/** The hour by the part of the day: 3 in the afternoon is 15, 2 at night stays. */
function setHour(fields: Fields): Fields {
  const { clock, dayPart, to, halfKnown, ...rest } = fields;
  if (clock === undefined || dayPart === undefined) {
    return fields;
  }
  const move = (time: string): string => (halfKnown === true ? time : hourOf(time, dayPart));
  const end = to?.clock === undefined ? to : { ...to, clock: move(to.clock) };
  return { ...rest, clock: move(clock), halfKnown: true, ...(end === undefined ? {} : { to: end }) };
}

function hourOf(clock: string, dayPart: string): string {
  const hour = Number(clock.slice(0, 2));
  const later =
    dayPart === 'AF' || dayPart === 'EV' || (dayPart === 'NI' && hour >= 5) || (dayPart === 'DT' && hour < 6);
  const noon = dayPart === 'MI' && hour <= 3;
  const moved = hour === 12 ? (noons[dayPart] ?? hour) : (later || noon) && hour < 12 ? hour + 12 : hour;
  return String(moved).padStart(2, '0') + clock.slice(2);
}

/** Twelve o'clock in the morning and at night. */
const noons: Readonly<Record<string, number>> = { MO: 0, NI: 24 };

import type { FigureValue } from '../../model.js';
import { ordinal } from './amountWords.js';
import { isNumeric } from './decimals.js';
import { fill } from './phrases/index.js';
import type { DayPart, Season } from './phrases/phrases.js';
import type { ValueReader } from './reader.js';
import { dateParts, periodParts, type DateParts, type Period, type PeriodPart } from './timexParts.js';

export type TimeValue = Extract<FigureValue, { timex: string }>;

/** A date, a time or a duration as it is told: `yesterday`, `early May 2016`, `every Monday`, `at least 3 days`. */
export function timeWords(value: TimeValue, reader: ValueReader): string {
  const { phrases } = reader;
  const period = value.type === 'duration' ? periodParts(value.timex) : undefined;
  const placed =
    endWords(value, reader) ??
    placedWords(
      value,
      period === undefined
        ? withWeekdayOf(value, timexWords(value.timex, reader), reader)
        : periodWords(period, reader, value.set === true),
      reader,
    );
  const directed = directedWords(value, placed, reader);
  const modified = value.mod === undefined ? directed : fill(phrases.mods[value.mod], { x: directed });
  const repeated =
    value.set === true
      ? fill(isSingle(period) ? phrases.everySingle : phrases.every, both(modified))
      : modified;
  const bounds = value.type === 'duration' ? phrases.bounds : phrases.timeBounds;
  const bounded = value.bound === undefined ? repeated : fill(bounds[value.bound], { x: repeated });
  return value.approx === true ? fill(phrases.approx, { x: bounded }) : bounded;
}

/** `last May`; a date of which nothing else is said lies somewhere in the past. */
function directedWords(
  { direction, timex }: TimeValue,
  placed: string,
  { phrases: { directions, references } }: ValueReader,
): string {
  if (direction === undefined) {
    return placed;
  }
  const isOpen = /^[X:T-]+$/.test(timex);
  return isOpen && direction === 'past' ? references.PAST_REF : fill(directions[direction], { x: placed });
}

/** A date of the calendar, or a stretch or time of it: `Wednesday 4 February 2026`, `February 2026`. */
export function calendarDateWords(timex: string, reader: ValueReader, withWeekday: boolean): string {
  return timexWords(timex, reader, withWeekday) ?? timex;
}

/** `Friday, the 13th` */
function withWeekdayOf(
  { weekday }: TimeValue,
  date: string | undefined,
  reader: ValueReader,
): string | undefined {
  return weekday === undefined || date === undefined
    ? date
    : fill(reader.phrases.relative, { part: weekdayName(String(weekday), reader), relative: date });
}

/** With how far off it is: `Wednesday, next week`; of what is nothing but that, `yesterday`. */
function placedWords(value: TimeValue, plain: string | undefined, reader: ValueReader): string {
  const { phrases } = reader;
  const relative = value.offset === undefined ? undefined : relativeWords(value, value.offset, reader);
  if (plain === undefined || relative === undefined) {
    return plain ?? relative ?? openWords(value.timex, reader);
  }
  return fill(value.type === 'duration' ? phrases.stretch : phrases.relative, {
    x: plain,
    part: plain,
    relative,
  });
}

/** Of a stretch of which each end has its own distance, each end with it: `yesterday to the 4th`. */
function endWords({ type, low, high, offset }: TimeValue, reader: ValueReader): string | undefined {
  if (low === undefined || high === undefined || offset === undefined) {
    return undefined;
  }
  const isHalfOpen = isAllOpen(low) && !isAllOpen(high);
  const [first = '', last = isHalfOpen ? '' : undefined] = offset.split('/', 2);
  if (last === undefined) {
    return undefined;
  }
  const end = (timex: string, distance: string): string =>
    timeWords({ type, timex, ...(distance === '' ? {} : { offset: distance }) }, reader);
  return fill(reader.phrases.range, { low: end(low, first), high: end(high, last) });
}

function isAllOpen(timex: string): boolean {
  return !/[^XTW:-]/.test(timex);
}

function both(words: string): Readonly<Record<'x' | 'unit', string>> {
  return { x: words, unit: words };
}

/** Undefined where all of it is open. */
function timexWords(timex: string, reader: ValueReader, withWeekday = false): string | undefined {
  const { phrases } = reader;
  const [from = '', to] = timex.split('/', 2);
  if (to !== undefined) {
    return fill(phrases.range, {
      low: timexWords(from, reader, withWeekday) ?? from,
      high: timexWords(to, reader, withWeekday) ?? to,
    });
  }
  const reference = Object.entries(phrases.references).find(([id]) => id === timex)?.[1];
  const period = reference === undefined ? periodParts(timex) : undefined;
  if (reference !== undefined || period !== undefined) {
    return reference ?? (period === undefined ? undefined : periodWords(period, reader));
  }
  const [, date = '', time] = /^([^T]*)(?:T(.*))?$/.exec(timex) ?? [];
  const day = date === '' ? undefined : dateWords(date, reader, withWeekday);
  const clock = time === undefined || /^[X:]+$/.test(time) ? undefined : clockWords(time, reader);
  return day === undefined || clock === undefined
    ? (day ?? clock)
    : fill(phrases.timeOfDay, { date: day, time: clock });
}

function dateWords(timex: string, reader: ValueReader, withWeekday: boolean): string | undefined {
  const { phrases } = reader;
  if (timex.startsWith('BC')) {
    const x = dateWords(timex.slice(2), reader, withWeekday);
    return fill(phrases.beforeChrist, { x: x ?? timex });
  }
  const isFiscal = timex.startsWith('FY');
  const parts = dateParts(isFiscal ? timex.slice(2) : timex);
  return parts === undefined ? timex : partsWords(parts, reader, { withWeekday, isFiscal });
}

interface DateStyle {
  readonly withWeekday: boolean;
  readonly isFiscal: boolean;
}

function partsWords(parts: DateParts, reader: ValueReader, style: DateStyle): string | undefined {
  const { phrases } = reader;
  switch (parts.kind) {
    case 'day':
    case 'month':
      return calendarWords(parts, reader, style.withWeekday);
    case 'year':
      return yearWords(parts.year, reader, style);
    case 'decade':
      return parts.digits === undefined ? undefined : fill(phrases.decade, { year: `${parts.digits}0` });
    case 'century': {
      const n = String(Number(parts.digits) + 1);
      return parts.digits === undefined ? undefined : fill(phrases.century, { n, nth: ordinal(n, reader) });
    }
    case 'week':
      return (
        (style.withWeekday ? daysOfWeek(parts, reader) : undefined) ??
        inYear(weekWords(parts, reader), parts.year, reader, style)
      );
    case 'part':
      return inYear(partOfYear(parts.part, reader), parts.year, reader, style);
    case 'easter':
      return inYear(daysFrom(phrases.easter, parts.days, reader), parts.year, reader, style);
    case 'nth':
      return nthWords(parts, reader);
  }
}

function nthWords(
  { year, month, weekday, nth, days = 0 }: Extract<DateParts, { kind: 'nth' }>,
  reader: ValueReader,
): string {
  const { phrases } = reader;
  const open = year === undefined ? phrases.open.month : fill(phrases.year, { year });
  const own = {
    month:
      month === undefined
        ? open
        : (calendarWords({ kind: 'month', month, ...(year === undefined ? {} : { year }) }, reader, false) ??
          open),
    weekday: weekday === undefined ? '' : weekdayName(weekday, reader),
    n: nth,
    nth: ordinal(nth, reader),
  };
  const [last, counted] =
    weekday === undefined ? [phrases.lastWeek, phrases.nthWeek] : [phrases.lastWeekday, phrases.nthWeekday];
  return daysFrom(fill(nth === '-1' ? last : counted, own), days, reader);
}

function daysFrom(x: string, days: number, reader: ValueReader): string {
  if (days === 0) {
    return x;
  }
  const count = partWords({ unit: 'day', count: String(Math.abs(days)) }, reader);
  const { daysAfter, daysBefore } = reader.phrases;
  return fill(days > 0 ? daysAfter : daysBefore, { x, days: count });
}

function yearWords(
  year: string | undefined,
  { phrases }: ValueReader,
  { isFiscal }: Pick<DateStyle, 'isFiscal'>,
): string | undefined {
  const template = isFiscal ? phrases.fiscalYear : phrases.year;
  return year === undefined && !isFiscal ? undefined : fill(template, { year: year ?? '' }).trim();
}

function inYear(
  part: string | undefined,
  year: string | undefined,
  reader: ValueReader,
  style: Pick<DateStyle, 'isFiscal'>,
): string | undefined {
  const words = yearWords(year, reader, style);
  return part === undefined || words === undefined
    ? (part ?? words)
    : fill(reader.phrases.inYear, { part, year: words });
}

/** Of a week that is known: the day, or the first and the last one. */
function daysOfWeek(
  { year, week, day }: Extract<DateParts, { kind: 'week' }>,
  reader: ValueReader,
): string | undefined {
  if (year === undefined || week === undefined) {
    return undefined;
  }
  const [first, last] = day === undefined ? [1, 7] : day === 'WE' ? [6, 7] : [Number(day), Number(day)];
  const low = dayWords(dayOfWeek(Number(year), Number(week), first), reader, true);
  const high = dayWords(dayOfWeek(Number(year), Number(week), last), reader, true);
  return low === high ? low : fill(reader.phrases.range, { low, high });
}

/** ISO 8601: the first week of a year is the one with 4 January in it. */
function dayOfWeek(year: number, week: number, day: number): Date {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return new Date(Date.UTC(year, 0, 4 - (fourth.getUTCDay() || 7) + 7 * (week - 1) + day));
}

function weekWords(
  { week, day }: Extract<DateParts, { kind: 'week' }>,
  reader: ValueReader,
): string | undefined {
  const { phrases } = reader;
  const name = week === undefined ? undefined : fill(phrases.week, { n: week });
  const within = day === undefined ? undefined : day === 'WE' ? phrases.weekend : weekdayName(day, reader);
  return name === undefined || within === undefined
    ? (within ?? name)
    : fill(phrases.relative, { part: within, relative: name });
}

function partOfYear(part: string, { phrases }: ValueReader): string | undefined {
  const names = { Q: phrases.quarters, H: phrases.halves }[part.charAt(0)];
  return names === undefined ? phrases.seasons[part as Season] : names[Number(part.slice(1)) - 1];
}

function calendarWords(
  parts: Extract<DateParts, { kind: 'day' | 'month' }>,
  reader: ValueReader,
  withWeekday: boolean,
): string | undefined {
  const { year, month } = parts;
  const day = parts.kind === 'day' ? parts.day : undefined;
  if (month === undefined) {
    return day === undefined
      ? year === undefined
        ? undefined
        : fill(reader.phrases.year, { year })
      : fill(reader.phrases.dayOfMonth, { n: day, nth: ordinal(day, reader) });
  }
  // A year that is left open has the 29 February.
  const date = utcDate(year ?? '2000', month, day ?? '1');
  if (date === undefined) {
    return [year, month, day].filter((part) => part !== undefined).join('-');
  }
  if (year !== undefined && day !== undefined) {
    return dayWords(date, reader, withWeekday);
  }
  const format = reader.dateFormat({
    ...(year === undefined ? {} : { year: 'numeric' }),
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(date);
}

function dayWords(date: Date, reader: ValueReader, withWeekday: boolean): string {
  const format = reader.dateFormat({
    ...(withWeekday ? { weekday: 'long' } : {}),
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  return format
    .formatToParts(date)
    .map(({ type, value }, at, all) =>
      type === 'literal' && reader.dates === 'en-GB' && all[at - 1]?.type === 'weekday' ? ' ' : value,
    )
    .join('');
}

function utcDate(year: string, month: string, day: string): Date | undefined {
  const two = (part: string): string => part.padStart(2, '0');
  const iso = `${year.padStart(4, '0')}-${two(month)}-${two(day)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? undefined : date;
}

function weekdayName(day: string, reader: ValueReader): string {
  // 1 January 2024 was a Monday.
  return reader.dateFormat({ weekday: 'long' }).format(new Date(Date.UTC(2024, 0, Number(day))));
}

function clockWords(time: string, reader: ValueReader): string {
  const part = reader.phrases.dayParts[time as DayPart] as string | undefined;
  if (part !== undefined) {
    return part;
  }
  const [, hour, minute, second, zone = ''] =
    /^(\d\d)(?::(\d\d|XX))?(?::(\d\d|XX))?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(time) ?? [];
  if (hour === undefined) {
    return time;
  }
  if (Number(hour) > 24) {
    return `${hour}:${minute ?? '00'}`;
  }
  const [minutes, seconds] = [Number(minute ?? '0') || 0, Number(second ?? '0') || 0];
  const format = reader.dateFormat({ timeStyle: second === undefined ? 'short' : 'medium' });
  const words = format.format(new Date(Date.UTC(2024, 0, 1, Number(hour) % 24, minutes, seconds)));
  return zone === '' ? words : `${words} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
}

/** `3 days`, `1 year, 6 months`; in a time that recurs a count of one goes without saying. */
function periodWords({ parts }: Period, reader: ValueReader, isSet = false): string {
  const words = parts.map((part) =>
    isSet && isSingle({ isBefore: false, parts }) && reader.language === 'en'
      ? (unitOf(part, reader) ?? part.unit)
      : partWords(part, reader),
  );
  return words.join(reader.phrases.units);
}

function isSingle(period: Period | undefined): boolean {
  return period?.parts.length === 1 && period.parts[0]?.count === '1';
}

function partWords(part: PeriodPart, reader: ValueReader): string {
  const { phrases } = reader;
  const { count, unit } = part;
  if (count === undefined) {
    return fill(phrases.someTime, { unit: unitOf({ unit, count: '2' }, reader) ?? `${unit}s` });
  }
  if (unit === 'decade' || unit === 'century') {
    const isOne = count === '1' && reader.language === 'en';
    const n = isNumeric(count) ? reader.digits(count) : count;
    return isOne ? `1 ${unit}` : fill(unit === 'decade' ? phrases.decades : phrases.centuries, { n });
  }
  const isKnown = unit !== 'quarter';
  return isKnown && isNumeric(count)
    ? reader
        .numberFormat({ style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 20 })
        .format(count)
    : `${count} ${unit}${count === '1' ? '' : 's'}`;
}

function unitOf({ count = '1', unit }: PeriodPart, reader: ValueReader): string | undefined {
  if (!isNumeric(count) || unit === 'decade' || unit === 'century' || unit === 'quarter') {
    return undefined;
  }
  const format = reader.numberFormat({ style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 20 });
  return format.formatToParts(count).find(({ type }) => type === 'unit')?.value;
}

/** `yesterday`, `last month`, `2 years, 1 month ago`; of what is counted from another date, `1 day later`. */
function relativeWords({ anchor }: TimeValue, offset: string, reader: ValueReader): string | undefined {
  const period = periodParts(offset);
  if (period === undefined) {
    return undefined;
  }
  const [first, ...rest] = period.parts;
  if (first?.count === undefined) {
    return undefined;
  }
  const { phrases } = reader;
  if (anchor === 'text') {
    const same = Number(first.count) === 0 && isSameUnit(first.unit) ? phrases.same[first.unit] : undefined;
    if (same !== undefined && rest.length === 0) {
      return same;
    }
    const x = periodWords(period, reader);
    return fill(period.isBefore ? phrases.earlier : phrases.later, { x });
  }
  const { unit, count } = first;
  if (rest.length === 0 && unit !== 'decade' && unit !== 'century') {
    const distance = Number(count);
    return reader.relativeFormat().format(period.isBefore ? -distance : distance, unit);
  }
  const x = periodWords(period, reader);
  return fill(period.isBefore ? phrases.ago : phrases.ahead, { x });
}

function isSameUnit(unit: PeriodPart['unit']): unit is keyof ValueReader['phrases']['same'] {
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
}

/** A date of which nothing is said but how long it is. */
function openWords(timex: string, { phrases: { open } }: ValueReader): string {
  const parts = dateParts(timex.split('T')[0] ?? '');
  if (parts?.kind === 'part') {
    return parts.part.startsWith('Q') ? open.quarter : open.half;
  }
  return parts !== undefined && parts.kind in open ? open[parts.kind as keyof typeof open] : timex;
}

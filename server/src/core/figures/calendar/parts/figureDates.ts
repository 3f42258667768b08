import { isLatin } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import type { Reader } from '../../reader.js';
import type { Fields, Piece } from '../fields.js';
import { eraAt } from './markedYears.js';
import type { Place } from './place.js';

const longest = 24;

/** What stands there in figures, and how many code units of it. */
interface Found {
  readonly fields: Fields;
  readonly length: number;
}

/**
 * Dates in figures where the year comes first, as East Asia writes them: ２０２１／７／１８, 2021・7・18, 2021/7, 令和3.7.18,
 * R3.7.18, 2012/4/3〜6, and with something that speaks for a date, 7/18.
 */
export function readFigureDate(place: Place): Piece | null {
  const { reader, at } = place;
  if (reader.table.bareYears || !mayStart(reader.text, at)) {
    return null;
  }
  const found = readEraDate(reader, at) ?? readYearFirst(reader.text, at) ?? readMonthAndDay(reader, at);
  if (found === null) {
    return null;
  }
  const end = at + found.length;
  const last = found.fields.day === undefined ? null : readLastDay(reader.text, end, found.fields.day);
  return {
    end: last?.end ?? end,
    fields: last === null ? found.fields : { ...found.fields, to: { day: last.day } },
    reason: 'date in figures',
    alone: true,
  };
}

/** Not in the middle of a number, a word or a code; a range may stand before it. */
function mayStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    at === 0 ||
    (digitAt(text, at - 1) < 0 && !isLatin(text.charCodeAt(at - 1)) && !'-./$€£¥:,・'.includes(before)) ||
    (before === '-' && /\d\/\d{1,2}-$/.test(text.slice(Math.max(0, at - 5), at)))
  );
}

/** The figures at this place, full width as half. */
function figuresAt(text: string, at: number): string {
  return text
    .slice(at, at + longest)
    .replace(/[０-９／．，－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** 令和3.7.18, 令和3・7, R3.7.18. */
function readEraDate(reader: Reader, at: number): Found | null {
  const era = eraAt(reader, at);
  if (era === undefined) {
    return null;
  }
  const figures = figuresAt(reader.text, era.end);
  const day = /^(\d{1,2})([./・,])(\d{1,2})\2(\d{1,2})(?![\d./・])/.exec(figures);
  const month = era.entry.kind === 'era' ? /^(\d{1,2})([./・])(\d{1,2})(?![\d./・%])/.exec(figures) : null;
  const [all, count, , months, days] = day ?? month ?? [];
  const year = String(Number(era.entry.value) + Number(count ?? '0')).padStart(4, '0');
  const fields = inRange(year, months, days);
  return fields === null || all === undefined ? null : { fields, length: era.end - at + all.length };
}

/** 2021/7/18, 2021・7・18, 2021/7; but 2009/10 is a season. */
function readYearFirst(text: string, at: number): Found | null {
  const figures = digitAt(text, at) < 0 ? '' : figuresAt(text, at);
  const day = /^((?:1[6-9]|20)\d\d)([-./・,])(\d{1,2})\2(\d{1,2})(?![\d./・a-z])/i.exec(figures);
  const month = /^((?:19|20)\d\d)\/(\d{1,2})(?![\d./・])/.exec(figures);
  if (day !== null) {
    const fields = inRange(day[1] ?? '', day[3], day[4]);
    return fields === null ? null : { fields, length: day[0].length };
  }
  const [all, year = '', number = ''] = month ?? [''];
  const season = Number(number) === (Number(year) % 100) + 1;
  const fields = all === '' || season ? null : inRange(year, number, undefined);
  return fields === null ? null : { fields, length: all.length };
}

function inRange(year: string, month: string | undefined, day: string | undefined): Fields | null {
  return month === undefined || !isMonth(month) || (day !== undefined && !isDay(day))
    ? null
    : {
        year,
        month: month.padStart(2, '0'),
        ...(day === undefined ? {} : { day: day.padStart(2, '0') }),
      };
}

function isMonth(figures: string): boolean {
  return Number(figures) >= 1 && Number(figures) <= 12;
}

function isDay(figures: string): boolean {
  return Number(figures) >= 1 && Number(figures) <= 31;
}

/** 7/18, which may be a fraction too. */
function readMonthAndDay(reader: Reader, at: number): Found | null {
  const [all, month, day] =
    digitAt(reader.text, at) < 0
      ? []
      : (/^(\d{1,2})\/(\d{1,2})(?![\d/.%])/.exec(figuresAt(reader.text, at)) ?? []);
  if (all === undefined || month === undefined || day === undefined || !isMonth(month) || !isDay(day)) {
    return null;
  }
  const end = at + all.length;
  const counted = reader.findNear(end, 'unit', 'counter', 'currency', 'percent', 'scale', 'duration');
  const isDate =
    isTold(reader, at, end) || (counted === undefined && !mayBeShare(Number(month), Number(day)));
  return isDate
    ? { fields: { month: month.padStart(2, '0'), day: day.padStart(2, '0') }, length: all.length }
    : null;
}

/** 1/4, 5/8, 1/16, and 10/10, a full score, are no dates without more. */
function mayBeShare(a: number, b: number): boolean {
  return a === b || (a < b && (a === 1 || b <= 10));
}

/** A weekday, a time, a bound or the like beside it, or the other end of a range. */
function isTold(reader: Reader, start: number, end: number): boolean {
  const { text } = reader;
  const gap = reader.find(end, 'dateGap');
  const next = reader.skip(gap?.end ?? end);
  const bracket = /^[(（]/.test(text.slice(next, next + 1)) ? next + 1 : -1;
  return (
    (bracket >= 0 && reader.find(bracket, 'weekday', 'weekdayLetter') !== undefined) ||
    reader.find(next, 'weekday', 'dayPart', 'weakDayPart', 'timeWord') !== undefined ||
    reader.find(end, 'dateBoundAfter', 'dateAbout', 'dayEvidence') !== undefined ||
    /^[0-9０-９]{1,2}[:：]/.test(text.slice(next, next + 3)) ||
    /^ ?(?:[(（][^)）]{1,3}[)）])? ?(?:-|~|〜|～|から|–) ?[0-9０-９]{1,2}[/／][0-9０-９]/.test(
      text.slice(end, end + 14),
    ) ||
    /[0-9０-９][/／][0-9０-９]{1,2} ?(?:[(（][^)）]{1,3}[)）])? ?(?:-|~|〜|～|から|–) ?$/.test(
      text.slice(Math.max(0, start - 14), start),
    )
  );
}

/** The last day of a range within the month: 6 of 2012/4/3〜6. */
function readLastDay(
  text: string,
  end: number,
  day: string,
): { readonly end: number; readonly day: string } | null {
  const [all, last] = /^[-~〜～–](\d{1,2})(?![\d/.:時])/.exec(figuresAt(text, end)) ?? [];
  return all === undefined || last === undefined || !isDay(last) || Number(last) <= Number(day)
    ? null
    : { end: end + all.length, day: last.padStart(2, '0') };
}

import { isHan, isLatin } from '../../../text/scripts.js';
import { digitAt, fold } from '../../characters.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import type { Match } from '../../lexicon/lookUp.js';
import { readLiteral } from '../../numerals/literals.js';
import { readNumeral } from '../../numerals/index.js';
import type { Reader } from '../../reader.js';
import type { Piece } from '../fields.js';
import type { Place } from './place.js';
import { endsPhrase } from './phrases.js';
import { readNumbered } from './smallNumbers.js';

/** The day of the month: `12th` beside `May`, 12日 anywhere. */
export function readDay(place: Place): Piece | null {
  const { reader, at } = place;
  if (reader.table.bareYears) {
    return readBareDay(place);
  }
  const range = readNumbered(reader, at, 31, 'dayMark');
  return range === null || isNumberOfName(place, range.end)
    ? null
    : {
        end: range.end,
        fields: { day: range.low, ...(range.high === undefined ? {} : { to: { day: range.high } }) },
        reason: `day “${reader.slice({ start: at, end: range.end })}”`,
        alone: !isDuration(reader, at, range.end) && !isOneDay(place, range),
      };
}

/** 一日 in words is a day, not the first: 一日の終わり. Beside its month it is. */
function isOneDay({ reader, at, before }: Place, { low, high }: { low: string; high?: string }): boolean {
  const spelled = digitAt(reader.text, at) < 0;
  return spelled && low === '01' && high === undefined && (before.month ?? before.grain) === undefined;
}

/** 神舟十号, 天宫2号: the word for a day numbers other things too, which stand before it. */
function isNumberOfName({ reader, at, before }: Place, end: number): boolean {
  const { text, isolating } = reader;
  return (
    isolating?.numberMarks.includes(text.charAt(end - 1)) === true &&
    (before.month ?? before.grain) === undefined &&
    isHan(text.charCodeAt(at - 1)) &&
    !isolating.beforeDays.includes(text.charAt(at - 1))
  );
}

/** 30日間, 30일 이내, 약 30일: what surrounds the count makes it a length of time, not a date. */
function isDuration(reader: Reader, start: number, end: number): boolean {
  const next = reader.findNear(end, 'durationMark', 'after', 'afterOutside', 'ago');
  return (
    reader.find(end, 'spanMark') !== undefined ||
    (next !== undefined && reader.endsWord(next.end)) ||
    isLengthCue(reader.findBefore(start, 'before', 'lengthCue', 'relative'))
  );
}

/** わずか3日, 週3日; but 今週3日 is the third. */
function isLengthCue(word: Match | undefined): boolean {
  return word !== undefined && word.entry.kind !== 'relative';
}

/** The day beside a month name: `4`, `4th`, `4-6`, `twenty-fourth`; `on the 4th` and `Monday the 4th` also alone. */
function readBareDay(place: Place): Piece | null {
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

interface Day {
  readonly end: number;
  readonly digits: string;
  readonly ordinal: boolean;
  readonly spelled?: true;
}

/** `12`, `12th`, `twelfth` or `twenty-first`, but no `12%`, `12 km` or `12:30`. */
function bareDay(reader: Reader, at: number): Day | null {
  const { text } = reader;
  const literal = readLiteral(text, at);
  if (literal === null) {
    return spelledDay(reader, at);
  }
  const { digits, end } = literal;
  if (digits.length > 2 || Number(digits) < 1 || Number(digits) > 31) {
    return null;
  }
  const suffix = reader.find(end, 'ordinalSuffix');
  const next = withNoun(reader, suffix?.end ?? end, suffix !== undefined);
  const counted = reader.findNear(next, 'scale', 'percent', 'currency', 'unit', 'duration', 'meridiemAfter');
  const month = next === end && reader.find(next, 'month', 'weakMonth') !== undefined;
  const timed = fold(text.charCodeAt(next)) === 0x3a && digitAt(text, next + 1) >= 0;
  const glued = timed || (isLatin(text.charCodeAt(next)) && !month);
  return counted !== undefined || glued
    ? null
    : {
        end: next,
        digits: digits.padStart(2, '0'),
        ordinal: suffix !== undefined,
      };
}

/** The end of `15th day` before `of May`. */
function withNoun(reader: Reader, end: number, ordinal: boolean): number {
  const noun = ordinal ? reader.findNear(end, 'dayNoun') : undefined;
  return noun !== undefined && reader.findNear(noun.end, 'of') !== undefined ? noun.end : end;
}

/** `twelfth`, `twenty-first`. */
function spelledDay(reader: Reader, at: number): Day | null {
  if (!isWordStart(reader.text, at)) {
    return null;
  }
  const tens = reader.find(at, 'ordinal') === undefined ? readNumeral(reader, at) : null;
  const from = tens === null ? at : reader.skip(tens.end);
  const dashed = fold(reader.text.charCodeAt(from)) === 0x2d ? from + 1 : from;
  const word = reader.find(dashed, 'ordinal');
  const base = tens === null ? 0 : Number(tens.amount?.units ?? 0n);
  const value = base + Number(word?.entry.value ?? '0');
  if ((tens !== null && base !== 20 && base !== 30) || word === undefined) {
    const whole = tens !== null && tens.spelled && base >= 1 && base <= 31 && tens.amount?.places === 0;
    return whole ? { end: tens.end, digits: String(base).padStart(2, '0'), ordinal: false } : null;
  }
  return value >= 1 && value <= 31
    ? {
        end: withNoun(reader, word.end, true),
        digits: String(value).padStart(2, '0'),
        ordinal: true,
        spelled: true,
      }
    : null;
}

import type { FigureValue } from '../../model.js';
import type { Draft } from '../draft.js';
import type { Fields } from './fields.js';
import type { Moment } from './moment.js';
import type { Stretch } from './ranges.js';
import { timexOf } from './timex.js';

type Temporal = Extract<FigureValue, { timex: string }>;

/** A date or time as a figure. */
export function momentDraft({ start, end, fields, reasons }: Moment): Draft {
  const timex = timexOf(fields);
  const [low, high] = timex.split('/');
  const ends = low === undefined || high === undefined ? {} : { low, high };
  return draft(start, end, fields, reasons, { timex, ...ends });
}

/** A stretch from one date or time to another as a figure. */
export function stretchDraft(start: number, { first, last }: Stretch): Draft {
  const inherited = inherit(first.fields, last.fields);
  // A business year is a stretch itself: of two, the first day of the first and the last of the last.
  const [low = ''] = timexOf(first.fields).split('/');
  const high = timexOf(inherited).split('/').at(-1) ?? '';
  const reasons = [...first.reasons, ...last.reasons];
  const fields = plain({ ...first.fields, ...inherited });
  const offsets = offsetOfBoth(first.fields.offset, inherited.offset);
  return draft(start, last.end, offsets === undefined ? fields : { ...fields, offset: offsets }, reasons, {
    timex: `${low}/${high}`,
    low,
    high,
  });
}

/** Without what is said of one end alone: the end of 2008 as an end is all of it. */
function plain(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(([key]) => key !== 'mod' && key !== 'offset');
  return Object.fromEntries(entries);
}

/** One offset where both ends have the same, else one of each: `/P1Y` where the first has none. */
function offsetOfBoth(first: string | undefined, last: string | undefined): string | undefined {
  return first === last ? first : `${first ?? ''}/${last ?? ''}`;
}

/** What the second end leaves out: `Monday 9:00 to 11:00` is on Monday too, `5 May to the 8th` is in May. */
function inherit(first: Fields, last: Fields): Fields {
  const { year, month, day, grain, offset, weekday, part } = last;
  if ((month ?? day ?? weekday ?? grain ?? year ?? part ?? last.whole) === undefined) {
    const { clock, dayPart, ...date } = first;
    return (clock ?? dayPart) === undefined ? last : { ...date, ...afterNoon(clock, last) };
  }
  if (last.whole !== undefined && first.whole !== undefined) {
    return { ...last, whole: centuryOf(first.whole, last.whole) };
  }
  if ((year ?? grain ?? offset ?? part) !== undefined || (month ?? day) === undefined) {
    return last;
  }
  const later = (month ?? first.month ?? '') + (month === undefined ? (day ?? '') : '');
  const before = (first.month ?? '') + (month === undefined ? (first.day ?? '') : '');
  return later < before ? last : { ...pick(first, month === undefined), ...last };
}

/** From the 1950s to the sixties: `XX6` is `196`. */
function centuryOf(first: string, last: string): string {
  return first.length === 3 && last.startsWith('XX') ? first.slice(0, 2) + last.slice(2) : last;
}

/** The year of a date, and its month too. */
function pick({ year, month, grain, offset }: Fields, withMonth: boolean): Fields {
  return {
    ...(year === undefined ? {} : { year }),
    ...(withMonth && month !== undefined ? { month } : {}),
    ...(grain === undefined || (grain === 'M' && !withMonth) ? {} : { grain }),
    ...(offset === undefined || grain === undefined || (grain === 'M' && !withMonth) ? {} : { offset }),
  };
}

/** From 10:30 to 3 is to 15, where nothing else is said. */
function afterNoon(from: string | undefined, last: Fields): Fields {
  const { clock: to, halfKnown, dayPart } = last;
  const told = from === undefined || to === undefined || (halfKnown ?? dayPart) !== undefined;
  return told || to > from || Number(to.slice(0, 2)) >= 12
    ? last
    : { ...last, clock: String(Number(to.slice(0, 2)) + 12) + to.slice(2) };
}

/** `Friday the 13th`: the weekday tells which month or year is meant. */
function tellingWeekday({ year, day, weekday, nth, grain, to }: Fields): number | undefined {
  const open =
    year === undefined && day !== undefined && nth === undefined && grain === undefined && to === undefined;
  return open && weekday !== undefined ? Number(weekday) : undefined;
}

function draft(
  start: number,
  end: number,
  fields: Fields,
  reasons: readonly string[],
  value: Pick<Temporal, 'timex' | 'low' | 'high'>,
): Draft {
  const { clock, dayPart, grain, offset, direction, anchor, mod, bound, approx, set } = fields;
  const weekday = tellingWeekday(fields);
  const timed = (clock ?? dayPart) !== undefined || grain?.startsWith('T') === true;
  const more = {
    ...(mod === undefined ? {} : { mod }),
    ...(offset === undefined ? {} : { offset }),
    ...(direction === undefined ? {} : { direction }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(set === undefined ? {} : { set }),
    ...(bound === undefined ? {} : { bound }),
    ...(approx === undefined ? {} : { approx }),
  };
  return {
    start,
    end,
    label: timed ? 'TIME' : 'DATE',
    rule: timed ? 'figure-time' : grain === undefined ? 'figure-date' : 'figure-relative-date',
    value: { type: timed ? 'time' : 'date', ...value, ...more },
    reasons,
  };
}

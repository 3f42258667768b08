import type { FigureValue } from '../../model.js';
import type { Draft } from '../draft.js';
import type { Fields } from './fields.js';
import { inherit } from './inherit.js';
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

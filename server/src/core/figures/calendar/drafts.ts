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
  const [low, high] = [timexOf(first.fields), timexOf(inherited)];
  const reasons = [...first.reasons, ...last.reasons];
  return draft(start, last.end, { ...first.fields, ...inherited }, reasons, {
    timex: `${low}/${high}`,
    low,
    high,
  });
}

/** `Monday 9:00 to 11:00`: the second time is on Monday too. */
function inherit(first: Fields, last: Fields): Fields {
  const dated =
    (last.month ?? last.day ?? last.weekday ?? last.grain ?? last.year ?? last.part) !== undefined;
  if (dated) {
    const sameYear = first.year !== undefined && last.year === undefined && last.month !== undefined;
    return sameYear && (last.month ?? '') >= (first.month ?? '') ? { ...last, year: first.year } : last;
  }
  const { clock, dayPart, ...date } = first;
  return (clock ?? dayPart) === undefined ? last : { ...date, ...afterNoon(clock, last) };
}

/** From 10:30 to 3 is to 15, where nothing else is said. */
function afterNoon(from: string | undefined, last: Fields): Fields {
  const { clock: to, halfKnown, dayPart } = last;
  const told = from === undefined || to === undefined || (halfKnown ?? dayPart) !== undefined;
  return told || to > from || Number(to.slice(0, 2)) >= 12
    ? last
    : { ...last, clock: String(Number(to.slice(0, 2)) + 12) + to.slice(2) };
}

function draft(
  start: number,
  end: number,
  { clock, dayPart, grain, offset, direction, mod, bound, approx }: Fields,
  reasons: readonly string[],
  value: Pick<Temporal, 'timex' | 'low' | 'high'>,
): Draft {
  const timed = (clock ?? dayPart) !== undefined || grain?.startsWith('T') === true;
  const more = {
    ...(mod === undefined ? {} : { mod }),
    ...(offset === undefined ? {} : { offset }),
    ...(direction === undefined ? {} : { direction }),
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

import type { Reader } from '../reader.js';
import type { Fields } from './fields.js';
import { readMoment, type Moment } from './moment.js';
import { readNow } from './now.js';
import { presentRef } from './timex.js';

/** Two dates or times from one to the other. */
export interface Stretch {
  readonly first: Moment;
  readonly last: Moment;
}

/** `May 4 to June 6`, `between Monday and Friday`, 3月から5月まで. */
export function readStretch(reader: Reader, first: Moment, between: boolean): Stretch | null {
  if (first.fields.to !== undefined) {
    return null;
  }
  const link =
    reader.findNear(first.end, ...(between ? (['betweenAnd', 'until'] as const) : (['until'] as const))) ??
    reader.findNear(first.end, 'mixed');
  if (link === undefined) {
    return null;
  }
  const at = reader.skip(link.end);
  const read = readMoment(reader, at) ?? readNow(reader, at);
  const last = read === null || link.entry.kind !== 'mixed' ? read : withMiddle(reader, read);
  if (last === null || last.fields.to !== undefined || !areAlike(first.fields, last.fields)) {
    return null;
  }
  return { first: { ...first, fields: share(first.fields, last.fields) }, last };
}

/** 2015年和2018年之间: two dates with “and” between are the ends of a stretch where a word behind them says so. */
function withMiddle(reader: Reader, last: Moment): Moment | null {
  const middle = reader.findNear(last.end, 'middle');
  return middle === undefined ? null : { ...last, end: middle.end };
}

/** Both ends are times of the clock, or both dates; or both days, one with a time: `today to tomorrow noon`. */
function areAlike(a: Fields, b: Fields): boolean {
  const timed = ({ clock, dayPart }: Fields): boolean => (clock ?? dayPart) !== undefined;
  const dated = ({ grain, weekday, day }: Fields): boolean => grain === 'D' || (weekday ?? day) !== undefined;
  return timed(a) === timed(b) || (dated(a) && dated(b)) || [a, b].some(({ whole }) => whole === presentRef);
}

/** `26 June to 28 June 2020`: the year is that of both; `Nov-Feb 2017` begins in the year before. */
function share(first: Fields, last: Fields): Fields {
  const { year, zone } = last;
  if (zone !== undefined && first.zone === undefined && first.clock !== undefined) {
    return share({ ...first, zone }, last);
  }
  const open = first.year === undefined && (first.month !== undefined || first.part !== undefined);
  if (year === undefined || !open || first.offset !== undefined) {
    return first;
  }
  const over = first.month !== undefined && last.month !== undefined && first.month > last.month;
  return { ...first, year: over ? String(Number(year) - 1) : year };
}

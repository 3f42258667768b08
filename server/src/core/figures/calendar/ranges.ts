import type { Reader } from '../reader.js';
import type { FigureTable } from '../table.js';
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
export function readStretch(
  reader: Reader,
  table: FigureTable,
  first: Moment,
  between: boolean,
): Stretch | null {
  if (first.fields.to !== undefined) {
    return null;
  }
  const link = reader.findNear(
    first.end,
    ...(between ? (['betweenAnd', 'until'] as const) : (['until'] as const)),
  );
  if (link === undefined) {
    return null;
  }
  const at = reader.skip(link.end);
  const last = readMoment(reader, table, at) ?? readNow(reader, at);
  if (last === null || last.fields.to !== undefined || !areAlike(first.fields, last.fields)) {
    return null;
  }
  return { first: { ...first, fields: share(first.fields, last.fields) }, last };
}

/** Both ends are times of the clock, or both dates. */
function areAlike(a: Fields, b: Fields): boolean {
  const timed = ({ clock, dayPart }: Fields): boolean => (clock ?? dayPart) !== undefined;
  return timed(a) === timed(b) || [a, b].some(({ whole }) => whole === presentRef);
}

/** `26 June to 28 June 2020`: the year is that of both; `Nov-Feb 2017` begins in the year before. */
function share(first: Fields, last: Fields): Fields {
  const { year } = last;
  const open = first.year === undefined && (first.month !== undefined || first.part !== undefined);
  if (year === undefined || !open || first.offset !== undefined) {
    return first;
  }
  const over = first.month !== undefined && last.month !== undefined && first.month > last.month;
  return { ...first, year: over ? String(Number(year) - 1) : year };
}

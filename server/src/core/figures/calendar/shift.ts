import { formatDecimal } from '../decimal.js';
import type { Fields } from './fields.js';
import type { Length } from './lengths/lengths.js';
import { isoDay, shift } from './resolve/civil.js';

/** No leap year, so that dates without a year are counted as in most years. */
const plainYear = '2001';

/**
 * The date that lies so far from another, in its fields; null where they do not tell it: two days after May 2016 is no
 * day that the words name.
 */
export function shiftFields(from: Fields, lengths: readonly Length[], back: boolean): Fields | null {
  const { year, month, day, weekday, part, nth, whole, grain, offset, near, clock, dayPart, direction } =
    from;
  const amounts = amountsOf(lengths, back);
  if (
    amounts === null ||
    (part ?? nth ?? whole ?? near ?? clock ?? dayPart ?? direction ?? from.fiscal) !== undefined
  ) {
    return null;
  }
  const easter = /^E([+-]\d\d)$/.exec(from.feast ?? '')?.[1];
  if (easter !== undefined) {
    return shiftEaster(from, Number(easter), amounts);
  }
  if (grain === 'D' && from.feast === undefined) {
    return offset === undefined ? null : withOffset(from, offset, amounts);
  }
  if (day !== undefined) {
    return month === undefined || grain !== undefined ? null : shiftDay(from, month, day, amounts);
  }
  if (weekday !== undefined) {
    return month === undefined ? shiftWeekday(from, Number(weekday), amounts) : null;
  }
  if (
    grain !== undefined ||
    year === undefined ||
    amounts.D !== 0 ||
    (month === undefined && amounts.M !== 0)
  ) {
    return null;
  }
  const months = Number(year) * 12 + Number(month ?? '1') - 1 + amounts.Y * 12 + amounts.M;
  const moved = String(Math.floor(months / 12));
  return { ...from, year: moved, ...(month === undefined ? {} : { month: two((months % 12) + 1) }) };
}

interface Amounts {
  readonly Y: number;
  readonly M: number;
  readonly D: number;
}

/** Whole years, months and days, negative before; null where hours are counted, or parts of a unit. */
function amountsOf(lengths: readonly Length[], back: boolean): Amounts | null {
  const sum = { Y: 0, M: 0, D: 0 };
  for (const { amount, unit } of lengths) {
    const count = Number(formatDecimal(amount)) * (back ? -1 : 1);
    if (!Number.isInteger(count) || Math.abs(count) > 10_000) {
      return null;
    }
    if (unit === 'W') {
      sum.D += 7 * count;
    } else if (unit === 'Y' || unit === 'M' || unit === 'D') {
      sum[unit] += count;
    } else {
      return null;
    }
  }
  return sum;
}

/** Today and three weeks are `P21D`; tomorrow and a month have no one length. */
function withOffset(from: Fields, offset: string, { Y, M, D }: Amounts): Fields | null {
  const [, sign = '', days] = /^(-?)P(\d+)D$/.exec(offset) ?? [];
  if (days === undefined) {
    return null;
  }
  const sum = Number(days) * (sign === '-' ? -1 : 1) + D;
  if (Y === 0 && M === 0) {
    return { ...from, offset: `${sum < 0 ? '-' : ''}P${Math.abs(sum)}D` };
  }
  const negative = Y + M < 0;
  if (sum !== 0 && sum < 0 !== negative) {
    return null;
  }
  const [years, months, rest] = [Math.abs(Y), Math.abs(M), Math.abs(sum)];
  const length = `${years === 0 ? '' : `${years}Y`}${months === 0 ? '' : `${months}M`}${rest === 0 ? '' : `${rest}D`}`;
  return { ...from, offset: `${negative ? '-' : ''}P${length}` };
}

/** Three days after Easter are a feast of their own. */
function shiftEaster(from: Fields, days: number, { Y, M, D }: Amounts): Fields | null {
  const sum = days + D;
  const feast = `E${sum < 0 ? '-' : '+'}${two(Math.abs(sum))}`;
  return Y !== 0 || M !== 0 || Math.abs(sum) > 99 ? null : { ...from, feast };
}

function shiftDay(from: Fields, month: string, day: string, { Y, M, D }: Amounts): Fields | null {
  const start = Date.parse(`${from.year ?? plainYear}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(start) || (from.year === undefined && Y !== 0)) {
    return null;
  }
  const months = shift(start, `${Y * 12 + M < 0 ? '-' : ''}P${Math.abs(Y * 12 + M)}M`);
  const moved = months === undefined ? undefined : shift(months, `${D < 0 ? '-' : ''}P${Math.abs(D)}D`);
  if (moved === undefined) {
    return null;
  }
  const [year = '', newMonth = '', newDay = ''] = isoDay(moved).split('-');
  return { ...(from.year === undefined ? {} : { year }), month: newMonth, day: newDay };
}

/** Three days from Tuesday is the Friday to come; weeks from it depend on the day of writing. */
function shiftWeekday(from: Fields, weekday: number, { Y, M, D }: Amounts): Fields | null {
  if (Y !== 0 || M !== 0 || Math.abs(D) >= 7) {
    return null;
  }
  const days = weekday - 1 + D;
  const weeks = Math.floor(days / 7);
  const moved = { ...from, weekday: String((((days % 7) + 7) % 7) + 1) };
  if (from.offset === undefined) {
    return D > 0 ? { ...moved, direction: 'future' } : moved;
  }
  const [, sign = '', count] = /^(-?)P(\d+)W$/.exec(from.offset) ?? [];
  const sum = Number(count ?? 'NaN') * (sign === '-' ? -1 : 1) + weeks;
  return Number.isNaN(sum) ? null : { ...moved, offset: `${sum < 0 ? '-' : ''}P${Math.abs(sum)}W` };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

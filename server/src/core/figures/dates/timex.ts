import type { Fields } from './pieces.js';

/**
 * The fields as one TIMEX3 value: year `1991` and month `05` are `1991-05`. Null for days that no month has, as
 * `31 June`.
 */
export function timexOf(fields: Fields): string | null {
  const { year, yearTo, month, monthTo, day, dayTo, weekday, quarter, whole } = fields;
  if (
    day !== undefined &&
    month !== undefined &&
    Number(day) > (longMonths.has(month) ? 31 : month === '02' ? 29 : 30)
  ) {
    return null;
  }
  if (yearTo !== undefined) {
    return `${year ?? 'XXXX'}/${yearTo}`;
  }
  const openYear = year ?? (whole !== undefined && /^[\dX]{4}/.test(whole) ? whole.slice(0, 4) : 'XXXX');
  if (quarter !== undefined) {
    return `${openYear}-${quarter}`;
  }
  if (month === undefined && day === undefined) {
    if (weekday !== undefined) {
      return whole?.startsWith('XXXX-W') === true || whole === undefined ? `XXXX-WXX-${weekday}` : whole;
    }
    return whole ?? year ?? null;
  }
  const from = `${openYear}-${month ?? 'XX'}`;
  if (day === undefined) {
    return monthTo === undefined ? from : `${from}/${openYear}-${monthTo}`;
  }
  return dayTo === undefined ? `${from}-${day}` : `${from}-${day}/${from}-${dayTo}`;
}

const longMonths: ReadonlySet<string> = new Set(['01', '03', '05', '07', '08', '10', '12']);

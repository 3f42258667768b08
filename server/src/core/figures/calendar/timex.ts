import type { Fields } from './fields.js';
import { real } from './resolve/real.js';

/** TIMEX3 for the time of writing. */
export const presentRef = 'PRESENT_REF';

/**
 * The fields as one TIMEX3 value: year `1991` and month `05` are `1991-05`; a range as its two ends with `/` between
 * (ISO 8601). The nth week or weekday of a month, for which TIMEX3 has no form, are `XXXX-05-W02` and
 * `XXXX-11-WXX-4-#4`, as Recognizers-Text writes them; the last one is `#-1`.
 */
export function timexOf({ to, ...fields }: Fields): string {
  if (fields.term === true) {
    return writeTerm(fields);
  }
  const from = write(fields);
  return to === undefined ? from : `${from}/${write({ ...fields, ...to })}`;
}

/** From the month after the same one of the year before. */
function writeTerm({ year = '', month = '' }: Fields): string {
  const first = Number(month) % 12;
  const from = `${first === 0 ? year : Number(year) - 1}-${String(first + 1).padStart(2, '0')}`;
  return `${from}/${year}-${month}`;
}

function write(fields: Fields): string {
  const { clock, dayPart, zone } = fields;
  const time = clock === undefined ? dayPart : `${clock}${zone ?? ''}`;
  const date = writeDate(fields);
  return time === undefined ? date : `${date}T${time}`;
}

function writeDate(fields: Fields): string {
  const { month, day, weekday, part, nth, whole, grain, feast } = fields;
  if (whole !== undefined) {
    return whole;
  }
  if (feast !== undefined) {
    const open = `${fields.year ?? 'XXXX'}-${feast}`;
    return fields.year === undefined ? open : (real(open) ?? open);
  }
  const year = `${fields.fiscal === true ? 'FY' : ''}${fields.year ?? 'XXXX'}`;
  if (nth !== undefined) {
    const open =
      weekday === undefined
        ? `${year}${openMonth(fields)}-${nthWeek(nth)}`
        : `${year}-${month ?? 'XX'}-WXX-${weekday}-#${nth}`;
    return fields.year === undefined || fields.fiscal === true ? open : (real(open) ?? open);
  }
  if (part !== undefined) {
    return part === 'WE' ? 'XXXX-WXX-WE' : `${year}-${part}`;
  }
  if (month !== undefined || day !== undefined) {
    return `${year}-${month ?? 'XX'}${day === undefined ? '' : `-${day}`}`;
  }
  if (weekday !== undefined) {
    return `XXXX-WXX-${weekday}`;
  }
  if (fields.year !== undefined || fields.fiscal === true) {
    return year;
  }
  return grain === undefined ? '' : openDates[grain];
}

/** The month that has the week: of 今月の第三週 it is open, of the third week of a year there is none. */
function openMonth({ month, grain }: Fields): string {
  return month !== undefined ? `-${month}` : grain === 'M' ? '-XX' : '';
}

function nthWeek(nth: number): string {
  return nth < 0 ? `W${nth}` : `W${String(nth).padStart(2, '0')}`;
}

/** What stays open of a date of which only its unit is said: of `last month`, the month. */
export const openDates = {
  TS: 'XXXX-XX-XXTXX:XX:XX',
  TM: 'XXXX-XX-XXTXX:XX',
  TH: 'XXXX-XX-XXTXX',
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  H: 'XXXX-HX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
} as const;

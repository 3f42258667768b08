import type { Fields } from './fields.js';

/** What the second end leaves out: `Monday 9:00 to 11:00` is on Monday too, `5 May to the 8th` is in May. */
export function inherit(first: Fields, last: Fields): Fields {
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

import type { Match } from '../../lexicon/lookUp.js';
import { readNumeral } from '../../numerals/index.js';
import type { Fields, Piece } from '../fields.js';
import type { Place } from './place.js';
import { wordAt } from './words.js';

/** Of a month; of a year there are more. */
const mostWeeks = 6;

/** `second Monday`, `last week`, 第2月曜日, 첫 번째 주: one of the weekdays or weeks of the month or year beside it. */
export function readNth(place: Place): Piece | null {
  const { reader } = place;
  const which = nthAt(place);
  if (which === null) {
    return null;
  }
  const gap = reader.find(which.end, 'dateGap');
  const next = reader.skip(which.sure === true ? (gap?.end ?? which.end) : which.end);
  const weekday = reader.find(next, 'weekday');
  if (weekday !== undefined) {
    const found = piece(place, weekday, { nth: which.nth, weekday: weekday.entry.value });
    const { year, month, grain } = place.before;
    const monthly = which.sure === true && (year ?? month ?? grain) === undefined;
    return monthly ? { ...found, fields: { ...found.fields, grain: 'M' }, alone: true } : found;
  }
  const month = which.nth > 0 && which.nth <= 12 ? reader.find(next, 'monthNoun') : undefined;
  if (month !== undefined) {
    return piece(place, month, { month: String(which.nth).padStart(2, '0') });
  }
  const week = reader.find(next, 'week');
  if (week === undefined || !reader.endsEojeol(week.end)) {
    return null;
  }
  return which.nth > mostWeeks
    ? { ...piece(place, week, { part: `W${which.nth}` }), alone: true }
    : piece(place, week, { nth: which.nth, part: 'W' });
}

function piece({ reader, at }: Place, { end }: Match, fields: Fields): Piece {
  return { end, fields, reason: `“${reader.slice({ start: at, end })}”`, alone: false };
}

interface Which {
  readonly end: number;
  readonly nth: number;
  /** Told by a word that orders what is counted, so that 第3火曜日 needs no month. */
  readonly sure?: boolean;
}

function nthAt(place: Place): Which | null {
  const { reader, at } = place;
  const word = wordAt(place, 'ordinal', 'lastOf');
  if (word !== undefined) {
    const nth = word.entry.kind === 'lastOf' ? -1 : Number(word.entry.value);
    return nth <= 53 ? { end: word.end, nth } : null;
  }
  const prefix = wordAt(place, 'ordinalPrefix');
  const number = readNumeral(reader, prefix === undefined ? at : reader.skip(prefix.end));
  const suffix =
    number === null
      ? undefined
      : (reader.findNear(number.end, 'ordinalSuffix') ??
        (prefix === undefined ? undefined : reader.find(number.end, 'counter')));
  const nth = number?.amount?.places === 0 ? Number(number.amount.units) : 0;
  return number === null || (prefix ?? suffix) === undefined || nth < 1 || nth > 53
    ? null
    : { end: suffix?.end ?? number.end, nth, sure: prefix !== undefined };
}

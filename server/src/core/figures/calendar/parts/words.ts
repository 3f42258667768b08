import type { Match } from '../../lexicon/lookUp.js';
import { isWordStart, runsOn } from '../../lexicon/wordEdges.js';
import type { WordKind } from '../../lexicon/wordKinds.js';
import type { Piece, Portion, Nearness, Fields, Grain } from '../fields.js';
import { offsetBy } from '../offsets.js';
import { endsPhrase } from './phrases.js';
import type { Place } from './place.js';

/** A word of one of these kinds at the place: a whole one, or run on to the part before, as 저녁 in 내일저녁. */
export function wordAt({ reader, at, before }: Place, ...kinds: readonly WordKind[]): Match | undefined {
  const word = reader.find(at, ...kinds);
  return word === undefined || isWordStart(reader.text, at) || Object.keys(before).length > 0
    ? word
    : undefined;
}

/** A time may stand before its day: `6 to 8 next Monday`. */
const beforeNearness: ReadonlySet<string> = new Set(['mod', 'clock', 'halfKnown', 'to', 'approx']);

/** `last`, `this` and `next`, 지난, 来る, which say what is counted only with the part beside them. */
export function readNearness(place: Place): Piece | null {
  const first = Object.keys(place.before).every((told) => beforeNearness.has(told));
  const word = first ? wordAt(place, 'deictic') : undefined;
  return word === undefined || runsOn(place.reader.text, word)
    ? null
    : {
        end: word.end,
        fields: nearness(word.entry.value),
        reason: `“${place.reader.slice(word)}” before it`,
        alone: true,
      };
}

/** With `text` it is told from a date that the text speaks of: `the following Monday`. */
function nearness(value: string): Fields {
  const [near, anchor] = value.split(' ');
  return { near: near as Nearness, ...(anchor === 'text' ? { anchor } : {}) };
}

/** `early`, `mid-`, `the end of`, 初頭, 말. */
export function readPortion(place: Place): Piece | null {
  const before = wordAt(place, 'portion');
  const word = before ?? place.reader.find(place.at, 'portionAfter');
  if (word === undefined || place.reader.isPartOfWord(word)) {
    return null;
  }
  const mod = word.entry.value as Portion;
  const reason = `“${place.reader.slice(word)}”`;
  return {
    end: word.end,
    fields: { mod },
    reason,
    alone: false,
    ...(before === undefined ? {} : { waits: true }),
  };
}

const grainsOfPatterns: readonly (readonly [RegExp, Grain])[] = [
  [/^XXXX-XX-XXTXX:XX$/, 'TM'],
  [/^XXXX-XX-XXTXX$/, 'TH'],
  [/^XXXX-XX-XX/, 'D'],
  [/^XXXX-WXX/, 'W'],
  [/^XXXX-XX$/, 'M'],
  [/^XXXX-QX$/, 'Q'],
  [/^XXXX-HX$/, 'H'],
  [/^(?:FY)?XXXX/, 'Y'],
  [/^XXX$/, 'DE'],
  [/^XX$/, 'CE'],
];

/** `up from 5 last month`: a bare number before it is no day. */
function isBareCount({ reader, at, before }: Place): boolean {
  const open = before.day !== undefined && before.month === undefined && before.to === undefined;
  return open && /\d $/.test(reader.text.slice(Math.max(0, at - 2), at));
}

/** Dates told by their distance from the day of writing or from another: `yesterday`, 来月, `that week`. */
export function readRelative(place: Place): Piece | null {
  const word = wordAt(place, 'relative');
  if (word === undefined || runsOn(place.reader.text, word)) {
    return null;
  }
  if (isBareCount(place)) {
    return null;
  }
  const reason = `relative expression “${place.reader.slice(word)}”`;
  return { end: word.end, fields: relativeFields(word.entry.value), reason, alone: true };
}

/**
 * `XXXX-WXX-WE -1`, as a table writes it: the weekend one week before. With `END` it is the end of it that is meant,
 * with `text` it is counted from a date that the text speaks of.
 */
function relativeFields(pattern: string): Fields {
  const known = relatives.get(pattern) ?? readPattern(pattern);
  relatives.set(pattern, known);
  return known;
}

const relatives = new Map<string, Fields>();

function readPattern(pattern: string): Fields {
  const [timex = '', ...told] = pattern.split(' ');
  const count = told.find((word) => /^-?\d+$/.test(word));
  const mod = told.find((word): word is Portion => word === 'START' || word === 'MID' || word === 'END');
  const grain = grainsOfPatterns.find(([form]) => form.test(timex))?.[1];
  const dayPart = /T([A-Z]{2})$/.exec(timex)?.[1];
  const weekday = /^XXXX-WXX-([1-7])$/.exec(timex)?.[1];
  const part = dayPart === undefined ? /-(WE|SP|SU|FA|WI)$/.exec(timex)?.[1] : undefined;
  return {
    ...(grain === undefined ? {} : { grain }),
    ...(part === undefined ? {} : { part }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(dayPart === undefined ? {} : { dayPart }),
    ...(count === undefined || grain === undefined ? {} : { offset: offsetBy(Number(count), grain) }),
    ...(timex.startsWith('FY') ? { fiscal: true as const } : {}),
    ...(mod === undefined ? {} : { mod }),
    ...(told.includes('text') ? { anchor: 'text' as const } : {}),
  };
}

/** `the year`, `the month` behind `the end of`, `earlier in`: the one of the document. */
export function readUnitOf(place: Place): Piece | null {
  const { before } = place;
  const only = before.mod !== undefined && Object.keys(before).length === 1;
  const word = only ? wordAt(place, 'unitOfTime') : undefined;
  if (
    word === undefined ||
    !endsPhrase(place.reader, word.end) ||
    place.reader.findNear(word.end, 'of') !== undefined
  ) {
    return null;
  }
  const reason = `“${place.reader.slice(word)}”`;
  return { end: word.end, fields: relativeFields(word.entry.value), reason, alone: true };
}

/** A day of the calendar by its name: `Christmas Day` is `XXXX-12-25`, `Thanksgiving` the fourth Thursday of November. */
export function readHoliday(place: Place): Piece | null {
  const word = wordAt(place, 'holiday');
  const movable = word === undefined ? null : /^(?:E[+-]\d\d|(\d\d)-WXX-.*)$/.exec(word.entry.value);
  if (word !== undefined && movable !== null) {
    const reason = `holiday “${place.reader.slice(word)}”`;
    return { end: word.end, fields: { feast: word.entry.value }, reason, alone: true };
  }
  const [, year, month, day, weekday, nth] =
    word === undefined
      ? []
      : (/^(?:(\d{4})-)?(\d\d)-(?:(\d\d)|([1-7])#(-?\d))$/.exec(word.entry.value) ?? []);
  if (word === undefined || month === undefined) {
    return null;
  }
  const fields =
    day === undefined
      ? { month, ...(weekday === undefined ? {} : { weekday, nth: Number(nth) }) }
      : { month, day, ...(year === undefined ? {} : { year }) };
  return { end: word.end, fields, reason: `holiday “${place.reader.slice(word)}”`, alone: true };
}

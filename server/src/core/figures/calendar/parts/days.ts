import { isHan } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Reader } from '../../reader.js';
import type { Piece } from '../fields.js';
import { readBareDay } from './bareDays.js';
import type { Place } from './place.js';
import { readNumbered } from './smallNumbers.js';

/** The day of the month: `12th` beside `May`, 12日 anywhere. */
export function readDay(place: Place): Piece | null {
  const { reader, at } = place;
  if (reader.table.bareYears) {
    return readBareDay(place);
  }
  const range = readNumbered(reader, at, 31, 'dayMark');
  return range === null || isNumberOfName(place, range.end)
    ? null
    : {
        end: range.end,
        fields: { day: range.low, ...(range.high === undefined ? {} : { to: { day: range.high } }) },
        reason: `day “${reader.slice({ start: at, end: range.end })}”`,
        alone: !isDuration(reader, at, range.end) && !isOneDay(place, range),
      };
}

/** 一日 in words is a day, not the first: 一日の終わり. Beside its month it is. */
function isOneDay({ reader, at, before }: Place, { low, high }: { low: string; high?: string }): boolean {
  const spelled = digitAt(reader.text, at) < 0;
  return spelled && low === '01' && high === undefined && (before.month ?? before.grain) === undefined;
}

/** 神舟十号, 天宫2号: the word for a day numbers other things too, which stand before it. */
function isNumberOfName({ reader, at, before }: Place, end: number): boolean {
  const { text, isolating } = reader;
  return (
    isolating?.numberMarks.includes(text.charAt(end - 1)) === true &&
    (before.month ?? before.grain) === undefined &&
    isHan(text.charCodeAt(at - 1)) &&
    !isolating.beforeDays.includes(text.charAt(at - 1))
  );
}

/** 30日間, 30일 이내, 약 30일: what surrounds the count makes it a length of time, not a date. */
function isDuration(reader: Reader, start: number, end: number): boolean {
  const next = reader.findNear(end, 'durationMark', 'after', 'afterOutside', 'ago');
  return (
    reader.find(end, 'spanMark') !== undefined ||
    (next !== undefined && reader.endsWord(next.end)) ||
    isLengthCue(reader.findBefore(start, 'before', 'lengthCue', 'relative'))
  );
}

/** わずか3日, 週3日; but 今週3日 is the third. */
function isLengthCue(word: Match | undefined): boolean {
  return word !== undefined && word.entry.kind !== 'relative';
}

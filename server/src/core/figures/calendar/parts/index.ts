import type { Bound } from '../../../model.js';
import { digitAt, fold } from '../../characters.js';
import { combine } from '../combine.js';
import type { Fields, Piece } from '../fields.js';
import { readClock } from './clock.js';
import { readDayPart } from './dayParts.js';
import { readDay } from './days.js';
import { readFigureDate } from './figureDates.js';
import { readDistance } from './distances.js';
import { readMonth } from './months.js';
import { readNamedPeriod } from './namedPeriods.js';
import { readNth } from './nth.js';
import { readNumericDate } from './numericDates.js';
import { readCentury, readDecade, readPartOfYear, readWeek } from './periods.js';
import type { Place } from './place.js';
import { readSlashedDay } from './slashedDays.js';
import { readBracketedWeekday, readWeekday } from './weekdays.js';
import { readHoliday, readNearness, readPortion, readRelative, readUnitOf } from './words.js';
import { readEraYear, readFiscalYear, readYear } from './years.js';

/** What can stand at one place, the surest reading first. */
const readers: readonly ((place: Place) => Piece | null)[] = [
  readFigureDate,
  readNumericDate,
  readFiscalYear,
  readEraYear,
  readSlashedDay,
  readHoliday,
  readNamedPeriod,
  readNth,
  readDecade,
  readRelative,
  readPartOfYear,
  readWeek,
  readCentury,
  readMonth,
  readDay,
  readWeekday,
  readBracketedWeekday,
  readYear,
  readDistance,
  readClock,
  readDayPart,
  readNearness,
  readPortion,
  readUnitOf,
];

/** Behind `next year’s`. */
const owned: readonly ((place: Place) => Piece | null)[] = [readPartOfYear, readMonth];

const slashed: readonly ((place: Place) => Piece | null)[] = [readMonth, readDay, readYear];

export interface Joined {
  readonly piece: Piece;
  readonly fields: Fields;
}

/** Behind `from` a time of the clock stands, behind a slash a part of a date: `Oct/2`, `23/Sep/2020`. */
function readersAfter({ clockGap, gap }: Place): readonly ((place: Place) => Piece | null)[] {
  if (clockGap !== undefined) {
    return [readClock];
  }
  return gap === '/' ? slashed : /^['’]s/.test(gap) ? owned : readers;
}

/** Whether nothing stands here that a part could begin with; this only saves time. */
function promisesNothing({ reader, at, before }: Place): boolean {
  const bracketed = before.day !== undefined && fold(reader.text.charCodeAt(at)) === 0x28;
  return !bracketed && digitAt(reader.text, at) < 0 && reader.matchesAt(at).length === 0;
}

/** The parts at this place that go with the parts before it. */
export function* readParts(place: Place): Generator<Joined> {
  if (promisesNothing(place)) {
    return;
  }
  const { clockGap } = place;
  const bound: Fields = clockGap === undefined || clockGap === '=' ? {} : { bound: clockGap as Bound };
  for (const read of readersAfter(place)) {
    const piece = read(place);
    const fields = piece === null ? null : combine(place.before, { ...piece.fields, ...bound });
    const apart = place.gap === '/' && fields?.month === undefined;
    if (piece !== null && fields !== null && piece.end > place.at && !apart) {
      yield { piece, fields };
    }
  }
}

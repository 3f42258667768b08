import { digitAt, fold } from '../../characters.js';
import type { WordKind } from '../../lexicon/wordKinds.js';
import type { Piece } from '../fields.js';
import { readClock } from './clock.js';
import { readDayPart } from './dayParts.js';
import { readDay } from './days.js';
import { readDistance } from './distances.js';
import { readFigureDate } from './figureDates.js';
import { readHoliday } from './holidays.js';
import { readNearness, readPortion } from './modifiers.js';
import { readMonth } from './months.js';
import { readNamedPeriod } from './namedPeriods.js';
import { readNth } from './nth.js';
import { readNumericDate } from './numericDates.js';
import { readCentury, readDecade, readPartOfYear, readWeek } from './periods.js';
import type { Place } from './place.js';
import { readRelative, readUnitOf } from './relatives.js';
import { readSlashedDay } from './slashedDays.js';
import { readBracketedWeekday, readWeekday } from './weekdays.js';
import { readEraYear, readFiscalYear, readYear } from './years.js';

/** Reads one part of a date or time, or finds that none of its sort stands at the place. */
export type ReadPart = (place: Place) => Piece | null;

/** What a part may begin with; elsewhere its reader need not be tried. */
interface PartReader {
  readonly read: ReadPart;
  readonly words?: readonly WordKind[];
  /** Digits, with an apostrophe before them in `’96`. */
  readonly digits?: true;
  /** Anything, where a part before tells of this. */
  readonly behind?: 'day' | 'weekday';
}

const eras: readonly WordKind[] = ['era', 'eraLetter'];
/** The words that a whole number may begin with. */
const numbers: readonly WordKind[] = [
  'digit',
  'small',
  'native',
  'multiplier',
  'scale',
  'vagueScale',
  'vagueOf',
  'vaguePrefix',
  'article',
  'half',
];

/** What can stand at one place, the surest reading first. */
const partReaders: readonly PartReader[] = [
  { read: readFigureDate, digits: true, words: eras },
  { read: readNumericDate, digits: true },
  { read: readFiscalYear, words: ['fiscalYear'] },
  { read: readEraYear, digits: true, words: ['eraMark'] },
  { read: readSlashedDay, digits: true },
  { read: readHoliday, words: ['holiday'] },
  { read: readNamedPeriod, words: ['period'] },
  { read: readNth, digits: true, words: ['ordinal', 'lastOf', 'ordinalPrefix', ...numbers] },
  { read: readDecade, digits: true, words: ['decadeWord', 'relative', ...numbers] },
  { read: readRelative, words: ['relative'] },
  { read: readPartOfYear, words: ['quarter', 'season', 'weakSeason'] },
  { read: readWeek, words: ['weekNumber'] },
  { read: readCentury, digits: true, words: ['beforeChrist', 'ordinal', ...numbers] },
  { read: readMonth, digits: true, words: ['month', 'weakMonth', ...numbers] },
  { read: readDay, digits: true, words: ['ordinal', ...numbers] },
  { read: readWeekday, words: ['weekday', 'weakWeekday'] },
  { read: readBracketedWeekday, behind: 'day' },
  { read: readYear, digits: true, words: ['beforeChrist', 'commonEra', ...eras, ...numbers] },
  { read: readDistance, behind: 'weekday' },
  { read: readClock, digits: true, words: ['timeWord', 'minutesWord', 'fraction', ...numbers] },
  { read: readDayPart, words: ['dayPart', 'weakDayPart', 'meridiemAfter'] },
  { read: readNearness, words: ['deictic'] },
  { read: readPortion, words: ['portion', 'portionAfter'] },
  { read: readUnitOf, words: ['unitOfTime'] },
];

/** Some of the readers: the bit of each is its place in the list. */
type ReaderSet = number;

function readersThat(may: (reader: PartReader) => boolean): ReaderSet {
  return partReaders.reduce((set, reader, at) => (may(reader) ? set | (1 << at) : set), 0);
}

const ofDigits = readersThat(({ digits }) => digits === true);
const behindDays = readersThat(({ behind }) => behind === 'day');
const behindWeekdays = readersThat(({ behind }) => behind === 'weekday');
const ofKind: ReadonlyMap<WordKind, ReaderSet> = new Map(
  partReaders
    .flatMap(({ words = [] }) => words)
    .map((kind) => [kind, readersThat(({ words }) => words?.includes(kind) === true)]),
);

const every = readersThat(() => true);
/** Behind `from` a time of the clock stands. */
const ofClocks = readersThat(({ read }) => read === readClock);
/** Behind a slash a part of a date: `Oct/2`, `23/Sep/2020`. */
const slashed = readersThat(({ read }) => read === readMonth || read === readDay || read === readYear);
/** Behind `next year’s`. */
const owned = readersThat(({ read }) => read === readPartOfYear || read === readMonth);

const apostrophe = 0x27;

/** The readers of the parts that may begin with what stands at this place, the surest first. */
export function readersAt(place: Place): readonly ReadPart[] {
  const beginning = beginningAt(place);
  return beginning === 0 ? none : listed(beginning & behindGap(place));
}

function beginningAt({ reader, at, before }: Place): ReaderSet {
  const { text } = reader;
  let set = digitAt(text, at) >= 0 || fold(text.charCodeAt(at)) === apostrophe ? ofDigits : 0;
  for (const { entry } of reader.matchesAt(at)) {
    set |= ofKind.get(entry.kind) ?? 0;
  }
  if (before.day !== undefined) {
    set |= behindDays;
  }
  return before.weekday === undefined ? set : set | behindWeekdays;
}

function behindGap({ clockGap, gap }: Place): ReaderSet {
  if (clockGap !== undefined) {
    return ofClocks;
  }
  return gap === '/' ? slashed : gap !== '' && /^['’]s/.test(gap) ? owned : every;
}

const none: readonly ReadPart[] = [];
const lists = new Map<ReaderSet, readonly ReadPart[]>();

function listed(set: ReaderSet): readonly ReadPart[] {
  const known = lists.get(set);
  if (known !== undefined) {
    return known;
  }
  const list = partReaders.filter((_, at) => (set & (1 << at)) !== 0).map(({ read }) => read);
  lists.set(set, list);
  return list;
}

import { decimal } from '../decimal.js';
import type { Draft } from '../draft.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import { readNumeral } from '../numerals/index.js';
import type { Match } from '../lexicon/lookUp.js';
import type { Reader } from '../reader.js';
import { momentDraft } from './drafts.js';
import { settle } from './combine.js';
import type { Fields } from './fields.js';
import { unitAfter } from './lengths/compound.js';
import { lengthOf, written } from './lengths/lengths.js';
import { readMoment, type Moment } from './moment.js';

/** What recurs: `every Monday`, `every two weeks`, `daily at 3 pm`, 毎日, 매주 월요일. TIMEX3 calls it a SET. */
export function readRecurring(reader: Reader, start: number): Draft | null {
  const word = isWordStart(reader.text, start) ? reader.find(start, 'recurring', 'every') : undefined;
  if (word === undefined || isOfName(reader, word)) {
    return null;
  }
  return word.entry.kind === 'recurring'
    ? (everyWeekday(reader, start, word.end) ?? readWhole(reader, start, word))
    : readEvery(reader, start, word);
}

/** `daily`, `daily at 3 pm`, 매주 월요일. */
function readWhole(reader: Reader, start: number, word: Match): Draft | null {
  if (!reader.endsWord(word.end)) {
    return null;
  }
  const at = reader.skip(word.end);
  const gap = reader.find(at, 'dateGap');
  const within =
    readMoment(reader, at) ?? (gap === undefined ? null : readMoment(reader, reader.skip(gap.end)));
  return within !== null && isWithin(within.fields)
    ? momentSet(start, inPart(within, word.entry.value), reader.slice(word))
    : lengthSet(start, word.end, word.entry.value, reader.slice(word));
}

/** `every two weeks`, `every other day`, `each Monday`. */
function readEvery(reader: Reader, start: number, word: Match): Draft | null {
  const at = reader.skip(word.end);
  const other = reader.findNear(word.end, 'everyOther');
  const number = other === undefined ? readNumeral(reader, at) : null;
  const unit = unitAfter(reader, other?.end ?? number?.end ?? at);
  if (unit !== undefined && (number === null || number.amount !== undefined)) {
    const amount = number?.amount ?? decimal(other === undefined ? '1' : '2');
    return lengthSet(start, unit.end, written([lengthOf(amount, unit)]), reader.slice(word));
  }
  const moment = readMoment(reader, at);
  return moment === null ? null : momentSet(start, moment, reader.slice(word));
}

/** 每周一, which begins with 每周. */
function everyWeekday(reader: Reader, start: number, end: number): Draft | null {
  const word = reader.isolating === undefined ? undefined : reader.find(start, 'every');
  const moment = word === undefined ? null : readMoment(reader, word.end);
  return word !== undefined &&
    moment?.fields.weekday !== undefined &&
    moment.end > end &&
    isWithin(moment.fields)
    ? momentSet(start, moment, reader.slice(word))
    : null;
}

/** `China Daily`, `the Weekly Standard`: a capital where another stands beside it. */
function isOfName({ text }: Reader, { start, end }: Match): boolean {
  const own = /[A-Z]/.test(text.charAt(start));
  const before = /[A-Z][a-z'’]+ $/.test(text.slice(Math.max(0, start - 20), start));
  return own && (before || /^ [A-Z][a-z]/.test(text.slice(end, end + 3)));
}

/** A length of time that a word behind it makes recur: 3주에 한 번, 2년마다. */
export function recurringLength(reader: Reader, draft: Draft): Draft {
  const { value, end } = draft;
  const word = value.type === 'duration' ? reader.findNear(end, 'recurringAfter') : undefined;
  return word === undefined || value.type !== 'duration'
    ? draft
    : {
        ...draft,
        end: word.end,
        value: { ...value, set: true },
        reasons: [...draft.reasons, `“${reader.slice(word)}” says that it recurs`],
      };
}

/** 毎晩9時 is at 21: the word says which part of the day. */
function inPart(moment: Moment, value: string): Moment {
  const dayPart = /^T([A-Z]{2})$/.exec(value)?.[1];
  return dayPart === undefined || moment.fields.clock === undefined
    ? moment
    : { ...moment, fields: settle({ ...moment.fields, dayPart }) };
}

/** What a day, week or month may hold, and no date of its own: Monday, 3 pm, the 5th. */
function isWithin({ year, offset, direction, whole }: Fields): boolean {
  return (year ?? offset ?? direction ?? whole) === undefined;
}

function momentSet(start: number, moment: Moment, word: string): Draft {
  const draft = momentDraft({ ...moment, start });
  const value = { ...draft.value, set: true } as Draft['value'];
  return { ...draft, value, reasons: [...draft.reasons, `“${word}” says that it recurs`] };
}

function lengthSet(start: number, end: number, timex: string, word: string): Draft {
  return {
    start,
    end,
    label: /^P?T/.test(timex) ? 'TIME' : 'DATE',
    rule: 'figure-duration',
    value: {
      type: timex.startsWith('P') ? 'duration' : timex.startsWith('T') ? 'time' : 'date',
      timex,
      set: true,
    },
    reasons: [`“${word}” says that it recurs`],
  };
}

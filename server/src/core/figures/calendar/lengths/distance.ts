import type { Bound } from '../../../model.js';
import type { Draft } from '../../draft.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Reader } from '../../reader.js';
import type { Grain } from '../fields.js';
import { openDates } from '../timex.js';
import { isAhead } from './ahead.js';
import { written, type Length, type LengthOfTime } from './lengths.js';

/**
 * A length with a word behind it that makes it a date: `45 days ago` is 45 days back, `two weeks from now` two ahead;
 * and one behind `in` that tells how far off something lies. `later` counts from a date that the text has told before.
 */
export function distanceDraft(
  reader: Reader,
  start: number,
  { end, lengths = [], extent }: LengthOfTime,
  reasons: readonly string[],
): Draft | null {
  const last = lengths.at(-1);
  const about = aboutDistance(reader, end);
  const word = reader.findNear(about?.end ?? end, 'ago', 'later', 'afterwards');
  if (last === undefined || (word !== undefined && (!reader.endsWord(word.end) || isNone(reader, word)))) {
    return null;
  }
  const clock = last.unit.startsWith('T');
  const offset = offsetOf(reader, start, end, word, lengths);
  if (offset === undefined) {
    return null;
  }
  return {
    start,
    end: word?.end ?? end,
    label: clock ? 'TIME' : 'DATE',
    rule: 'figure-relative-date',
    counted: offset.startsWith('-') ? 'back' : 'on',
    value: {
      type: clock ? 'time' : 'date',
      timex: openDates[last.unit as Grain],
      offset,
      ...(isTextual(reader, start, word) ? { anchor: 'text' } : {}),
      ...extent,
      ...(about === undefined ? {} : blurred(about.entry.value, offset.startsWith('-'))),
    } as Draft['value'],
    reasons: [...reasons, word === undefined ? '“in” before it' : `“${reader.slice(word)}” after it`],
  };
}

/** 数日前 is some days back, 2～3年前 lies between two years and three back. */
export function vagueDistance(
  reader: Reader,
  start: number,
  { end, unit, extent }: LengthOfTime,
  reasons: readonly string[],
): Draft | null {
  const word = reader.findNear(end, 'ago', 'afterwards');
  const grain = unit.entry.value;
  const timex = grain in openDates ? openDates[grain as Grain] : undefined;
  if (word === undefined || timex === undefined || !reader.endsWord(word.end) || isNone(reader, word)) {
    return null;
  }
  const back = word.entry.kind === 'ago';
  const { low, high } = extent;
  const ends = typeof low === 'string' && typeof high === 'string' ? endsOf(timex, low, high, back) : null;
  if (ends === null && !back) {
    return null;
  }
  const clock = grain.startsWith('T');
  return {
    start,
    end: word.end,
    label: clock ? 'TIME' : 'DATE',
    rule: 'figure-relative-date',
    value: {
      type: clock ? 'time' : 'date',
      timex,
      ...(ends ?? { direction: 'past' as const }),
      ...(isTextual(reader, start, word) ? { anchor: 'text' as const } : {}),
    },
    reasons: [...reasons, `“${reader.slice(word)}” after it`],
  };
}

/** Both ends of the stretch in which such a date lies, the earlier one first. */
function endsOf(
  open: string,
  low: string,
  high: string,
  back: boolean,
): Record<'timex' | 'low' | 'high' | 'offset', string> {
  const offset = back ? `-${high}/-${low}` : `${low}/${high}`;
  return { timex: `${open}/${open}`, low: open, high: open, offset };
}

/** A word that blurs or bounds a length, with one of distance behind it: ほど of 1年ほど前. */
function aboutDistance(reader: Reader, end: number): Match | undefined {
  const about = reader.findNear(end, 'after');
  const word = about === undefined ? undefined : reader.findNear(about.end, 'ago', 'later', 'afterwards');
  return word === undefined || isNone(reader, word) ? undefined : about;
}

/** More than a year ago is before that day. */
function blurred(mark: string, back: boolean): Partial<Draft['value']> {
  const turned = mark.startsWith('>') ? mark.replace('>', '<') : mark.replace('<', '>');
  return mark === '~' ? { approx: true } : mark === '=' ? {} : { bound: (back ? turned : mark) as Bound };
}

/** Undefined where the length is no distance. */
function offsetOf(
  reader: Reader,
  start: number,
  end: number,
  word: Match | undefined,
  lengths: readonly Length[],
): string | undefined {
  const length = written(lengths);
  if (word === undefined) {
    const cue = reader.findBefore(start, 'distanceCue');
    const ahead = cue !== undefined && isAhead(reader, cue.start, end);
    return ahead ? length : signed(reader, start, end, length);
  }
  if (word.entry.kind === 'afterwards') {
    return word.entry.value + length;
  }
  return (word.entry.kind === 'ago' ? '-' : '') + length;
}

/** `+15 min` and `-2 hours`, where the text says nothing else. */
function signed(reader: Reader, start: number, end: number, length: string): string | undefined {
  const sign = start === 1 && reader.skip(end) === reader.text.length ? reader.text.charAt(0) : '';
  return sign === '+' ? length : sign === '-' ? `-${length}` : undefined;
}

/** `two days later` counts from a date that the text speaks of, unless it says nothing else; 今から2日後 does not. */
function isTextual(reader: Reader, start: number, word: Match | undefined): boolean {
  const cue = reader.findBefore(start, 'textAnchor')?.entry.value;
  const alone = start === 0 && word !== undefined && reader.skip(word.end) === reader.text.length;
  return cue === undefined ? word?.entry.kind === 'afterwards' && !alone : cue === 'text';
}

function isNone(reader: Reader, word: Match): boolean {
  const next = reader.skip(word.end);
  const date =
    word.entry.kind === 'afterwards' && reader.find(next, 'deictic', 'relative', 'weekday') !== undefined;
  return date || reader.find(word.start, 'notAgo') !== undefined || reader.isPartOfWord(word);
}

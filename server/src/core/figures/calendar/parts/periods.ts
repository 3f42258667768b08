import { isLatin } from '../../../text/scripts.js';
import { readNumeral } from '../../numerals/index.js';
import { readLiteral } from '../../numerals/literals.js';
import type { Reader } from '../../reader.js';
import type { Piece } from '../fields.js';
import { isWholeText } from './phrases.js';
import type { Place } from './place.js';
import { smallNumber } from './smallNumbers.js';
import { wordAt } from './words.js';

/** A quarter, half or season of a year: `third quarter`, 下半期, `summer`. */
export function readPartOfYear(place: Place): Piece | null {
  const { reader, at } = place;
  const word = wordAt(place, 'quarter', 'season', 'weakSeason');
  if (word === undefined) {
    return null;
  }
  // The first half of a match is no date: a half needs its year. `Fall` and 봄 are other words too, and Q1
  // is a question.
  const half = word.entry.value.startsWith('H') && isLatin(reader.text.charCodeAt(at));
  const code = !reader.table.bareYears && isLatin(reader.text.charCodeAt(at));
  const alone = (!half || reader.slice(word).includes(' of ')) && !code && word.entry.kind !== 'weakSeason';
  return {
    end: word.end,
    fields: { part: word.entry.value },
    reason: `part of a year “${reader.slice(word)}”`,
    alone,
  };
}

/** `week 31`, 第31週: a week of its year. */
export function readWeek(place: Place): Piece | null {
  const word = wordAt(place, 'weekNumber');
  const number = word === undefined ? null : smallNumber(place.reader, place.reader.skip(word.end), 53);
  return number === null
    ? null
    : { end: number.end, fields: { part: `W${number.digits}` }, reason: 'week of the year', alone: false };
}

/** `1990s`, `the nineties`, 1990年代. */
export function readDecade(place: Place): Piece | null {
  const { reader, at } = place;
  const word = wordAt(place, 'decadeWord');
  if (word !== undefined && (!isLatin(reader.text.charCodeAt(at)) || isShortDecade(place, word.end))) {
    return { end: word.end, fields: { whole: `XX${word.entry.value}` }, reason: 'decade', alone: true };
  }
  const century = centuryAt(place);
  const from = century?.end ?? at;
  const literal = readLiteral(reader.text, from) ?? spelledYear(reader, from);
  const mark = literal === null ? undefined : reader.findNear(literal.end, 'decade');
  const before = reader.text.charCodeAt(at - 1);
  if (literal === null || mark === undefined || !/^(?:[12]\d)?\d0$/.test(literal.digits) || isLatin(before)) {
    return null;
  }
  if (
    literal.digits.length === 2 &&
    isLatin(reader.text.charCodeAt(mark.start)) &&
    !isShortDecade(place, mark.end)
  ) {
    return null;
  }
  const short = literal.digits.length === 2;
  const whole = `${short ? (century?.digits ?? 'XX') : ''}${literal.digits.slice(0, -1)}`;
  return century !== null && !short
    ? null
    : { end: mark.end, fields: { whole }, reason: 'decade', alone: true };
}

/** What stands before a decade: 20世纪 and 上世纪 of 80年代, which a text of this century calls the last. */
function centuryAt({ reader, at }: Place): { readonly end: number; readonly digits: string } | null {
  if (reader.isolating === undefined) {
    return null;
  }
  const word = reader.find(at, 'relative');
  if (word?.entry.value === 'XX -1') {
    return { end: word.end, digits: '19' };
  }
  const number = smallNumber(reader, at, 30);
  const mark = number === null ? undefined : reader.find(number.end, 'century');
  return number === null || mark === undefined
    ? null
    : {
        end: reader.find(mark.end, 'dateGap')?.end ?? mark.end,
        digits: String(Number(number.digits) - 1).padStart(2, '0'),
      };
}

/** 八十, 一九八〇 of 八十年代. */
function spelledYear(reader: Reader, at: number): { readonly end: number; readonly digits: string } | null {
  const numeral = reader.isolating === undefined ? null : readNumeral(reader, at);
  return numeral?.amount?.places === 0 && numeral.spelled
    ? { end: numeral.end, digits: String(numeral.amount.units) }
    : null;
}

/** `the 80s`, `'90s`, `late 70s`, but not `highs of 80s` or `in his 80s`. */
function isShortDecade({ reader, at, before }: Place, end: number): boolean {
  const quoted = /['’‘]/.test(reader.text.charAt(at - 1));
  const head = reader.text.slice(Math.max(0, at - 24), at);
  if (
    !quoted &&
    (/^[1-4]/.test(reader.text.charAt(at)) ||
      /\b(?:my|his|her|their|your|our) (?:early|mid|late)[- ]?$/i.test(head))
  ) {
    return false;
  }
  const cue = reader.findBefore(at, 'dateCue') !== undefined;
  return quoted || cue || before.mod !== undefined || isWholeText(reader, { start: at, end });
}

/** `21st century`, 21世紀: TIMEX3 gives the first two digits of its years. */
export function readCentury(place: Place): Piece | null {
  const { reader, at } = place;
  const before = reader.find(at, 'beforeChrist');
  const word = wordAt(place, 'ordinal');
  const numeral =
    word === undefined ? smallNumber(reader, before === undefined ? at : reader.skip(before.end), 30) : null;
  const suffix = numeral === null ? undefined : reader.find(numeral.end, 'ordinalSuffix');
  const plain = numeral === null ? undefined : reader.findNear(numeral.end, 'century');
  const end = word?.end ?? suffix?.end;
  const mark = plain ?? (end === undefined ? undefined : reader.findNear(end, 'century'));
  const which = Number(word?.entry.value ?? numeral?.digits ?? '0');
  if (mark === undefined || which < 1) {
    return null;
  }
  const era = reader.findNear(mark.end, 'centuryEra');
  const christ = before !== undefined || era?.entry.value === 'BC';
  return {
    end: era?.end ?? mark.end,
    fields: { whole: `${christ ? 'BC' : ''}${String(which - 1).padStart(2, '0')}` },
    reason: 'century',
    alone: true,
  };
}

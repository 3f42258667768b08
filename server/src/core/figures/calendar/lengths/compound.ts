import { isHan, isLatin } from '../../../text/scripts.js';
import { readCount } from '../../amounts/ranges/numbers.js';
import { digitAt, fold } from '../../characters.js';
import { add, decimal } from '../../decimal.js';
import type { Match } from '../../lexicon/lookUp.js';
import { readLiteral } from '../../numerals/literals.js';
import type { Reader } from '../../reader.js';
import { lengthOf, type Length } from './lengths.js';

/** The unit of time behind a number: `hours` of `45 hours`, `hour` of `45-hour`. */
export function unitAfter(reader: Reader, end: number): Match | undefined {
  const dashed = fold(reader.text.charCodeAt(end)) === 0x2d;
  const at = dashed ? end + 1 : end;
  const next = reader.skip(at);
  const unit =
    reader.findSuffix(at, 'duration') ??
    reader.findSuffix(next, 'duration') ??
    beforeParticle(reader, next) ??
    behindMore(reader, next);
  return unit === undefined || isStrayLetter(reader, end, unit) ? undefined : unit;
}

/** `3 more weeks`, `five straight days`. */
function behindMore(reader: Reader, at: number): Match | undefined {
  const word = reader.find(at, 'moreOf');
  return word === undefined ? undefined : reader.findSuffix(reader.skip(word.end), 'duration');
}

/** `2h` are hours; `2019 H2` and `5 H` are not. */
function isStrayLetter({ text }: Reader, end: number, { start, end: last }: Match): boolean {
  const letter = text.charCodeAt(start);
  const lone = last - start === 1 && isLatin(letter);
  return lone && (start > end || fold(letter) !== letter || digitAt(text, last) >= 0);
}

/** 45分の is a length before a particle, where no number follows that would make it a fraction: 3分の1. */
function beforeParticle(reader: Reader, at: number): Match | undefined {
  const fraction = reader.findSuffix(at, 'fractionOf');
  const from = fraction === undefined ? at : reader.skip(fraction.end);
  const minus = reader.find(from, 'minus');
  return fraction === undefined ||
    readCount(reader, minus === undefined ? from : reader.skip(minus.end)) !== null
    ? undefined
    : reader.find(at, 'duration');
}

/** `3年半`, `3시간 반`, `an hour and a half`. */
export function withHalf(reader: Reader, unit: Match, lengths: Length[]): number {
  const half = reader.findNear(unit.end, 'halfMore');
  const [first] = lengths;
  if (half === undefined || first === undefined || reader.findNear(half.end, 'of') !== undefined) {
    return unit.end;
  }
  const part = half.entry.value === '0.25' ? '0.25' : '0.5';
  lengths[0] = first.unit === 'Y' ? first : { amount: add(first.amount, decimal(part)), unit: first.unit };
  if (first.unit === 'Y') {
    lengths.push({ amount: decimal(part === '0.25' ? '3' : '6'), unit: 'M' });
  }
  return half.end;
}

/** The shorter units that follow: `1년 6개월`, `2 hours 30 minutes`. */
export function readSmaller(reader: Reader, from: number, lengths: Length[]): number {
  let end = from;
  for (let count = 0; count < 4; count++) {
    const comma = reader.text.charAt(end) === ',' ? end + 1 : end;
    const and = reader.findNear(comma, 'and');
    const next = readCount(reader, reader.skip(and?.end ?? comma));
    const last = lengths.at(-1);
    const unit =
      next?.amount === undefined
        ? undefined
        : (unitAfter(reader, next.end) ?? (last?.unit === 'TH' ? minutesAfter(reader, next.end) : undefined));
    if (next?.amount === undefined || unit === undefined || last === undefined) {
      break;
    }
    const length = lengthOf(next.amount, unit);
    if (order.indexOf(length.unit) <= order.indexOf(last.unit)) {
      break;
    }
    lengths.push(length);
    end = unit.end;
  }
  return end;
}

/** 分 behind hours, or before seconds: 两小时十分, 五分三十秒. Alone it counts points too. */
export function minutesAfter(reader: Reader, end: number): Match | undefined {
  const mark = reader.findSuffix(end, 'minute');
  return mark === undefined ? undefined : { ...mark, entry: { ...mark.entry, value: 'TM' } };
}

/** The parts of a second that stand behind its word: 9秒58. */
export function readHundredths(reader: Reader, end: number, lengths: Length[]): number {
  const last = lengths.at(-1);
  const parts =
    last?.unit === 'TS' && isHan(reader.text.charCodeAt(end - 1)) ? readLiteral(reader.text, end) : null;
  const counted = parts === null || parts.digits.length > 3 || !/^\d+$/.test(parts.digits);
  if (last === undefined || parts === null || counted || last.amount.places > 0) {
    return end;
  }
  lengths[lengths.length - 1] = { ...last, amount: add(last.amount, decimal(`0.${parts.digits}`)) };
  return parts.end;
}

/** The units of a TIMEX3 duration from long to short; `T` marks those of the clock. */
const order = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

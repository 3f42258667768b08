import { isHangul } from '../../../text/scripts.js';
import type { Match } from '../../lexicon/lookUp.js';
import { readNumeral } from '../../numerals/index.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';

/** `4日`, `4〜6日`, with the number between 1 and `most`. */
export function readNumbered(
  reader: Reader,
  at: number,
  most: number,
  mark: 'monthMark' | 'dayMark' | 'quarter',
): { readonly end: number; readonly low: string; readonly high?: string } | null {
  const low = smallNumber(reader, at, most);
  if (low === null) {
    return null;
  }
  const own = markAfter(reader, low.end, mark);
  const to = reader.findNear(own?.end ?? low.end, 'to');
  const high = to === undefined ? null : smallNumber(reader, reader.skip(to.end), most);
  const last = high === null ? undefined : markAfter(reader, high.end, mark);
  if (high !== null && last !== undefined && Number(high.digits) > Number(low.digits)) {
    return { end: last.end, low: low.digits, high: high.digits };
  }
  return own === undefined ? null : { end: own.end, low: low.digits };
}

/** In Chinese the longest word counts: 20日元 are yen, 3号线 is a line. */
function markAfter(
  reader: Reader,
  end: number,
  mark: 'monthMark' | 'dayMark' | 'quarter',
): Match | undefined {
  if (reader.isolating === undefined) {
    return reader.findNear(end, mark);
  }
  const found = reader.findSuffix(end, mark) ?? reader.findSuffix(reader.skip(end), mark);
  return found === undefined || reader.isPartOfWord(found) ? undefined : found;
}

/** A whole number from 1 to `most`, in two digits: `7` as `07`. */
export function smallNumber(
  reader: Reader,
  at: number,
  most: number,
): { readonly end: number; readonly digits: string } | null {
  const numeral = mayBeginSmallNumber(reader, at) ? readNumeral(reader, at) : null;
  if (numeral === null || !isWholeUpTo(numeral, most) || isCountOnly(reader, numeral)) {
    return null;
  }
  return { end: numeral.end, digits: String(wholeValue(numeral)).padStart(2, '0') };
}

/** 两 counts and numbers nothing: 二月 is February, 两月 two months. */
function isCountOnly(reader: Reader, { start, end }: Numeral): boolean {
  return end === start + 1 && reader.isolating?.leading.includes(reader.text.charAt(start)) === true;
}

/** In digits, or in kanji: 四日. Hangul spell other words: 이 월요일. */
function mayBeginSmallNumber(reader: Reader, at: number): boolean {
  return !isHangul(reader.text.charCodeAt(at));
}

/** The value of `12` or 四十, a number without parts that is told exactly; -1 of another. */
export function wholeValue({ amount, approx }: Numeral): number {
  return amount?.places !== 0 || approx ? -1 : Number(amount.units);
}

/** `12` is whole and no more than 31; `1.5`, `1,200` and 스물 are not. */
export function isWholeUpTo(numeral: Numeral, most: number): boolean {
  const value = wholeValue(numeral);
  return value >= 1 && value <= most && !numeral.grouped && !numeral.native;
}

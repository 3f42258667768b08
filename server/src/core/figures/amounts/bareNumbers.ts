import { isLatin } from '../../text/scripts.js';
import { digitAt, isSpace } from '../characters.js';
import { writeExtent, type Draft, type Extent } from '../draft.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Reader } from '../reader.js';
import { signedExtent, type Count } from './count.js';
import { standsAlone } from './plausible/loneNumerals.js';
import { isGluedName, isNumberOfName } from './plausible/numbersOfNames.js';
import { isNumberOfNoun } from './plausible/numbersOfNouns.js';
import { isPronoun } from './plausible/pronouns.js';

const longestGroup = 12;

/**
 * A number without a word or sign that says what it counts: `45` in `45 boats`. Null where it is part of a name, a
 * code or a list.
 */
export function bareNumber(reader: Reader, start: number, count: Count, negative: boolean): Draft | null {
  const { text, table } = reader;
  const { last, first } = count;
  if (
    (!last.spelled && text.slice(start, last.end).includes('・')) ||
    isZeroLed(reader, last) ||
    !mayStandAlone(reader, count) ||
    isPartOfMore(reader, count) ||
    (!negative && isPronoun(reader, count)) ||
    (table.capitalsMakeNames && isNumberOfName(reader, count))
  ) {
    return null;
  }
  if (!table.bareYears && first === last && isYear(first)) {
    const value = { type: 'date', timex: first.literal } as const;
    return { start, end: last.end, label: 'DATE', rule: 'figure-date', value, reasons: ['year'] };
  }
  if (isOneOfGroups(text, count)) {
    return null;
  }
  const after = text.charCodeAt(last.end);
  const plus = after === 0x2b || after === 0xff0b;
  const reasons = [plus ? 'number with a plus sign' : 'number'];
  return cardinalDraft(start, last.end, count, signedExtent(count, negative), reasons);
}

/** Whether a number in words may stand without a unit, which is remembered of those in Han characters. */
function mayStandAlone(reader: Reader, { first, last }: Count): boolean {
  const { table } = reader;
  if (!table.spelledNeedsUnit || !(first.spelled || last.spelled) || table.hangul !== undefined) {
    return true;
  }
  if (!standsAlone(reader, first === last ? first : { ...last, start: first.start })) {
    return false;
  }
  reader.lone = last.end;
  return true;
}

/** Whether it belongs to what stands beside it: a vague word, a Latin one, a name or a list. */
function isPartOfMore(reader: Reader, count: Count): boolean {
  const { text } = reader;
  const { end } = count.last;
  return (
    reader.find(end, 'vagueTail') !== undefined ||
    isLatin(text.charCodeAt(end)) ||
    isGluedName(reader, count) ||
    isListMark(text, count) ||
    isNumberOfNoun(reader, count)
  );
}

/** A plain count as a draft: `45`, 45個. */
export function cardinalDraft(
  start: number,
  end: number,
  count: Count,
  extent: Extent,
  reasons: readonly string[],
): Draft {
  const rule =
    count.amount === undefined && count.magnitude !== undefined
      ? 'figure-magnitude'
      : count.first.part === true
        ? 'figure-fraction'
        : 'figure-cardinal';
  return { start, end, label: 'CARDINAL', rule, value: { type: 'number', ...writeExtent(extent) }, reasons };
}

/** 007, but not 0000 as a word of its own, nor 0123 as the whole of a text. */
function isZeroLed(reader: Reader, { literal, start, end }: Numeral): boolean {
  const alone = reader.isWhole({ start, end });
  return /^0\d/.test(literal ?? '') && !alone && !(/^0+$/.test(literal ?? '') && reader.endsEojeol(end));
}

/** 0800 555 111: one of several groups of digits, as telephone numbers are written; two may be two numbers. */
function isOneOfGroups(text: string, { start, last }: Count): boolean {
  const before = groupBefore(text, start);
  const after = groupAfter(text, last.end);
  if (before < 0 && after < 0) {
    return false;
  }
  const first = before < 0 ? start : before;
  return (
    (before >= 0 && after >= 0) ||
    (before >= 0 && groupBefore(text, before) >= 0) ||
    (after >= 0 && groupAfter(text, after) >= 0) ||
    text.charAt(first) === '0' ||
    text.charAt(first - 1) === '+'
  );
}

/** Where the digits begin that stand before a space before `start`, or -1. */
function groupBefore(text: string, start: number): number {
  let at = start - 1;
  while (text.charCodeAt(start - 1) === 0x20 && start - at <= longestGroup && digitAt(text, at - 1) >= 0) {
    at--;
  }
  return at < start - 1 ? at : -1;
}

/** Where the digits end that stand behind a space at `end`, or -1. */
function groupAfter(text: string, end: number): number {
  let at = end + 1;
  while (text.charCodeAt(end) === 0x20 && at - end <= longestGroup && digitAt(text, at) >= 0) {
    at++;
  }
  return at > end + 1 ? at : -1;
}

/** Four digits near our own time, where a year mostly has a word for it. */
function isYear(numeral: Numeral): numeral is Numeral & { readonly literal: string } {
  return numeral.literal !== null && !numeral.grouped && /^(?:19|20)\d\d$/.test(numeral.literal);
}

/** `1. ` and `2) ` at the start of a paragraph number it. */
function isListMark(text: string, { start, last }: Count): boolean {
  const code = text.charCodeAt(last.end);
  const mark = code === 0x2e || code === 0x29;
  return mark && start <= 3 && text.slice(0, start).trim() === '' && isSpace(text.charCodeAt(last.end + 1));
}

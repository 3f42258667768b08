import { isLatin } from '../../text/scripts.js';
import { digitAt, isSpace } from '../characters.js';
import { writeExtent, type Draft, type Extent } from '../draft.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Reader } from '../reader.js';
import type { FigureTable } from '../table.js';
import { signedExtent, type Count } from './count.js';
import { standsAlone } from './loneNumerals.js';
import { isGluedName, isNumberOfName } from './numbersOfNames.js';
import { isPronoun } from './pronouns.js';

/**
 * A number without a word or sign that says what it counts: `45` in `45 boats`. Null where it is part of a name, a
 * code or a list.
 */
export function bareNumber(
  reader: Reader,
  table: FigureTable,
  start: number,
  count: Count,
  negative: boolean,
): Draft | null {
  const { text } = reader;
  const { last, first } = count;
  const after = text.charCodeAt(last.end);
  if ((!last.spelled && text.slice(start, last.end).includes('・')) || /^0\d/.test(last.literal ?? '')) {
    return null;
  }
  if (table.spelledNeedsUnit && (first.spelled || last.spelled) && table.hangul === undefined) {
    if (!standsAlone(reader, table, first)) {
      return null;
    }
    reader.lone = last.end;
  }
  if (isLatin(after) || isGluedName(reader, table, count) || isListMark(text, count)) {
    return null;
  }
  if (
    (!negative && isPronoun(reader, table, count)) ||
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
  const extent = signedExtent(count, negative);
  const plus = after === 0x2b || after === 0xff0b;
  return cardinalDraft(start, last.end, count, extent, [plus ? 'number with a plus sign' : 'number']);
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

/** 0800 555 111: one of several groups of digits, as telephone numbers are written. */
function isOneOfGroups(text: string, { start, last }: Count): boolean {
  const before = text.charCodeAt(start - 1) === 0x20 && digitAt(text, start - 2) >= 0;
  return before || (text.charCodeAt(last.end) === 0x20 && digitAt(text, last.end + 1) >= 0);
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

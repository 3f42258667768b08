import { isLatin } from '../../../text/scripts.js';
import type { Span } from '../../../text/span.js';
import { negate } from '../../decimal.js';
import { writeExtent, type Draft } from '../../draft.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import { readFraction } from '../../numerals/fractions.js';
import type { Reader } from '../../reader.js';
import type { HangulNumerals } from '../../tables/table.js';
import { minusAt } from '../signs.js';

/** A part of a whole with its numerator last: 5分の3. In Latin letters a number has its parts by itself. */
export function readFractionFigure(reader: Reader, start: number): Draft | null {
  const minus = minusAt(reader, start);
  const from = minus === undefined ? start : reader.skip(minus.end);
  const fraction = isLatin(reader.text.charCodeAt(from)) ? null : readFraction(reader, from);
  if (fraction?.amount === undefined || (reader.table.spelledNeedsUnit && !isWordStart(reader.text, start))) {
    return null;
  }
  const { hangul } = reader.table;
  if (hangul !== undefined && isOtherWord(reader, hangul, fraction)) {
    return null;
  }
  const amount = minus === undefined ? fraction.amount : negate(fraction.amount);
  const value = { type: 'number', ...writeExtent({ ...fraction, amount }) } as const;
  return {
    start,
    end: fraction.end,
    label: 'CARDINAL',
    rule: 'figure-fraction',
    value,
    reasons: ['part of a whole'],
  };
}

/** 반 is a school class too, and 이 분의 일 “this person's work”. */
function isOtherWord(
  reader: Reader,
  { half, halved, thisDigit }: HangulNumerals,
  { start, end }: Span,
): boolean {
  const written = reader.slice({ start, end });
  return (
    (written === half &&
      reader.findNear(end, 'after', 'afterOutside') === undefined &&
      !halved.some((words) => reader.text.startsWith(words, end))) ||
    (written.startsWith(`${thisDigit} `) && reader.find(start + 2, 'fractionOf') !== undefined)
  );
}

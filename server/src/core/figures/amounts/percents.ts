import { isLatin } from '../../text/scripts.js';
import { add, compare, decimal, hundred, hundredth, multiply, negate, one, ten, zero } from '../decimal.js';
import { writeExtent, type Draft, type Extent } from '../draft.js';
import type { Match } from '../lexicon/lookUp.js';
import { isClause } from '../numerals/clauses.js';
import { readNumeral } from '../numerals/index.js';
import type { Reader } from '../reader.js';
import { cardinalDraft } from './bareNumbers.js';
import { mapExtent, signedExtent, type Count } from './count.js';
import { endsApart } from './loneNumerals.js';
import { readCount } from './ranges.js';
import { minusAt } from './signs.js';

/** `45%`, `45 percentage points`, or parts of one: `45 basis points` is 0.45, `45‰` 4.5. */
export function percentDraft(
  reader: Reader,
  start: number,
  count: Count,
  sign: Match,
  negative: boolean,
): Draft {
  const by = sign.entry.kind === 'percent' ? decimal(sign.entry.value) : hundredth;
  const extent = mapExtent(count, (amount) => multiply(negative ? negate(amount) : amount, by));
  return percentOf(reader, start, sign.end, extent, sign);
}

/** 2ポイント are hundredths where the text speaks of rates or says no more; of an index or a game they are a count. */
export function pointsDraft(
  reader: Reader,
  start: number,
  count: Count,
  points: Match,
  negative: boolean,
): Draft {
  const alone = reader.isWhole({ start, end: points.end });
  const extent = signedExtent(count, negative);
  return alone || reader.speaksOfRates
    ? percentOf(reader, start, points.end, extent, points)
    : cardinalDraft(start, points.end, count, extent, [`counter “${reader.slice(points)}”`]);
}

function percentOf(reader: Reader, start: number, end: number, extent: Extent, sign: Match): Draft {
  return {
    start,
    end,
    label: 'PERCENT',
    rule: 'figure-percent',
    value: { type: 'percent', ...writeExtent(extent) },
    reasons: [`percent sign “${reader.slice(sign)}”`],
  };
}

/** `3割`, `3割5分`, `5割半`, in hundredths. */
export function tenthsDraft(
  reader: Reader,
  start: number,
  count: Count,
  suffix: Match,
  negative: boolean,
): Draft {
  let end = suffix.end;
  let more = zero;
  for (let parts = 0; parts < 2; parts++) {
    const numeral = readNumeral(reader, reader.skip(end));
    const part = numeral?.amount === undefined ? undefined : reader.find(numeral.end, 'tenthOfTenth');
    if (numeral?.amount === undefined || part === undefined) {
      break;
    }
    more = add(more, multiply(numeral.amount, multiply(decimal(part.entry.value), hundred)));
    end = part.end;
  }
  const digit =
    end === suffix.end && reader.chinese !== undefined ? readNumeral(reader, reader.skip(end)) : null;
  if (digit?.amount?.places === 0 && compare(digit.amount, ten) < 0 && endsApart(reader.text, digit.end)) {
    more = digit.amount;
    end = digit.end;
  }
  const half = end === suffix.end ? reader.find(end, 'halfMore') : undefined;
  if (half !== undefined) {
    more = decimal('5');
    end = half.end;
  }
  const by = isDiscount(suffix) && compare(count.amount ?? zero, ten) >= 0 ? one : ten;
  const extent = mapExtent(count, (amount) => {
    const hundredths = add(multiply(amount, by), more);
    return negative ? negate(hundredths) : hundredths;
  });
  return {
    start,
    end,
    label: 'PERCENT',
    rule: 'figure-percent',
    value: { type: 'percent', ...writeExtent(extent) },
    reasons: [`tenths “${reader.slice(suffix)}”`],
  };
}

/**
 * 百分の五, as laws write 5%, and 百分之五, as everybody does; in English only as a clause by itself, `per cent of 20`.
 * The value of the prefix says how many hundredths one is; with `?` one of them is a fraction like any other: 百分の一.
 */
export function readPerHundred(reader: Reader, start: number): Draft | null {
  const minus = minusAt(reader, start);
  const prefix = reader.find(minus === undefined ? start : reader.skip(minus.end), 'perHundred');
  const count = prefix === undefined ? null : readCount(reader, reader.skip(prefix.end));
  if (prefix === undefined || count === null) {
    return null;
  }
  if (isLatin(reader.text.charCodeAt(prefix.start)) && !isClause(reader.text, start, count.end)) {
    return null;
  }
  const [by = '1', unlessOne] = prefix.entry.value.split('?');
  if (unlessOne !== undefined && count.amount !== undefined && compare(count.amount, one) === 0) {
    return null;
  }
  const share = decimal(by);
  const extent = mapExtent(count, (amount) => multiply(minus === undefined ? amount : negate(amount), share));
  return percentOf(reader, start, count.end, extent, prefix);
}

/** 八折 is 80 of 100, and 八五折 85. */
function isDiscount({ entry }: Match): boolean {
  return entry.value === 'discount';
}

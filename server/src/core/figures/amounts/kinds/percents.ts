import { isLatin } from '../../../text/scripts.js';
import {
  add,
  compare,
  decimal,
  hundred,
  hundredth,
  multiply,
  one,
  ten,
  zero,
  type Decimal,
} from '../../decimal.js';
import { writeExtent, type Draft, type Extent } from '../../draft.js';
import type { Match } from '../../lexicon/lookUp.js';
import { isClause } from '../../numerals/clauses.js';
import { readNumeral } from '../../numerals/index.js';
import type { Reader } from '../../reader.js';
import { cardinalDraft } from '../bareNumbers.js';
import { mapExtent, signedExtent, type Suffixed } from '../count.js';
import { endsApart } from '../plausible/loneNumerals.js';
import { readCount } from '../ranges/numbers.js';
import { minusAt } from '../signs.js';

const five = decimal('5');

/** `45%`, `45 percentage points`, or parts of one: `45 basis points` is 0.45, `45‰` 4.5. */
export function percentDraft(reader: Reader, { start, count, suffix, negative }: Suffixed): Draft {
  const by = suffix.entry.kind === 'percent' ? decimal(suffix.entry.value) : hundredth;
  const extent = mapExtent(signedExtent(count, negative), (amount) => multiply(amount, by));
  return percentOf(start, suffix.end, extent, signReason(reader, suffix));
}

/** 2ポイント are hundredths where the text speaks of rates or says no more; of an index or a game they are a count. */
export function pointsDraft(reader: Reader, { start, count, suffix, negative }: Suffixed): Draft {
  const alone = reader.isWhole({ start, end: suffix.end });
  const extent = signedExtent(count, negative);
  return alone || reader.speaksOfRates
    ? percentOf(start, suffix.end, extent, signReason(reader, suffix))
    : cardinalDraft(start, suffix.end, count, extent, [`counter “${reader.slice(suffix)}”`]);
}

function signReason(reader: Reader, sign: Match): string {
  return `percent sign “${reader.slice(sign)}”`;
}

function percentOf(start: number, end: number, extent: Extent, reason: string): Draft {
  return {
    start,
    end,
    label: 'PERCENT',
    rule: 'figure-percent',
    value: { type: 'percent', ...writeExtent(extent) },
    reasons: [reason],
  };
}

/** `3割`, `3割5分`, `5割半`, in hundredths. */
export function tenthsDraft(reader: Reader, { start, count, suffix, negative }: Suffixed): Draft {
  const more = hundredthsBehind(reader, suffix.end);
  const by = isDiscount(suffix) && compare(count.amount ?? zero, ten) >= 0 ? one : ten;
  const hundredths = mapExtent(count, (amount) => add(multiply(amount, by), more.amount));
  return percentOf(start, more.end, signedExtent(hundredths, negative), `tenths “${reader.slice(suffix)}”`);
}

/** The hundredths behind tenths, and where they end: 5分 of 3割5分, 五 of 八折五, 半 of 5割半. */
function hundredthsBehind(reader: Reader, from: number): { readonly amount: Decimal; readonly end: number } {
  let amount = zero;
  let end = from;
  for (let parts = 0; parts < 2; parts++) {
    const numeral = readNumeral(reader, reader.skip(end));
    const part = numeral?.amount === undefined ? undefined : reader.find(numeral.end, 'tenthOfTenth');
    if (numeral?.amount === undefined || part === undefined) {
      break;
    }
    amount = add(amount, multiply(numeral.amount, multiply(decimal(part.entry.value), hundred)));
    end = part.end;
  }
  if (end > from) {
    return { amount, end };
  }
  const half = reader.find(from, 'halfMore');
  if (half !== undefined) {
    return { amount: five, end: half.end };
  }
  const digit = reader.table.ellipticUnits === true ? readNumeral(reader, reader.skip(from)) : null;
  return digit?.amount !== undefined && compare(digit.amount, ten) < 0 && endsApart(reader.text, digit.end)
    ? { amount: digit.amount, end: digit.end }
    : { amount, end };
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
  const extent = mapExtent(signedExtent(count, minus !== undefined), (amount) => multiply(amount, share));
  return percentOf(start, count.end, extent, signReason(reader, prefix));
}

/** 八折 is 80 of 100, and 八五折 85. */
function isDiscount({ entry }: Match): boolean {
  return entry.value === 'discount';
}

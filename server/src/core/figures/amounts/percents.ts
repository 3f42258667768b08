import { add, decimal, multiply, negate } from '../decimal.js';
import { writeExtent, type Draft } from '../draft.js';
import type { Match } from '../lexicon/lookUp.js';
import { readNumeral } from '../numerals/index.js';
import type { Reader } from '../reader.js';
import { mapExtent, type Count } from './count.js';

const hundred = decimal('100');

/** `45%`, `45 percentage points`, or hundredths of one: `45 basis points` is 0.45. */
export function percentDraft(
  reader: Reader,
  start: number,
  count: Count,
  sign: Match,
  negative: boolean,
): Draft {
  const by = decimal(sign.entry.kind === 'percent' ? '1' : '0.01');
  const extent = mapExtent(count, (amount) => multiply(negative ? negate(amount) : amount, by));
  return {
    start,
    end: sign.end,
    label: 'PERCENT',
    rule: 'figure-percent',
    value: { type: 'percent', ...writeExtent(extent) },
    reasons: [`percent sign “${reader.slice(sign)}”`],
  };
}

/** `3割`, `3割5分`, `5割半`, in hundredths. */
export function tenthsDraft(reader: Reader, start: number, count: Count, suffix: Match): Draft {
  let end = suffix.end;
  let more = decimal('0');
  for (let parts = 0; parts < 2; parts++) {
    const numeral = readNumeral(reader, end);
    const part = numeral?.amount === undefined ? undefined : reader.find(numeral.end, 'tenthOfTenth');
    if (numeral?.amount === undefined || part === undefined) {
      break;
    }
    more = add(more, multiply(numeral.amount, multiply(decimal(part.entry.value), hundred)));
    end = part.end;
  }
  const half = end === suffix.end ? reader.find(end, 'halfMore') : undefined;
  if (half !== undefined) {
    more = decimal('5');
    end = half.end;
  }
  const extent = mapExtent(count, (amount) => add(multiply(amount, decimal('10')), more));
  return {
    start,
    end,
    label: 'PERCENT',
    rule: 'figure-percent',
    value: { type: 'percent', ...writeExtent(extent) },
    reasons: [`tenths “${reader.slice(suffix)}”`],
  };
}

import { add } from '../../decimal.js';
import { writeExtent, type Draft } from '../../draft.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Reader } from '../../reader.js';
import { withSmallerUnits } from './compounds.js';
import { signedExtent, type Count, type Suffixed } from '../count.js';
import { readTail } from './tails.js';
import { withRate } from './unitRates.js';

/** A number with a unit of measurement behind it: `45 km`, 45キロ. */
export function quantityDraft(reader: Reader, { start, count, suffix: unit, negative }: Suffixed): Draft {
  const rate = withRate(reader, unit);
  const whole = count.amount;
  const sum =
    whole === undefined || count.first.part === true
      ? undefined
      : withSmallerUnits(reader, whole, rate.unit, rate.end);
  const tail = sum === undefined || sum.end > rate.end ? null : readTail(reader, sum.end);
  const amount = sum === undefined || tail === null ? sum?.amount : add(sum.amount, tail.amount);
  const extent = signedExtent(amount === undefined ? count : { ...count, amount }, negative);
  return {
    start,
    end: tail?.end ?? sum?.end ?? rate.end,
    label: 'QUANTITY',
    rule: 'figure-quantity',
    value: { type: 'quantity', ...writeExtent(extent), unit: rate.unit },
    reasons: [`unit “${reader.slice(unit)}”`],
  };
}

/** A temperature with its scale before it: 섭씨 21도. */
export function readTemperature(
  reader: Reader,
  start: number,
  count: Count,
  prefix: Match,
  negative: boolean,
): Draft | null {
  const degree = reader.findNear(count.end, 'unit');
  if (degree === undefined && !isScale(prefix)) {
    return null;
  }
  const extent = signedExtent(count, negative);
  const unit = prefix.entry.value.replace(/^[-+]/u, '');
  const value = { type: 'quantity', ...writeExtent(extent), unit } as const;
  const reasons = [`temperature scale “${reader.slice(prefix)}”`];
  return { start, end: degree?.end ?? count.end, label: 'QUANTITY', rule: 'figure-quantity', value, reasons };
}

/** 섭씨 and 화씨 say what is measured by themselves; 영하 and 영상 are other words too. */
function isScale({ entry }: Match): boolean {
  return !/^[-+]/u.test(entry.value);
}

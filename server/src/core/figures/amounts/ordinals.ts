import { isLatin } from '../../text/scripts.js';
import { fold } from '../characters.js';
import { add, compare, decimal, formatDecimal, type Decimal } from '../decimal.js';
import { writeExtent, type Draft } from '../draft.js';
import type { Match } from '../lexicon/lookUp.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import { readNumeral } from '../numerals/index.js';
import type { Reader } from '../reader.js';
import { signedExtent, type Count } from './count.js';

/** A place in an order in one word, `seventh`, or behind a prefix, 第45回. */
export function readOrdinalWord(reader: Reader, start: number): Draft | null {
  if (!isWordStart(reader.text, start)) {
    return null;
  }
  const word = reader.find(start, 'ordinal');
  if (word?.entry.amount !== undefined) {
    return ordinalDraft(start, word.end, word.entry.amount, [`ordinal word “${reader.slice(word)}”`]);
  }
  const prefix = reader.find(start, 'ordinalPrefix');
  const numeral = prefix === undefined ? null : readNumeral(reader, reader.skip(prefix.end));
  if (prefix === undefined || numeral?.amount === undefined) {
    return null;
  }
  const found = reader.find(numeral.end, 'ordinalSuffix', 'counter');
  const counter = found !== undefined && reader.endsWord(found.end) ? found : undefined;
  const reasons = [`prefix “${reader.slice(prefix)}”`];
  return ordinalDraft(start, counter?.end ?? numeral.end, numeral.amount, reasons);
}

/** `twenty-first`, `21st`. */
export function compoundOrdinal(reader: Reader, { start, last, low }: Count): Draft | null {
  if (low !== undefined || last.amount === undefined) {
    return null;
  }
  const suffix = reader.find(last.end, 'ordinalSuffix');
  if (suffix !== undefined && last.literal !== null && isLatin(reader.text.charCodeAt(last.end))) {
    const reasons = [`ordinal suffix “${reader.slice(suffix)}”`];
    return ordinalDraft(start, suffix.end, last.amount, reasons);
  }
  const dash = fold(reader.text.charCodeAt(last.end)) === 0x2d;
  const word = last.spelled ? reader.find(dash ? last.end + 1 : reader.skip(last.end), 'ordinal') : undefined;
  return word?.entry.amount === undefined ||
    last.amount.units % 10n !== 0n ||
    compare(word.entry.amount, decimal('10')) >= 0
    ? null
    : ordinalDraft(start, word.end, add(last.amount, word.entry.amount), [
        `ordinal word “${reader.slice({ start, end: word.end })}”`,
      ]);
}

/** A place in an order as a draft: `45th` is the ordinal 45. */
function ordinalDraft(start: number, end: number, amount: Decimal, reasons: readonly string[]): Draft {
  const value = { type: 'ordinal', amount: formatDecimal(amount) } as const;
  return { start, end, label: 'ORDINAL', rule: 'figure-ordinal', value, reasons };
}

/** A place or a range of places in an order, with a word behind it: 45번째, 3~5번째. */
export function suffixedOrdinal(
  reader: Reader,
  start: number,
  count: Count,
  suffix: Match,
  negative: boolean,
): Draft {
  const extent = signedExtent(count, negative);
  return {
    start,
    end: suffix.end,
    label: 'ORDINAL',
    rule: 'figure-ordinal',
    value: { type: 'ordinal', ...writeExtent(extent) },
    reasons: [`ordinal suffix “${reader.slice(suffix)}”`],
  };
}

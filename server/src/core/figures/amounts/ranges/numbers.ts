import { isSpace } from '../../characters.js';
import { compare, multiply } from '../../decimal.js';
import { suffixKinds } from '../../lexicon/kindSets.js';
import type { Match } from '../../lexicon/lookUp.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import { withDigitTail } from '../../numerals/digitTails.js';
import { readNumber } from '../../numerals/number.js';
import type { Numeral } from '../../numerals/numeral.js';
import { withPower } from '../../numerals/spelledPowers.js';
import type { Reader } from '../../reader.js';
import { isChange, isStartOfChange } from './changes.js';
import { shareScale, single, spread, type Count } from '../count.js';
import { readPair } from './pairs.js';
import { suffixAfter } from '../suffixes/index.js';

/** The number or range that begins at `start`: `3~5`, `between 10 and 15`. */
export function readCount(reader: Reader, start: number): Count | null {
  return reader.counts.at(start, () => readCountAt(reader, start));
}

function readCountAt(reader: Reader, start: number): Count | null {
  const pair = readPair(reader, start);
  if (pair !== null) {
    return pair;
  }
  const between = isWordStart(reader.text, start) ? reader.find(start, 'between') : undefined;
  const read = readNumber(reader, between === undefined ? start : reader.skip(between.end));
  if (read === null) {
    return null;
  }
  const first = withDigitTail(reader, withPower(reader, read));
  if (between !== undefined) {
    const and = reader.findNear(first.end, 'betweenAnd');
    const last = and === undefined ? null : readNumber(reader, reader.skip(and.end));
    return last?.amount === undefined || first.amount === undefined
      ? null
      : { ...spread(first, last), start };
  }
  const last = readRangeEnd(reader, first, 'to') ?? readOpenRange(reader, first);
  return last === null ? (readBetween(reader, first) ?? single(first)) : spread(first, last);
}

/**
 * The larger number that ends a range, `60` of `45 to 60`; null where there is none, as in `from 45 to 60`, a
 * change.
 */
export function readRangeEnd(
  reader: Reader,
  first: Numeral,
  connector: 'to' | 'rangeTo' | 'pairAnd' | 'betweenAnd',
  sign?: Match,
): Numeral | null {
  const to = reader.findNear(first.end, connector);
  const change =
    connector === 'to' &&
    isSpace(reader.text.charCodeAt(first.end)) &&
    isStartOfChange(reader, sign?.start ?? first.start);
  if (to === undefined || first.amount === undefined || change) {
    return null;
  }
  const at = reader.skip(to.end);
  const again = sign === undefined ? undefined : reader.find(at, 'sign', 'code', 'currencyPrefix');
  const found = readNumber(reader, again === undefined ? at : reader.skip(again.end));
  if (found?.amount === undefined || (again !== undefined && again.entry.value !== sign?.entry.value)) {
    return null;
  }
  const second = sign === undefined ? found : scaleUp(reader, found);
  if (second.amount === undefined) {
    return null;
  }
  return compare(shareScale(first, second), second.amount) < 0 ? second : null;
}

/** 20と30の間. */
function readBetween(reader: Reader, first: Numeral): Count | null {
  const last =
    reader.findNear(first.end, 'pairAnd') === undefined ? null : readRangeEnd(reader, first, 'pairAnd');
  const between = last === null ? undefined : reader.findNear(last.end, 'middle');
  return last === null || between === undefined ? null : { ...spread(first, { ...last, end: between.end }) };
}

/** 1000から1500, where both count the same thing and nothing changes from one to the other: not 10から20に. */
function readOpenRange(reader: Reader, first: Numeral): Numeral | null {
  const last =
    reader.findNear(first.end, 'rangeTo') === undefined ? null : readRangeEnd(reader, first, 'rangeTo');
  if (last === null) {
    return null;
  }
  const suffix = suffixAfter(reader, single(last));
  const other =
    suffix === undefined && reader.matchesAt(last.end).some(({ entry }) => suffixKinds.has(entry.kind));
  return other || isChange(reader, suffix?.end ?? last.end) ? null : last;
}

/** The letters that shorten a scale behind an amount of money: `$12bn`, `€3m`. */
export function scaleUp(reader: Reader, numeral: Numeral): Numeral {
  const scale = numeral.literal === null ? undefined : reader.findNear(numeral.end, 'moneyScale');
  if (scale?.entry.amount === undefined || numeral.amount === undefined) {
    return numeral;
  }
  return {
    ...numeral,
    end: scale.end,
    amount: multiply(numeral.amount, scale.entry.amount),
    scale: scale.entry.amount,
    literal: null,
  };
}

import type { FigureValue } from '../../../model.js';
import { compare, decimal } from '../../decimal.js';
import type { Draft } from '../../draft.js';
import type { Match } from '../../lexicon/lookUp.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import { readOpening } from '../../qualifiers.js';
import type { Reader } from '../../reader.js';
import { isChange, isStartOfChange } from './changes.js';

export type Amount = Exclude<FigureValue, { readonly timex: string }>;

/**
 * A range with what it counts at both ends, 5人〜8人, `5 km - 8 km`: the draft of the first, led on to the second. As it
 * is where no greater amount of the same kind follows.
 *
 * @param read what reads the second
 */
export function extendRange(reader: Reader, first: Draft, read: (at: number) => Draft | null): Draft {
  const low = loneAmount(first);
  if (low === null || isStartOfChange(reader, first.start)) {
    return first;
  }
  const to = reader.findNear(first.end, 'to', 'rangeTo', 'mixed');
  const last = to === undefined ? null : read(reader.skip(to.end));
  const high = last === null ? null : loneAmount(last);
  if (
    to === undefined ||
    last === null ||
    high === null ||
    measureOf(low.value) !== measureOf(high.value) ||
    compare(decimal(low.amount), decimal(high.amount)) >= 0
  ) {
    return first;
  }
  const end = endOfRange(reader, to, first, last);
  return end < 0 ? first : { ...first, end, value: rangeOf(low.value, low.amount, high.amount) };
}

/**
 * Where the range ends that a word leads on to `last`, or -1 where it does not: 5%から8%に is a change, 3곳에서 12명 counts
 * two things, and 5%と8% are two unless の間 follows.
 */
function endOfRange(reader: Reader, { entry }: Match, first: Draft, last: Draft): number {
  if (entry.kind === 'mixed') {
    return reader.findNear(last.end, 'middle')?.end ?? -1;
  }
  return entry.kind === 'rangeTo' && (isChange(reader, last.end) || first.reasons[0] !== last.reasons[0])
    ? -1
    : last.end;
}

/** The same measure from one amount to another. */
export function rangeOf(value: Amount, low: string, high: string): Amount {
  const approx = value.approx === true ? ({ approx: true } as const) : {};
  const range = { amount: null, low, high, ...approx } as const;
  if (value.type === 'money') {
    return { type: 'money', ...range, currency: value.currency };
  }
  return value.type === 'quantity'
    ? { type: 'quantity', ...range, unit: value.unit }
    : { type: value.type, ...range };
}

/** An amount that is one number, with nothing that bounds or blurs it. */
function loneAmount({ value }: Draft): { readonly value: Amount; readonly amount: string } | null {
  return 'timex' in value || value.amount === null || value.bound !== undefined || value.approx === true
    ? null
    : { value, amount: value.amount };
}

/** The kind of an amount with its unit or currency, which both ends of a range share. */
export function measureOf(value: Amount): string {
  return value.type + ('unit' in value ? value.unit : 'currency' in value ? value.currency : '');
}

/** `between 2 kg and about 3 kg`, each amount with its unit. */
export function readBetween(reader: Reader, start: number, read: (at: number) => Draft | null): Draft | null {
  const between = isWordStart(reader.text, start) ? reader.find(start, 'between') : undefined;
  const first = between === undefined ? null : read(reader.skip(between.end));
  const and = first === null ? undefined : reader.findNear(first.end, 'betweenAnd');
  const low = first === null ? null : loneAmount(first);
  if (first === null || and === undefined || low === null || low.value.type === 'number') {
    return null;
  }
  const opening = readOpening(reader, reader.skip(and.end));
  const last = read(opening?.end ?? reader.skip(and.end));
  const high = last === null ? null : loneAmount(last);
  const approx = opening?.words.every(({ entry }) => entry.value === '~') === true;
  if (
    last === null ||
    high === null ||
    measureOf(low.value) !== measureOf(high.value) ||
    (opening !== null && !approx)
  ) {
    return null;
  }
  const value = rangeOf(approx ? { ...low.value, approx } : low.value, low.amount, high.amount);
  return { ...first, start, end: last.end, value };
}

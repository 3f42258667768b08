import { isLatin } from '../../text/scripts.js';
import { add, decimal, formatDecimal, multiply, negate } from '../decimal.js';
import { writeExtent, type Draft } from '../draft.js';
import type { Match } from '../lexicon/lookUp.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import { readNumeral } from '../numerals/index.js';
import type { Reader } from '../reader.js';
import { mapExtent, signedExtent, single, spread, type Count } from './count.js';
import { readRangeEnd, scaleUp } from './ranges.js';
import { minusAt } from './signs.js';

/** Money with its currency before it: `$45`, `€3m to €4m`, `between £10 and £12`. */
export function readPrefixedMoney(reader: Reader, start: number): Draft | null {
  const between = isWordStart(reader.text, start) ? reader.find(start, 'between') : undefined;
  const minus = between === undefined ? minusAt(reader, start) : undefined;
  const from = between === undefined ? (minus?.end ?? start) : reader.skip(between.end);
  const sign = reader.find(from, 'sign', 'code');
  if (sign === undefined || (isLatin(reader.text.charCodeAt(from)) && !isWordStart(reader.text, from))) {
    return null;
  }
  const first = readNumeral(reader, reader.skip(sign.end));
  if (first === null || (first.spelled && sign.entry.kind === 'code')) {
    return null;
  }
  const lower = scaleUp(reader, first);
  const upper = readRangeEnd(reader, lower, between === undefined ? 'to' : 'betweenAnd', sign);
  if (between !== undefined && upper === null) {
    return null;
  }
  const count = upper === null ? single(lower) : spread(lower, upper);
  return moneyDraft(reader, start, count, sign, minus !== undefined);
}

/** The money of a count that stands at its sign, code or word: `45` and `€`. */
function moneyDraft(reader: Reader, start: number, count: Count, sign: Match, negative: boolean): Draft {
  const value = {
    type: 'money',
    ...writeExtent(signedExtent(count, negative)),
    currency: sign.entry.value,
  } as const;
  return {
    start,
    end: count.end,
    label: 'MONEY',
    rule: 'figure-money',
    value,
    reasons: [`currency ${reader.slice(sign)}`],
  };
}

/** Money with its currency behind it: 45円, `45 euros`, `45 euros and 20 cents`. */
export function suffixedMoney(
  reader: Reader,
  start: number,
  count: Count,
  currency: Match,
  negative: boolean,
): Draft {
  const draft = moneyDraft(reader, start, count, currency, negative);
  return withSubunit(reader, { ...draft, end: currency.end }, count, currency);
}

/** `45 cents` is 0.45 of its currency. */
export function subunitMoney(
  reader: Reader,
  start: number,
  count: Count,
  subunit: Match,
  negative: boolean,
): Draft {
  const hundredth = decimal('0.01');
  const extent = mapExtent(count, (amount) => multiply(negative ? negate(amount) : amount, hundredth));
  return {
    start,
    end: subunit.end,
    label: 'MONEY',
    rule: 'figure-money',
    value: { type: 'money', ...writeExtent(extent), currency: subunit.entry.value },
    reasons: [`currency ${reader.slice(subunit)}`],
  };
}

/** `1달러 20센트`. */
function withSubunit(reader: Reader, draft: Draft, count: Count, currency: Match): Draft {
  const and = reader.findNear(currency.end, 'and');
  const rest = count.amount === undefined ? null : readNumeral(reader, reader.skip(and?.end ?? currency.end));
  const subunit = rest === null ? undefined : reader.findNear(rest.end, 'subunit');
  if (rest?.amount === undefined || subunit === undefined || count.amount === undefined) {
    return draft;
  }
  const amount = formatDecimal(add(count.amount, multiply(rest.amount, decimal('0.01'))));
  return { ...draft, end: subunit.end, value: { type: 'money', amount, currency: currency.entry.value } };
}

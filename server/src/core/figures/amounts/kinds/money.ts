import { isHan, isLatin } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import { add, compare, hundred, hundredth, multiply, one, zero, type Decimal } from '../../decimal.js';
import { writeExtent, type Draft, type Extent } from '../../draft.js';
import type { Match } from '../../lexicon/lookUp.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import { endsClause } from '../../numerals/clauses.js';
import { readNumeral } from '../../numerals/index.js';
import { readNumber } from '../../numerals/number.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';
import { mapExtent, signedExtent, single, spread, type Count, type Suffixed } from '../count.js';
import { currencyOf, withPointedThousands, type Currency } from './currency.js';
import { readRangeEnd, scaleUp } from '../ranges/numbers.js';
import { minusAt } from '../signs.js';
import { suffixAfter } from '../suffixes/index.js';
import { readTail } from './tails.js';

/** Money with its currency before it: `$45`, `€3m to €4m`, `between £10 and £12`, `Rs 500 crore`, `$-20`. */
export function readPrefixedMoney(reader: Reader, start: number): Draft | null {
  const between = isWordStart(reader.text, start) ? reader.find(start, 'between') : undefined;
  const outer = between === undefined ? minusAt(reader, start) : undefined;
  const from = between === undefined ? (outer?.end ?? start) : reader.skip(between.end);
  const sign = reader.find(from, 'sign', 'code', 'currencyPrefix');
  if (sign === undefined || (isLatin(reader.text.charCodeAt(from)) && !isWordStart(reader.text, from))) {
    return null;
  }
  const inner = outer === undefined ? reader.find(sign.end, 'minus') : undefined;
  const first = readNumber(reader, reader.skip(inner?.end ?? sign.end));
  const han = isHan(reader.text.charCodeAt(from));
  if (first === null || (sign.entry.kind !== 'sign' && first.spelled && !han)) {
    return null;
  }
  const currency = currencyOf(sign);
  const lower = scaleUp(reader, withPointedThousands(reader, first, currency));
  if (sign.entry.kind === 'currencyPrefix' && !isPrefixed(reader, sign, lower)) {
    return null;
  }
  const upper = readRangeEnd(reader, lower, between === undefined ? 'to' : 'betweenAnd', sign);
  if (between !== undefined && upper === null) {
    return null;
  }
  const count = upper === null ? single(lower) : spread(lower, upper);
  const negative = outer !== undefined || inner !== undefined;
  const draft = moneyOf(
    reader,
    start,
    count.end,
    signedExtent(scaled(count, currency), negative),
    currency,
    sign,
  );
  return withMore(reader, withName(reader, draft, sign), count, currency, negative, sign);
}

/** `dollar 22.5 million` is money, `the dollar 22.5 percent` is not, nor `RM 5` where a word stands before it. */
function isPrefixed(reader: Reader, { entry, end }: Match, numeral: Numeral): boolean {
  if (isHan(reader.text.charCodeAt(numeral.start))) {
    return true;
  }
  if (entry.value.endsWith('?')) {
    const large = numeral.scale !== one || numeral.grouped || numeral.amount?.places === 2;
    return large && suffixAfter(reader, single(numeral)) === undefined;
  }
  return digitAt(reader.text, reader.skip(end)) >= 0;
}

/** `$ 10 dollars`, `$50 USD`: the currency once more, or the one whose dollars are meant; 港币100元, whose 元. */
function withName(reader: Reader, draft: Draft, sign: Match): Draft {
  const name = draft.value.type === 'money' ? reader.findNear(draft.end, 'code', 'currency') : undefined;
  if (name === undefined || draft.value.type !== 'money') {
    return draft;
  }
  if (isHan(reader.text.charCodeAt(sign.start)) && name.start === draft.end) {
    return { ...draft, end: name.end };
  }
  if (sign.entry.kind !== 'sign') {
    return draft;
  }
  const { code } = currencyOf(name);
  const same = code === draft.value.currency;
  const dollars = reader.slice(sign) === '$' && code.endsWith('D');
  const next = digitAt(reader.text, name.end) >= 0;
  return (same || dollars) && !next && !reader.text.slice(draft.end, name.end).includes('$')
    ? { ...draft, end: name.end, value: { ...draft.value, currency: code } }
    : draft;
}

/** Money with its currency behind it: 45円, `45 euros`, `45 euros and 20 cents`, `75 USD million`. */
export function suffixedMoney(reader: Reader, { start, count, suffix: name, negative }: Suffixed): Draft {
  const currency = currencyOf(name);
  const pointed =
    count.first === count.last ? withPointedThousands(reader, count.first, currency) : count.first;
  const plain = pointed === count.first ? count : single(pointed);
  const behind = reader.find(reader.skip(name.end), 'scale');
  const by = behind?.entry.amount;
  const whole =
    by === undefined ? plain : { ...plain, ...mapExtent(plain, (amount) => multiply(amount, by)) };
  const end = behind?.end ?? name.end;
  const draft = moneyOf(reader, start, end, signedExtent(scaled(whole, currency), negative), currency, name);
  return withMore(reader, draft, whole, currency, negative, name);
}

/** `45 cents` is 0.45 of its currency. */
export function subunitMoney(reader: Reader, { start, count, suffix: subunit, negative }: Suffixed): Draft {
  const currency = currencyOf(subunit);
  const tail = count.amount === undefined ? null : readTail(reader, subunit.end);
  const whole =
    tail === null || count.amount === undefined
      ? count
      : { ...count, amount: add(count.amount, tail.amount) };
  const extent = signedExtent(scaled(whole, currency), negative);
  return moneyOf(reader, start, tail?.end ?? subunit.end, extent, currency, subunit);
}

/** `1달러 20센트`, `$20 and 43 cents`, and where a clause ends with it also `15 dollars and 50`. */
function withMore(
  reader: Reader,
  draft: Draft,
  count: Count,
  currency: Currency,
  negative: boolean,
  sign: Match,
): Draft {
  if (count.amount === undefined || count.first.native) {
    return draft;
  }
  let more = zero;
  let { end } = draft;
  for (let parts = 0; parts < 2; parts++) {
    reader.noteFigure(end);
    const part = readPart(reader, end, parts === 0 && isWhole(count.amount) ? currency : null);
    if (part === null) {
      break;
    }
    more = add(more, part.amount);
    end = part.end;
  }
  return end === draft.end
    ? draft
    : moneyOf(
        reader,
        draft.start,
        end,
        signedExtent(
          { ...count, ...scaled({ ...count, amount: add(count.amount, more) }, currency) },
          negative,
        ),
        currency,
        sign,
      );
}

/** The smaller coins behind an amount, as a part of its currency. */
function readPart(
  reader: Reader,
  from: number,
  bare: Currency | null,
): { readonly amount: Decimal; readonly end: number } | null {
  const and = reader.findNear(from, 'and');
  const rest = readNumeral(reader, reader.skip(and?.end ?? from));
  if (rest?.amount === undefined || compare(rest.amount, hundred) >= 0) {
    return null;
  }
  const subunit = reader.findNear(rest.end, 'subunit', 'coin') ?? gluedCent(reader, rest);
  if (subunit !== undefined) {
    return { amount: multiply(rest.amount, currencyOf(subunit).by), end: subunit.end };
  }
  const tail = bare?.by === one ? readTail(reader, from) : null;
  if (tail !== null) {
    return tail;
  }
  const spaced = and !== undefined || reader.text.charAt(from) === ' ';
  const two = rest.literal === null ? rest.spelled && and !== undefined : rest.literal.length === 2;
  return bare !== null && bare.by === one && spaced && two && endsClause(reader.text, rest.end)
    ? { amount: multiply(rest.amount, hundredth), end: rest.end }
    : null;
}

/** The `c` of `43c`. */
function gluedCent(reader: Reader, { literal, end }: Numeral): Match | undefined {
  return literal === null ? undefined : reader.find(end, 'subunitLetter');
}

function isWhole({ places, units }: Decimal): boolean {
  return places === 0 && units > 0n;
}

/** What a count comes to in its currency: in fives of cents for nickels, in millions for MUSD. */
function scaled(count: Count, { by }: Currency): Count {
  return by === one ? count : { ...count, ...mapExtent(count, (amount) => multiply(amount, by)) };
}

function moneyOf(
  reader: Reader,
  start: number,
  end: number,
  extent: Extent,
  { code }: Currency,
  sign: Match,
): Draft {
  return {
    start,
    end,
    label: 'MONEY',
    rule: 'figure-money',
    value: { type: 'money', ...writeExtent(extent), currency: code },
    reasons: [`currency ${reader.slice(sign)}`],
  };
}

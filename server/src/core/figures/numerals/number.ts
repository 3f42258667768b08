import { fold } from '../characters.js';
import { add, compare, divide, formatDecimal, hundred, multiply, one, type Decimal } from '../decimal.js';
import type { Match } from '../lexicon/lookUp.js';
import type { Reader } from '../reader.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import { beginsClause, endsClause, isClause } from './clauses.js';
import { readNumeral } from './index.js';
import { blankNumeral, type Numeral } from './numeral.js';
import { readSpelledFraction } from './spelledFractions.js';

const roundWholes = new Set(['10', '100', '1000']);

/**
 * A number with the parts of a whole that belong to it: what {@link readNumeral} reads, and `two-thirds`,
 * `two and a half million`, `one million and a half`, `one out of three`.
 */
export function readNumber(reader: Reader, start: number): Numeral | null {
  const fraction = readSpelledFraction(reader, start);
  if (fraction !== null) {
    return fraction;
  }
  const read = readSingle(reader, start) ?? readNumeral(reader, start);
  const whole = read === null ? null : withGluedScale(reader, read);
  return whole === null ? null : (readMixed(reader, whole) ?? readRatio(reader, whole) ?? whole);
}

/** The article of `a kilogram of rice` and `more than a mile`, where it counts: not in `$2 a kilogram`. */
function readSingle(reader: Reader, start: number): Numeral | null {
  const article = isWordStart(reader.text, start) ? reader.find(start, 'article') : undefined;
  const at = article === undefined ? start : reader.skip(article.end);
  const unit = at === article?.end ? undefined : reader.find(at, 'unit', 'currency', 'subunit');
  if (article === undefined || unit === undefined) {
    return null;
  }
  const { text } = reader;
  const alone =
    beginsClause(text, start) &&
    (endsClause(text, unit.end) || reader.findNear(unit.end, 'of') !== undefined);
  const bounded = reader.findBefore(start, 'before') !== undefined;
  return alone || bounded ? { ...blankNumeral(start, article.end), amount: one, spelled: true } : null;
}

/** `1200k`, `1.2b`, and before a currency also `5m`: a scale in letters, where no name is likely. */
function withGluedScale(reader: Reader, numeral: Numeral): Numeral {
  const { literal, amount, end } = numeral;
  const scale = literal === null || !reader.western ? undefined : reader.find(end, 'moneyScale');
  if (literal === null || amount === undefined || scale?.entry.amount === undefined) {
    return numeral;
  }
  const letters = reader.slice(scale);
  const long = literal.length > 2 || (letters === 'k' && literal.length > 1);
  const counts =
    letters.length > 1
      ? letters.toLowerCase() !== 'mm' || letters === 'MM'
      : letters.toLowerCase() === 'k'
        ? long && reader.findNear(scale.end, 'race') === undefined
        : letters === 'M'
          ? long || literal.length > 1
          : letters.toLowerCase() === 'b' && literal.includes('.');
  const counted =
    letters === 'm' ? (['currency', 'sign', 'unit', 'counted'] as const) : (['currency', 'sign'] as const);
  return counts || reader.findNear(scale.end, ...counted) !== undefined
    ? {
        ...numeral,
        end: scale.end,
        amount: multiply(amount, scale.entry.amount),
        scale: scale.entry.amount,
        literal: null,
      }
    : numeral;
}

/** `three and a fifth`, `two and a half million`; behind a scale its part: `one million and a half`. */
function readMixed(reader: Reader, whole: Numeral): Numeral | null {
  const dash = fold(reader.text.charCodeAt(whole.end)) === 0x2d;
  const from = dash ? whole.end + 1 : reader.skip(whole.end);
  const and = whole.amount === undefined ? undefined : reader.find(from, 'and');
  const dashed = and !== undefined && dash && fold(reader.text.charCodeAt(and.end)) === 0x2d;
  const part =
    and === undefined ? null : readSpelledFraction(reader, dashed ? and.end + 1 : reader.skip(and.end), true);
  if (whole.amount === undefined || part?.amount === undefined) {
    return null;
  }
  if (part.scale === one && compare(part.amount, one) >= 0) {
    return null;
  }
  const scaled = whole.scale !== one && isMultiple(whole.amount, whole.scale);
  const mixed = {
    ...blankNumeral(whole.start, part.end),
    spelled: whole.spelled,
    scale: whole.scale,
    part: true,
  } as const;
  if (scaled) {
    const more = part.scale === one ? multiply(part.amount, whole.scale) : part.amount;
    return { ...mixed, amount: add(whole.amount, more) };
  }
  if (part.scale !== one) {
    const before = divide(part.amount, part.scale);
    return before === undefined
      ? null
      : { ...mixed, amount: multiply(add(whole.amount, before), part.scale), scale: part.scale };
  }
  return { ...mixed, amount: add(whole.amount, part.amount) };
}

/** `one out of three`, `one in five`, and of nothing but numbers `2 over 3`. */
function readRatio(reader: Reader, first: Numeral): Numeral | null {
  const word = first.amount === undefined ? undefined : reader.find(reader.skip(first.end), 'outOf');
  const second =
    word === undefined || word.start === first.end ? null : readNumeral(reader, reader.skip(word.end));
  if (word === undefined || first.amount === undefined || second?.amount === undefined) {
    return null;
  }
  const amount = isRatio(reader, first, word, second, first.amount, second.amount)
    ? divide(first.amount, second.amount)
    : undefined;
  return amount === undefined
    ? null
    : { ...blankNumeral(first.start, second.end), amount, spelled: first.spelled, part: true };
}

function isRatio(
  reader: Reader,
  first: Numeral,
  { entry }: Match,
  second: Numeral,
  amount: Decimal,
  of: Decimal,
): boolean {
  const { text } = reader;
  if (entry.value === 'over') {
    return isClause(text, first.start, second.end);
  }
  if (compare(amount, of) >= 0 || amount.places > 0 || of.places > 0) {
    return false;
  }
  const round = roundWholes.has(formatDecimal(of));
  const among = round || (compare(amount, one) === 0 && compare(of, hundred) < 0);
  return entry.value === 'of' || (among && reader.find(reader.skip(second.end), 'duration') === undefined);
}

function isMultiple(amount: Decimal, of: Decimal): boolean {
  return amount.places === 0 && of.places === 0 && amount.units % of.units === 0n;
}

import { isHan, isLatin } from '../text/scripts.js';
import type { Span } from '../text/span.js';
import { digitAt } from './characters.js';
import { add, compare, decimal, divide, multiply, one, zero, type Decimal } from './decimal.js';
import { isWordStart } from './lexicon/wordEdges.js';
import type { Reader } from './reader.js';

export interface Numeral extends Span {
  /** Null where only a magnitude is given: `hundreds of billions`. */
  readonly amount: Decimal | undefined;
  readonly magnitude?: Decimal;
  /** The digits, half-width and ungrouped, of a numeral that is nothing but digits. */
  readonly literal: string | null;
  readonly grouped: boolean;
  /** Not a single digit: all in words. */
  readonly spelled: boolean;
  /** The last scale word, for `10 to 15 billion`, whose first number means billions too. */
  readonly scale: Decimal;
  /** In words that need a counter after them to be a number at all: 한, 두. */
  readonly native: boolean;
  /** Has a word for ten or more in it: 백, thousand. */
  readonly multiplied: boolean;
  readonly approx: boolean;
}

/** A longer run of digits is an identifier, and would make arithmetic quadratic. */
const longestLiteral = 32;
const longestSpelling = 24;
const hundred = decimal('100');
const ten = decimal('10');
const tenThousand = decimal('10000');

interface Literal {
  readonly end: number;
  readonly digits: string;
  readonly grouped: boolean;
}

/** Digits with thousands grouped by commas and one decimal point, or null where a digit run is something else. */
export function readLiteral(text: string, start: number): Literal | null {
  let end = start;
  let digits = '';
  let grouped = false;
  while (digits.length <= longestLiteral) {
    const digit = digitAt(text, end);
    if (digit >= 0) {
      digits += String(digit);
      end++;
    } else if (isGroup(text, end, digits.length, grouped)) {
      grouped = true;
      end++;
    } else {
      break;
    }
  }
  if (digits === '' || digits.length > longestLiteral) {
    return null;
  }
  const point = text.charCodeAt(end);
  if ((point === 0x2e || point === 0xff0e || point === 0x30fb) && digitAt(text, end + 1) >= 0) {
    let fraction = '';
    let at = end + 1;
    for (; digitAt(text, at) >= 0 && fraction.length <= longestLiteral; at++) {
      fraction += String(digitAt(text, at));
    }
    const dotted = isPoint(text.charCodeAt(at)) && digitAt(text, at + 1) >= 0;
    if (fraction.length > longestLiteral || dotted) {
      return null;
    }
    return { end: at, digits: `${digits}.${fraction}`, grouped };
  }
  return { end, digits, grouped };
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

function isGroup(text: string, at: number, digits: number, grouped: boolean): boolean {
  const comma = text.charCodeAt(at);
  return (
    (comma === 0x2c || comma === 0xff0c) &&
    (grouped || (digits >= 1 && digits <= 3)) &&
    digitAt(text, at + 1) >= 0 &&
    digitAt(text, at + 2) >= 0 &&
    digitAt(text, at + 3) >= 0 &&
    digitAt(text, at + 4) < 0
  );
}

/**
 * The number that begins at `start`, in digits, words or both: `2,100만`, `7천5백30만`, `two hundred and five`,
 * `二〇二六`. Terms must fall in magnitude, so a reading is bounded in length.
 */
export function readNumeral(reader: Reader, start: number): Numeral | null {
  return reader.numeralAt(
    start,
    () => readVague(reader, start) ?? readHalf(reader, start) ?? readTerms(reader, start, true),
  );
}

/** `hundreds of billions`, 수천억, 数十万. */
function readVague(reader: Reader, start: number): Numeral | null {
  if (!isWordStart(reader.text, start)) {
    return null;
  }
  const plural = reader.find(start, 'vagueScale');
  if (plural !== undefined) {
    let magnitude = plural.entry.amount ?? one;
    let end = plural.end;
    for (let more = vagueAfter(reader, end); more !== undefined; more = vagueAfter(reader, end)) {
      magnitude = multiply(magnitude, more.entry.amount ?? one);
      end = more.end;
    }
    return vague(start, end, magnitude);
  }
  const prefix = reader.find(start, 'vaguePrefix');
  if (prefix === undefined) {
    return null;
  }
  let magnitude = one;
  let end = prefix.end;
  let at = reader.find(end, 'multiplier', 'scale') === undefined ? reader.skip(end) : end;
  for (let count = 0; count < 4; count++) {
    const more = reader.find(at, 'multiplier', 'scale');
    if (more?.entry.amount === undefined) {
      break;
    }
    magnitude = multiply(magnitude, more.entry.amount);
    end = more.end;
    at = end;
  }
  const alone = end === prefix.end;
  if (alone && prefix.entry.value !== 'counter') {
    const unit = prefix.entry.value === 'duration' ? reader.findNear(end, 'duration') : undefined;
    return unit === undefined ? null : vague(start, end, magnitude);
  }
  return vague(start, end, magnitude);
}

function vagueAfter(reader: Reader, end: number): ReturnType<Reader['find']> {
  const of = reader.findNear(end, 'of');
  return of === undefined ? undefined : reader.findNear(of.end, 'vagueScale');
}

function vague(start: number, end: number, magnitude: Decimal): Numeral {
  return { ...plain(start, end), amount: undefined, magnitude, spelled: true };
}

function plain(start: number, end: number): Numeral {
  return {
    start,
    end,
    amount: undefined,
    literal: null,
    grouped: false,
    spelled: false,
    scale: one,
    native: false,
    multiplied: false,
    approx: false,
  };
}

/** `half a million`. */
function readHalf(reader: Reader, start: number): Numeral | null {
  const half = isWordStart(reader.text, start) ? reader.find(start, 'half') : undefined;
  if (half === undefined) {
    return null;
  }
  const article = reader.findNear(half.end, 'article');
  const scale = reader.findNear(article?.end ?? half.end, 'scale');
  if (scale?.entry.amount === undefined) {
    return null;
  }
  const amount = multiply(scale.entry.amount, decimal('0.5'));
  return { ...plain(start, scale.end), amount, spelled: true, scale: scale.entry.amount };
}

/** The sum so far: whole scales, the section below the next scale, and a term that waits for its multiplier. */
interface Sum {
  total: Decimal;
  section: Decimal;
  pending: Decimal | null;
  sectionLimit: Decimal | null;
  totalLimit: Decimal | null;
}

function readTerms(reader: Reader, start: number, withAnd: boolean): Numeral | null {
  const { text } = reader;
  const sum: Sum = { total: zero, section: zero, pending: null, sectionLimit: null, totalLimit: null };
  let end = start;
  let literal: Literal | null = null;
  let terms = 0;
  let digits = false;
  let positional = 0;
  let native = false;
  let multiplied = false;
  let approx = false;
  let scale = one;

  for (let at = start; at < text.length && at - start < 80;) {
    if (digitAt(text, at) >= 0) {
      const found: Literal | null = sum.pending === null ? readLiteral(text, at) : null;
      if (found === null || !accept(sum, decimal(found.digits), false)) {
        break;
      }
      literal = found;
      digits = true;
      end = found.end;
    } else {
      if (terms === 0 && !canBeginWord(reader, start)) {
        return null;
      }
      const article = terms === 0 ? reader.find(at, 'article') : undefined;
      const match =
        article === undefined
          ? reader.find(at, 'digit', 'small', 'native', 'multiplier', 'scale')
          : reader.findNear(article.end, 'multiplier', 'scale');
      if (match?.entry.amount === undefined) {
        break;
      }
      const { kind, amount } = match.entry;
      if (kind === 'native' && terms > 0 && !native) {
        break;
      }
      if (kind === 'multiplier' || kind === 'scale') {
        if (!multiplyBy(sum, amount, kind, terms > 0 || isBareScale(reader, at, amount))) {
          break;
        }
        multiplied = true;
        scale = kind === 'scale' ? amount : scale;
      } else if (kind === 'digit' && sum.pending !== null && positional > 0) {
        if (positional >= longestSpelling) {
          return null;
        }
        sum.pending = add(multiply(sum.pending, ten), amount);
      } else if (!accept(sum, amount, digits ? false : kind !== 'digit')) {
        break;
      }
      positional = kind === 'digit' ? positional + 1 : 0;
      native ||= kind === 'native';
      end = match.end;
    }
    terms++;
    const surplus = reader.find(end, 'surplus');
    if (surplus !== undefined && sum.total.units + sum.section.units + (sum.pending?.units ?? 0n) > 0n) {
      approx = true;
      end = surplus.end;
    }
    at = nextTerm(reader, end, sum, withAnd, digits);
    if (at < 0) {
      break;
    }
  }
  if (terms === 0) {
    return null;
  }
  const amount = add(add(sum.total, sum.section), sum.pending ?? zero);
  return {
    start,
    end,
    amount: withPoint(reader, end, amount, !digits)?.amount ?? amount,
    literal: terms === 1 && literal !== null && !approx ? literal.digits : null,
    grouped: literal?.grouped ?? false,
    spelled: !digits,
    scale,
    native,
    multiplied,
    approx,
    ...withPoint(reader, end, amount, !digits),
  };
}

/** `일점이삼`: digits in words after a point in words. */
function withPoint(
  reader: Reader,
  end: number,
  whole: Decimal,
  spelled: boolean,
): { readonly amount: Decimal; readonly end: number } | null {
  const point = spelled ? reader.findNear(end, 'point') : undefined;
  if (point === undefined) {
    return null;
  }
  let amount = whole;
  let at = point.end;
  let place = one;
  for (let count = 0; count < longestSpelling; count++) {
    const digit = reader.findNear(at, 'digit', 'small');
    if (digit?.entry.amount === undefined || compare(digit.entry.amount, ten) >= 0) {
      break;
    }
    place = multiply(place, { units: 1n, places: 1 });
    amount = add(amount, multiply(digit.entry.amount, place));
    at = digit.end;
  }
  return at === point.end ? null : { amount, end: at };
}

/** Whether a number in words may begin here: not inside a longer word. */
function canBeginWord(reader: Reader, start: number): boolean {
  const { text } = reader;
  if (!isWordStart(text, start)) {
    return false;
  }
  const before = start === 0 ? 0 : text.charCodeAt(start - 1);
  return (
    !(isHan(before) && isHan(text.charCodeAt(start))) ||
    reader.findBefore(start, 'before', 'ordinalPrefix', 'vaguePrefix', 'era', 'unitPrefix') !== undefined
  );
}

/** @param joins whether it may complete tens: `twenty` and `one`, but not `20` and 일 */
function accept(sum: Sum, value: Decimal, joins: boolean): boolean {
  if (sum.pending !== null) {
    if (!joins || !isTens(sum.pending) || compare(value, ten) >= 0 || value.units <= 0n) {
      return false;
    }
    sum.pending = add(sum.pending, value);
    return true;
  }
  const limit = sum.sectionLimit ?? sum.totalLimit;
  if (limit !== null && compare(value, limit) >= 0) {
    return false;
  }
  sum.pending = value;
  return true;
}

function isTens(value: Decimal): boolean {
  return value.places === 0 && value.units % 10n === 0n && value.units >= 10n && value.units <= 90n;
}

function multiplyBy(sum: Sum, by: Decimal, kind: 'multiplier' | 'scale', needsCoefficient: boolean): boolean {
  if (kind === 'multiplier') {
    if (sum.sectionLimit !== null && compare(by, sum.sectionLimit) >= 0) {
      return false;
    }
    sum.section = add(sum.section, multiply(sum.pending ?? one, by));
    sum.pending = null;
    sum.sectionLimit = by;
    return true;
  }
  if (sum.totalLimit !== null && compare(by, sum.totalLimit) >= 0) {
    return false;
  }
  const hasSection = sum.pending !== null || sum.section.units !== 0n;
  if (!hasSection && needsCoefficient) {
    return false;
  }
  const coefficient = hasSection ? add(sum.section, sum.pending ?? zero) : one;
  sum.total = add(sum.total, multiply(coefficient, by));
  sum.section = zero;
  sum.pending = null;
  sum.sectionLimit = null;
  sum.totalLimit = by;
  return true;
}

/** 만 and `million` count once by themselves; 억, 조 and 경 begin too many other words. */
function isBareScale({ text }: Reader, at: number, amount: Decimal): boolean {
  return !isLatin(text.charCodeAt(at)) && compare(amount, tenThousand) > 0;
}

/** Where the next term of the same number may stand, or -1. */
function nextTerm(reader: Reader, end: number, sum: Sum, withAnd: boolean, digits: boolean): number {
  const { text } = reader;
  const code = text.charCodeAt(end);
  const spaced = reader.skip(end);
  const afterTerm = sum.pending === null;
  if (spaced > end) {
    const and = withAnd && afterTerm ? reader.find(spaced, 'and') : undefined;
    if (and !== undefined) {
      const next = reader.skip(and.end);
      const tail = digitAt(text, next) >= 0 ? null : readTerms(reader, next, false);
      return tail?.amount !== undefined && tail.spelled && compare(tail.amount, hundred) < 0 ? next : -1;
    }
    const next = reader.find(spaced, 'small', 'multiplier', 'scale');
    if (isLatin(text.charCodeAt(spaced))) {
      return next === undefined ? -1 : spaced;
    }
    if (afterTerm) {
      return spacedTerm(reader, spaced, digits && sum.sectionLimit === null);
    }
    return digits ? scaleAfterSpace(reader, spaced) : -1;
  }
  if (code === 0x2d || code === 0x2010 || code === 0x2011) {
    const next = reader.find(end + 1, 'small', 'multiplier', 'scale');
    return next !== undefined && isLatin(text.charCodeAt(end + 1)) ? end + 1 : -1;
  }
  return end;
}

/** Digits that carry on after a space: `1억 2천만`, `2만 5000명`, and before a multiplier also `8백 10만`. */
function spacedTerm(reader: Reader, at: number, afterScale: boolean): number {
  const literal = readLiteral(reader.text, at);
  if (literal === null) {
    return -1;
  }
  return afterScale || reader.find(literal.end, 'multiplier', 'scale') !== undefined ? at : -1;
}

/** `126 만`: a scale apart from its coefficient. */
function scaleAfterSpace(reader: Reader, at: number): number {
  const scale = reader.find(at, 'scale');
  return scale === undefined ? -1 : at;
}

/** Numerator over denominator: `3分の1`, `two-thirds`. */
export function readFraction(reader: Reader, start: number): Numeral | null {
  const word = isWordStart(reader.text, start) ? reader.find(start, 'fraction') : undefined;
  if (word?.entry.amount !== undefined) {
    return { ...plain(start, word.end), amount: word.entry.amount, spelled: true };
  }
  const part = readPart(reader, start);
  if (part !== null) {
    return part;
  }
  const first = readTerms(reader, start, false);
  if (first?.amount === undefined) {
    return null;
  }
  const infix = reader.findNear(first.end, 'fractionOf');
  if (infix !== undefined) {
    const second = readTerms(reader, reader.skip(infix.end), false);
    const amount = second?.amount === undefined ? undefined : divide(second.amount, first.amount);
    return second === null || amount === undefined
      ? null
      : { ...plain(start, second.end), amount, spelled: first.spelled };
  }
  const at = reader.text.charCodeAt(first.end) === 0x2d ? first.end + 1 : reader.skip(first.end);
  const denominator = first.spelled && at > first.end ? reader.find(at, 'denominator') : undefined;
  const amount =
    denominator?.entry.amount === undefined ? undefined : divide(first.amount, denominator.entry.amount);
  return denominator?.entry.amount === undefined ||
    amount === undefined ||
    compare(first.amount, denominator.entry.amount) >= 0
    ? null
    : { ...plain(start, denominator.end), amount, spelled: true };
}

/** `half of them`, `a third of voters`; the halves of a year or a match have an ordinal before them. */
function readPart(reader: Reader, start: number): Numeral | null {
  if (!isWordStart(reader.text, start)) {
    return null;
  }
  const half = reader.find(start, 'half');
  const article = half === undefined ? reader.find(start, 'article') : undefined;
  const name = half ?? (article === undefined ? undefined : reader.findNear(article.end, 'denominator'));
  if (name === undefined || reader.findNear(name.end, 'partitive') === undefined) {
    return null;
  }
  const amount = half === undefined ? divide(one, name.entry.amount ?? one) : decimal('0.5');
  return amount === undefined || reader.findBefore(start, 'ordinal') !== undefined
    ? null
    : { ...plain(start, name.end), amount, spelled: true };
}

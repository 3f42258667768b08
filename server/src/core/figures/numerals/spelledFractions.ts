import { isLatin } from '../../text/scripts.js';
import { fold } from '../characters.js';
import { add, compare, decimal, divide, multiply, one, oneHalf, ten, type Decimal } from '../decimal.js';
import type { Match } from '../lexicon/lookUp.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import type { WordKind } from '../lexicon/wordKinds.js';
import type { Reader } from '../reader.js';
import { endsClause, isClause } from './clauses.js';
import { blankNumeral, type Numeral } from './numeral.js';
import { readTerms } from './terms.js';

const two = decimal('2');
const four = decimal('4');
const measures: readonly WordKind[] = ['unit', 'percent', 'currency', 'subunit'];

/** What divides a whole, `fifths` or `twenty-firsts`, and where it ends. */
interface Denominator {
  readonly amount: Decimal;
  readonly plural: boolean;
  readonly end: number;
}

/**
 * A part of a whole in words: `half`, `a third`, `two-thirds`, `twenty-three fifths`, with the scale or the article
 * of the unit behind it: `three quarters of a million`, `half a` of `half a mile`.
 *
 * @param mixed whether a whole number and `and` stand before it, so that nothing else can be meant
 */
export function readSpelledFraction(reader: Reader, start: number, mixed = false): Numeral | null {
  const { text } = reader;
  if (!isLatin(text.charCodeAt(start)) || !isWordStart(text, start)) {
    return null;
  }
  const found =
    readHalf(reader, start, mixed) ??
    readWithArticle(reader, start, mixed) ??
    readCounted(reader, start, mixed);
  return found === null ? null : withScale(reader, found);
}

/** `half of them`, `by half`, `half a`, `half-` of `half-mile`; the halves of a match have an ordinal before them. */
function readHalf(reader: Reader, start: number, mixed: boolean): Numeral | null {
  const word = reader.find(start, 'half');
  if (word === undefined) {
    return readQuarter(reader, start);
  }
  const article = reader.find(reader.skip(word.end), 'article');
  const measured = article === undefined ? undefined : measureBehind(reader, article.end);
  if (article !== undefined && measured !== undefined) {
    return fraction(start, article.end, oneHalf);
  }
  const told =
    measureBehind(reader, word.end) !== undefined ||
    scaleBehind(reader, article?.end ?? word.end) !== undefined ||
    isShare(reader, start, word.end);
  return (told || mixed) && reader.findBefore(start, 'ordinal', 'halfName') === undefined
    ? fraction(start, word.end, oneHalf)
    : null;
}

/** `quarter` of `quarter-mile`. */
function readQuarter(reader: Reader, start: number): Numeral | null {
  const word = reader.find(start, 'denominator');
  return word?.entry.amount !== undefined &&
    compare(word.entry.amount, four) === 0 &&
    reader.find(start, 'ordinal') === undefined &&
    !isPlural(reader, word) &&
    measureBehind(reader, word.end) !== undefined &&
    reader.findBefore(start, 'ordinal', 'article') === undefined
    ? fraction(start, word.end, decimal('0.25'))
    : null;
}

/** `a third of voters`, `by a fifth`, `a quarter million`, `a half`. */
function readWithArticle(reader: Reader, start: number, mixed: boolean): Numeral | null {
  const article = reader.find(start, 'article');
  const dashed = mixed && article !== undefined && fold(reader.text.charCodeAt(article.end)) === 0x2d;
  const at = article === undefined ? start : dashed ? article.end + 1 : reader.skip(article.end);
  if (article === undefined || at === article.end) {
    return null;
  }
  const word = reader.find(at, 'half', 'denominator');
  const denominator =
    word?.entry.kind === 'half' ? { amount: two, plural: false, end: word.end } : readDenominator(reader, at);
  const amount = denominator === null ? undefined : divide(one, denominator.amount);
  if (denominator === null || amount === undefined || denominator.plural) {
    return null;
  }
  const { end } = denominator;
  const isOrdinal = reader.find(at, 'ordinal') !== undefined || word === undefined;
  const told =
    (!isOrdinal && measureBehind(reader, end) !== undefined) ||
    scaleBehind(reader, end) !== undefined ||
    isShare(reader, start, end, isOrdinal) ||
    isClause(reader.text, start, end);
  const joined = isHyphenated(reader.text, end) && scaleBehind(reader, end) === undefined;
  return (mixed || told) && !joined ? fraction(start, end, amount) : null;
}

/** `two-thirds`, `one fifth`, `twenty twenty-fifths`. */
function readCounted(reader: Reader, start: number, mixed: boolean): Numeral | null {
  const first = readTerms(reader, start, true);
  if (first?.amount === undefined || !first.spelled) {
    return null;
  }
  const dash = fold(reader.text.charCodeAt(first.end)) === 0x2d;
  const at = dash ? first.end + 1 : reader.skip(first.end);
  const denominator = at > first.end ? readDenominator(reader, at) : null;
  if (denominator === null || !agree(reader, first.amount, denominator, dash)) {
    return null;
  }
  const { end } = denominator;
  const whole = compare(first.amount, denominator.amount) >= 0;
  const told = mixed || dash || isShare(reader, start, end) || scaleBehind(reader, end) !== undefined;
  if (isOtherWord(reader, at, denominator, { start, whole }, told)) {
    return null;
  }
  const joined = first.head !== undefined && denominator.plural && compare(denominator.amount, ten) < 0;
  const amount = joined
    ? divide(first.head, add(subtract(first.amount, first.head), denominator.amount))
    : divide(first.amount, denominator.amount);
  return amount === undefined ? null : fraction(start, end, amount);
}

/** `one third` and `two thirds`, `two-third`; not `twenty-third`, which is an ordinal, nor `two third-graders`. */
function agree(
  reader: Reader,
  amount: Decimal,
  { amount: of, plural, end }: Denominator,
  dash: boolean,
): boolean {
  if (plural) {
    return compare(amount, one) !== 0;
  }
  const isOrdinal = endsInTens(amount) && compare(of, ten) < 0;
  const runsOn = !dash && isHyphenated(reader.text, end) && measureBehind(reader, end) === undefined;
  return !isOrdinal && !runsOn && (dash || compare(amount, one) === 0);
}

/** Halves and quarters of a match or a year: halves that are two or more, and quarters of which nothing tells. */
function isOtherWord(
  reader: Reader,
  at: number,
  { amount, end }: Denominator,
  { start, whole }: { readonly start: number; readonly whole: boolean },
  told: boolean,
): boolean {
  if (compare(amount, two) === 0) {
    return whole && !isClause(reader.text, start, end);
  }
  const quarters = compare(amount, four) === 0 && reader.find(at, 'ordinal') === undefined;
  return (
    quarters &&
    (whole || !(told || measureBehind(reader, end) !== undefined || isClause(reader.text, start, end)))
  );
}

/** Twenty to ninety at the end, which `-third` behind it makes a place in an order. */
function endsInTens({ units }: Decimal): boolean {
  return units % 10n === 0n && units % 100n >= 20n;
}

/** `thirds`, `twenty-first`, `one hundred and fifth`. */
function readDenominator(reader: Reader, at: number): Denominator | null {
  const word = reader.find(at, 'denominator');
  if (word?.entry.amount !== undefined) {
    return { amount: word.entry.amount, plural: isPlural(reader, word), end: word.end };
  }
  const tens = readTerms(reader, at, false);
  if (tens?.amount === undefined || !tens.spelled || tens.amount.units % 10n !== 0n) {
    return null;
  }
  const and = reader.find(reader.skip(tens.end), 'and');
  const dash = fold(reader.text.charCodeAt(tens.end)) === 0x2d;
  const behind = dash ? tens.end + 1 : reader.skip(and?.end ?? tens.end);
  const last = reader.find(behind, 'denominator', 'ordinal');
  return last?.entry.amount === undefined || compare(last.entry.amount, ten) >= 0
    ? null
    : { amount: add(tens.amount, last.entry.amount), plural: isPlural(reader, last), end: last.end };
}

/** The scale behind a fraction, `of a million`, or the article of what it is a part of, `of a` before `mile`. */
function withScale(reader: Reader, found: Numeral): Numeral {
  const of = reader.findNear(found.end, 'of');
  const at = reader.skip(of?.end ?? found.end);
  const article = reader.find(at, 'article') ?? oneAt(reader, at);
  const scale = scaleBehind(reader, article?.end ?? at);
  if (scale?.entry.amount !== undefined && found.amount !== undefined) {
    const amount = multiply(found.amount, scale.entry.amount);
    return { ...found, end: scale.end, amount, scale: scale.entry.amount };
  }
  return of !== undefined && article !== undefined && measureBehind(reader, article.end) !== undefined
    ? { ...found, end: article.end }
    : found;
}

/**
 * Whether something is said to be a part of a whole here: `of` or `the` behind, or `by` or `nearly` before, with no
 * noun behind what may be an ordinal: `by a third`, but not `by a third party`.
 */
function isShare(reader: Reader, start: number, end: number, isOrdinal = false): boolean {
  if (isHyphenated(reader.text, end)) {
    return false;
  }
  if (reader.findNear(end, 'partitive') !== undefined) {
    return true;
  }
  const ends =
    !isOrdinal || endsClause(reader.text, end) || reader.findNear(end, 'fractionEnd') !== undefined;
  return ends && reader.findBefore(start, 'fractionCue', 'before') !== undefined;
}

/** The unit, currency or percent word behind a part, a hyphen or a space between. */
function measureBehind(reader: Reader, end: number): Match | undefined {
  const dash = fold(reader.text.charCodeAt(end)) === 0x2d;
  const at = dash ? end + 1 : reader.skip(end);
  return at === end ? undefined : reader.find(at, ...measures);
}

function scaleBehind(reader: Reader, end: number): Match | undefined {
  const dash = fold(reader.text.charCodeAt(end)) === 0x2d;
  return reader.find(dash ? end + 1 : reader.skip(end), 'multiplier', 'scale');
}

/** `one` of `three quarters of one percent`. */
function oneAt(reader: Reader, at: number): { readonly end: number } | undefined {
  if (reader.text.charAt(at) === '1' && reader.text.charAt(at + 1) === ' ') {
    return { end: at + 1 };
  }
  const word = reader.find(at, 'small');
  return word?.entry.amount !== undefined && compare(word.entry.amount, one) === 0 ? word : undefined;
}

function isHyphenated(text: string, end: number): boolean {
  return fold(text.charCodeAt(end)) === 0x2d && isLatin(text.charCodeAt(end + 1));
}

function isPlural({ text }: Reader, { end }: Match): boolean {
  return fold(text.charCodeAt(end - 1)) === 0x73;
}

function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { units: -b.units, places: b.places });
}

function fraction(start: number, end: number, amount: Decimal): Numeral {
  return { ...blankNumeral(start, end), amount, spelled: true, part: true };
}

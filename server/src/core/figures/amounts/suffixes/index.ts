import { isLatin } from '../../../text/scripts.js';
import { digitAt, fold } from '../../characters.js';
import { compare, hundred } from '../../decimal.js';
import { measureKinds } from '../../lexicon/kindSets.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Entry } from '../../lexicon/trie.js';
import { endsClause } from '../../numerals/clauses.js';
import { readLiteral } from '../../numerals/literals.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';
import type { Count } from '../count.js';
import { chosenSuffix } from './choice.js';

/** Currencies whose sign stands behind their amounts as often as before: `45 € 60` begins with 45 euros. */
const suffixed = new Set(['EUR', 'RUB', 'PLN', 'UAH', 'VND', 'KZT', 'ILS']);

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['<', '>'],
  ['[', ']'],
]);

/** The longest word or sign behind a count that says what it counts: `km` of `45 km`, 円 of 45円. */
export function suffixAfter(reader: Reader, { last }: Count): Match | undefined {
  const marked =
    measureAfterOf(reader, last) ?? unitInBrackets(reader, last.end) ?? footMark(reader, last.end);
  if (marked !== undefined) {
    return marked;
  }
  const { text } = reader;
  const dash = fold(text.charCodeAt(last.end)) === 0x2d && isLatin(text.charCodeAt(last.end + 1));
  const at = dash ? last.end + 1 : last.end;
  const spaced = reader.skip(at);
  const near = [...reader.matchesAt(at), ...(at === last.end && spaced > at ? reader.matchesAt(spaced) : [])];
  const found = near.filter((match) => isSuffix(reader, last, match));
  const longest = found.reduce((length, { end }) => Math.max(length, end), 0);
  const candidates = found.filter(({ end }) => end === longest);
  return candidates.length > 1 ? chosenSuffix(reader, last, candidates) : candidates[0];
}

/** `dollars` of `millions of dollars`. */
function measureAfterOf(reader: Reader, { amount, magnitude, end }: Numeral): Match | undefined {
  const of = amount === undefined && magnitude !== undefined ? reader.findNear(end, 'of') : undefined;
  return of === undefined ? undefined : reader.findNear(of.end, 'currency', 'unit');
}

/** Whether a word behind a numeral says what it counts, and is no part or reading of another. */
function isSuffix(reader: Reader, last: Numeral, match: Match): boolean {
  const { text } = reader;
  const { start, end, entry } = match;
  const apart = start > last.end;
  return (
    measureKinds.has(entry.kind) &&
    !(apart && isOnlyGlued(reader, start)) &&
    (start === last.end
      ? end - start > 1 || !isCounter(entry) || endsCounter(reader, end)
      : reader.endsWord(end) || (!isCounter(entry) && reader.endsEojeol(end))) &&
    isSymbolAsWritten(text, start, end, last) &&
    !isVerb(reader, start, end, last) &&
    !(entry.kind === 'unit' && isPartOfName(text, start, end, apart)) &&
    !isHeadOfWord(reader, start, end) &&
    !(reader.isolating !== undefined && entry.kind !== 'ordinalSuffix' && reader.isPartOfWord(match)) &&
    (!entry.value.endsWith('*1000') || endsClause(text, end))
  );
}

/** `'` of `5'10"`, where inches follow. */
function footMark(reader: Reader, end: number): Match | undefined {
  const mark = reader.find(end, 'footMark');
  let inches = mark?.end ?? end;
  while (inches < end + 3 && digitAt(reader.text, inches) >= 0) {
    inches++;
  }
  return mark !== undefined && inches > mark.end && reader.find(inches, 'inchMark') !== undefined
    ? { ...mark, entry: { ...mark.entry, kind: 'unit' } }
    : undefined;
}

/** `(kg)` of `20 (kg)`. */
function unitInBrackets(reader: Reader, end: number): Match | undefined {
  const { text } = reader;
  const at = reader.skip(end);
  const closing = brackets.get(text.charAt(at));
  const unit = closing === undefined ? undefined : reader.find(at + 1, 'unit', 'percent');
  return unit !== undefined && text.charAt(unit.end) === closing
    ? { start: at, end: unit.end + 1, entry: unit.entry }
    : undefined;
}

/** What counts things and places: 층 of 3층, 위 of 1위. */
function isCounter({ kind }: Entry): boolean {
  return kind === 'counter' || kind === 'ordinalSuffix';
}

/** Whether a Korean counter of one syllable ends here: 층 in 3층에서, but not in 3층집, nor 점 in 3점슛. */
function endsCounter(reader: Reader, end: number): boolean {
  return reader.endsEojeol(end) || reader.find(end, 'after', 'afterOutside', 'spanMark') !== undefined;
}

/** `won` of `12 won medals` and `200 won the vote`: no currency after few or before an article. */
function isVerb(reader: Reader, start: number, end: number, { amount }: Numeral): boolean {
  return (
    reader.find(start, 'verbLike')?.end === end &&
    ((amount !== undefined && compare(amount, hundred) < 0) ||
      reader.find(reader.skip(end), 'article', 'partitive') !== undefined)
  );
}

/** 정 of 정도, 부 of 부터. */
function isHeadOfWord(reader: Reader, start: number, end: number): boolean {
  return reader
    .matchesAt(start)
    .some((other) => other.end > end && (other.entry.kind === 'after' || other.entry.kind === 'rangeTo'));
}

/**
 * Symbols of one letter keep their case: 3m is a length, 3M and 5G are names, and the J. of `7 J. Doe` too. `30C` and
 * `(86F)` are temperatures of two digits.
 */
function isSymbolAsWritten(text: string, start: number, end: number, last: Numeral): boolean {
  const symbol = text.slice(start, end);
  if (!/^[a-z]$/i.test(symbol)) {
    return true;
  }
  const apart = start > last.end;
  if (symbol === 'C' || symbol === 'F') {
    const digits = last.literal !== null && /^\d\d(?:\.\d)?$/.test(last.literal);
    const marked = symbol === 'C' || text.charAt(last.start - 1) === '(' || text.charAt(end) === ')';
    return digits && (apart ? !/[.’'&]/.test(text.charAt(end) || ' ') : marked);
  }
  return (apart ? /[mgtlL]/ : /[mgtlLWVJ]/).test(symbol);
}

/** `24703 L-202`: letters with digits behind them are no unit. */
function isPartOfName(text: string, start: number, end: number, apart: boolean): boolean {
  if (!isLatin(text.charCodeAt(end - 1)) && digitAt(text, end - 1) < 0) {
    return false;
  }
  const dash = apart && end === start + 1 && fold(text.charCodeAt(end)) === 0x2d ? 1 : 0;
  return digitAt(text, end + dash) >= 0;
}

/** A sign before digits belongs to them, the `$` of `45 $60`, unless one stands behind them too: `45 $ 60 $`. */
function isOnlyGlued(reader: Reader, start: number): boolean {
  const { text } = reader;
  const match = reader.find(start, 'sign', 'code', 'currencyPrefix');
  if (match === undefined) {
    return false;
  }
  const next = reader.skip(match.end);
  if (digitAt(text, next) < 0) {
    return false;
  }
  const literal = next > match.end ? readLiteral(text, next, reader.western) : null;
  const again = literal === null ? undefined : reader.findNear(literal.end, 'sign', 'code', 'currency');
  if (match.entry.kind !== 'sign') {
    return next === match.end;
  }
  const behind = next > match.end && suffixed.has(match.entry.value);
  return !behind && again?.entry.value !== match.entry.value;
}

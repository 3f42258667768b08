import { isHangulNumber } from './amounts/plausible/hangulNumerals.js';
import { standsAlone } from './amounts/plausible/loneNumerals.js';
import { digitAt } from './characters.js';
import { suffixKinds } from './lexicon/kindSets.js';
import { isOpening, type Match } from './lexicon/lookUp.js';
import type { WordKind } from './lexicon/wordKinds.js';
import { readNumeral } from './numerals/index.js';
import type { Reader } from './reader.js';

const numeralKinds: ReadonlySet<WordKind> = new Set<WordKind>(['digit', 'native', 'multiplier', 'scale']);
/** What says nothing without a figure right behind it. */
const leadingKinds: ReadonlySet<WordKind> = new Set<WordKind>([
  'before',
  'minus',
  'sign',
  'code',
  'currencyPrefix',
]);
const afterArticle: readonly WordKind[] = [
  'multiplier',
  'scale',
  'duration',
  'denominator',
  'half',
  'small',
  'unit',
  'currency',
  'subunit',
];

/**
 * Whether the grammar need be tried at `at`. Most words that could begin a figure begin none, and a glance at the
 * next word tells; this only saves time.
 */
export function promisesFigure(reader: Reader, at: number): boolean {
  if (digitAt(reader.text, at) >= 0) {
    return true;
  }
  for (const match of reader.matchesAt(at)) {
    if (isOpening(match) && isPromising(reader, match)) {
      return true;
    }
  }
  return false;
}

/** Whether a figure may begin with this word, by what follows: `about` before `45`, but not before `Oslo`. */
function isPromising(reader: Reader, { start, end, entry: { kind } }: Match): boolean {
  const next = reader.skip(end);
  if (kind === 'leadingPoint' || kind === 'eraLetter') {
    return digitAt(reader.text, end) >= 0;
  }
  if (kind === 'article' || kind === 'oneMore') {
    return reader.find(next, ...afterArticle) !== undefined;
  }
  if (kind === 'nowWord') {
    return reader.findBefore(start, 'from') !== undefined;
  }
  const { spelledNeedsUnit } = reader.table;
  if (leadingKinds.has(kind) || (kind === 'stretch' && spelledNeedsUnit)) {
    return digitAt(reader.text, next) >= 0 || reader.matchesAt(next).some(isOpening);
  }
  if (kind === 'vaguePrefix' && spelledNeedsUnit) {
    return readNumeral(reader, start) !== null;
  }
  return !numeralKinds.has(kind) || !spelledNeedsUnit || isNumber(reader, start);
}

/** Whether a numeral in words has what makes it a number: a unit, or enough around it that speaks for one. */
function isNumber(reader: Reader, start: number): boolean {
  const numeral = readNumeral(reader, start);
  return (
    numeral !== null &&
    (isSuffixAt(reader, numeral.end) ||
      isSuffixAt(reader, reader.skip(numeral.end)) ||
      standsAlone(reader, numeral) ||
      isHangulNumber(reader, numeral, undefined))
  );
}

/** Whether something stands here that may follow a numeral in words: 円 after 四十. */
function isSuffixAt(reader: Reader, at: number): boolean {
  return reader
    .matchesAt(at)
    .some(
      ({ entry }) =>
        suffixKinds.has(entry.kind) ||
        entry.kind === 'to' ||
        entry.kind === 'mixed' ||
        entry.kind === 'durationMark',
    );
}

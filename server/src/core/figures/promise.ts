import { isHangulNumber } from './amounts/hangulNumerals.js';
import { standsAlone } from './amounts/loneNumerals.js';
import { digitAt } from './characters.js';
import { suffixKinds } from './lexicon/kindSets.js';
import { isOpening, type Match } from './lexicon/lookUp.js';
import type { WordKind } from './lexicon/wordKinds.js';
import { readNumeral } from './numerals/index.js';
import type { Reader } from './reader.js';
import type { FigureTable } from './table.js';

const numeralKinds: ReadonlySet<WordKind> = new Set<WordKind>(['digit', 'native', 'multiplier', 'scale']);
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
export function promisesFigure(reader: Reader, table: FigureTable, at: number): boolean {
  if (digitAt(reader.text, at) >= 0) {
    return true;
  }
  const openings = reader.matchesAt(at).filter(isOpening);
  return openings.some((opening) => isPromising(reader, table, opening));
}

/** Whether a figure may begin with this word, by what follows: `about` before `45`, but not before `Oslo`. */
function isPromising(reader: Reader, table: FigureTable, opening: Match): boolean {
  const { kind } = opening.entry;
  const next = reader.skip(opening.end);
  if (kind === 'leadingPoint' || kind === 'eraLetter') {
    return digitAt(reader.text, opening.end) >= 0;
  }
  if (kind === 'stretch' && table.spelledNeedsUnit) {
    return digitAt(reader.text, next) >= 0 || reader.matchesAt(next).some(isOpening);
  }
  if (kind === 'article' || kind === 'oneMore') {
    return reader.find(next, ...afterArticle) !== undefined;
  }
  if (
    kind === 'before' ||
    kind === 'minus' ||
    kind === 'sign' ||
    kind === 'code' ||
    kind === 'currencyPrefix'
  ) {
    return digitAt(reader.text, next) >= 0 || reader.matchesAt(next).some(isOpening);
  }
  if (kind === 'nowWord') {
    return reader.findBefore(opening.start, 'from') !== undefined;
  }
  if (kind === 'vaguePrefix' && table.spelledNeedsUnit) {
    return readNumeral(reader, opening.start) !== null;
  }
  if (numeralKinds.has(kind) && table.spelledNeedsUnit) {
    const numeral = readNumeral(reader, opening.start);
    return (
      numeral !== null &&
      (isSuffixAt(reader, numeral.end) ||
        isSuffixAt(reader, reader.skip(numeral.end)) ||
        standsAlone(reader, table, numeral) ||
        isHangulNumber(reader, table, numeral, undefined))
    );
  }
  return true;
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

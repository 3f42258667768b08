import { isHangul } from '../../text/scripts.js';
import type { Span } from '../../text/span.js';
import { digitAt } from '../characters.js';
import { compare, decimal, type Decimal } from '../decimal.js';
import { suffixKinds } from '../lexicon/kindSets.js';
import type { Match } from '../lexicon/lookUp.js';
import type { WordKind } from '../lexicon/wordKinds.js';
import type { Reader } from '../reader.js';
import type { HangulNumerals } from '../tables/table.js';
import { readLiteral } from './literals.js';
import type { Reading } from './reading.js';
import type { Sum } from './sum.js';

const units: ReadonlySet<WordKind> = new Set<WordKind>([
  'currency',
  'code',
  'sign',
  'percent',
  'unit',
  'counter',
]);
const alsoBehind: ReadonlySet<WordKind> = new Set<WordKind>(['after', 'to', 'halfMore', 'durationMark']);

/** Whether a longer unit stands where a numeral's next syllable would: 경기 of 6경기 is no 경. */
export function isUnitInstead(reader: Reader, { start, end, entry }: Match): boolean {
  return (
    entry.kind !== 'native' &&
    reader.matchesAt(start).some((other) => other.end > end && suffixKinds.has(other.entry.kind))
  );
}

/** 조 of 제9조 and `14조(목적)` counts the articles of a law, no trillions. */
export function isArticle(
  reader: Reader,
  { start, literal, terms }: Reading,
  { end, entry }: Match,
): boolean {
  const { text, table } = reader;
  const { hangul } = table;
  return (
    hangul !== undefined &&
    terms === 1 &&
    literal !== null &&
    entry.value === hangul.articleScale &&
    (reader.findBefore(start, 'ordinalPrefix') !== undefined ||
      hangul.articleCues.some((cue) => text.startsWith(cue, end)) ||
      isClauseOfArticle(text, end, hangul))
  );
}

/** ` 2항` behind an article. */
function isClauseOfArticle(text: string, end: number, { articleClause }: HangulNumerals): boolean {
  let at = end + 1;
  while (at < end + 4 && digitAt(text, at) >= 0) {
    at++;
  }
  return at > end + 1 && text.charAt(at) === articleClause;
}

/** Whether a numeral's last syllable begins another word: 조 of 삼조각, 만 of 일만큼, 이 of 이십이다. */
export function runsIntoWord(reader: Reader, { start, end }: Span): boolean {
  const { text } = reader;
  if (!isHangul(text.charCodeAt(end - 1))) {
    return false;
  }
  return reader.endsEojeol(end)
    ? end - start > 1 && reader.find(end - 1, 'digit') !== undefined && isParticle(reader, end)
    : !reader.matchesAt(end).some(({ entry }) => suffixKinds.has(entry.kind) || alsoBehind.has(entry.kind));
}

/** Whether the syllable before `end` may as well begin the particles behind it: 이 of 이십이다 and 백이 넘는. */
function isParticle(reader: Reader, end: number): boolean {
  return isHangul(reader.text.charCodeAt(end))
    ? reader.endsEojeol(end - 1)
    : reader.find(end - 1, 'afterOutside') !== undefined;
}

/**
 * Where the same number carries on behind a space, or -1: 이천 of 이십만 이천, 천 and 890 of `29만 천 890톤`, 팔 of 십 팔
 * 개월.
 *
 * @param run what stands at `at` up to the next space, read as a number of its own
 */
export function hangulAfterSpace(
  reader: Reader,
  { sum, digits }: Reading,
  at: number,
  run: Reading | null,
): number {
  const limit = sum.sectionLimit ?? sum.totalLimit;
  if (limit === null) {
    return -1;
  }
  if (digitAt(reader.text, at) >= 0) {
    const literal = digits ? readLiteral(reader.text, at) : null;
    return literal !== null && compare(decimal(literal.digits), limit) < 0 && isUnitNear(reader, literal.end)
      ? at
      : -1;
  }
  const scale = digits && sum.totalLimit === null ? reader.find(at, 'scale') : undefined;
  const carriesOn =
    (scale !== undefined && isUnitNear(reader, scale.end)) ||
    (run !== null && isSmallerRun(sum, limit, run) && isCarriedOn(reader, at, run));
  return carriesOn ? at : -1;
}

/** Whether the multipliers and scales of a run are below those before it. */
function isSmallerRun({ totalLimit }: Sum, limit: Decimal, { digits, sum }: Reading): boolean {
  return (
    !digits &&
    (sum.sectionLimit === null || compare(sum.sectionLimit, limit) < 0) &&
    (sum.totalLimit === null || (totalLimit !== null && compare(sum.totalLimit, totalLimit) < 0))
  );
}

/** Whether what follows a run shows that it is a number: a unit, and for a long one the end of the eojeol. */
function isCarriedOn(reader: Reader, at: number, { end, multiplied, native }: Reading): boolean {
  const isFollowed = isUnitNear(reader, end);
  if (multiplied && end - at > 1) {
    return isFollowed || reader.endsEojeol(end);
  }
  const next = reader.skip(end);
  const isLast = next >= reader.text.length;
  return !native && (isFollowed || isLast || (multiplied && digitAt(reader.text, next) >= 0));
}

/** Whether a scale in Hangul, apart from its digits, goes on as one: 천만 of `5 천만 명`, but not 백신 of `3 백신`. */
export function isScaleApart(reader: Reader, run: Reading | null): boolean {
  return (
    run !== null &&
    !run.digits &&
    run.multiplied &&
    (run.sum.totalLimit !== null || isUnitNear(reader, run.end)) &&
    !runsIntoWord(reader, run)
  );
}

/** Whether a unit or counter follows, maybe behind a space. */
export function isUnitNear(reader: Reader, end: number): boolean {
  return isUnitAt(reader, end) || isUnitAt(reader, reader.skip(end));
}

function isUnitAt(reader: Reader, at: number): boolean {
  return reader
    .matchesAt(at)
    .some(
      ({ end, entry }) =>
        (units.has(entry.kind) || (entry.kind === 'duration' && end - at > 1)) && reader.endsEojeol(end),
    );
}

import { isLatin } from '../../../text/scripts.js';
import { digitAt, fold } from '../../characters.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import { readNumeral } from '../../numerals/index.js';
import { readLiteral } from '../../numerals/literals.js';
import type { Reader } from '../../reader.js';

/** A number that may be the day of a month: `12`, `12th`, `twelfth`. */
export interface Day {
  readonly end: number;
  readonly digits: string;
  readonly ordinal: boolean;
  readonly spelled?: true;
}

/** `12`, `12th`, `twelfth` or `twenty-first`, but no `12%`, `12 km` or `12:30`. */
export function bareDay(reader: Reader, at: number): Day | null {
  const { text } = reader;
  const literal = readLiteral(text, at);
  if (literal === null) {
    return spelledDay(reader, at);
  }
  const { digits, end } = literal;
  if (digits.length > 2 || Number(digits) < 1 || Number(digits) > 31) {
    return null;
  }
  const suffix = reader.find(end, 'ordinalSuffix');
  const next = withNoun(reader, suffix?.end ?? end, suffix !== undefined);
  const counted = reader.findNear(next, 'scale', 'percent', 'currency', 'unit', 'duration', 'meridiemAfter');
  const month = next === end && reader.find(next, 'month', 'weakMonth') !== undefined;
  const timed = fold(text.charCodeAt(next)) === 0x3a && digitAt(text, next + 1) >= 0;
  const glued = timed || (isLatin(text.charCodeAt(next)) && !month);
  return counted !== undefined || glued
    ? null
    : {
        end: next,
        digits: digits.padStart(2, '0'),
        ordinal: suffix !== undefined,
      };
}

/** The end of `15th day` before `of May`. */
function withNoun(reader: Reader, end: number, ordinal: boolean): number {
  const noun = ordinal ? reader.findNear(end, 'dayNoun') : undefined;
  return noun !== undefined && reader.findNear(noun.end, 'of') !== undefined ? noun.end : end;
}

/** `twelfth`, `twenty-first`. */
function spelledDay(reader: Reader, at: number): Day | null {
  if (!isWordStart(reader.text, at)) {
    return null;
  }
  const tens = reader.find(at, 'ordinal') === undefined ? readNumeral(reader, at) : null;
  const from = tens === null ? at : reader.skip(tens.end);
  const dashed = fold(reader.text.charCodeAt(from)) === 0x2d ? from + 1 : from;
  const word = reader.find(dashed, 'ordinal');
  const base = tens === null ? 0 : Number(tens.amount?.units ?? 0n);
  const value = base + Number(word?.entry.value ?? '0');
  if ((tens !== null && base !== 20 && base !== 30) || word === undefined) {
    const whole = tens !== null && tens.spelled && base >= 1 && base <= 31 && tens.amount?.places === 0;
    return whole ? { end: tens.end, digits: String(base).padStart(2, '0'), ordinal: false } : null;
  }
  return value >= 1 && value <= 31
    ? {
        end: withNoun(reader, word.end, true),
        digits: String(value).padStart(2, '0'),
        ordinal: true,
        spelled: true,
      }
    : null;
}

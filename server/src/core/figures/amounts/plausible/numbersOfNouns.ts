import { compare, hundred } from '../../decimal.js';
import { isHangul, isLatin } from '../../../text/scripts.js';
import { digitAt, fold } from '../../characters.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Reader } from '../../reader.js';
import type { HangulNumerals } from '../../tables/table.js';
import type { Count } from '../count.js';
import { isGluedName } from './numbersOfNames.js';

const longestNoun = 12;
const yearLike = /^(?:19|20)\d\d$/;
const highestScore = hundred;

/**
 * A Korean number without a unit that counts nothing: 라디오 4, 시즌 2, the score of 0-4로. A noun that comes before
 * its count has a particle, or is one of a few that are measured: 진도 7, 승점 4.
 */
export function isNumberOfNoun(reader: Reader, count: Count): boolean {
  const { hangul } = reader.table;
  return hangul !== undefined && (isHyphenScore(reader, count) || isBehindNoun(reader, hangul, count));
}

function isBehindNoun(reader: Reader, hangul: HangulNumerals, { first, last, start, end }: Count): boolean {
  const { text } = reader;
  const { literal } = first;
  if (
    first !== last ||
    literal === null ||
    literal.length > 3 ||
    literal.includes('.') ||
    text.charCodeAt(start - 1) !== 0x20 ||
    !reader.endsEojeol(end) ||
    reader.findNear(end, 'after', 'to', 'fractionOf') !== undefined
  ) {
    return false;
  }
  const noun = wordBefore(text, start - 1);
  return (
    noun !== '' && !hangul.afterParticles.includes(noun.charAt(noun.length - 1)) && !hangul.measured.has(noun)
  );
}

/** The Korean or Latin word that ends at `end`, or its last syllables. */
function wordBefore(text: string, end: number): string {
  let at = end;
  while (end - at < longestNoun && (isHangul(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(at - 1)))) {
    at--;
  }
  return text.slice(at, end);
}

/** 2-1 as games end, 2014-2015 as seasons are named; a range of so few has its unit behind it. */
function isHyphenScore({ text }: Reader, { first, last, high }: Count): boolean {
  return (
    high !== undefined &&
    first.literal !== null &&
    last.literal !== null &&
    (compare(high, highestScore) < 0 || yearLike.test(first.literal)) &&
    fold(text.charCodeAt(first.end)) === 0x2d &&
    digitAt(text, first.end + 1) >= 0
  );
}

/** 형사12부, 아폴로11호: a number run on to a noun, with a unit that names one of many. */
export function isNumberedName(reader: Reader, count: Count, suffix: Match): boolean {
  return reader.table.hangul?.nameUnits.has(reader.slice(suffix)) === true && isGluedName(reader, count);
}

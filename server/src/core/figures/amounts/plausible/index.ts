import { compare, one, tenThousand } from '../../decimal.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';
import type { Count } from '../count.js';
import { isHanCount } from './hanCounts.js';
import { isHangulNumber } from './hangulNumerals.js';

/** Whether a count is meant as one; in digits always, in Hangul only where enough speaks for it. */
export function isPlausible(reader: Reader, { first, last }: Count, suffix: Match | undefined): boolean {
  if (reader.han) {
    return isHanCount(reader, first, suffix);
  }
  return (
    reader.table.hangul === undefined ||
    (isNumber(reader, first, suffix) && (last === first || isNumber(reader, last, suffix)))
  );
}

function isNumber(reader: Reader, numeral: Numeral, suffix: Match | undefined): boolean {
  if (numeral.amount === undefined) {
    return suffix === undefined ? isVagueAlone(reader, numeral) : reader.endsEojeol(suffix.end);
  }
  return !numeral.spelled || isHangulNumber(reader, numeral, suffix);
}

/** 수백의, 수십만; but not 수 (may) and 수조 (tank). */
function isVagueAlone(reader: Reader, { start, end, magnitude }: Numeral): boolean {
  const isShort =
    magnitude === undefined || compare(magnitude, one) <= 0 || compare(magnitude, tenThousand) >= 0;
  return (end - start > 2 || !isShort) && reader.endsEojeol(end);
}

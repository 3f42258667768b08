import { isHangul } from '../../../text/scripts.js';
import { isSpace } from '../../characters.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';
import type { HangulNumerals } from '../../tables/table.js';

const amountKinds: readonly string[] = ['currency', 'subunit', 'percent', 'basisPoints', 'code', 'sign'];
const talkReach = 30;

/**
 * Whether a numeral in Hangul is a number. Its syllables are words and parts of words too (이 “this”, 조사 “survey”), so
 * that it must fill its eojeol up to a particle or a unit, and the less of it there is, the more must speak for it: a
 * unit, a bound, a minus sign, an empty text around it.
 */
export function isHangulNumber(reader: Reader, numeral: Numeral, suffix: Match | undefined): boolean {
  const { hangul } = reader.table;
  if (hangul === undefined || !numeral.spelled || numeral.amount === undefined) {
    return false;
  }
  const written = reader.text.slice(numeral.start, numeral.end).replace(/\s+/gu, '');
  if (suffix !== undefined) {
    return reader.endsEojeol(suffix.end) && isCounted(reader, hangul, { numeral, written, suffix });
  }
  if (reader.isWhole(numeral)) {
    return true;
  }
  if (written.startsWith(hangul.zero) && written.length > 1 && !isPointed(hangul, written)) {
    return false;
  }
  return numeral.native
    ? isNativeAlone(reader, hangul, numeral, written)
    : (reader.endsEojeol(numeral.end) && isSinoAlone(reader, hangul, numeral, written)) ||
        isRunOn(reader, hangul, numeral, written);
}

/** A numeral and the unit behind it. */
interface Counted {
  readonly numeral: Numeral;
  readonly written: string;
  readonly suffix: Match;
}

function isCounted(reader: Reader, hangul: HangulNumerals, { numeral, written, suffix }: Counted): boolean {
  const unit = reader.slice(suffix);
  if (numeral.native) {
    return hangul.nativeUnits.has(unit.replace(/\s+/gu, ''));
  }
  const isAmount = amountKinds.includes(suffix.entry.kind);
  const isLong = unit.length > 1;
  const isGlued = suffix.start === numeral.end;
  if (written.length === 1) {
    const { kind } = suffix.entry;
    const isPercent = kind === 'percent';
    return numeral.multiplied
      ? isCountedMultiplier(hangul, { written, unit, isGlued, isAmount, isPercent })
      : isCountedDigit(hangul, { written, unit, isGlued, isAmount: isAmount || kind === 'unit', isPercent });
  }
  if (hangul.homographs.has(written)) {
    return isLong;
  }
  if (hangul.names.has(written) && isGlued && !isLong && !isAmount) {
    return hangul.gluedUnits.has(hangul.hundred + unit);
  }
  return (
    numeral.multiplied ||
    isPointed(hangul, written) ||
    ((!isGlued || hangul.digitUnits.has(unit)) && reader.find(numeral.start, 'pair') !== undefined)
  );
}

interface Short {
  readonly written: string;
  readonly unit: string;
  readonly isGlued: boolean;
  readonly isAmount: boolean;
  readonly isPercent: boolean;
}

/** 백 명, 만 원, 백명; but not 천명, 만점 and 억 명. */
function isCountedMultiplier(hangul: HangulNumerals, { written, unit, isGlued, isAmount }: Short): boolean {
  return (
    hangul.multipliers.counted.includes(written) &&
    (!isGlued || isAmount || hangul.gluedUnits.has(written + unit))
  );
}

/** 삼 개월, 오 퍼센트, 이리터; but not 이 경기 (this match), 구원 (rescue) and 오메가. */
function isCountedDigit(
  hangul: HangulNumerals,
  { written, unit, isGlued, isAmount, isPercent }: Short,
): boolean {
  if (isGlued) {
    return (unit.length > 1 && hangul.digitUnits.has(unit)) || hangul.gluedUnits.has(written + unit);
  }
  const isThis = written === hangul.thisDigit;
  return hangul.digitUnits.has(unit) ? !isThis || isPercent : isAmount && unit.length > 1 && !isThis;
}

/** A native numeral without a unit: 두 딸, 셋이, 하나만. */
function isNativeAlone(
  reader: Reader,
  hangul: HangulNumerals,
  { end, multiplied }: Numeral,
  written: string,
): boolean {
  const { text } = reader;
  const after = text.charCodeAt(end);
  const isNoun =
    endsIn(written, hangul.nouns) || ((multiplied || written.length > 2) && written.endsWith(hangul.one));
  if (multiplied) {
    return isNoun && isHangul(after) && reader.endsEojeol(end);
  }
  if (isSpace(after)) {
    const next = reader.skip(end);
    return (
      (endsIn(written, hangul.determiners) && isHangul(text.charCodeAt(next))) ||
      (isNoun && (text.startsWith(hangul.among, next) || isBounded(reader, end)))
    );
  }
  return (isNoun || text.startsWith(hangul.only, end - hangul.one.length)) && reader.endsEojeol(end);
}

/** Whether the numeral or the last part of it is one of these: 두 of 스물두. */
function endsIn(written: string, set: ReadonlySet<string>): boolean {
  return set.has(written) || set.has(written.slice(-1)) || set.has(written.slice(-2));
}

/** A Sino-Korean numeral without a unit: 오십이, 십만은, 백 이상, 마이너스 일. */
function isSinoAlone(reader: Reader, hangul: HangulNumerals, numeral: Numeral, written: string): boolean {
  const { start, end, multiplied } = numeral;
  const minus = reader.findBefore(start, 'minus');
  if (minus !== undefined && minus.end - minus.start > 1) {
    return true;
  }
  const isMore = isHangul(reader.text.charCodeAt(end));
  if (written.length === 1) {
    return multiplied
      ? isMultiplierAlone(reader, hangul, numeral, written)
      : isMore && hangul.clearDigits.includes(written) && speaksOfNumbers(reader, hangul, numeral);
  }
  if (!multiplied || hangul.homographs.has(written)) {
    return false;
  }
  if (isPointed(hangul, written)) {
    return written.search(hangul.point) > 1 || speaksOfNumbers(reader, hangul, numeral);
  }
  return !hangul.names.has(written) || isBounded(reader, end) || speaksOfNumbers(reader, hangul, numeral);
}

/** 백 이상, 십을, 백은 자연수다; but not 만은. */
function isMultiplierAlone(
  reader: Reader,
  hangul: HangulNumerals,
  numeral: Numeral,
  written: string,
): boolean {
  const { counted, clear, spoken } = hangul.multipliers;
  const isMore = isHangul(reader.text.charCodeAt(numeral.end));
  return (
    counted.includes(written) &&
    (isBounded(reader, numeral.end) ||
      (isMore &&
        (clear.includes(written) || (spoken.includes(written) && speaksOfNumbers(reader, hangul, numeral)))))
  );
}

/** A long numeral whose particle has run on into the next word, where numbers are spoken of: 사십구는유효한 숫자. */
function isRunOn(reader: Reader, hangul: HangulNumerals, numeral: Numeral, written: string): boolean {
  return (
    numeral.multiplied &&
    written.length > 2 &&
    hangul.topics.includes(reader.text.charAt(numeral.end) || ' ') &&
    speaksOfNumbers(reader, hangul, numeral)
  );
}

/** 백 이상, 백이 넘는. */
function isBounded(reader: Reader, end: number): boolean {
  const after = reader.findNear(end, 'after');
  return (
    (after !== undefined && after.end - after.start > 1 && reader.endsEojeol(after.end)) ||
    reader.find(end, 'afterOutside') !== undefined
  );
}

/** Whether the words around are about numbers themselves: 삼은 자연수이다. */
function speaksOfNumbers({ text }: Reader, { talk }: HangulNumerals, { start, end }: Numeral): boolean {
  const around = text.slice(Math.max(0, start - talkReach), end + talkReach);
  return talk.some((word) => around.includes(word));
}

function isPointed({ point }: HangulNumerals, written: string): boolean {
  return point.test(written);
}

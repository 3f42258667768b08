import { isHan, isLatin } from '../../../text/scripts.js';
import { digitAt, fold } from '../../characters.js';
import { isLetterCode } from '../../lexicon/wordEdges.js';
import { readVulgar } from '../../numerals/slashed.js';
import type { Reader } from '../../reader.js';
import type { Count } from '../count.js';

/** More digits than that without a mark among them are a number of something: of a post, a case or an account. */
const longestNumber = 15;

/** `COVID-19`, `B2B`, `3M`, 1.2.3: digits that are part of a name, a code or a date in figures. */
export function isPartOfCode(reader: Reader, { start, last }: Count): boolean {
  const { text } = reader;
  const before = text.charCodeAt(start - 1);
  if (digitAt(text, start) >= 0) {
    const dash = before === 0x2d || before === 0x2010 || before === 0x2011;
    if (
      isLatin(before) ||
      (dash && isLetterCode(text.charCodeAt(start - 2)) && !isBelowZero(reader, start, last.end)) ||
      before === 0x23 ||
      before === 0x5f
    ) {
      return !(dash && reader.findBefore(start - 1, 'portion', 'before') !== undefined);
    }
    if (
      (fold(before) === 0x2d || before === 0x2e || before === 0x2f || before === 0x3a || before === 0xb7) &&
      (digitAt(text, start - 2) >= 0 ||
        readVulgar(text, start - 2) !== null ||
        (before === 0x2e && text.charAt(start - 2) !== '.'))
    ) {
      return true;
    }
  }
  if ((last.literal?.length ?? 0) > longestNumber && !last.grouped && !last.literal?.includes('.')) {
    return true;
  }
  if (isGluedPair(text, start, last.end)) {
    return true;
  }
  if (isScore(reader, start, last.end)) {
    return true;
  }
  const after = fold(text.charCodeAt(last.end));
  if (reader.find(last.end, 'percent') !== undefined) {
    return false;
  }
  return (
    (after === 0x2f || after === 0x3a || after === 0x2d || after === 0xb7) && digitAt(text, last.end + 1) >= 0
  );
}

/** 低至-20℃: no code in Chinese, whose words a minus sign may stand behind. */
function isBelowZero(reader: Reader, start: number, end: number): boolean {
  return (
    reader.isolating !== undefined &&
    isHan(reader.text.charCodeAt(start - 2)) &&
    reader.findNear(end, 'unit', 'percent') !== undefined
  );
}

/** 5&4 in matchplay, and the ½ of 14½. */
function isGluedPair(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1) === '&' ? start - 2 : digitAt(text, start) < 0 ? start - 1 : -1;
  const after = text.charAt(end) === '&' ? end + 1 : -1;
  return digitAt(text, before) >= 0 || digitAt(text, after) >= 0;
}

function isDigit(reader: Reader, at: number): boolean {
  const code = reader.text.charCodeAt(at);
  return digitAt(reader.text, at) >= 0 || (isHan(code) && reader.find(at, 'digit') !== undefined);
}

/** 5대 3, 5対3, 一対一: neither number counts anything. */
function isScore(reader: Reader, start: number, end: number): boolean {
  const { text } = reader;
  const after = reader.findNear(end, 'versus');
  const before = reader.findBefore(start, 'versus');
  const last =
    before !== undefined && text.charCodeAt(before.start - 1) === 0x20
      ? before.start - 2
      : (before?.start ?? 0) - 1;
  return (
    (after !== undefined && isDigit(reader, reader.skip(after.end))) ||
    (before !== undefined && isDigit(reader, last))
  );
}

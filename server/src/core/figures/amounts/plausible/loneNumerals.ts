import { isHan, isHangul, isKatakana, isLatin } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import type { WordKind } from '../../lexicon/wordKinds.js';
import { readNumeral } from '../../numerals/index.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';

const closing: ReadonlySet<WordKind> = new Set<WordKind>(['after', 'afterOutside', 'afterBare', 'copula']);

/**
 * Whether a numeral in Han characters counts without a unit: 二百五十 wherever no other word touches it; a single
 * character, which begins many words, only where its neighbours show that the number itself is meant, as in 答えは五です.
 */
export function standsAlone(reader: Reader, numeral: Numeral): boolean {
  const { text } = reader;
  const { start, end, amount } = numeral;
  const bounded = reader
    .matchesAt(end)
    .some((word) => closing.has(word.entry.kind) && (word.end - end > 1 || word.entry.kind === 'copula'));
  if (reader.isolating !== undefined && numeral.magnitude !== undefined) {
    return numeral.magnitude.units > 1n;
  }
  if (
    !reader.han ||
    !numeral.spelled ||
    amount === undefined ||
    !(
      bounded ||
      endsApart(text, end) ||
      isDozen(numeral) ||
      isLong(reader, numeral) ||
      reader.find(end, 'pairAnd') !== undefined
    )
  ) {
    return false;
  }
  const opened = reader.findBefore(start, 'before', 'minus') !== undefined;
  if (!opened && reader.isolating === undefined && !beginsApart(text, start)) {
    return false;
  }
  const written = text.slice(start, end);
  return isStrong(numeral, written)
    ? opened || !isMonthAndDay(written)
    : opened ||
        bounded ||
        reader.isWhole(numeral) ||
        isQuoted(text, start, end) ||
        isZero(text, numeral) ||
        (isClauseStart(text, start) && reader.find(end, 'topic') !== undefined) ||
        isListed(reader, numeral);
}

/**
 * In an isolating language a noun may follow a number at once, 一千万美国人; of more than two characters with a multiplier
 * it is no other word.
 */
function isLong({ isolating }: Reader, { start, end, multiplied, scale }: Numeral): boolean {
  const millions = scale.units >= 100_000_000n && end - start > 1;
  return isolating !== undefined && multiplied && (end - start > 2 || millions);
}

/** More than a digit: 十二, 百万, 二五〇, 四・八, but not 一二, which may be two numbers, or 〇〇, which stands for a name. */
function isStrong({ multiplied, amount }: Numeral, written: string): boolean {
  return (
    (multiplied && written.length > 1) ||
    (written.length > 2 && (amount?.units !== 0n || /[・点點]/.test(written)))
  );
}

/** 九・一一 and 五・一五 name days. */
function isMonthAndDay(written: string): boolean {
  const [month = '', day = '', more] = written.split('・');
  return (
    day !== '' &&
    more === undefined &&
    month.length === 1 &&
    /^[一二三][〇一二三四五六七八九]?$|^.$/.test(day)
  );
}

/** No word and no date runs on into it: ニ三, 第二, 4万, 五・一五. */
function beginsApart(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return (
    start === 0 ||
    !(
      isHan(before) ||
      isKatakana(before) ||
      isLatin(before) ||
      isHangul(before) ||
      (before === 0x30fb && isHan(text.charCodeAt(start - 2))) ||
      digitAt(text, start - 1) >= 0
    )
  );
}

/** It runs on into no word: 三菱. A numeral that ends in kana, 二ダース, is a word of its own. */
export function endsApart(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  return (
    end === text.length ||
    !((isHan(after) && isHan(text.charCodeAt(end - 1))) || isLatin(after) || isHangul(after))
  );
}

/** “一” is spoken of as a number. */
function isQuoted(text: string, start: number, end: number): boolean {
  return '“「『‘'.includes(text.charAt(start - 1) || ' ') && '”」』’'.includes(text.charAt(end) || ' ');
}

/** A dozen has a word of its own, and any other may follow it. */
function isDozen({ scale }: Numeral): boolean {
  return scale.units === 12n;
}

/** 零 is nothing but zero, except as the stem of 零れる and 零す. */
function isZero(text: string, { start, end, amount }: Numeral): boolean {
  return (
    end - start === 1 &&
    amount?.units === 0n &&
    text.charAt(start) === '零' &&
    !/[れすしさせ]/.test(text.charAt(end))
  );
}

/** At the start of the text, or behind a mark that ends a clause. */
function isClauseStart(text: string, start: number): boolean {
  return start === 0 || '。、「（(：:　 \n'.includes(text.charAt(start - 1));
}

/** One of several numerals with only a space or と between them, or of three with commas: 零 一, 一と二, 一、二、三. */
function isListed(reader: Reader, { start, end }: Numeral): boolean {
  if (reader.lone >= 0 && jointAt(reader, reader.lone)?.end === start) {
    return true;
  }
  const joint = jointAt(reader, end);
  const next = joint === null ? null : apartAt(reader, joint.end);
  if (joint === null || next === null) {
    return false;
  }
  const more = joint.comma ? jointAt(reader, next.end) : null;
  return !joint.comma || (more !== null && apartAt(reader, more.end) !== null);
}

/** What joins the numerals of a list, where the last ends at `at`. */
function jointAt(reader: Reader, at: number): { readonly end: number; readonly comma: boolean } | null {
  const { text } = reader;
  const comma = text.charAt(at) === '、' || text.charAt(at) === '，';
  const and = comma ? undefined : reader.findNear(at, 'mixed');
  const end = reader.skip(and?.end ?? (comma ? at + 1 : at));
  return end === at ? null : { end, comma };
}

/** The numeral in words that begins at `at`, if no other word touches it. */
function apartAt(reader: Reader, at: number): Numeral | null {
  const numeral = reader.find(at, 'digit', 'multiplier') === undefined ? null : readNumeral(reader, at);
  return numeral?.spelled === true && !isHan(reader.text.charCodeAt(numeral.end)) ? numeral : null;
}

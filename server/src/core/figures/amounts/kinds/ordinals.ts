import { isHangul, isLatin } from '../../../text/scripts.js';
import { fold } from '../../characters.js';
import { add, compare, formatDecimal, hundred, multiply, ten, type Decimal } from '../../decimal.js';
import { writeExtent, type Draft } from '../../draft.js';
import type { Match } from '../../lexicon/lookUp.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import { readNumeral } from '../../numerals/index.js';
import type { Reader } from '../../reader.js';
import { signedExtent, type Count, type Suffixed } from '../count.js';
import { isCapitalised, isSentenceStart } from '../plausible/wordsAround.js';

const emDash = 0x2014;

/** A place in an order in one word, `seventh`, or behind a prefix, 第45回. */
export function readOrdinalWord(reader: Reader, start: number): Draft | null {
  if (!isWordStart(reader.text, start)) {
    return null;
  }
  const word = reader.find(start, 'ordinal');
  if (word?.entry.amount !== undefined) {
    return isNameAfter(reader, word.end) || isPartOfName(reader, word)
      ? null
      : ordinalDraft(start, word.end, word.entry.amount, [`ordinal word “${reader.slice(word)}”`]);
  }
  const prefix = reader.find(start, 'ordinalPrefix');
  const numeral = prefix === undefined ? null : readNumeral(reader, reader.skip(prefix.end));
  if (prefix === undefined || numeral?.amount === undefined) {
    return null;
  }
  const found = reader.find(numeral.end, 'ordinalSuffix', 'counter');
  const longer = found !== undefined && reader.isolating !== undefined && reader.isPartOfWord(found);
  const counter = found !== undefined && !longer && reader.endsWord(found.end) ? found : undefined;
  if (counter === undefined && isHangul(reader.text.charCodeAt(numeral.end - 1)) && numeral.spelled) {
    return null;
  }
  const reasons = [`prefix “${reader.slice(prefix)}”`];
  return ordinalDraft(start, counter?.end ?? numeral.end, numeral.amount, reasons);
}

/** `twenty-first`, `21st`. */
export function compoundOrdinal(reader: Reader, { start, last, low }: Count): Draft | null {
  if (low !== undefined || last.amount === undefined) {
    return null;
  }
  const suffix = reader.find(last.end, 'ordinalSuffix');
  if (suffix !== undefined && last.literal !== null && isLatin(reader.text.charCodeAt(last.end))) {
    const reasons = [`ordinal suffix “${reader.slice(suffix)}”`];
    return ordinalDraft(start, suffix.end, last.amount, reasons);
  }
  return last.spelled && !last.part ? spelledOrdinal(reader, start, last.end, last.amount) : null;
}

/** The 42nd of `42nd Street`. */
export function isOrdinalOfName(reader: Reader, { last }: Count): boolean {
  const suffix = last.literal === null ? undefined : reader.find(last.end, 'ordinalSuffix');
  return suffix !== undefined && isNameAfter(reader, suffix.end);
}

/** `twenty-first`, `one hundred and fifth`, `two hundredth`, `three millionth`, from the number before its last word. */
function spelledOrdinal(reader: Reader, start: number, end: number, amount: Decimal): Draft | null {
  const code = reader.text.charCodeAt(end);
  const dash = fold(code) === 0x2d || code === emDash;
  const and = dash ? undefined : reader.find(reader.skip(end), 'and');
  const word = reader.find(dash ? end + 1 : reader.skip(and?.end ?? end), 'ordinal');
  const last = word?.entry.amount;
  if (word === undefined || last === undefined || word.start === end) {
    return null;
  }
  const reasons = [`ordinal word “${reader.slice({ start, end: word.end })}”`];
  if (compare(last, hundred) >= 0) {
    return and === undefined ? ordinalDraft(start, word.end, multiply(amount, last), reasons) : null;
  }
  const tens = amount.units % 100n;
  const joins =
    and === undefined
      ? tens >= 20n && tens % 10n === 0n && compare(last, ten) < 0
      : tens === 0n && amount.units > 0n;
  return joins ? ordinalDraft(start, word.end, add(amount, last), reasons) : null;
}

/** `First` of `the First Opium War`: capitals within a sentence. */
function isPartOfName(reader: Reader, { start, end }: Match): boolean {
  const { text } = reader;
  return isCapitalised(text, start) && isCapitalised(text, reader.skip(end)) && !isSentenceStart(text, start);
}

/** `Amendment` of `First Amendment`, `Street` of `125th Street`: what an ordinal makes a name with. */
function isNameAfter(reader: Reader, end: number): boolean {
  const at = reader.skip(end);
  return isCapitalised(reader.text, at) && reader.find(at, 'partOfName') !== undefined;
}

/** A place in an order as a draft: `45th` is the ordinal 45. */
function ordinalDraft(start: number, end: number, amount: Decimal, reasons: readonly string[]): Draft {
  const value = { type: 'ordinal', amount: formatDecimal(amount) } as const;
  return { start, end, label: 'ORDINAL', rule: 'figure-ordinal', value, reasons };
}

/** A place or a range of places in an order, with a word behind it: 45번째, 3~5번째. */
export function suffixedOrdinal(reader: Reader, { start, count, suffix, negative }: Suffixed): Draft {
  const extent = signedExtent(count, negative);
  return {
    start,
    end: suffix.end,
    label: 'ORDINAL',
    rule: 'figure-ordinal',
    value: { type: 'ordinal', ...writeExtent(extent) },
    reasons: [`ordinal suffix “${reader.slice(suffix)}”`],
  };
}

import { digitAt } from '../../characters.js';
import { decimal, multiply, one, type Decimal } from '../../decimal.js';
import { suffixKinds } from '../../lexicon/kindSets.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import { blankNumeral, type Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';
import { spread, type Count } from '../count.js';

const mostScales = 3;

/** Two neighbouring numbers in one word: 두세 is two or three, 이삼십 twenty or thirty. */
export function readPair(reader: Reader, start: number): Count | null {
  const pair = isWordStart(reader.text, start) ? reader.find(start, 'pair', 'nativePair') : undefined;
  if (pair === undefined) {
    return null;
  }
  const native = pair.entry.kind === 'nativePair';
  const [low = '', high = ''] = pair.entry.value.split('-');
  let by = one;
  let end = pair.end;
  for (let count = 0; count < mostScales && !native; count++) {
    const scale = reader.find(end, 'multiplier', 'scale');
    if (scale?.entry.amount === undefined) {
      break;
    }
    by = multiply(by, scale.entry.amount);
    end = scale.end;
  }
  if (!native && isListed(reader, start, Number(low), pair.end, end)) {
    return null;
  }
  const surplus = reader.find(end, 'surplus');
  const numeral = (amount: Decimal): Numeral => ({
    ...blankNumeral(start, surplus?.end ?? end),
    approx: surplus !== undefined,
    amount: multiply(amount, by),
    spelled: true,
    native,
    multiplied: by !== one,
  });
  return spread(numeral(decimal(low)), numeral(decimal(high)));
}

/** 2、3人 are two or three; 1、2、3 and 2、3号機 are a list, so is a pair that counts nothing; 6、7日 are two days. */
function isListed(reader: Reader, start: number, low: number, pairEnd: number, end: number): boolean {
  const { text } = reader;
  if (!/[、，,]/.test(text.slice(start, pairEnd))) {
    return false;
  }
  const before = text.charAt(start - 1);
  const suffixes = reader.matchesAt(end).filter(({ entry }) => suffixKinds.has(entry.kind));
  const counted = suffixes.filter((suffix) => suffix.end === suffixes[0]?.end).map(({ entry }) => entry.kind);
  const neighbours =
    /[、，,第.．]/.test(before) || digitAt(text, start - 1) >= 0 || /[、，,]/.test(text.charAt(end));
  const days = counted.includes('dayMark') && low > 3;
  return (
    neighbours ||
    days ||
    (counted.length === 0 ? text.charAt(end) !== 'の' : counted.includes('ordinalSuffix'))
  );
}

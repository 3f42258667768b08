import { isHan } from '../../../text/scripts.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { WordKind } from '../../lexicon/wordKinds.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';

const carriesOn: ReadonlySet<WordKind> = new Set<WordKind>([
  'after',
  'afterOutside',
  'afterBare',
  'to',
  'rangeTo',
  'halfMore',
]);

/**
 * Whether a numeral of one Han character and the counter behind it are a count, and not the start of a longer word or a
 * name: 二本松, 三軒茶屋, 一枚岩, 二階氏. In digits and longer numerals they always are.
 */
export function isHanCount(
  reader: Reader,
  { start, end, spelled }: Numeral,
  suffix: Match | undefined,
): boolean {
  const { text, table } = reader;
  const { formalDigits, countTails } = table;
  if (!spelled || end - start > 1 || suffix === undefined) {
    return true;
  }
  const { kind } = suffix.entry;
  if (formalDigits?.includes(text.charAt(start)) === true) {
    return kind === 'currency';
  }
  if (
    countTails === undefined ||
    suffix.end - suffix.start > 1 ||
    (kind !== 'counter' && kind !== 'ordinalSuffix')
  ) {
    return true;
  }
  const next = text.charAt(suffix.end);
  return (
    countTails.heads.includes(text.charAt(suffix.start)) ||
    (!countTails.titles.some((title) => text.startsWith(title, suffix.end)) &&
      (!isHan(text.charCodeAt(suffix.end)) ||
        countTails.tails.includes(next) ||
        reader.matchesAt(suffix.end).some(({ entry }) => carriesOn.has(entry.kind))))
  );
}

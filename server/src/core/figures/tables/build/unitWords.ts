import { unitNames } from '../../../../data/units.js';
import { mergeWords } from './mergeWords.js';

/**
 * The names of units in a language: those of CLDR, and beside them what newspapers write. A word that a table gives to
 * another unit stays there: a calorie of food is a kilocalorie.
 *
 * @param own by CLDR unit id, separated by `|`
 */
export function unitWords(
  language: keyof typeof unitNames,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const taken = new Set(Object.values(own).flatMap((words) => words.split('|')));
  const more = Object.entries(unitNames[language]).flatMap(([unit, words]): [string, string][] => {
    const free = words.split('|').filter((word) => !taken.has(word));
    return free.length === 0 ? [] : [[unit, free.join('|')]];
  });
  return mergeWords(own, more);
}

import { currencyNames } from '../../../../data/currencies.js';
import { mergeWords } from './mergeWords.js';

/**
 * The names of currencies in a language: those of CLDR, and beside them what its newspapers write.
 *
 * @param own by ISO 4217 code, separated by `|`
 */
export function currencyWords(
  language: keyof typeof currencyNames,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  return mergeWords(currencyNames[language], Object.entries(own));
}

import { currencyNames } from '../../data/currencies.js';

/**
 * The names of currencies in a language: those of CLDR, and beside them what its newspapers write.
 *
 * @param own by ISO 4217 code, separated by `|`
 */
export function currencyWords(
  language: keyof typeof currencyNames,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const names: Record<string, string> = { ...currencyNames[language] };
  for (const [code, words] of Object.entries(own)) {
    names[code] = [...(names[code]?.split('|') ?? []), words].join('|');
  }
  return names;
}

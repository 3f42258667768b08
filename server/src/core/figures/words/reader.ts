import type { Numeric } from './decimals.js';
import { naturalNumber } from './naturalNumber.js';
import { phrases, type WordLanguage } from './phrases/index.js';
import type { Phrases } from './phrases/phrases.js';

/** Whom values are told to: words in their language, numbers in their format. */
export interface ValueReader {
  readonly language: WordLanguage;
  readonly phrases: Phrases;
  /** BCP 47: of words, and of dates. */
  readonly words: string;
  readonly dates: string;
  readonly digits: (amount: Numeric) => string;
  /** `12 billion`; where the digits say as much, those. */
  readonly number: (amount: Numeric) => string;
  readonly numberFormat: (options: Intl.NumberFormatOptions) => Intl.NumberFormat;
  readonly dateFormat: (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;
  readonly relativeFormat: () => Intl.RelativeTimeFormat;
  readonly pluralRules: () => Intl.PluralRules;
}

/** @param locale BCP 47, as a client names its own; any that is unknown is taken for English */
export function valueReader(locale = 'en'): ValueReader {
  const known = canonical(locale) ?? 'en';
  const language = wordLanguage(known);
  const words = languageOf(known) === languageOf(language) ? known : language;
  // An editor that says no more than “en” is used all over the world; 4 February can't be misread in any of it.
  const dates = words === 'en' ? 'en-GB' : words;
  const made = new Map<string, unknown>();
  const once = <T>(kind: string, options: object, make: () => T): T => {
    const key = `${kind} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make();
    made.set(key, format);
    return format as T;
  };
  const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
    once('number', options, () => new Intl.NumberFormat(words, options));
  const plain = new Intl.NumberFormat(known, { maximumFractionDigits: 20 });
  const digits = (amount: Numeric): string => plain.format(amount);
  // 7503만, not 7,503만: what stands before the name of a scale is one group.
  const counts = new Intl.NumberFormat(known, { maximumFractionDigits: 20, useGrouping: 'min2' });
  const count = (amount: Numeric): string => counts.format(amount);
  return {
    language,
    phrases: phrases[language],
    words,
    dates,
    digits,
    number: (amount) => naturalNumber(amount, phrases[language].numbers, count) ?? digits(amount),
    numberFormat,
    dateFormat: (options) =>
      once('date', options, () => new Intl.DateTimeFormat(dates, { ...options, timeZone: 'UTC' })),
    relativeFormat: () => once('relative', {}, () => new Intl.RelativeTimeFormat(words, { numeric: 'auto' })),
    pluralRules: () => once('plural', {}, () => new Intl.PluralRules(words, { type: 'ordinal' })),
  };
}

function canonical(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}

function wordLanguage(locale: string): WordLanguage {
  const { language, script } = new Intl.Locale(locale).maximize();
  if (language === 'zh') {
    return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  }
  return language === 'ko' || language === 'ja' ? language : 'en';
}

import type { Language } from '../model.js';
import { baseLanguage, type BaseLanguage } from '../text/baseLanguage.js';

/**
 * Letters and digits that a text needs for each that its English version needs. Measured on news that was
 * translated by professionals (NTREX-128: Korean 0.487, Japanese 0.513); Chinese writes each syllable once, where
 * Japanese spells the endings out.
 */
const perEnglishLetter: Partial<Record<BaseLanguage, number>> = { ko: 0.49, ja: 0.51, zh: 0.33 };

/** The variance of a translation's length for each letter of the original, in letters of English (same source). */
const variance = 4.7;

/** How long a passage would be in English. */
export function englishLetters({
  letters,
  language,
}: {
  readonly letters: number;
  readonly language: Language;
}): number {
  return letters / (perEnglishLetter[baseLanguage(language)] ?? 1);
}

/**
 * How many standard deviations two passages' lengths are apart if one translates the other (Gale & Church 1993,
 * section 3.1). Lengths as of `englishLetters`.
 */
export function lengthDeviation(left: number, right: number): number {
  return Math.abs(left - right) / Math.sqrt((variance * Math.max(1, left + right)) / 2);
}

/** −log of the chance that a translation's length is at least so far off. */
export function deviationCost(deviation: number): number {
  return -Math.log(Math.max(1e-9, 2 * upperTail(deviation)));
}

/** The upper tail of the normal distribution, to 7.5 decimals (Abramowitz & Stegun 1964, formula 26.2.17). */
function upperTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

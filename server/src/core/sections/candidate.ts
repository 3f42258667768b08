import type { Language, NoiseKind, Paragraph, SectionKind } from '../model.js';
import { RecentTexts } from '../recentTexts.js';
import { looksOf, type LineLooks } from './lineLooks.js';
import type { SectionRule } from './rules.js';

export interface Verdict {
  readonly kind: SectionKind;
  readonly noise?: NoiseKind;
  readonly rule: SectionRule;
  readonly reasons: readonly string[];
}

/** A paragraph with all that it shows by itself, before and after it is judged. */
export interface Candidate extends LineLooks {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly text: string;
  verdict: Verdict | null;
}

/** @param known what was found of lines before; lines that a text repeats are read once in any case */
export function candidatesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  known = new RecentTexts<LineLooks>(Infinity),
): Candidate[] {
  return paragraphs.map(({ start, end, language }) => {
    const line = text.slice(start, end);
    let looks = known.get(line);
    if (looks === undefined) {
      looks = looksOf(line);
      known.set(line, looks);
    }
    return { start, end, language, text: line, ...looks, verdict: null };
  });
}

export function noise(kind: NoiseKind, ...reasons: readonly string[]): Verdict {
  return { kind: 'noise', noise: kind, rule: `section-noise-${kind}`, reasons };
}

import { mergeWords } from './mergeWords.js';

interface RelativeParts {
  /** Expressions of their own (today, 모레), by a TIMEX3 pattern and its offset from today. */
  readonly own: Readonly<Record<string, string>>;
  /** Words for last, this and next, as offsets. */
  readonly nearness: Readonly<Record<string, number>>;
  /** Words for weeks, months and the like, as TIMEX3 patterns. */
  readonly grains: Readonly<Record<string, string>>;
}

/** `last week`, `다음 주`: every nearness with every grain, by value, beside the expressions of their own. */
export function relativeWords({ own, nearness, grains }: RelativeParts): Record<string, string> {
  const pairs = Object.entries(nearness).flatMap(([word, offset]) =>
    Object.entries(grains).map(([grain, timex]) => [`${timex} ${offset}`, word + grain] as const),
  );
  return mergeWords(own, pairs);
}

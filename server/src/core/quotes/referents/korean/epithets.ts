import { titleEndings, titles } from '../../../entities/ko.js';
import { nationOf } from '../nations.js';
import type { Epithet } from '../notice.js';
import * as ko from './table.js';

/** A word cut into its title and what stands before that: 외교부 and 장관. */
export interface TitledWord {
  readonly before: string;
  readonly title: string;
}

const endings: ReadonlySet<string> = new Set([...titles, ...titleEndings, ...ko.personNouns]);
const longestTitle = 8;
const shortestTitle = 2;

export function titleOf(word: string): TitledWord | null {
  for (let length = Math.min(longestTitle, word.length); length >= shortestTitle; length--) {
    const title = word.slice(-length);
    if (endings.has(title)) {
      return { before: word.slice(0, -length), title };
    }
  }
  return null;
}

export function epithetOf(words: readonly string[], { before, title }: TitledWord): Epithet {
  const all = [...words, before].filter((word) => word !== '');
  const isFormer = all.some((word) => ko.formerly.has(word));
  return { head: isFormer ? `former ${title}` : title, narrowing: narrowingOf(all) };
}

export function narrowingOf(words: readonly string[]): string[] {
  return words
    .map((word) => word.replace(/의$/u, ''))
    .filter((word) => word !== '' && !ko.formerly.has(word) && !ko.lightWords.has(word))
    .map((word) => nationOf('ko', word) ?? word);
}

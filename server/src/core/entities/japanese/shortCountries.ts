import type { Candidate } from '../candidates.js';
import * as ja from '../ja.js';
import type { JapaneseReading } from './reading.js';

/** The 仏 of 仏企業: one character for a country, before what belongs to it. */
export function shortCountries({ text, classes }: JapaneseReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < text.length; at++) {
    const beginsRun = classes[at] === 'kanji' && classes[at - 1] !== 'kanji';
    const id = beginsRun ? ja.shortCountries.get(text.charAt(at)) : undefined;
    if (id !== undefined && isFollowed(text, at + 1)) {
      found.push({
        start: at,
        end: at + 1,
        label: 'GPE',
        rule: 'mention-place',
        reason: 'one character for a country',
        lexicalId: id,
        weight: 4,
      });
    }
  }
  return found;
}

function isFollowed(text: string, at: number): boolean {
  return ja.afterShortCountry.some((word) => text.startsWith(word, at));
}

import type { Candidate } from '../candidates.js';
import * as ja from '../ja.js';
import { indexByLetter } from '../letterIndex.js';
import { familyStart } from './familyNames.js';
import { nameStart } from './nameStarts.js';
import { named } from './reading.js';
import type { JapaneseReading } from './reading.js';

const titlesByFirst = indexByLetter(
  [...ja.honorifics, ...ja.titles, ...ja.leaderNouns],
  (title) => title,
  'first',
);
const honorifics = new Set(ja.honorifics);
const leaderNouns = new Set(ja.leaderNouns);

/** 石田誠前知事, マイヤー独首相, 中川氏: names before honorifics, titles, and what a leader leads. */
export function namesBeforeTitles(reading: JapaneseReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 1; at < reading.text.length; at++) {
    const title = titleAt(reading, at);
    const name = title === undefined ? undefined : nameBefore(reading, at, title);
    if (name !== undefined) {
      found.push(name);
    }
  }
  return found;
}

function titleAt({ text, classes }: JapaneseReading, at: number): string | undefined {
  const title = titlesByFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
  const isInsideWord = classes[at] === 'katakana' && classes[at - 1] === 'katakana';
  const isInsideOffice = title === '相' && ja.ministersInTwoCharacters.has(text.charAt(at - 1));
  return isInsideWord || isInsideOffice ? undefined : title;
}

function nameBefore(reading: JapaneseReading, at: number, title: string): Candidate | undefined {
  const isHonorific = honorifics.has(title);
  const end = withoutPrefix(reading, at);
  const start = nameStart(reading, end, isHonorific);
  if (start === undefined || start >= end) {
    return undefined;
  }
  const isCertain = reading.classes[end - 1] === 'katakana' || !ja.weakTitles.has(title);
  return isCertain || familyStart(reading, start, end) !== undefined
    ? named(start, end, {
        label: 'PERSON',
        rule: leaderNouns.has(title) ? 'mention-person-cue' : 'mention-title',
        reason: `“${title}” after the name`,
        weight: isHonorific ? 8 : 7,
      })
    : undefined;
}

/** The end of a name before 前, 元 and the like of a title, or before a country in one character. */
function withoutPrefix({ text, classes }: JapaneseReading, at: number): number {
  if (ja.shortCountries.has(text.charAt(at - 1)) && classes[at - 2] === 'katakana') {
    return at - 1;
  }
  const prefix = ja.titlePrefixes.find((word) => text.startsWith(word, at - word.length));
  return prefix === undefined || at <= prefix.length ? at : at - prefix.length;
}

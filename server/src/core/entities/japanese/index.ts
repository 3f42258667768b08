import type { Candidate } from '../candidates.js';
import { latinRuns } from '../latin/runs.js';
import { fullNames } from './fullNames.js';
import { headedNames } from './heads.js';
import { joinedNames, rulers } from './katakanaNames.js';
import { lexiconNames } from './lexiconNames.js';
import { readingOf } from './reading.js';
import type { JapaneseRule } from './reading.js';
import { shortCountries } from './shortCountries.js';
import { namesBeforeTitles } from './titles.js';

/** All are tried; of readings that overlap, the heavier wins, and of two alike, the one of the earlier rule. */
const rules: readonly JapaneseRule[] = [
  lexiconNames,
  namesBeforeTitles,
  shortCountries,
  headedNames,
  fullNames,
  joinedNames,
  rulers,
];

/** Names in Japanese, by script and by what stands beside them. Offsets are code units into `text`. */
export function japaneseCandidates(text: string): Candidate[] {
  const reading = readingOf(text);
  return [...rules.flatMap((rule) => rule(reading)), ...latinRuns(text, () => true)];
}

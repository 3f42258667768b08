import * as en from '../../en.js';
import { headLabel } from '../../english/heads.js';
import { isOrdinary, isTown, nameLexicon, personNames } from '../../lexicon.js';

type Test = (lower: string) => boolean;

/** What a word is in the tables and lexicons; the place of a test in this list is its bit. */
const tests: readonly Test[] = [
  (word) => en.functionWords.has(word),
  (word) => en.calendarWords.has(word),
  (word) => en.titles.has(word),
  (word) => en.portfolios.has(word),
  (word) => headLabel(word) === 'ORG',
  (word) => headLabel(word) === 'EVENT',
  (word) => headLabel(word) === 'LOC',
  (word) => headLabel(word) === 'GPE',
  (word) => headLabel(word) === 'FAC',
  (word) => headLabel(word) === 'LAW',
  (word) => en.saidVerbs.has(word),
  (word) => en.placePrepositions.has(word),
  (word) => en.leaderNouns.has(word),
  (word) => en.companyNouns.has(word),
  (word) => en.nameParticles.has(word),
  (word) => en.nameSuffixes.has(word),
  (word) => en.companyAbbreviations.has(word),
  (word) => en.determiners.has(word),
  (word) => en.vesselNouns.has(word),
  (word) => isOrdinary(word),
  (word) => personNames().latinGiven.has(capitalised(word)),
  (word) => personNames().latinFamily.has(capitalised(word)),
  (word) => isTown(capitalised(word)),
  (word) => lexicalLabel(word) === 'GPE',
  (word) => lexicalLabel(word) === 'LOC',
  (word) => lexicalLabel(word) === 'ORG',
  (word) => lexicalLabel(word) === 'NORP',
];

/** The kinds of a word in lower case, a bit each. */
export function kindsOf(lower: string): number {
  return tests.reduce((bits, test, bit) => (test(lower) ? bits | (1 << bit) : bits), 0);
}

function capitalised(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

let labels: ReadonlyMap<string, string> | undefined;

/** The label of a name of the lexicon that is this word, whatever its case. */
function lexicalLabel(lower: string): string | undefined {
  labels ??= new Map(
    Array.from(nameLexicon('en').entries, ([name, { label }]) => [name.toLowerCase(), label] as const),
  );
  return labels.get(lower);
}

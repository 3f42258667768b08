import type { Candidate, Claim } from '../candidates.js';
import * as ja from '../ja.js';
import { personNames } from '../lexicon.js';
import { familySizes, holdsOffice, isForeignName } from './familyNames.js';
import { isHit, named } from './reading.js';
import type { JapaneseReading } from './reading.js';

const shortestName = 3;
const longestName = 6;

/** 石田誠, 森ひかり: names without a title, by a family name and a usual given name. */
export function fullNames(reading: JapaneseReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const run of reading.runs) {
    for (let start = run.start; start < run.end; start++) {
      const end = kanjiEnd(reading, start, run.end);
      const name = end === start ? undefined : nameIn(reading, start, end, end === run.end);
      if (name !== undefined) {
        found.push(name);
      }
      start = Math.max(start, end - 1);
    }
  }
  return found;
}

function kanjiEnd({ classes }: JapaneseReading, start: number, limit: number): number {
  let end = start;
  while (end < limit && classes[end] === 'kanji') {
    end++;
  }
  return end;
}

/** The name that a stretch of characters is, or begins where its run ends with it. */
function nameIn(
  reading: JapaneseReading,
  start: number,
  end: number,
  endsRun: boolean,
): Candidate | undefined {
  const size = end - start;
  if (size >= shortestName) {
    return size <= longestName ? nameInCharacters(reading, start, end) : undefined;
  }
  return endsRun ? nameIntoHiragana(reading, start, end) : undefined;
}

function nameInCharacters(reading: JapaneseReading, start: number, end: number): Candidate | undefined {
  const claim =
    byFamilyAndGiven(reading, start, end) ??
    byGiven(reading, start, end) ??
    byParentheses(reading, start, end);
  return claim === undefined ? undefined : named(start, end, claim);
}

function byFamilyAndGiven(reading: JapaneseReading, start: number, end: number): Claim | undefined {
  const { text } = reading;
  for (const size of familySizes) {
    const [family, given] = [text.slice(start, start + size), text.slice(start + size, end)];
    const isSplit = given.length >= 1 && given.length <= 3 && personNames().japaneseFamily.has(family);
    if (!isSplit || holdsOffice(given) || isHit(reading, start, end)) {
      continue;
    }
    const isKnown = personNames().japaneseGiven.has(given);
    if (isKnown || (size > 1 && ja.givenEndings.has(given.slice(-1)))) {
      const reason = `family name ${family} and a given name`;
      return { label: 'PERSON', rule: 'mention-person', reason, weight: isKnown ? 6 : 5.5 };
    }
  }
  return undefined;
}

/** A usual given name after two characters that are no family name of the lexicon. */
function byGiven({ text, hits }: JapaneseReading, start: number, end: number): Claim | undefined {
  const given = text.slice(start + 2, end);
  const isName =
    given.length >= 2 &&
    personNames().japaneseGiven.has(given) &&
    !holdsOffice(text.slice(start, end)) &&
    !hits.has(start);
  return isName
    ? { label: 'PERSON', rule: 'mention-person', reason: `the given name ${given}`, weight: 5 }
    : undefined;
}

/** 崔成俊（51）: three characters with a family name of Korea or China, before an age or a reading. */
function byParentheses({ text }: JapaneseReading, start: number, end: number): Claim | undefined {
  return end - start === 3 && text[end] === '（' && isForeignName(text.slice(start, end))
    ? { label: 'PERSON', rule: 'mention-person-cue', reason: 'parentheses after the name', weight: 4 }
    : undefined;
}

/** 森ひかり: a family name in characters, and a usual given name in kana after it. */
function nameIntoHiragana({ text }: JapaneseReading, start: number, end: number): Candidate | undefined {
  const family = text.slice(start, end);
  if (!personNames().japaneseFamily.has(family)) {
    return undefined;
  }
  for (let size = 4; size >= 2; size--) {
    const given = text.slice(end, end + size);
    if (given.length === size && personNames().japaneseGiven.has(given) && /^[ぁ-ゖァ-ヺ]+$/.test(given)) {
      const reason = `family name ${family} and a given name`;
      return named(start, end + size, { label: 'PERSON', rule: 'mention-person', reason, weight: 5 });
    }
  }
  return undefined;
}

import type { Candidate, Claim } from '../candidates.js';
import * as ja from '../ja.js';
import { nameLexicon, personNames } from '../lexicon.js';
import { named } from './reading.js';
import type { JapaneseReading } from './reading.js';

const joinedPattern =
  /(?<![A-Z.\u30a1-\u30fa\u30fc])[A-Z\u30a1-\u30fa\u30fc][A-Z.\u30a1-\u30fa\u30fc]*(?:[・＝=][A-Z\u30a1-\u30fa\u30fc][A-Z.\u30a1-\u30fa\u30fc]*)+/gu;

const rulerPattern =
  /(?<![\u30a1-\u30fa\u30fc])[\u30a1-\u30fa\u30fc]{2,12}(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})世(?![紀代])/gu;

const mostParts = 4;
const longestPart = 11;

/** オラフ・リンドクヴィスト: words joined by a middle dot, for the most part a foreign person's name. */
export function joinedNames({ text, classes }: JapaneseReading): readonly Candidate[] {
  return Array.from(text.matchAll(joinedPattern)).flatMap(({ 0: name, index: start }) => {
    const end = start + name.length;
    const claim = claimOf(name.split(/[・＝=]/u), classes[end] === 'kanji');
    return claim === undefined ? [] : [named(start, end, claim)];
  });
}

function claimOf(parts: readonly string[], goesOn: boolean): Claim | undefined {
  const organisation = ja.organisationTails.find((tail) => parts.at(-1)?.endsWith(tail));
  if (organisation !== undefined) {
    const reason = `head word “${organisation}”`;
    return { label: 'ORG', rule: 'mention-organisation', reason, weight: 6 };
  }
  if (parts.length > mostParts) {
    return undefined;
  }
  const hasGiven = parts.some((part) => personNames().westernKatakana.has(part));
  if (!goesOn && parts.every(mayBePersonal)) {
    const reason = 'katakana words joined by a middle dot';
    return { label: 'PERSON', rule: 'mention-person', reason, weight: hasGiven ? 6 : 4 };
  }
  return hasGiven
    ? { label: 'PERSON', rule: 'mention-person', reason: 'a given name in katakana', weight: 6 }
    : undefined;
}

function mayBePersonal(part: string): boolean {
  return part.length <= longestPart && !nameLexicon('ja').entries.has(part) && !ja.katakanaNouns.has(part);
}

/** フレデリック9世: a ruler by number. */
export function rulers({ text }: JapaneseReading): readonly Candidate[] {
  return Array.from(text.matchAll(rulerPattern), ({ 0: name, index: start }) =>
    named(start, start + name.length, {
      label: 'PERSON',
      rule: 'mention-person',
      reason: 'a ruler by number',
      weight: 7,
    }),
  );
}

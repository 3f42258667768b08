import type { Language } from '../model.js';
import {
  englishWords,
  japaneseOnly,
  otherLatinWords,
  simplifiedOnly,
  traditionalOnly,
} from './languageEvidence.js';
import { isUnspaced } from './baseLanguage.js';
import { scriptOf, type Script } from './scripts.js';
import type { Span } from './span.js';

/** A line of CJK script carries about four times the words of a Latin one of the same length. */
const latinWeight = 0.25;

/** Above this many Han characters, Japanese without any kana is no longer to be expected. */
const longHanRun = 15;

/** English running text of so many words has a function word. */
const longLine = 20;

/** Letters that English running text seldom has. */
const beyondAscii = /[^a-z’']/;

type Counts = Record<Script, number>;

/** What the line itself shows; `undefined` where it shows nothing, or nothing that decides. */
interface Evidence {
  readonly sure?: Language;
  /** `han`: Chinese or Japanese; `latin`: English or another language in Latin script. */
  readonly either?: 'han' | 'latin';
}

/**
 * The language of each line, by script, by characters that only one language writes, and by English function words.
 * What a line leaves open is decided by the nearest lines that are sure; blank lines take the language of the line
 * before them.
 */
export function detectLanguages(text: string, lines: readonly Span[]): Language[] {
  const evidence = lines.map((line) => evidenceOf(text.slice(line.start, line.end)));
  const before = nearestSure(evidence);
  const after = nearestSure([...evidence].reverse()).reverse();
  return evidence.map(
    (own, at) =>
      own.sure ??
      decide(own.either, before[at], after[at]) ??
      before[at]?.at(-1) ??
      after[at]?.at(-1) ??
      'und',
  );
}

/** The sure languages met so far that can settle a doubt, the latest last. */
function nearestSure(evidence: readonly Evidence[]): (readonly Language[])[] {
  let seen: readonly Language[] = [];
  return evidence.map(({ sure }) => {
    const known = seen;
    if (sure !== undefined && seen.at(-1) !== sure) {
      seen = [...seen.filter((language) => language !== sure), sure];
    }
    return known;
  });
}

function decide(
  either: Evidence['either'],
  before: readonly Language[] = [],
  after: readonly Language[] = [],
): Language | undefined {
  if (either === 'han') {
    const isHanLanguage = (language: Language): boolean => isUnspaced(language);
    return before.findLast(isHanLanguage) ?? after.findLast(isHanLanguage) ?? 'ja';
  }
  if (either === 'latin') {
    const isLatinLanguage = (language: Language): boolean => language === 'en' || language === 'und-Latn';
    return before.findLast(isLatinLanguage) ?? after.findLast(isLatinLanguage) ?? 'en';
  }
  return undefined;
}

function evidenceOf(line: string): Evidence {
  const counts = countScripts(line);
  const cjk = counts.hangul + counts.kana + counts.han;
  const latin = counts.latin * latinWeight;
  if (cjk + latin + counts.other === 0) {
    return {};
  }
  if (counts.other > cjk + counts.latin) {
    return { sure: 'und' };
  }
  if (latin > cjk) {
    return latinEvidence(line);
  }
  if (counts.hangul > counts.kana + counts.han / 2) {
    return { sure: 'ko' };
  }
  return counts.kana > 0 ? { sure: 'ja' } : hanEvidence(line, counts.han);
}

/** A Latin word with a CJK letter glued to it is a foreign name with its particle: it counts for neither language. */
function countScripts(line: string): Counts {
  const counts: Counts = { latin: 0, hangul: 0, kana: 0, han: 0, other: 0, none: 0 };
  let before: Script = 'none';
  let latinRun = 0;
  let glued = false;
  const endLatinRun = (): void => {
    counts.latin += glued ? 0 : latinRun;
    latinRun = 0;
  };
  for (let at = 0; at < line.length; at++) {
    const code = line.codePointAt(at) ?? 0;
    const script = scriptOf(code);
    if (script === 'latin') {
      glued = latinRun === 0 ? isCjk(before) : glued;
      latinRun++;
    } else {
      glued ||= isCjk(script);
      endLatinRun();
      counts[script]++;
    }
    before = script;
    at += code > 0xffff ? 1 : 0;
  }
  endLatinRun();
  return counts;
}

function isCjk(script: Script): boolean {
  return script === 'hangul' || script === 'kana' || script === 'han';
}

function hanEvidence(line: string, han: number): Evidence {
  let simplified = 0;
  let traditional = 0;
  let japanese = 0;
  for (const character of line) {
    simplified += simplifiedOnly.has(character) ? 1 : 0;
    traditional += traditionalOnly.has(character) ? 1 : 0;
    japanese += japaneseOnly.has(character) ? 1 : 0;
  }
  const chinese = traditional > simplified ? 'zh-Hant' : 'zh-Hans';
  if (simplified + traditional !== japanese) {
    return { sure: simplified + traditional > japanese ? chinese : 'ja' };
  }
  return han >= longHanRun ? { sure: chinese } : { either: 'han' };
}

/**
 * Function words tell English from its neighbours, as letters with diacritics do. A short line may have none of them;
 * a long one without any English word is not English.
 */
function latinEvidence(line: string): Evidence {
  let words = 0;
  let english = 0;
  let other = 0;
  for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}’']+/gu)) {
    words++;
    english += englishWords.has(word) ? 1 : 0;
    other += otherLatinWords.has(word) || beyondAscii.test(word) ? 1 : 0;
  }
  if (english !== other) {
    return { sure: english > other ? 'en' : 'und-Latn' };
  }
  return words < longLine ? { either: 'latin' } : { sure: 'und-Latn' };
}

import type { Mention, MentionLabel, Paragraph } from '../../model.js';
import { evidenceOf, isDecided, strengthOf, sureStrength } from '../document/evidence.js';
import { calendarWords, functionWords } from '../en.js';
import { fullNamesOf, partsOf } from '../fullNames.js';
import { isOrdinary } from '../lexicon.js';
import { wordKeys } from './wordKeys.js';

/** What a folder needs to know of the names in one document. */
export interface NameDigest {
  /** By spelling: those that the text alone is sure of, which no lexicon holds. */
  readonly sure: ReadonlyMap<string, MentionLabel>;
  /** Of the words that may be a name's first or last, by `wordKeys`. */
  readonly words: ReadonlySet<number>;
}

/**
 * Offsets are into `text`.
 * @param paragraphs those whose words may be names
 * @param mentions resolved, and made from the text alone
 */
export function digestNames(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
): NameDigest {
  const words = new Set<number>();
  for (const { start, end } of paragraphs) {
    wordKeys(text.slice(start, end), (key) => words.add(key));
  }
  return { sure: sureNames(text, mentions), words };
}

export function sameNames(a: NameDigest, b: NameDigest): boolean {
  return (
    a.sure.size === b.sure.size &&
    a.words.size === b.words.size &&
    [...a.sure].every(([name, label]) => b.sure.get(name) === label) &&
    [...a.words].every((word) => b.words.has(word))
  );
}

function sureNames(text: string, mentions: readonly Mention[]): Map<string, MentionLabel> {
  const sure = new Map<string, MentionLabel>();
  const open = mentions.filter((mention) => mention.lexicalId === undefined && !isDecided(mention));
  for (const [name, { best, strongest }] of evidenceOf(text, open)) {
    if (strongest >= sureStrength && isTelling(name)) {
      sure.set(name, best.label);
    }
  }
  const titled = open.filter((mention) => strengthOf(mention) >= sureStrength);
  for (const [part, full] of fullNamesOf(text, titled)) {
    const isSurname = full !== null && partsOf(full).at(-1) === part;
    if (isSurname && isTelling(part) && !sure.has(part)) {
      sure.set(part, 'PERSON');
    }
  }
  return sure;
}

/** Whether a spelling is a name wherever it stands; a short one, or an ordinary word, may be something else elsewhere. */
function isTelling(name: string): boolean {
  if (/^[\p{Script=Latin}'’.]+$/u.test(name)) {
    const lower = name.toLowerCase();
    return name.length >= 4 && !isOrdinary(lower) && !functionWords.has(lower) && !calendarWords.has(lower);
  }
  return name.length >= 3;
}

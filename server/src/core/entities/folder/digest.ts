import type { Mention, MentionLabel, Paragraph } from '../../model.js';
import { evidenceOf, isDecided, isSureOfLabel, sureStrength } from '../document/evidence.js';
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

/** Of the places of a name, at least so many must say of themselves that it is one. */
const leastShare = 1 / 2;

/** A name of one word may be read into a text once by mistake; hardly twice. */
const leastPlaces = 2;

function sureNames(text: string, mentions: readonly Mention[]): Map<string, MentionLabel> {
  const sure = new Map<string, MentionLabel>();
  const open = mentions.filter((mention) => mention.lexicalId === undefined && !isDecided(mention));
  const [direct, repeated] = [true, false].map((isDirect) =>
    evidenceOf(
      text,
      open.filter(({ rule }) => (rule !== 'mention-repeated') === isDirect),
    ),
  );
  const isMostlyDirect = (name: string, places: number): boolean =>
    places >= leastShare * (places + (repeated?.get(name)?.places ?? 0));
  for (const [name, { best, strongest, places }] of direct ?? []) {
    const isOften = places >= leastPlaces || partsOf(name).length > 1;
    if (strongest >= sureStrength && isOften && isTelling(name) && isMostlyDirect(name, places)) {
      sure.set(name, best.label);
    }
  }
  const titled = open.filter((mention) => isSureOfLabel(mention));
  for (const [part, full] of fullNamesOf(text, titled)) {
    const isSurname = full !== null && partsOf(full).at(-1) === part;
    const places = [part, full ?? ''].reduce((sum, name) => sum + (direct?.get(name)?.places ?? 0), 0);
    if (isSurname && isTelling(part) && !sure.has(part) && isMostlyDirect(part, places)) {
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
  return name.length >= 3 && /^[\p{L}\p{N}・ ]*\p{L}[\p{L}\p{N}・ ]*$/u.test(name);
}

import type { Mention } from '../model.js';
import { calendarWords, functionWords } from './en.js';
import { isOrdinary, personNames } from './lexicon.js';

/** Full names by each of their first and last parts; `null` where two people share the part. */
export type FullNames = ReadonlyMap<string, string | null>;

/** Words, words joined by a middle dot, and initials before katakana. */
export const partsOf = (name: string): string[] =>
  name.split(/[ \u00a0・＝=]+|(?<=[A-Za-z.])(?=[\u30a1-\u30fa])/u).filter((part) => part !== '');

/** The full names of the persons that a document's mentions name. */
export function fullNamesOf(text: string, mentions: readonly Mention[]): FullNames {
  const fulls = new Map<string, string | null>();
  for (const mention of mentions) {
    if (mention.label !== 'PERSON') {
      continue;
    }
    const name = text.slice(mention.start, mention.end);
    const parts = partsOf(name);
    const ends = parts.length > 1 ? [parts.at(-1), parts[0]] : [familyOf(name), initialOf(name)];
    for (const part of new Set(ends)) {
      if (part !== undefined && part !== name && (isPartName(part) || part === initialOf(name))) {
        const other = fulls.get(part);
        fulls.set(part, other === undefined ? name : other === null ? null : samePerson(other, name));
      }
    }
  }
  return fulls;
}

/** The family name of a name in characters: 中川 of 中川美咲. */
function familyOf(name: string): string | undefined {
  if (!/^[\u3400-\u9fff々]{3,6}[ぁ-ゖ]{0,4}$|^[\u3400-\u9fff々]{2,3}[ぁ-ゖ]{2,4}$/u.test(name)) {
    return undefined;
  }
  const { japaneseFamily } = personNames();
  const size = [3, 2].find((length) => length < name.length && japaneseFamily.has(name.slice(0, length)));
  return size === undefined ? (name.length >= 4 ? name.slice(0, 2) : undefined) : name.slice(0, size);
}

/** What may be the family name: 이 of 이재명, 習 of 習近平. It is too short to be looked for. */
function initialOf(name: string): string | undefined {
  return /^(?:[가-힣]{2,4}|[\u3400-\u9fff々]{2,4})$/u.test(name) ? name.charAt(0) : undefined;
}

function isPartName(part: string): boolean {
  const lower = part.toLowerCase();
  const plain = calendarWords.has(lower) || functionWords.has(lower) || isOrdinary(lower);
  return part.length >= 2 && !plain && !/^[A-Z.]{1,4}$/.test(part) && !/^\p{Ll}/u.test(part);
}

/** The longer of two names of one person: `Ruth K. Larsen` of that and `Ruth Larsen`; else `null`. */
function samePerson(a: string, b: string): string | null {
  const [first, second] = [partsOf(a), partsOf(b)];
  const plain = (part: string | undefined): string => part?.replaceAll('.', '') ?? '';
  const same = plain(first[0]) === plain(second[0]) && first.at(-1) === second.at(-1);
  if (a === b || same) {
    return a.length >= b.length ? a : b;
  }
  return null;
}

/** The full name of a person who is named by it, by another form of it, or by a part of it. */
export function fullNameOf(fullNames: FullNames, name: string): string | undefined {
  return fullNames.get(name) ?? longestForm(fullNames, name);
}

/** The longest form of a name that has two parts itself. */
function longestForm(fullNames: FullNames, name: string): string | undefined {
  const parts = partsOf(name);
  const full = parts.length > 1 ? fullNames.get(parts.at(-1) ?? '') : undefined;
  return full === undefined || full === null || samePerson(full, name) === null ? undefined : full;
}

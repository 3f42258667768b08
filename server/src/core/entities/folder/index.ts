import type { Language, MentionLabel } from '../../model.js';
import { baseLanguage } from '../../text/baseLanguage.js';
import type { NameDigest } from './digest.js';
import { endKeysOf } from './wordKeys.js';

/** By spelling. */
export type FolderNames = ReadonlyMap<string, MentionLabel>;

export interface NamedDocument {
  readonly digest: { readonly language: Language; readonly names: NameDigest };
}

/** A word that is a name in a smaller share of the documents that have it is none in the others. */
const leastShare = 1 / 3;

/** A label that has so many times the documents of another is the name's; else it has none. */
const decisive = 2;

interface Entry {
  readonly spelling: string;
  readonly first: number;
  readonly last: number;
  /** By label, the documents that are sure of it. */
  readonly documents: Map<MentionLabel, number>;
}

/**
 * Tells each document the names that others of its language are sure of, as far as it has their first and last words.
 * The order of the documents decides nothing. Linear in the names and words of all.
 */
export function* indexNames(
  documents: readonly NamedDocument[],
): Generator<void, (document: NamedDocument) => FolderNames> {
  const entries = new Map<string, Entry>();
  const byFirst = new Map<string, Entry[]>();
  for (const { digest } of documents) {
    const base = baseLanguage(digest.language);
    for (const [spelling, label] of digest.names.sure) {
      const key = `${base} ${spelling}`;
      const known = entries.get(key);
      const ends = known === undefined ? endKeysOf(spelling) : undefined;
      const [first, last] = ends ?? [0, 0];
      const entry = known ?? { spelling, first, last, documents: new Map<MentionLabel, number>() };
      entry.documents.set(label, (entry.documents.get(label) ?? 0) + 1);
      if (ends !== undefined) {
        entries.set(key, entry);
        const group = byFirst.get(`${base} ${ends[0]}`);
        if (group === undefined) {
          byFirst.set(`${base} ${ends[0]}`, [entry]);
        } else {
          group.push(entry);
        }
      }
    }
    yield;
  }
  const holders = new Map<string, number>();
  for (const { digest } of documents) {
    const base = baseLanguage(digest.language);
    for (const word of digest.names.words) {
      const key = `${base} ${word}`;
      if (byFirst.has(key)) {
        holders.set(key, (holders.get(key) ?? 0) + 1);
      }
    }
    yield;
  }
  return ({ digest: { language, names } }) => {
    const base = baseLanguage(language);
    const told = new Map<string, MentionLabel>();
    for (const word of names.words) {
      for (const entry of byFirst.get(`${base} ${word}`) ?? []) {
        const label =
          names.words.has(entry.last) && !names.sure.has(entry.spelling)
            ? labelOf(entry, holders.get(`${base} ${word}`) ?? 0)
            : undefined;
        if (label !== undefined) {
          told.set(entry.spelling, label);
        }
      }
    }
    return told;
  };
}

/** @param holders how many documents have its first word */
function labelOf({ documents, first, last }: Entry, holders: number): MentionLabel | undefined {
  const [most, second] = [...documents].sort(([, a], [, b]) => b - a);
  const isName = first !== last || (most?.[1] ?? 0) >= leastShare * holders;
  return most !== undefined && isName && most[1] >= decisive * (second?.[1] ?? 0) ? most[0] : undefined;
}

/** The same number for names that tell the same. */
export function signatureOfNames(names: FolderNames): number {
  let sum = 0;
  for (const [spelling, label] of names) {
    let hash = 0x811c9dc5;
    const text = `${spelling} ${label}`;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    sum += hash >>> 0;
  }
  return sum;
}

import type { Language, MentionLabel } from '../../model.js';
import { baseLanguage } from '../../text/baseLanguage.js';
import type { NameDigest } from './digest.js';
import { endKeysOf } from './wordKeys.js';

/** By spelling. */
export type FolderNames = ReadonlyMap<string, MentionLabel>;

export interface NamedDocument {
  readonly digest: { readonly language: Language; readonly names: NameDigest };
}

/** A label that has so many times the documents of another is the name's; else it has none. */
const decisive = 2;

interface Entry {
  readonly spelling: string;
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
      const entry = known ?? { spelling, last: ends?.[1] ?? 0, documents: new Map<MentionLabel, number>() };
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
  return ({ digest: { language, names } }) => {
    const base = baseLanguage(language);
    const told = new Map<string, MentionLabel>();
    for (const word of names.words) {
      for (const entry of byFirst.get(`${base} ${word}`) ?? []) {
        const label =
          names.words.has(entry.last) && !names.sure.has(entry.spelling) ? labelOf(entry) : undefined;
        if (label !== undefined) {
          told.set(entry.spelling, label);
        }
      }
    }
    return told;
  };
}

function labelOf({ documents }: Entry): MentionLabel | undefined {
  const [first, second] = [...documents].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= decisive * (second?.[1] ?? 0) ? first[0] : undefined;
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

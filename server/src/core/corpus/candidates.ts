import type { DocumentAnalysis, Language } from '../model.js';
import { fingerprintsOf } from './fingerprints.js';
import { passagesOf } from './passages.js';

/** In a folder no larger than this, each document is compared with each other. */
const smallFolder = 16;

/** What more documents than this have says nothing of any two of them. */
const mostHolders = 16;

/** A document is compared with so many others at most, those that share most with it. */
const mostPartners = 12;

/** The numbers of two documents, the lower first. */
export type DocumentNumbers = readonly [number, number];

/**
 * The pairs of documents that may have passages in common, found without looking at all pairs: by an inverted index
 * over what is rare in the folder. Pauses after each document.
 */
export function* candidatePairs(documents: readonly DocumentAnalysis[]): Generator<void, DocumentNumbers[]> {
  if (documents.length <= smallFolder) {
    return documents.flatMap((_, left) =>
      documents.slice(left + 1).map((_, offset): DocumentNumbers => [left, left + 1 + offset]),
    );
  }
  const holders = new Map<string | number, { readonly document: number; readonly languages: number }[]>();
  for (const [document, analysis] of documents.entries()) {
    for (const [key, languages] of traitsOf(analysis)) {
      const known = holders.get(key);
      if (known === undefined) {
        holders.set(key, [{ document, languages }]);
      } else if (known.length <= mostHolders) {
        known.push({ document, languages });
      }
    }
    yield;
  }
  const pairs = new Map<string, DocumentNumbers>();
  for (const [document, analysis] of documents.entries()) {
    const scores = new Map<number, number>();
    for (const [key, languages] of traitsOf(analysis)) {
      const others = holders.get(key) ?? [];
      const isCopied = typeof key === 'number';
      for (const other of !isCopied && others.length > mostHolders ? [] : others) {
        if (other.document !== document && (isCopied || hasTwo(languages | other.languages))) {
          const weight = (isCopied ? 2 : 1) / others.length;
          scores.set(other.document, (scores.get(other.document) ?? 0) + weight);
        }
      }
    }
    const partners = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, mostPartners);
    for (const [other] of partners) {
      const pair: DocumentNumbers = document < other ? [document, other] : [other, document];
      pairs.set(pair.join(' '), pair);
    }
    yield;
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

function hasTwo(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}

const bits: Record<Language, number> = {
  en: 1,
  ko: 2,
  ja: 4,
  'zh-Hant': 8,
  'zh-Hans': 16,
  'und-Latn': 32,
  und: 64,
};

/** Sounds of fewer consonants are in any text. */
const fewestConsonants = 4;

type Traits = ReadonlyMap<string | number, number>;

const known = new WeakMap<DocumentAnalysis, Traits>();

/** What a document may share with others, with the languages it has it in: shingles as numbers, evidence as text. */
function traitsOf(analysis: DocumentAnalysis): Traits {
  const before = known.get(analysis);
  if (before !== undefined) {
    return before;
  }
  const traits = new Map<string | number, number>();
  const add = (key: string | number, language: Language): void => {
    traits.set(key, (traits.get(key) ?? 0) | bits[language]);
  };
  for (const { line, sketch } of fingerprintsOf(analysis)) {
    for (const shingle of sketch) {
      add(shingle, line.language);
    }
  }
  for (const { evidence, language } of passagesOf(analysis).lines) {
    for (const key of evidence.keys.keys()) {
      add(key, language);
    }
    for (const { consonants } of evidence.sounds) {
      if (consonants.length >= fewestConsonants) {
        add(`sound:${consonants}`, language);
      }
    }
  }
  known.set(analysis, traits);
  return traits;
}

import { fold } from '../characters.js';
import { decimal, type Decimal } from '../decimal.js';
import { numericKinds, openingKinds, precedingKinds } from './kindSets.js';
import { Prefixes } from './prefixes.js';
import { wordKinds, type WordKind } from './wordKinds.js';

/** By kind, by value: surfaces separated by `|`; a space stands for any run of spaces, `_` for an optional one. */
export type Words = Partial<Record<WordKind, Readonly<Record<string, string>>>>;

/** A word of the lexicon: `dozen` is a `scale` of value `12`. */
export interface Entry {
  readonly kind: WordKind;
  readonly value: string;
  readonly amount: Decimal | undefined;
}

/** A place in the tree of surfaces, a folded code unit a step, with the words whose surface ends there. */
export interface TrieNode {
  readonly next: Map<number, TrieNode>;
  readonly entries: Entry[];
}

export interface Lexicon {
  readonly starts: Prefixes;
  /** The same for the words that may begin a figure. */
  readonly openings: Prefixes;
  readonly root: TrieNode;
  /** The words that are looked for before a number, spelled backwards. */
  readonly backwards: TrieNode;
  /** Currency codes, which count in capitals only. */
  readonly codes: ReadonlyMap<string, Entry>;
}

/** The tables as one tree of words, and a second of those that are looked for before a number. */
export function buildLexicon(tables: readonly Words[]): Lexicon {
  const starts = new Prefixes();
  const openings = new Prefixes();
  const root: TrieNode = { next: new Map(), entries: [] };
  const backwards: TrieNode = { next: new Map(), entries: [] };
  const codes = new Map<string, Entry>();
  for (const table of tables) {
    for (const kind of wordKinds) {
      for (const [value, surfaces] of Object.entries(table[kind] ?? {})) {
        const entry: Entry = { kind, value, amount: numericKinds.has(kind) ? decimal(value) : undefined };
        for (const surface of surfaces.split('|').flatMap(spellings)) {
          if (kind === 'code') {
            codes.set(surface, entry);
          } else {
            insert(root, surface, entry);
            if (precedingKinds.has(kind)) {
              insert(backwards, backwardsOf(surface), entry);
            }
          }
          starts.add(surface);
          if (openingKinds.has(kind)) {
            openings.add(surface);
          }
        }
      }
    }
  }
  return { starts, openings, root, backwards, codes };
}

/** `sq_ft` stands for `sqft` and `sq ft`. */
function spellings(surface: string): string[] {
  const at = surface.indexOf('_');
  if (at < 0) {
    return [surface];
  }
  const head = surface.slice(0, at);
  return spellings(surface.slice(at + 1)).flatMap((tail) => [head + tail, `${head} ${tail}`]);
}

/** Puts a word under its surface: `Yen` under y, e, n. */
function insert(root: TrieNode, surface: string, entry: Entry): void {
  let node = root;
  for (let at = 0; at < surface.length; at++) {
    const code = surface.charCodeAt(at);
    const key = fold(code);
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), entries: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  node.entries.push(entry);
}

/** `since` as `ecnis`, code unit by code unit. */
function backwardsOf(surface: string): string {
  let reversed = '';
  for (let at = surface.length - 1; at >= 0; at--) {
    reversed += surface.charAt(at);
  }
  return reversed;
}

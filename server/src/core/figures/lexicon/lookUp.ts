import { isLatin } from '../../text/scripts.js';
import { fold, isSpace } from '../characters.js';
import { openingKinds } from './kindSets.js';
import type { Entry, Lexicon, TrieNode } from './trie.js';
import { isWordEnd } from './wordEdges.js';
import type { WordKind } from './wordKinds.js';

/** A word of the lexicon where it stands in a text, in UTF-16 code units. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

const space = 0x20;
const none: readonly Match[] = [];
const longestSpaceRun = 3;
const codeLength = 3;

/** Every entry whose surface stands at `at`, the longest first. */
export function lookUp(lexicon: Lexicon, text: string, at: number): readonly Match[] {
  if (!lexicon.starts.mayBegin(text, at)) {
    return none;
  }
  let found: readonly Match[] = none;
  let node: TrieNode | undefined = lexicon.root;
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isSpace(code)) {
      end = skipSpaces(text, end, longestSpaceRun);
      node = node.next.get(space);
    } else {
      end++;
      node = node.next.get(fold(code));
    }
    if (node === undefined) {
      break;
    }
    if (node.entries.length > 0 && isWordEnd(text, end)) {
      found = withLonger(found, node.entries, at, end);
    }
  }
  const code = isCapital(text.charCodeAt(at))
    ? lexicon.codes.get(text.slice(at, at + codeLength))
    : undefined;
  return code !== undefined && isWordEnd(text, at + codeLength)
    ? withCode(found, { start: at, end: at + codeLength, entry: code })
    : found;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** The longest word of one of these kinds that ends at `end`. */
export function lookBehind(
  lexicon: Lexicon,
  text: string,
  end: number,
  kinds: readonly WordKind[],
): Match | undefined {
  let node: TrieNode | undefined = lexicon.backwards;
  let longest: Match | undefined;
  let at = end;
  while (at > 0) {
    const code = text.charCodeAt(at - 1);
    if (isSpace(code)) {
      node = node.next.get(space);
      at--;
      for (let run = 1; run < longestSpaceRun && isSpace(text.charCodeAt(at - 1)); run++) {
        at--;
      }
    } else {
      node = node.next.get(fold(code));
      at--;
    }
    if (node === undefined) {
      break;
    }
    const entry = firstOf(node.entries, kinds);
    if (entry !== undefined && !(isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1)))) {
      longest = { start: at, end, entry };
    }
  }
  return longest;
}

function firstOf(entries: readonly Entry[], kinds: readonly WordKind[]): Entry | undefined {
  for (const entry of entries) {
    if (kinds.includes(entry.kind)) {
      return entry;
    }
  }
  return undefined;
}

/** The words that end further on, before those found so far. */
function withLonger(
  found: readonly Match[],
  entries: readonly Entry[],
  start: number,
  end: number,
): readonly Match[] {
  const longer = entries.map((entry): Match => ({ start, end, entry }));
  return found.length === 0 ? longer : longer.concat(found);
}

/** With a currency code, behind the words that are as long. */
function withCode(found: readonly Match[], code: Match): readonly Match[] {
  const shorter = found.filter(({ end }) => end < code.end);
  return [...found.slice(0, found.length - shorter.length), code, ...shorter];
}

/** The place after at most `most` spaces. */
export function skipSpaces(text: string, at: number, most: number): number {
  let end = at;
  while (end < at + most && isSpace(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

/** Whether a figure may begin with this word: `March`, `約`, `fifty`, but not `percent`. */
export function isOpening({ entry }: Match): boolean {
  return openingKinds.has(entry.kind);
}

import type { Span } from '../../../text/span.js';
import type { Page } from '../../reading.js';
import type { MedialTable } from '../table.js';
import { rangeOf, tokensOf, type Token } from '../tokens.js';
import { readComplement } from './complement.js';
import { readCue, type Cue } from './cue.js';
import { looksFinite } from './finite.js';
import { isHeadline, type Complement, type Passage, type Run } from './passage.js';
import type { IndirectTable } from './table.js';

/** Longer ones are no sentences that somebody wrote, and would cost more than their length. */
const longestSentence = 300;

/** A sentence that is worth reading: with some reporting word, and no longer than people write. */
export function passageAt(
  page: Page,
  sentence: Span,
  table: MedialTable,
  own: IndirectTable,
): Passage | null {
  const all = tokensOf(page);
  const { from, to } = rangeOf(all, sentence);
  if (to - from > longestSentence || !holdsAny(all, { from, to }, reportingWords(own))) {
    return null;
  }
  const tokens = all.slice(from, to);
  return read({ page, sentence, tokens, table, own, isHeadline: isHeadline(tokens) });
}

function holdsAny(tokens: readonly Token[], { from, to }: Run, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) {
    if (words.has(tokens[at]?.lower ?? '')) {
      return true;
    }
  }
  return false;
}

const known = new WeakMap<IndirectTable, ReadonlySet<string>>();

/** All words that indirect speech is told by, in one set: every word of a text is held against it. */
function reportingWords(own: IndirectTable): ReadonlySet<string> {
  let words = known.get(own);
  if (words === undefined) {
    words = new Set([...own.cues.keys(), ...own.nouns, ...own.sources.keys()]);
    known.set(own, words);
  }
  return words;
}

/** Reads once at every word what is asked for again and again. */
function read(words: Omit<Passage, 'finiteBefore' | 'cues' | 'complements'>): Passage {
  const finiteBefore = [0];
  const cues: (Cue | null)[] = [];
  const complements: (Complement | null)[] = [];
  const passage: Passage = { ...words, finiteBefore, cues, complements };
  let finite = 0;
  for (let at = 0; at < words.tokens.length; at++) {
    finite += looksFinite(passage, at) ? 1 : 0;
    finiteBefore.push(finite);
    cues.push(readCue(passage, at));
  }
  for (const cue of cues) {
    complements.push(cue === null ? null : readComplement(passage, cue));
  }
  return passage;
}

/** The sentences of a paragraph, of which none ends inside a quotation. */
export function wholeSentences({ sentences, marks }: Page): readonly Span[] {
  const whole: Span[] = [];
  let mark = 0;
  for (const { start, end } of sentences) {
    const before = whole.at(-1);
    while ((marks[mark]?.outer.end ?? Infinity) <= (before?.end ?? 0)) {
      mark++;
    }
    if (before !== undefined && (marks[mark]?.outer.start ?? Infinity) < before.end) {
      whole[whole.length - 1] = { start: before.start, end };
    } else {
      whole.push({ start, end });
    }
  }
  return whole;
}

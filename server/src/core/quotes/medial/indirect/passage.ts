import type { Span } from '../../../text/span.js';
import type { IndirectReading, Page, Scene } from '../../reading.js';
import type { Clause } from '../clause.js';
import type { MedialTable } from '../table.js';
import type { Token } from '../tokens.js';
import type { Cue } from './cue.js';
import type { IndirectTable } from './table.js';

const shortestTitleWord = 5;

/** How many words may stand between a reporting verb and what opens the clause, infinitive or question it reports. */
export const farthestOpener = 16;

/** Where what is said begins behind its verb. */
export interface Complement {
  readonly from: number;
  readonly kind: 'clause' | 'infinitive' | 'question' | 'gerund';
  readonly bare: boolean;
}

/** A sentence and its words. */
export interface Passage {
  readonly page: Page;
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  readonly table: MedialTable;
  readonly own: IndirectTable;
  /** All long words are capitalised, as in titles. */
  readonly isHeadline: boolean;
  /** How many tokens before each look like finite verbs. */
  readonly finiteBefore: readonly number[];
  /** The reporting verb at each token, and what it reports behind it. */
  readonly cues: readonly (Cue | null)[];
  readonly complements: readonly (Complement | null)[];
}

/** A run of tokens, `to` not in it. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What is told at a place, and the word to go on from. */
export interface Found {
  readonly readings: readonly IndirectReading[];
  readonly next: number;
}

export function wordAt({ tokens }: Passage, at: number): string {
  return tokens[at]?.lower ?? '';
}

/** From the first word to the last, without the marks around them. */
export function spanOf({ tokens, page }: Passage, { from, to }: Run): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && !isContent(tokens[first])) {
    first++;
  }
  while (last >= first && !isContent(tokens[last])) {
    last--;
  }
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  if (start === undefined || end === undefined || last < first) {
    return null;
  }
  const closes = page.masked.charAt(end) === ')' && page.masked.slice(start, end).includes('(');
  return { start, end: closes ? end + 1 : end };
}

function isContent(token: Token | undefined): boolean {
  return token?.isWord === true || token?.isBlank === true;
}

/** Whether there is a word outside all quotations. */
export function hasOwnWords({ tokens }: Passage, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.isWord === true) {
      return true;
    }
  }
  return false;
}

/** The passage as direct speech is read, with the reported clause in the place of the quotation. */
export function clauseOf({ page, sentence, tokens, table }: Passage, content: Span, at: number): Clause {
  const scene: Scene = {
    start: sentence.start,
    end: sentence.end,
    page,
    masked: page.masked,
    quote: { start: content.start, end: content.end, outer: content, family: 'double' },
    content: page.text.slice(content.start, content.end),
    mentions: page.mentions,
  };
  return { scene, table, tokens, at };
}

/** All long words are capitalised, as in titles. */
export function isHeadline(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ isWord, isCapital, lower }) =>
      !isWord || isCapital || lower.length < shortestTitleWord || /^\d/.test(lower),
  );
}

/** The sign that stands for a token: tokens know round brackets as commas. */
export function signAt({ tokens, page }: Passage, at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : page.masked.charAt(token.start);
}

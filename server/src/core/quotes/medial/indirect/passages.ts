import type { Span } from '../../../text/span.js';
import type { Page } from '../../reading.js';
import type { MedialTable } from '../table.js';
import { tokensWithin } from '../tokens.js';
import { readComplement } from './complement.js';
import { readCue, type Cue } from './cue.js';
import { looksFinite } from './finite.js';
import { isHeadline, type Complement, type Passage } from './passage.js';
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
  const tokens = tokensWithin(page, sentence);
  const isReporting = tokens.some(
    ({ lower }) => own.cues.has(lower) || own.nouns.has(lower) || own.sources.has(lower),
  );
  return isReporting && tokens.length <= longestSentence
    ? read({ page, sentence, tokens, table, own, isHeadline: isHeadline(tokens) })
    : null;
}

/** Reads once at every word what is asked for again and again. */
function read(words: Omit<Passage, 'finiteBefore' | 'cues' | 'complements'>): Passage {
  const finiteBefore = [0];
  const cues: (Cue | null)[] = [];
  const complements: (Complement | null)[] = [];
  const passage: Passage = { ...words, finiteBefore, cues, complements };
  words.tokens.forEach((_, at) => {
    finiteBefore.push((finiteBefore[at] ?? 0) + (looksFinite(passage, at) ? 1 : 0));
    cues.push(readCue(passage, at));
  });
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

import type { IndirectReading, Page } from '../../reading.js';
import type { MedialTable } from '../table.js';
import { complementOf, type Complement } from './complement.js';
import { cueAt, type Cue } from './cue.js';
import { endOfSaid } from './extent.js';
import { byNoun } from './nouns.js';
import { hasOwnWords, spanOf, type Passage } from './passage.js';
import { passageAt, wholeSentences } from './passages.js';
import { bySource } from './source.js';
import { agentOf, speakerOf } from './speaker.js';
import type { IndirectTable } from './table.js';
import { tagOf, type Tag } from './tag.js';

/** What is found at a word of a passage, and the word to go on from. */
interface Found {
  readonly readings: readonly IndirectReading[];
  readonly next: number;
}

/**
 * The indirect speech of a paragraph: clauses, infinitives and questions that a reporting verb, noun or phrase
 * governs. Of one within another the outer is found. The constructions are those of Pareti, “PARC 3.0: A Corpus of
 * Attribution Relations” (LREC 2016). Linear in the length of the paragraph.
 */
export function findIndirect(page: Page, table: MedialTable, own: IndirectTable): readonly IndirectReading[] {
  return wholeSentences(page).flatMap((sentence) => {
    const passage = passageAt(page, sentence, table, own);
    return passage === null
      ? []
      : readPassage(passage).filter((reading) => !isInsideOpenMarks(page, reading));
  });
}

function readPassage(passage: Passage): readonly IndirectReading[] {
  const tag = firstTag(passage);
  const readings: IndirectReading[] = [...(tag?.readings ?? [])];
  let at = tag?.next ?? 0;
  let isFirst = tag === null;
  while (at < passage.tokens.length) {
    const found = (isFirst ? foundSource(passage, at) : null) ?? byNoun(passage, at) ?? byVerb(passage, at);
    if (found === null) {
      at++;
    } else {
      readings.push(...found.readings);
      at = Math.max(at + 1, found.next);
      isFirst = false;
    }
  }
  return readings;
}

/** “It rained, he said” tells the whole sentence, whatever verbs stand in it. */
function firstTag(passage: Passage): Tag | null {
  for (let at = 1; at < passage.tokens.length; at++) {
    const cue = cueAt(passage, at);
    const tag = cue !== null && complementOf(passage, cue) === null ? tagOf(passage, cue) : null;
    if (tag !== null) {
      return tag;
    }
  }
  return null;
}

function foundSource(passage: Passage, at: number): Found | null {
  const readings = bySource(passage, at);
  return readings.length === 0 ? null : { readings, next: passage.tokens.length };
}

function byVerb(passage: Passage, at: number): Found | null {
  const cue = cueAt(passage, at);
  const complement = cue === null ? null : complementOf(passage, cue);
  if (cue === null || complement === null) {
    return null;
  }
  const to = endOfSaid(passage, cue.at, complement.from);
  const reading = reported(passage, cue, complement, to);
  return reading === null ? null : { readings: [reading], next: to };
}

function reported(
  passage: Passage,
  cue: Cue,
  { from, kind }: Complement,
  to: number,
): IndirectReading | null {
  const run = { from, to };
  const span = spanOf(passage, run);
  const verb = passage.tokens[cue.at];
  const last = passage.tokens[cue.next - 1];
  if (span === null || verb === undefined || last === undefined || !hasOwnWords(passage, run)) {
    return null;
  }
  return {
    ...span,
    speaker: cue.passive ? agentOf(passage, cue, span) : speakerOf(passage, cue, span),
    cue: { start: verb.start, end: last.end },
    reason: reasons[kind],
  };
}

const reasons = {
  clause: 'reporting verb before the clause',
  infinitive: 'reporting verb before an infinitive',
  question: 'reporting verb before a reported question',
  gerund: 'reporting verb before a verbal noun',
} as const;

/** Words beside a mark that has no partner are somebody’s very words. */
function isInsideOpenMarks({ masked }: Page, { start, end }: IndirectReading): boolean {
  return /["“”]/.test(masked.charAt(start - 1)) || /^[,.!?…]{0,2}["“”]/.test(masked.slice(end, end + 3));
}

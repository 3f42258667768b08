import type { IndirectReading, Page } from '../../reading.js';
import type { MedialTable } from '../table.js';
import { complementOf } from './complement.js';
import { cueAt } from './cue.js';
import { byNoun } from './nouns.js';
import type { Found, Passage } from './passage.js';
import { passageAt, wholeSentences } from './passages.js';
import { bySource } from './source.js';
import type { IndirectTable } from './table.js';
import { tagOf } from './tag.js';
import { byVerb } from './verb.js';

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
  let last: Found | null = firstTag(passage);
  const readings: IndirectReading[] = [...(last?.readings ?? [])];
  let at = last?.next ?? 0;
  while (at < passage.tokens.length) {
    const verb: Found | null = byVerb(passage, at, last);
    const found = verb ?? byNoun(passage, at) ?? (readings.length === 0 ? bySource(passage, at) : null);
    if (found === null) {
      at++;
      continue;
    }
    readings.push(...found.readings);
    at = Math.max(at + 1, found.next);
    last = verb ?? last;
  }
  return readings;
}

/** “It rained, he said” tells the whole sentence, whatever verbs stand in it. */
function firstTag(passage: Passage): Found | null {
  for (let at = 1; at < passage.tokens.length; at++) {
    const cue = cueAt(passage, at);
    const tag = cue !== null && complementOf(passage, cue) === null ? tagOf(passage, cue) : null;
    if (tag !== null) {
      return tag;
    }
  }
  return null;
}

/** Words beside a mark that has no partner are somebody’s very words. */
function isInsideOpenMarks({ masked }: Page, { start, end }: IndirectReading): boolean {
  return (
    /(?:["“”]|'')$/.test(masked.slice(Math.max(0, start - 2), start)) ||
    /^[,.!?…]{0,2}(?:["“”]|'')/.test(masked.slice(end, end + 4))
  );
}

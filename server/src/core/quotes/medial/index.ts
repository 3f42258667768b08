import { speech, type Reading, type Scene, type SpeechReader } from '../reading.js';
import type { MedialTable } from './table.js';
import { indexAt, tokenise } from './tokens.js';
import { attributionAfter, byLateCue, bySignature } from './after.js';
import { byColon, byCueBefore, bySource, byUsedWords } from './before.js';
import type { Clause } from './clause.js';
import { findIndirect } from './indirect/index.js';
import type { IndirectTable } from './indirect/table.js';
import { announcedTerm } from './terms.js';

/** The reader of a language like English. */
export function medialReader(table: MedialTable, indirect: IndirectTable): SpeechReader {
  return {
    readQuote: (scene) => readMedial(scene, table),
    findIndirect: (page) => findIndirect(page, table, indirect),
  };
}

/** Reads a quotation by the reporting verb that governs it: before it, after it, or around it; the first that fits. */
function readMedial(scene: Scene, table: MedialTable): Reading {
  const tokens = tokenise(scene.masked, scene.start, scene.end);
  const clause: Clause = { scene, table, tokens, at: indexAt(tokens, scene.quote.outer.start) };
  const after = attributionAfter(clause);
  if (after !== null && (after.inverted || endsOpen(scene))) {
    return speech(after.subject, after.cue, 'reporting verb after the quotation');
  }
  return (
    bySignature(clause) ??
    byUsedWords(clause) ??
    announcedTerm(clause) ??
    byCueBefore(clause) ??
    bySource(clause) ??
    byColon(clause) ??
    byLateCue(clause, after)
  );
}

/** “…,” and “…?” go on outside the marks; “…” without a comma before the mark may be a mere part of a sentence. */
function endsOpen({ content, masked, quote }: Scene): boolean {
  return /[,?!.…—-]$/.test(content) || masked.startsWith(',', quote.outer.end);
}

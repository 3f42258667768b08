import { speech, type Reading, type Scene, type SpeechReader } from '../reading.js';
import type { MedialTable } from './table.js';
import { indexAt, tokensWithin } from './tokens.js';
import { byTranscript, plainTerm } from './given.js';
import { byLateCue, bySignature, followingTag } from './late.js';
import { withAppositions } from './dashes.js';
import { withNicknames } from './nicknames.js';
import { byAgent } from './agents.js';
import { attributionAfter } from './after.js';
import { byColon, byCueBefore, byHeadline, byUsedWords } from './before.js';
import type { Clause } from './clause.js';
import { findIndirect } from './indirect/index.js';
import type { IndirectTable } from './indirect/table.js';
import { bySource, bySourceBehind } from './sources.js';
import { announcedTerm } from './terms.js';

/** The reader of a language like English. */
export function medialReader(table: MedialTable, indirect: IndirectTable): SpeechReader {
  return {
    readQuote: (scene) => readMedial(scene, table),
    readFollowing: (scene) => followingTag(clauseOf(scene, table)),
    findIndirect: (page) => findIndirect(page, table, indirect),
  };
}

/** Reads a quotation by the reporting verb that governs it: before it, after it, or around it; the first that fits. */
function readMedial(scene: Scene, table: MedialTable): Reading {
  const clause = clauseOf(scene, table);
  const given = byTranscript(scene, table) ?? plainTerm(clause) ?? bySourceBehind(clause);
  if (given !== null) {
    return given;
  }
  const after = attributionAfter(clause);
  if (after !== null && (after.inverted || endsOpen(scene))) {
    return speech(after.subject, after.cue, 'reporting verb after the quotation');
  }
  return (
    bySignature(clause) ??
    byHeadline(clause) ??
    byUsedWords(clause) ??
    byAgent(clause, clause.at - 1) ??
    announcedTerm(clause) ??
    byCueBefore(clause) ??
    bySource(clause) ??
    byColon(clause) ??
    byLateCue(clause, after)
  );
}

function clauseOf(scene: Scene, table: MedialTable): Clause {
  const words = withAppositions(tokensWithin(scene.page, scene));
  const tokens = withNicknames(words, scene, table);
  return { scene, table, tokens, at: indexAt(tokens, scene.quote.outer.start) };
}

/** “…,” and “…?” go on outside the marks; “…” without a comma before the mark may be a mere part of a sentence. */
function endsOpen({ content, masked, quote }: Scene): boolean {
  return /[,?!.…—-]['’]?$/.test(content) || masked.startsWith(',', quote.outer.end);
}

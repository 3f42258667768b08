import { bareClause, passiveClause } from './bareClause.js';
import { cueAt, type Cue } from './cue.js';
import { byColon, byComplementiser } from './openedClause.js';
import type { Complement, Passage } from './passage.js';
import { question } from './question.js';
import { gerund, infinitive } from './verbals.js';

/** What a reporting verb reports, where it stands behind the verb. */
export function complementOf({ complements }: Passage, cue: Cue): Complement | null {
  return complements[cue.at] ?? null;
}

/** The same, from the words themselves. */
export function readComplement(passage: Passage, cue: Cue): Complement | null {
  const { frames } = cue.form;
  const takesClause =
    frames.has('clause') || frames.has('that') || frames.has('opened') || frames.has('hearer');
  if (cue.passive || isTagOfQuote(passage, cue)) {
    return (
      (takesClause ? byComplementiser(passage, cue) : null) ??
      (cue.passive && frames.has('question') ? question(passage, cue) : null) ??
      (cue.passive && frames.has('addressee') ? passiveClause(passage, cue) : null)
    );
  }
  return (
    (takesClause ? byColon(passage, cue) : null) ??
    (takesClause ? byComplementiser(passage, cue) : null) ??
    infinitive(passage, cue) ??
    (frames.has('question') ? question(passage, cue) : null) ??
    gerund(passage, cue) ??
    (takesClause ? bareClause(passage, cue) : null)
  );
}

/** “…,” the mayor said: the verb belongs to the quotation that opens the sentence. */
function isTagOfQuote(passage: Passage, { at }: Cue): boolean {
  if (passage.tokens[0]?.isBlank !== true) {
    return false;
  }
  for (let index = 1; index < at; index++) {
    if (cueAt(passage, index) !== null) {
      return false;
    }
  }
  return true;
}

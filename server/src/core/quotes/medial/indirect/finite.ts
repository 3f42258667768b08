import { endsLikeOwner, type Token } from '../tokens.js';
import { wordAt, type Passage, type Run } from './passage.js';

/** An auxiliary or a modal: is, would, hasn’t. */
export function isSurelyFinite(passage: Passage, at: number): boolean {
  const { own, table } = passage;
  if (!own.auxiliaries.has(wordAt(passage, at))) {
    return false;
  }
  const before = wordAt(passage, at - 1);
  const isNoun =
    own.prepositions.has(before) || (table.determiners.has(before) && !table.pronouns.has(before));
  return !isNoun || own.complementisers.has(before);
}

/** A word that looks like a finite verb where it stands. */
export function isFinite({ finiteBefore }: Passage, at: number): boolean {
  return (finiteBefore[at + 1] ?? 0) > (finiteBefore[at] ?? 0);
}

/** The same, from the words themselves. */
export function looksFinite(passage: Passage, at: number): boolean {
  const { tokens, own, table } = passage;
  const token = tokens[at];
  if (token === undefined || !token.isWord || (token.isCapital && !passage.isHeadline)) {
    return false;
  }
  if (isSurelyFinite(passage, at)) {
    return true;
  }
  if (!mayBeFinite(passage, token.lower)) {
    return false;
  }
  const before = tokens[at - 1];
  const followsNounMaker =
    before === undefined ||
    table.determiners.has(before.lower) ||
    own.prepositions.has(before.lower) ||
    before.lower === own.infinitiveMark ||
    isOwner(before);
  return !followsNounMaker || (before !== undefined && own.subjectPronouns.has(before.lower));
}

/** A form of a common verb, a past in -ed, or a finite form of a reporting verb. */
function mayBeFinite({ own }: Passage, word: string): boolean {
  if (own.commonVerbs.has(word) || (word.endsWith('ed') && /.[^e]ed$/.test(word))) {
    return true;
  }
  const form = own.cues.get(word);
  return form !== undefined && !form.isNounToo && form.form !== 'participle' && form.form !== 'plain';
}

export function hasFinite({ finiteBefore, tokens }: Passage, { from, to }: Run): boolean {
  return (
    from < to && (finiteBefore[Math.min(to, tokens.length)] ?? 0) > (finiteBefore[Math.max(0, from)] ?? 0)
  );
}

/** Whether a quotation stands behind words of the run, so that the verb may be inside it: the plan “was a mistake”. */
export function holdsQuoteBehindWords({ tokens }: Passage, { from, to }: Run): boolean {
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.isBlank === true) {
      return true;
    }
  }
  return false;
}

/** Poe’s, the states’ */
export function isOwner(token: Token | undefined): boolean {
  return token !== undefined && endsLikeOwner(token.lower);
}

import type { Cue } from './cue.js';
import { endOfSaid } from './extent.js';
import { hasFinite, isFinite } from './finite.js';
import { hasOwnWords, wordAt, type Passage, type Run } from './passage.js';
import { afterAdverbials, afterNounPhrase } from './phrases.js';

const fewestWords = 3;

/** What is said goes on behind the tag: “The plan, he said, would fail.” */
export function restBehind(passage: Passage, cue: Cue, content: Run): Run | null {
  const { tokens, own } = passage;
  const comma = endOfTag(passage, cue);
  const from = comma + 1;
  const first = tokens[from];
  if (
    wordAt(passage, comma) !== ',' ||
    first === undefined ||
    !hasOwnWords(passage, { from, to: tokens.length })
  ) {
    return null;
  }
  const opener = wordAt(passage, content.from);
  const isSubordinate = own.subordinators.has(opener) || own.continuers.has(opener);
  const isOpen = !hasFinite(passage, content) && first.isWord && !first.lower.endsWith('ing');
  const start = own.complementisers.has(first.lower) ? from + 1 : from;
  const rest = { from: start, to: endOfSaid(passage, cue.at, start) };
  const goesOn = own.continuers.has(first.lower)
    ? rest.to - rest.from >= fewestWords
    : (isSubordinate || isOpen || isFinite(passage, from)) &&
      hasFinite(passage, { ...rest, from: rest.from - 1 });
  return goesOn ? rest : null;
}

/** Behind the verb, its hearer and adverbials. */
export function endOfTag(passage: Passage, { next, form }: Cue): number {
  const at = afterAdverbials(passage, next);
  return form.frames.has('hearer') && wordAt(passage, at) !== ','
    ? afterAdverbials(passage, afterNounPhrase(passage, at))
    : at;
}

import type { Span } from '../../../text/span.js';
import type { IndirectReading, Subject } from '../../reading.js';
import { attributionAfter } from '../after.js';
import type { Clause } from '../clause.js';
import type { Token } from '../tokens.js';
import { subjectOf } from '../nounPhrase.js';
import { cueAt, type Cue } from './cue.js';
import { endOfSaid } from './extent.js';
import { hasFinite } from './finite.js';
import { clauseOf, hasOwnWords, spanOf, wordAt, type Passage, type Run } from './passage.js';
import { afterAdverbials, afterNounPhrase } from './phrases.js';

const mostCommas = 3;
const farthestComma = 40;
const longestSubject = 12;
const fewestWords = 3;

/** A tag behind what is said, and what is said behind it. */
export interface Tag {
  readonly readings: readonly IndirectReading[];
  readonly next: number;
}

/** “It rained, the mayor said”; “It rained, said Jo Doe, the mayor”; “It rained, he said, and it was cold.” */
export function tagOf(passage: Passage, cue: Cue): Tag | null {
  const { tokens } = passage;
  if (cue.passive || !cue.form.frames.has('tag') || cue.form.form === 'participle') {
    return null;
  }
  let commas = 0;
  for (let at = cue.at - 1; at > Math.max(0, cue.at - farthestComma) && commas < mostCommas; at--) {
    const word = wordAt(passage, at);
    if (word === ';' || word === ':') {
      return null;
    }
    const closes = closesWithComma(passage, at);
    if (tokens[at]?.isBlank === true && !closes) {
      return null;
    }
    if (word !== ',' && word !== '—' && !closes) {
      continue;
    }
    commas++;
    const tag = tagBehind(passage, cue, { from: 0, to: closes ? at + 1 : at });
    if (tag !== null) {
      return tag;
    }
  }
  return null;
}

/** A quotation that ends in a comma: the plan “is dead,” he said. */
function closesWithComma({ page, tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  return token?.isBlank === true && /[,?!]/.test(page.text.charAt(token.end - 2));
}

function tagBehind(passage: Passage, cue: Cue, content: Run): Tag | null {
  const { tokens } = passage;
  const span = spanOf(passage, content);
  const verb = tokens[cue.at];
  if (span === null || verb === undefined || !hasOwnWords(passage, content)) {
    return null;
  }
  const rest = restBehind(passage, cue, content);
  if (rest === null && !isSaid(passage, content)) {
    return null;
  }
  const asQuote: Token = { ...span, lower: '', isWord: false, isCapital: false, isBlank: true };
  const clause: Clause = {
    ...clauseOf(passage, span, 0),
    tokens: [asQuote, ...tokens.slice(content.to, cue.at + farthestComma)],
  };
  const found = attributionAfter(clause);
  const speaker =
    found?.cue.start === verb.start ? found.subject : subjectBetween(passage, content.to, cue, span);
  if (speaker === null) {
    return null;
  }
  const said = {
    speaker,
    cue: { start: verb.start, end: verb.end },
    reason: 'reporting verb behind the clause',
  };
  const more = rest === null ? null : spanOf(passage, rest);
  return more === null
    ? { readings: [{ ...span, ...said }], next: cue.next }
    : {
        readings: [
          { ...span, ...said },
          { ...more, ...said },
        ],
        next: rest?.to ?? cue.next,
      };
}

/** “, experts say” */
function subjectBetween(passage: Passage, comma: number, cue: Cue, content: Span): Subject | null {
  const { tokens, table } = passage;
  const from = tokens[comma]?.isWord === true ? comma : comma + 1;
  const words = tokens.slice(from, cue.at);
  const isSubject =
    (cue.form.form === 'plain' || passage.isHeadline) &&
    words.length > 0 &&
    words.length <= longestSubject &&
    words.every(({ isWord, lower }) => isWord && !table.clauseOpeners.has(lower)) &&
    !hasFinite(passage, { from, to: cue.at });
  return isSubject ? subjectOf(clauseOf(passage, content, 0).scene, table, words) : null;
}

/** A clause of its own, not an adverbial in front of the reporting clause. */
function isSaid(passage: Passage, { from, to }: Run): boolean {
  const { own, tokens } = passage;
  const first = wordAt(passage, from);
  if (closesWithComma(passage, to - 1)) {
    return opensWithSubject(passage, { from, to });
  }
  if (!hasFinite(passage, { from, to }) && !holdsPartOfQuote(passage, { from, to })) {
    return false;
  }
  const hasComma = tokens.slice(from, to).some(({ lower }) => lower === ',');
  return hasComma || !(own.subordinators.has(first) || own.prepositions.has(first) || first.endsWith('ing'));
}

/** “The plan “is dead,””, not “He said, “It is dead,”” and not “On Monday, “it was dead,””. */
function opensWithSubject(passage: Passage, { from, to }: Run): boolean {
  const { tokens, own } = passage;
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]?.isWord !== true || cueAt(passage, at) !== null) {
      return false;
    }
  }
  const first = wordAt(passage, from);
  return (
    to - 1 > from &&
    !own.prepositions.has(first) &&
    !own.subordinators.has(first) &&
    !own.adverbials.has(first)
  );
}

/** A quotation that the sentence goes on after: “going “back” to work”, not ““Go back,” he said”. */
function holdsPartOfQuote({ page, tokens }: Passage, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.isBlank === true && !/[,.!?…]/.test(page.text.charAt(token.end - 2))) {
      return true;
    }
  }
  return false;
}

/** What is said goes on behind the tag: “The plan, he said, would fail.” */
function restBehind(passage: Passage, cue: Cue, content: Run): Run | null {
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
    : (isSubordinate || isOpen) && hasFinite(passage, { ...rest, from: rest.from - 1 });
  return goesOn ? rest : null;
}

/** Behind the verb, its hearer and adverbials. */
function endOfTag(passage: Passage, { next, form }: Cue): number {
  const at = afterAdverbials(passage, next);
  return form.frames.has('hearer') && wordAt(passage, at) !== ','
    ? afterAdverbials(passage, afterNounPhrase(passage, at))
    : at;
}

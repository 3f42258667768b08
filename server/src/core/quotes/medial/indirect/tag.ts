import { lastBefore } from '../../../text/sortedSpans.js';
import type { Span } from '../../../text/span.js';
import type { Subject } from '../../reading.js';
import { attributionAfter } from '../after.js';
import type { Clause } from '../clause.js';
import type { Token } from '../tokens.js';
import { subjectOf } from '../nounPhrase.js';
import { closesWithComma, isSaid, saysSomething } from './before.js';
import { endOfTag, restBehind } from './behind.js';
import type { Cue } from './cue.js';
import { hasFinite } from './finite.js';
import { clauseOf, type Found, hasOwnWords, spanOf, wordAt, type Passage, type Run } from './passage.js';

const mostCommas = 3;
const farthestComma = 40;
const longestSubject = 12;

/** “It rained, the mayor said”; “It rained, said Jo Doe, the mayor”; “It rained, he said, and it was cold.” */
export function tagOf(passage: Passage, cue: Cue): Found | null {
  const { tokens } = passage;
  if (
    wordAt(passage, endOfTag(passage, cue)) === ':' ||
    cue.passive ||
    !cue.form.frames.has('tag') ||
    cue.form.form === 'participle' ||
    isInfinitive(passage, cue)
  ) {
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
    const tag = tagBehind(passage, cue, { from: 0, to: closes ? at + 1 : at }, null);
    if (tag !== null) {
      const name = nameBefore(passage, at);
      return (
        (name === null || closes ? null : tagBehind(passage, cue, { from: 0, to: name.comma }, name)) ?? tag
      );
    }
  }
  return null;
}

function isInfinitive(passage: Passage, { at }: Cue): boolean {
  return wordAt(passage, at - 1) === passage.own.infinitiveMark;
}

/** Of “It rained, Jo Doe, a broker, said” the name, which the comma at `at` ends and another opens. */
function nameBefore({ page, tokens }: Passage, at: number): (Subject & { readonly comma: number }) | null {
  const last = tokens[at - 1];
  const name = last === undefined ? undefined : lastBefore(page.mentions, last.end);
  if (name?.label !== 'PERSON' || name.end !== last?.end) {
    return null;
  }
  let comma = at - 1;
  while (comma > at - longestSubject && tokens[comma]?.isWord === true) {
    comma--;
  }
  return tokens[comma]?.lower === ',' ? { start: name.start, end: name.end, form: 'name', comma } : null;
}

function tagBehind(passage: Passage, cue: Cue, content: Run, named: Subject | null): Found | null {
  const { tokens } = passage;
  const span = spanOf(passage, content);
  const verb = tokens[cue.at];
  if (span === null || verb === undefined || !hasOwnWords(passage, content)) {
    return null;
  }
  const speaker = named ?? speakerBehind(passage, cue, content, span);
  if (speaker === null) {
    return null;
  }
  const rest = restBehind(passage, cue, content);
  if (rest === null && !isSaid(passage, content)) {
    return null;
  }
  const said = {
    speaker,
    cue: { start: verb.start, end: verb.end },
    reason: 'reporting verb behind the clause',
  };
  const more = rest === null ? null : spanOf(passage, rest);
  const spans = [...(saysSomething(passage, content) ? [span] : []), ...(more === null ? [] : [more])];
  return spans.length === 0
    ? null
    : { readings: spans.map((part) => ({ ...part, ...said })), next: rest?.to ?? cue.next };
}

function speakerBehind(passage: Passage, cue: Cue, content: Run, span: Span): Subject | null {
  const { tokens } = passage;
  const asQuote: Token = { ...span, lower: '', isWord: false, isCapital: false, isBlank: true };
  const clause: Clause = {
    ...clauseOf(passage, span, 0),
    tokens: [asQuote, ...tokens.slice(behindOpener(passage, content.to), cue.at + farthestComma)],
  };
  const found = attributionAfter(clause);
  return found !== null && found.cue.start === tokens[cue.at]?.start
    ? found.subject
    : subjectBetween(passage, behindOpener(passage, content.to), cue, span);
}

/** Past the comma, and past the “as” of “, as experts say”. */
function behindOpener(passage: Passage, comma: number): number {
  const from = passage.tokens[comma]?.isWord === true ? comma : comma + 1;
  return passage.own.tagOpeners.has(wordAt(passage, from)) ? from + 1 : from;
}

/** “, experts say” */
function subjectBetween(passage: Passage, from: number, cue: Cue, content: Span): Subject | null {
  const { tokens, table } = passage;
  const words = tokens.slice(from, cue.at);
  const isSubject =
    (cue.form.form === 'plain' || passage.isHeadline) &&
    words.length > 0 &&
    words.length <= longestSubject &&
    words.every(({ isWord, lower }) => isWord && !table.clauseOpeners.has(lower)) &&
    !hasFinite(passage, { from, to: cue.at });
  return isSubject ? subjectOf(clauseOf(passage, content, 0).scene, table, words) : null;
}

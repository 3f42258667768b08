import type { Span } from '../../../text/span.js';
import type { IndirectReading, Page } from '../../reading.js';
import type { MedialTable } from '../table.js';
import { tokenise } from '../tokens.js';
import { complementFrom, type Complement } from './complement.js';
import { cueAt, type Cue } from './cue.js';
import { endOfSaid } from './extent.js';
import { hasOwnWords, isHeadline, spanOf, type Passage } from './passage.js';
import { byNoun } from './nouns.js';
import { bySource } from './source.js';
import { speakerOf } from './speaker.js';
import type { IndirectTable } from './table.js';
import { tagOf, type Tag } from './tag.js';

/** Longer ones are no sentences that somebody wrote, and would cost more than their length. */
const longestSentence = 2500;

/** The indirect speech of a paragraph. */
export function findIndirect(page: Page, table: MedialTable, own: IndirectTable): readonly IndirectReading[] {
  return wholeSentences(page).flatMap((sentence) => inSentence(page, sentence, table, own));
}

/** Sentences of which none ends inside a quotation. */
function wholeSentences({ sentences, marks }: Page): readonly Span[] {
  const whole: Span[] = [];
  let mark = 0;
  for (const { start, end } of sentences) {
    const before = whole.at(-1);
    while ((marks[mark]?.outer.end ?? Infinity) <= (before?.end ?? 0)) {
      mark++;
    }
    const isInside = before !== undefined && (marks[mark]?.outer.start ?? Infinity) < before.end;
    if (isInside) {
      whole[whole.length - 1] = { start: before.start, end };
    } else {
      whole.push({ start, end });
    }
  }
  return whole;
}

function inSentence(
  page: Page,
  sentence: Span,
  table: MedialTable,
  own: IndirectTable,
): readonly IndirectReading[] {
  if (sentence.end - sentence.start > longestSentence) {
    return [];
  }
  const tokens = tokenise(page.masked, sentence.start, sentence.end);
  const passage: Passage = { page, sentence, tokens, table, own, isHeadline: isHeadline(tokens) };
  const readings: IndirectReading[] = [];
  let begin = 0;
  const tag = firstTag(passage);
  if (tag !== null) {
    readings.push(...tag.readings);
    begin = tag.next;
  }
  for (let at = begin; at < tokens.length; at++) {
    const source = bySource(passage, at, begin);
    if (source !== null) {
      readings.push(source);
      break;
    }
    const noun = byNoun(passage, at);
    if (noun !== null) {
      readings.push(noun.reading);
      begin = noun.to;
      at = noun.to - 1;
      continue;
    }
    const cue = cueAt(passage, at);
    const complement = cue === null ? null : complementFrom(passage, cue);
    if (cue === null || complement === null) {
      continue;
    }
    const to = endOfSaid(passage, cue.at, complement.from);
    const reading = reported(passage, cue, complement, to);
    if (reading !== null) {
      readings.push(reading);
      begin = to;
      at = to - 1;
    }
  }
  return readings;
}

function firstTag(passage: Passage): Tag | null {
  for (let at = 1; at < passage.tokens.length; at++) {
    const cue = cueAt(passage, at);
    if (cue !== null && complementFrom(passage, cue) === null) {
      const tag = tagOf(passage, cue, 0);
      if (tag !== null) {
        return tag;
      }
    }
  }
  return null;
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
    speaker: cue.passive ? null : speakerOf(passage, cue, span),
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

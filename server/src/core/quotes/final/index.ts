import type { Span } from '../../text/span.js';
import { blank, speech, term, unclear } from '../reading.js';
import { within } from '../../text/sortedSpans.js';
import type { Reading, Scene, SpeechReader, Subject } from '../reading.js';
import type { FinalTable } from './table.js';

interface Candidate extends Subject {
  readonly isSpeaker: boolean;
}

const names: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'NORP']);

/** Shorter quotations in a report of somebody’s are as often terms. */
const shortestSourced = 10;

/** The reader of a language like Korean and Japanese. */
export function finalReader(table: FinalTable): SpeechReader {
  return {
    readQuote: (scene) => readFinal(scene, table),
    readFollowing: (scene) => readFollowing(scene, table),
    findIndirect: () => [],
  };
}

/** Reads a quotation by what follows it: a particle of quoting and the reporting verb at the end of the clause. */
function readFinal(scene: Scene, table: FinalTable): Reading {
  const { masked, quote, start, end, content } = scene;
  const head = masked.slice(start, quote.outer.start);
  const tail = masked.slice(quote.outer.end, end);
  if (table.termAfter.test(tail) || table.termBefore.test(head)) {
    return term('the words around the marks name it');
  }
  const quotative = table.quotative.exec(tail);
  const predicate = nextPredicate(tail, table, 0);
  if (quotative !== null && (predicate !== null || table.utteranceEnd.test(content))) {
    const from = quote.outer.end;
    const cue = predicate === null ? quotative.index + quotative[0].length : predicate.start;
    return speech(
      speakerOf(scene, table, predicate === null ? end : from + cue),
      predicate === null ? spanOf(from, quotative) : shiftBy(predicate, from),
      'a particle of quoting after the marks',
    );
  }
  const reported = table.reportedClause.exec(tail);
  if (reported !== null) {
    const cue = nextPredicate(tail, table, reported.index) ?? {
      start: reported.index,
      end: reported.index + reported[0].length,
    };
    const from = quote.outer.end;
    return speech(
      speakerOf(scene, table, from + reported.index + reported[0].length, true),
      shiftBy(cue, from),
      'inside a clause that is reported',
    );
  }
  const wording = table.wording.exec(tail);
  const speaker = speakerOf(scene, table, quote.outer.end);
  if (wording !== null && speaker !== null && isPersonal(scene, table, speaker)) {
    const cue = nextPredicate(tail, table, 0) ?? { start: 0, end: wording[0].length };
    return speech(speaker, shiftBy(cue, quote.outer.end), 'the wording of somebody who is named');
  }
  return bySource(scene, table) ?? unclear;
}

/** Reads a quotation that is a sentence of its own by the short sentence after it: “…” The minister said so. */
function readFollowing(scene: Scene, table: FinalTable): Reading {
  const from = scene.quote.outer.end;
  const predicate = nextPredicate(scene.masked.slice(from, scene.end), table, 0);
  const cue = predicate === null ? null : shiftBy(predicate, from);
  const speaker = cue === null ? null : speakerOf(scene, table, cue.start);
  return cue === null || speaker === null
    ? unclear
    : speech(speaker, cue, 'reporting verb in the sentence after');
}

const spanOf = (from: number, match: RegExpExecArray): Span => ({
  start: from + match.index,
  end: from + match.index + match[0].trimEnd().length,
});

const shiftBy = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function nextPredicate(tail: string, table: FinalTable, from: number): Span | null {
  for (const match of tail.matchAll(table.predicate)) {
    if (match.index + match[0].length > from) {
      return { start: match.index, end: match.index + match[0].trimEnd().length };
    }
  }
  return null;
}

/**
 * The topic or subject that governs the verb at `cue`: the last topic before the quotation that can speak, else one
 * between the quotation and the verb, else a subject or a named source, else any topic. In a clause that is reported
 * the subjects behind the quotation are those of the clause.
 */
function speakerOf(scene: Scene, table: FinalTable, cue: number, inReportedClause = false): Subject | null {
  const { start, quote } = scene;
  const topics = candidates(scene, table, table.topic, start, quote.outer.start);
  const behind = afterParticle(scene, table);
  const later = [
    ...candidates(scene, table, table.topic, behind, cue),
    ...candidates(scene, table, table.subject, behind, cue),
  ];
  const subjects = candidates(scene, table, table.subject, start, quote.outer.start);
  const can = ({ isSpeaker }: Candidate): boolean => isSpeaker;
  return (
    (inReportedClause ? topics.findLast(can) : later.findLast(can)) ??
    topics.findLast(can) ??
    later.findLast(can) ??
    subjects.findLast(can) ??
    sourceOf(scene, table)?.speaker ??
    later.at(-1) ??
    topics.at(-1) ??
    null
  );
}

function afterParticle({ masked, quote, end }: Scene, table: FinalTable): number {
  const particle = table.quotative.exec(masked.slice(quote.outer.end, end));
  return quote.outer.end + (particle?.[0].length ?? 0);
}

function candidates(
  scene: Scene,
  table: FinalTable,
  particle: RegExp,
  from: number,
  to: number,
): Candidate[] {
  const found: Candidate[] = [];
  const text = scene.masked.slice(from, to + 1);
  for (const match of text.matchAll(particle)) {
    const end = from + match.index;
    const span = { start: end, end: end + match[0].length };
    if (span.end > to || end === from || !table.isParticle(scene.masked, span)) {
      continue;
    }
    const candidate = candidateAt(scene, table, from, end);
    if (candidate !== null) {
      found.push(candidate);
    }
  }
  return found;
}

/** The noun phrase that ends at `end`: the name of the person in it, the body that it is, or the phrase. */
function candidateAt(scene: Scene, table: FinalTable, from: number, end: number): Candidate | null {
  const phrase = table.nounPhrase(scene.masked, from, end);
  if (phrase.start >= phrase.end || scene.masked.slice(phrase.start, phrase.end).includes(blank)) {
    return null;
  }
  const text = scene.masked.slice(phrase.start, phrase.end);
  if (table.saying.test(text)) {
    return null;
  }
  if (table.pronoun.test(text)) {
    return { ...phrase, form: 'pronoun', isSpeaker: true };
  }
  const inside = within(scene.mentions, { start: phrase.start, end });
  const person = inside.findLast(({ label }) => label === 'PERSON');
  const whole = inside.findLast(({ end: nameEnd, label }) => nameEnd === end && names.has(label));
  const name = person ?? whole;
  if (name !== undefined) {
    return { start: name.start, end: name.end, form: 'name', isSpeaker: true };
  }
  return { ...phrase, form: 'description', isSpeaker: table.speakerNoun.test(text) };
}

function isPersonal(scene: Scene, table: FinalTable, { start, end, form }: Subject): boolean {
  const isName = within(scene.mentions, { start, end }).some(({ label }) => names.has(label));
  return form === 'pronoun' || isName || table.speakerNoun.test(scene.masked.slice(start, end));
}

function sourceOf(scene: Scene, table: FinalTable): { readonly speaker: Subject; readonly cue: Span } | null {
  const { masked, start, end } = scene;
  for (const match of masked.slice(start, end).matchAll(table.source)) {
    const at = start + match.index;
    const speaker = candidateAt(scene, table, start, at);
    if (speaker !== null) {
      return { speaker, cue: { start: at, end: at + match[0].length } };
    }
  }
  return null;
}

function bySource(scene: Scene, table: FinalTable): Reading | null {
  const source = sourceOf(scene, table);
  return source === null ||
    (scene.content.length < shortestSourced && !table.utteranceEnd.test(scene.content))
    ? null
    : speech(source.speaker, source.cue, 'a source is named');
}

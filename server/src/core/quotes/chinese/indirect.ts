import { firstFrom } from '../../text/sortedSpans.js';
import type { Span } from '../../text/span.js';
import { blank, type IndirectReading, type Page, type Subject } from '../reading.js';
import type { Mention } from '../../model.js';
import { passageOf, type Passage } from './passage.js';
import { sayingsIn, type Saying } from './sayings.js';
import { subjectIn } from './subjects.js';
import { writers } from './tables/people.js';
import { headings, objects, acts } from './tables/reports.js';

const shortestClause = 4;
const farthestColon = 15;
const longestHeadline = 60;
const nothing = /[\s，,：:、。！？!?；;—…“”"「」『』\u2063]/g;
const finalStop = /[\s。！？!?；;，,…]+$/;

/** The clauses of a paragraph that are told in indirect speech. */
export function findIndirect({ text, masked, sentences, mentions }: Page): IndirectReading[] {
  const found: IndirectReading[] = [];
  const headline = headlineOf(text, masked, mentions);
  if (headline !== null) {
    return [headline];
  }
  let last: Subject | null = null;
  for (const sentence of sentences) {
    const passage = passageOf(masked, sentence, mentions);
    for (const reading of clausesIn(passage, last)) {
      if (isOwnWords(text, reading)) {
        continue;
      }
      found.push(reading);
      last = reading.speaker ?? last;
    }
  }
  return found;
}

/** A headline such as “Minister: The talks go on”. */
function headlineOf(text: string, masked: string, mentions: readonly Mention[]): IndirectReading | null {
  const colon = text.search(/[：:]/);
  if (colon < 1 || colon > farthestColon || text.length > longestHeadline || /[。；]/.test(text)) {
    return null;
  }
  const passage = passageOf(masked, { start: 0, end: text.length }, mentions);
  const subject = subjectIn(passage, 0, colon);
  const told = trimmedClause(passage.text, colon + 1, text.length);
  const isTold =
    told.end - told.start >= shortestClause &&
    !masked.slice(told.start, told.end).includes(blank) &&
    !/[：:]/.test(text.slice(told.start, told.end));
  return subject === null || !subject.isSpeaker || headings.test(text.slice(0, colon)) || !isTold
    ? null
    : { ...told, speaker: plain(subject, 0), cue: null, reason: 'a colon behind who speaks' };
}

function clausesIn(passage: Passage, speakerBefore: Subject | null): IndirectReading[] {
  const all = sayingsIn(passage);
  const sayings = all.filter(
    (saying) => mayReportClause(passage.text, saying) && !isWriters(passage.text, saying),
  );
  const found: IndirectReading[] = [];
  const [only] = sayings;
  if (
    sayings.length === 1 &&
    only?.next === 'end' &&
    only.kind === 'saying' &&
    only.isOwn &&
    only.subject !== null
  ) {
    return tagged(passage, only);
  }
  for (let at = 0; at < sayings.length; at++) {
    const saying = sayings[at];
    if (saying === undefined || saying.next === 'end') {
      continue;
    }
    let next = at + 1;
    while (next < sayings.length && !endsReport(passage.text, saying, sayings[next])) {
      next++;
    }
    const inner = sayings[at + 1];
    if (
      isMedia(passage.text, saying) &&
      inner !== undefined &&
      inner.segment.start <= saying.after + 1 &&
      inner.next !== 'end'
    ) {
      continue;
    }
    const told = { start: saying.after, end: sayings[next]?.segment.start ?? passage.text.length };
    const end = endOfTopic(passage, told, all);
    const reading = clauseOf(passage, { start: saying.after, end }, saying, speakerBefore);
    if (reading !== null) {
      found.push(reading);
    }
    at = next - 1;
  }
  return found;
}

/** A semicolon ends what is told where somebody’s words are reported behind it, in whatever way. */
function endOfTopic({ text }: Passage, { start, end }: Span, all: readonly Saying[]): number {
  const stop = text.slice(start, end).search(/[；;]/);
  const behind = stop < 0 ? undefined : all[firstFrom(all, start + stop)];
  return behind?.isOwn === true ? start + stop : end;
}

/** The text’s own writer says so. */
const isWriters = (text: string, { subject }: Saying): boolean =>
  subject !== null && writers.has(text.slice(subject.start, subject.end));

/** A paper passes on what others say: they are the speakers. */
const isMedia = (text: string, { isSource, start }: Saying): boolean =>
  isSource || text.startsWith('报道', start) || text.startsWith('报导', start);

/** Whether a verb takes a clause where it stands, not just a quotation or a noun. */
function mayReportClause(text: string, { kind, next, after }: Saying): boolean {
  if (next === 'quote') {
    return kind !== 'wording';
  }
  return kind !== 'wording' || next === 'comma' || next === 'colon' || text.charAt(after) === '，';
}

/** The next report begins, and what was told before ends: in a clause of its own, not inside the clause that is told. */
function endsReport(text: string, saying: Saying, next: Saying | undefined): boolean {
  if (next === undefined) {
    return true;
  }
  if (next.segment.start < saying.after || next.next === 'end') {
    return false;
  }
  return (
    text.slice(saying.after, next.segment.start).replace(nothing, '').replaceAll(blank, '') !== '' ||
    next.isSource
  );
}

function clauseOf(
  { text, from }: Passage,
  { start, end }: Span,
  saying: Saying,
  speakerBefore: Subject | null,
): IndirectReading | null {
  const own = trimmedClause(text, start, end);
  const content = text.slice(own.start, own.end);
  const words = content.replaceAll(nothing, '');
  const isQuotation = words.replaceAll(blank, '') === '';
  const isObject =
    saying.next === 'clause' &&
    ((saying.kind === 'saying' && objects.test(content)) || /^[^，,：:]{1,3}(?:[，,]|$)/.test(content));
  if (
    isQuotation ||
    words.length < shortestClause ||
    isObject ||
    opensWithQuotation(content) ||
    acts.test(content)
  ) {
    return null;
  }
  const speaker = saying.subject ?? (saying.isSource ? null : speakerBefore);
  return speaker === null
    ? null
    : {
        start: own.start + from,
        end: own.end + from,
        speaker: saying.subject === null ? speaker : plain(saying.subject, from),
        cue: { start: saying.start + from, end: saying.end + from },
        reason: saying.isSource ? 'a source is named' : 'a clause that a reporting verb governs',
      };
}

const plain = ({ start, end, form }: Subject, by: number): Subject => ({
  start: start + by,
  end: end + by,
  form,
});

function trimmedClause(text: string, start: number, end: number): Span {
  const own = text.slice(start, end);
  const lead = /^[\s，,：:、—\u2063]*/.exec(own)?.[0].length ?? 0;
  const rest = own.slice(lead).replace(finalStop, '');
  return { start: start + lead, end: start + lead + rest.length };
}

/** What begins with a whole sentence in marks is told directly, whatever stands behind it. */
function isOwnWords(text: string, { start, end }: Span): boolean {
  const opening = text.charAt(start);
  const closing = opening === '“' ? '”' : opening === '「' ? '」' : opening === '"' ? '"' : '';
  const close = closing === '' ? -1 : text.slice(start + 1, end).indexOf(closing);
  return close > 0 && /[。！？!?…，,]/.test(text.charAt(start + close));
}

/** What begins with somebody’s own words, and a mark behind them, is told directly. */
function opensWithQuotation(content: string): boolean {
  return /^(?:[^，,：:\ufffc]{1,6}[：:])?\ufffc+(?:$|[\s，,、。；;：:]|等[语字词话])/.test(content);
}

/** CLAUSE, the mayor said. */
function tagged(passage: Passage, saying: Saying): IndirectReading[] {
  const { text } = passage;
  const isLast = text.slice(saying.segment.end).replace(nothing, '') === '';
  const isSpeaker =
    saying.subject !== null && (saying.subject.isSpeaker || saying.subject.form !== 'description');
  const start = saying.segment.start;
  if (!isLast || !isSpeaker || start === 0) {
    return [];
  }
  const told = text.slice(0, start);
  if (told.includes(blank) && /\ufffc[\s，,]*$/.test(told)) {
    return [];
  }
  const reading = clauseOf(passage, { start: 0, end: start }, saying, null);
  return reading === null ? [] : [reading];
}

import { blank, term, unclear, type Reading, type Scene } from '../reading.js';
import { named, wordsOf } from './naming.js';
import { quotationOf, spoken, type Quotation } from './quotation.js';
import type { Saying } from './sayings.js';
import { hasVerb, headOf, subjectBetween } from './subjects.js';
import { announcedTerm, isNameInside, isSentence, isWordInside } from './terms.js';

const longestTopic = 14;
const shortestSourced = 6;
const padding = /[\s，,：:、—\u2063\ufffc“”"「」『』]/g;

/** Reads a quotation by the words before it and behind it in its sentence. */
export function readQuote(scene: Scene): Reading {
  const quotation = quotationOf(scene);
  return (
    announcedTerm(quotation) ??
    named(quotation) ??
    cuedBefore(quotation) ??
    cuedAfter(quotation) ??
    insideReport(quotation) ??
    wordsOf(quotation) ??
    introduced(quotation) ??
    unclear
  );
}

/** The mayor said: “…” */
function cuedBefore(quotation: Quotation): Reading | null {
  const { sayings, open, passage } = quotation;
  const saying = sayings.findLast(({ end }) => end <= open);
  if (saying === undefined || passage.text.slice(saying.after, open).replace(padding, '') !== '') {
    return null;
  }
  if (saying.next !== 'colon' && isNameInside(quotation)) {
    return term('part of a longer noun in somebody’s words');
  }
  return spoken(quotation, saying.subject, saying, 'reporting verb before the quotation');
}

/** “…,” the mayor said. */
function cuedAfter(quotation: Quotation): Reading | null {
  const { sayings, close, passage, content, after } = quotation;
  const saying = sayings.find(({ start }) => start >= close);
  if (saying === undefined || (!saying.isOwn && saying.start > skipPadding(passage.text, close))) {
    return null;
  }
  const { text } = passage;
  const first = passage.segments.find(({ end }) => end > skipPadding(text, close));
  const isNear = first !== undefined && saying.segment.start <= first.start;
  const isTag =
    saying.next === 'end' || saying.next === 'comma' || saying.next === 'colon' || saying.next === 'quote';
  const isApart = /^[\s，,—]/.test(after) || isSentence(content) || content.length > 8;
  if (!isNear || !isApart || text.slice(close, saying.start).includes(blank)) {
    return null;
  }
  if (!isTag && !isSentence(content)) {
    return null;
  }
  return spoken(quotation, saying.subject, saying, 'reporting verb after the quotation');
}

function skipPadding(text: string, from: number): number {
  let at = from;
  while (/[\s，,、—]/.test(text.charAt(at))) {
    at++;
  }
  return at;
}

/** The mayor said that the talks were “good”. */
function insideReport(quotation: Quotation): Reading | null {
  const { sayings, open, passage } = quotation;
  const saying = sayings.findLast(({ end }) => end <= open);
  if (
    saying === undefined ||
    saying.next === 'end' ||
    /[。！？]/.test(passage.text.slice(saying.end, open))
  ) {
    return null;
  }
  if (
    isNameInside(quotation) ||
    (saying.kind !== 'wording' && !isPredicate(quotation, saying) && isWordInside(quotation))
  ) {
    return term('a name or a word in somebody’s words');
  }
  if (saying.isSource && quotation.content.length < shortestSourced) {
    return null;
  }
  return spoken(quotation, saying.subject, saying, 'inside a clause that is reported');
}

/** The quotation is all that its clause says of its subject: the talks “bore fruit”. */
function isPredicate({ passage, open, after }: Quotation, saying: Saying): boolean {
  const clause = passage.segments.findLast(({ start }) => start < open);
  const from = Math.max(clause?.start ?? 0, saying.after);
  const subject = passage.text.slice(from, open).trim();
  return (
    subject.length > 1 &&
    subject.length <= longestTopic &&
    /^$|^[\s，,。；;！？]/.test(after) &&
    !hasVerb(subject)
  );
}

/** The mayor: “…” */
function introduced(quotation: Quotation): Reading | null {
  const { passage, open } = quotation;
  if (!/[：:]\s*$/.test(passage.text.slice(Math.max(0, open - 3), open))) {
    return null;
  }
  const segment = passage.segments.findLast(({ end }) => end < open);
  const subject = segment === undefined ? null : subjectBetween(passage, segment.start, segment.end);
  const isSpeaker = subject?.isSpeaker === true || subject?.form === 'name';
  const isHead =
    segment !== undefined && !/[话句字词语题文歌条诗]$/.test(passage.text.slice(segment.start, segment.end));
  const speaker = isSpeaker ? subject : isHead ? headOf(passage, segment) : null;
  return spoken(quotation, speaker, null, 'colon before the quotation');
}

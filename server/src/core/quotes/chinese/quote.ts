import { shift, type Span } from '../../text/span.js';
import { blank, speech, term, unclear, type Reading, type Scene, type Subject } from '../reading.js';
import { skipOpeners, stripModifiers } from './modifiers.js';
import type { Noun } from './nouns.js';
import { passageOf, type Passage } from './passage.js';
import { sayingsIn, type Saying } from './sayings.js';
import { hasVerb, headOf, subjectIn } from './subjects.js';
import { announcedTerm, isNameInside, isSentence, isWordInside, type Surroundings } from './terms.js';
import { naming } from './tables/terms.js';

const seen = 24;
const farthestSpeaker = 60;
const longestTag = 80;
const longestTopic = 14;
const mostNeighbours = 4;
const shortestSourced = 6;
const padding = /[\s，,：:、—\u2063\ufffc“”"「」『』]/g;

interface Quotation extends Surroundings {
  readonly passage: Passage;
  readonly sayings: readonly Saying[];
  /** The marks, in the passage. */
  readonly open: number;
  readonly close: number;
}

/** Reads a quotation by the words before it and behind it in its sentence. */
export function readQuote(scene: Scene): Reading {
  const passage = passageOf(scene.masked, nearby(scene), scene.mentions);
  const { text, from } = passage;
  const open = scene.quote.outer.start - from;
  const close = scene.quote.outer.end - from;
  const quotation: Quotation = {
    passage,
    sayings: sayingsIn(passage),
    open,
    close,
    before: text.slice(Math.max(0, open - seen), open),
    after: text.slice(close, close + seen),
    content: scene.content,
  };
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

/** The scene with a few quotations to either side, and with the sentence behind it where that may tell who spoke. */
function nearby(scene: Scene): Span {
  const { masked, quote, start } = scene;
  const end = withTag(scene);
  let from = quote.outer.start;
  for (let passed = 0; from > start && passed <= mostNeighbours; from--) {
    passed += masked.charAt(from - 1) === blank && masked.charAt(from - 2) !== blank ? 1 : 0;
  }
  let to = quote.outer.end;
  for (let passed = 0; to < end && passed <= mostNeighbours; to++) {
    passed += masked.charAt(to) === blank && masked.charAt(to + 1) !== blank ? 1 : 0;
  }
  return { start: from, end: to };
}

/** “……。”部长说，…… The sentence after a quotation that ends its own may tell who spoke: read as far as its first clause. */
function withTag({ masked, quote, end, content }: Scene): number {
  if (masked.slice(quote.outer.end, end).trim() !== '' || !/[。！？!?…]$/.test(content)) {
    return end;
  }
  const ahead = masked.slice(end, end + longestTag);
  const stop = /[。！？!?\n\r\ufffc]/.exec(ahead)?.index ?? ahead.length;
  return end + stop;
}

function spoken({ passage }: Quotation, subject: Subject | null, cue: Span | null, reason: string): Reading {
  const { from } = passage;
  return speech(
    subject === null ? null : plain(shift(subject, from)),
    cue === null ? null : plainSpan(shift(cue, from)),
    reason,
  );
}

const plain = ({ start, end, form }: Subject): Subject => ({ start, end, form });
const plainSpan = ({ start, end }: Span): Span => ({ start, end });

/** X calls it “…”: how somebody puts it; “…” as people call it: its name. */
function named(quotation: Quotation): Reading | null {
  const { passage, before, open, content } = quotation;
  const verb = naming.exec(before);
  if (verb === null) {
    return null;
  }
  const { text } = passage;
  const at = open - (before.length - verb.index);
  const clause = passage.segments.find(({ start, end }) => start <= at && at <= end);
  const from = Math.max(clause?.start ?? 0, at - farthestSpeaker);
  const head = text.slice(from, at);
  const passive = head.lastIndexOf('被');
  const subject =
    passive >= 0 ? nounBetween(passage, from + passive + 1, at) : activeSubject(passage, from, at);
  const isPersonal =
    subject !== null && subject.isSpeaker && !/[们人]$/.test(text.slice(subject.start, subject.end));
  if (!isPersonal) {
    return isSentence(content) ? null : term('the words before the marks give a name');
  }
  return spoken(quotation, subject, { start: at, end: at + verb[0].length }, 'how somebody puts it');
}

function activeSubject(passage: Passage, from: number, at: number): Noun | null {
  const head = passage.text.slice(from, at);
  const object = Math.max(head.lastIndexOf('将'), head.lastIndexOf('把'));
  return nounBetween(passage, from, object < 0 ? at : from + object);
}

function nounBetween(passage: Passage, from: number, to: number): Noun | null {
  const start = skipOpeners(passage.text, from, to);
  const { end, not } = stripModifiers(passage.text, start, to);
  return end > start && !not ? subjectIn(passage, start, end) : null;
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

/** 引用他的话“…” */
function wordsOf(quotation: Quotation): Reading | null {
  const { before, open, passage } = quotation;
  const found =
    /(援引|引述|引用|借用|转述)([^，。；：\ufffc]{1,20}?)的?(?:话|说话|原话|说法|名言)[：:，,]?$/.exec(
      before,
    );
  if (found === null) {
    return null;
  }
  const [all, verb = '', owner = ''] = found;
  const start = open - all.length;
  const from = start + verb.length;
  return spoken(
    quotation,
    subjectIn(passage, from, from + owner.length),
    { start, end: from },
    'words that somebody quotes',
  );
}

/** The mayor: “…” */
function introduced(quotation: Quotation): Reading | null {
  const { passage, open } = quotation;
  if (!/[：:]\s*$/.test(passage.text.slice(Math.max(0, open - 3), open))) {
    return null;
  }
  const segment = passage.segments.findLast(({ end }) => end < open);
  const subject = segment === undefined ? null : nounBetween(passage, segment.start, segment.end);
  const isSpeaker = subject?.isSpeaker === true || subject?.form === 'name';
  const isHead =
    segment !== undefined && !/[话句字词语题文歌条诗]$/.test(passage.text.slice(segment.start, segment.end));
  const speaker = isSpeaker ? subject : isHead ? headOf(passage, segment) : null;
  return spoken(quotation, speaker, null, 'colon before the quotation');
}

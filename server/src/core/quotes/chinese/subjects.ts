import { blank } from '../reading.js';
import { aside } from './fold.js';
import { lexicon } from './lexicon.js';
import { skipOpeners, stripModifiers } from './modifiers.js';
import { nounIn, type Noun } from './nouns.js';
import type { Passage, Segment } from './passage.js';
import { headBoundaries } from './tables/clauses.js';
import { modifiers } from './tables/modifiers.js';
import { nobody } from './tables/people.js';
import {
  quotedWords,
  passedOn,
  quotedBodies,
  openingActs,
  temporalEnds,
  instances,
} from './tables/subjects.js';

const longestSubject = 60;
const longestHead = 30;
/** No words of somebody’s are quoted, or passed on, in less: 用他的话. */
const shortestQuoting = 3;
const longestQuotedName = 14;
const boundaries = lexicon([
  [true, headBoundaries],
  [
    true,
    modifiers.flatMap(([kind, list]) => (kind === 'plain' ? list.filter(({ length }) => length > 1) : [])),
  ],
]);
const hasRelative = /的(?=[^的]{1,20}$)/;

/** The subject in a stretch that nothing but a subject is left of. */
export function subjectIn(passage: Passage, from: number, to: number): Noun | null {
  const { text } = passage;
  const stretch = text.slice(from, to);
  const quote = stretch.lastIndexOf(blank);
  if (quote >= 0) {
    return aroundQuote(passage, from, from + quote + 1, to);
  }
  const quoted = to - from < shortestQuoting ? null : quotedWords.exec(stretch);
  if (quoted !== null) {
    const [, owner = ''] = quoted;
    const start = from + quoted.index + quoted[0].indexOf(owner, 1);
    return noun(passage, start, start + owner.length);
  }
  const report = to - from < shortestQuoting ? null : passedOn.exec(stretch);
  if (report !== null) {
    return subjectIn(passage, from + report.index + report[0].length, to);
  }
  if (temporalEnds.test(stretch.slice(-2))) {
    return headOf(passage, { start: from, end: to, mark: '' });
  }
  const own = noun(passage, from + stretch.slice(0, -1).lastIndexOf('被') + 1, to);
  if (own === null || own.isSpeaker || own.form !== 'description') {
    return own;
  }
  const head = headOf(passage, { start: from, end: to, mark: '' });
  return head?.form === 'pronoun' ? head : own;
}

/** A quotation in front of the verb: the noun behind it, else the quotation itself, as the name that it then is. */
function aroundQuote(passage: Passage, from: number, quoteEnd: number, to: number): Noun | null {
  const { text } = passage;
  const start = skipOpeners(text, quoteEnd, to);
  let quoteStart = quoteEnd;
  while (quoteStart > from && text.charAt(quoteStart - 1) === blank) {
    quoteStart--;
  }
  if (start < to) {
    const isTitled =
      quoteEnd - quoteStart <= longestQuotedName && quotedBodies.test(text.slice(quoteEnd, to));
    const own = noun(passage, start, to);
    return isTitled && own !== null ? { ...own, start: quoteStart } : own;
  }
  return quoteEnd - quoteStart <= longestQuotedName
    ? { start: quoteStart, end: quoteEnd, form: 'description', isSpeaker: true }
    : null;
}

function noun(passage: Passage, from: number, to: number): Noun | null {
  const { text, mentions } = passage;
  let start = from;
  let end = to;
  while (start < end && isPadding(text.charAt(start))) {
    start++;
  }
  while (end > start && isPadding(text.charAt(end - 1))) {
    end--;
  }
  if (start === end || end - start > longestSubject || nobody.has(text.slice(start, end))) {
    return null;
  }
  const own = afterRelative(text, afterDateline(text, start, end), end);
  return startsWithVerb(text.slice(own.start, own.end)) ? null : nounIn(text, own, mentions, passage.from);
}

const isPadding = (character: string): boolean =>
  character === ' ' || character === '\u3000' || character === aside || character === '、';

/** 本报3日讯 部长: what stands behind the place and date of a report. */
function afterDateline(text: string, start: number, end: number): number {
  const dateline = /^[^的]{1,24}[讯电][\s\u2063]+/.exec(text.slice(start, end));
  return dateline === null ? start : start + dateline[0].length;
}

/** What begins with a verb says what somebody did who was named before. */
const startsWithVerb = (phrase: string): boolean => openingActs.test(phrase) && !phrase.includes('的');

/** Of a long phrase with clauses in front of its noun, what stands behind the last 的. */
function afterRelative(text: string, start: number, end: number): { start: number; end: number } {
  if (end - start <= longestHead) {
    return { start, end };
  }
  const relative = hasRelative.exec(text.slice(start, end));
  return relative === null ? { start, end } : { start: start + relative.index + 1, end };
}

/** Whom a clause is about: the person or body at its head, before the first verb or preposition. */
export function headOf(passage: Passage, segment: Segment): Noun | null {
  const { text } = passage;
  if (instances.test(text.slice(segment.start, segment.start + 2))) {
    return null;
  }
  const from = skipOpeners(text, segment.start, segment.end);
  const to = Math.min(segment.end, from + longestHead);
  for (let at = from + 1; at <= to; at++) {
    if (at < to && boundaries.longestAt(text, at) === null) {
      continue;
    }
    if (text.charAt(at - 1) === blank) {
      return null;
    }
    const own = noun(passage, from, at);
    if (own?.isSpeaker === true) {
      return own;
    }
  }
  return null;
}

/** Whether a stretch without punctuation holds a verb that the table knows, or lists several things. */
export function hasVerb(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '、' || (boundaries.longestAt(text, at)?.length ?? 0) > 1) {
      return true;
    }
  }
  return false;
}

/** The subject in a stretch up to a verb, with what else stands before the verb left out; null where nobody says anything. */
export function subjectBetween(passage: Passage, from: number, to: number): Noun | null {
  const start = skipOpeners(passage.text, from, to);
  const { end, not } = stripModifiers(passage.text, start, to);
  return end > start && !not ? subjectIn(passage, start, end) : null;
}

import type { Span } from '../../text/span.js';
import type { Next } from './cues.js';
import { lexicon } from './lexicon.js';
import { skipOpeners, stripModifiers } from './modifiers.js';
import type { Noun } from './nouns.js';
import type { Passage, Segment } from './passage.js';
import type { Saying } from './sayings.js';
import { subjectIn } from './subjects.js';
import { sources } from './tables/modifiers.js';
import {
  sourceVerbs,
  sourceNouns,
  sourceDocuments,
  ownWords,
  dateline,
  quotingInside,
} from './tables/sources.js';

const markers = lexicon([[true, sources]]);
const longestSource = 60;
const longestOpeners = 13;

/** 据…报道, 根据…的说法, 用…的话说: a clause that names its source and nothing else. */
export function sourceIn(passage: Passage, segment: Segment): Saying | null {
  const { text } = passage;
  const start = markerIn(text, segment);
  const length = start === null ? 0 : (markers.longestAt(text, start)?.length ?? 0);
  if (start === null || !/^[，,：:。]?$/.test(segment.mark) || segment.end - start > longestSource) {
    return null;
  }
  const own = bodyOf(text, start + length, segment.end, text.slice(start, start + length));
  const subject = own !== null && own.end > own.start ? subjectIn(passage, own.start, own.end) : null;
  if (own === null || subject === null || !mayBeSource(subject, own.cue !== null)) {
    return null;
  }
  const cue = own.cue ?? { start, end: start + length };
  return {
    start: cue.start,
    end: cue.end,
    kind: 'saying',
    next: nextBehind(segment),
    after: segment.end,
    subject: { ...subject, isSpeaker: true },
    isOwn: true,
    and: false,
    segment,
    isSource: true,
  };
}

function nextBehind({ mark }: Segment): Next {
  return mark === '' || mark === '。' ? 'end' : /[：:]/.test(mark) ? 'colon' : 'comma';
}

const mayBeSource = ({ start, end, form, isSpeaker }: Noun, hasVerb: boolean): boolean =>
  (isSpeaker || hasVerb) && (form !== 'description' || end - start > 1);

/** Where the word stands that announces a source: at the head of the clause, or behind conjunctions and times. */
function markerIn(text: string, { start, end }: Segment): number | null {
  const farthest = Math.min(end, start + longestOpeners);
  for (let at = start; at < farthest; at++) {
    if (markers.longestAt(text, at) !== null) {
      return skipOpeners(text, start, at) === at ? at : null;
    }
  }
  return null;
}

/** Who is the source, and the verb that says so. */
function bodyOf(
  text: string,
  from: number,
  to: number,
  marker: string,
): (Span & { readonly cue: Span | null }) | null {
  const body = text.slice(from, to);
  if (dateline.test(body) || body === '') {
    return null;
  }
  const inner = quotingInside.exec(body);
  const start = inner === null ? from : from + inner.index + inner[0].length;
  const isQuotedWords = ownWords.test(body);
  if (/^[用借套以]/.test(marker) && !isQuotedWords) {
    return null;
  }
  const verb = isQuotedWords ? /(?:说|讲)$/.exec(body) : sourceVerbs.exec(body);
  const ending = isQuotedWords ? ownWords.exec(body) : (verb ?? sourceNouns.exec(body));
  if (ending === null) {
    const isNamed = /^(?:.*[据]|根据)$/.test(marker);
    return isNamed && (sourceDocuments.test(body) || body.length > 2) ? { start, end: to, cue: null } : null;
  }
  const cue = verb === null ? null : { start: from + verb.index, end: from + verb.index + verb[0].length };
  const { end } = stripModifiers(text, start, from + ending.index);
  return { start, end: trimDe(text, start, end), cue: cue === null ? null : withoutSuo(text, cue) };
}

const trimDe = (text: string, start: number, end: number): number =>
  end > start && text.charAt(end - 1) === '的' ? end - 1 : end;

const withoutSuo = (text: string, { start, end }: Span): Span =>
  text.charAt(start) === '所' && !/[述言]/.test(text.charAt(start + 1))
    ? { start: start + 1, end }
    : { start, end };

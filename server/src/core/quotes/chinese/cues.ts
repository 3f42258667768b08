import type { Span } from '../../text/span.js';
import { blank } from '../reading.js';
import { aside } from './fold.js';
import { lexicon } from './lexicon.js';
import { cueWords, hearers, type CueKind } from './tables/cues.js';
import { shortCues, shouts, quotingCues, nounTails, reportNouns } from './tables/shortCues.js';

/** A word that may report speech, and what follows it. */
export interface Cue extends Span {
  readonly kind: Exclude<CueKind, 'other'>;
  readonly next: Next;
  /** Where what is said begins. */
  readonly after: number;
}

export type Next = 'comma' | 'colon' | 'quote' | 'clause' | 'end';

const words = lexicon(cueWords);

const hearerWords = lexicon([[true, hearers]]);
const stops = new Set(Array.from('，,：:。；！？\ufffc', (mark) => mark.charCodeAt(0)).concat(NaN));
const aspects = '了过着';
const farthestHearer = 24;
const longestHearer = 12;

/** The cues between two offsets, in reading order, without overlaps. */
export function cuesIn(text: string, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to;) {
    const word = words.longestAt(text, at);
    if (word === null || at + word.length > to) {
      at++;
      continue;
    }
    const cue = word.value === 'other' ? null : cueAt(text, { start: at, end: at + word.length }, word.value);
    if (cue !== null) {
      cues.push(cue);
    }
    at += word.length;
  }
  return cues;
}

function cueAt(text: string, span: Span, kind: Cue['kind']): Cue | null {
  const end = afterAspect(text, span.end);
  const next = nextAt(text, end);
  const isAddressed = kind !== 'saying' && end === span.end && (next === 'clause' || kind === 'telling');
  const hearerEnd = isAddressed ? overHearer(text, end, kind) : end;
  const cue: Cue = {
    start: span.start,
    end: span.end,
    kind,
    next: hearerEnd === end ? next : nextAt(text, hearerEnd),
    after: hearerEnd,
  };
  return mayReport(text, cue, end > span.end && hearerEnd === end) ? cue : null;
}

function mayReport(text: string, { start, end, kind, next }: Cue, hasAspect: boolean): boolean {
  const word = text.slice(start, end);
  const isQuotedNoun = text.charAt(end + 1) === blank && text.charAt(start - 1) === '所';
  if ((text.charAt(end) === '的' && !isQuotedNoun) || (hasAspect && next === 'clause')) {
    return false;
  }
  if (kind !== 'saying' && nounTails.test(text.charAt(end))) {
    return false;
  }
  if (word === '指') {
    return next !== 'clause' || reportNouns.test(text.slice(Math.max(0, start - 2), start));
  }
  if (shouts.has(word)) {
    return next !== 'clause';
  }
  if (shortCues.has(word)) {
    return quotingCues.has(word) ? next === 'quote' || next === 'colon' : next !== 'clause';
  }
  return kind !== 'noting' || next !== 'clause';
}

/** Over 了, 过 and 着. */
function afterAspect(text: string, end: number): number {
  return aspects.includes(text.charAt(end)) && end < text.length ? end + 1 : end;
}

function skipAsides(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === aside || text.charAt(at) === ' ') {
    at++;
  }
  return at;
}

function nextAt(text: string, from: number): Next {
  const mark = text.charAt(skipAsides(text, from));
  switch (mark) {
    case '，':
    case ',':
      return 'comma';
    case '：':
    case ':':
    case '—':
      return 'colon';
    case blank:
      return 'quote';
    case '':
    case '。':
    case '；':
    case ';':
    case '！':
    case '？':
    case '!':
    case '?':
    case '.':
      return 'end';
    default:
      return 'clause';
  }
}

/** 告诉记者, 提醒民众: what is said begins behind whom it is told. */
function overHearer(text: string, from: number, kind: Cue['kind']): number {
  let stop = from;
  while (stop < from + farthestHearer && !stops.has(text.charCodeAt(stop))) {
    stop++;
  }
  const isTold = kind === 'telling';
  if (stop === from) {
    return isTold ? overTitle(text, from) : from;
  }
  if (stop - from <= longestHearer && hearerWords.longestBefore(text, stop, from) !== null) {
    return stop;
  }
  for (let end = from + 1; isTold && end <= from + longestHearer; end++) {
    if (hearerWords.longestBefore(text, end, from) !== null) {
      return end;
    }
  }
  return isTold && stop - from <= longestHearer ? stop : from;
}

/** Over the name of a paper in marks of its own. */
function overTitle(text: string, from: number): number {
  let end = from;
  while (text.charAt(end) === blank && end - from < farthestHearer) {
    end++;
  }
  return end > from && /[，,：:]/.test(text.charAt(skipAsides(text, end))) ? end : from;
}

import type { Span } from '../../text/span.js';
import { blank } from '../reading.js';
import { aside } from './fold.js';
import { lexicon } from './lexicon.js';
import { cueWords, type CueKind } from './tables/cues.js';

/** A word that may report speech, and what follows it. */
export interface Cue extends Span {
  readonly kind: Exclude<CueKind, 'other'>;
  readonly next: Next;
  /** Where what is said begins. */
  readonly after: number;
}

export type Next = 'comma' | 'colon' | 'quote' | 'clause' | 'end';

const words = lexicon(cueWords);

/** Too short to report anything without a comma, a colon or a quotation behind them. */
const short = new Set(Array.from('问答讲指喊叹批酸斥赞夸吁促盼嘲想誉贬唱念骂吼哭笑叫写谈'));
const quoting = new Set(Array.from('批酸斥赞夸吁嘲誉贬促盼'));
const nounEnd = /[中里上内时后前书会员者率度性权]/;
const farthestHearer = 24;
const longestHearer = 12;
const reports = /(?:报道|报导|消息|报告|声明|分析|研究|调查|舆论|评论|网友)$/;
const hearer =
  /^(?:本报|本台|本社|该报|该台|该社)?(?:[\p{Script=Han}·A-Za-z]{0,10}?(?:记者|媒体|通讯社|新闻社|电视台|新闻网|日报|时报|邮报|周刊|杂志|新闻台|电台|新闻|法庭|警方|民众|国会|议会|议员|选民)|[\p{Script=Han}]{1,3}[社报]|[A-Z]{2,6}|他们|她们|我们|大家|他|她|我|你|外界|公众)/u;

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
  const hearerEnd =
    (next === 'clause' || kind === 'telling') && end === span.end ? overHearer(text, end, kind) : end;
  const cue: Cue = {
    ...span,
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
  if (kind !== 'saying' && nounEnd.test(text.charAt(end))) {
    return false;
  }
  if (word === '指') {
    return next !== 'clause' || reports.test(text.slice(Math.max(0, start - 2), start));
  }
  if (short.has(word)) {
    return quoting.has(word) ? next === 'quote' || next === 'colon' : next !== 'clause';
  }
  return kind !== 'noting' || next !== 'clause';
}

/** Over 了, 过 and 着. */
function afterAspect(text: string, end: number): number {
  return /[了过着]/.test(text.charAt(end)) ? end + 1 : end;
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
  const title = /^\ufffc{1,24}[\u2063 ]*(?=[，,：:])/.exec(text.slice(from, from + 2 * farthestHearer));
  if (title !== null) {
    return kind === 'telling' ? from + title[0].length : from;
  }
  const rest = text.slice(from, from + farthestHearer);
  const stop = /[，,：:。；！？\ufffc]/.exec(rest)?.index ?? rest.length;
  const known = hearer.exec(rest.slice(0, stop))?.[0].length;
  if (kind === 'telling') {
    return from + (known ?? (stop <= longestHearer ? stop : 0));
  }
  return known === stop ? from + stop : from;
}

import type { Span } from '../../../text/span.js';
import type { Report } from '../landmarks.js';
import { clauseEndAt } from './clauseEnds.js';
import { isBeforeNoun, type Cue } from './cues.js';
import { codesOf } from './letters.js';
import { linkAfter } from './links.js';
import { factAt, intentAt, wishAt } from './nominals.js';

/** A sentence of a paragraph whose verbs are known. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
  /** The verbs of the paragraph that report. */
  readonly cues: readonly Cue[];
  /** All that do so with a noun of saying, too. */
  readonly verbs: readonly Cue[];
  /** Whether a noun that ends at an offset can speak. */
  readonly canSpeakAt: (at: number) => boolean;
  /** Whether somebody who can speak is a topic or subject before an offset. */
  readonly hasSpeakerBefore: (at: number) => boolean;
  /** Whether somebody who can speak is a topic before an offset. */
  readonly hasTopicBefore: (at: number) => boolean;
}

/** How a clause is told: the verb or noun that tells it, and where the words that link it to the clause end. */
export interface Link {
  readonly end: number;
  readonly cue: Span;
  readonly verb: Cue | null;
  readonly isHearsay: boolean;
  readonly isIntent?: boolean;
  /** It tells only where no verb further on tells the whole. */
  readonly isWeak?: boolean;
}

/** The clauses of a sentence that are told, by the particle or noun after them. */
export function reportsIn(sentence: Sentence): Report[] {
  const { span } = sentence;
  const found: Told[] = [];
  for (let at = span.start + 1; at < span.end; at++) {
    const told = toldAt(sentence, at);
    if (told !== null) {
      found.push(told);
      at = Math.max(at, told.link.cue.end - 1);
    }
  }
  return found
    .filter(({ link }, at) => link.isWeak !== true || at === found.length - 1)
    .map((told) => reportOf(sentence.text, told));
}

function reportOf(text: string, { start, link }: Told): Report {
  const { cue, end, verb, isHearsay, isIntent } = link;
  return {
    kind: 'report',
    start,
    end,
    cue: { start: cue.start, end: cue.end },
    modifies: verb !== null && isBeforeNoun(text, verb),
    isHearsay,
    isIntent: isIntent === true,
  };
}

interface Told {
  /** Where the clause ends. */
  readonly start: number;
  readonly link: Link;
}

const [to, yo, ko, mune] = codesOf('とよこ旨');

function toldAt(sentence: Sentence, at: number): Told | null {
  const told = (link: Link | null, start = at): Told | null => (link === null ? null : { start, link });
  switch (sentence.text.charCodeAt(at)) {
    case to:
      return told(afterTo(sentence, at), clauseBefore(sentence.text, at));
    case yo:
      return told(wishAt(sentence, at));
    case ko:
    case mune:
      return told(factAt(sentence, at));
    default:
      return told(intentAt(sentence, at));
  }
}

/** Words that begin with と, and verbs that と goes with, where no clause is told. */
const withTo =
  /^と(?:[きめどちらろげけぶびれ]|とも|ころ|く[にべ]|ても|って|っさ|り|ん|もに|もな|いえ|いった[^。、]|な[っりるら]|同[じ様時等]|違[うっい]|異な|比[べ較]|共に|並[びぶん]|一緒|一致|思[うっいわえ]|感じ|分か|わか|おも|ある|あり|決ま|いけ|だめ|駄目|困[るっ]|良[いく]|よ[いか])/u;

/** What is thought to be so: 過失によるとみられる, rather than 警察によると. */
const thought = /[み見さ推判]/u;

function afterTo(sentence: Sentence, at: number): Link | null {
  const { text, canSpeakAt } = sentence;
  const isSource = text.endsWith('による', at) && !thought.test(text.slice(at + 1, at + 2));
  const ending =
    isSource || withTo.test(text.slice(at, at + 6)) ? null : clauseEndAt(text, clauseBefore(text, at));
  return ending === null || (ending === 'noun' && canSpeakAt(at)) ? null : linkAfter(sentence, at, ending);
}

/** もの and a pause before と belong to the particle: …したものとみられる, …する、と述べた. */
function clauseBefore(text: string, at: number): number {
  if (text.charAt(at - 1) === '、') {
    return at - 1;
  }
  return text.endsWith('もの', at) ? at - 2 : at;
}

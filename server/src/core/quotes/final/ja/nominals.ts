import { firstFrom } from '../../../text/sortedSpans.js';
import { clauseEndAt } from './clauseEnds.js';
import { cueOf, verbAfterNoun } from './cues.js';
import { intents } from './nouns.js';
import type { Link, Sentence } from './reports.js';

const farthestWish = 16;

/** 避難するよう呼びかけた. */
export function wishAt({ text, span, cues }: Sentence, at: number): Link | null {
  if (!text.startsWith('よう', at) || clauseEndAt(text, at) !== 'open') {
    return null;
  }
  const end = text.charAt(at + 2) === 'に' ? at + 3 : at + 2;
  const verb = cues[firstFrom(cues, end)];
  return verb === undefined ||
    verb.end > span.end ||
    verb.start - end > farthestWish ||
    !verb.roles.has('ask') ||
    /[と。\ufffc]/u.test(text.slice(end, verb.start))
    ? null
    : { end, cue: verb, verb, isHearsay: verb.passive, isIntent: true };
}

/** Verbs that with こと tell of what somebody does rather than of what somebody says. */
const notTelling = /^[願頼迫請乞話書叫]/u;
/** What makes a fact the reason or the occasion of something else. */
const occasion =
  /^(?:きっかけ|機|契機|理由|受け|前提|目的|条件|背景|念頭|中心|通じ|通し|踏まえ|示す|もと|基)/u;

/** 辞任することを明らかにした, 欠席する旨を伝えた. */
export function factAt({ text, span, cues, hasSpeakerBefore }: Sentence, at: number): Link | null {
  const end = at + (text.startsWith('こと', at) ? 2 : 1);
  const isFact = (end === at + 2 || text.charAt(at) === '旨') && /[をも]/u.test(text.charAt(end));
  const ending = isFact ? clauseEndAt(text, at) : null;
  if ((ending !== 'said' && ending !== 'open') || occasion.test(text.slice(end + 1, end + 5))) {
    return null;
  }
  const verb = verbAfterNoun(text, cues, end, span.end);
  if (verb === null || !(verb.roles.has('say') || verb.roles.has('ask'))) {
    return null;
  }
  const word = text.slice(verb.verb, verb.verb + 2);
  return notTelling.test(word) ||
    (word === '認め' && verb.passive) ||
    (word === '確認' && !hasSpeakerBefore(verb.start))
    ? null
    : { end: end + 1, cue: verb, verb, isHearsay: verb.passive };
}

/** An adjective before the noun, rather than a clause: 新しい考え. */
const adjective = /(?:[^なた]|[^ぁ-ん]た)い$/u;

/** 増税する考えを示した. */
export function intentAt({ text, span, verbs }: Sentence, at: number): Link | null {
  const noun = intents.get(text.charCodeAt(at))?.find((own) => text.startsWith(own, at));
  if (noun === undefined) {
    return null;
  }
  const end = at + noun.length;
  const ending =
    /[をも]/u.test(text.charAt(end)) && !adjective.test(text.slice(at - 3, at))
      ? clauseEndAt(text, at)
      : null;
  const verb = ending === 'said' || ending === 'open' ? verbAfterNoun(text, verbs, end, span.end) : null;
  return verb === null
    ? null
    : { end, cue: cueOf({ start: at, end }, verb), verb, isHearsay: verb.passive, isIntent: true };
}

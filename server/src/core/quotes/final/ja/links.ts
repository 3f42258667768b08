import { firstFrom } from '../../../text/sortedSpans.js';
import { blank } from '../../reading.js';
import { clauseEndAt, type ClauseEnd } from './clauseEnds.js';
import { closeCueAt, cueOf, isBeforeNoun, verbAfterNoun, type Cue } from './cues.js';
import { endsWithOneOf } from './letters.js';
import { sayings, vagueSayings } from './nouns.js';
import type { Link, Sentence } from './reports.js';

/** How far the verb may stand from the particle. */
const farthest = 45;
const farthestThought = 12;
const longestNoun = 14;
/** How far back the people may stand whose voices are told of: 住民からは…との声. */
const farthestVoice = 120;

/** What links the と at an offset to a verb: nothing, a noun of saying, or words about where, when, to whom and by whom. */
export function linkAfter(sentence: Sentence, at: number, ending: ClauseEnd): Link | null {
  const { text } = sentence;
  const next = at + 1;
  const hearsay = /^(?:の|いう)こと(?:だ|です|である)?(?=[。、]|$)/u.exec(text.slice(next, next + 9))?.[0];
  if (hearsay !== undefined) {
    return { end: next, cue: { start: at, end: next + hearsay.length }, verb: null, isHearsay: true };
  }
  if (text.charAt(next) === 'の') {
    return nounLink(sentence, next + 1, ending === 'noun');
  }
  const noun = ending === 'noun' ? null : /^(?:いう|いった|する|した)/u.exec(text.slice(next, next + 3));
  const named = noun === null ? null : nounLink(sentence, next + noun[0].length, false);
  if (named !== null) {
    return named;
  }
  const from = /[はも]/u.test(text.charAt(next)) ? next + 1 : next;
  const close = closeCueAt(text, from);
  return close === null ? farLink(sentence, ending, from) : closeLink(sentence, ending, close);
}

const closes = /^(?:$|[。、」）)！？!?…]|が、|ので|けれど)/u;

/** A verb right after the particle. */
function closeLink(sentence: Sentence, ending: ClauseEnd, verb: Cue): Link | null {
  const { text, span } = sentence;
  const rest = text.slice(verb.end, Math.min(verb.end + 3, span.end));
  const link = { end: verb.start, cue: verb, verb, isHearsay: verb.passive };
  if (verb.form === 'condition' || ending === 'will' || /^(?:[もはみ]|よう)/u.test(rest)) {
    return null;
  }
  if (verb.roles.has('think')) {
    if (text.endsWith('ず', verb.end)) {
      return null;
    }
    const isTold = verb.passive || sentence.hasSpeakerBefore(verb.start);
    return isTold && !(ending === 'noun' && isBeforeNoun(text, verb)) ? link : null;
  }
  if (ending === 'noun') {
    return null;
  }
  if (/[い言]/u.test(text.charAt(verb.start))) {
    const isVague = text.startsWith('いう', verb.start) && !text.endsWith('たい', verb.start - 1);
    const isHearsay = verb.passive || isVague;
    const isBeforeThing = isVague && rest.startsWith('、');
    return verb.form !== 'plain' || verb.passive || (closes.test(rest) && !isBeforeThing)
      ? { ...link, isHearsay }
      : null;
  }
  if (verb.passive) {
    return link;
  }
  if (verb.form === 'linking') {
    return closes.test(rest) && sentence.hasTopicBefore(verb.start) ? { ...link, isWeak: true } : null;
  }
  const isTheory = isBeforeNoun(text, verb);
  return /^(?:の|こと|もの)/u.test(rest) ? null : { ...link, isHearsay: isTheory, isWeak: isTheory };
}

/** Verbs that with a noun and と are done together with somebody, or write something so. */
const together = /^(?:話|語|約束|確認|協議|合意|交渉|書|記|表現|形容)/u;
const near =
  /^(?:[はも、]|改めて|強く|厳しく|繰り返し|再び|きっぱり|明確に|正式に|公式に|相次いで|ともに|口々に|次々に|盛んに|一様に)*$/u;
/** Verbs that often do not report, so that と before them may be “when” or “if”. */
const weak =
  /^(?:教え|続け|繰り返|知らせ|褒め|ほめ|称え|たたえ|叫|紹介|確認|記録|注意|表現|投稿|歓迎|感謝|質問|答え|応え|応じ)/u;

/** A verb further on. */
function farLink(sentence: Sentence, ending: ClauseEnd, from: number): Link | null {
  const { text, span, cues } = sentence;
  const verb = cues[firstFrom(cues, from)];
  if (
    verb === undefined ||
    verb.end > span.end ||
    verb.start - from > farthest ||
    verb.form === 'condition'
  ) {
    return null;
  }
  const gap = text.slice(from, verb.start);
  return mayLink(sentence, ending, gap, verb) && !isOtherClause(text, from, verb.start)
    ? { end: from, cue: verb, verb, isHearsay: verb.passive }
    : null;
}

function mayLink({ text, hasSpeakerBefore }: Sentence, ending: ClauseEnd, gap: string, verb: Cue): boolean {
  const { roles, passive, start } = verb;
  const says = roles.has('say') || roles.has('ask') || roles.has('utter');
  const isNear = near.test(gap);
  if (ending === 'noun') {
    const isAlone = start === verb.verb;
    return (
      isAlone &&
      (roles.has('say') || roles.has('ask')) &&
      isNear &&
      !passive &&
      !together.test(text.slice(start, start + 2))
    );
  }
  if (says) {
    const isWhen = gap.startsWith('、') && (start < verb.verb || /を[^をのが]*$/u.test(gap));
    return (
      ending !== 'open' || isNear || (roles.has('say') && !isWhen && !weak.test(text.slice(start, start + 3)))
    );
  }
  if (roles.has('gesture')) {
    return isNear;
  }
  const isTold = passive ? !text.startsWith('考え', start) : hasSpeakerBefore(start);
  return roles.has('think') && ending !== 'will' && gap.length <= farthestThought && isTold;
}

/** Whether the verb belongs to another clause that is told, or stands too far on. */
function isOtherClause(text: string, from: number, verb: number): boolean {
  let pauses = 0;
  for (let at = from; at < verb; at++) {
    const letter = text.charAt(at);
    pauses += letter === '、' ? 1 : 0;
    if (pauses > 2 || letter === '。' || text.startsWith('よう', at) || (at > from && isOtherTo(text, at))) {
      return true;
    }
    if (letter === 'は' && /[たるう][^ぁ-ん、。]{1,20}$/u.test(text.slice(from, at))) {
      return true;
    }
  }
  return text.startsWith('ことを', verb - 3) || text.startsWith('ことも', verb - 3);
}

function isOtherTo(text: string, at: number): boolean {
  const ending = text.charAt(at) === 'と' ? clauseEndAt(text, at) : null;
  return (
    ending === 'said' || ending === 'open' || (text.charAt(at) === 'と' && text.charAt(at - 1) === blank)
  );
}

/** との見方を示した, という声が上がった. */
function nounLink({ text, span, verbs }: Sentence, from: number, needsVerb: boolean): Link | null {
  const stretch = text.slice(from, Math.min(span.end, from + longestNoun));
  const end = from + (/^[^をがもはにでだ、。\ufffc]*/u.exec(stretch)?.[0].length ?? 0);
  const length = endsWithOneOf(sayings, text, from, end);
  if (length === 0) {
    return null;
  }
  const noun = { start: end - length, end };
  const verb = /[をも]/u.test(text.charAt(end)) ? verbAfterNoun(text, verbs, end, span.end) : null;
  if (verb !== null) {
    return { end: from, cue: cueOf(noun, verb), verb, isHearsay: verb.passive };
  }
  const isHearsay = !/から[はも]/u.test(text.slice(Math.max(span.start, from - farthestVoice), from));
  return needsVerb || vagueSayings.has(text.slice(noun.start, end))
    ? null
    : { end: from, cue: noun, verb: null, isHearsay, isWeak: true };
}

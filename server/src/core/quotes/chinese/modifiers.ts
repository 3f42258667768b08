import { aside } from './fold.js';
import { lexicon, type Entry } from './lexicon.js';
import { endsSpeaker } from './nouns.js';
import {
  modifiers,
  openers,
  phrases,
  phraseTails,
  type ModifierKind,
  type PhraseKind,
} from './tables/modifiers.js';
import {
  timeBefore,
  ambiguousEnds,
  timeEnds,
  timeStarts,
  placesInDi,
  hearersAtOnce,
  mannersOfSpeaking,
  timeAhead,
} from './tables/times.js';

/** Where the subject of a verb ends, and what stood between the two. */
export interface Stripped {
  readonly end: number;
  /** The verb shares the subject of the one before it. */
  readonly and: boolean;
  /** Nobody says anything: he did not say, it was said. */
  readonly not: boolean;
}

const modifierWords = lexicon(modifiers);
const phraseWords = lexicon(phrases);
const tails = lexicon([[true, phraseTails]]);
const openerWords = lexicon([[true, openers]]);

const longestPhrase = 60;
const longestHearer = 6;
const mostModifiers = 14;

/** Goes back from a verb over adverbs, times, and phrases such as “at a press conference”, to the end of its subject. */
export function stripModifiers(text: string, from: number, verb: number): Stripped {
  let end = verb;
  let and = false;
  let not = false;
  let isTail = false;
  for (let count = 0; count < mostModifiers && end > from; count++) {
    const last = text.charAt(end - 1);
    if (last === ' ' || last === aside || last === '\u3000') {
      end--;
      count--;
      continue;
    }
    const word = modifierWords.longestBefore(text, end, from);
    if (word !== null && word.value !== 'keep' && !isPartOfName(text, from, end, word)) {
      and ||= word.value === 'and';
      not ||= word.value === 'not' || word.value === 'passive';
      end -= word.length;
      continue;
    }
    const before = timeLength(text, from, end) || mannerLength(text, from, end);
    if (before > 0) {
      end -= before;
      continue;
    }
    isTail ||= endsPhrase(text, end, from);
    const phrase = phraseStart(text, from, end, isTail);
    if (phrase === null) {
      break;
    }
    end = phrase;
  }
  return { end, and, not };
}

/** A single character that ends the noun before the verb, not an adverb or auxiliary: 王正 says, 红十字会 says. */
function isPartOfName(
  text: string,
  from: number,
  end: number,
  { length, value }: Entry<ModifierKind>,
): boolean {
  if (length !== 1 || end - from <= 1) {
    return false;
  }
  if (value === 'not' && ambiguousEnds.test(text.charAt(end - 1))) {
    return (
      !/[他她它们]/.test(text.charAt(end - 2)) &&
      !isModified(text, from, end - 1) &&
      !endsSpeaker(text, from, end - 1)
    );
  }
  return end - from <= 2 && /[正先才所更遂已竟]/.test(text.charAt(end - 1));
}

function isModified(text: string, from: number, end: number): boolean {
  const word = modifierWords.longestBefore(text, end, from);
  return word !== null && word.value !== 'keep';
}

function timeLength(text: string, from: number, end: number): number {
  if (!timeEnds.test(text.charAt(end - 1))) {
    return 0;
  }
  return timeBefore.exec(text.slice(Math.max(from, end - 24), end))?.[0].length ?? 0;
}

/** 激动地, with passion: a word of the table or any of two characters, and 地. */
function mannerLength(text: string, from: number, end: number): number {
  if (text.charAt(end - 1) !== '地' || placesInDi.test(text.slice(Math.max(from, end - 4), end))) {
    return 0;
  }
  const word = modifierWords.longestBefore(text, end - 1, from);
  const length = word !== null && word.length > 1 && word.value === 'plain' ? word.length + 1 : 3;
  return end - length > from ? length : 0;
}

const endsPhrase = (text: string, end: number, from: number): boolean =>
  tails.longestBefore(text, end, from) !== null;

/** Where the phrase that ends at `end` begins, if it is one. */
function phraseStart(text: string, from: number, end: number, isTail: boolean): number | null {
  const lowest = Math.max(from, end - longestPhrase);
  for (let at = end - 1; at >= lowest; at--) {
    const word = phraseWords.longestAt(text, at);
    if (word === null || word.value === 'keep' || at + word.length > end || isKept(text, at, lowest)) {
      continue;
    }
    const body = text.slice(at + word.length, end);
    if (governs(word.value, body, at > from, isTail)) {
      return at;
    }
  }
  return null;
}

/** A preposition’s character as the second of a longer word: 反对, 现在. */
function isKept(text: string, at: number, lowest: number): boolean {
  for (let start = Math.max(lowest, at - 2); start < at; start++) {
    const word = phraseWords.longestAt(text, start);
    if (word !== null && word.value === 'keep' && start + word.length > at) {
      return true;
    }
  }
  return false;
}

function governs(kind: PhraseKind, body: string, hasSubject: boolean, isTail: boolean): boolean {
  const isTailed = endsPhrase(body, body.length, 0);
  const isAttribute = !isTailed && body.includes('的');
  switch (kind) {
    case 'place':
      return !isAttribute;
    case 'when':
      return !isAttribute && (body === '' || isTail);
    case 'toward':
      return (
        body !== '' &&
        (hearersAtOnce.test(body) || (!isAttribute && (hasSubject || body.length <= longestHearer)))
      );
    case 'with':
      return isTailed && hasSubject;
    case 'about':
      return (hasSubject || isTail) && !isAttribute;
    case 'by':
      return hasSubject && (isTailed || mannersOfSpeaking.test(body) || (body.length > 1 && !isAttribute));
    case 'event':
      return !isAttribute && (body === '' || isTailed);
    case 'keep':
      return false;
  }
}

/** Goes over conjunctions, adverbs and times at the head of a clause. */
export function skipOpeners(text: string, from: number, to: number): number {
  let start = from;
  for (let count = 0; count < mostModifiers && start < to; count++) {
    const code = text.charAt(start);
    if (code === ' ' || code === aside || code === '\u3000' || code === '、') {
      start++;
      continue;
    }
    const time = timeAt(text, start, to);
    if (time > 0) {
      start += time;
      continue;
    }
    const word = openerWords.longestAt(text, start);
    if (word === null || start + word.length > to || isNoun(text, start, word.length, to)) {
      break;
    }
    start += word.length;
  }
  return start;
}

function timeAt(text: string, start: number, to: number): number {
  if (!timeStarts.test(text.charAt(start))) {
    return 0;
  }
  return timeAhead.exec(text.slice(start, Math.min(to, start + 24)))?.[0].length ?? 0;
}

/** 连 and 和 are family names too, 有人 is somebody: what would be left is no noun. */
function isNoun(text: string, start: number, length: number, to: number): boolean {
  const rest = to - start - length;
  return length === 1 && (rest === 1 || (text.charAt(start) === '有' && text.charAt(start + 1) === '人'));
}

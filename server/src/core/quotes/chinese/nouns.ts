import type { Mention } from '../../model.js';
import { within } from '../../text/sortedSpans.js';
import type { Span } from '../../text/span.js';
import type { Subject } from '../reading.js';
import { aside } from './fold.js';
import { lexicon } from './lexicon.js';
import {
  doubleSurnames,
  honorifics,
  noNames,
  nounEndings,
  places,
  pronouns,
  speakerEndings,
  surnames,
  titles,
  transliterating,
} from './tables/people.js';

/** A noun phrase, and whether it is somebody or something that speaks. */
export interface Noun extends Subject {
  readonly isSpeaker: boolean;
}

const titleWords = lexicon([[true, titles]]);
const honorificWords = lexicon([[true, honorifics]]);
const speakerWords = lexicon([
  [true, titles],
  [true, speakerEndings],
]);
/** Last characters of words for people: 者 as in 调查者. */
const callings = '者员家官师长手士';
const longestName = 16;
const longestUnknown = 4;
const longestForeignWord = 9;
const speakingLabels: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'NORP']);

/** What the phrase between `start` and `end` is: the name of the person in it, a pronoun, or the phrase. */
export function nounIn(
  text: string,
  { start, end }: Span,
  mentions: readonly Mention[],
  by: number,
): Noun | null {
  const phrase = text.slice(start, end);
  if (phrase === '') {
    return null;
  }
  if (pronouns.has(phrase)) {
    return { start, end, form: 'pronoun', isSpeaker: true };
  }
  const named = mentioned(mentions, { start: start + by, end: end + by });
  if (named !== null) {
    return { start: named.start - by, end: named.end - by, form: 'name', isSpeaker: true };
  }
  const bare = withoutAside(phrase);
  const name = nameIn(bare);
  if (name !== null) {
    return { start: start + name.start, end: start + name.end, form: 'name', isSpeaker: true };
  }
  const isAbbreviated = bare.length < phrase.length || text.charAt(end) === aside;
  const ends = (length: number): boolean => speakerWords.longestBefore(bare, length, 0) !== null;
  const isSpeaker = isAbbreviated || places.has(bare) || ends(bare.length);
  const onSomething = !isSpeaker && /[上里中]$/.test(bare) && ends(bare.length - 1);
  return {
    start,
    end: start + bare.length - (onSomething ? 1 : 0),
    form: 'description',
    isSpeaker: isSpeaker || onSomething,
  };
}

function mentioned(mentions: readonly Mention[], phrase: Span): Span | null {
  if (mentions.length === 0) {
    return null;
  }
  const inside = within(mentions, phrase);
  return (
    inside.findLast(({ label }) => label === 'PERSON') ??
    inside.findLast(({ label, end }) => end === phrase.end && speakingLabels.has(label)) ??
    null
  );
}

function withoutAside(phrase: string): string {
  let end = phrase.length;
  while (end > 0 && (phrase.charAt(end - 1) === aside || phrase.charAt(end - 1) === ' ')) {
    end--;
  }
  return phrase.slice(0, end);
}

/** The name in “President Li Wen”, “Li Wen”, “his wife Ada Li” and, of more than one character, “Li Wen the president”. */
function nameIn(phrase: string): Span | null {
  const { length } = phrase;
  if (isName(phrase) && !phrase.includes('·')) {
    return { start: 0, end: length };
  }
  for (let start = length - 2; start >= Math.max(1, length - longestName); start--) {
    const last = phrase.charAt(start - 1);
    const isBehind = last === '的' || titleWords.longestBefore(phrase, start, 0) !== null;
    const own = phrase.slice(start);
    if (!isBehind && isChineseName(own) && (speakerWords.longestBefore(phrase, start, 0)?.length ?? 0) > 1) {
      return { start, end: length };
    }
    if (isBehind ? isName(own) : callings.includes(last) && own.length > 2 && isTransliteration(own)) {
      return { start, end: length };
    }
  }
  if (isName(phrase)) {
    return { start: 0, end: length };
  }
  return latinEnd(phrase) ?? nameBeforeHonorific(phrase) ?? behindTitle(phrase);
}

/** 他的朋友John Doe, BBC记者Jane Doe: Latin letters behind Han characters. */
function latinEnd(phrase: string): Span | null {
  let start = phrase.length;
  while (start > 0 && /[A-Za-zÀ-ɏ.'’\- ]/.test(phrase.charAt(start - 1)) && phrase.length - start < 40) {
    start--;
  }
  while (phrase.charAt(start) === ' ') {
    start++;
  }
  const own = phrase.slice(start);
  return /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]* [A-Za-zÀ-ɏ.'’\- ]*[A-Za-zÀ-ɏ.]$/.test(own)
    ? { start, end: phrase.length }
    : null;
}

function nameBeforeHonorific(phrase: string): Span | null {
  const honorific = honorificWords.longestBefore(phrase, phrase.length, 1);
  if (honorific === null) {
    return null;
  }
  const before = withoutAside(phrase.slice(0, phrase.length - honorific.length));
  const isSurname = surnames.has(before.slice(-1));
  if (isSurname && (before.length === 1 || titleWords.longestBefore(before, before.length - 1, 0) !== null)) {
    return { start: before.length - 1, end: phrase.length };
  }
  return places.has(before) ? null : nameIn(before);
}

/** 总理默茨: what stands behind an office and looks like no noun. */
function behindTitle(phrase: string): Span | null {
  const { length } = phrase;
  if (nounEndings.test(phrase) || speakerWords.longestBefore(phrase, length, 0) !== null) {
    return null;
  }
  for (let start = length - 2; start >= Math.max(2, length - longestUnknown); start--) {
    if (titleWords.longestBefore(phrase, start, 0) !== null) {
      return /^\p{Script=Han}+$/u.test(phrase.slice(start)) ? { start, end: length } : null;
    }
  }
  return null;
}

/** Whether what ends at `end` is somebody or something that speaks. */
export function endsSpeaker(text: string, from: number, end: number): boolean {
  return speakerWords.longestBefore(text, end, from) !== null || isName(text.slice(from, end));
}

/** Whether the whole of it reads like the name of a person: a Chinese one, or one from abroad in Han characters or Latin letters. */
export function isName(text: string): boolean {
  if (text.length > longestName * 2 || text.startsWith('·')) {
    return false;
  }
  if (/^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’\- ]*$/.test(text)) {
    return true;
  }
  if (/[·‧・•]/.test(text)) {
    return (
      /^[\p{Script=Han}A-Za-z.·‧・•-]+$/u.test(text) && !/[的和与]/.test(text) && !nounEndings.test(text)
    );
  }
  return isChineseName(text) || isTransliteration(text);
}

function isChineseName(text: string): boolean {
  const surname = doubleSurnames.has(text.slice(0, 2)) ? 2 : surnames.has(text.charAt(0)) ? 1 : 0;
  const given = text.length - surname;
  return (
    surname > 0 &&
    given >= 1 &&
    given <= 2 &&
    !noNames.has(text.slice(0, 2)) &&
    /^\p{Script=Han}+$/u.test(text) &&
    !nounEndings.test(text) &&
    speakerWords.longestBefore(text, text.length, 0) === null
  );
}

function isTransliteration(text: string): boolean {
  if (text.length < 2 || text.length > longestForeignWord || noNames.has(text.slice(0, 2))) {
    return false;
  }
  for (const character of text) {
    if (!transliterating.has(character)) {
      return false;
    }
  }
  return true;
}

import type { Language } from '../model.js';
import {
  closingAbbreviations,
  leadingAbbreviations,
  numberAbbreviations,
  sentenceStarters,
} from './abbreviations.js';
import { isUnspaced } from './baseLanguage.js';
import { pairMarks } from './pairs.js';
import type { MarkPair } from './pairs.js';
import type { Span } from './span.js';

/** A longer quotation is split into its own sentences; a shorter one stays whole in the sentence around it. */
const longestWholeQuote = 500;
const longestWholeBracket = 250;

const wideStops = '。！？｡．';
const stops = `.!?…‼⁇⁈⁉؟۔।॥${wideStops}`;
const closers = '"\'”’»」』》〉)]}）】＂＇〟｣';
const stopFlags = new Uint8Array(0x10000);
for (const stop of stops) {
  stopFlags[stop.charCodeAt(0)] = 1;
}

const space = /\s/;
const lowerCase = /\p{Ll}/u;
const asciiDigit = /[0-9０-９]/;
const han = /\p{Script=Han}/u;
const hangul = /\p{Script=Hangul}/u;
const goesOnAfterStop = /[,;:、，：；\-–—―％%]/;
/** Sentence endings of Korean: a full stop after them needs no space to be one. */
const koreanEnding = /[다요죠까음함됨임]$/;
const koreanGoesOn =
  /^(?:이?라[고며]|이?라는|이?라면서|이?란|고|며|면서|는|은|을|를|이|가|와|과|도|의|에|로|으로)(?=[\s,.]|$)/u;
const koreanQuotative = /^(?:이?라[고며]|이?라는|이?라면서|라던)/u;
const japaneseGoesOn = /^(?:と(?!ころ|ても|にかく|はいえ)|って|という|など|ほか|等)/u;
const japaneseParticle =
  /^(?:[のはがにをもへ、](?=[\p{Script=Han}\p{Script=Katakana}、])|を|との|とは|と[、\p{Script=Han}])/u;
const romanNumber = /^(?:[IVXLC]{2,}|[VXLC])\b/;
const reportingName =
  /^(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:said|says|asked|asks|told|wrote|added|replied|shouted|exclaimed|demanded)\b/u;

interface Stop {
  /** Where the run of stops begins, and where the marks that close with it end. */
  readonly start: number;
  readonly runEnd: number;
  readonly end: number;
  readonly closed: boolean;
}

interface Surroundings {
  readonly text: string;
  readonly language: Language;
  readonly sentenceStart: number;
}

function wordBefore(text: string, end: number, from: number): string {
  let start = end;
  const earliest = Math.max(from, end - 24);
  while (start > earliest && !/[\s([{"'“‘«「『（,;:/–—•⁃]/.test(text.charAt(start - 1))) {
    start--;
  }
  return text.slice(start, end);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && space.test(text.charAt(at))) {
    at++;
  }
  return at;
}

function nextWord(text: string, from: number): string {
  return /^["'“‘«([]*([\p{L}\p{N}'’-]*)/u.exec(text.slice(from, from + 32))?.[1] ?? '';
}

function beginsSentence(text: string, next: number): boolean {
  const word = nextWord(text, next);
  return /^\p{Lu}/u.test(word) && sentenceStarters.has(word.toLowerCase());
}

/** Whether the full stop after `word` belongs to the word, so that no sentence ends with it. */
function stopBelongsToWord(around: Surroundings, stop: Stop, next: number): boolean {
  const { text, sentenceStart, language } = around;
  const word = wordBefore(text, stop.start, sentenceStart);
  const lower = word.toLowerCase();
  if (word === '') {
    return false;
  }
  if (/^[0-9]+$/.test(word)) {
    const lead = text.slice(Math.max(sentenceStart, stop.start - word.length - 8), stop.start - word.length);
    const nearStart = stop.start - sentenceStart < 12;
    const isListNumber = nearStart && word.length <= 3 && /^[•⁃‣▪\-*\s]*$/.test(lead);
    return isListNumber || (language === 'ko' && isKoreanDate(text, stop.start, word, next));
  }
  if (leadingAbbreviations.has(lower) && !(lower === 'no' && !asciiDigit.test(text.charAt(next)))) {
    return true;
  }
  if (numberAbbreviations.has(lower)) {
    const ahead = text.slice(next, next + 6);
    if (asciiDigit.test(ahead.charAt(0)) || romanNumber.test(ahead)) {
      return true;
    }
  }
  const isInitials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  if (isInitials || closingAbbreviations.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    return !beginsSentence(text, next);
  }
  return false;
}

function isKoreanDate(text: string, stop: number, word: string, next: number): boolean {
  const before = text.slice(Math.max(0, stop - word.length - 7), stop - word.length);
  const after = text.slice(next, next + 4);
  return word.length <= 4 && (/[0-9]\.\s?$/.test(before) || /^[0-9]{1,2}\./.test(after));
}

function endsAfterQuote(around: Surroundings, stop: Stop): boolean {
  const { text, language } = around;
  const following = text.slice(stop.end, stop.end + 8);
  const next = skipSpace(text, stop.end);
  if (language === 'ko' || hangul.test(text.charAt(next))) {
    if (next === stop.end) {
      return false;
    }
    return (
      !koreanGoesOn.test(text.slice(next, next + 8)) && !koreanQuotative.test(text.slice(next, next + 8))
    );
  }
  if (next === stop.end && !asciiDigit.test(following.charAt(0))) {
    return !japaneseGoesOn.test(following) && !/^[\p{Script=Hiragana}、，,]/u.test(following);
  }
  const isAsked = !text.startsWith('.', stop.runEnd - 1) && reportingName.test(text.slice(next, next + 60));
  return !japaneseGoesOn.test(following) && !isAsked;
}

function endsSentence(around: Surroundings, stop: Stop): boolean {
  const { text, language } = around;
  if (stop.end >= text.length) {
    return true;
  }
  const last = text.charAt(stop.runEnd - 1);
  const before = text.charAt(stop.start - 1);
  const next = skipSpace(text, stop.end);
  if (next >= text.length) {
    return true;
  }
  const spaced = next > stop.end;
  const head = text.charAt(next);
  const isDot = last === '.' || last === '．';
  if (goesOnAfterStop.test(head)) {
    return false;
  }
  if (isDot && asciiDigit.test(before) && !spaced && asciiDigit.test(head)) {
    return false;
  }
  if (stop.closed) {
    if (!spaced && !wideStops.includes(last) && !han.test(head) && !hangul.test(head)) {
      return false;
    }
    if (!endsAfterQuote(around, stop)) {
      return false;
    }
  } else if (!spaced) {
    if (hangul.test(before) && hangul.test(head) && last !== '…') {
      return koreanEnding.test(before);
    }
    const isWide = wideStops.includes(last);
    const isCjk = isUnspaced(language);
    if (
      !isWide &&
      !(isCjk && last !== '…' && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}0-9]/u.test(head))
    ) {
      return false;
    }
    if (!isWide && /[A-Za-z0-9]/.test(before)) {
      return false;
    }
    return (
      !japaneseParticle.test(text.slice(next, next + 3)) &&
      !(isWide && japaneseGoesOn.test(text.slice(next, next + 6)))
    );
  }
  if (
    last === '…' ||
    (stop.runEnd - stop.start > 1 && /^\. ?\./.test(text.slice(stop.start, stop.start + 3)))
  ) {
    return hangul.test(head) || hangul.test(before)
      ? koreanEnding.test(before)
      : /\p{Lu}/u.test(head) && nextWord(text, next) !== 'I';
  }
  if (lowerCase.test(head)) {
    return false;
  }
  if (
    last === '!' &&
    stop.runEnd - stop.start === 1 &&
    /^(?:Inc|Corp|Ltd|Co)\b/.test(text.slice(next, next + 5))
  ) {
    return false;
  }
  return !(last === '.' && stop.runEnd - stop.start === 1 && stopBelongsToWord(around, stop, next));
}

/** The stop that a quotation or bracket ends with, as a stop of the sentence around it. */
function stopInside(text: string, pair: MarkPair): Stop | null {
  let runEnd = pair.close;
  while (
    runEnd > pair.open &&
    (closers.includes(text.charAt(runEnd - 1)) || space.test(text.charAt(runEnd - 1)))
  ) {
    runEnd--;
  }
  let start = runEnd;
  while (start > pair.open && stopFlags[text.charCodeAt(start - 1)] === 1) {
    start--;
  }
  return start === runEnd ? null : { start, runEnd, end: skipClosers(text, pair.close + 1), closed: true };
}

/** Past a run of stops; the dots of an ellipsis may stand apart (. . .). */
function endOfStops(text: string, from: number): number {
  let at = from + 1;
  while (
    stopFlags[text.charCodeAt(at)] === 1 ||
    (text.charAt(at) === ' ' && text.startsWith('.', at + 1) && text.charAt(at - 1) === '.')
  ) {
    at++;
  }
  return at;
}

function skipClosers(text: string, from: number): number {
  let at = from;
  while (at < text.length && closers.includes(text.charAt(at))) {
    at++;
  }
  const note = /^(?:\[[0-9]{1,3}\])+/.exec(text.slice(at, at + 12));
  return note === null ? at : at + note[0].length;
}

/**
 * Sentences of one paragraph, trimmed, in reading order; together they hold everything but white space. Quotations
 * and brackets up to a few hundred characters stay whole: what is said inside them ends no sentence of the text.
 * Linear in the length of the text.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const wholes = pairMarks(text, language).pairs.filter(
    ({ open, close, family }) =>
      close - open <= (family === 'bracket' ? longestWholeBracket : longestWholeQuote),
  );
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  let whole = 0;
  let at = start;

  const tryEnd = (stop: Stop): boolean => {
    if (!endsSentence({ text, language, sentenceStart: start }, stop)) {
      return false;
    }
    sentences.push({ start, end: stop.end });
    start = skipSpace(text, stop.end);
    at = start;
    return true;
  };

  while (at < text.length) {
    while (whole < wholes.length && (wholes[whole]?.open ?? at) < at) {
      whole++;
    }
    const pair = wholes[whole];
    if (pair?.open === at) {
      const stop = stopInside(text, pair);
      const mayEnd = pair.family !== 'bracket' || pair.open === start;
      if (stop === null || !mayEnd || !tryEnd(stop)) {
        at = pair.close + 1;
      }
      continue;
    }
    if (stopFlags[text.charCodeAt(at)] !== 1) {
      at++;
      continue;
    }
    const runEnd = endOfStops(text, at);
    const nextPair = wholes[whole];
    const end = nextPair?.open === runEnd ? runEnd : skipClosers(text, runEnd);
    if (!tryEnd({ start: at, runEnd, end, closed: end > runEnd })) {
      at = runEnd;
    }
  }
  const end = start + text.slice(start).trimEnd().length;
  if (end > start) {
    sentences.push({ start, end });
  }
  return sentences;
}

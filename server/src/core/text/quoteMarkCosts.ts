import type { Language } from '../model.js';
import { isUnspaced } from './baseLanguage.js';
import { afterApostrophe } from './markWords.js';
import type { PairedMark } from './pairTable.js';
import { hasNoApostrophe, isBlank, isWord, strong, type SideCosts } from './quoteShape.js';

/** What each reading of a mark costs; `lone`: that it has no partner. */
export interface MarkCosts extends SideCosts {
  readonly lone: number;
  /** Alone, it is a mistake, and no apostrophe, inch mark or bullet. */
  readonly isMistakeAlone: boolean;
}

/** Of a mark that points the other way: less, the more the text around it does so too. */
const wrongWay = (evidence: number): number => 8.5 - (5.5 * evidence) / strong;
/** What a mark of quotations costs that has no partner. */
export const mistake = 4;
/** What other signs cost that look like one. */
const noMistake = 1;
const nearEdge = 4;

/** Of single marks, most of which are apostrophes: what they cost alone, and more on one side of a pair. */
const apostrophe = {
  possessive: { lone: 0, open: 2, close: 0.5 },
  clipped: { lone: 0.2, open: 1.6, close: 0 },
  afterDigit: { lone: 0.25, open: 0, close: 0 },
  afterLetter: { lone: 1, open: 0, close: 0 },
  afterStop: { lone: 2, open: 0, close: 0 },
  beforeWord: { lone: 1.5, open: 0, close: 0 },
  betweenSpaces: { lone: 1.5, open: 0, close: 0 },
  unlikely: { lone: 3, open: 0, close: 0 },
};

const possessive = /s ?['’] \p{Ll}/u;
const betweenWords = /[\p{L}\p{N}]\s$/u;
const letter = /\p{L}/u;
const doubleMarks = '"“”«»';
const primes = '″˝';
/** Behind the first of two sides: 8"x10". */
const timesNumber = /^ ?[x×] ?[0-9]/;
const feetAndInches = /[0-9]['’′ ]\s?[0-9]{1,2}$/;

/** A mark in its paragraph. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

/**
 * Whether a single mark is none at all: inside a word, between one and a quotation that is part of it (l’“autre”),
 * before a clipped year (’90s) or a clitic set apart (do n’t, he ’ ll).
 */
export function isApostrophe({ text, start, end, language }: Place, { direction }: PairedMark): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (hasNoApostrophe(before) || hasNoApostrophe(after)) {
    return false;
  }
  if (isWord(before)) {
    return isWord(after) || (doubleMarks.includes(after) && isWord(text.charAt(end + 1)));
  }
  if (isBlank(before) && isBlank(after)) {
    return isWord(text.charAt(start - 2)) && afterApostrophe.cliticApart.test(text.slice(end, end + 7));
  }
  if (!isWord(after) || usesHangulOrHan(language)) {
    return false;
  }
  const { decade, clitic } = afterApostrophe;
  const ahead = text.slice(end, end + 8);
  return (direction === 'close' && isBlank(before)) || decade.test(ahead) || clitic.test(ahead);
}

/** Of a mark whose way the text tells, by the shape of the text around it; undefined where it surely is no mark. */
export function costsOf(place: Place, mark: PairedMark, shape: SideCosts): MarkCosts | undefined {
  const own = pointing(mark, shape);
  if (mark.family === 'single') {
    return costsOfSingle(place, mark, own);
  }
  if (mark.family === 'double') {
    return costsOfDouble(place, mark, own);
  }
  const isMistakeAlone = mark.family === 'angle' && !isBullet(place);
  return { ...own, lone: isMistakeAlone ? mistake : noMistake, isMistakeAlone };
}

function pointing({ direction }: PairedMark, { open, close }: SideCosts): SideCosts {
  switch (direction) {
    case 'open':
      return { open: open / 2, close: close + wrongWay(open) };
    case 'close':
      return { open: open + wrongWay(close), close: close / 2 };
    case 'only-open':
      return { open, close: Infinity };
    case 'either':
      return { open, close };
  }
}

/** At the head of a line, or its end, apart from the words, or between them: “» More”, “News » Europe”. */
function isBullet({ text, start, end }: Place): boolean {
  if (
    text.charAt(start) === '»' &&
    isBlank(text.charAt(end)) &&
    betweenWords.test(text.slice(start - 2, start))
  ) {
    return true;
  }
  const isFirst = start < nearEdge && text.slice(0, start).trim() === '' && isBlank(text.charAt(end));
  const isLast =
    end + nearEdge > text.length && text.slice(end).trim() === '' && isBlank(text.charAt(start - 1));
  return isFirst || isLast;
}

/** Straight marks are inches too, in feet and inches surely, and stand inside acronyms of Hebrew. */
function costsOfDouble(
  { text, start, end, language }: Place,
  mark: PairedMark,
  own: SideCosts,
): MarkCosts | undefined {
  const before = text.charCodeAt(start - 1);
  const after = text.charAt(end);
  if (isHebrew(before) && isHebrew(text.charCodeAt(end))) {
    return undefined;
  }
  const isPrime = primes.includes(text.charAt(start));
  const mayBeInch = isPrime || (mark.direction === 'either' && isDigit(before) && !isWord(after));
  const isInch =
    (mayBeInch && feetAndInches.test(text.slice(Math.max(0, start - 6), start))) ||
    (isDigit(before) && timesNumber.test(text.slice(end, end + 4)));
  if (isInch) {
    return undefined;
  }
  const isSlip = after === 's' && isWord(text.charAt(start - 1)) && !isWord(text.charAt(end + 1));
  const isMistakeAlone = !mayBeInch && !isSlip;
  const lone = isMistakeAlone || (!isPrime && usesHangulOrHan(language)) ? mistake : noMistake;
  return { open: own.open, close: own.close, lone, isMistakeAlone };
}

function costsOfSingle(place: Place, { direction }: PairedMark, own: SideCosts): MarkCosts | undefined {
  const { text, start, end } = place;
  if (direction === 'only-open') {
    return own.open > 0 ? undefined : { ...own, lone: 0, isMistakeAlone: false };
  }
  const before = text.charAt(start - 1);
  if (isBlank(before) && afterApostrophe.clipped.test(text.slice(end, end + 8))) {
    return costsLike('clipped', own);
  }
  if (direction === 'open') {
    const isMistakeAlone = letter.test(text.charAt(end)) && (!isWord(before) || hasNoApostrophe(before));
    return { ...own, lone: mistake, isMistakeAlone };
  }
  return costsLike(likeness(place), own);
}

function costsLike(kind: keyof typeof apostrophe, own: SideCosts): MarkCosts {
  const { lone, open, close } = apostrophe[kind];
  return { open: own.open + open, close: own.close + close, lone, isMistakeAlone: false };
}

/** What makes a single mark look like an apostrophe, or like none. */
function likeness({ text, start, end }: Place): keyof typeof apostrophe {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (hasNoApostrophe(before) || hasNoApostrophe(after)) {
    return 'unlikely';
  }
  if (possessive.test(text.slice(Math.max(0, start - 2), end + 2))) {
    return 'possessive';
  }
  if (isBlank(before)) {
    return isBlank(after) ? 'betweenSpaces' : 'beforeWord';
  }
  return isDigit(before.charCodeAt(0)) ? 'afterDigit' : isWord(before) ? 'afterLetter' : 'afterStop';
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isHebrew = (code: number): boolean => code >= 0x5d0 && code <= 0x5ea;

function usesHangulOrHan(language: Language): boolean {
  return language === 'ko' || isUnspaced(language);
}

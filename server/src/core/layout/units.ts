import { isCookieButton, matchFurniture, matchPhrase, mayBeginPhrase } from '../sections/furniture.js';
import type { NoiseKind } from '../model.js';
import { detectLanguages } from '../text/language.js';
import { isHan, isHangul, isKana } from '../text/scripts.js';
import { splitSentences } from '../text/sentences/index.js';
import { endOfOpeningTitle } from './openingTitle.js';
import { lengthOf, shift, type Span } from '../text/span.js';

/** A sentence, or a phrase of page furniture that was glued to one. */
export interface Unit extends Span {
  readonly furniture: NoiseKind | null;
  /** More than a space stands before it, where the line has few such gaps; or a title. */
  readonly apart: boolean;
  readonly script: 'latin' | 'hangul' | 'japanese' | 'none';
}

const gap = /[^\S\n]{2,}/gu;
const longestPiece = 100_000;
/** Where gaps stand closer on the average, they set words apart, not lines. */
const shortestPiece = 20;

/** The sentences of a line, in reading order, with page furniture in units of its own. Linear. */
export function readUnits(text: string, line: Span): readonly Unit[] {
  const pieces = piecesOf(text, line);
  const units = pieces.map((piece) => unitsOfPiece(text, piece));
  units[0] = units[0]?.flatMap((unit, at) => (at === 0 ? withoutTitle(text, unit) : unit)) ?? [];
  const count = units.reduce((sum, own) => sum + own.length, 0);
  const gapsTell = 2 * (pieces.length - 1) < count;
  return units.flatMap((own, at) =>
    own.map((unit, index) => ({ ...unit, apart: unit.apart || (gapsTell && at > 0 && index === 0) })),
  );
}

/** What wide gaps set apart: many scrapers leave two spaces, or a no-break space, where a line ended. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(gap)) {
    const at = start + match.index;
    if (at > from) {
      pieces.push({ start: from, end: at });
    }
    from = at + match[0].length;
  }
  if (from < end) {
    pieces.push({ start: from, end });
  }
  return pieces.length * shortestPiece > end - start ? [{ start, end }] : pieces;
}

/** The first sentence, its title before it. */
function withoutTitle(text: string, unit: Unit): Unit[] {
  const end = unit.furniture === null ? endOfOpeningTitle(text, unit) : null;
  return end === null
    ? [unit]
    : [
        { ...unit, end },
        { ...unit, start: end, apart: true },
      ];
}

function unitsOfPiece(text: string, piece: Span): Unit[] {
  const [language = 'und'] = detectLanguages(text, [
    { start: piece.start, end: Math.min(piece.end, piece.start + longestPiece) },
  ]);
  return splitSentences(text.slice(piece.start, piece.end), language).flatMap((sentence) =>
    unitsOfSentence(text, shift(sentence, piece.start)),
  );
}

function unitsOfSentence(text: string, sentence: Span): Unit[] {
  const own = text.slice(sentence.start, sentence.end);
  const whole = matchFurniture(own)?.kind ?? (isCookieButton(own) ? 'cookie' : null);
  if (whole !== null) {
    return [unit(text, sentence, whole)];
  }
  const words = wordsOf(text, sentence);
  const units: Unit[] = [];
  let from = sentence.start;
  for (let at = 0; at < Math.min(words.length, mostWordsRead);) {
    const phrase = phraseAt(text, words, at, from);
    if (phrase === null) {
      at++;
      continue;
    }
    if (from < phrase.start) {
      units.push(unit(text, { start: from, end: phrase.start }, null));
    }
    units.push(unit(text, phrase, phrase.kind));
    at = phrase.next;
    from = words[at]?.start ?? sentence.end;
  }
  if (from < sentence.end) {
    units.push(unit(text, { start: from, end: sentence.end }, null));
  }
  return units;
}

function unit(text: string, { start, end }: Span, furniture: NoiseKind | null): Unit {
  return { start, end, furniture, apart: false, script: scriptIn(text, { start, end }) };
}

/** A sentence is no longer; of what is, the end is not looked through. */
const mostWordsRead = 400;

function wordsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

const mostWords = 8;
const longestPhrase = 90;

interface Phrase extends Span {
  readonly kind: NoiseKind;
  /** The number of the word after it. */
  readonly next: number;
}

/** The longest phrase of furniture that begins at a word. */
function phraseAt(text: string, words: readonly Span[], at: number, from: number): Phrase | null {
  const first = words[at];
  if (
    first === undefined ||
    lengthOf(first) > longestPhrase ||
    !mayBeginPhrase(text.slice(first.start, first.end))
  ) {
    return null;
  }
  for (let next = Math.min(words.length, at + mostWords); next > at; next--) {
    const end = words[next - 1]?.end ?? first.end;
    const match = end - first.start > longestPhrase ? null : matchPhrase(text.slice(first.start, end));
    if (match !== null && standsApart(text, words, at, next, from)) {
      return { start: first.start, end, kind: match.kind, next };
    }
  }
  return null;
}

/**
 * Whether words that may be a phrase of furniture are one here, and not the beginning of a sentence, or part of it:
 * what follows begins afresh, by a capital letter or in another script, and so do they.
 */
function standsApart(text: string, words: readonly Span[], at: number, last: number, from: number): boolean {
  const [first, end, next] = [words[at], words[last - 1], words[last]];
  if (first === undefined || end === undefined) {
    return false;
  }
  const own = scriptIn(text, { start: first.start, end: end.end });
  const before = at === 0 || first.start === from ? null : scriptIn(text, words[at - 1] ?? first);
  const after = next === undefined ? null : scriptIn(text, next);
  const isChange = after !== null && after !== own;
  if (own === 'japanese') {
    return before !== 'latin' || at === 0;
  }
  const isPhrase = last - at > 1;
  if (own === 'latin') {
    const startsAfresh = isCapital(text, first) && (next === undefined || isChange || isCapital(text, next));
    return startsAfresh && (isPhrase || isChange || next === undefined);
  }
  return (before === null || before !== own) && (isPhrase || isChange || next === undefined);
}

function isCapital(text: string, { start, end }: Span): boolean {
  return /^["“‘'(]?[\p{Lu}\p{N}©]/u.test(text.slice(start, end));
}

const sample = 60;

function scriptIn(text: string, { start, end }: Span): Unit['script'] {
  let [latin, hangul, japanese] = [0, 0, 0];
  for (let at = start; at < Math.min(end, start + sample); at++) {
    const code = text.charCodeAt(at);
    if (isHangul(code)) {
      hangul++;
    } else if (isKana(code) || isHan(code)) {
      japanese++;
    } else if (/\p{L}/u.test(text.charAt(at))) {
      latin += 0.25;
    }
  }
  const most = Math.max(latin, hangul, japanese);
  return most === 0 ? 'none' : most === hangul ? 'hangul' : most === japanese ? 'japanese' : 'latin';
}

export function unitLength(span: Unit): number {
  return lengthOf(span) * (span.script === 'latin' || span.script === 'none' ? 1 : 2);
}

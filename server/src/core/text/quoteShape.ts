import { koreanParticle } from './markWords.js';
import { isHan, isHangul, isKana } from './scripts.js';

/** What it costs to take a mark for one that opens, and for one that closes: nothing where it looks like one. */
export interface SideCosts {
  readonly open: number;
  readonly close: number;
}

/** More than two marks without a partner. */
export const strong = 9;
export const likely = 5;
const weak = 2;
const slight = 1;
const either: SideCosts = { open: 0, close: 0 };
const opens: SideCosts = { open: 0, close: strong };
const likelyOpens: SideCosts = { open: 0, close: likely };
const ratherOpens: SideCosts = { open: 0, close: weak };
const mayOpen: SideCosts = { open: 0, close: slight };
const closes: SideCosts = { open: strong, close: 0 };
const ratherCloses: SideCosts = { open: weak, close: 0 };
const likelyCloses: SideCosts = { open: likely, close: 0 };
const mayClose: SideCosts = { open: slight, close: 0 };

const space = /[\s\u200b]/;
const word = /[\p{L}\p{N}\p{M}]/u;
const lowerCase = /\p{Ll}/u;
const capital = /\p{Lu}/u;
const colons = ':：';
const openers = `([{（【「『《〈“‘„‚«‹${colons}`;
const closers = ')]}）】」』》〉”’»›.,;:!?。、．，！？：；';
const stops = '.,!?。、．，！？';
/** An ellipsis or a decimal. */
const opensSentence = /^\.(?:\.{1,3}[\p{L}\p{N}]|\d)/u;
const endMarks = '.!?';
const pauses = '…—–-/·';
const straightMarks = '"\'＂＇';
const besides = `${straightMarks}“”‘’„‚`;
const asciiWord = Uint8Array.from({ length: 128 }, (_, code) =>
  word.test(String.fromCharCode(code)) ? 1 : 0,
);

export function isWord(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? asciiWord[code] === 1 : word.test(character);
}

export const isBlank = (character: string): boolean => character === '' || space.test(character);

/** Whether it is of a script that has no apostrophes. */
export function hasNoApostrophe(character: string): boolean {
  const code = character === '' ? 0 : character.charCodeAt(0);
  return isHangul(code) || isKana(code) || isHan(code);
}

/** By what stands around a mark, and around another kind beside it, whichever way they point themselves. */
export function sideCosts(text: string, markStart: number, markEnd: number): SideCosts {
  const start = isOtherMark(text, markStart, markStart - 1) ? markStart - 1 : markStart;
  const end = isOtherMark(text, markStart, markEnd) ? markEnd + 1 : markEnd;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (isBlank(before)) {
    return isBlank(after) ? costsBetweenSpaces(text, start, end) : costsAfterSpace(text, start, end);
  }
  if (isBlank(after)) {
    return openers.includes(before) ? ratherOpens : pauses.includes(before) ? mayClose : closes;
  }
  return isWord(after) ? costsBeforeWord(text, before, end) : costsBeforeMark(before, after);
}

/** Whether a mark stands at an offset, of another kind than the one at `own`. */
function isOtherMark(text: string, own: number, at: number): boolean {
  const other = text.charAt(at);
  return other !== '' && besides.includes(other) && other !== text.charAt(own);
}

/** A typist may set a space before the closing mark: “Yes, ” he said. */
function costsAfterSpace(text: string, start: number, end: number): SideCosts {
  const after = text.charAt(end);
  if (closers.includes(after) && !opensSentence.test(text.slice(end, end + 5))) {
    return ratherCloses;
  }
  return start > 1 && lowerCase.test(after) && stops.includes(text.charAt(start - 2)) ? likelyOpens : opens;
}

function costsBeforeWord(text: string, before: string, end: number): SideCosts {
  const isKorean = isHangul(text.charCodeAt(end));
  const isParticle = isKorean && koreanParticle.test(text.slice(end, end + 4));
  if (isWord(before)) {
    return isKorean ? likelyCloses : either;
  }
  if (stops.includes(before)) {
    return isParticle ? likelyCloses : either;
  }
  if (openers.includes(before)) {
    return isParticle && colons.includes(before) ? either : opens;
  }
  return pauses.includes(before) ? mayOpen : either;
}

function costsBeforeMark(before: string, after: string): SideCosts {
  if (closers.includes(after)) {
    return openers.includes(before) ? either : closes;
  }
  if (isWord(before)) {
    return ratherCloses;
  }
  if (openers.includes(after) || openers.includes(before)) {
    return mayOpen;
  }
  return stops.includes(before) && (straightMarks.includes(after) || pauses.includes(after))
    ? closes
    : either;
}

const farthest = 8;

/** Some texts set spaces on both sides of every mark. */
function costsBetweenSpaces(text: string, start: number, end: number): SideCosts {
  const before = text
    .slice(Math.max(0, start - farthest), start)
    .trimEnd()
    .slice(-1);
  const after = text
    .slice(end, end + farthest)
    .trimStart()
    .charAt(0);
  if (before === '' && start < farthest) {
    return likelyOpens;
  }
  if (after === '' && end + farthest > text.length) {
    return likelyCloses;
  }
  const own = text.charAt(start);
  if (before !== '' && (before === own || openers.includes(before))) {
    return before === '”' ? mayOpen : ratherOpens;
  }
  if (after === own) {
    return ratherCloses;
  }
  if (after !== '' && after !== '.' && closers.includes(after)) {
    return ratherCloses;
  }
  if (lowerCase.test(after)) {
    return before !== '' && endMarks.includes(before) ? ratherCloses : either;
  }
  return isWord(before) && capital.test(after) ? mayOpen : either;
}

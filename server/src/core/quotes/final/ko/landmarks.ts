import type { Page } from '../../reading.js';
import type { Landmark, Role } from '../landmarks.js';
import { final, finalOf } from './hangul.js';
import { isSubject, isTopic } from './particles.js';
import { citedAt } from './cited.js';
import { reportAt } from './reports.js';
import { sayingAt, takes, verb, type SayingWord } from './sayings.js';
import { readWords, type Word } from './words.js';

/** A paragraph’s words, with what each says of saying. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sayings: readonly (SayingWord | null)[];
  /** For each word the number of the next in its sentence that is a reporting verb; -1 for none. */
  readonly nextVerb: Int32Array;
}

/** The landmarks of a Korean paragraph: each word is looked at once, by its beginning and by its end. */
export function findLandmarks({ masked, mentions }: Page): Landmark[] {
  const nameEnds = new Set(mentions.map(({ end }) => end));
  const reading = readSayings(masked);
  const { words, sayings } = reading;
  const landmarks: Landmark[] = [];
  let turned = 0;
  words.forEach((word, at) => {
    const party = partyAt(reading, at, nameEnds);
    if (party !== null) {
      landmarks.push(party);
    }
    const saying = sayings[at] ?? null;
    if (saying !== null && isReporting(reading, at, saying)) {
      landmarks.push({
        kind: 'saying',
        start: word.start,
        end: saying.end,
        modifies: saying.modifies,
      });
      const head = saying.modifies ? headAfter(reading, at + saying.words) : null;
      if (head !== null) {
        landmarks.push(head);
      }
    }
    const told = reportAt(reading, at) ?? citedAt(reading, at);
    if (told !== null) {
      landmarks.push(told);
    }
    if (isTurn(masked, word) && word.end > turned) {
      landmarks.push({ kind: 'turn', start: word.end - 1, end: word.end });
      turned = word.end;
    }
  });
  return landmarks.sort((a, b) => a.start - b.start);
}

function readSayings(text: string): Reading {
  const words = readWords(text);
  const sayings = words.map((word, at) => sayingAt(text, word, words[at + 1]));
  words.forEach((word, at) => {
    if (sayings[at] === null && isPlainDoing(text, words, at)) {
      sayings[at] = verb(text, word, takes.say, 1, false, words[at + 1]);
    }
  });
  const nextVerb = new Int32Array(words.length).fill(-1);
  let next = -1;
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at]?.isLast === true) {
      next = -1;
    }
    nextVerb[at] = next;
    if (sayings[at]?.kind === 'verb') {
      next = at;
    }
  }
  return { text, words, sayings, nextVerb };
}

/** 했다 and 한다 report where a particle of quoting stands before them. */
const doing =
  /^(?:했(?:다|으며|고|지만|는데|던|습니다|어요)|한(?:다|$)|하(?:며|면서|고|자|던|기도|는데)|합니다|해$|해요)/;

function isPlainDoing(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !'했한하합해'.includes(text.charAt(word.start))) {
    return false;
  }
  return (
    text.charAt(before.end - 1) === '고' &&
    (before.isGlued || '다라자냐'.includes(text.charAt(before.end - 2))) &&
    doing.test(text.slice(word.start, Math.min(word.end, word.start + 5)))
  );
}

/** A noun of saying reports where what is said stands before it and no verb of saying follows. */
function isReporting({ text, words, nextVerb }: Reading, at: number, saying: SayingWord): boolean {
  if (saying.kind === 'verb') {
    return true;
  }
  const verb = nextVerb[at] ?? -1;
  if ((saying.takes & takes.thing) === 0 || (verb !== -1 && verb - at <= 2)) {
    return false;
  }
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const word = words[before];
    if (word === undefined || word.isLast) {
      return false;
    }
    if (saysWhat(text, word)) {
      return true;
    }
  }
  return false;
}

/** …다는, …라는, and 는 or 라는 behind a closing mark. */
function saysWhat(text: string, word: Word): boolean {
  const last = text.charAt(word.end - 1);
  return (
    (last === '는' || last === '던' || last === '란') &&
    (word.isGlued || '다라자냐'.includes(text.charAt(word.end - 2)))
  );
}

const otherParticles = ['에게', '으로', '을', '를', '의', '과', '와', '께', '에'];
const longestHead = 4;

/** The noun that a verb of saying stands before, where its particle makes it neither topic nor subject. */
function headAfter({ text, words }: Reading, from: number): Landmark | null {
  for (let at = from; at < from + longestHead; at++) {
    const word = words[at];
    const isNext = word !== undefined && (at === from || text.slice(words[at - 1]?.end, word.start) === ' ');
    if (!isNext) {
      return null;
    }
    const particle = otherParticles.find((own) => text.startsWith(own, word.end - own.length));
    if (particle !== undefined && word.end - word.start > particle.length) {
      return { kind: 'head', start: word.end - particle.length, end: word.end };
    }
    if (word.isLast || roleEnds[text.charCodeAt(word.end - 1)] === 1) {
      return null;
    }
  }
  return null;
}

const roleEnds = flagged('은는이가도의서면시한해며여려');
const turnEnds = flagged('며고만나데서자');

function flagged(letters: string): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (const letter of letters) {
    flags[letter.charCodeAt(0)] = 1;
  }
  return flags;
}

function partyAt(
  { text, words, sayings }: Reading,
  at: number,
  nameEnds: ReadonlySet<number>,
): Landmark | null {
  const word = words[at];
  if (word === undefined) {
    return null;
  }
  const { start, end } = word;
  if (roleEnds[text.charCodeAt(end - 1)] !== 1) {
    return null;
  }
  const last = text.charAt(end - 1);
  const party = (kind: Role, from: number): Landmark => ({ kind, start: from, end });
  if (last === '은' || last === '는') {
    if (text.startsWith('께서', end - 3)) {
      return party('topic', end - 3);
    }
    const isName = nameEnds.has(end - 1);
    return isTopic(text, word, isName) ? party('topic', end - 1) : null;
  }
  if (last === '이' || last === '가') {
    return isSubject(text, word) ? party('subject', end - 1) : null;
  }
  if (last === '서') {
    return text.startsWith('께서', end - 2) && end - start > 2 ? party('subject', end - 2) : null;
  }
  if (last === '도') {
    return end - start > 1 ? party('also', end - 1) : null;
  }
  if (last === '의') {
    const owned = sayings[at + 1]?.kind === 'noun' || sayings[at + 2]?.kind === 'noun';
    return end - start > 1 && (owned || standsBeforeQuote(text, end)) ? party('owner', end - 1) : null;
  }
  return sourceAt(text, words, at);
}

const standsBeforeQuote = (text: string, at: number): boolean => /^ ?\ufffc/.test(text.slice(at, at + 2));

const authorities = new Set(['따르면', '의하면']);
const quoting = /^(?:인용(?:해|하며|하여)?|빌려|빌리면)$/;

function sourceAt(text: string, words: readonly Word[], at: number): Landmark | null {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) {
    return null;
  }
  const own = text.slice(word.start, word.end);
  const last = text.charAt(before.end - 1);
  if (authorities.has(own)) {
    return last === '에' && before.end - before.start > 1
      ? { kind: 'source', start: before.end - 1, end: word.end }
      : null;
  }
  if (own === '역시' || own === '또한') {
    return { kind: 'also', start: before.end, end: word.end };
  }
  return (last === '을' || last === '를') && quoting.test(own)
    ? { kind: 'quoted', start: before.end - 1, end: word.end }
    : null;
}

const turning = ['으며', '고', '지만', '으나', '는데', '으면서', '자'];

/** A verb in the past with an ending that links what follows. */
function isTurn(text: string, { start, end }: Word): boolean {
  return (
    turnEnds[text.charCodeAt(end - 1)] === 1 &&
    turning.some(
      (ending) =>
        end - start > ending.length &&
        text.startsWith(ending, end - ending.length) &&
        finalOf(text.charCodeAt(end - ending.length - 1)) === final.ss,
    )
  );
}

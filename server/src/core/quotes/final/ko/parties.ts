import type { Landmark, Role } from '../landmarks.js';
import { flagged } from './flags.js';
import { isSubject, isTopic } from './particles.js';
import type { Reading } from './readSayings.js';
import type { Word } from './words.js';

const roleEnds = flagged('은는이가도의서면시한해며여려');

/** What a word’s particle makes of its noun; null for most words. `nameEnds` are where names end. */
export function partyAt(
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

const gluedAuthority = /(?<=.)에(?:따르면|의하면)$/u;
const authorities = new Set(['따르면', '의하면']);
const quoting = /^(?:인용(?:해|하며|하여)?|빌려|빌리면)$/;

function sourceAt(text: string, words: readonly Word[], at: number): Landmark | null {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined) {
    return null;
  }
  const own = text.slice(word.start, word.end);
  const glued = gluedAuthority.exec(own);
  if (glued !== null) {
    return { kind: 'source', start: word.start + glued.index, end: word.end };
  }
  if (before === undefined) {
    return null;
  }
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

const otherParticles = ['에게', '으로', '을', '를', '의', '과', '와', '께', '에'];
const longestHead = 4;

/** The noun that a verb of saying stands before, where its particle makes it neither topic nor subject. */
export function headAfter({ text, words }: Reading, from: number): Landmark | null {
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

import { cueAt } from './cue.js';
import { complementOf } from './complement.js';
import { hasFinite, isFinite, isSurelyFinite } from './finite.js';
import { signAt, wordAt, type Passage } from './passage.js';
import { isSource } from './source.js';

const longestSubject = 14;
const longestOpening = 30;

/** Where what is said ends: with its sentence, or before what goes on beside it. */
export function endOfSaid(passage: Passage, cue: number, from: number): number {
  const limit = endOfEnclosing(passage, cue, from);
  for (let at = from + 1; at < limit; at++) {
    if (isEnd(passage, at)) {
      return at;
    }
  }
  return limit;
}

function isEnd(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at);
  if (word === ',' || word === ';' || isDash(word)) {
    const next = wordAt(passage, at + 1);
    return (
      isSource(passage, at + 1) ||
      opensParticiple(passage, at + 1) ||
      (word === ',' && passage.table.participles.has(next)) ||
      (word === ';' && reportsAfter(passage, at + 1)) ||
      (passage.own.coordinators.has(next) &&
        (reportsAfter(passage, at + 2) || (word === ',' && goesOn(passage, at + 2))))
    );
  }
  const behindQuote = passage.tokens[at - 1]?.isBlank === true;
  return (
    passage.own.coordinators.has(word) &&
    (reportsAt(passage, at + 1, true) || (behindQuote && reportsAfter(passage, at + 1)))
  );
}

/** “, but offered no proof”: a verb that shares the subject of the reporting verb. */
function goesOn(passage: Passage, at: number): boolean {
  const index = passage.own.adverbials.has(wordAt(passage, at)) ? at + 1 : at;
  return isPast(passage, index) && !passage.own.subjectPronouns.has(wordAt(passage, index));
}

function isPast(passage: Passage, at: number): boolean {
  return isFinite(passage, at) && !isSurelyFinite(passage, at) && !wordAt(passage, at).endsWith('s');
}

/** Brackets, dashes, an introductory clause or a relative clause that the verb stands in and what is said ends with. */
function endOfEnclosing(passage: Passage, cue: number, from: number): number {
  const { tokens, own } = passage;
  const inIntroduction = own.subordinators.has(wordAt(passage, 0)) && !holdsSign(passage, 0, cue, ',');
  const dashes = countDashes(passage, cue);
  const inRelative = isInRelative(passage, cue);
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const sign = signAt(passage, at);
    if (sign === '(') {
      depth++;
    } else if (sign === ')') {
      depth--;
      if (depth < 0) {
        return at;
      }
    } else if (isDash(sign) && dashes % 2 === 1) {
      return at;
    } else if (sign === ',' && depth === 0) {
      if (
        inIntroduction &&
        at > from &&
        at < from + longestOpening &&
        hasFinite(passage, { from: at + 1, to: tokens.length })
      ) {
        return at;
      }
      if (inRelative && isFinite(passage, at + 1)) {
        return at;
      }
    }
  }
  return tokens.length;
}

/** “, who said”: the relative pronoun is not far before the verb. */
function isInRelative({ tokens, own }: Passage, at: number): boolean {
  for (let index = at - 1; index > Math.max(0, at - 5); index--) {
    const token = tokens[index];
    if (token !== undefined && own.relatives.has(token.lower)) {
      return tokens[index - 1]?.lower === ',';
    }
  }
  return false;
}

function countDashes(passage: Passage, to: number): number {
  let count = 0;
  for (let at = 0; at < to; at++) {
    if (isDash(wordAt(passage, at))) {
      count++;
    }
  }
  return count;
}

function holdsSign(passage: Passage, from: number, to: number, sign: string): boolean {
  for (let at = from; at < to; at++) {
    if (signAt(passage, at) === sign) {
      return true;
    }
  }
  return false;
}

function isDash(sign: string): boolean {
  return /^(?:[—–―]|--?)$/.test(sign);
}

/** “, adding that …” */
function opensParticiple(passage: Passage, at: number): boolean {
  const index = passage.own.coordinators.has(wordAt(passage, at)) ? at + 1 : at;
  const cue = cueAt(passage, index);
  return (
    cue?.form.form === 'participle' && (complementOf(passage, cue) !== null || opensQuote(passage, cue.next))
  );
}

/** A quotation, with no more than a comma or a colon before it. */
function opensQuote({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.isBlank === true || (tokens[at]?.isWord === false && tokens[at + 1]?.isBlank === true);
}

/** A subject, a reporting verb and what is said. */
function reportsAfter(passage: Passage, at: number): boolean {
  for (let index = at; index < at + longestSubject; index++) {
    if (reportsAt(passage, index, false)) {
      return true;
    }
  }
  return false;
}

/** A reporting verb with what is said; with `coordinated` one that shares the subject of the verb before. */
function reportsAt(passage: Passage, at: number, coordinated: boolean): boolean {
  const mayBeBetween = (word: string): boolean =>
    passage.own.adverbials.has(word) || passage.own.perfects.has(word);
  const index = coordinated && mayBeBetween(wordAt(passage, at)) ? at + 1 : at;
  const cue = cueAt(passage, index);
  if (cue === null || cue.passive || !(cue.form.form === 'past' || cue.form.form === 'present')) {
    return false;
  }
  const complement = complementOf(passage, cue);
  return (
    complement !== null &&
    (!coordinated ||
      (complement.kind === 'infinitive' && cue.form.frames.has('hearer-infinitive')) ||
      (complement.kind === 'clause' &&
        (!complement.bare || passage.own.subjectPronouns.has(wordAt(passage, complement.from)))))
  );
}

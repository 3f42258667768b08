import { hasFinite, holdsQuoteBehindWords, isFinite, isOwner, isSurelyFinite } from './finite.js';
import { cueAt, type Cue } from './cue.js';
import { wordAt, type Passage } from './passage.js';
import { afterAdverbials, afterNounPhrase, isInfinitive } from './phrases.js';

/** Where what is said begins behind its verb. */
export interface Complement {
  readonly from: number;
  readonly kind: 'clause' | 'infinitive' | 'question' | 'gerund';
  readonly bare: boolean;
}

const farthestOpener = 16;
const longestSubject = 10;
const farthestVerb = 40;

/** What a reporting verb reports, where it stands behind the verb. */
export function complementOf({ complements }: Passage, cue: Cue): Complement | null {
  return complements[cue.at] ?? null;
}

/** The same, from the words themselves. */
export function readComplement(passage: Passage, cue: Cue): Complement | null {
  const { frames } = cue.form;
  const takesClause =
    frames.has('clause') || frames.has('that') || frames.has('opened') || frames.has('hearer');
  if (cue.passive || isTagOfQuote(passage, cue)) {
    return (
      (takesClause ? byComplementiser(passage, cue) : null) ??
      (cue.passive && frames.has('question') ? question(passage, cue) : null) ??
      (cue.passive && frames.has('addressee') ? passiveClause(passage, cue) : null)
    );
  }
  return (
    (takesClause ? byColon(passage, cue) : null) ??
    (takesClause ? byComplementiser(passage, cue) : null) ??
    infinitive(passage, cue) ??
    (frames.has('question') ? question(passage, cue) : null) ??
    gerund(passage, cue) ??
    (takesClause ? bareClause(passage, cue) : null)
  );
}

/** “was told (by the court) it was late” */
function passiveClause(passage: Passage, { next }: Cue): Complement | null {
  const from = passage.own.agentMarks.has(wordAt(passage, next)) ? afterNounPhrase(passage, next + 1) : next;
  return isCloseClause(passage, from) ? { from, kind: 'clause', bare: true } : null;
}

/** “…,” the mayor said: the verb belongs to the quotation that opens the sentence. */
function isTagOfQuote(passage: Passage, { at }: Cue): boolean {
  if (passage.tokens[0]?.isBlank !== true) {
    return false;
  }
  for (let index = 1; index < at; index++) {
    if (cueAt(passage, index) !== null) {
      return false;
    }
  }
  return true;
}

function isPlainWord({ tokens, own }: Passage, at: number): boolean {
  const token = tokens[at];
  return token?.isWord === true && !own.auxiliaries.has(token.lower);
}

/** “He wrote: The plan is dead.” */
function byColon(passage: Passage, { next }: Cue): Complement | null {
  const { tokens } = passage;
  return wordAt(passage, next) === ':' && tokens[next + 1]?.isWord === true
    ? { from: next + 1, kind: 'clause', bare: true }
    : null;
}

/** “told the court on Monday that …” */
function byComplementiser(passage: Passage, cue: Cue): Complement | null {
  const { own, tokens } = passage;
  const { next } = cue;
  let commas = 0;
  for (let at = next; at < Math.min(tokens.length, next + farthestOpener); at++) {
    const word = wordAt(passage, at);
    if (own.complementisers.has(word)) {
      const before = wordAt(passage, at - 1);
      if (own.prepositions.has(before) || (at > next && own.nouns.has(before))) {
        return null;
      }
      const isPronoun = isSurelyFinite(passage, at + 1) && !own.subjectPronouns.has(wordAt(passage, at + 1));
      if ((isPronoun && (at > next || cue.form.isNounToo)) || isObject(passage, at)) {
        return null;
      }
      const isBeside = commas % 2 === 0;
      return isBeside && reaches(passage, cue, at)
        ? { from: isPronoun ? at : at + 1, kind: 'clause', bare: false }
        : null;
    }
    if (word === ',') {
      commas++;
    } else if (
      (tokens[at]?.isWord !== true && !(at > next && tokens[at]?.isBlank === true)) ||
      own.questionWords.has(word) ||
      isFinite(passage, at) ||
      (at > next && cueAt(passage, at) !== null)
    ) {
      return null;
    }
  }
  return null;
}

/** “If you say that, you err”, not “said that, if he won, he would”. */
function isObject(passage: Passage, at: number): boolean {
  const { own, tokens } = passage;
  const opener = wordAt(passage, at + 2);
  return (
    wordAt(passage, at + 1) === ',' &&
    tokens[at + 2]?.isBlank !== true &&
    !own.subordinators.has(opener) &&
    !own.prepositions.has(opener) &&
    !own.adverbials.has(opener) &&
    !/...(?:ly|ing)$/.test(opener)
  );
}

/** Only adverbials, and the hearer where the verb takes one, stand between the verb and `to`. */
function reaches(passage: Passage, { next, form }: Cue, to: number): boolean {
  return (
    to === next ||
    form.frames.has('hearer') ||
    wordAt(passage, next) === ',' ||
    passage.own.prepositions.has(wordAt(passage, next)) ||
    afterAdverbials(passage, next) > next
  );
}

function infinitive(passage: Passage, { next, form }: Cue): Complement | null {
  const { own } = passage;
  if (form.frames.has('infinitive') && !form.isNounToo) {
    const at = afterNegation(passage, afterAdverbs(passage, next));
    if (isInfinitive(passage, at)) {
      return { from: negated(passage, at), kind: 'infinitive', bare: false };
    }
  }
  if (
    form.frames.has('infinitive') &&
    form.isNounToo &&
    isInfinitive(passage, afterNegation(passage, next))
  ) {
    return { from: negated(passage, afterNegation(passage, next)), kind: 'infinitive', bare: false };
  }
  if (!form.frames.has('hearer-infinitive')) {
    return null;
  }
  let commas = 0;
  for (let at = next + 1; at < next + farthestOpener; at++) {
    const word = wordAt(passage, at);
    if (word === ',') {
      commas++;
      continue;
    }
    if (isInfinitive(passage, at)) {
      if (commas % 2 === 1) {
        return null;
      }
      return { from: next, kind: 'infinitive', bare: false };
    }
    if (passage.tokens[at]?.isWord !== true || isSurelyFinite(passage, at) || own.complementisers.has(word)) {
      return null;
    }
  }
  return null;
}

function afterAdverbs({ tokens, own }: Passage, at: number): number {
  let index = at;
  while (index < at + 4 && own.adverbials.has(tokens[index]?.lower ?? '')) {
    index++;
  }
  return index;
}

function afterNegation(passage: Passage, at: number): number {
  return wordAt(passage, at) === 'not' ? at + 1 : at;
}

function negated(passage: Passage, at: number): number {
  return wordAt(passage, at - 1) === 'not' ? at - 1 : at;
}

function question(passage: Passage, { next, form }: Cue): Complement | null {
  const { own } = passage;
  const begin = own.prepositions.has(wordAt(passage, next)) ? next + 1 : next;
  const farthest = form.frames.has('hearer')
    ? next + farthestOpener
    : Math.max(begin, afterAdverbials(passage, next)) + 1;
  for (let at = begin; at < farthest; at++) {
    const word = wordAt(passage, at);
    if (own.questionWords.has(word)) {
      return !own.askedOnly.has(word) || own.asking.has(form.lemma)
        ? { from: at, kind: 'question', bare: false }
        : null;
    }
    if (!isPlainWord(passage, at)) {
      return null;
    }
  }
  return null;
}

function gerund(passage: Passage, { next, form }: Cue): Complement | null {
  if (form.frames.has('gerund') && /..ing$/.test(wordAt(passage, next))) {
    return { from: next, kind: 'gerund', bare: false };
  }
  if (!form.frames.has('accusation')) {
    return null;
  }
  for (let at = next + 1; at < next + farthestOpener; at++) {
    if (passage.tokens[at]?.isWord !== true) {
      return null;
    }
    if (wordAt(passage, at) === 'of') {
      const isVerbal = /..ing$/.test(wordAt(passage, at + 1)) || wordAt(passage, at + 1) === 'not';
      return isVerbal ? { from: at + 1, kind: 'gerund', bare: false } : null;
    }
  }
  return null;
}

/** “said it was late”; “told the court on Monday it was late”. */
function bareClause(passage: Passage, cue: Cue): Complement | null {
  const { own, tokens } = passage;
  const { frames } = cue.form;
  if (isInverted(passage, cue)) {
    return null;
  }
  const takesHearer = frames.has('hearer');
  const lenient = frames.has('clause') && !cue.form.isNounToo;
  const strict = frames.has('opened') && !frames.has('that');
  const behindHearer = takesHearer ? [afterAdverbials(passage, afterNounPhrase(passage, cue.next))] : [];
  const places = frames.has('addressee')
    ? behindHearer
    : takesHearer
      ? [cue.next, ...behindHearer]
      : [afterAdverbials(passage, cue.next)];
  for (const from of places) {
    const first = tokens[from];
    if (first === undefined || (!first.isWord && !first.isBlank)) {
      continue;
    }
    const follows = from > cue.next ? wordAt(passage, from - 1) : '';
    const opens =
      !own.prepositions.has(follows) &&
      !own.prepositions.has(first.lower) &&
      !own.coordinators.has(first.lower) &&
      !own.complementisers.has(first.lower) &&
      (!strict || (own.subjectPronouns.has(first.lower) && !own.objectPronouns.has(first.lower))) &&
      first.lower !== own.infinitiveMark;
    if (opens && (lenient ? isLooseClause(passage, from) : isCloseClause(passage, from))) {
      return { from, kind: 'clause', bare: true };
    }
  }
  return null;
}

/** “, said Jo Doe, who …”: the subject follows, and no verb of its own after it. */
function isInverted(passage: Passage, { at, next }: Cue): boolean {
  const { tokens, own, table } = passage;
  const before = tokens[at - 1];
  const first = tokens[next];
  if (before === undefined || (before.isWord && !before.isBlank) || first === undefined) {
    return false;
  }
  if (!first.isCapital && !table.determiners.has(first.lower)) {
    return false;
  }
  for (let index = next + 1; index < tokens.length; index++) {
    if (tokens[index]?.isWord !== true || own.relatives.has(wordAt(passage, index))) {
      return true;
    }
    if (isFinite(passage, index)) {
      return false;
    }
  }
  return true;
}

function isLooseClause(passage: Passage, from: number): boolean {
  const { own, tokens } = passage;
  const word = wordAt(passage, from);
  if (own.subjectPronouns.has(word)) {
    return !own.objectPronouns.has(word) || hasFinite(passage, { from, to: from + 4 });
  }
  const run = { from: from + 1, to: Math.min(tokens.length, from + farthestVerb) };
  const next = wordAt(passage, from + 1);
  const isAnswer = word === 'no' && (next === ',' || next === own.infinitiveMark);
  return (
    !isAnswer &&
    !own.idleObjects.has(word) &&
    (hasFinite(passage, run) ||
      holdsQuoteBehindWords(passage, { ...run, from }) ||
      opensNounPhrase(passage, from))
  );
}

/** “many people”, “the Fed”, “Poe”: with a verb behind it that no table knows. */
function opensNounPhrase(passage: Passage, from: number): boolean {
  const { tokens, table } = passage;
  const token = tokens[from];
  if (token === undefined || !(token.isCapital || table.determiners.has(token.lower))) {
    return false;
  }
  for (let at = from + 2; at < Math.min(tokens.length, from + longestSubject); at++) {
    if (/[^s’']s$/.test(wordAt(passage, at)) && tokens[at + 1]?.isWord === true && !isOwner(tokens[at])) {
      return true;
    }
  }
  return false;
}

/** A subject and, not far behind it, its own verb. */
function isCloseClause(passage: Passage, from: number): boolean {
  const { own, tokens } = passage;
  if (own.subjectPronouns.has(wordAt(passage, from))) {
    return isFinite(passage, from) || isFinite(passage, from + 1) || isFinite(passage, from + 2);
  }
  let hasJoiner = false;
  for (let at = from + 1; at < Math.min(tokens.length, from + longestSubject); at++) {
    const word = wordAt(passage, at);
    if (
      tokens[at]?.isWord !== true ||
      own.questionWords.has(word) ||
      own.complementisers.has(word) ||
      own.subjectPronouns.has(word) ||
      own.subordinators.has(word) ||
      own.breakers.has(word)
    ) {
      return false;
    }
    hasJoiner ||= own.joiners.has(word);
    if (isSurelyFinite(passage, at) || (!hasJoiner && isActive(passage, at))) {
      return true;
    }
  }
  return false;
}

/** “the blast killed two”, not “the man killed in the blast”. */
function isActive(passage: Passage, at: number): boolean {
  const { own, tokens } = passage;
  const next = tokens[at + 1];
  return (
    isFinite(passage, at) &&
    next?.isWord === true &&
    !own.prepositions.has(next.lower) &&
    !own.adverbials.has(next.lower) &&
    !own.coordinators.has(next.lower) &&
    next.lower !== own.infinitiveMark
  );
}

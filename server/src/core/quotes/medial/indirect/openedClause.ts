import { cueAt, type Cue } from './cue.js';
import { isFinite, isSurelyFinite } from './finite.js';
import { farthestOpener, wordAt, type Complement, type Passage } from './passage.js';
import { afterAdverbials } from './phrases.js';

/** “He wrote: The plan is dead.” */
export function byColon(passage: Passage, { next }: Cue): Complement | null {
  const { tokens } = passage;
  return wordAt(passage, next) === ':' && tokens[next + 1]?.isWord === true
    ? { from: next + 1, kind: 'clause', bare: true }
    : null;
}

/** “told the court on Monday that …” */
export function byComplementiser(passage: Passage, cue: Cue): Complement | null {
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

import { isFinite, isOwner } from './finite.js';
import { wordAt, type Passage } from './passage.js';
import type { CueForm } from './table.js';

/** A reporting verb where it stands. */
export interface Cue {
  readonly at: number;
  readonly form: CueForm;
  /** Where what follows it begins, behind its particle. */
  readonly next: number;
  readonly passive: boolean;
}

const mostAdverbs = 3;

/** The reporting verb at a token, if it is a verb there. */
export function cueAt({ cues }: Passage, at: number): Cue | null {
  return cues[at] ?? null;
}

/** The same, from the words themselves. */
export function readCue(passage: Passage, at: number): Cue | null {
  const { tokens, own } = passage;
  const token = tokens[at];
  const form = token?.isWord === true ? own.cues.get(token.lower) : undefined;
  if (token === undefined || form === undefined || (token.isCapital && !passage.isHeadline)) {
    return null;
  }
  const particle = form.particles.find((list) =>
    list.every((word, index) => wordAt(passage, at + 1 + index) === word),
  );
  if (
    (form.particles.length > 0 && particle === undefined) ||
    own.compoundEnds.has(wordAt(passage, at + 1))
  ) {
    return null;
  }
  const before = beforeAdverbs(passage, at);
  if (!isVerb(passage, at, form, before)) {
    return null;
  }
  return {
    at,
    form,
    next: at + 1 + (particle?.length ?? 0),
    passive: form.form === 'past' && own.copulas.has(wordAt(passage, before)),
  };
}

function isVerb(passage: Passage, at: number, form: CueForm, beforeAt: number): boolean {
  const { tokens, own, table } = passage;
  const before = tokens[beforeAt];
  if (before === undefined) {
    return form.form === 'participle';
  }
  const { lower } = before;
  const isNounBehindOwner = form.isNounToo || form.form === 'participle' || form.form === 'adjective';
  if ((isOwner(before) && isNounBehindOwner) || own.idleBefore.has(lower)) {
    return false;
  }
  if (form.form === 'adjective') {
    return own.copulas.has(lower) || (own.auxiliaries.has(lower) && /['’][sm]$|['’]re$/.test(lower));
  }
  if (form.form === 'plain') {
    if (own.coordinators.has(lower)) {
      return !form.isNounToo && own.joiners.has(lower);
    }
    const mayFollowAny = !form.isNounToo && form.frames.has('clause') && !table.determiners.has(lower);
    return (
      mayFollowAny ||
      own.beforePlain.has(lower) ||
      own.auxiliaries.has(lower) ||
      (((isPlural(lower) && !table.determiners.has(lower)) || (before.isCapital && beforeAt > 1)) &&
        !form.isMostlyNoun)
    );
  }
  if (form.form === 'participle') {
    return !table.determiners.has(lower);
  }
  if (form.isNounToo && isFinite(passage, beforeAt) && !own.subjectPronouns.has(lower)) {
    return false;
  }
  if (form.isNounToo && (isPlural(lower) || /\d/.test(lower) || table.determiners.has(lower))) {
    return own.subjectPronouns.has(lower);
  }
  if (form.isMostlyNoun && !before.isCapital && !own.relatives.has(lower) && beforeAt === at - 1) {
    return own.subjectPronouns.has(lower);
  }
  const isNominal = table.determiners.has(lower) && !table.pronouns.has(lower);
  return !isNominal && !own.prepositions.has(lower);
}

function isPlural(word: string): boolean {
  return /[^s’']s$/.test(word);
}

/** The place of the word before, adverbs left out. */
function beforeAdverbs({ tokens, own }: Passage, at: number): number {
  let index = at - 1;
  while (index > 0 && index >= at - mostAdverbs) {
    const token = tokens[index];
    if (
      token === undefined ||
      token.isCapital ||
      !(own.adverbials.has(token.lower) || own.datePointers.has(token.lower) || /...ly$/.test(token.lower))
    ) {
      break;
    }
    index--;
  }
  return index;
}

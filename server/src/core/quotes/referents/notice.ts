import type { Span } from '../../text/span.js';
import type { Page } from '../reading.js';

export type Gender = 'male' | 'female';

/** A body is a company, an authority, a country; a group is several people without a name of their own. */
export type Kind = 'person' | 'body' | 'group';

/**
 * How prominent a place in its sentence is. Who speaks is taken up by pronouns the most, then subjects, objects, what
 * depends on a preposition, and owners; Lappin and Leass, “An Algorithm for Pronominal Anaphora Resolution” (1994), have
 * this order, without the speakers.
 */
export type Standing = 'speaker' | 'subject' | 'object' | 'oblique' | 'owner';

/** What somebody is called: `president` with `US`. Head and narrowing words are in one spelling each. */
export interface Epithet {
  readonly head: string;
  readonly narrowing: readonly string[];
}

/** Whom the words of a pronoun or of a description ask for. */
export interface Sought {
  readonly kinds: readonly Kind[];
  readonly gender?: Gender;
  /** Missing for a pronoun. */
  readonly epithet?: Epithet;
  /** The words bring somebody up anew: “a spokesman”. */
  readonly isNew?: true;
  /** The words take up the one who fits and was spoken of last: “the same”, 同氏, 이 관계자. */
  readonly isTakenUp?: true;
  /** It stands for the noun right before it: “who”. */
  readonly isRelative?: true;
}

/** A name outside quotations. */
export interface NameNotice extends Span {
  /** Its number among the mentions of its paragraph; null where only who speaks tells that it is a name. */
  readonly mention: number | null;
  readonly kind: Kind;
  readonly standing: Standing;
  readonly epithets: readonly Epithet[];
  readonly gender?: Gender;
}

/** A pronoun or a description outside quotations. */
export interface ReferringNotice extends Span {
  readonly sought: Sought;
  readonly standing: Standing;
}

export type Notice = NameNotice | ReferringNotice;

/** What is known of a language: how it refers to people and bodies. Offsets are in the paragraph. */
export interface ReferentReader {
  /** The names, pronouns and descriptions outside quotations, in any order. */
  readonly notice: (page: Page) => readonly Notice[];
  /** Null for a word that nobody can be found for: “I”. */
  readonly seekPronoun: (pronoun: string) => Sought | null;
  readonly seekDescription: (description: string) => Sought | null;
  /** Whether a name without a label is that of a body. */
  readonly isBody?: (name: string) => boolean;
  /** Names are found for few in the language: who was named in other paragraphs says little. */
  readonly knowsFewNames?: true;
  /** Ends a stretch of the sentence after which a pronoun may stand for a name that follows: “As he put it, Ruiz …” */
  readonly looksForward?: RegExp;
}

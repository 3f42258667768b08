import type { Span } from '../../text/span.js';

/** How a language that puts the reporting verb last, and marks its topic, reports speech. */
export interface FinalTable {
  /** Right after the closing mark: the quotation is what is said. */
  readonly quotative: RegExp;
  /** Further on in the sentence: the clause around the quotation is what is said. */
  readonly reportedClause: RegExp;
  /** Right after the closing mark: the quotation is how somebody puts something. */
  readonly wording: RegExp;
  /** The reporting verb itself; global. */
  readonly predicate: RegExp;
  /** Right after the closing mark, or just before the opening one: a name or a word as such. */
  readonly termAfter: RegExp;
  readonly termBefore: RegExp;
  /** Ends the source before it: 에 따르면, によると; global. */
  readonly source: RegExp;
  /** Topics, the noun's last character first; global. A match ends after the particle. */
  readonly topic: RegExp;
  readonly subject: RegExp;
  readonly isParticle: (text: string, particle: Span) => boolean;
  /** The noun phrase that ends at `end`, not reaching before `from`. */
  readonly nounPhrase: (text: string, from: number, end: number) => Span;
  readonly pronoun: RegExp;
  /** A saying as a thing, which nobody takes for who says it. */
  readonly saying: RegExp;
  /** How words for people and bodies end. */
  readonly speakerNoun: RegExp;
  /** How a complete utterance ends. */
  readonly utteranceEnd: RegExp;
}

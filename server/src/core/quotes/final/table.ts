import type { Span } from '../../text/span.js';
import type { Page, Scene } from '../reading.js';
import type { Landmark } from './landmarks.js';

/**
 * What the words right at the marks make of a quotation: `term`: a name or a word as such; `quoted`: what is said;
 * `worded`: how somebody puts something; `plain`: a part of the sentence like any other.
 */
export interface Edge {
  readonly kind: 'term' | 'quoted' | 'worded' | 'plain';
  /** Where the particle after the marks ends. */
  readonly end: number;
}

/** How a language that puts the reporting verb last, and marks its topic, reports speech. */
export interface FinalTable {
  /** The landmarks of a paragraph outside its quotations, sorted by their starts. Called once a paragraph. */
  readonly findLandmarks: (page: Page) => Landmark[];
  readonly edgeOf: (scene: Scene) => Edge;
  /** The noun phrase that ends at `end`, not reaching before `from`. */
  readonly nounPhrase: (text: string, from: number, end: number) => Span;
  /** Who is named right before the opening mark, without a particle, as headlines have it. */
  readonly labelBefore: (scene: Scene) => Span | null;
  readonly isPronoun: (phrase: string) => boolean;
  /** A saying as a thing, or what nobody takes for who speaks. */
  readonly isNoSpeaker: (phrase: string) => boolean;
  /** Whether its last word is for people or bodies. */
  readonly canSpeak: (phrase: string) => boolean;
  /** Whether what follows a name in a noun phrase makes it the owner of the rest: 김 장관의 대변인. */
  readonly isOwner?: (after: string) => boolean;
  /** Whether a text ends like a complete utterance. */
  readonly endsUtterance: (content: string) => boolean;
  /** Whether a sentence begins with a word by which somebody goes on speaking: 이어, さらに. */
  readonly goesOn?: (sentence: string) => boolean;
  /** Whether a sentence does no more than say that somebody speaks, so that the words follow: 이렇게 말했다. */
  readonly announces?: (sentence: string) => boolean;
  /** Where the reported clause begins in a stretch that may begin with words of the clause around it. */
  readonly clauseStart: (text: string, from: number, to: number) => number;
}

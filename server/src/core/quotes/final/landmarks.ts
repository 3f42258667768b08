import type { Span } from '../../text/span.js';

/**
 * What a noun’s particle makes of it. Each starts where the noun phrase ends, and ends after the particle.
 * `topic` and `subject`: who or what the clause is about (은/는 and 이/가, は and が); `also`: a topic only where it can
 * speak (도, も); `owner`: whose saying the noun after it is (정부의 설명, 政府の説明); `source`: who is the authority for the
 * sentence (에 따르면, によると); `quoted`: whom somebody quotes (을 인용해, を引用して); `head`: what a verb of saying before
 * it tells of, with another particle (…라고 말한 김 의원을).
 */
export type Role = 'topic' | 'subject' | 'also' | 'owner' | 'source' | 'quoted' | 'head';

export interface Party extends Span {
  readonly kind: Role;
}

/** A verb of saying, or a noun that stands for one. */
export interface Saying extends Span {
  readonly kind: 'saying';
  /** It stands before the noun that it tells of, which may be who speaks (…と述べた田中氏). */
  readonly modifies: boolean;
  /** Its subject is who is told; who tells is `quoted`, if anybody (先生に「…」と言われた). */
  readonly isPassive?: boolean;
}

/** A clause that is told ends at `start`; `end` is after the particle that says so. */
export interface Report extends Span {
  readonly kind: 'report';
  readonly cue: Span;
  readonly modifies: boolean;
  /** Nobody is said to say it, unless a source is named (…と伝えられる). */
  readonly isHearsay: boolean;
  /** It is told what somebody means to do or wants done, which only the sentence’s own topic or subject can do. */
  readonly isIntent: boolean;
}

/** A quotation, which ends at `start`, is what is said; `end` is after the particle that says so. */
export interface Cited extends Span {
  readonly kind: 'cited';
  readonly cue: Span | null;
}

/** A clause ends, and one of equal rank begins, with its own topic. */
export interface Turn extends Span {
  readonly kind: 'turn';
}

export type Landmark = Party | Saying | Report | Cited | Turn;

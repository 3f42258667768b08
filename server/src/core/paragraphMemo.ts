import type { Figure, Language, Mention, Problem, Sentence } from './model.js';
import type { QuoteMarks } from './quotes/marks.js';

/** What a paragraph alone tells, whatever stands around it; offsets into the paragraph. */
export interface ParagraphFacts {
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly quoteMarks: readonly QuoteMarks[];
  readonly problems: readonly Problem[];
}

/**
 * The facts of paragraphs met lately, by language and text. Bounded by the characters it holds, the paragraph that
 * was not asked for the longest leaves first.
 */
export class ParagraphMemo {
  readonly #facts = new Map<string, ParagraphFacts>();
  readonly #capacity: number;
  #held = 0;

  /** @param capacity in UTF-16 code units of paragraph text */
  constructor(capacity = 16_000_000) {
    this.#capacity = capacity;
  }

  get(language: Language, text: string): ParagraphFacts | undefined {
    const key = keyOf(language, text);
    const facts = this.#facts.get(key);
    if (facts !== undefined) {
      this.#facts.delete(key);
      this.#facts.set(key, facts);
    }
    return facts;
  }

  set(language: Language, text: string, facts: ParagraphFacts): void {
    const key = keyOf(language, text);
    if (!this.#facts.has(key)) {
      this.#held += key.length;
    }
    this.#facts.set(key, facts);
    for (const oldest of this.#facts.keys()) {
      if (this.#held <= this.#capacity) {
        break;
      }
      this.#facts.delete(oldest);
      this.#held -= oldest.length;
    }
  }
}

function keyOf(language: Language, text: string): string {
  return `${language}\n${text}`;
}

import type { Figure, Language, Mention, Sentence } from './model.js';
import type { QuoteFindings } from './quotes/marks.js';
import type { ParagraphReading } from './quotes/readParagraph.js';
import { RecentTexts } from './recentTexts.js';
import type { LineLooks } from './sections/lineLooks.js';

/** What a paragraph alone tells, whatever stands around it; offsets into the paragraph. */
export interface ParagraphFacts {
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly quotations: QuoteFindings;
}

/**
 * The facts of paragraphs met lately, by language and text, and what sections are told by. Bounded by the characters
 * it holds, the paragraph that was not asked for the longest leaves first.
 */
export class ParagraphMemo {
  readonly looks: RecentTexts<LineLooks>;
  readonly speech: RecentTexts<ParagraphReading>;
  readonly #facts: RecentTexts<ParagraphFacts>;

  /** @param capacity in UTF-16 code units of paragraph text */
  constructor(capacity = 16_000_000) {
    this.looks = new RecentTexts(capacity / 4);
    this.speech = new RecentTexts(capacity / 2);
    this.#facts = new RecentTexts(capacity);
  }

  get(language: Language, text: string): ParagraphFacts | undefined {
    return this.#facts.get(keyOf(language, text));
  }

  set(language: Language, text: string, facts: ParagraphFacts): void {
    this.#facts.set(keyOf(language, text), facts);
  }
}

function keyOf(language: Language, text: string): string {
  return `${language}\n${text}`;
}

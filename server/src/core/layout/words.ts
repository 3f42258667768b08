import type { PageLine } from './pageLines.js';

/** The words of a text that stand whole within a line: what was torn at a line end is compared with them. */
export class Words {
  readonly #text: string;
  readonly #lines: readonly PageLine[];
  #known: Set<string> | null = null;

  constructor(text: string, lines: readonly PageLine[]) {
    this.#text = text;
    this.#lines = lines;
  }

  /** Read when it is first asked for: most texts have no torn words. */
  has(word: string): boolean {
    this.#known ??= this.#read();
    return this.#known.has(word.toLowerCase());
  }

  #read(): Set<string> {
    const words = new Set<string>();
    for (const { start, end } of this.#lines) {
      const line = this.#text.slice(start, end).toLowerCase();
      for (const match of line.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-‐‑’'][\p{L}\p{M}\p{N}]+)*/gu)) {
        const [word] = match;
        if (match.index > 0 && match.index + word.length < line.length) {
          words.add(word);
        }
      }
    }
    return words;
  }
}

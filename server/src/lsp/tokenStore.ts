import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokensEdits } from '../service/index.js';

/**
 * The tokens that each document was last answered with, so that the next answer can name the difference. Ids come from
 * a counter: the library's own are made from the clock, and two answers of one millisecond would share one.
 */
export class TokenStore {
  readonly #last = new Map<string, SemanticTokens & { readonly resultId: string }>();
  #count = 0;

  full(uri: string, data: number[]): SemanticTokens {
    const tokens = { resultId: String(++this.#count), data };
    this.#last.set(uri, tokens);
    return tokens;
  }

  /** The difference from the answer with the id `previousId`; all tokens where that is not the last one given. */
  delta(uri: string, previousId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.#last.get(uri);
    const { resultId = '' } = this.full(uri, data);
    return before?.resultId === previousId
      ? { resultId, edits: semanticTokensEdits(before.data, data) }
      : { resultId, data };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}

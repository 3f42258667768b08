import type { Candidate } from './candidates.js';
import type { Token } from './latinTokens.js';
import { nameLexicon } from './lexicon.js';
import type { LexiconEntry } from './lexicon.js';

/** A name of the lexicon that ends before the token `to`. */
export interface LexiconMatch {
  readonly to: number;
  readonly entry: LexiconEntry;
}

/** The longest name of the lexicon that begins at a token. */
export function lookUp(text: string, tokens: readonly Token[], at: number): LexiconMatch | undefined {
  const token = tokens[at];
  const lexicon = nameLexicon('en');
  const words = token === undefined ? undefined : lexicon.longest.get(token.text);
  if (token === undefined || words === undefined) {
    return undefined;
  }
  for (let count = Math.min(words, tokens.length - at); count >= 1; count--) {
    const last = tokens[at + count - 1];
    const name = last === undefined ? '' : text.slice(token.start, last.end).replaceAll('’', "'");
    const entry = lexicon.entries.get(name);
    if (entry !== undefined) {
      return { to: at + count, entry };
    }
  }
  return undefined;
}

export function fromLexicon(tokens: readonly Token[], at: number, { to, entry }: LexiconMatch): Candidate {
  const [first, last] = [tokens[at], tokens[to - 1]];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    label: entry.label,
    rule: 'mention-lexicon',
    reason: `in the lexicon as ${entry.id}`,
    lexicalId: entry.id,
  };
}

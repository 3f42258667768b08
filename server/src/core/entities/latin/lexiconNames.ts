import type { Candidate } from '../candidates.js';
import { lexiconReason, nameLexicon } from '../lexicon.js';
import type { LexiconEntry } from '../lexicon.js';
import { latinTokens } from './tokens.js';
import type { LatinText } from './tokens.js';

/** A name of the lexicon that ends before the token `to`. */
export interface LexiconMatch {
  readonly to: number;
  readonly entry: LexiconEntry;
}

/** The names of the lexicon alone, for languages in Latin script that have no rules of their own. */
export function latinLexiconCandidates(text: string): Candidate[] {
  const latin = { text, tokens: latinTokens(text) };
  const found: Candidate[] = [];
  for (let at = 0; at < latin.tokens.length; at++) {
    const match = lookUp(latin, at);
    if (match !== undefined && match.entry.label !== 'NORP' && match.entry.label !== 'LANGUAGE') {
      found.push(fromLexicon(latin, at, match));
      at = match.to - 1;
    }
  }
  return found;
}

/** The longest name of the lexicon that begins at a token. */
export function lookUp({ text, tokens }: LatinText, at: number): LexiconMatch | undefined {
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

export function fromLexicon({ tokens }: LatinText, at: number, { to, entry }: LexiconMatch): Candidate {
  const [first, last] = [tokens[at], tokens[to - 1]];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    label: entry.label,
    rule: 'mention-lexicon',
    reason: lexiconReason(entry),
    lexicalId: entry.id,
  };
}

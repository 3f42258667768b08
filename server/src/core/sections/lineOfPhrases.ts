import type { NoiseKind } from '../model.js';
import type { FurnitureMatch } from './furniture.js';

type Known = (phrase: string) => NoiseKind | undefined;

interface Phrases {
  readonly known: Known;
  /** The first word of every phrase that is known, with the length of the longest that begins with it. */
  readonly firstWords: ReadonlyMap<string, number>;
  /** Their first two characters: a quick answer for most lines. */
  readonly heads: ReadonlySet<string>;
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** Set apart from the token before it by more than a space. */
  readonly apart: boolean;
}

const gapBetweenWords = /[\s|·•∙・/›>»«<~,;+│ㅣ]+|[.!?]+(?=\p{Lu}|$)|(?<=\p{Ll})(?=\p{Lu})/gu;
const longestLine = 140;
const mostTokens = 30;
const widestPhrase = 6;
const longestWord = 40;
const widestEntry = 25;
/** A row this long may hold an entry of the site’s own among the known ones, if it is no sentence: all words are capitalized. */
const fewestAmongUnknown = 4;

/**
 * A line made of phrases that each are known: share buttons in a row, a menu, a footer. `normal` is the line as
 * `normalLine` leaves it, `folded` the same in lower case. Phrases may be run together where a capital letter shows
 * the seam.
 */
export function matchLineOfPhrases(normal: string, folded: string, phrases: Phrases): FurnitureMatch | null {
  if (normal.length > longestLine || normal.length !== folded.length) {
    return null;
  }
  return (
    (beginsWithPhrase(normal, folded, phrases) ? matchKnownRow(normal, folded, phrases.known) : null) ??
    matchMenu(folded, phrases.known)
  );
}

/** Whether the line begins with a known phrase that ends where a word does. */
function beginsWithPhrase(normal: string, folded: string, { known, firstWords, heads }: Phrases): boolean {
  if (!heads.has(folded.slice(0, 2))) {
    return false;
  }
  const word = folded.slice(0, firstWordOf(normal).length);
  const longest = Math.min(firstWords.get(word) ?? 0, folded.length);
  for (let end = word.length; end <= longest; end++) {
    const endsWord = end === word.length || end === folded.length || ' |,/:·'.includes(folded.charAt(end));
    if (endsWord && known(folded.slice(0, end)) !== undefined) {
      return true;
    }
  }
  return false;
}

/** Up to the first space, mark between entries, or seam between two words run together. */
export function firstWordOf(normal: string): string {
  const beginning = normal.slice(0, longestWord);
  const end = beginning.search(gapBetweenWords);
  return end === -1 ? beginning : beginning.slice(0, end);
}

function matchKnownRow(normal: string, folded: string, known: Known): FurnitureMatch | null {
  const tokens = tokensOf(normal);
  if (tokens.length < 2 || tokens.length > mostTokens) {
    return null;
  }
  const kinds: NoiseKind[] = [];
  const tolerated = Math.floor(tokens.length / 4);
  let apart = true;
  let unknown = 0;
  for (let at = 0; at < tokens.length;) {
    const next = endOfPhrase(tokens, at, folded, known, kinds);
    if (next > at) {
      apart &&= at === 0 || (tokens[at]?.apart ?? false);
      at = next;
      continue;
    }
    unknown++;
    at++;
    if (kinds.length === 0 || unknown > tolerated) {
      return null;
    }
  }
  if (unknown > 0 && (kinds.length < fewestAmongUnknown || /(?:^|\s)\p{Ll}/u.test(normal))) {
    return null;
  }
  const shareOnly = kinds.every((kind) => kind === 'share');
  if (kinds.length < 2 || !(shareOnly || apart || kinds.length > 2)) {
    return null;
  }
  return shareOnly || kinds.filter((kind) => kind === 'share').length * 2 > kinds.length
    ? { kind: 'share', reason: 'a line of share buttons' }
    : { kind: commonest(kinds), reason: `a line of buttons and menu entries, ${kinds.length} in a row` };
}

/** The index after the longest known phrase at `at`, whose kind is added to `kinds`; a bare count is passed over. */
function endOfPhrase(
  tokens: readonly Token[],
  at: number,
  folded: string,
  known: Known,
  kinds: NoiseKind[],
): number {
  const start = tokens[at]?.start ?? 0;
  for (let last = Math.min(at + widestPhrase, tokens.length) - 1; last >= at; last--) {
    const kind = known(folded.slice(start, tokens[last]?.end));
    if (kind !== undefined) {
      kinds.push(kind);
      return last + 1;
    }
  }
  return at > 0 && /^\(?\d{1,5}\)?$/.test(folded.slice(start, tokens[at]?.end)) ? at + 1 : at;
}

function tokensOf(normal: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let apart = false;
  for (const gap of normal.matchAll(gapBetweenWords)) {
    if (gap.index > from) {
      tokens.push({ start: from, end: gap.index, apart });
    }
    from = gap.index + gap[0].length;
    apart = gap[0] !== ' ';
  }
  if (from < normal.length) {
    tokens.push({ start: from, end: normal.length, apart });
  }
  return tokens;
}

/** At least four short entries between bars, one of them known: the others are the site's own. */
function matchMenu(folded: string, known: Known): FurnitureMatch | null {
  if (!/[|│•/·ㅣ]/.test(folded)) {
    return null;
  }
  const entries = folded.split(/ ?[|│•] ?| [/·ㅣ] /);
  return entries.length >= 4 &&
    entries.every((entry) => entry.length <= widestEntry && !/[.!?。]$/.test(entry)) &&
    entries.some((entry) => known(entry) !== undefined)
    ? { kind: 'navigation', reason: `a menu of ${entries.length} entries between bars` }
    : null;
}

/** “Home > News > Politics”. */
export function matchBreadcrumb(folded: string, homes: ReadonlySet<string>): FurnitureMatch | null {
  if (folded.length > longestLine || !/[>›»→/|]/.test(folded)) {
    return null;
  }
  const steps = folded.split(/ ?[>›»→] ?| [/|] /);
  const [first] = steps;
  return steps.length > 1 &&
    first !== undefined &&
    homes.has(first) &&
    steps.every((step) => step.length <= 40)
    ? { kind: 'navigation', reason: 'a breadcrumb line, from the front page down' }
    : null;
}

function commonest(kinds: readonly NoiseKind[]): NoiseKind {
  const counts = new Map<NoiseKind, number>();
  let best: NoiseKind = 'navigation';
  for (const kind of kinds) {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    best = count > (counts.get(best) ?? 0) ? kind : best;
  }
  return best;
}

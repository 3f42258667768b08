import type { MentionLabel } from '../../model.js';
import type { Candidate, Claim } from '../candidates.js';
import * as en from '../en.js';
import { lookUp } from '../latin/lexiconNames.js';
import { isCapital } from '../latin/tokens.js';
import type { LatinText, LineCase, Token } from '../latin/tokens.js';

/** One paragraph in English while it is read from left to right. */
export interface EnglishReading extends LatinText {
  readonly lineCase: LineCase;
  /** The names before the place that is read now, in reading order. */
  readonly found: readonly Candidate[];
}

/** What a rule read: the tokens before `to`, with the names in them, or none where they name nothing. */
export interface Found {
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

/** Reads from the token at an index on; `undefined` where the rule does not fit. */
export type EnglishRule = (reading: EnglishReading, at: number) => Found | undefined;

/** A name of the tokens from `from` to before `to`. */
export function named(reading: EnglishReading, from: number, to: number, claim: Claim): Found {
  const [first, last] = [reading.tokens[from], lastToken(reading, to)];
  if (first === undefined || last === undefined) {
    return passOver(to);
  }
  const match = lookUp(reading, from);
  const known = match?.to === to && match.entry.label === claim.label;
  const candidate = { start: first.start, end: last.end, ...claim };
  return { to, candidates: [known ? { ...candidate, lexicalId: match.entry.id } : candidate] };
}

/** Words that name nothing, so that no rule looks at the rest of them. */
export function passOver(to: number): Found {
  return { to, candidates: [] };
}

/** The last token of a name that ends before `to`, with the full stop of "Inc." and the like. */
function lastToken({ tokens }: EnglishReading, to: number): Token | undefined {
  const [last, stop] = [tokens[to - 1], tokens[to]];
  const abbreviated = last !== undefined && en.companyAbbreviations.has(last.lower);
  return abbreviated && stop?.text === '.' && !stop.spaced ? stop : last;
}

export function lowerAt({ tokens }: EnglishReading, at: number): string {
  return tokens[at]?.lower ?? '';
}

export function textOf({ text, tokens }: EnglishReading, from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

const longestRun = 12;

/** The end of the capitalised words from `at`, one space apart. */
export function runEnd({ tokens }: EnglishReading, at: number): number {
  let to = at;
  for (let token = tokens[to]; token !== undefined && to <= at + longestRun; token = tokens[to]) {
    const apart = to > at && !token.spaced;
    if (apart || !isCapital(token) || en.calendarWords.has(token.lower)) {
      break;
    }
    to++;
  }
  return to;
}

/** Where a run of capitalised words begins without a determiner, or a small word that begins the sentence. */
export function withoutFunctionWords({ tokens }: EnglishReading, at: number, end: number): number {
  let from = at;
  for (let word = tokens[from]; word !== undefined && from < end; word = tokens[from]) {
    if (!en.functionWords.has(word.lower) || !(word.first || en.determiners.has(word.lower))) {
      break;
    }
    from++;
  }
  return from;
}

/** Part of an e-mail address, a path or the name of a file. */
export function isInAddress({ tokens }: EnglishReading, at: number): boolean {
  const [before, token, after, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const joins = '@/_.\\~#';
  const left = token?.spaced === false && before !== undefined && joins.includes(before.text);
  const right = after !== undefined && !after.spaced && joins.includes(after.text) && next?.spaced === false;
  return left || (right && next.shape !== 'mark');
}

/** The label of the name that ends right before a word, but for a comma and a quotation mark. */
export function labelBefore({ tokens, found }: EnglishReading, at: number): MentionLabel | undefined {
  let to = at;
  while (to > 0 && [',', '"', '”'].includes(tokens[to - 1]?.text ?? '')) {
    to--;
  }
  const last = found.at(-1);
  return to < at && last !== undefined && last.end === tokens[to - 1]?.end ? last.label : undefined;
}

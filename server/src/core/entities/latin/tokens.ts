import { abbreviations } from '../en.js';

export type TokenShape =
  'capital' | 'acronym' | 'camel' | 'initial' | 'lower' | 'number' | 'possessive' | 'mark';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly shape: TokenShape;
  /** White space stands before it, or it is the first. */
  readonly spaced: boolean;
  /** It begins a sentence or a quotation, where a capital says nothing. */
  readonly first: boolean;
}

/** A text with its tokens; rules name a place by the index of a token. */
export interface LatinText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const tokenPattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|['’]s\b|\S/gu;

/** Words with their inner apostrophes, possessive endings, initials with their full stop, and single marks. */
export function latinTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let first = true;
  let lastEnd = -1;
  const push = (start: number, end: number): void => {
    const piece = text.slice(start, end);
    const shape = shapeOf(piece);
    const previous = tokens.at(-1);
    const begins = shape !== 'mark' && shape !== 'possessive' && first;
    tokens.push({
      start,
      end,
      text: piece,
      lower: piece.toLowerCase(),
      shape,
      spaced: start !== lastEnd,
      first: begins,
    });
    lastEnd = end;
    first = shape === 'mark' ? opensSentence(piece, previous, first) : shape === 'possessive' ? first : false;
  };
  for (const match of text.matchAll(tokenPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const previous = tokens.at(-1);
    if (match[0] === '.' && previous?.end === start && isInitial(previous.text)) {
      tokens[tokens.length - 1] = { ...previous, end, text: `${previous.text}.`, shape: 'initial' };
      lastEnd = end;
      continue;
    }
    const stem = bareEnd(text, start, end);
    push(start, stem);
    if (stem < end && stem > start) {
      push(stem, end);
    }
  }
  return tokens;
}

/** Where a word ends without a possessive ending or a closing quotation mark. */
function bareEnd(text: string, start: number, end: number): number {
  const apostrophe = (at: number): boolean => text[at] === "'" || text[at] === '’';
  if (end - start > 2 && text[end - 1] === 's' && apostrophe(end - 2)) {
    return end - 2;
  }
  return end - start > 1 && apostrophe(end - 1) ? end - 1 : end;
}

function isInitial(piece: string): boolean {
  return piece.length === 1 && /\p{Lu}/u.test(piece);
}

const quotesAndBullets = '"“„«‘\'”’»•-–—([*>';

function opensSentence(mark: string, previous: Token | undefined, wasFirst: boolean): boolean {
  if (mark === '.') {
    return previous === undefined || !abbreviations.has(previous.lower);
  }
  if (mark === '!' || mark === '?' || mark === '…' || mark === ':' || mark === ';') {
    return true;
  }
  if ('"“„«‘'.includes(mark)) {
    return true;
  }
  return quotesAndBullets.includes(mark) && (wasFirst || previous === undefined);
}

function shapeOf(piece: string): TokenShape {
  const head = piece.codePointAt(0) ?? 0;
  if (head >= 0x61 && head <= 0x7a) {
    return /^[a-z]{1,2}\p{Lu}/u.test(piece) ? 'camel' : 'lower';
  }
  if (/^['’]s?$/u.test(piece)) {
    return 'possessive';
  }
  if (/^(?:\p{Lu}\.){2,}$/u.test(piece)) {
    return 'acronym';
  }
  if (/^\p{Lu}/u.test(piece)) {
    if (piece.length === 1) {
      return 'initial';
    }
    if (/^[\p{Lu}\p{N}]+$/u.test(piece)) {
      return 'acronym';
    }
    return /^(?!Mc|Mac|De|Di|Du|La|Le|Fitz|O['’])\p{Lu}+\p{Ll}+\p{Lu}|^\p{Lu}{2,}\p{Ll}{2}/u.test(piece)
      ? 'camel'
      : 'capital';
  }
  if (/^\p{L}/u.test(piece)) {
    return 'lower';
  }
  return /^\p{N}/u.test(piece) ? 'number' : 'mark';
}

export type LineCase = 'sentence' | 'title' | 'upper';

/** In a line that is all capitals, or capitalises each word, a capital is weak evidence. */
export function lineCaseOf(tokens: readonly Token[]): LineCase {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (const token of tokens) {
    if (token.text.length > 3 && token.shape !== 'mark' && token.shape !== 'number') {
      words++;
      capitals += token.shape === 'lower' ? 0 : 1;
      upper += token.shape === 'acronym' ? 1 : 0;
    }
  }
  if (words >= 3 && upper > words * 0.7) {
    return 'upper';
  }
  return words >= 4 && capitals > words * 0.8 ? 'title' : 'sentence';
}

export function isCapital(token: Token): boolean {
  return (
    token.shape === 'capital' ||
    token.shape === 'acronym' ||
    token.shape === 'camel' ||
    token.shape === 'initial'
  );
}

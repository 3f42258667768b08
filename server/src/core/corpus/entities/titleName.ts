import { isHan, isHangul, isKana, isKatakana, isLatin } from '../../text/scripts.js';
import { koreanReadings } from '../sound/hanReadings.js';
import { soundsOf, type Sound } from '../sound/index.js';
import { parsedOnce } from './parsedNames.js';
import { countryOf, glossStems, stemOf, type GlossedLanguage } from './glossWords.js';

/** A stretch of a name that stands for something that another language says otherwise. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly stems: ReadonlySet<string>;
  readonly sounds: readonly Sound[];
  /** How Korea reads it, if it is in Han characters. */
  readonly readings: readonly string[];
}

/** The name of a body, an event or a work as it can be compared with names in other languages. */
export interface TitleName {
  readonly language: 'en' | GlossedLanguage;
  readonly text: string;
  /** Of English the words that are not articles or prepositions; else all stretches that a dictionary has or that may be loans. */
  readonly pieces: readonly Piece[];
  /** One way to cut the name into pieces, from left to right, the longest first. */
  readonly cut: readonly Piece[];
  /** Its letters, without those between the pieces: の, spaces. */
  readonly letters: number;
  /** The numbers in it, and words in Latin letters in a name of another script. */
  readonly literals: ReadonlySet<string>;
}

const longestName = 60;
const functionWords: ReadonlySet<string> = new Set(
  'the a an of for and on in to at by with from de la le du des von der &'.split(' '),
);

/** `undefined` for names in other scripts, and for those too long to be compared. */
function parseTitleName(name: string): TitleName | undefined {
  if (name.length > longestName) {
    return undefined;
  }
  const codes = Array.from(name, (character) => character.codePointAt(0) ?? 0);
  if (codes.some((code) => isKana(code) || isHan(code))) {
    return parseUnspaced(name, 'ja');
  }
  return codes.some(isHangul)
    ? parseUnspaced(name, 'ko')
    : codes.some(isLatin)
      ? parseEnglish(name)
      : undefined;
}

export const titleNameOf = parsedOnce(parseTitleName);

export const noStems: ReadonlySet<string> = new Set();

function parseEnglish(text: string): TitleName {
  const pieces: Piece[] = [];
  let letters = 0;
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  for (let at = 0; at < words.length;) {
    const { count, country } = countryAt(text, words, at);
    const [first, last] = [words[at], words[at + count - 1]];
    at += count;
    if (first === undefined || last === undefined) {
      break;
    }
    const word = text
      .slice(first.start, last.end)
      .replace(/['’]s?$/, '')
      .replace(/\.$/, '');
    if (functionWords.has(word.toLowerCase())) {
      continue;
    }
    const stems = new Set([stemOf(word), ...(country === undefined ? [] : [country])]);
    pieces.push({ start: first.start, end: last.end, stems, sounds: soundsOf(word), readings: [] });
    letters += last.end - first.start;
  }
  return { language: 'en', text, pieces, cut: pieces, letters, literals: numbersIn(text) };
}

const mostWordsOfPlace = 3;

/** The place that the words from one on name, and how many they are; else one word. */
function countryAt(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  at: number,
): { readonly count: number; readonly country: string | undefined } {
  for (let count = mostWordsOfPlace; count >= 1; count--) {
    const [first, last] = [words[at], words[at + count - 1]];
    const place = first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
    const country = countryOf(place, 'en') ?? countryOf(place.replace(/['’]s?$|\.$/, ''), 'en');
    if (country !== undefined) {
      return { count, country };
    }
  }
  return { count: 1, country: undefined };
}

function numbersIn(text: string): ReadonlySet<string> {
  return new Set(text.normalize('NFKC').match(/\d+/g) ?? []);
}

const longestWord = 7;

/** Korean, whose words may hang together, and Japanese. */
function parseUnspaced(text: string, language: GlossedLanguage): TitleName {
  const pieces: Piece[] = [];
  let letters = 0;
  for (const run of runsOf(text)) {
    if (run.kind === 'between') {
      continue;
    }
    letters += run.text.length;
    for (let from = 0; from < run.text.length; from++) {
      for (let to = from + 1; to <= Math.min(run.text.length, from + longestWord); to++) {
        const piece = pieceOf(run, from, to, language);
        if (piece !== undefined) {
          pieces.push(piece);
        }
      }
    }
    if (run.text.length > longestWord && run.kind !== 'han') {
      const sounds = soundsOf(run.text);
      pieces.push({
        start: run.start,
        end: run.start + run.text.length,
        stems: noStems,
        sounds,
        readings: [],
      });
    }
  }
  return { language, text, pieces, cut: cutOf(pieces), letters, literals: numbersIn(text) };
}

function pieceOf(run: Run, from: number, to: number, language: GlossedLanguage): Piece | undefined {
  const word = run.text.slice(from, to);
  const isAtEdge = from === 0 || to === run.text.length;
  const stems = run.kind === 'latin' ? new Set([stemOf(word)]) : glossStems(word, language);
  const isLoan = run.kind !== 'han' && isAtEdge && word.length > 1;
  const readings = run.kind === 'han' && word.length > 1 ? koreanReadings(Array.from(word)) : [];
  if (
    (run.kind === 'latin' && word !== run.text) ||
    (stems === undefined && !isLoan && readings.length === 0)
  ) {
    return undefined;
  }
  return {
    start: run.start + from,
    end: run.start + to,
    stems: stems ?? noStems,
    sounds: isLoan ? soundsOf(word) : [],
    readings,
  };
}

function cutOf(pieces: readonly Piece[]): Piece[] {
  const cut: Piece[] = [];
  const byLength = [...pieces].sort((a, b) => a.start - b.start || rank(b) - rank(a) || b.end - a.end);
  for (const piece of byLength) {
    if (piece.start >= (cut.at(-1)?.end ?? 0)) {
      cut.push(piece);
    }
  }
  return cut;
}

/** What a dictionary has is a word; a run of letters may be several. */
export function rank({ stems }: Piece): number {
  return stems.size > 0 ? 1 : 0;
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly kind: 'han' | 'katakana' | 'hangul' | 'latin' | 'between';
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    const kind = kindOf(text.charCodeAt(start));
    if (at === text.length || kindOf(text.charCodeAt(at)) !== kind) {
      runs.push({ text: text.slice(start, at), start, kind });
      start = at;
    }
  }
  return runs;
}

function kindOf(code: number): Run['kind'] {
  if (isHangul(code)) {
    return 'hangul';
  }
  if (isKatakana(code)) {
    return 'katakana';
  }
  if (isHan(code)) {
    return 'han';
  }
  return isLatin(code) || (code >= 0x30 && code <= 0x39) ? 'latin' : 'between';
}

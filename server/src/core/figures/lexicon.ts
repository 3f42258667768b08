import { isHan, isHangul, isLatin } from '../text/scripts.js';
import { fold, isSpace } from './characters.js';
import { decimal, type Decimal } from './decimal.js';

/**
 * What a word can be to the grammar. `value` of an entry is, by kind: a decimal (`small`, `digit`, `multiplier`,
 * `scale`, `vagueScale`, `moneyScale`, `denominator`, `ordinal`), an ISO 4217 code (`sign`, `code`, `currency`,
 * `subunit`), a CLDR unit (`unit`), a unit of a TIMEX3 duration (`duration`), a whole TIMEX3 duration
 * (`durationWord`), a number (`month`, `weekday`), `timex offset` (`relative`), a bound or `~` (`before`, `after`).
 */
export const wordKinds = [
  // numbers
  'digit',
  'small',
  'native',
  'multiplier',
  'scale',
  'vagueScale',
  'vaguePrefix',
  'article',
  'and',
  'minus',
  'half',
  'point',
  'denominator',
  'fractionOf',
  'fraction',
  'partitive',
  'surplus',
  // what follows or precedes an amount
  'sign',
  'code',
  'currency',
  'subunit',
  'moneyScale',
  'of',
  'percent',
  'tenths',
  'tenthOfTenth',
  'basisPoints',
  'unit',
  'unitPrefix',
  'counter',
  'ordinal',
  'ordinalPrefix',
  'ordinalSuffix',
  'before',
  'after',
  'afterOutside',
  'between',
  'betweenAnd',
  'to',
  'from',
  'versus',
  // calendar and clock
  'duration',
  'durationWord',
  'durationMark',
  'spanMark',
  'halfMore',
  'ago',
  'notAgo',
  'year',
  'era',
  'firstYear',
  'month',
  'weakMonth',
  'monthMark',
  'dayMark',
  'weekday',
  'weakWeekday',
  'weekdayLetter',
  'deictic',
  'relative',
  'part',
  'decade',
  'century',
  'quarter',
  'dateGap',
  'dateCue',
  'hour',
  'minute',
  'secondMark',
  'meridiemBefore',
  'meridiemAfter',
  'halfHour',
  'timeWord',
  'zone',
  // words in which no number is meant
  'blocked',
  'nameCue',
] as const;
export type WordKind = (typeof wordKinds)[number];

/** What may follow a number and say what it is. */
export const suffixKinds: ReadonlySet<WordKind> = new Set<WordKind>([
  'currency',
  'sign',
  'code',
  'subunit',
  'percent',
  'tenths',
  'tenthOfTenth',
  'basisPoints',
  'unit',
  'counter',
  'ordinalSuffix',
  'fractionOf',
  'duration',
  'hour',
  'minute',
  'secondMark',
  'year',
  'decade',
  'century',
  'monthMark',
  'dayMark',
]);

/** What may begin a figure. */
const openingKinds: ReadonlySet<WordKind> = new Set<WordKind>([
  'digit',
  'small',
  'native',
  'multiplier',
  'scale',
  'vagueScale',
  'vaguePrefix',
  'article',
  'half',
  'fraction',
  'minus',
  'sign',
  'code',
  'unitPrefix',
  'ordinal',
  'ordinalPrefix',
  'before',
  'between',
  'durationWord',
  'era',
  'month',
  'weakMonth',
  'weekday',
  'weakWeekday',
  'deictic',
  'relative',
  'part',
  'quarter',
  'meridiemBefore',
  'timeWord',
  'blocked',
]);

/** What the grammar looks for behind itself. */
const precedingKinds: ReadonlySet<WordKind> = new Set<WordKind>([
  'before',
  'versus',
  'dateCue',
  'from',
  'nameCue',
  'part',
  'ordinal',
  'ordinalPrefix',
  'vaguePrefix',
  'era',
  'unitPrefix',
  'minus',
  'weekday',
  'month',
  'weakMonth',
]);

export function isOpening({ entry }: Match): boolean {
  return openingKinds.has(entry.kind);
}

/** By kind, by value: surfaces separated by `|`; a space stands for any run of spaces, `_` for an optional one. */
export type Words = Partial<Record<WordKind, Readonly<Record<string, string>>>>;

export interface Entry {
  readonly kind: WordKind;
  readonly value: string;
  readonly amount: Decimal | undefined;
}

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly entries: Entry[];
}

export interface Lexicon {
  /** One byte a code unit: 1 where some surface begins with it. */
  readonly starts: Uint8Array;
  readonly root: Node;
  /** The words that are looked for before a number, spelled backwards. */
  readonly backwards: Node;
  /** Currency codes, which count in capitals only. */
  readonly codes: ReadonlyMap<string, Entry>;
}

const numeric: ReadonlySet<WordKind> = new Set<WordKind>([
  'digit',
  'small',
  'native',
  'multiplier',
  'scale',
  'vagueScale',
  'moneyScale',
  'denominator',
  'ordinal',
  'fraction',
]);
const space = 0x20;
const longestSpaceRun = 3;
const codeLength = 3;

export function buildLexicon(tables: readonly Words[]): Lexicon {
  const starts = new Uint8Array(0x10000);
  const root: Node = { next: new Map(), entries: [] };
  const backwards: Node = { next: new Map(), entries: [] };
  const codes = new Map<string, Entry>();
  for (const table of tables) {
    for (const kind of wordKinds) {
      for (const [value, surfaces] of Object.entries(table[kind] ?? {})) {
        const entry: Entry = { kind, value, amount: numeric.has(kind) ? decimal(value) : undefined };
        for (const surface of surfaces.split('|').flatMap(spellings)) {
          if (kind === 'code') {
            codes.set(surface, entry);
          } else {
            insert(root, surface, entry);
            if (precedingKinds.has(kind)) {
              insert(backwards, backwardsOf(surface), entry);
            }
          }
          starts[fold(surface.charCodeAt(0))] = 1;
        }
      }
    }
  }
  for (let code = 0; code < 0x10000; code++) {
    if (starts[fold(code)] === 1) {
      starts[code] = 1;
    }
  }
  return { starts, root, backwards, codes };
}

function spellings(surface: string): string[] {
  const at = surface.indexOf('_');
  if (at < 0) {
    return [surface];
  }
  const head = surface.slice(0, at);
  return spellings(surface.slice(at + 1)).flatMap((tail) => [head + tail, `${head} ${tail}`]);
}

function insert(root: Node, surface: string, entry: Entry): void {
  let node = root;
  for (let at = 0; at < surface.length; at++) {
    const code = surface.charCodeAt(at);
    const key = fold(code);
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), entries: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  node.entries.push(entry);
}

function backwardsOf(surface: string): string {
  let reversed = '';
  for (let at = surface.length - 1; at >= 0; at--) {
    reversed += surface.charAt(at);
  }
  return reversed;
}

/** Every entry whose surface stands at `at`, the longest first. */
export function lookUp(lexicon: Lexicon, text: string, at: number): readonly Match[] {
  if (lexicon.starts[text.charCodeAt(at)] !== 1) {
    return [];
  }
  const found: Match[] = [];
  let node: Node | undefined = lexicon.root;
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isSpace(code)) {
      end = skipSpaces(text, end, longestSpaceRun);
      node = node.next.get(space);
    } else {
      end++;
      node = node.next.get(fold(code));
    }
    if (node === undefined) {
      break;
    }
    collect(node, text, at, end, found);
  }
  const code = lexicon.codes.get(text.slice(at, at + codeLength));
  if (code !== undefined && isWordEnd(text, at + codeLength)) {
    found.push({ start: at, end: at + codeLength, entry: code });
  }
  return found.length > 1 ? found.sort((a, b) => b.end - a.end) : found;
}

/** The longest word of one of these kinds that ends at `end`. */
export function lookBehind(
  lexicon: Lexicon,
  text: string,
  end: number,
  kinds: readonly WordKind[],
): Match | undefined {
  let node: Node | undefined = lexicon.backwards;
  let longest: Match | undefined;
  let at = end;
  while (at > 0) {
    const code = text.charCodeAt(at - 1);
    if (isSpace(code)) {
      node = node.next.get(space);
      at--;
      for (let run = 1; run < longestSpaceRun && isSpace(text.charCodeAt(at - 1)); run++) {
        at--;
      }
    } else {
      node = node.next.get(fold(code));
      at--;
    }
    if (node === undefined) {
      break;
    }
    const entry = node.entries.find(({ kind }) => kinds.includes(kind));
    if (entry !== undefined && !(isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1)))) {
      longest = { start: at, end, entry };
    }
  }
  return longest;
}

function collect(node: Node, text: string, start: number, end: number, found: Match[]): void {
  if (node.entries.length > 0 && isWordEnd(text, end)) {
    for (const entry of node.entries) {
      found.push({ start, end, entry });
    }
  }
}

export function skipSpaces(text: string, at: number, most: number): number {
  let end = at;
  while (end < at + most && isSpace(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

/** A Latin word must be whole; Korean and Japanese run words and particles together. */
function isWordEnd(text: string, end: number): boolean {
  return !isLatin(text.charCodeAt(end)) || !isLatin(text.charCodeAt(end - 1));
}

/** Whether a word can begin at `at`: not in the middle of a Latin or Korean word. */
export function isWordStart(text: string, at: number): boolean {
  if (at === 0) {
    return true;
  }
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  return !((isLatin(code) && isLatin(before)) || (isHangul(code) && isHangul(before)));
}

export function isLetterCode(code: number): boolean {
  return isLatin(code) || isHangul(code) || isHan(code) || (code >= 0x3041 && code <= 0x30ff);
}

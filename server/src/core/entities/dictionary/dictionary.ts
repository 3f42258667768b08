import type { Language } from '../../model.js';
import type { Span } from '../../text/span.js';
import { mayEnd, mayStart } from './edges.js';
import type { DictionaryEntry } from './entry.js';
import { foldText, type FoldedText } from './fold.js';
import { languageRank } from './languageRange.js';

/** Where an entry's surface stands. Offsets are UTF-16 code units into the text that was searched. */
export interface DictionaryMatch extends Span {
  readonly entry: DictionaryEntry;
}

/** The entries of a folder's dictionaries, ready to be looked for. Immutable. */
export interface Dictionary {
  readonly entries: readonly DictionaryEntry[];
  /** Folded surfaces in the order of code units; beside each, what it names. */
  readonly surfaces: readonly string[];
  readonly groups: readonly (readonly DictionaryEntry[])[];
  /** Where the surfaces begin and end that have a first code unit. */
  readonly ranges: ReadonlyMap<number, Range>;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Of two entries with one surface for one language the first counts. */
export function compileDictionary(entries: readonly DictionaryEntry[]): Dictionary {
  const bySurface = new Map<string, DictionaryEntry[]>();
  for (const entry of entries) {
    const own = bySurface.get(entry.surface) ?? [];
    bySurface.set(entry.surface, own);
    own.push(entry);
  }
  const surfaces = [...bySurface.keys()].sort();
  const ranges = new Map<number, Range>();
  surfaces.forEach((surface, at) => {
    const first = surface.charCodeAt(0);
    ranges.set(first, { from: ranges.get(first)?.from ?? at, to: at + 1 });
  });
  return { entries, surfaces, groups: surfaces.map((surface) => bySurface.get(surface) ?? []), ranges };
}

/**
 * All whole occurrences in one paragraph, in reading order and without overlaps, the longest first at each place.
 * Linear in the length of the text: from each place the search goes no further than the longest surface.
 *
 * @param language of the paragraph; undefined where entries of any language are wanted
 */
export function findEntries(
  dictionary: Dictionary,
  source: string,
  language: Language | undefined,
): DictionaryMatch[] {
  const folded = foldText(source);
  const { text } = folded;
  const found: DictionaryMatch[] = [];
  for (let at = 0; at < text.length; at++) {
    const range = dictionary.ranges.get(text.charCodeAt(at));
    if (range === undefined || !isSourceEdge(folded, at) || !mayStart(text, at)) {
      continue;
    }
    const group = longestAt(dictionary, folded, at, range, language);
    if (group !== undefined) {
      found.push({ ...spanInSource(folded, at, group.end), entry: group.entry });
      at = group.end - 1;
    }
  }
  return found;
}

/** The longest surface at a place that ends a word there and has an entry for the language. */
function longestAt(
  { surfaces, groups }: Dictionary,
  folded: FoldedText,
  at: number,
  { from, to }: Range,
  language: Language | undefined,
): { readonly end: number; readonly entry: DictionaryEntry } | undefined {
  const { text } = folded;
  let longest: { readonly end: number; readonly entry: DictionaryEntry } | undefined;
  let low = from;
  let high = to;
  for (let depth = 1; low < high; depth++) {
    if (surfaces[low]?.length === depth) {
      const end = at + depth;
      const entry = bestFor(groups[low] ?? [], language);
      if (entry !== undefined && isSourceEdge(folded, end) && mayEnd(text, end)) {
        longest = { end, entry };
      }
      low += 1;
    }
    const unit = text.charCodeAt(at + depth);
    if (Number.isNaN(unit)) {
      break;
    }
    [low, high] = [
      firstAtLeast(surfaces, depth, unit, low, high),
      firstAtLeast(surfaces, depth, unit + 1, low, high),
    ];
  }
  return longest;
}

/** The first of surfaces `low` to `high`, alike before `depth`, whose code unit there is `unit` or more. */
function firstAtLeast(
  surfaces: readonly string[],
  depth: number,
  unit: number,
  low: number,
  high: number,
): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((surfaces[middle]?.charCodeAt(depth) ?? 0) < unit) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from;
}

function bestFor(
  entries: readonly DictionaryEntry[],
  language: Language | undefined,
): DictionaryEntry | undefined {
  let best: { readonly entry: DictionaryEntry; readonly rank: number } | undefined;
  for (const entry of entries) {
    const rank = language === undefined ? 1 : languageRank(entry.language, language);
    if (rank > (best?.rank ?? 0)) {
      best = { entry, rank };
    }
  }
  return best?.entry;
}

function isSourceEdge({ source }: FoldedText, at: number): boolean {
  return source === null || at === 0 || source.starts[at] !== source.starts[at - 1];
}

function spanInSource({ source }: FoldedText, start: number, end: number): Span {
  return source === null
    ? { start, end }
    : { start: source.starts[start] ?? start, end: source.ends[end - 1] ?? end };
}

/** What a person needs to know to find the row: for hovers and exports. */
export function reasonOf({ file, line }: DictionaryEntry): string {
  return `line ${line} of ${file}`;
}

/** The entries that only one of two dictionaries has, or has on another line: what a text must hold to be affected. */
export function changedEntries(before: Dictionary, after: Dictionary): Dictionary {
  // Most changes are at the end, where new rows come.
  const alike = before.entries.findIndex((entry, at) => !isSameEntry(entry, after.entries[at]));
  const from = alike < 0 ? before.entries.length : alike;
  const [gone, come] = [before.entries.slice(from), after.entries.slice(from)];
  const known = new Set(gone.map(keyOf));
  const now = new Set(come.map(keyOf));
  return compileDictionary([
    ...gone.filter((entry) => !now.has(keyOf(entry))),
    ...come.filter((entry) => !known.has(keyOf(entry))),
  ]);
}

function isSameEntry(one: DictionaryEntry, other: DictionaryEntry | undefined): boolean {
  return other !== undefined && (one === other || keyOf(one) === keyOf(other));
}

function keyOf({ surface, label, id, language, file, line }: DictionaryEntry): string {
  // None of them has a tab in it: they come from a table.
  return `${surface}\t${label}\t${id}\t${language}\t${file}\t${line}`;
}

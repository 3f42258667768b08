import { lengthOf, type DocumentAnalysis, type IndirectQuote, type Quote, type Span } from '../core/index.js';
import type { DocumentSnapshot } from './snapshot.js';
import { spansAt } from './spans.js';

export type Said = Quote | IndirectQuote;

/** A quote, a term or indirect speech with all its parts, in reading order: “…,” she said, “…” is one saying. */
export type Saying = readonly [Said, ...Said[]];

const known = new WeakMap<DocumentAnalysis, readonly Saying[]>();

/** All of a document: first what stands in quotation marks, then indirect speech; each in reading order. */
export function sayings(analysis: DocumentAnalysis): readonly Saying[] {
  let found = known.get(analysis);
  if (found === undefined) {
    found = [...quotesWithParts(analysis.quotes), ...analysis.indirectQuotes.map((one): Saying => [one])];
    known.set(analysis, found);
  }
  return found;
}

/** A term that stands between two parts of a speech is a saying of its own. */
function quotesWithParts(quotes: readonly Quote[]): Saying[] {
  const found: [Said, ...Said[]][] = [];
  let last: [Said, ...Said[]] | undefined;
  for (const quote of quotes) {
    if (quote.continues === true && last !== undefined) {
      last.push(quote);
      continue;
    }
    const saying: [Said, ...Said[]] = [quote];
    found.push(saying);
    last = quote.kind === 'speech' ? saying : last;
  }
  return found;
}

/** Quotation marks included. */
export function stretchOf(said: Said): Span {
  return said.kind === 'indirect' ? said : said.outer;
}

/** From the first part to the last. */
export function reachOf(saying: Saying): Span {
  return { start: stretchOf(saying[0]).start, end: stretchOf(saying.at(-1) ?? saying[0]).end };
}

/** A saying at a place. */
export interface SaidHere extends Span {
  readonly saying: Saying;
  readonly part: Said;
  /** The place is in the words that tell who said it or how, not in what is said. */
  readonly isAbout: boolean;
}

/**
 * The sayings that `offset` stands in, by what is said, by the word that reports it, or by words for the speaker that
 * are no name; each once, the innermost first.
 */
export function saidAt({ analysis }: DocumentSnapshot, offset: number): SaidHere[] {
  const places: SaidHere[] = [];
  for (const saying of sayings(analysis)) {
    for (const part of saying) {
      const { speaker, cue } = part;
      const stretch = stretchOf(part);
      const about = [cue, speaker?.form === 'name' ? null : speaker];
      if (holds(stretch, offset)) {
        places.push({ start: stretch.start, end: stretch.end, saying, part, isAbout: false });
      }
      for (const phrase of about) {
        if (phrase !== null && holds(phrase, offset)) {
          places.push({ start: phrase.start, end: phrase.end, saying, part, isAbout: true });
        }
      }
    }
  }
  const seen = new Set<Saying>();
  return spansAt(places, offset)
    .sort((a, b) => lengthOf(a) - lengthOf(b))
    .filter(({ saying }) => {
      const isFirst = !seen.has(saying);
      seen.add(saying);
      return isFirst;
    });
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

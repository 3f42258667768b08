import type { NoiseKind } from '../model.js';
import type { Candidate } from './candidate.js';
import { shareKnown } from './evidence/vocabulary.js';

/** Indexes of the first and the last paragraph of the article’s own text. */
export interface ArticleRun {
  readonly first: number;
  readonly last: number;
  /** The words of its paragraphs. */
  readonly words: ReadonlySet<string>;
}

export interface RunEvidence {
  /** How often lines stand between paragraphs, of those that do so again and again. */
  readonly repeated: ReadonlyMap<string, number>;
  /** Headings of boxes in the midst of the text. */
  readonly boxes: ReadonlySet<Candidate>;
  /** Lines over the comments of readers. */
  readonly comments: ReadonlySet<Candidate>;
  /** Sentences on the author. */
  readonly portraits: ReadonlySet<Candidate>;
}

/** Furniture that stands around articles, hardly ever in their midst. */
const boundaries: ReadonlySet<NoiseKind> = new Set([
  'related-heading',
  'comment-prompt',
  'copyright',
  'cookie',
]);
/** Furniture that breaks articles up: no sign of their end. */
const breaks: ReadonlySet<NoiseKind> = new Set(['advert', 'filler']);

/** What speaks for a paragraph’s being of the article, above zero, or against it. */
const weights = {
  widthOfOne: 100,
  shortestProse: 0.5,
  longestProse: 4,
  boundary: -6,
  furniture: -1,
  teaser: -0.3,
  dateOrByline: -0.3,
  structured: -0.15,
  long: -0.4,
  plain: -0.5,
  bare: -0.9,
  /** Of what running text below the end of a page is worth above it. */
  afterEnd: 0.8,
  /** And below the head of a reader’s comment. */
  afterComment: 0.2,
  portrait: -0.6,
  /** On top, where all words of a short line are the article’s. */
  words: 0.5,
} as const;
const widestBare = 30;
const narrowestLong = 60;
const narrowestSentence = 24;

/** A piece beyond a gap belongs to the article only if it is worth this much. */
const leastPiece = 2;
/** So much running text, in columns, is a text already. */
const ownTextBefore = 300;
const widestGap = 4;
/** One button may be a word of the text, as “Contact” is below a press release. */
const fewestMarkers = 2;
const leastShared = 0.4;

/**
 * Where the article’s own text begins and ends on its page: the stretch of paragraphs with the highest sum of what
 * speaks for and against each, after Pasternack and Roth, “Extracting Article Text from the Web with Maximum
 * Subsequence Segmentation” (WWW 2009), with weights set by hand. It is found twice, the second time with the words
 * of the first as further evidence, and then grows over gaps without any furniture: tables and lists are the
 * article’s. Null where no paragraph speaks for an article. Linear.
 */
export function articleRun(candidates: readonly Candidate[], evidence: RunEvidence): ArticleRun | null {
  const alone = discounted(
    candidates,
    candidates.map((candidate) => weigh(candidate, evidence, new Set())),
    evidence,
  );
  const rough = highestSum(alone);
  if (rough === null) {
    return null;
  }
  const words = wordsOfProse(candidates.slice(rough.first, rough.last + 1));
  const weighed = discounted(
    candidates,
    candidates.map((candidate) => weigh(candidate, evidence, words)),
    evidence,
  );
  const best = highestSum(weighed) ?? rough;
  candidates.slice(0, best.first).forEach((candidate, at) => {
    // What stands above the article was no teaser below it.
    candidate.verdict = candidate.verdict?.rule === 'section-related' ? null : candidate.verdict;
    weighed[at] = weigh(candidate, evidence, words);
  });
  const last = grown(candidates, weighed, words, best.last, 1);
  const first = grown(candidates, weighed, words, best.first, -1);
  return { first, last, words: wordsOfProse(candidates.slice(first, last + 1)) };
}

/** Furniture after which a page goes on with other things than the article. */
export function isMarker({ verdict, relatedLead, isBare, isCredit }: Candidate): boolean {
  if (isBare || isCredit) {
    return false;
  }
  return relatedLead !== null || (verdict?.noise !== undefined && !breaks.has(verdict.noise));
}

/** Whether anything says that the text was cut from a page with more than the article on it. */
export function isPage(candidates: readonly Candidate[]): boolean {
  return candidates.some(isBoundary) || candidates.filter(isMarker).length >= fewestMarkers;
}

function isBoundary({ furniture, verdict }: Candidate): boolean {
  return (
    (furniture !== null && boundaries.has(furniture.kind)) || verdict?.rule === 'section-noise-comment-prompt'
  );
}

function wordsOfProse(candidates: readonly Candidate[]): Set<string> {
  const words = new Set<string>();
  for (const { shape, furniture, words: own } of candidates) {
    if (shape.prose && furniture === null) {
      own.forEach((word) => words.add(word));
    }
  }
  return words;
}

/** Below an end of a page that has had a text already, running text is more likely to be something else. */
function discounted(
  candidates: readonly Candidate[],
  values: readonly number[],
  { comments }: RunEvidence,
): number[] {
  let width = 0;
  let ended = false;
  let commented = false;
  return values.map((value, at) => {
    const candidate = candidates[at];
    ended ||= width >= ownTextBefore && candidate !== undefined && isBoundary(candidate);
    commented ||= candidate !== undefined && comments.has(candidate);
    width += candidate?.shape.prose === true && value > 0 ? candidate.shape.width : 0;
    const worth = commented ? weights.afterComment : ended ? weights.afterEnd : 1;
    return value > 0 ? value * worth : value;
  });
}

function weigh(
  candidate: Candidate,
  { repeated, boxes, comments, portraits }: RunEvidence,
  words: ReadonlySet<string>,
): number {
  const { furniture, shape, text, verdict } = candidate;
  if (comments.has(candidate)) {
    return weights.boundary;
  }
  if (portraits.has(candidate)) {
    return weights.portrait;
  }
  if (verdict?.kind === 'related' || boxes.has(candidate) || repeated.has(text)) {
    return weights.teaser;
  }
  if (candidate.isCredit) {
    return 0;
  }
  if (candidate.isBare) {
    return weights.structured;
  }
  if (furniture !== null) {
    return breaks.has(furniture.kind)
      ? 0
      : boundaries.has(furniture.kind)
        ? weights.boundary
        : weights.furniture;
  }
  if (verdict !== null) {
    return weights.furniture;
  }
  if (shape.prose) {
    return Math.min(weights.longestProse, Math.max(weights.shortestProse, shape.width / weights.widthOfOne));
  }
  if (candidate.isByline || candidate.isStamp) {
    return weights.dateOrByline;
  }
  return weighShort(candidate) + weights.words * shareKnown(candidate.words, words);
}

function weighShort({ shape: { width, ends, structured } }: Candidate): number {
  if (ends !== 'open' && width > narrowestSentence) {
    return 0;
  }
  if (width > narrowestLong) {
    return weights.long;
  }
  return structured ? weights.structured : width <= widestBare ? weights.bare : weights.plain;
}

/** The stretch with the highest sum (Kadane’s algorithm); null where no weight is above zero. */
function highestSum(values: readonly number[]): { first: number; last: number } | null {
  let best: { first: number; last: number } | null = null;
  let highest = 0;
  let sum = 0;
  let first = 0;
  values.forEach((value, at) => {
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += value;
    if (sum > highest) {
      highest = sum;
      best = { first, last: at };
    }
  });
  return best;
}

/**
 * The end of the stretch, or its beginning, once it has grown: over gaps without furniture to pieces that are worth
 * it by themselves, and over furniture such as share buttons to a paragraph close by that speaks of the same things.
 */
function grown(
  candidates: readonly Candidate[],
  weighed: readonly number[],
  words: ReadonlySet<string>,
  from: number,
  step: 1 | -1,
): number {
  let edge = from;
  let piece = nothing;
  let behindFurniture = false;
  for (let at = edge + step; ; at += step) {
    const candidate = candidates[at];
    const distance = Math.abs(at - edge);
    if (candidate === undefined || isBoundary(candidate) || (behindFurniture && distance > widestGap)) {
      return edge;
    }
    behindFurniture ||= isMarker(candidate);
    if (behindFurniture) {
      if (candidate.shape.prose && shareKnown(candidate.words, words) >= leastShared) {
        edge = at;
        piece = nothing;
        behindFurniture = false;
      }
      continue;
    }
    piece = extended(piece, weighed[at] ?? 0, at, candidate.shape.prose);
    edge = piece.highest >= leastPiece ? piece.highestAt : edge;
  }
}

interface Piece {
  readonly sum: number;
  readonly highest: number;
  readonly highestAt: number;
}

const nothing: Piece = { sum: 0, highest: 0, highestAt: -1 };

/** A piece begins with a paragraph of running text and ends where its sum is used up. */
function extended({ sum, highest, highestAt }: Piece, weight: number, at: number, prose: boolean): Piece {
  if (sum <= 0 && !prose) {
    return nothing;
  }
  const next = sum <= 0 ? weight : sum + weight;
  const isHighest = sum <= 0 || next > highest;
  return { sum: next, highest: isHighest ? next : highest, highestAt: isHighest ? at : highestAt };
}

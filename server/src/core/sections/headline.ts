import type { Candidate } from './candidate.js';
import { shareKnown } from './evidence/vocabulary.js';
import type { LineShape } from './shape.js';

const widest = 200;
const narrowest = 16;
const farthest = 45;
const leastShared = 0.3;
const narrowestByShape = 20;
const farthestByShape = 12;
const fullWidth = 100;
const distanceOfNone = 60;
const narrowestStandfirst = 20;
const widthUnderHeadline = 40;
const leastSharedUnderHeadline = 0.25;
const leastSharedByStandfirst = 0.5;
const leastSharedByProse = 0.4;
/** So far above its standfirst a headline may stand: a byline or a rubric between them. */
const farthestOverStandfirst = 3;
const narrowestOverStandfirst = 24;
/** Wider lines without a full stop may be standfirsts too. */
const widestHeadline = 90;

/**
 * Which of the lines above the article’s text is its headline: one that speaks with the article’s words, rather long
 * than short and rather near than far. The index of the line; -1 where there is none.
 */
export function headlineAbove(
  candidates: readonly Candidate[],
  first: number,
  words: ReadonlySet<string>,
): number {
  let headline = -1;
  let highest = 0;
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    const candidate = candidates[at];
    if (candidate === undefined || !mayBeHeadline(candidate)) {
      continue;
    }
    const shared = shareKnown(candidate.words, words);
    const score =
      shared * Math.sqrt(Math.min(candidate.shape.width, fullWidth)) * (1 - (first - at) / distanceOfNone);
    if (shared >= leastShared && score > highest) {
      highest = score;
      headline = at;
    }
  }
  return headline === -1 ? widestAbove(candidates, first) : overStandfirst(candidates, headline, words);
}

/** A standfirst often has more of the text’s words than the headline over it has. */
function overStandfirst(candidates: readonly Candidate[], lower: number, words: ReadonlySet<string>): number {
  const standfirst = candidates[lower];
  if (standfirst === undefined || !isLikeStandfirst(standfirst.shape)) {
    return lower;
  }
  for (let at = lower - 1; at >= Math.max(0, lower - farthestOverStandfirst); at--) {
    const candidate = candidates[at];
    if (
      candidate !== undefined &&
      mayBeHeadline(candidate) &&
      !candidate.text.includes(standfirst.text.trim()) &&
      candidate.shape.width >= narrowestOverStandfirst &&
      candidate.shape.ends !== 'stop' &&
      !candidate.shape.prose &&
      !isKicker(candidate.text) &&
      shareKnown(candidate.words, words) >= leastShared
    ) {
      return at;
    }
  }
  return lower;
}

function isLikeStandfirst({ ends, width }: LineShape): boolean {
  return ends === 'stop' || width >= widestHeadline;
}

/** In capitals throughout, or without a space. */
function isKicker(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Of a headline that speaks in other words than the text only its shape is left. */
function widestAbove(candidates: readonly Candidate[], first: number): number {
  let headline = -1;
  let widest = narrowestByShape;
  for (let at = first - 1; at >= Math.max(0, first - farthestByShape); at--) {
    const candidate = candidates[at];
    if (
      candidate !== undefined &&
      mayBeHeadline(candidate) &&
      candidate.shape.ends !== 'stop' &&
      candidate.shape.width > widest
    ) {
      widest = candidate.shape.width;
      headline = at;
    }
  }
  return headline;
}

/** By its shape alone. */
export function mayBeHeadline({
  verdict,
  furniture,
  shape,
  isByline,
  isCredit,
  isStamp,
}: Candidate): boolean {
  return (
    verdict === null &&
    furniture === null &&
    !isByline &&
    !isCredit &&
    !isStamp &&
    shape.width >= narrowest &&
    shape.width <= widest
  );
}

/**
 * A line between headline and text that says in other words what the article says; where it stands right under the
 * headline, a long one need share less with it.
 */
export function isStandfirst(
  candidate: Candidate,
  words: ReadonlySet<string>,
  isUnderHeadline = false,
): boolean {
  const { verdict, furniture, shape, isCredit, isByline } = candidate;
  if (shape.prose && verdict === null && furniture === null && !isCredit && !isByline) {
    return shareKnown(candidate.words, words) >= leastSharedByProse;
  }
  const isLongUnderHeadline = isUnderHeadline && shape.width >= widthUnderHeadline;
  return (
    mayBeHeadline(candidate) &&
    shape.width >= narrowestStandfirst &&
    shareKnown(candidate.words, words) >=
      (isLongUnderHeadline ? leastSharedUnderHeadline : leastSharedByStandfirst)
  );
}

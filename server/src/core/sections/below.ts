import type { NoiseKind } from '../model.js';
import { closes, outside } from './apart.js';
import { isMarker, type ArticleRun } from './articleRun.js';
import type { Candidate, Verdict } from './candidate.js';
import { shareKnown } from './evidence/vocabulary.js';
import { endedAfter, remarkAfter, teaserBelow } from './teasers.js';

/** So many lines at the end, without a sign of a page, may be the article’s own. */
const fewLines = 4;
const narrowestTeaser = 30;
const leastKindred = 0.8;
const shortestList = 3;
const leastSharedByKin = 0.6;

/** Judges what stands below the article’s own text. */
export function judgeBelow(candidates: readonly Candidate[], run: ArticleRun): void {
  let at = endOfTail(candidates, run);
  let heading: string | null = null;
  let ended: NoiseKind | null = null;
  for (; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate === undefined) {
      break;
    }
    if (candidate.furniture?.kind === 'related-heading') {
      heading = candidate.text.trim();
    }
    ended = endedAfter(candidate, ended);
    candidate.verdict ??=
      (ended === null ? null : remarkAfter(ended, candidate)) ?? below(candidate, heading, ended);
  }
}

function below(candidate: Candidate, heading: string | null, ended: NoiseKind | null): Verdict {
  const { shape } = candidate;
  if (heading !== null) {
    return teaserBelow(heading);
  }
  const isTitle = shape.width >= narrowestTeaser && !candidate.isByline && !candidate.isStamp;
  return isTitle && ended === null
    ? {
        kind: 'related',
        rule: 'section-related-shape',
        reasons: ['a title or teaser below the end of the article'],
      }
    : outside(candidate, 'below');
}

/** Past what follows the last paragraph and still is the article’s: a list, a table, a closing line. */
function endOfTail(candidates: readonly Candidate[], { last, words }: ArticleRun): number {
  let end = last + 1;
  while (end < candidates.length && closes(candidates[end])) {
    end++;
  }
  let marker = end;
  while (marker < candidates.length && !endsTail(candidates[marker])) {
    marker++;
  }
  const tail = candidates.slice(end, marker);
  const kindred = tail.filter(
    ({ shape, words: own }) => shape.structured || shareKnown(own, words) >= leastSharedByKin,
  ).length;
  const isWholeRest = marker === candidates.length && tail.length <= fewLines;
  if (isWholeRest || kindred >= leastKindred * tail.length) {
    return marker;
  }
  const list = tail.findIndex(({ shape }) => !shape.entry);
  return list >= shortestList ? end + list : end;
}

function endsTail(candidate: Candidate | undefined): boolean {
  return candidate === undefined || isMarker(candidate) || candidate.isStamp;
}

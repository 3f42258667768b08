import type { NoiseKind } from '../model.js';
import { noise, type Candidate, type Verdict } from './candidate.js';
import { headsTitlesOnly } from './furniture.js';
import { resumption } from './resumption.js';

const ownTextBeforeTeasers = 200;

/** Furniture that stands below an article and its teasers, never between them. */
export const endFurniture: ReadonlySet<NoiseKind> = new Set([
  'cookie',
  'copyright',
  'comment-prompt',
  'subscribe',
]);

/**
 * Judges teasers of other articles under a heading that announces them, once the article has begun.
 * @returns the headings that stand over and between them
 */
export function judgeTeasers(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const headings = new Set<Candidate>();
  const words = new Set<string>();
  let width = 0;
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate === undefined) {
      break;
    }
    const { furniture, shape, text } = candidate;
    if (furniture?.kind === 'related-heading' && width >= ownTextBeforeTeasers) {
      const heading = text.trim();
      const end = headsTitlesOnly(heading)
        ? firstParagraph(candidates, at + 1)
        : resumption(candidates, at + 1, { width, words });
      candidates
        .slice(at, end)
        .filter((other) => other.furniture?.kind === 'related-heading')
        .forEach((other) => headings.add(other));
      judgeBlock(candidates.slice(at + 1, end), teaserBelow(heading));
      at = end - 1;
    } else if (furniture === null && shape.prose) {
      width += shape.width;
      candidate.words.forEach((word) => words.add(word));
    }
  }
  return headings;
}

export function teaserBelow(heading: string): Verdict {
  return { kind: 'related', rule: 'section-related', reasons: [`below the heading “${heading}”`] };
}

/** Teasers, and below what ends a page the short lines that are no longer any. */
function judgeBlock(block: readonly Candidate[], teaser: Verdict): void {
  let ended: NoiseKind | null = null;
  for (const candidate of block) {
    const kind = candidate.furniture?.kind;
    if (kind !== undefined) {
      ended = endFurniture.has(kind) ? kind : ended;
    } else if (candidate.verdict !== null) {
      continue;
    } else if (ended !== null && !candidate.shape.prose) {
      candidate.verdict = noise('other', `short line after ${ended} furniture`);
    } else {
      candidate.verdict = teaser;
    }
  }
}

function firstParagraph(candidates: readonly Candidate[], from: number): number {
  let at = from;
  while (at < candidates.length && !isParagraph(candidates[at])) {
    at++;
  }
  return at;
}

function isParagraph(candidate: Candidate | undefined): boolean {
  return candidate?.furniture === null && candidate.shape.prose;
}

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

/** The furniture that has ended the teasers, once this line is read; a heading begins them anew. */
export function endedAfter(candidate: Candidate, ended: NoiseKind | null): NoiseKind | null {
  const kind = candidate.furniture?.kind ?? candidate.verdict?.noise;
  if (kind === 'related-heading') {
    return null;
  }
  return kind !== undefined && endFurniture.has(kind) ? kind : ended;
}

/** What stands below furniture that ends a page’s teasers; null for what may be a teaser still. */
export function remarkAfter(ended: NoiseKind, { shape }: Candidate): Verdict | null {
  if (ended === 'comment-prompt') {
    return noise('other', 'text among the comments of readers');
  }
  return shape.prose ? null : noise('other', `short line after ${ended} furniture`);
}

function judgeBlock(block: readonly Candidate[], teaser: Verdict): void {
  let ended: NoiseKind | null = null;
  for (const candidate of block) {
    ended = endedAfter(candidate, ended);
    if (candidate.furniture === null) {
      candidate.verdict ??= (ended === null ? null : remarkAfter(ended, candidate)) ?? teaser;
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

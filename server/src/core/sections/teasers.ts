import type { NoiseKind } from '../model.js';
import { noise, type Candidate, type Verdict } from './candidate.js';
import { headsTitlesOnly } from './furniture.js';

const ownTextBeforeTeasers = 200;
const longestTitleList = 30;
const shortestArticle = 4;
const fewestTitles = 2;

/** May stand among teasers and among paragraphs alike. */
const anywhere: ReadonlySet<NoiseKind> = new Set(['filler', 'advert', 'share']);

/** Furniture that stands below an article and its teasers, never between them. */
export const endFurniture: ReadonlySet<NoiseKind> = new Set([
  'cookie',
  'copyright',
  'comment-prompt',
  'subscribe',
]);

/**
 * Judges teasers of other articles under a heading that announces them, once the article has begun.
 * @returns the headings that stand over them
 */
export function judgeTeasers(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const headings = new Set<Candidate>();
  let ownWidth = 0;
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate === undefined) {
      break;
    }
    const { furniture, shape, text } = candidate;
    if (furniture?.kind === 'related-heading' && ownWidth >= ownTextBeforeTeasers) {
      const heading = text.trim();
      const end = headsTitlesOnly(heading)
        ? firstParagraph(candidates, at + 1)
        : resumption(candidates, at + 1, ownWidth);
      headings.add(candidate);
      judgeBlock(candidates.slice(at + 1, end), teaserBelow(heading));
      at = end - 1;
    } else if (furniture === null && shape.prose) {
      ownWidth += shape.width;
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
  const at = candidates.findIndex(
    ({ furniture, shape }, index) => index >= from && furniture === null && shape.prose,
  );
  return at === -1 ? candidates.length : at;
}

interface Run {
  readonly at: number;
  readonly paragraphs: number;
  readonly width: number;
}

/**
 * Where the article goes on after a box of teasers in its midst. Either titles only, then two paragraphs of text on
 * end: teasers with a text of their own alternate with titles or badges, so that this does not occur among them. Or
 * an unbroken run of paragraphs longer than all the text before the box, which then was no article yet.
 */
function resumption(candidates: readonly Candidate[], from: number, ownWidth: number): number {
  let titles = 0;
  let titlesOnly = true;
  let run: Run = { at: from, paragraphs: 0, width: 0 };
  const mixed = { at: from, paragraphs: 0, others: 0 };
  for (let at = from; at < candidates.length; at++) {
    const candidate = candidates[at];
    const kind = candidate?.furniture?.kind;
    if (candidate === undefined || (kind !== undefined && anywhere.has(kind))) {
      continue;
    }
    if (kind === undefined && candidate.shape.prose) {
      const { width } = candidate.shape;
      run =
        run.paragraphs === 0
          ? { at, paragraphs: 1, width }
          : { at: run.at, paragraphs: run.paragraphs + 1, width: run.width + width };
      mixed.at = mixed.paragraphs === 0 ? at : mixed.at;
      mixed.paragraphs++;
      const followsTitles = titlesOnly && titles > 0 && titles <= longestTitleList && run.paragraphs === 2;
      if (followsTitles || (run.paragraphs >= shortestArticle && run.width > ownWidth)) {
        return run.at;
      }
      if (
        titles >= fewestTitles &&
        mixed.paragraphs >= shortestArticle &&
        mixed.paragraphs >= 2 * mixed.others
      ) {
        return mixed.at;
      }
      continue;
    }
    if (mixed.paragraphs > 0) {
      mixed.others++;
    } else {
      titles += kind === undefined ? 1 : 0;
    }
    titlesOnly &&= (kind === undefined || kind === 'related-heading') && run.paragraphs === 0;
    run = { at, paragraphs: 0, width: 0 };
  }
  return candidates.length;
}

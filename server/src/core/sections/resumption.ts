import type { NoiseKind } from '../model.js';
import type { Candidate } from './candidate.js';
import { shareKnown } from './evidence/vocabulary.js';

/** The running text above a box of teasers. Widths count a Chinese, Japanese or Korean character twice. */
export interface OwnText {
  readonly width: number;
  readonly words: ReadonlySet<string>;
}

const longestTitleList = 30;
const shortestArticle = 4;
const fewestTitles = 2;
const widthOfKindred = 150;
const leastShared = 0.5;

/** May stand among teasers and among paragraphs alike. */
const anywhere: ReadonlySet<NoiseKind> = new Set(['filler', 'advert', 'share']);

/** What stands under the heading, up to some line. */
interface Box {
  titles: number;
  /** Nothing but titles, and other headings, before the first paragraph and since. */
  titlesOnly: boolean;
  /** The paragraphs on end that the line closes. */
  run: { readonly first: number; readonly paragraphs: number; readonly width: number };
  /** From the first paragraph on: where it is, how many there are, and how many lines between them. */
  readonly mixed: { first: number; paragraphs: number; others: number };
}

/**
 * Where the article goes on after a box of teasers in its midst: the index of its paragraph, or of the end. Either
 * titles only, and then a long paragraph with the words of the text above, or two paragraphs on end, or paragraphs
 * for the most part: teasers with a text of their own alternate with titles or badges, so that this does not occur
 * among them. Or an unbroken run of paragraphs longer than all the text above, which then was no article yet.
 */
export function resumption(candidates: readonly Candidate[], from: number, own: OwnText): number {
  const box: Box = {
    titles: 0,
    titlesOnly: true,
    run: { first: from, paragraphs: 0, width: 0 },
    mixed: { first: from, paragraphs: 0, others: 0 },
  };
  for (let at = from; at < candidates.length; at++) {
    const candidate = candidates[at];
    const kind = candidate?.furniture?.kind;
    if (candidate === undefined || (kind !== undefined && anywhere.has(kind))) {
      continue;
    }
    if (kind !== undefined || !candidate.shape.prose) {
      addLine(box, kind);
      continue;
    }
    addParagraph(box, at, candidate.shape.width);
    const first = resumesAt(box, candidate, own);
    if (first !== null) {
      return first;
    }
  }
  return candidates.length;
}

function addLine(box: Box, kind: NoiseKind | undefined): void {
  const isTitle = kind === undefined;
  box.titlesOnly &&= (isTitle || kind === 'related-heading') && box.run.paragraphs === 0;
  if (box.mixed.paragraphs > 0) {
    box.mixed.others++;
  } else {
    box.titles += isTitle ? 1 : 0;
  }
  box.run = { first: box.run.first, paragraphs: 0, width: 0 };
}

function addParagraph(box: Box, at: number, width: number): void {
  const { run, mixed } = box;
  box.run = {
    first: run.paragraphs === 0 ? at : run.first,
    paragraphs: run.paragraphs + 1,
    width: run.width + width,
  };
  mixed.first = mixed.paragraphs === 0 ? at : mixed.first;
  mixed.paragraphs++;
}

function resumesAt({ titles, titlesOnly, run, mixed }: Box, last: Candidate, own: OwnText): number | null {
  const isKindred = last.shape.width >= widthOfKindred && shareKnown(last.words, own.words) >= leastShared;
  const followsTitles = titlesOnly && titles > 0 && titles <= longestTitleList;
  if (followsTitles && (run.paragraphs === 2 || (run.paragraphs === 1 && isKindred))) {
    return run.first;
  }
  if (run.paragraphs >= shortestArticle && run.width > own.width) {
    return run.first;
  }
  const isMostlyText = mixed.paragraphs >= shortestArticle && mixed.paragraphs >= 2 * mixed.others;
  return titles >= fewestTitles && isMostlyText ? mixed.first : null;
}

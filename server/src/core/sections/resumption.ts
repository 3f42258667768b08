import type { NoiseKind } from '../model.js';
import type { Candidate } from './candidate.js';
import { shareKnown } from './evidence/vocabulary.js';

/** The running text above a box of teasers. Widths count a Chinese, Japanese or Korean character twice. */
export interface OwnText {
  readonly width: number;
  readonly words: ReadonlySet<string>;
}

/** In lines; a box that ended elsewhere for every heading would cost the square of the document. */
const longestBox = 2000;
const longestTitleList = 30;
const shortestArticle = 4;
const fewestTitles = 2;
const fewestLong = 2;
const widerThanTeasers = 240;
/** Teasers hardly have so many times the text that their article has. */
const mostOwn = 4;
const widthOfKindred = 150;
const leastShared = 0.4;

/** May stand among teasers and among paragraphs alike. */
const anywhere: ReadonlySet<NoiseKind> = new Set(['filler', 'advert', 'share']);

/** What stands under the heading, up to some line. */
interface Box {
  /** Since the last heading. */
  titles: number;
  /** Nothing but titles, and other headings, before the first paragraph and since. */
  titlesOnly: boolean;
  /** The paragraphs on end that the line closes. */
  run: { readonly first: number; readonly paragraphs: number; readonly width: number };
  /** Of all its paragraphs. */
  width: number;
  /** Where two paragraphs stand on end for the first time. */
  firstPair: number | null;
  /**
   * From the first paragraph on: where it is, how many there are, how many of them are longer than a
   * teaser, and how many lines stand between them.
   */
  readonly mixed: { first: number; paragraphs: number; long: number; others: number };
}

/**
 * Where the article goes on after a box of teasers in its midst: the index of its paragraph, or of the end. Either
 * titles only, and then a long paragraph with the words of the text above, or two paragraphs on end, or paragraphs
 * for the most part, or two that are longer than teasers are: teasers with a text of their own alternate with titles
 * or badges, so that this does not occur among them. Or paragraphs on end longer than all the text above, or the first
 * of so many that all the text above is little beside them: it then was no article yet.
 */
export function resumption(candidates: readonly Candidate[], from: number, own: OwnText): number {
  const box: Box = {
    titles: 0,
    titlesOnly: true,
    width: 0,
    firstPair: null,
    run: { first: from, paragraphs: 0, width: 0 },
    mixed: { first: from, paragraphs: 0, long: 0, others: 0 },
  };
  const end = Math.min(candidates.length, from + longestBox);
  for (let at = from; at < end; at++) {
    const candidate = candidates[at];
    const kind = candidate?.furniture?.kind;
    if (candidate === undefined || candidate.isCredit || (kind !== undefined && anywhere.has(kind))) {
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
  return end;
}

function addLine(box: Box, kind: NoiseKind | undefined): void {
  const isTitle = kind === undefined;
  box.titlesOnly &&= (isTitle || kind === 'related-heading') && box.run.paragraphs === 0;
  if (box.mixed.paragraphs > 0) {
    box.mixed.others++;
  } else {
    box.titles = kind === 'related-heading' ? 0 : box.titles + (isTitle ? 1 : 0);
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
  box.width += width;
  box.firstPair ??= box.run.paragraphs === 2 ? box.run.first : null;
  mixed.first = mixed.paragraphs === 0 ? at : mixed.first;
  mixed.paragraphs++;
  mixed.long += width >= widerThanTeasers ? 1 : 0;
}

function resumesAt(
  { titles, titlesOnly, run, mixed, width, firstPair }: Box,
  last: Candidate,
  own: OwnText,
): number | null {
  const isKindred = last.shape.width >= widthOfKindred && shareKnown(last.words, own.words) >= leastShared;
  const followsTitles = titlesOnly && titles > 0 && titles <= longestTitleList;
  if (followsTitles && (run.paragraphs === 2 || (run.paragraphs === 1 && isKindred))) {
    return run.first;
  }
  if (run.paragraphs >= shortestArticle && run.width > own.width) {
    return run.first;
  }
  if (firstPair !== null && width > mostOwn * own.width) {
    return firstPair;
  }
  const isMostlyText = mixed.paragraphs >= shortestArticle && mixed.paragraphs >= 2 * mixed.others;
  const isLongText = mixed.long >= fewestLong && mixed.others < mixed.paragraphs;
  return titles >= fewestTitles && (isMostlyText || isLongText) ? mixed.first : null;
}

import type { Verdict } from './candidate.js';
import { foldLine } from './fold.js';
import { isByline } from './furniture.js';
import type { FolderEvidence, LineEvidence } from './folder/index.js';
import { documentEnd, documentStart, keyOf, noKey } from './folder/lineKey.js';
import { leastDocuments } from './folder/lineCensus.js';
import type { TeaserOf } from './folder/teaserIndex.js';
import type { LineShape } from './shape.js';

/** A line before and after it is judged by what other documents tell of it. */
export interface TemplateCandidate {
  readonly text: string;
  readonly shape: LineShape;
  verdict: Verdict | null;
}

/** So much of the article's own text stands above teasers. Chinese, Japanese and Korean characters count twice. */
const ownTextBeforeTeasers = 200;

/** So many short lines on end are a menu. */
const shortestMenu = 5;

/** A line that stands so often in one document is the site's, where other documents have it too. */
const leastRepetitions = 3;

/** Parts of the documents that hold a line: a short one, a paragraph under a heading of the site, one without it. */
const shortShare = 0.5;
const headedShare = 0.75;
const unheadedShare = 0.8;
const leastForUnheaded = 4;

/** Where more of a document's text stands in others, these are versions of one article, not a site's remarks. */
const mostSharedText = 0.3;

interface Line {
  readonly candidate: TemplateCandidate;
  readonly found: LineEvidence | null;
  readonly teaser: TeaserOf | null;
  readonly repetitions: number;
  /** Stands in many documents, and could be the site's by where it stands there. */
  readonly isTemplate: boolean;
  /** A paragraph of the article that only this document, or hardly another, holds. */
  readonly isOwn: boolean;
}

/**
 * Judges the lines that stand in many documents of the folder, which are the site's, and those that are the headline or
 * the lead of another document, which are teasers. What stands within the article is left to it unless more speaks
 * against it: an agency repeats its paragraphs, and an author the subheads. A document without a paragraph of its own
 * keeps all it has.
 */
export function judgeTemplate(candidates: readonly TemplateCandidate[], folder: FolderEvidence): void {
  const lines = readLines(candidates, folder);
  const first = lines.findIndex(({ isOwn }) => isOwn);
  const last = lines.findLastIndex(({ isOwn }) => isOwn);
  if (first === -1) {
    return;
  }
  judgeShortLines(lines, first, last);
  judgeParagraphs(lines, first, last);
  judgeTeasers(lines);
  nameMenus(lines);
}

function readLines(candidates: readonly TemplateCandidate[], folder: FolderEvidence): Line[] {
  const folded = candidates.map(({ text }) => foldLine(text));
  const keys = folded.map((line, at) => keyOf(line, candidates[at]?.shape.prose === true));
  const repetitions = new Map<number, number>();
  for (const key of keys) {
    repetitions.set(key, (repetitions.get(key) ?? 0) + 1);
  }
  const below = neighboursBelow(keys);
  let above = documentStart;
  return candidates.map((candidate, at): Line => {
    const key = keys[at] ?? noKey;
    const found = key === noKey ? null : folder.line(above, key, below[at] ?? documentEnd);
    const teaser = folder.teaser(folded[at] ?? '');
    above = key === noKey ? above : key;
    const isTemplate = found !== null && isSites(found) && !isByline(candidate.text);
    return {
      candidate,
      found,
      teaser,
      repetitions: key === noKey ? 1 : (repetitions.get(key) ?? 1),
      isTemplate,
      isOwn: candidate.verdict === null && candidate.shape.prose && !isTemplate && teaser === null,
    };
  });
}

/** Lines without a letter are passed over. */
function neighboursBelow(keys: readonly number[]): number[] {
  const below: number[] = [];
  let next = documentEnd;
  for (let at = keys.length - 1; at >= 0; at--) {
    below[at] = next;
    next = keys[at] === noKey ? next : (keys[at] ?? next);
  }
  return below;
}

function isSites({ documents, among, samePlace }: LineEvidence): boolean {
  return (
    documents >= leastDocuments && (samePlace >= leastDocuments || documents >= Math.ceil(shortShare * among))
  );
}

function judgeShortLines(lines: readonly Line[], first: number, last: number): void {
  lines.forEach((line, at) => {
    const isOpen = line.isTemplate && line.candidate.verdict === null && !line.candidate.shape.prose;
    if (isOpen && (at < first || at > last || isAmongOthers(lines, at))) {
      line.candidate.verdict = templateVerdict(line);
    }
  });
}

/** Within the article one short line may be a subhead that is used again; two on end, or a repeated one, are not. */
function isAmongOthers(lines: readonly Line[], at: number): boolean {
  const neighbours = [lines[at - 1], lines[at + 1]];
  return (
    (lines[at]?.repetitions ?? 1) >= leastRepetitions ||
    neighbours.some(
      (line) =>
        line !== undefined &&
        (line.candidate.verdict?.kind === 'noise' || (line.isTemplate && !line.candidate.shape.prose)),
    )
  );
}

/** Paragraphs that stand in many documents, run by run. */
function judgeParagraphs(lines: readonly Line[], first: number, last: number): void {
  const isOpen = (at: number): boolean => {
    const line = lines[at];
    return line?.isTemplate === true && line.candidate.verdict === null && line.candidate.shape.prose;
  };
  for (let from = 0; from < lines.length; from++) {
    if (!isOpen(from)) {
      continue;
    }
    let to = from + 1;
    while (isOpen(to)) {
      to++;
    }
    const run = lines.slice(from, to);
    const outside = to <= first || from > last;
    if (isFramed(lines, from, to) || (outside && isRemark(lines, run))) {
      for (const line of run) {
        line.candidate.verdict = templateVerdict(line);
      }
    }
    from = to - 1;
  }
}

/** Between lines of the site; at the end of a document one of them that is certain is enough. */
function isFramed(lines: readonly Line[], from: number, to: number): boolean {
  const isNoise = (at: number): boolean => lines[at]?.candidate.verdict?.kind === 'noise';
  const above = from === 0 || isNoise(from - 1);
  const below = to === lines.length || isNoise(to);
  if (!above || !below || (from === 0 && to === lines.length)) {
    return false;
  }
  const isHeadingOnly = isNoise(from - 1) && !isNoise(from - 2) && !isNoise(to);
  return !isHeadingOnly || lines.slice(from, to).every(({ found }) => shareOf(found) >= headedShare);
}

/** A remark of the site next to the article: nearly all documents have it, and else little of each other's text. */
function isRemark(lines: readonly Line[], run: readonly Line[]): boolean {
  const widthOf = (some: readonly Line[]): number =>
    some.reduce((sum, { candidate }) => sum + candidate.shape.width, 0);
  const open = lines.filter(({ candidate }) => candidate.verdict === null && candidate.shape.prose);
  const shared = open.filter(({ isOwn }) => !isOwn);
  return (
    run.every(
      ({ found }) => (found?.documents ?? 0) >= leastForUnheaded && shareOf(found) >= unheadedShare,
    ) && widthOf(shared) <= mostSharedText * widthOf(open)
  );
}

function shareOf(found: LineEvidence | null): number {
  return found === null ? 0 : found.documents / found.among;
}

function judgeTeasers(lines: readonly Line[]): void {
  let ownWidth = 0;
  lines.forEach((line, at) => {
    const { candidate, teaser } = line;
    ownWidth += line.isOwn ? candidate.shape.width : 0;
    const standsFree = !isArticles(lines[at - 1]) || !isArticles(lines[at + 1]);
    if (
      teaser !== null &&
      candidate.verdict === null &&
      ownWidth >= ownTextBeforeTeasers &&
      (standsFree || !candidate.shape.prose)
    ) {
      candidate.verdict = {
        kind: 'related',
        rule: 'section-related-folder',
        reasons: [`the ${teaser} of another document`],
      };
    }
  });
}

function isArticles(line: Line | undefined): boolean {
  return line?.candidate.verdict === null && line.candidate.shape.prose && line.teaser === null;
}

function templateVerdict({ found, repetitions }: Line): Verdict {
  const reasons = found === null ? [] : [`stands in ${found.documents} of ${found.among} documents`];
  if (repetitions >= leastRepetitions) {
    reasons.push(`stands ${repetitions} times in this one`);
  }
  return { kind: 'noise', noise: 'other', rule: 'section-template', reasons };
}

function nameMenus(lines: readonly Line[]): void {
  let from = 0;
  const isMenu = ({ candidate: { verdict, shape } }: Line): boolean =>
    !shape.prose &&
    verdict?.kind === 'noise' &&
    (verdict.rule === 'section-template' || verdict.noise === 'navigation');
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line !== undefined && isMenu(line)) {
      continue;
    }
    if (at - from >= shortestMenu) {
      for (const { candidate } of lines.slice(from, at)) {
        if (candidate.verdict?.rule === 'section-template') {
          candidate.verdict = { ...candidate.verdict, noise: 'navigation' };
        }
      }
    }
    from = at + 1;
  }
}

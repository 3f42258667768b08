import type { Verdict } from './candidate.js';
import type { LineEvidence } from './folder/index.js';
import type { FolderLine } from './folderLines.js';

/** So many short lines on end are a menu. */
const shortestMenu = 5;

/** A line that stands so often in one document is the site's, where other documents have it too. */
const leastRepetitions = 3;

/** So many hold a paragraph at the same place: below one heading of the site, or right beside the article. */
const headedShare = 0.75;
const remarkShare = 0.8;
const leastForRemark = 4;

/** Where more of a document's text stands in others, these are versions of one article, not a site's remarks. */
const mostSharedText = 0.3;

/**
 * Judges the lines that stand in many documents of the folder: they are the site's. What stands within the article is
 * left to it unless more speaks against it: an agency repeats its paragraphs, and an author the subheads. A document
 * without a paragraph of its own keeps all it has.
 */
export function judgeTemplate(lines: readonly FolderLine[]): void {
  confirmFurniture(lines);
  const first = lines.findIndex(({ isOwn }) => isOwn);
  if (first === -1) {
    return;
  }
  const last = endOfArticle(lines);
  judgeShortLines(lines, first, last);
  judgeParagraphs(lines, first, last);
  nameMenus(lines);
}

/** Furniture that its words give away is more surely that where other documents have it too. */
function confirmFurniture(lines: readonly FolderLine[]): void {
  for (const { candidate, found, isTemplate } of lines) {
    const { verdict } = candidate;
    if (verdict?.kind === 'noise' && isTemplate && found !== null) {
      candidate.verdict = { ...verdict, reasons: [documentsReason(found), ...verdict.reasons] };
    }
  }
}

function documentsReason({ documents, among }: LineEvidence): string {
  return `stands in ${documents} of ${among} documents`;
}

/**
 * The last line that may be the article's: the last paragraph of its own, or one after it that other articles repeat,
 * as they do with the story so far, be it below a subhead.
 */
function endOfArticle(lines: readonly FolderLine[]): number {
  let last = lines.findLastIndex(({ isOwn }) => isOwn);
  for (let at = last + 1; at <= last + 2; at++) {
    const line = lines[at];
    if (line?.isTemplate === true && line.candidate.verdict === null && line.candidate.shape.prose) {
      last = placeShare(line.found) < headedShare ? at : last;
    }
  }
  return last;
}

function judgeShortLines(lines: readonly FolderLine[], first: number, last: number): void {
  lines.forEach((line, at) => {
    const isOpen = line.isTemplate && line.candidate.verdict === null && !line.candidate.shape.prose;
    if (isOpen && (at < first || at > last || isAmongOthers(lines, at))) {
      line.candidate.verdict = templateVerdict(line);
    }
  });
}

/** Within the article one short line may be a subhead that is used again; two on end, or a repeated one, are not. */
function isAmongOthers(lines: readonly FolderLine[], at: number): boolean {
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
function judgeParagraphs(lines: readonly FolderLine[], first: number, last: number): void {
  const isOpen = (at: number): boolean => {
    const line = lines[at];
    return line?.isTemplate === true && line.candidate.verdict === null && line.candidate.shape.prose;
  };
  const sharesLittle = sharedText(lines) <= mostSharedText;
  for (let from = 0; from < lines.length; from++) {
    if (!isOpen(from)) {
      continue;
    }
    let to = from + 1;
    while (isOpen(to)) {
      to++;
    }
    const run = lines.slice(from, to);
    const mayBeRemark = sharesLittle && (to <= first || from > last);
    if (isFramed(lines, from, to) || (mayBeRemark && run.every(isRemark))) {
      for (const line of run) {
        line.candidate.verdict = templateVerdict(line);
      }
    }
    from = to - 1;
  }
}

/** Between lines of the site; where only one parts it from the article, that one may be a subhead. */
function isFramed(lines: readonly FolderLine[], from: number, to: number): boolean {
  const isNoise = (at: number): boolean => lines[at]?.candidate.verdict?.kind === 'noise';
  const above = from === 0 || isNoise(from - 1);
  const below = to === lines.length || isNoise(to);
  if (!above || !below || (from === 0 && to === lines.length)) {
    return false;
  }
  const isHeadingOnly = isNoise(from - 1) && !isNoise(from - 2);
  return !isHeadingOnly || lines.slice(from, to).every(({ found }) => placeShare(found) >= headedShare);
}

/** A remark of the site right beside the article: nearly all documents have it, and always there. */
function isRemark({ found }: FolderLine): boolean {
  return (found?.samePlace ?? 0) >= leastForRemark && placeShare(found) >= remarkShare;
}

function placeShare(found: LineEvidence | null): number {
  return found === null ? 0 : found.samePlace / found.among;
}

/** The part of a document's paragraphs that others hold too, 0 to 1. */
function sharedText(lines: readonly FolderLine[]): number {
  let all = 0;
  let shared = 0;
  for (const { candidate, isOwn } of lines) {
    const width = candidate.verdict === null && candidate.shape.prose ? candidate.shape.width : 0;
    all += width;
    shared += isOwn ? 0 : width;
  }
  return all === 0 ? 0 : shared / all;
}

function templateVerdict({ found, repetitions }: FolderLine): Verdict {
  const reasons = found === null ? [] : [documentsReason(found)];
  if (repetitions >= leastRepetitions) {
    reasons.push(`stands ${repetitions} times in this one`);
  }
  return { kind: 'noise', noise: 'other', rule: 'section-template', reasons };
}

function nameMenus(lines: readonly FolderLine[]): void {
  let from = 0;
  const isMenu = ({ candidate: { verdict, shape } }: FolderLine): boolean =>
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

import type { FolderLine } from './folderLines.js';
import { endFurniture } from './teasers.js';

/** So much of the article's own text stands above teasers. Chinese, Japanese and Korean characters count twice. */
const ownTextBeforeTeasers = 200;

/** A list of teasers without a heading: so many of its paragraphs stand elsewhere, and they are parted so often. */
const leastShared = 3;
const leastSharedPart = 1 / 3;
const leastParted = 2;
const longestUnparted = 2;

/** A shorter line above a paragraph may be the article's subhead. */
const narrowestTitle = 30;

/** Judges the lines that are the headline or the lead of another document, and those that stand among them. */
export function judgeFolderTeasers(lines: readonly FolderLine[]): void {
  judgeTeaserList(lines);
  judgeTeasers(lines);
}

/**
 * A list of teasers without a heading, from its first paragraph that stands elsewhere to where the page ends: one of
 * them is the lead or headline of another article, several stand in other articles too, and labels part them. What an
 * agency repeats has the article's own paragraphs around it.
 */
function judgeTeaserList(lines: readonly FolderLine[]): void {
  const end = endOfLists(lines);
  const from = startOfTeaserList(lines, end);
  if (from === null) {
    return;
  }
  for (const { candidate, teaser, isShared } of lines.slice(from, end)) {
    candidate.verdict ??= {
      kind: 'related',
      rule: 'section-related-folder',
      reasons: [
        teaser !== null
          ? `the ${teaser.of} of another document`
          : isShared
            ? 'stands in another document, too'
            : 'among lines of other documents',
      ],
    };
  }
}

/** Where furniture begins that stands below articles and teasers, never between them. */
function endOfLists(lines: readonly FolderLine[]): number {
  const last = lines.findLastIndex(({ teaser }) => teaser !== null);
  const end = lines.findIndex(
    ({ candidate: { verdict } }, at) =>
      at > last && verdict?.noise !== undefined && endFurniture.has(verdict.noise),
  );
  return end === -1 ? lines.length : end;
}

function startOfTeaserList(lines: readonly FolderLine[], end: number): number | null {
  let ownAbove = lines.reduce((sum, { candidate, isOwn }) => (isOwn ? sum + candidate.shape.width : sum), 0);
  let start: number | null = null;
  let [paragraphs, shared, teasers, parted, unparted] = [0, 0, 0, 0, 0];
  let isParted = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    ownAbove -= line?.isOwn === true ? line.candidate.shape.width : 0;
    if (line === undefined || at >= end) {
      continue;
    }
    const { verdict, shape } = line.candidate;
    if (verdict !== null) {
      isParted ||= verdict.kind === 'noise' && verdict.noise !== 'filler' && paragraphs > 0;
      unparted = 0;
      continue;
    }
    teasers += line.teaser === null ? 0 : 1;
    if (!shape.prose) {
      continue;
    }
    const isForeign = line.teaser !== null || line.isShared;
    unparted = isForeign ? 0 : unparted + 1;
    if (unparted > longestUnparted) {
      break;
    }
    paragraphs += 1;
    parted += isParted ? 1 : 0;
    isParted = false;
    shared += isForeign ? 1 : 0;
    if (
      isForeign &&
      teasers > 0 &&
      shared >= leastShared &&
      parted >= leastParted &&
      shared >= leastSharedPart * paragraphs &&
      ownAbove >= ownTextBeforeTeasers
    ) {
      start = at;
    }
  }
  return start;
}

/** A paragraph of another article may be quoted as it is; a teaser is cut short, or stands below what is no text. */
function judgeTeasers(lines: readonly FolderLine[]): void {
  let ownWidth = 0;
  lines.forEach((line, at) => {
    const { candidate, teaser } = line;
    ownWidth += line.isOwn ? candidate.shape.width : 0;
    const isTeaser =
      teaser !== null && (!candidate.shape.prose || teaser.isCut || isAboveTeaser(lines[at - 1]));
    if (isTeaser && candidate.verdict === null && ownWidth >= ownTextBeforeTeasers) {
      candidate.verdict = {
        kind: 'related',
        rule: 'section-related-folder',
        reasons: [`the ${teaser.of} of another document`],
      };
    }
  });
}

function isAboveTeaser(line: FolderLine | undefined): boolean {
  const { verdict, shape } = line?.candidate ?? {};
  return verdict !== null || (shape?.prose === false && shape.width >= narrowestTitle);
}

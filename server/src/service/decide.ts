import type { Range } from 'vscode-languageserver-types';
import {
  bySpan,
  overlaps,
  type Overrule,
  type Paragraph,
  type Section,
  type SectionKind,
} from '../core/index.js';
import { kindAt } from './sections.js';
import type { DocumentSnapshot } from './snapshot.js';
import { spansAt } from './spans.js';
import { toOffset } from './toProtocol.js';

/**
 * The paragraphs that the ranges touch. An empty range, such as a cursor, touches the paragraph that it stands in or at,
 * or, between paragraphs of one line, those of the line.
 */
export function paragraphsIn(document: DocumentSnapshot, ranges: readonly Range[]): Paragraph[] {
  const { paragraphs } = document.analysis;
  const touched = ranges.flatMap(({ start, end }) => {
    const span = { start: toOffset(document, start), end: toOffset(document, end) };
    if (span.start < span.end) {
      return paragraphs.filter((paragraph) => overlaps(span, paragraph));
    }
    const around = spansAt(paragraphs, span.start);
    const line = document.lineIndex.lines[document.lineIndex.lineAt(span.start)];
    return around.length > 0 || line === undefined
      ? around
      : paragraphs.filter((paragraph) => overlaps(line, paragraph));
  });
  return [...new Set(touched)].sort(bySpan);
}

/** How many lines of the document the paragraphs stand on. */
export function lineCount({ lineIndex }: DocumentSnapshot, paragraphs: readonly Paragraph[]): number {
  let count = 0;
  let last = -1;
  for (const { start, end } of paragraphs) {
    const first = Math.max(lineIndex.lineAt(start), last + 1);
    last = lineIndex.lineAt(end);
    count += Math.max(0, last - first + 1);
  }
  return count;
}

/**
 * What is decided on a document once a person has said of some of its paragraphs what they are. Nothing is decided that
 * the analysis says by itself, and who takes a decision back finds all as it was before: teasers are teasers again.
 *
 * @param paragraphs those of the document that the person means
 * @param decided before
 * @param sectionsWith the sections of the document where this is decided
 */
export function decide(
  { analysis }: DocumentSnapshot,
  paragraphs: readonly Paragraph[],
  as: Overrule['as'],
  decided: readonly Overrule[],
  sectionsWith: (decided: readonly Overrule[]) => readonly Section[],
): Overrule[] {
  const decisions = byParagraph(analysis.paragraphs, decided);
  const withdrawn = new Set(
    paragraphs.filter((paragraph) => (decisions.get(paragraph) ?? as) !== as && decisions.delete(paragraph)),
  );
  const kindOf = kindAt(sectionsWith(overrulesOf(decisions)));
  for (const paragraph of paragraphs) {
    if (!satisfies(kindOf(paragraph.start), as, withdrawn.has(paragraph))) {
      decisions.set(paragraph, as);
    }
  }
  return overrulesOf(decisions);
}

/**
 * Edits may have brought a decision over several paragraphs, or two into one: then the later one counts. Both are in
 * reading order, and stay so whatever is edited.
 */
function byParagraph(
  paragraphs: readonly Paragraph[],
  decided: readonly Overrule[],
): Map<Paragraph, Overrule['as']> {
  const decisions = new Map<Paragraph, Overrule['as']>();
  let from = 0;
  for (const paragraph of paragraphs) {
    while ((decided[from]?.end ?? Infinity) <= paragraph.start) {
      from++;
    }
    for (let at = from, one = decided[at]; one && one.start < paragraph.end; one = decided[++at]) {
      decisions.set(paragraph, one.as);
    }
  }
  return decisions;
}

function overrulesOf(decisions: ReadonlyMap<Paragraph, Overrule['as']>): Overrule[] {
  return [...decisions].map(([{ start, end }, as]) => ({ start, end, as })).sort((a, b) => a.start - b.start);
}

function satisfies(kind: SectionKind | undefined, as: Overrule['as'], isWithdrawn: boolean): boolean {
  if (kind === 'related') {
    return isWithdrawn;
  }
  return (kind === 'noise') === (as === 'noise');
}

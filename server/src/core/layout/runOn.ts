import { lengthOf, trimmed, type Span } from '../text/span.js';
import { groupUnits } from './groups.js';
import { readUnits } from './units.js';
import { withWholeQuotes } from './wholeQuotes.js';
import { widthOf } from './width.js';

/** In columns: no page with furniture or a title glued to it is shorter, no paragraph is longer. */
const shortestGlued = 240;
const longestParagraph = 3000;
/** Without any other line in the text. */
const longestAlone = 1000;
/** Longer than any paragraph, whatever stands around it. */
const longestAnywhere = 8000;
/** How much of its page such a line holds. */
const leastShare = 0.7;
const fewestSentences = { glued: 4, plain: 8 } as const;

/**
 * Cuts lines that hold a whole page, its line ends lost, into stretches of some sentences, with page furniture in
 * stretches of its own. All other paragraphs stay whole: only a line that is most of its page, and longer than
 * paragraphs are, is one of these. Linear in the length of the text.
 */
export function cutRunOnLines(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const all = paragraphs.reduce((sum, span) => sum + lengthOf(span), 0);
  return paragraphs.flatMap((span) => {
    const length = lengthOf(span);
    const share = length / all;
    return 2 * length < shortestGlued || (share < leastShare && 2 * length < longestAnywhere)
      ? span
      : cut(text, span, share);
  });
}

function cut(text: string, paragraph: Span, share: number): readonly Span[] {
  const isMost = share >= leastShare;
  const isAll = share === 1;
  const columns = columnsOf(text, paragraph);
  if (columns < (isMost ? shortestGlued : longestAnywhere)) {
    return [paragraph];
  }
  const units = readUnits(text, paragraph);
  const glued = units.some(({ furniture }) => furniture !== null) || (isAll && units[1]?.apart === true);
  const longest = isAll ? longestAlone : longestParagraph;
  const isLong = columns > longest && units.length >= fewestSentences.plain;
  const isGlued = isMost && glued && units.length >= fewestSentences.glued;
  return isLong || isGlued
    ? withWholeQuotes(text, paragraph, groupUnits(units)).map((group) => trimmed(text, group))
    : [paragraph];
}

/** Of a long stretch by a sample of it. */
function columnsOf(text: string, { start, end }: Span): number {
  const sample = { start, end: Math.min(end, start + 400) };
  const { columns } = widthOf(text, sample);
  return (columns / lengthOf(sample)) * (end - start);
}

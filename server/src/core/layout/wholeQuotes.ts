import { detectLanguages } from '../text/language.js';
import { pairMarks } from '../text/pairs.js';
import { lengthOf, shift, type Span } from '../text/span.js';
import type { Group } from './groups.js';
import type { Unit } from './units.js';

/** Longer ones are more likely two marks that lost their partners. */
const longest = 3000;
/** Around what looks like page furniture. */
const longestWithFurniture = 400;
const longestSample = 10_000;

/**
 * The groups of a line, those joined that a quotation stands in together; where page furniture seems to stand in it,
 * only a short one counts. Linear in the length of the line.
 */
export function withWholeQuotes(text: string, line: Span, groups: readonly Group[]): readonly Span[] {
  const [language = 'und'] = detectLanguages(text, [
    { start: line.start, end: Math.min(line.end, line.start + longestSample) },
  ]);
  const quotes = pairMarks(text.slice(line.start, line.end), language)
    .pairs.filter(({ open, end, family }) => family !== 'bracket' && end - open <= longest)
    .map(({ open, end }) => shift({ start: open, end }, line.start));
  const joined: { start: number; end: number; last: Unit }[] = [];
  let at = 0;
  let open: Span = { start: line.start, end: line.start };
  for (const { start, end, last: unit } of groups) {
    for (let quote = quotes[at]; quote !== undefined && quote.start < start; quote = quotes[++at]) {
      open = quote.end > open.end ? quote : open;
    }
    const last = joined.at(-1);
    const isText = last?.last.furniture === null && unit.furniture === null;
    if (last !== undefined && start < open.end && (isText || lengthOf(open) <= longestWithFurniture)) {
      last.end = end;
    } else {
      joined.push({ start, end, last: unit });
    }
  }
  return joined;
}

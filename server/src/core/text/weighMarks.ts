import type { Language } from '../model.js';
import { readMarks, type ReadMark } from './markReader.js';
import { isTwoWay } from './pairSides.js';
import type { PairFamily } from './pairTable.js';
import { costsOf, isApostrophe, type MarkCosts } from './quoteMarkCosts.js';
import { likely, sideCosts, type SideCosts } from './quoteShape.js';

export interface WeighedMark extends ReadMark {
  /** Null for a mark that can stand at one side only. */
  readonly costs: MarkCosts | null;
}

const fewestWrong = 2;

interface Shaped {
  readonly mark: ReadMark;
  readonly shape: SideCosts | null;
}

/** The marks of a paragraph, without apostrophes and the like, and what it costs to take each for one that opens or closes. */
export function weighMarks(text: string, language: Language): WeighedMark[] {
  const shaped: Shaped[] = [];
  for (const mark of readMarks(text, language)) {
    const { start, end, family } = mark;
    if (!isTwoWay(family)) {
      shaped.push({ mark, shape: null });
    } else if (family !== 'single' || !isApostrophe({ text, start, end, language }, mark)) {
      shaped.push({ mark, shape: sideCosts(text, start, end) });
    }
  }
  const misled = familiesSetTheWrongWay(shaped);
  const closers = closersOfLowMarks(text, shaped);
  const weighed: WeighedMark[] = [];
  for (const { mark, shape } of shaped) {
    const { start, end, family, direction } = mark;
    if (shape === null) {
      weighed.push({ start, end, family, direction, costs: null });
      continue;
    }
    const pointsNowhere = misled.includes(family) || closers.includes(text.charAt(start));
    const own =
      pointsNowhere && direction !== 'only-open'
        ? { start, end, family, direction: 'either' as const }
        : mark;
    const costs = costsOf({ text, start, end, language }, own, shape);
    if (costs !== undefined) {
      weighed.push({ start, end, family, direction, costs });
    }
  }
  return weighed;
}

/** What opens in English closes in German, in a text that has the marks that open there: „so“, ‚so‘. */
function closersOfLowMarks(text: string, marks: readonly Shaped[]): string {
  const has = (own: string): boolean => marks.some(({ mark }) => text.charAt(mark.start) === own);
  return `${has('„') ? '“' : ''}${has('‚') ? '‘' : ''}`;
}

/** Those of whose marks more point away from their words than to them: »so« or ’so‘. */
function familiesSetTheWrongWay(marks: readonly Shaped[]): readonly PairFamily[] {
  const votes = new Map<PairFamily, number>();
  for (const { mark, shape } of marks) {
    if (shape !== null && (mark.direction === 'open' || mark.direction === 'close')) {
      const [own, other] = mark.direction === 'open' ? [shape.open, shape.close] : [shape.close, shape.open];
      const vote = own >= likely ? 1 : other >= likely ? -1 : 0;
      votes.set(mark.family, (votes.get(mark.family) ?? 0) + vote);
    }
  }
  return [...votes].filter(([, vote]) => vote >= fewestWrong).map(([family]) => family);
}

import type { Language } from '../model.js';
import { decideSides } from './pairSides.js';
import type { PairFamily } from './pairTable.js';
import type { MarkCosts } from './quoteMarkCosts.js';
import type { Span } from './span.js';
import { weighMarks, type WeighedMark } from './weighMarks.js';

/** Where the opening mark begins, the text in it begins, the closing mark begins, and that ends. */
export interface MarkPair {
  readonly open: number;
  readonly inner: number;
  readonly close: number;
  readonly end: number;
  readonly family: PairFamily;
}

/** A mark that ought to have a partner. */
export interface UnpairedMark extends Span {
  readonly family: PairFamily;
  readonly side: 'open' | 'close';
}

interface Pairing {
  /** In the order of their opening marks. */
  readonly pairs: readonly MarkPair[];
  readonly unpaired: readonly UnpairedMark[];
}

/**
 * Pairs the quotation marks and brackets of a paragraph, in time linear in its length. Marks that may open or close,
 * or point the wrong way, are read so that the whole paragraph needs the fewest repairs; then each closing mark takes
 * the nearest open one of its family. A mark that finds no partner is left aside and spoils nothing else. Apostrophes,
 * inch marks and clipped years (’90s) are no marks.
 */
export function pairMarks(text: string, language: Language): Pairing {
  const pairs: MarkPair[] = [];
  const unpaired: UnpairedMark[] = [];
  const quotes = emptyStack();
  const brackets = emptyStack();
  const leave = ({ start, end, family, isMistakeAlone }: SidedMark, side: 'open' | 'close'): void => {
    if (isMistakeAlone) {
      unpaired.push({ start, end, family, side });
    }
  };
  for (const mark of sidedMarks(text, language)) {
    const { start, end, family, side, isAlone } = mark;
    if (isAlone) {
      leave(mark, side);
      continue;
    }
    const stack = family === 'bracket' ? brackets : quotes;
    if (side === 'open') {
      push(stack, mark);
      continue;
    }
    const popped = popThrough(stack, family);
    const partner = popped.pop();
    for (const inner of popped) {
      leave(inner, 'open');
    }
    if (partner === undefined) {
      leave(mark, 'close');
    } else {
      pairs.push({ open: partner.start, inner: partner.end, close: start, end, family });
    }
  }
  for (const left of [...quotes.marks, ...brackets.marks]) {
    leave(left, 'open');
  }
  return {
    pairs: pairs.sort((a, b) => a.open - b.open),
    unpaired: unpaired.sort((a, b) => a.start - b.start),
  };
}

interface SidedMark extends Span {
  readonly family: PairFamily;
  readonly side: 'open' | 'close';
  readonly isAlone: boolean;
  readonly isMistakeAlone: boolean;
}

/** The marks of a paragraph, each with the side that it stands at. */
function sidedMarks(text: string, language: Language): SidedMark[] {
  const marks = weighMarks(text, language);
  const sides = decideSides(marks.filter(isWeighed));
  let next = 0;
  return marks.map((mark) => {
    const { start, end, family, direction } = mark;
    if (!isWeighed(mark)) {
      const side = direction === 'close' ? 'close' : 'open';
      return { start, end, family, side, isAlone: false, isMistakeAlone: true };
    }
    const { costs } = mark;
    const side = sides[next++] ?? 'lone';
    const isAlone = side === 'lone';
    const looks = costs.close < costs.open ? 'close' : 'open';
    return {
      start,
      end,
      family,
      side: isAlone ? looks : side,
      isAlone,
      isMistakeAlone: costs.isMistakeAlone,
    };
  });
}

function isWeighed(mark: WeighedMark): mark is WeighedMark & { readonly costs: MarkCosts } {
  return mark.costs !== null;
}

/** Brackets have one of their own: a quotation may begin inside a bracket and end outside. */
interface Stack {
  readonly marks: SidedMark[];
  readonly counts: Map<PairFamily, number>;
}

const emptyStack = (): Stack => ({ marks: [], counts: new Map() });

function push({ marks, counts }: Stack, mark: SidedMark): void {
  marks.push(mark);
  counts.set(mark.family, (counts.get(mark.family) ?? 0) + 1);
}

/** The open marks from the top of the stack down to the nearest of the family, which comes last; none if there is none. */
function popThrough({ marks, counts }: Stack, family: PairFamily): SidedMark[] {
  const popped: SidedMark[] = [];
  if ((counts.get(family) ?? 0) === 0) {
    return popped;
  }
  for (let top = marks.pop(); top !== undefined; top = marks.pop()) {
    popped.push(top);
    counts.set(top.family, (counts.get(top.family) ?? 0) - 1);
    if (top.family === family) {
      break;
    }
  }
  return popped;
}

import type { Language } from '../model.js';
import { pairedMark, type PairedMark, type PairFamily } from './pairTable.js';
import { isApostrophe, isInchOrAcronym, shapeAt } from './quoteShape.js';

/** `open` and `close` are the offsets of the two marks, each one UTF-16 code unit long. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
  readonly family: PairFamily;
}

type Side = 'open' | 'close';

interface UnpairedMark {
  readonly at: number;
  readonly family: PairFamily;
  readonly side: Side;
}

interface Pairing {
  /** In the order of their opening marks. */
  readonly pairs: readonly MarkPair[];
  readonly unpaired: readonly UnpairedMark[];
}

/** Longer single-quoted stretches are more likely two apostrophes. */
const longestSingle = 600;

/**
 * Pairs the quotation marks and brackets of a paragraph with the nearest open one of their family, in time linear in
 * its length. A mark that finds no partner is left aside and spoils nothing else. Apostrophes, inch marks and clipped
 * years ('90s) are no marks. `«` closes what `»` opened and the other way round, `“` closes `„`.
 */
export function pairMarks(text: string, language: Language): Pairing {
  const pairs: MarkPair[] = [];
  const unpaired: UnpairedMark[] = [];
  const quotes = emptyStack();
  const brackets = emptyStack();

  for (let at = 0; at < text.length; at++) {
    const mark = pairedMark(text.charCodeAt(at));
    if (mark === undefined) {
      continue;
    }
    const { family } = mark;
    const stack = family === 'bracket' ? brackets : quotes;
    const side = sideOf(text, at, mark, isOpen(stack, family), language);
    if (side === 'open') {
      push(stack, { at, family });
    } else if (side === 'close') {
      const popped = mayClose(stack, family) ? popThrough(stack, family) : [];
      const partner = popped.pop();
      for (const inner of popped) {
        unpaired.push({ ...inner, side: 'open' });
      }
      if (partner === undefined) {
        unpaired.push({ at, family, side: 'close' });
      } else if (family !== 'single' || at - partner.at <= longestSingle) {
        pairs.push({ open: partner.at, close: at, family });
      }
    }
  }
  for (const left of [...quotes.marks, ...brackets.marks]) {
    unpaired.push({ ...left, side: 'open' });
  }
  return { pairs: pairs.sort((a, b) => a.open - b.open), unpaired: unpaired.sort((a, b) => a.at - b.at) };
}

interface OpenMark {
  readonly at: number;
  readonly family: PairFamily;
}

/** Brackets have one of their own: a quotation may begin inside a bracket and end outside. */
interface Stack {
  readonly marks: OpenMark[];
  readonly counts: Map<PairFamily, number>;
}

const emptyStack = (): Stack => ({ marks: [], counts: new Map() });

const isOpen = ({ counts }: Stack, family: PairFamily): boolean => (counts.get(family) ?? 0) > 0;

function push({ marks, counts }: Stack, mark: OpenMark): void {
  marks.push(mark);
  counts.set(mark.family, (counts.get(mark.family) ?? 0) + 1);
}

/** A single mark that would have to leave others open is more likely an apostrophe. */
function mayClose(stack: Stack, family: PairFamily): boolean {
  return isOpen(stack, family) && (family !== 'single' || stack.marks.at(-1)?.family === 'single');
}

/** The open marks from the top of the stack down to the nearest of the family, which comes last. */
function popThrough({ marks, counts }: Stack, family: PairFamily): OpenMark[] {
  const popped: OpenMark[] = [];
  for (let top = marks.pop(); top !== undefined; top = marks.pop()) {
    popped.push(top);
    counts.set(top.family, (counts.get(top.family) ?? 0) - 1);
    if (top.family === family) {
      break;
    }
  }
  return popped;
}

const oneWay: ReadonlySet<PairFamily> = new Set(['bracket', 'corner', 'white-corner', 'title']);
const koreanQuotative = /^(?:이?라[고며]|이?라는|고\s|며\s|는\s|면서)/u;
const nestedBefore = /[\s([（]/;

/** Which side of a pair the mark is, if it is one; `open`: whether one of its family waits for its partner. */
function sideOf(
  text: string,
  at: number,
  { family, direction }: PairedMark,
  open: boolean,
  language: Language,
): Side | undefined {
  if (oneWay.has(family)) {
    return direction === 'close' ? 'close' : 'open';
  }
  const shape = shapeAt(text, at);
  const isNone =
    (family === 'single' && isApostrophe(text, at, shape, open, language)) ||
    (family === 'double' && isInchOrAcronym(text, at, shape, open));
  if (isNone) {
    return undefined;
  }
  if (direction === 'open') {
    return open && shape.looksClose ? 'close' : 'open';
  }
  if (direction === 'close') {
    return !open && shape.looksOpen ? 'open' : 'close';
  }
  if (!open) {
    return shape.looksClose ? 'close' : 'open';
  }
  if (text.charAt(at) === '"' && koreanQuotative.test(text.slice(at + 1, at + 4))) {
    return 'close';
  }
  const isNested = shape.looksOpen && (shape.before === '' || nestedBefore.test(shape.before));
  return isNested ? 'open' : 'close';
}

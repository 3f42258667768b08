import type { Language } from '../model.js';
import { readMarks, type ReadMark } from './markReader.js';
import { isTwoWay } from './pairSides.js';
import { costsOf, isApostrophe, type MarkCosts } from './quoteMarkCosts.js';
import { sideCosts } from './quoteShape.js';
import { untrustedIn, type ShapedMark } from './untrustedMarks.js';

export interface WeighedMark extends ReadMark {
  /** Null for a mark that can stand at one side only. */
  readonly costs: MarkCosts | null;
}

/** The marks of a paragraph, without apostrophes and the like, and what it costs to take each for one that opens or closes. */
export function weighMarks(text: string, language: Language): WeighedMark[] {
  const marks: ReadMark[] = [];
  const shaped: ShapedMark[] = [];
  for (const mark of readMarks(text, language)) {
    const { start, end, family } = mark;
    if (!isTwoWay(family)) {
      marks.push(mark);
    } else if (family !== 'single' || !isApostrophe({ text, start, end, language }, mark)) {
      marks.push(mark);
      shaped.push({ mark, shape: sideCosts(text, start, end) });
    }
  }
  const isUntrusted = untrustedIn(text, shaped, language);
  const weighed: WeighedMark[] = [];
  let next = 0;
  for (const mark of marks) {
    const { start, end, family, direction } = mark;
    const own = shaped[next];
    if (own?.mark !== mark) {
      weighed.push({ start, end, family, direction, costs: null });
      continue;
    }
    next++;
    const pointing = isUntrusted(mark) ? { family, direction: 'either' as const } : mark;
    const costs = costsOf({ text, start, end, language }, pointing, own.shape);
    if (costs !== undefined) {
      weighed.push({ start, end, family, direction, costs });
    }
  }
  return weighed;
}

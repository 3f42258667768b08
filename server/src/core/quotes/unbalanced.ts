import type { Problem } from '../model.js';
import type { UnpairedMark } from '../text/pairs.js';

/** The complaint about a quotation mark without a partner; `by`: where its paragraph starts in the document. */
export function unbalanced(mark: string, { start, end, side }: UnpairedMark, by: number): Problem {
  return {
    code: 'quote-unbalanced',
    severity: 'warning',
    message:
      side === 'open'
        ? `The quotation mark ${mark} is not closed.`
        : `The quotation mark ${mark} closes nothing.`,
    start: start + by,
    end: end + by,
  };
}

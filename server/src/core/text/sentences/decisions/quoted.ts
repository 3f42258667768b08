import type { Candidate } from '../candidate.js';
import { lengthAt } from '../stops.js';
import { tables } from '../tables/index.js';

const matches = (pattern: RegExp | undefined, { text, next }: Candidate): boolean =>
  pattern !== undefined && lengthAt(pattern, text, next) > 0;

/** “…이긴다.”라고, 「…だ。」と: the quotation is a part of the sentence around it. */
export function beforeContinuation(candidate: Candidate): false | undefined {
  if (!candidate.closed) {
    return undefined;
  }
  const goesOn = tables.some((table) =>
    matches(candidate.spaced ? table.afterQuotationAndSpace : table.afterQuotation, candidate),
  );
  return goesOn ? false : undefined;
}

const corner = /[「『]/;

/** 「けいおん！」の, 映画「あれ？」監督: a question or an exclamation inside a sentence is more often a title. */
export function afterTitle({ text, open, sentence, mark, spaced }: Candidate): false | undefined {
  const isInside = open !== undefined && open > sentence && corner.test(text.charAt(open));
  return isInside && !spaced && mark !== '。' && mark !== '｡' ? false : undefined;
}

/** “Why?” Adams asked. “走吧。”他说。 */
export function beforeReportingClause(candidate: Candidate): false | undefined {
  if (!candidate.closed) {
    return undefined;
  }
  const isAsked = candidate.mark !== '.';
  const isReported = tables.some(
    (table) =>
      matches(table.reporting, candidate) || (isAsked && matches(table.reportingQuestion, candidate)),
  );
  return isReported ? false : undefined;
}

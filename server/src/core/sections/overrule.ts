import type { Overrule } from '../model.js';
import { numberAt } from '../text/sortedSpans.js';
import { noise, type Candidate } from './candidate.js';

/** What people decided, whatever speaks against it; the last decision that touches a paragraph counts. */
export function overruleVerdicts(candidates: readonly Candidate[], overrules: readonly Overrule[]): void {
  for (const { start, end, as } of overrules) {
    for (let at = numberAt(candidates, start); at < candidates.length; at++) {
      const candidate = candidates[at];
      if (candidate === undefined || candidate.start >= end) {
        break;
      }
      if (start < candidate.end) {
        overrule(candidate, as);
      }
    }
  }
}

function overrule(candidate: Candidate, as: Overrule['as']): void {
  if (as === 'article') {
    candidate.verdict = { kind: 'body', rule: 'section-decided', reasons: ['marked as article by a person'] };
  } else if (candidate.verdict?.kind !== 'noise' || candidate.verdict.rule === 'section-decided') {
    candidate.verdict = { ...noise('other', 'marked as noise by a person'), rule: 'section-decided' };
  }
}

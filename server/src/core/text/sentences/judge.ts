import type { Candidate } from './candidate.js';
import { afterAbbreviation, afterInitials, afterHour } from './decisions/abbreviated.js';
import { afterTitle, beforeContinuation, beforeReportingClause } from './decisions/quoted.js';
import { afterNumber, insideNumber } from './decisions/numbers.js';
import {
  afterEllipsis,
  afterNameWithStop,
  atEnd,
  beforeLowerCase,
  beforePunctuation,
  inScriptWithoutIt,
} from './decisions/shape.js';
import { withoutSpace } from './decisions/unspaced.js';

/** `true`: the sentence ends here; `false`: it goes on; `undefined`: others may tell. */
export type Decision = (candidate: Candidate) => boolean | undefined;

/** The first that tells decides. */
const decisions: readonly Decision[] = [
  atEnd,
  beforePunctuation,
  insideNumber,
  inScriptWithoutIt,
  beforeContinuation,
  afterTitle,
  beforeReportingClause,
  afterNameWithStop,
  withoutSpace,
  afterEllipsis,
  beforeLowerCase,
  afterNumber,
  afterHour,
  afterAbbreviation,
  afterInitials,
];

export function endsSentence(candidate: Candidate): boolean {
  for (const decide of decisions) {
    const verdict = decide(candidate);
    if (verdict !== undefined) {
      return verdict;
    }
  }
  return true;
}

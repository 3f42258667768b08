import { noise, type Candidate, type Verdict } from './candidate.js';

/** What stands on the page above or below the article and is no furniture that is known. */
export function outside({ shape, isByline, isStamp }: Candidate, where: 'above' | 'below'): Verdict {
  if (isByline || isStamp) {
    return noise('other', `a byline or a date ${where} the article’s text`);
  }
  return shape.prose
    ? noise('other', `text ${where} the article, apart from it`)
    : noise('navigation', `short line ${where} the article, apart from it`);
}

/** A sentence right above or below the text is its own. */
export function closes(candidate: Candidate | undefined): boolean {
  return (
    candidate?.shape.ends === 'stop' &&
    candidate.verdict === null &&
    !candidate.isByline &&
    !candidate.isCredit
  );
}

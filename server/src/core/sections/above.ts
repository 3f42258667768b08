import { isMarker, type ArticleRun } from './articleRun.js';
import { closes, outside } from './apart.js';
import type { Candidate, Verdict } from './candidate.js';
import { shareKnown } from './evidence/vocabulary.js';
import { headlineAbove, isStandfirst, mayBeHeadline } from './headline.js';

/** So many lines without a sign of a page may be the article’s own. */
const fewLines = 4;
const widestStandfirst = 170;
const widestEntry = 30;
const leastEntries = 0.7;
const leastSharedByLead = 0.12;

const headlineVerdict = (...reasons: readonly string[]): Verdict => ({
  kind: 'headline',
  rule: 'section-headline',
  reasons,
});

/** Judges what stands above the article’s own text: its headline, lines that belong to it, and the page’s top. */
export function judgeAbove(candidates: readonly Candidate[], { first, words }: ArticleRun): void {
  const above = candidates.slice(0, first);
  const isApart = above.some(isMarker) || isMenu(above);
  const text = candidates.findIndex(
    ({ verdict, shape }, at) => at >= first && verdict === null && shape.prose,
  );
  const headline = headlineAbove(candidates, Math.max(first, text), words);
  if (!isApart) {
    judgeFirstLine(candidates);
    return;
  }
  const chosen = candidates[headline];
  if (chosen !== undefined) {
    chosen.verdict = headlineVerdict('line above the text that shares its words');
  }
  const lead = leadUnder(candidates, headline, { first, words });
  const begin = beginOfText(above, headline, words);
  above.slice(0, begin).forEach((candidate, at) => {
    if (candidate.verdict !== null || at === lead) {
      return;
    }
    if (headline === -1 || at < headline || !isStandfirst(candidate, words, at === headline + 1)) {
      candidate.verdict = outside(candidate, 'above');
    }
  });
}

/**
 * The paragraph under the headline, which buttons, a byline or a picture may part from all others; where the headline
 * has no line of its own, the one above those. -1 for none.
 */
function leadUnder(
  candidates: readonly Candidate[],
  headline: number,
  { first, words }: Pick<ArticleRun, 'first' | 'words'>,
): number {
  const isAlone = headline === -1;
  const step = isAlone ? -1 : 1;
  let at = isAlone ? first - 1 : headline + 1;
  while (at >= 0 && at < first && isBetween(candidates[at])) {
    at += step;
  }
  const lead = at < first ? candidates[at] : undefined;
  const isSigned = candidates.slice(at + 1, first).some(({ isByline, isStamp }) => isByline || isStamp);
  const isKin = shareKnown(lead?.words ?? [], words) >= leastSharedByLead;
  return lead?.shape.prose === true && (isAlone ? isSigned && isKin : isSigned || isKin) ? at : -1;
}

function isBetween(candidate: Candidate | undefined): boolean {
  return candidate?.verdict !== null || candidate.isByline || candidate.isStamp || candidate.isCredit;
}

/**
 * Sentences right above the text are its own, and so is what stands below a paragraph under the headline that is
 * longer than a standfirst, where no furniture stands between.
 */
function beginOfText(above: readonly Candidate[], headline: number, words: ReadonlySet<string>): number {
  let begin = above.length;
  while (begin > headline + 1 && closes(above[begin - 1])) {
    begin--;
  }
  for (let at = begin - 1; headline !== -1 && at > headline; at--) {
    const candidate = above[at];
    if (candidate === undefined || isMarker(candidate)) {
      break;
    }
    begin = candidate.shape.width > widestStandfirst && isStandfirst(candidate, words) ? at : begin;
  }
  return begin;
}

/** Many short words, and hardly a figure or a mark among them as lists and tables have. */
function isMenu(lines: readonly Candidate[]): boolean {
  const entries = lines.filter(
    ({ shape }) => shape.width <= widestEntry && shape.ends === 'open' && !shape.structured,
  );
  return lines.length > fewLines && entries.length >= leastEntries * lines.length;
}

/** Of a text that is no page: the first line, where it is short and does not end like a sentence. */
export function judgeFirstLine(candidates: readonly Candidate[]): void {
  const first = candidates.find(({ verdict }) => verdict === null);
  if (
    candidates.length > 1 &&
    first !== undefined &&
    mayBeHeadline(first) &&
    !first.shape.prose &&
    first.shape.ends !== 'stop'
  ) {
    first.verdict = headlineVerdict('first line of the article', 'short, and does not end like a sentence');
  }
}

import type { NoiseKind } from '../model.js';
import { isMarker, isPage, type ArticleRun } from './articleRun.js';
import { noise, type Candidate, type Verdict } from './candidate.js';
import { shareKnown } from './evidence/vocabulary.js';
import { headlineAbove, isStandfirst, mayBeHeadline } from './headline.js';
import { endFurniture, teaserBelow } from './teasers.js';

/** So many lines on a side without a sign of a page may be the article’s own. */
const fewLines = 4;
const widestStandfirst = 170;
const widestEntry = 30;
const leastEntries = 0.7;
const narrowestTeaser = 30;
const leastKindred = 0.8;
const shortestList = 3;
const leastSharedByKin = 0.6;
const leastSharedByLead = 0.12;

const headlineVerdict = (...reasons: readonly string[]): Verdict => ({
  kind: 'headline',
  rule: 'section-headline',
  reasons,
});

/** Judges what stands above the article’s own text: its headline, lines that belong to it, and the page’s top. */
export function judgeAbove(candidates: readonly Candidate[], { first, words }: ArticleRun): void {
  const above = candidates.slice(0, first);
  const isApart = isPage(candidates) && (above.some(isMarker) || isMenu(above));
  const text = candidates.findIndex(
    ({ verdict, shape }, at) => at >= first && verdict === null && shape.prose,
  );
  const headline = headlineAbove(candidates, Math.max(first, text), words);
  if (!isApart) {
    judgeFirstLine(candidates.filter(({ verdict }) => verdict === null));
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
    if (headline === -1 || at < headline || !isStandfirst(candidate, words)) {
      candidate.verdict = outside(candidate, 'above');
    }
  });
}

/** The paragraph under the headline, which buttons, a byline or a picture may part from all others; -1 for none. */
function leadUnder(
  candidates: readonly Candidate[],
  headline: number,
  { first, words }: Pick<ArticleRun, 'first' | 'words'>,
): number {
  let at = headline + 1;
  while (at < first && isBetween(candidates[at])) {
    at++;
  }
  const lead = at < first ? candidates[at] : undefined;
  const isSigned = candidates.slice(at + 1, first).some(({ isByline, isStamp }) => isByline || isStamp);
  const isLead =
    lead?.shape.prose === true && (isSigned || shareKnown(lead.words, words) >= leastSharedByLead);
  return headline !== -1 && isLead ? at : -1;
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
export function judgeFirstLine(open: readonly Candidate[]): void {
  const [first] = open;
  if (first !== undefined && mayBeHeadline(first) && !first.shape.prose && first.shape.ends !== 'stop') {
    first.verdict = headlineVerdict('first line of the article', 'short, and does not end like a sentence');
  }
}

/** Judges what stands below the article’s own text. */
export function judgeBelow(candidates: readonly Candidate[], run: ArticleRun): void {
  if (!isPage(candidates)) {
    return;
  }
  let at = endOfTail(candidates, run);
  let heading: string | null = null;
  let ended: NoiseKind | null = null;
  for (; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate === undefined) {
      break;
    }
    const kind = candidate.furniture?.kind ?? candidate.verdict?.noise;
    if (kind === 'related-heading') {
      heading = candidate.text.trim();
    }
    ended = kind !== undefined && endFurniture.has(kind) ? kind : ended;
    candidate.verdict ??= below(candidate, heading, ended);
  }
}

function below(candidate: Candidate, heading: string | null, ended: NoiseKind | null): Verdict {
  const { shape } = candidate;
  if (ended !== null && !shape.prose) {
    return noise('other', `short line after ${ended} furniture`);
  }
  if (heading !== null) {
    return teaserBelow(heading);
  }
  const isTitle = shape.width >= narrowestTeaser && !candidate.isByline && !candidate.isStamp;
  return isTitle && ended === null
    ? {
        kind: 'related',
        rule: 'section-related-shape',
        reasons: ['a title or teaser below the end of the article'],
      }
    : outside(candidate, 'below');
}

function outside({ shape }: Candidate, where: 'above' | 'below'): Verdict {
  return shape.prose
    ? noise('other', `text ${where} the article, apart from it`)
    : noise('navigation', `short line ${where} the article, apart from it`);
}

/** Past what follows the last paragraph and still is the article’s: a list, a table, a closing line. */
function endOfTail(candidates: readonly Candidate[], { last, words }: ArticleRun): number {
  let end = last + 1;
  while (end < candidates.length && closes(candidates[end])) {
    end++;
  }
  let marker = end;
  while (marker < candidates.length && !endsTail(candidates[marker])) {
    marker++;
  }
  const tail = candidates.slice(end, marker);
  const kindred = tail.filter(
    ({ shape, words: own }) => shape.structured || shareKnown(own, words) >= leastSharedByKin,
  ).length;
  const isWholeRest = marker === candidates.length && tail.length <= fewLines;
  if (isWholeRest || kindred >= leastKindred * tail.length) {
    return marker;
  }
  const list = tail.findIndex(({ shape }) => !shape.entry);
  return list >= shortestList ? end + list : end;
}

function closes(candidate: Candidate | undefined): boolean {
  return (
    candidate?.shape.ends === 'stop' &&
    candidate.verdict === null &&
    !candidate.isByline &&
    !candidate.isCredit
  );
}

function endsTail(candidate: Candidate | undefined): boolean {
  return candidate === undefined || isMarker(candidate) || candidate.isStamp;
}

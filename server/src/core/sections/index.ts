import type { Overrule, Paragraph, Section } from '../model.js';
import type { RecentTexts } from '../recentTexts.js';
import { judgeAbove, judgeFirstLine } from './above.js';
import { articleRun, isPage, type ArticleRun, type RunEvidence } from './articleRun.js';
import { judgeByFolder } from './byFolder.js';
import { judgeBelow } from './below.js';
import { candidatesOf, noise, type Candidate, type Verdict } from './candidate.js';
import { commentHeads } from './evidence/comments.js';
import { authorPortraits } from './evidence/portraits.js';
import { repeatedLines } from './evidence/repetition.js';
import type { FolderEvidence } from './folder/index.js';
import { isCookieButton } from './furniture.js';
import { judgeBylines, judgeInside } from './inside.js';
import type { LineLooks } from './lineLooks.js';
import { overruleVerdicts } from './overrule.js';
import { judgeTeasers } from './teasers.js';

/** What comes again and again in a text that is no page is its own. */
const noRefrain: ReadonlyMap<string, number> = new Map();

/** What is known about a document's sections beside its text. */
export interface SectionContext {
  /** The last of those that cover a line counts. */
  readonly overrules?: readonly Overrule[];
  /** What the other documents of its folder tell of its lines. */
  readonly folder?: FolderEvidence;
  /** What was found of lines before. */
  readonly memo?: { readonly looks: RecentTexts<LineLooks> };
}

/**
 * The sections of a document: runs of paragraphs of one kind, noise kind and language. They cover the text without a
 * gap; a blank line, and every line end, belongs to the run before it. Linear.
 */
export function classifySections(
  text: string,
  paragraphs: readonly Paragraph[],
  { overrules = [], folder, memo }: SectionContext = {},
): Section[] {
  const candidates = candidatesOf(text, paragraphs, memo?.looks);
  judgeWords(candidates);
  const boxes = judgeTeasers(candidates);
  if (folder !== undefined) {
    judgeByFolder(candidates, folder);
  }
  const repeated = repeatedLines(candidates);
  const comments = judgeComments(candidates);
  const portraits = authorPortraits(candidates);
  const run = articleRun(candidates, { repeated, boxes, comments, portraits });
  if (run !== null && isPage(candidates)) {
    judgePage(candidates, { run, repeated, portraits });
  } else {
    judgeInside(candidates, noRefrain);
    judgeFirstLine(candidates);
  }
  judgeLead(candidates);
  overruleVerdicts(candidates, overrules);
  return joinRuns(text, candidates);
}

/** What a paragraph's own words tell, wherever it stands. */
function judgeWords(candidates: readonly Candidate[]): void {
  let underCookies = false;
  for (const candidate of candidates) {
    const { furniture, relatedLead, text } = candidate;
    if (furniture !== null) {
      candidate.verdict = noise(furniture.kind, furniture.reason);
    } else if (underCookies && isCookieButton(text)) {
      candidate.verdict = noise('cookie', 'a button under a cookie notice');
    } else if (relatedLead !== null) {
      candidate.verdict = {
        kind: 'related',
        rule: 'section-related-line',
        reasons: [`begins with “${relatedLead}”`],
      };
    }
    underCookies = candidate.verdict?.noise === 'cookie';
  }
}

function judgeComments(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const heads = commentHeads(candidates);
  for (const head of heads) {
    head.verdict ??= noise('comment-prompt', 'name or date over the comment of a reader');
  }
  return heads;
}

interface PageEvidence extends Pick<RunEvidence, 'repeated' | 'portraits'> {
  readonly run: ArticleRun;
}

function judgePage(candidates: readonly Candidate[], { run, repeated, portraits }: PageEvidence): void {
  const inside = candidates.slice(run.first, run.last + 1);
  judgeInside(inside, repeated);
  judgeBylines(inside);
  judgeAbove(candidates, run);
  judgePortraits(candidates.slice(run.last + 1), portraits);
  judgeBelow(candidates, run);
}

/** Below the text only: the last words of an article on somebody may be on what she is. */
function judgePortraits(below: readonly Candidate[], portraits: ReadonlySet<Candidate>): void {
  for (const candidate of below) {
    if (portraits.has(candidate)) {
      candidate.verdict ??= noise('other', 'says who wrote the article');
    }
  }
}

function judgeLead(candidates: readonly Candidate[]): void {
  const lead = candidates.find(
    ({ verdict, shape, isByline }) => verdict === null && shape.prose && !isByline,
  );
  if (lead !== undefined) {
    const hasHeadline = candidates.some(({ verdict }) => verdict?.kind === 'headline');
    const reason = hasHeadline ? 'first paragraph after the headline' : 'first paragraph of the article';
    lead.verdict = { kind: 'lead', rule: 'section-lead', reasons: [reason] };
  }
}

const body: Verdict = { kind: 'body', rule: 'section-body', reasons: ['text of the article'] };

function joinRuns(text: string, candidates: readonly Candidate[]): Section[] {
  const sections: Section[] = [];
  for (const candidate of candidates) {
    const next = candidate.verdict ?? body;
    const language = next.noise === 'filler' ? 'und' : candidate.language;
    const open = sections.at(-1);
    const start = open === undefined ? 0 : candidate.start;
    if (
      open?.kind === next.kind &&
      open.noise === next.noise &&
      open.language === language &&
      open.rule === next.rule
    ) {
      sections[sections.length - 1] = { ...open, reasons: joinReasons(open.reasons, next.reasons) };
      continue;
    }
    if (open !== undefined) {
      sections[sections.length - 1] = { ...open, end: start };
    }
    sections.push({ start, end: text.length, ...next, language });
  }
  return sections.length > 0 || text === ''
    ? sections
    : [{ start: 0, end: text.length, ...body, language: 'und', reasons: ['blank lines only'] }];
}

const mostReasons = 4;

function joinReasons(all: readonly string[], more: readonly string[]): readonly string[] {
  const fresh = more.filter((reason) => !all.includes(reason));
  return fresh.length === 0 ? all : [...all, ...fresh].slice(0, mostReasons);
}

import type { Language, NoiseKind, Overrule, Paragraph, Section, SectionKind } from '../model.js';
import { headsTitlesOnly, isByline, isCookieButton, matchFurniture, relatedLead } from './furniture.js';
import type { FurnitureMatch } from './furniture.js';
import type { FolderEvidence } from './folder/index.js';
import type { SectionRule } from './rules.js';
import { shapeOf } from './shape.js';
import type { LineShape } from './shape.js';
import { judgeTemplate } from './template.js';

interface Verdict {
  readonly kind: SectionKind;
  readonly noise?: NoiseKind;
  readonly rule: SectionRule;
  readonly reasons: readonly string[];
}

/** A line that is not blank, before and after it is judged. */
interface Candidate {
  readonly start: number;
  readonly language: Language;
  readonly text: string;
  readonly shape: LineShape;
  verdict: Verdict | null;
}

/** Furniture that stands below an article and its teasers, never between them. */
const endFurniture: ReadonlySet<NoiseKind> = new Set(['cookie', 'copyright', 'comment-prompt', 'subscribe']);
const widestHeadline = 170;
const widestMenuItem = 70;
const shortestMenu = 5;
const ownTextBeforeTeasers = 200;
const longestTeaserList = 30;
const shortestArticleRun = 4;

/** What is known about a document's sections beside its text. */
export interface SectionContext {
  /** The last of those that cover a line counts. */
  readonly overrules?: readonly Overrule[];
  /** What the other documents of its folder tell of its lines. */
  readonly folder?: FolderEvidence;
}

/**
 * The sections of a document: runs of paragraphs of one kind, noise kind and language. They cover the text without a
 * gap; a blank line, and every line end, belongs to the run before it. Linear.
 */
export function classifySections(
  text: string,
  paragraphs: readonly Paragraph[],
  { overrules = [], folder }: SectionContext = {},
): Section[] {
  const candidates = paragraphs.map(({ start, end, language }): Candidate => {
    const line = text.slice(start, end);
    return { start, text: line, language, shape: shapeOf(line), verdict: null };
  });
  judgeFurniture(candidates);
  judgeTeasers(candidates);
  if (folder !== undefined) {
    judgeTemplate(candidates, folder);
  }
  judgeMenus(candidates);
  judgeTop(candidates);
  overruleVerdicts(candidates, overrules);
  return joinRuns(text, candidates);
}

/** What people decided, whatever speaks against it. */
function overruleVerdicts(candidates: readonly Candidate[], overrules: readonly Overrule[]): void {
  for (const { start, end, as } of overrules) {
    for (const candidate of candidates) {
      const touches = candidate.start < end && start < candidate.start + candidate.text.length;
      if (!touches) {
        continue;
      }
      if (as === 'article') {
        candidate.verdict = {
          kind: 'body',
          rule: 'section-decided',
          reasons: ['marked as article by a person'],
        };
      } else if (candidate.verdict?.kind !== 'noise') {
        candidate.verdict = { ...noise('other', 'marked as noise by a person'), rule: 'section-decided' };
      }
    }
  }
}

function noise(kind: NoiseKind, reason: string): Verdict {
  return { kind: 'noise', noise: kind, rule: `section-noise-${kind}`, reasons: [reason] };
}

function judgeFurniture(candidates: readonly Candidate[]): void {
  let underCookies = false;
  for (const candidate of candidates) {
    if (isFiller(candidate.text)) {
      candidate.verdict = noise('filler', 'nothing but white space');
      continue;
    }
    const match: FurnitureMatch | null =
      underCookies && isCookieButton(candidate.text)
        ? { kind: 'cookie', reason: 'a button under a cookie notice' }
        : matchFurniture(candidate.text);
    candidate.verdict = match === null ? null : noise(match.kind, match.reason);
    underCookies = match?.kind === 'cookie';
  }
}

/** White space, or characters that show nothing: joiners, marks of direction, soft hyphens, blank braille. */
function isFiller(line: string): boolean {
  return /^[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2800\u3164\ufeff]*$/u.test(line);
}

function judgeTeasers(candidates: readonly Candidate[]): void {
  let ownWidth = 0;
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate === undefined) {
      break;
    }
    const isHeading = candidate.verdict?.noise === 'related-heading';
    if (isHeading && ownWidth >= ownTextBeforeTeasers) {
      at = judgeBlock(candidates, at, ownWidth) - 1;
      continue;
    }
    if (candidate.verdict !== null) {
      continue;
    }
    const lead = ownWidth > 0 ? relatedLead(candidate.text) : null;
    if (lead !== null) {
      candidate.verdict = {
        kind: 'related',
        rule: 'section-related-line',
        reasons: [`begins with “${lead}”`],
      };
    } else if (candidate.shape.prose) {
      ownWidth += candidate.shape.width;
    }
  }
}

/** Judges the teasers under the heading at `heading`; the index of the first line that is the article's again. */
function judgeBlock(candidates: readonly Candidate[], heading: number, ownWidth: number): number {
  const headingText = candidates[heading]?.text.trim() ?? '';
  const resume = headsTitlesOnly(headingText)
    ? firstParagraph(candidates, heading + 1)
    : resumption(candidates, heading + 1, ownWidth);
  let ended: NoiseKind | null = null;
  for (let at = heading + 1; at < resume; at++) {
    const candidate = candidates[at];
    if (candidate === undefined) {
      break;
    }
    const kind = candidate.verdict?.noise;
    if (kind !== undefined) {
      ended = endFurniture.has(kind) ? kind : ended;
    } else if (ended !== null && !candidate.shape.prose) {
      candidate.verdict = noise('other', `short line after ${ended} furniture`);
    } else {
      candidate.verdict = {
        kind: 'related',
        rule: 'section-related',
        reasons: [`below the heading “${headingText}”`],
      };
    }
  }
  return resume;
}

/**
 * Where the article goes on after a box of teasers in its midst. Either titles only, then two paragraphs of text on
 * end: teasers with a text of their own alternate with titles or badges, so that this does not occur among them. Or
 * an unbroken run of paragraphs longer than all the text before the box, which then was no article yet.
 */
function resumption(candidates: readonly Candidate[], from: number, ownWidth: number): number {
  let titles = 0;
  let titlesOnly = true;
  let run: Run = { at: from, lines: 0, width: 0 };
  for (let at = from; at < candidates.length; at++) {
    const candidate = candidates[at];
    const kind = candidate?.verdict?.noise;
    if (candidate === undefined || kind === 'filler' || kind === 'advert' || kind === 'share') {
      continue;
    }
    if (kind === undefined && candidate.shape.prose) {
      run =
        run.lines === 0
          ? { at, lines: 1, width: candidate.shape.width }
          : extended(run, candidate.shape.width);
      const followsTitles = titlesOnly && titles > 0 && titles <= longestTeaserList && run.lines === 2;
      if (followsTitles || (run.lines >= shortestArticleRun && run.width > ownWidth)) {
        return run.at;
      }
      continue;
    }
    titlesOnly &&= kind === undefined && run.lines === 0;
    titles += kind === undefined ? 1 : 0;
    run = { at, lines: 0, width: 0 };
  }
  return candidates.length;
}

function firstParagraph(candidates: readonly Candidate[], from: number): number {
  for (let at = from; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate?.verdict === null && candidate.shape.prose) {
      return at;
    }
  }
  return candidates.length;
}

interface Run {
  readonly at: number;
  readonly lines: number;
  readonly width: number;
}

function extended({ at, lines, width }: Run, by: number): Run {
  return { at, lines: lines + 1, width: width + by };
}

/** Menus: many short lines before the first paragraph of text or after the last one. */
function judgeMenus(candidates: readonly Candidate[]): void {
  const open = candidates.filter(({ verdict }) => verdict === null);
  const first = open.findIndex(({ shape }) => shape.prose);
  const last = open.findLastIndex(({ shape }) => shape.prose);
  if (first === -1) {
    return;
  }
  const above = open.slice(0, first);
  if (above.length >= shortestMenu) {
    const headline = headlineAmong(above);
    markMenu(above.filter((line) => line !== headline && !isByline(line.text)));
  }
  const below = open.slice(last + 1).filter(({ text }) => !isListItem(text));
  if (below.length >= shortestMenu) {
    markMenu(below);
  }
}

function markMenu(lines: readonly Candidate[]): void {
  for (const line of lines) {
    if (line.shape.width <= widestMenuItem) {
      line.verdict = noise('navigation', 'one of many short lines away from the text');
    }
  }
}

function isListItem(text: string): boolean {
  return /^\s*(?:[-–—*•▪◦‣·■□▶]|\d{1,2}[.)])\s/u.test(text);
}

function headlineAmong(lines: readonly Candidate[]): Candidate | null {
  let widest: Candidate | null = null;
  for (const line of lines.slice(-12)) {
    if (isHeadlineShape(line) && line.shape.width >= (widest?.shape.width ?? 20)) {
      widest = line;
    }
  }
  return widest;
}

function isHeadlineShape({ text, shape }: Candidate): boolean {
  return !shape.prose && shape.ends !== 'stop' && shape.width <= widestHeadline && !isByline(text);
}

function judgeTop(candidates: readonly Candidate[]): void {
  const open = candidates.filter(({ verdict }) => verdict === null);
  const [first] = open;
  if (first === undefined) {
    return;
  }
  if (open.length > 1 && isHeadlineShape(first)) {
    first.verdict = {
      kind: 'headline',
      rule: 'section-headline',
      reasons: ['first line of the article', 'short, and does not end like a sentence'],
    };
  }
  const lead = open.find(({ verdict, shape, text }) => verdict === null && shape.prose && !isByline(text));
  if (lead !== undefined) {
    const after =
      first.verdict === null ? 'first paragraph of the article' : 'first paragraph after the headline';
    lead.verdict = { kind: 'lead', rule: 'section-lead', reasons: [after] };
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

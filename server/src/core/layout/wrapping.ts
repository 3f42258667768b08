import { isByline, matchFurniture } from '../sections/furniture.js';
import { sentenceStarters } from '../text/abbreviations.js';
import { lineEndOf, type LineEnd } from './lineEnds.js';
import { opensItem, startsItem } from './listItems.js';
import { isBlank, type PageLine } from './pageLines.js';
import { firstUnit, hangs, isBreakable, isUnspaced, widest, widthOf, type Measure } from './width.js';

/** A line end inside a paragraph. */
export interface Wrap {
  /** The number of the line before it. */
  readonly line: number;
  /** The line is as wide as any of its paragraph: it may have been cut inside a word. */
  readonly brimful: boolean;
  /** The text was cut after so many characters, whatever stood there. */
  readonly cut: boolean;
}

/** Two neighbouring lines that may belong to one paragraph, before the width of the text is known. */
interface Joint {
  readonly line: number;
  readonly end: LineEnd;
  readonly indent: number;
  /** With these widths of the text, and all between, the next line's first word did not fit on this line. */
  readonly fits: Readonly<Record<Measure, Fit>>;
  readonly freshStart: boolean;
  /** The share of line ends like this one that would flow on in running text, at the least. */
  readonly expected: number;
}

interface Fit {
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

const narrowest: Readonly<Record<Measure, number>> = { columns: 20, characters: 10 };
/** Running text begins most lines with a small letter; of scripts without case only some signs show that they flow. */
const leastFlowing = { cased: 0.35, uncased: 0.12 } as const;
const hasCase = /[\p{Lu}\p{Ll}]/u;
const leastEvidence = 2;
/** In so many lines of menus, one pair seems to flow on at any width. */
const jointsToOneChance = 40;
const mostLayouts = 3;

/**
 * The line ends that were put into paragraphs to make lines of one width. A text wrapped at a width fills its lines:
 * the first word of the next line would not have fitted. The width is the one that most line ends in the midst of a
 * sentence agree on; where they agree on none, the lines were not wrapped, and none is joined. Linear in the text.
 */
export function findWraps(text: string, lines: readonly PageLine[]): Wrap[] {
  if (!maySeemWrapped(text, lines)) {
    return [];
  }
  const wraps = [...groupJoints(text, lines).values()].flatMap((joints) => wrapsAmong(text, lines, joints));
  return wraps.sort((a, b) => a.line - b.line);
}

/** A quick look at line ends alone: a text of one paragraph a line has hardly any inside a sentence. */
function maySeemWrapped(text: string, lines: readonly PageLine[]): boolean {
  let flowing = 0;
  for (let at = 0; at + 1 < lines.length && flowing < leastEvidence; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (line !== undefined && next !== undefined && !isBlank(line) && !isBlank(next)) {
      flowing += lineEndOf(text, line, next) === 'flows' ? 1 : 0;
    }
  }
  return flowing >= leastEvidence;
}

/** By how far the lines are indented and quoted: each such part of a page has a width of its own. */
function groupJoints(text: string, lines: readonly PageLine[]): Map<string, Joint[]> {
  const groups = new Map<string, Joint[]>();
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || isBlank(line) || isBlank(next) || !mayGoOn(text, line, next)) {
      return;
    }
    const key = `${next.depth} ${next.indent}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(jointOf(text, at, line, next));
  });
  return groups;
}

function mayGoOn(text: string, line: PageLine, next: PageLine): boolean {
  const hanging = opensItem(text, line);
  return (
    line.depth === next.depth &&
    (next.indent <= line.indent || (hanging > 0 && next.indent <= line.indent + hanging)) &&
    !startsItem(text, line, next) &&
    !isTabular(text, line) &&
    !isTabular(text, next)
  );
}

/** Cells of a table: tabs, wide gaps, or bars between them. */
function isTabular(text: string, { start, end }: PageLine): boolean {
  return /\t|\S {3,}\S|\|[^|\n]{0,80}\|/.test(text.slice(start, Math.min(end, start + widest)));
}

function jointOf(text: string, at: number, line: PageLine, next: PageLine): Joint {
  const own = widthOf(text, line);
  const unit = firstUnit(text, next);
  const hanging = hangs(text, line) ? 1 : 0;
  const unspaced =
    isUnspaced(text.codePointAt(next.start) ?? 0) || isUnspaced(text.charCodeAt(line.end - 1)) ? 1 : 0;
  const breakable = isBreakable(text, line);
  const fit = (measure: Measure): Fit => {
    const width = line.indent + own[measure];
    return {
      width,
      least: breakable ? width - hanging * (measure === 'columns' ? 2 : 1) : 0,
      most: width + unit[measure] - unspaced,
    };
  };
  return {
    line: at,
    end: lineEndOf(text, line, next),
    indent: next.indent,
    fits: { columns: fit('columns'), characters: fit('characters') },
    freshStart: startsAfresh(text, next),
    expected: hasCase.test(text.slice(next.start, Math.min(next.end, next.start + 8)))
      ? leastFlowing.cased
      : leastFlowing.uncased,
  };
}

/** A word with a capital letter that has one only where a sentence begins. */
function startsAfresh(text: string, { start, end }: PageLine): boolean {
  const word = /^["“‘'(]?(\p{Lu}\p{L}*)(?=[\s,])/u.exec(text.slice(start, Math.min(end, start + 24)))?.[1];
  return word !== undefined && word !== 'I' && sentenceStarters.has(word.toLowerCase());
}

interface Found {
  readonly runs: readonly (readonly Joint[])[];
  readonly measure: Measure;
  readonly width: number;
  readonly evidence: number;
}

function wrapsAmong(text: string, lines: readonly PageLine[], joints: readonly Joint[]): Wrap[] {
  const wraps: Wrap[] = [];
  let left = joints;
  for (let layouts = 0; layouts < mostLayouts; layouts++) {
    const [columns, characters] = [findLayout(left, 'columns'), findLayout(left, 'characters')];
    const best = (characters?.evidence ?? 0) > (columns?.evidence ?? 0) ? characters : columns;
    if (best === null || best === undefined) {
      break;
    }
    const taken = new Set(best.runs.flat());
    wraps.push(...acceptedWraps(text, lines, best, left));
    left = left.filter((joint) => !taken.has(joint));
  }
  return wraps;
}

/** The width that most flowing line ends agree on, with the runs of full lines that bear it out. */
function findLayout(joints: readonly Joint[], measure: Measure): Found | null {
  const flowing = joints.filter(({ end }) => end === 'flows');
  const rough = mostAgreed(flowing, measure, narrowest[measure], widest);
  if (rough === null) {
    return null;
  }
  const fine = mostAgreed(joints, measure, rough.least, rough.most) ?? rough;
  let width = fine.least;
  for (const { fits } of joints) {
    const own = fits[measure];
    width = own.least > 0 && own.width <= fine.most ? Math.max(width, own.width) : width;
  }
  const { good, evidence, against } = judgeRuns(joints, measure, width);
  const byChance = joints.length / jointsToOneChance;
  return evidence >= leastEvidence + byChance && evidence >= against
    ? { runs: good, measure, width, evidence }
    : null;
}

/** The stretch of widths that most joints allow, by counting where each one's begins and ends. */
function mostAgreed(
  joints: readonly Joint[],
  measure: Measure,
  from: number,
  to: number,
): { readonly least: number; readonly most: number } | null {
  const steps = new Int32Array(to + 2);
  let any = false;
  for (const { fits } of joints) {
    const least = Math.max(fits[measure].least, from);
    const most = Math.min(fits[measure].most, to);
    if (least <= most) {
      steps[least] = (steps[least] ?? 0) + 1;
      steps[most + 1] = (steps[most + 1] ?? 0) - 1;
      any = true;
    }
  }
  let agreed = 0;
  let best = { least: from, most: from, agreed: 0 };
  for (let width = from; width <= to; width++) {
    agreed += steps[width] ?? 0;
    if (agreed > best.agreed) {
      best = { least: width, most: width, agreed };
    } else if (agreed === best.agreed && best.most === width - 1) {
      best = { ...best, most: width };
    }
  }
  return any ? best : null;
}

function isFull({ fits }: Joint, measure: Measure, width: number): boolean {
  const { least, most } = fits[measure];
  return least <= width && width <= most;
}

interface Judgement {
  readonly good: readonly (readonly Joint[])[];
  /** Flowing line ends in good runs; and in others, or what there should be of them if that is more. */
  readonly evidence: number;
  readonly against: number;
}

const mostRagged = 0.25;

/** Runs of lines that are full or flow on. Where many flow on that are not full, the line ends are verse, not wraps. */
function judgeRuns(joints: readonly Joint[], measure: Measure, width: number): Judgement {
  const good: Joint[][] = [];
  let evidence = 0;
  let against = 0;
  let run: Joint[] = [];
  let full = 0;
  let ragged = 0;
  let expected = 0;
  let allExpected = 0;
  const close = (): void => {
    if (run.length > 0 && ragged <= mostRagged * full && full + 1 >= expected) {
      good.push(run);
      evidence += full;
      against += ragged;
      allExpected += expected;
    } else {
      against += full + ragged;
    }
    run = [];
    full = 0;
    ragged = 0;
    expected = 0;
  };
  for (const joint of joints) {
    const flows = joint.end === 'flows';
    const isOn = isFull(joint, measure, width);
    const goesOn = run.at(-1)?.line === joint.line - 1;
    if (!goesOn) {
      close();
    }
    if (!isOn && !flows) {
      close();
      continue;
    }
    run.push(joint);
    full += isOn && flows ? 1 : 0;
    ragged += !isOn && flows ? 1 : 0;
    expected += isOn && joint.end !== 'stops' ? joint.expected : 0;
  }
  close();
  return { good, evidence, against: Math.max(against, allExpected) };
}

function acceptedWraps(
  text: string,
  lines: readonly PageLine[],
  { runs, measure, width }: Found,
  joints: readonly Joint[],
): Wrap[] {
  const full = runs.map((run) => run.filter((joint) => isFull(joint, measure, width)));
  const flat = full.flat();
  const cut = isCut(flat, measure, width);
  const stopsJoin = sentencesEndInside(text, lines, joints, flat, measure, width);
  return full.flatMap((run) =>
    run
      .filter(({ line, end, freshStart }, at) => {
        if (end !== 'open') {
          return end === 'flows' || stopsJoin;
        }
        const isAtEdge = at === 0 || at === run.length - 1;
        return !freshStart && !(isAtEdge && standsAlone(text, lines[line], lines[line + 1]));
      })
      .map(({ line, fits }): Wrap => ({ line, brimful: fits[measure].width >= width, cut })),
  );
}

/** A line of an author's name or of page furniture beside a line that happens to be as wide as the text. */
function standsAlone(text: string, line: PageLine | undefined, next: PageLine | undefined): boolean {
  return [line, next].some((one) => {
    const own = one === undefined ? '' : text.slice(one.start, one.end);
    return isByline(own) || matchFurniture(own) !== null;
  });
}

const fewestCut = 4;

/** Nearly all lines have the very same width, give or take a space at the cut: words are not kept whole. */
function isCut(full: readonly Joint[], measure: Measure, width: number): boolean {
  const exact = full.filter(({ fits }) => fits[measure].width >= width - 1).length;
  return full.length >= fewestCut && exact >= 0.9 * full.length;
}

const stopInside = /[.!?]["'”’)]* (?=["“‘'(]?[\p{Lu}\p{N}\p{Script=Hangul}])|[。！？](?=[^」』）\s])/gu;

/**
 * Whether a full line that ends a sentence may go on with the next. Where paragraphs are set apart by blank lines it
 * surely does; else where more sentences end within lines than paragraphs at line ends, by what is likelier.
 */
function sentencesEndInside(
  text: string,
  lines: readonly PageLine[],
  joints: readonly Joint[],
  full: readonly Joint[],
  measure: Measure,
  width: number,
): boolean {
  const paragraphs = joints.filter(
    (joint) => joint.end === 'stops' && !isFull(joint, measure, width) && joint.fits[measure].width <= width,
  ).length;
  if (paragraphs === 0) {
    return true;
  }
  let inside = 0;
  for (const { line } of full) {
    const own = lines[line];
    inside += own === undefined ? 0 : (text.slice(own.start, own.end).match(stopInside)?.length ?? 0);
  }
  return inside > paragraphs;
}

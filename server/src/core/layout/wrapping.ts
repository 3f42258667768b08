import { isByline, isCookieButton, matchFurniture } from '../sections/furniture.js';
import { sentenceStarters } from '../text/abbreviations.js';
import { lineEndOf, type LineEnd } from './lineEnds.js';
import { opensItem, startsItem } from './listItems.js';
import { isBlank, type PageLine } from './pageLines.js';
import { firstUnit, hangs, isBreakable, isUnspaced, widest, widthOf, type Measure } from './width.js';

/** A line end inside a paragraph. */
export interface Wrap {
  /** The number of the line before it. */
  readonly line: number;
  /** The text was cut after so many characters, and this line has all of them: a word may have been cut. */
  readonly cut: boolean;
}

/** Two neighbouring lines that may belong to one paragraph, before the width of the text is known. */
interface Joint {
  readonly line: number;
  readonly end: LineEnd;
  readonly fits: Readonly<Record<Manner, Readonly<Record<Measure, Fit>>>>;
  /** No space stands between words here, so that lines of one width have the very same width. */
  readonly unspaced: boolean;
  readonly freshStart: boolean;
  /** The share of line ends like this one that would flow on in running text, at the least. */
  readonly expected: number;
}

/** Lines broken between words, or after so many characters whatever stands there. */
type Manner = 'words' | 'cut';

/** With these widths of the text, and all between, a line would have ended where it does. */
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
      flowing += mayFlow(lineEndOf(text, line, next)) ? 1 : 0;
    }
  }
  return flowing >= leastEvidence;
}

function mayFlow(end: LineEnd): boolean {
  return end === 'flows' || end === 'likely';
}

/** By how far the lines are indented and quoted: each such part of a page has a width of its own. */
function groupJoints(text: string, lines: readonly PageLine[]): Map<string, Joint[]> {
  const groups = new Map<string, Joint[]>();
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || isBlank(line) || isBlank(next) || !mayGoOn(text, line, next)) {
      return;
    }
    const key = `${next.depth} ${indentOf(next)}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(jointOf(text, at, line, next));
  });
  return groups;
}

/** One space is the one between two words, left where the text was cut before it. */
function indentOf({ indent }: PageLine): number {
  return indent === 1 ? 0 : indent;
}

function mayGoOn(text: string, line: PageLine, next: PageLine): boolean {
  const hanging = opensItem(text, line);
  return (
    line.depth === next.depth &&
    (indentOf(next) <= indentOf(line) || (hanging > 0 && next.indent <= line.indent + hanging)) &&
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
  const unspaced = isUnspaced(text.codePointAt(next.start) ?? 0) && isUnspaced(text.charCodeAt(line.end - 1));
  const breakable = isBreakable(text, line);
  const ofWords = (measure: Measure): Fit => {
    const width = line.indent + own[measure];
    return {
      width,
      least: breakable ? width - hanging * (measure === 'columns' ? 2 : 1) : 0,
      most: width + unit[measure] - (unspaced ? 1 : 0),
    };
  };
  const ofCut = (measure: Measure): Fit => {
    const width = line.indent + own[measure];
    return { width, least: width, most: width + 1 };
  };
  return {
    line: at,
    end: lineEndOf(text, line, next),
    fits: {
      words: { columns: ofWords('columns'), characters: ofWords('characters') },
      cut: { columns: ofCut('columns'), characters: ofCut('characters') },
    },
    unspaced,
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

/** How a text may have been wrapped. */
interface Format {
  readonly manner: Manner;
  readonly measure: Measure;
}

interface Found {
  readonly format: Format;
  readonly width: number;
  readonly runs: readonly (readonly Joint[])[];
  readonly evidence: number;
}

const formats: readonly Format[] = [
  { manner: 'words', measure: 'columns' },
  { manner: 'words', measure: 'characters' },
  { manner: 'cut', measure: 'columns' },
  { manner: 'cut', measure: 'characters' },
];

function wrapsAmong(text: string, lines: readonly PageLine[], joints: readonly Joint[]): Wrap[] {
  const wraps: Wrap[] = [];
  let left = joints;
  for (let layouts = 0; layouts < mostLayouts; layouts++) {
    const best = bestLayout(left);
    if (best === null) {
      break;
    }
    const taken = new Set(best.runs.flat());
    wraps.push(...acceptedWraps(text, lines, best, left));
    left = left.filter((joint) => !taken.has(joint));
  }
  return wraps;
}

const fewestCut = 5;

/** The format with most evidence. Lines of the very same width were cut, unless there are too few of them to tell. */
function bestLayout(joints: readonly Joint[]): Found | null {
  const found = formats.flatMap((format) => findLayout(joints, format) ?? []);
  const [words] = found.filter(({ format }) => format.manner === 'words').sort(byEvidence);
  const [cut] = found.filter((one) => one.format.manner === 'cut' && mayBeCut(one)).sort(byEvidence);
  return cut !== undefined && cut.evidence >= (words?.evidence ?? 0) ? cut : (words ?? null);
}

function byEvidence(a: Found, b: Found): number {
  return b.evidence - a.evidence;
}

function mayBeCut({ runs, evidence }: Found): boolean {
  const joints = runs.flat();
  return evidence >= fewestCut || 2 * joints.filter(({ unspaced }) => unspaced).length > joints.length;
}

/** The width that most flowing line ends agree on, with the runs of full lines that bear it out. */
function findLayout(joints: readonly Joint[], format: Format): Found | null {
  const { manner, measure } = format;
  const flowing = joints.filter(({ end }) => mayFlow(end));
  const rough = mostAgreed(flowing, format, narrowest[measure], widest);
  if (rough === null) {
    return null;
  }
  const fine = mostAgreed(joints, format, rough.least, rough.most) ?? rough;
  let width = fine.least;
  for (const { fits } of joints) {
    const own = fits[manner][measure];
    width = own.least > 0 && own.width <= fine.most ? Math.max(width, own.width) : width;
  }
  const { good, evidence, against } = judgeRuns(joints, format, width);
  const byChance = joints.length / jointsToOneChance;
  return evidence >= leastEvidence + byChance && evidence >= against
    ? { format, width, runs: good, evidence }
    : null;
}

/** The stretch of widths that most joints allow, by counting where each one's begins and ends. */
function mostAgreed(
  joints: readonly Joint[],
  { manner, measure }: Format,
  from: number,
  to: number,
): { readonly least: number; readonly most: number } | null {
  const steps = new Int32Array(to + 2);
  let any = false;
  for (const { fits } of joints) {
    const least = Math.max(fits[manner][measure].least, from);
    const most = Math.min(fits[manner][measure].most, to);
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

function isFull({ fits }: Joint, { manner, measure }: Format, width: number): boolean {
  const { least, most } = fits[manner][measure];
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
function judgeRuns(joints: readonly Joint[], format: Format, width: number): Judgement {
  const good: Joint[][] = [];
  let evidence = 0;
  let against = 0;
  let run: Joint[] = [];
  let full = 0;
  let ragged = 0;
  let expected = 0;
  let allExpected = 0;
  let likely = 0;
  let likelyElsewhere = 0;
  const close = (): void => {
    if (run.length > 0 && ragged <= mostRagged * full && full + likely + 1 >= expected) {
      good.push(run);
      evidence += full + likely;
      against += ragged;
      allExpected += expected;
    } else {
      against += full + ragged;
    }
    run = [];
    full = 0;
    ragged = 0;
    likely = 0;
    expected = 0;
  };
  for (const joint of joints) {
    const flows = joint.end === 'flows';
    const isOn = isFull(joint, format, width);
    const goesOn = run.at(-1)?.line === joint.line - 1;
    if (!goesOn) {
      close();
    }
    if (!isOn && !flows) {
      likelyElsewhere += joint.end === 'likely' ? 0.5 : 0;
      close();
      continue;
    }
    run.push(joint);
    full += isOn && flows ? 1 : 0;
    likely += isOn && joint.end === 'likely' ? (joint.unspaced || format.manner === 'cut' ? 1 : 0.5) : 0;
    ragged += !isOn && flows ? 1 : 0;
    expected += isOn && joint.end !== 'stops' ? joint.expected : 0;
  }
  close();
  return { good, evidence, against: Math.max(against + likelyElsewhere, allExpected) };
}

function acceptedWraps(
  text: string,
  lines: readonly PageLine[],
  { runs, format, width }: Found,
  joints: readonly Joint[],
): Wrap[] {
  const full = runs.map((run) => run.filter((joint) => isFull(joint, format, width)));
  const stopsJoin = sentencesEndInside(text, lines, joints, full.flat(), format, width);
  return full.flatMap((run) =>
    run
      .filter(({ line, end, freshStart }, at) => {
        if (mayFlow(end)) {
          return true;
        }
        const isAtEdge = at === 0 || at === run.length - 1;
        return (
          (end === 'stops' ? stopsJoin : !freshStart) &&
          !(isAtEdge && standsAlone(text, lines[line], lines[line + 1]))
        );
      })
      .map(({ line, fits }): Wrap => ({
        line,
        cut: format.manner === 'cut' && fits.cut[format.measure].width >= width,
      })),
  );
}

const widestByline = 50;

/** Page furniture, or an author's name, beside a line that happens to be as wide as the text. */
function standsAlone(text: string, line: PageLine | undefined, next: PageLine | undefined): boolean {
  const [own, after] = [line, next].map((one) => (one === undefined ? '' : text.slice(one.start, one.end)));
  return (
    matchFurniture(own ?? '') !== null ||
    matchFurniture(after ?? '') !== null ||
    isCookieButton(after ?? '') ||
    ((after?.length ?? 0) <= widestByline && isByline(after ?? ''))
  );
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
  format: Format,
  width: number,
): boolean {
  const paragraphs = joints.filter(
    (joint) =>
      joint.end === 'stops' &&
      !isFull(joint, format, width) &&
      joint.fits.words[format.measure].width <= width,
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

import { mayFlow, type Joint, type Manner } from './joints.js';
import { widest, type Measure } from './width.js';

/** How a text may have been wrapped. */
export interface Format {
  readonly manner: Manner;
  readonly measure: Measure;
}

export interface Found {
  readonly format: Format;
  readonly width: number;
  readonly runs: readonly (readonly Joint[])[];
  readonly evidence: number;
}

const formats: readonly Format[] = [
  { manner: 'words', measure: 'columns' },
  { manner: 'words', measure: 'characters' },
  { manner: 'loose', measure: 'columns' },
  { manner: 'cut', measure: 'columns' },
  { manner: 'cut', measure: 'characters' },
];

const narrowest: Readonly<Record<Measure, number>> = { columns: 20, characters: 10 };
export const leastEvidence = 2;
/** In so many lines of menus, one pair seems to flow on at any width. */
const jointsToOneChance = 40;

const fewestCut = 4;
/** Of the lines that are full if words were kept whole, so many have the very same width if they were not. */
const leastCut = 0.9;

/** The format with most evidence. Lines of the very same width were cut, unless there are too few of them to tell. */
export function bestLayout(joints: readonly Joint[]): Found | null {
  const found = formats.flatMap((format) => findLayout(joints, format) ?? []);
  const [words] = found.filter(({ format }) => format.manner === 'words').sort(byEvidence);
  const [cut] = found.filter((one) => one.format.manner === 'cut' && mayBeCut(one)).sort(byEvidence);
  const [loose] = found.filter(({ format }) => format.manner === 'loose');
  const isCut =
    cut !== undefined &&
    cut.evidence >= (words?.evidence ?? 0) &&
    (words === undefined || countFull(cut) >= leastCut * countFull(words));
  return isCut ? cut : (words ?? loose ?? null);
}

function byEvidence(a: Found, b: Found): number {
  return b.evidence - a.evidence || b.runs.flat().length - a.runs.flat().length;
}

function countFull({ runs, format, width }: Found): number {
  return runs.flat().filter((joint) => isFull(joint, format, width)).length;
}

function mayBeCut({ runs, evidence }: Found): boolean {
  const joints = runs.flat();
  return evidence >= fewestCut || 2 * joints.filter(({ unspaced }) => unspaced).length > joints.length;
}

/**
 * The runs among a part of a page that were wrapped as another part was: a list, a quoted letter, too short to tell
 * by itself. Only where they flow on.
 */
export function sameLayout(joints: readonly Joint[], { format, width }: Found): Found {
  const { good, evidence } = judgeRuns(joints, format, width);
  return { format, width, runs: good.filter((run) => run.some(({ end }) => end === 'flows')), evidence };
}

export function withoutTaken(joints: readonly Joint[], { runs }: Found): readonly Joint[] {
  const taken = new Set(runs.flat());
  return joints.filter((joint) => !taken.has(joint));
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
  const chances = joints.length / jointsToOneChance;
  const byChance = chances < 1 ? 0 : chances;
  const least = manner === 'loose' ? 2 * (leastEvidence + byChance) : leastEvidence + byChance;
  return evidence >= least && evidence >= against ? { format, width, runs: good, evidence } : null;
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

export function isFull({ fits }: Joint, { manner, measure }: Format, width: number): boolean {
  const { least, most } = fits[manner][measure];
  return least <= width && width <= most;
}

interface Judgement {
  readonly good: readonly (readonly Joint[])[];
  /** Flowing line ends in good runs; and in others, or what there should be of them if that is more. */
  readonly evidence: number;
  readonly against: number;
}

const mostRagged = 1 / 3;

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

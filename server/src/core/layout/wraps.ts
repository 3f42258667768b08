import { isByline, isCookieButton, matchFurniture } from '../sections/furniture.js';
import { isFull, type Format, type Found } from './formats.js';
import { mayFlow, type Joint } from './joints.js';
import type { PageLine } from './pageLines.js';

/** A line end inside a paragraph. */
export interface Wrap {
  /** The number of the line before it. */
  readonly line: number;
  /** The text was cut after so many characters, and this line has all of them: a word may have been cut. */
  readonly cut: boolean;
}

const fewestAround = 2;
const leastFilled = 0.6;

/** Full, or broken early by hand or at a hyphen, in the midst of a sentence. */
function isFilled(joint: Joint, format: Format, width: number): boolean {
  const own = joint.fits.words[format.measure].width;
  return (
    isFull(joint, format, width) || (joint.end === 'flows' && own >= leastFilled * width && own <= width)
  );
}

/** The line ends inside paragraphs among those of a text of which the format is known. */
export function acceptedWraps(
  text: string,
  lines: readonly PageLine[],
  { runs, format, width }: Found,
  joints: readonly Joint[],
): Wrap[] {
  const joined = runs.map((run) => {
    const full = run.filter((joint) => isFull(joint, format, width));
    return full.length < fewestAround ? full : run.filter((joint) => isFilled(joint, format, width));
  });
  const stopsJoin = sentencesEndInside(text, lines, joints, joined.flat(), format, width);
  return joined.flatMap((run) =>
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

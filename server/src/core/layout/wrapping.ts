import { bestLayout, leastEvidence, sameLayout, withoutTaken, type Found } from './formats.js';
import { groupJoints, mayFlow, type Joint } from './joints.js';
import { lineEndOf } from './lineEnds.js';
import { isBlank, type PageLine } from './pageLines.js';
import { acceptedWraps, type Wrap } from './wraps.js';

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
  const wraps: Wrap[] = [];
  const formats: Found[] = [];
  const rest: (readonly Joint[])[] = [];
  for (const joints of groupJoints(text, lines)) {
    let left = joints;
    for (let layouts = 0; layouts < mostLayouts; layouts++) {
      const found = bestLayout(left);
      if (found === null) {
        break;
      }
      formats.push(found);
      wraps.push(...acceptedWraps(text, lines, found, left));
      left = withoutTaken(left, found);
    }
    rest.push(left);
  }
  for (const format of formats.slice(0, mostLayouts)) {
    for (const joints of rest) {
      wraps.push(...acceptedWraps(text, lines, sameLayout(joints, format), joints));
    }
  }
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

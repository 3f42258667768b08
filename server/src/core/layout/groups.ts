import type { Span } from '../text/span.js';
import { unitLength, type Unit } from './units.js';

/** A group of sentences is about as long as a paragraph, in columns. */
const groupLength = 320;

/** The rest of a cookie notice at the end of a page, in columns: what to read, what to press. */
const longestRest = 200;

/** Units that belong together. */
export interface Group extends Span {
  readonly last: Unit;
}

/** Sentences in groups as long as paragraphs; each unit of furniture, script or gap begins a group. */
export function groupUnits(units: readonly Unit[]): readonly Group[] {
  const groups: { start: number; end: number; length: number; last: Unit }[] = [];
  const rest = restOfNotice(units);
  units.forEach((unit, at) => {
    const open = groups.at(-1);
    const length = unitLength(unit);
    if (open !== undefined && (belongs(open.last, unit, open.length) || rest.has(at))) {
      open.end = unit.end;
      open.length += length;
      open.last = unit;
    } else {
      groups.push({ start: unit.start, end: unit.end, length, last: unit });
    }
  });
  return groups;
}

function belongs(last: Unit, unit: Unit, length: number): boolean {
  const sameScript = last.script === unit.script || unit.script === 'none';
  const isText = last.furniture === null && unit.furniture === null;
  return isText && !unit.apart && sameScript && length < groupLength;
}

/** The sentences between a cookie notice and the end of the page, where they are few. */
function restOfNotice(units: readonly Unit[]): ReadonlySet<number> {
  const rest = new Set<number>();
  let length = 0;
  for (let at = units.length - 1; at > 0; at--) {
    const unit = units[at];
    if (unit?.furniture === 'cookie' && rest.size > 0) {
      return rest;
    }
    if (unit?.furniture === null) {
      rest.add(at);
      length += unitLength(unit);
    }
    if (unit === undefined || length > longestRest) {
      break;
    }
  }
  return new Set();
}

import type { Draft } from '../draft.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import type { Reader } from '../reader.js';
import { boundByWords } from './bounds.js';
import { readCounted } from './counted.js';
import { momentDraft, stretchDraft } from './drafts.js';
import { readLength } from './lengths/index.js';
import { readMoment, type Moment } from './moment.js';
import { readNow } from './now.js';
import { readStretch } from './ranges.js';
import { readPartOf } from './partsOf.js';
import { presentRef } from './timex.js';
import { readRecurring, recurringLength } from './recurring.js';

/** The date, time or length of time that begins at `start`, the longest reading of each. */
export function readTemporal(reader: Reader, start: number): Draft | null {
  const recurring = readRecurring(reader, start);
  if (recurring !== null) {
    return recurring;
  }
  const counted = readPartOf(reader, start) ?? readCounted(reader, start);
  if (counted !== null) {
    return counted;
  }
  const dated = readDated(reader, start);
  const length = readLength(reader, start);
  const longest = dated === null || (length !== null && length.end > dated.end) ? length : dated;
  return longest === null ? null : boundByWords(reader, recurringLength(reader, longest));
}

/** A date or time, or a stretch between two. */
function readDated(reader: Reader, start: number): Draft | null {
  const between = isWordStart(reader.text, start) ? reader.find(start, 'between') : undefined;
  const at = between === undefined ? start : reader.skip(between.end);
  const first = readMoment(reader, at) ?? readStart(reader, at, between !== undefined);
  if (first === null) {
    return null;
  }
  const stretch = readStretch(reader, first, between !== undefined);
  if (stretch !== null) {
    return stretchDraft(start, stretch);
  }
  if (first.fields.whole === presentRef) {
    return null;
  }
  return between === undefined || first.fields.to !== undefined ? momentDraft({ ...first, start }) : null;
}

/** `now` at the beginning of a stretch: `from now until Friday`. */
function readStart(reader: Reader, at: number, between: boolean): Moment | null {
  const now = readNow(reader, at);
  return now !== null && (between || reader.findBefore(at, 'from') !== undefined) ? now : null;
}

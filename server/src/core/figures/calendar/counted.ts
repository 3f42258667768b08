import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { momentDraft, stretchDraft } from './drafts.js';
import type { Fields } from './fields.js';
import { readLengths } from './lengths/index.js';
import { readMoment, type Moment } from './moment.js';
import { isOwner } from './parts/phrases.js';
import { shiftFields } from './shift.js';

/**
 * A date told by its distance from another: `two weeks before Christmas`, `three days from tomorrow`; or a stretch
 * told by where it begins: `3 days starting next Monday`. Null where what comes of it has no TIMEX3 value.
 */
export function readCounted(reader: Reader, start: number): Draft | null {
  const found = readLengths(reader, start);
  const link = found === null ? undefined : reader.findNear(found.end, 'startingFrom', 'countedFrom');
  if (found?.lengths === undefined || link === undefined) {
    return null;
  }
  const from = readMoment(reader, reader.skip(link.end));
  if (from === null || from.fields.to !== undefined || isOwner(reader.text, from.end)) {
    return null;
  }
  const isStretch = begins(reader, start, reader.slice(link));
  const back = !isStretch && link.entry.value === '-';
  const fields = shiftFields(from.fields, found.lengths, back);
  if (fields === null) {
    return null;
  }
  const reasons = [
    `${reader.slice({ start, end: found.end })} “${reader.slice(link)}” a date`,
    ...from.reasons,
  ];
  const moment: Moment = { ...from, start, fields, reasons };
  return isStretch
    ? stretch(start, from, fields, found.timex, reasons)
    : { ...momentDraft(moment), counted: back ? 'back' : 'on' };
}

/** `for 3 days from today`, `3 days starting today`: not `3 days from today`, a day. */
function begins(reader: Reader, start: number, link: string): boolean {
  return (
    link.includes('ing') ||
    (link.includes('from') && reader.findBefore(start, 'lengthCue')?.entry.value === 'for')
  );
}

function stretch(
  start: number,
  from: Moment,
  fields: Fields,
  timex: string,
  reasons: readonly string[],
): Draft {
  const { grain, offset } = from.fields;
  const whole = { ...from, start, reasons };
  if (grain !== 'D' || offset === undefined) {
    return stretchDraft(start, { first: whole, last: { ...whole, fields } });
  }
  return {
    start,
    end: from.end,
    label: 'DATE',
    rule: 'figure-duration',
    value: { type: 'duration', timex, offset },
    reasons,
  };
}

import type { Draft } from '../draft.js';
import { formatDecimal, one } from '../decimal.js';
import type { Match } from '../lexicon/lookUp.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import type { Reader } from '../reader.js';
import { momentDraft, stretchDraft } from './drafts.js';
import type { Fields } from './fields.js';
import { readLengths } from './lengths/index.js';
import type { Length } from './lengths/lengths.js';
import { readMoment } from './moment.js';
import { daysInMonth } from './resolve/civil.js';

/** No leap year, so that a February without a year ends as most do. */
const plainYear = 2001;

/** `the first three months of 2016`, `the last two weeks of June`, `last day of May`: a stretch of the calendar. */
export function readPartOf(reader: Reader, start: number): Draft | null {
  const word = isWordStart(reader.text, start) ? reader.find(start, 'ordinal', 'lastOf') : undefined;
  const isLast = word?.entry.kind === 'lastOf';
  if (word === undefined || (!isLast && word.entry.value !== '1')) {
    return null;
  }
  const day = reader.findNear(word.end, 'dayNoun');
  const found = day === undefined ? readLengths(reader, reader.skip(word.end)) : oneDay(day);
  const of = found === null ? undefined : reader.findNear(found.end, 'of');
  const whole = of === undefined ? null : readMoment(reader, reader.skip(of.end));
  const [length, more] = found?.lengths ?? [];
  if (whole === null || length === undefined || more !== undefined) {
    return null;
  }
  const ends = endsOf(whole.fields, length, isLast);
  if (ends === null) {
    return null;
  }
  const [low, high] = ends;
  const reasons = [`“${reader.slice(word)}” part of it`, ...whole.reasons];
  const moment = { ...whole, start, reasons };
  if (day !== undefined) {
    return momentDraft({ ...moment, fields: low });
  }
  return stretchDraft(start, {
    first: { ...moment, fields: low },
    last: { ...moment, fields: high, reasons: [] },
  });
}

/** `last day of May`. */
function oneDay({ end }: Match): { readonly end: number; readonly lengths: readonly Length[] } {
  return { end, lengths: [{ amount: one, unit: 'D' }] };
}

function endsOf(whole: Fields, { amount, unit }: Length, isLast: boolean): readonly [Fields, Fields] | null {
  const count = Number(formatDecimal(amount)) * (unit === 'W' ? 7 : 1);
  const { year, month, day, weekday, part, nth, clock, dayPart, to, mod, grain } = whole;
  const isMonth = month !== undefined || grain === 'M';
  const isPart =
    (day ?? weekday ?? part ?? nth ?? clock ?? dayPart ?? to ?? mod ?? whole.feast ?? whole.whole) ===
    undefined;
  if (!isPart || !Number.isInteger(count) || count < 1 || (year === undefined && !isMonth && grain !== 'Y')) {
    return null;
  }
  if (unit === 'M') {
    return isMonth || count > 12
      ? null
      : pair(isLast ? 13 - count : 1, isLast ? 12 : count, (at) => ({ ...whole, month: two(at) }));
  }
  if ((unit !== 'D' && unit !== 'W') || (isMonth && month === undefined)) {
    return null;
  }
  if (month === undefined) {
    return count > 28
      ? null
      : pair(isLast ? 32 - count : 1, isLast ? 31 : count, (at) => ({
          ...whole,
          month: isLast ? '12' : '01',
          day: two(at),
        }));
  }
  const days = daysInMonth(Number(year ?? plainYear), Number(month) - 1);
  return count > days
    ? null
    : pair(isLast ? days - count + 1 : 1, isLast ? days : count, (at) => ({ ...whole, day: two(at) }));
}

function pair(from: number, to: number, fields: (at: number) => Fields): readonly [Fields, Fields] {
  return [fields(from), fields(to)];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

import { isHangul, isLatin } from '../../text/scripts.js';
import { isSpace } from '../characters.js';
import type { Reader } from '../reader.js';
import { isWhole, settle } from './combine.js';
import type { Fields } from './fields.js';
import { readPart } from './parts/index.js';
import { readersAt } from './parts/partReaders.js';
import type { Place } from './parts/place.js';

const mostTries = 24;
const mostGaps = 2;

/** A date, a time, or both, told in parts that stand side by side: `Sunday, 12 May 1991 at 5 p.m.` */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly fields: Fields;
  readonly reasons: readonly string[];
}

/** The parts read so far, and what they come to. */
interface Progress {
  readonly fields: Fields;
  readonly end: number;
  readonly reasons: readonly string[];
  /** How many parts tell something: `early` and `next` alone do not. */
  readonly told: number;
  /** One of the parts is a date without the others. */
  readonly alone: boolean;
  /** A bare number stands for a day and waits for its month. */
  readonly openDay: boolean;
  /** The last part tells of the one behind it: `early` of `early May`. */
  readonly waits: boolean;
}

/**
 * The date or time that begins at `start`. Parts are taken one by one as long as they go together; what they come to
 * must be whole, and one of them must be a date without the others, or there must be two. Where a reading leads
 * nowhere, the next one is tried, in all at most so many that the work stays bounded.
 */
export function readMoment(reader: Reader, start: number): Moment | null {
  const budget = { left: mostTries };
  const none: Progress = {
    fields: {},
    end: start,
    reasons: [],
    told: 0,
    alone: false,
    openDay: false,
    waits: false,
  };
  const places = [{ reader, at: start, before: none.fields, gap: '' }];
  const last = extend(places, none, budget);
  if (last === null) {
    return null;
  }
  const { fields, end, reasons } = last;
  return { start, end, fields: settle(fields), reasons };
}

/** The first reading of what stands at these places that ends in a whole date. */
function extend(places: readonly Place[], before: Progress, budget: { left: number }): Progress | null {
  for (const place of places) {
    for (const read of readersAt(place)) {
      const joined = readPart(read, place);
      if (joined === null || (before.openDay && waitsForMonth(joined.fields))) {
        continue;
      }
      const { piece, fields } = joined;
      budget.left--;
      const { end } = piece;
      const next: Progress = {
        fields,
        end,
        reasons: piece.reason === undefined ? before.reasons : [...before.reasons, piece.reason],
        told: before.told + (tellsAlone(piece.fields) ? 1 : 0),
        alone: before.alone || piece.alone,
        openDay:
          waitsForMonth(fields) && (before.openDay || (piece.fields.day !== undefined && !piece.alone)),
        waits: piece.waits === true,
      };
      const isWord = endsAsWord(place, end);
      const further = placesAfter(place, end, fields).filter(({ at }) => isWord || at === end);
      const longer = budget.left > 0 ? extend(further, next, budget) : null;
      if (longer !== null) {
        return longer;
      }
      if (
        isWord &&
        isWhole(fields) &&
        next.told > 0 &&
        (next.alone || next.told > 1) &&
        !next.openDay &&
        !next.waits
      ) {
        return next;
      }
    }
  }
  return null;
}

/** 오후 is no word in 오후두시, where only the hour behind it makes it one. */
function endsAsWord({ reader, at }: Place, end: number): boolean {
  return !isHangul(reader.text.charCodeAt(at)) || reader.endsWord(end);
}

function waitsForMonth({ day, month, grain }: Fields): boolean {
  return day !== undefined && month === undefined && grain !== 'M';
}

/** `early` and `next` tell nothing by themselves. */
function tellsAlone({ near, mod, ...rest }: Fields): boolean {
  return Object.keys(rest).length > 0 || (near === undefined && mod === undefined);
}

/** Where the next part may stand: behind spaces, or behind a word such as `of` in `3rd of May`. */
function placesAfter({ reader }: Place, end: number, before: Fields): Place[] {
  const { text } = reader;
  let at = reader.skip(end);
  const apart = at > end || !isLatin(text.charCodeAt(at)) || !isLatin(text.charCodeAt(end - 1));
  const places: Place[] = apart ? [{ reader, at, before, gap: '' }] : [];
  let clock: Pick<Place, 'clockGap'> = {};
  for (let count = 0; count < mostGaps; count++) {
    const gap = reader.find(at, 'clockGap') ?? reader.find(at, 'dateGap');
    if (
      gap === undefined ||
      (isLatin(text.charCodeAt(gap.start)) && !isSpace(text.charCodeAt(gap.start - 1)))
    ) {
      break;
    }
    at = reader.skip(gap.end);
    clock = gap.entry.kind === 'clockGap' ? { clockGap: gap.entry.value } : clock;
    places.push({ reader, at, before, gap: text.slice(end, at), ...clock });
  }
  return places;
}

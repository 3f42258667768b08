import type { Bound } from '../../../model.js';
import { combine } from '../combine.js';
import type { Fields, Piece } from '../fields.js';
import type { Place } from './place.js';
import type { ReadPart } from './partReaders.js';

/** A part with the fields of all parts up to it. */
export interface Joined {
  readonly piece: Piece;
  readonly fields: Fields;
}

/** The part that a reader finds at this place, if it goes with the parts before it. */
export function readPart(read: ReadPart, place: Place): Joined | null {
  const piece = read(place);
  if (piece === null || piece.end <= place.at) {
    return null;
  }
  const { clockGap, gap, before } = place;
  const bound = clockGap === undefined || clockGap === '=' ? undefined : (clockGap as Bound);
  const fields = combine(before, bound === undefined ? piece.fields : { ...piece.fields, bound });
  const apart = gap === '/' && fields?.month === undefined;
  return fields === null || apart ? null : { piece, fields };
}

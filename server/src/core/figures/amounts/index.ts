import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { readFractionFigure } from './fractions.js';
import { readMeasured } from './measured.js';
import { readPrefixedMoney } from './money.js';
import { readMultiple } from './multiples.js';
import { readOrdinalWord } from './ordinals.js';
import { readPerHundred } from './percents.js';

/** Money, percentages, quantities, fractions, ordinals and plain counts. */
export function readAmount(reader: Reader, start: number): Draft | null {
  return (
    readPrefixedMoney(reader, start) ??
    readOrdinalWord(reader, start) ??
    readMultiple(reader, start) ??
    readPerHundred(reader, start) ??
    readFractionFigure(reader, start) ??
    readMeasured(reader, start)
  );
}

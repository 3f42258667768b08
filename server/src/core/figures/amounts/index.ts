import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { readFractionFigure } from './kinds/fractions.js';
import { readMeasured } from './measured.js';
import { readPrefixedMoney } from './kinds/money.js';
import { readMultiple } from './kinds/multiples.js';
import { readOrdinalWord } from './kinds/ordinals.js';
import { readPerHundred } from './kinds/percents.js';

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

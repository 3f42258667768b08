import { writeExtent, type Draft } from '../draft.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import { readFraction } from '../numerals/fractions.js';
import type { Reader } from '../reader.js';
import type { FigureTable } from '../table.js';

/** A part of a whole: `three-fifths`, 5分の3. */
export function readFractionFigure(reader: Reader, table: FigureTable, start: number): Draft | null {
  const fraction = readFraction(reader, start);
  if (fraction === null || (table.spelledNeedsUnit && !isWordStart(reader.text, start))) {
    return null;
  }
  const value = { type: 'number', ...writeExtent(fraction) } as const;
  return {
    start,
    end: fraction.end,
    label: 'CARDINAL',
    rule: 'figure-fraction',
    value,
    reasons: ['part of a whole'],
  };
}

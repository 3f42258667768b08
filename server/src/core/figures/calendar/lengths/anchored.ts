import type { FigureValue } from '../../../model.js';
import type { Draft } from '../../draft.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import type { Reader } from '../../reader.js';
import type { FigureTable } from '../../table.js';
import { readLengths } from './index.js';

/**
 * A stretch that ends or begins at the document's date: `the past three days`, 過去3年間, `next two weeks`. The offset
 * says where it begins: so much before, or the next day on.
 */
export function readAnchored(reader: Reader, table: FigureTable, start: number): Draft | null {
  const word = isWordStart(reader.text, start) ? reader.find(start, 'stretch') : undefined;
  const found = word === undefined ? null : readLengths(reader, table, reader.skip(word.end));
  if (word === undefined || found === null || found.onlyDistance === true) {
    return null;
  }
  const offset = word.entry.value === '-' ? `-${found.timex}` : next(found.unit.entry.value);
  const known = found.lengths !== undefined && reader.findNear(found.end, 'of') === undefined;
  const value = {
    type: 'duration',
    timex: found.timex,
    ...(known ? { offset } : {}),
    ...found.extent,
  } as FigureValue;
  return {
    start,
    end: found.end,
    label: found.timex.startsWith('PT') ? 'TIME' : 'DATE',
    rule: 'figure-duration',
    value,
    reasons: [`length of time “${reader.slice(found.unit)}”`, `“${reader.slice(word)}” before it`],
  };
}

/** The next three days begin tomorrow, the next three hours now. */
function next(unit: string): string {
  return unit.startsWith('T') ? 'PT0H' : 'P1D';
}

import { decimal } from '../decimal.js';
import type { Draft } from '../draft.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import { readNumeral } from '../numerals/index.js';
import type { Reader } from '../reader.js';
import type { FigureTable } from '../table.js';
import { momentDraft } from './drafts.js';
import { unitAfter } from './lengths/compound.js';
import { lengthOf, written } from './lengths/lengths.js';
import { readMoment } from './moment.js';

/** What recurs: `every Monday`, `every two weeks`, `daily`, 毎日, 매주. TIMEX3 calls it a SET. */
export function readRecurring(reader: Reader, table: FigureTable, start: number): Draft | null {
  const word = isWordStart(reader.text, start) ? reader.find(start, 'recurring', 'every') : undefined;
  if (word === undefined) {
    return null;
  }
  if (word.entry.kind === 'recurring') {
    return reader.endsWord(word.end)
      ? lengthDraft(start, word.end, word.entry.value, reader.slice(word))
      : null;
  }
  const at = reader.skip(word.end);
  const other = reader.findNear(word.end, 'everyOther');
  const number = other === undefined ? readNumeral(reader, at) : null;
  const unit = unitAfter(reader, other?.end ?? number?.end ?? at);
  if (unit !== undefined && (number === null || number.amount !== undefined)) {
    const amount = number?.amount ?? decimal(other === undefined ? '1' : '2');
    return lengthDraft(start, unit.end, written([lengthOf(amount, unit)]), reader.slice(word));
  }
  const moment = readMoment(reader, table, at);
  if (moment === null) {
    return null;
  }
  const draft = momentDraft({ ...moment, start });
  return {
    ...draft,
    value: { ...draft.value, set: true } as Draft['value'],
    reasons: [...draft.reasons, 'recurs'],
  };
}

function lengthDraft(start: number, end: number, timex: string, word: string): Draft {
  return {
    start,
    end,
    label: timex.startsWith('PT') ? 'TIME' : 'DATE',
    rule: 'figure-duration',
    value: { type: 'duration', timex, set: true },
    reasons: [`“${word}” says that it recurs`],
  };
}

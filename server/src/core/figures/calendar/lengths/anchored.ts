import type { FigureValue } from '../../../model.js';
import { isHan } from '../../../text/scripts.js';
import type { Draft } from '../../draft.js';
import { isWordStart, runsOn } from '../../lexicon/wordEdges.js';
import type { Reader } from '../../reader.js';
import { formatDecimal } from '../../decimal.js';
import type { Match } from '../../lexicon/lookUp.js';
import { offsetBy } from '../offsets.js';
import { openDates } from '../timex.js';
import { readLengths } from './index.js';
import { unitOf, type LengthOfTime } from './lengths.js';

/**
 * A stretch that ends or begins at the document's date: `the past three days`, 過去3年間, `next two weeks`. The offset
 * says where it begins: so much before, or the next day on.
 */
export function readAnchored(reader: Reader, start: number): Draft | null {
  const word = isWordStart(reader.text, start) ? reader.find(start, 'stretch') : undefined;
  const found = word === undefined ? null : readLengths(reader, reader.skip(word.end));
  const quarters = word === undefined || found === null ? null : quartersDraft(start, word, found);
  if (quarters !== null) {
    return quarters;
  }
  if (
    word === undefined ||
    found === null ||
    found.onlyDistance === true ||
    endsWord(reader, word) ||
    isOfFigure(reader, word)
  ) {
    return null;
  }
  const offset = word.entry.value === '-' ? `-${found.timex}` : next(unitOf(found.unit));
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

/**
 * 前 of 今年前三个月 and 战争的前两年: the first three months or two years of what stands before it; 上 of 上千年: a thousand
 * years and more.
 */
function isOfFigure(reader: Reader, { start, end }: Match): boolean {
  const { figureEnd, isolating, text } = reader;
  return (
    isolating !== undefined &&
    end - start === 1 &&
    (figureEnd === start ||
      text.charAt(start - 1) === '的' ||
      reader.find(end, 'multiplier', 'scale') !== undefined)
  );
}

/** The next three days begin tomorrow, the next three hours now. */
function next(unit: string): string {
  return unit.startsWith('T') ? 'PT0H' : 'P1D';
}

/** The last two quarters are whole ones of the calendar, up to the one before this. */
function quartersDraft(start: number, { entry }: Match, { end, unit, lengths }: LengthOfTime): Draft | null {
  const [length] = lengths ?? [];
  const count = length === undefined ? 0 : Number(formatDecimal(length.amount)) / 3;
  if (unit.entry.value !== 'Q' || !Number.isInteger(count) || count < 1) {
    return null;
  }
  const [from, to] = entry.value === '-' ? [-count, -1] : [1, count];
  const open = openDates.Q;
  const offset = from === to ? offsetBy(from, 'Q') : `${offsetBy(from, 'Q')}/${offsetBy(to, 'Q')}`;
  return {
    start,
    end,
    label: 'DATE',
    rule: 'figure-relative-date',
    value: { type: 'date', timex: `${open}/${open}`, low: open, high: open, offset },
    reasons: ['quarters told from this one'],
  };
}

/** 直前の holds no 前の; ここ and この stand behind anything. */
function endsWord({ text }: Reader, word: Match): boolean {
  return isHan(text.charCodeAt(word.start)) && runsOn(text, word);
}

import type { FigureValue } from '../../model.js';
import { isPlausible } from '../amounts/plausible.js';
import { readCount } from '../amounts/ranges.js';
import { digitAt, fold } from '../characters.js';
import { decimal } from '../decimal.js';
import type { Draft } from '../draft.js';
import type { Match } from '../lexicon/lookUp.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import type { Reader } from '../reader.js';
import type { FigureTable } from '../table.js';
import { readSmaller, unitAfter, withHalf } from './compound.js';
import { lengthOf, vagueLength, written, type Length } from './lengths.js';

/** `30 days`, `five-week`, `3시간 30분`, `3年半`, with `ago` or 前 a date. */
export function readDuration(reader: Reader, table: FigureTable, start: number): Draft | null {
  const word = isWordStart(reader.text, start) ? reader.find(start, 'durationWord') : undefined;
  if (word !== undefined && reader.endsWord(word.end)) {
    return finish(reader, start, withMark(reader, word.end), word.entry.value, word);
  }
  const count = readCount(reader, start);
  if (count === null) {
    return readIndefinite(reader, start);
  }
  const unit = unitAfter(reader, count.end);
  if (
    unit === undefined ||
    isDigitTail(reader, start) ||
    (table.spelledNeedsUnit && !isWordStart(reader.text, start) && count.first.spelled)
  ) {
    return null;
  }
  const share = unit.entry.value === 'Q' && reader.findNear(unit.end, 'partitive') !== undefined;
  if (share || !isPlausible(reader, table, count, unit)) {
    return null;
  }
  if (count.low !== undefined && count.high !== undefined) {
    const [low, high] = [count.low, count.high].map((amount) => written([lengthOf(amount, unit)]));
    const draft = finish(reader, start, withMark(reader, unit.end), `${low ?? ''}/${high ?? ''}`, unit);
    return { ...draft, value: { ...draft.value, low: low ?? '', high: high ?? '' } as FigureValue };
  }
  if (count.amount === undefined) {
    return finish(reader, start, withMark(reader, unit.end), vagueLength(unit.entry.value), unit);
  }
  const lengths = [lengthOf(count.amount, unit)];
  const end = readSmaller(reader, withHalf(reader, unit, lengths), lengths);
  const draft = finish(reader, start, withMark(reader, end), written(lengths), unit, lengths[0]);
  return count.approx === true ? { ...draft, value: { ...draft.value, approx: true } } : draft;
}

/** The end of a score, a code or a date in figures. */
function isDigitTail(reader: Reader, start: number): boolean {
  const before = fold(reader.text.charCodeAt(start - 1));
  return (
    (before === 0x2d || before === 0xb7 || before === 0x2e || before === 0x2f || before === 0x3a) &&
    digitAt(reader.text, start - 2) >= 0
  );
}

/** `a year ago`, but not `a year`, which is a rate more often than a length. */
function readIndefinite(reader: Reader, start: number): Draft | null {
  const article = isWordStart(reader.text, start) ? reader.find(start, 'article') : undefined;
  const unit = article === undefined ? undefined : reader.findNear(article.end, 'duration');
  if (unit === undefined || reader.findNear(unit.end, 'ago') === undefined) {
    return null;
  }
  const length = lengthOf(decimal('1'), unit);
  return finish(reader, start, unit.end, written([length]), unit, length);
}

/** The end of a word that makes a length of time plain: 間 of 45日間. */
function withMark(reader: Reader, end: number): number {
  return reader.find(end, 'spanMark')?.end ?? end;
}

/** What of a date stays open some years, months or weeks ago; of days, the day. */
const openDates: Readonly<Record<string, string>> = { Y: 'XXXX', M: 'XXXX-XX', W: 'XXXX-WXX' };

/** The length as a draft, or, behind it `ago`, a date: `45 days ago` is 45 days back. */
function finish(
  reader: Reader,
  start: number,
  end: number,
  timex: string,
  unit: Match,
  length?: Length,
): Draft {
  const found = reader.findNear(end, 'ago');
  const ago =
    found !== undefined && reader.endsWord(found.end) && reader.find(found.start, 'notAgo') === undefined
      ? found
      : undefined;
  const reasons = [`length of time “${reader.slice({ start: unit.start, end: unit.end })}”`];
  const clock = timex.startsWith('PT');
  if (ago !== undefined && length !== undefined && !clock && length.amount.places === 0) {
    const offset = -Number(length.amount.units);
    return {
      start,
      end: ago.end,
      label: 'DATE',
      rule: 'figure-relative-date',
      value: { type: 'date', timex: openDates[length.unit] ?? 'XXXX-XX-XX', offset },
      reasons: [...reasons, `“${reader.slice(ago)}” after it`],
    };
  }
  return {
    start,
    end,
    label: clock ? 'TIME' : 'DATE',
    rule: 'figure-duration',
    value: { type: 'duration', timex },
    reasons,
  };
}

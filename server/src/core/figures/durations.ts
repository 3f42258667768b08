import type { FigureValue } from '../model.js';
import { isPlausible } from './amounts/plausible.js';
import { readCount } from './amounts/ranges.js';
import { digitAt, fold } from './characters.js';
import { add, decimal, formatDecimal, multiply, type Decimal } from './decimal.js';
import type { Draft } from './draft.js';
import type { Match } from './lexicon/lookUp.js';
import { isWordStart } from './lexicon/wordEdges.js';
import type { Reader } from './reader.js';
import type { FigureTable } from './table.js';

/** The units of a TIMEX3 duration from long to short; `T` marks those of the clock. */
const order = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
/** Decades, centuries and quarters, which are written in years and months. */
const composite: Readonly<Record<string, readonly [string, string]>> = {
  DE: ['10', 'Y'],
  CE: ['100', 'Y'],
  Q: ['3', 'M'],
  F: ['2', 'W'],
};

interface Length {
  readonly amount: Decimal;
  readonly unit: string;
}

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

function unitAfter(reader: Reader, end: number): Match | undefined {
  const dashed = fold(reader.text.charCodeAt(end)) === 0x2d;
  const at = dashed ? end + 1 : end;
  return reader.findSuffix(at, 'duration') ?? reader.findSuffix(reader.skip(at), 'duration');
}

function lengthOf(amount: Decimal, { entry }: Match): Length {
  const [by, unit] = composite[entry.value] ?? ['1', entry.value];
  return { amount: multiply(amount, decimal(by)), unit };
}

/** `3年半`, `3시간 반`. */
function withHalf(reader: Reader, unit: Match, lengths: Length[]): number {
  const half = reader.findNear(unit.end, 'halfMore');
  const [first] = lengths;
  if (half === undefined || first === undefined) {
    return unit.end;
  }
  lengths[0] = first.unit === 'Y' ? first : { amount: add(first.amount, decimal('0.5')), unit: first.unit };
  if (first.unit === 'Y') {
    lengths.push({ amount: decimal('6'), unit: 'M' });
  }
  return half.end;
}

/** The shorter units that follow: `1년 6개월`, `2 hours 30 minutes`. */
function readSmaller(reader: Reader, from: number, lengths: Length[]): number {
  let end = from;
  for (let count = 0; count < 4; count++) {
    const and = reader.findNear(end, 'and');
    const next = readCount(reader, reader.skip(and?.end ?? end));
    const unit = next?.amount === undefined ? undefined : unitAfter(reader, next.end);
    const last = lengths.at(-1);
    if (next?.amount === undefined || unit === undefined || last === undefined) {
      break;
    }
    const length = lengthOf(next.amount, unit);
    if (order.indexOf(length.unit) <= order.indexOf(last.unit)) {
      break;
    }
    lengths.push(length);
    end = unit.end;
  }
  return end;
}

function withMark(reader: Reader, end: number): number {
  return reader.find(end, 'spanMark')?.end ?? end;
}

function written(lengths: readonly Length[]): string {
  const days = lengths.filter(({ unit }) => !unit.startsWith('T'));
  const clock = lengths.filter(({ unit }) => unit.startsWith('T'));
  const write = (group: readonly Length[]): string =>
    group.map(({ amount, unit }) => formatDecimal(amount) + unit.replace('T', '')).join('');
  return `P${write(days)}${clock.length === 0 ? '' : `T${write(clock)}`}`;
}

function vagueLength(unit: string): string {
  const [, simple] = composite[unit] ?? ['1', unit];
  return simple.startsWith('T') ? `PTX${simple.slice(1)}` : `PX${simple}`;
}

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
    const open =
      length.unit === 'Y'
        ? 'XXXX'
        : length.unit === 'M'
          ? 'XXXX-XX'
          : length.unit === 'W'
            ? 'XXXX-WXX'
            : 'XXXX-XX-XX';
    return {
      start,
      end: ago.end,
      label: 'DATE',
      rule: 'figure-relative-date',
      value: { type: 'date', timex: open, offset },
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
